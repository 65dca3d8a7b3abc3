-- The server's commands: what `:Docwright` offers, what a code lens runs, and the buffer that shows the answer.
-- Runs on Neovim 0.7 and later.

local M = {}

--- What `:Docwright NAME` calls, and what the server calls it.
M.names = {
  replay = 'docwright.replay',
  rust = 'docwright.showRust',
  diff = 'docwright.snapshotDiff',
  accept = 'docwright.acceptSnapshot',
  reject = 'docwright.rejectSnapshot',
  why = 'docwright.provenance',
  references = 'docwright.references',
  contract = 'docwright.contract',
  explain = 'docwright.explainRule',
  regenerate = 'docwright.regeneratePage',
  ['regenerate-all'] = 'docwright.regenerateAll',
  ['accept-page'] = 'docwright.acceptPage',
}

--- Shows the answer of a command: a text in a scratch buffer beside the page, or a message.
---@param answer { title: string, language: string, text: string } | { message: string } | nil
local function show(answer)
  if type(answer) ~= 'table' then
    return
  end
  if answer.message then
    vim.notify('docwright: ' .. answer.message)
    return
  end
  local name = 'docwright://' .. answer.title
  local buffer = vim.fn.bufnr('^' .. vim.fn.escape(name, '[]*?{},\\') .. '$')
  if buffer < 0 then
    buffer = vim.api.nvim_create_buf(false, true)
    vim.api.nvim_buf_set_name(buffer, name)
  end
  vim.api.nvim_buf_set_lines(buffer, 0, -1, false, vim.split(answer.text, '\n', { plain = true }))
  vim.api.nvim_buf_set_option(buffer, 'filetype', answer.language)
  if vim.fn.bufwinid(buffer) < 0 then
    local page = vim.api.nvim_get_current_win()
    vim.cmd('rightbelow vertical sbuffer ' .. buffer)
    vim.api.nvim_set_current_win(page)
  end
end

--- Asks the server, and hands on what it answers. A refusal is shown.
---@param client table
---@param buffer integer
---@param method string
---@param params table
---@param taken fun(answer: any)
local function ask(client, buffer, method, params, taken)
  local function answered(failure, answer)
    if failure then
      vim.notify('docwright: ' .. failure.message, vim.log.levels.ERROR)
    else
      taken(answer)
    end
  end
  -- Methods of clients became methods in 0.11.
  if vim.fn.has('nvim-0.11') == 1 then
    client:request(method, params, answered, buffer)
  else
    client.request(method, params, answered, buffer)
  end
end

--- Sends a command of the server and shows what it answers.
---@param client table
---@param buffer integer
---@param command string
---@param arguments table
local function run(client, buffer, command, arguments)
  ask(client, buffer, 'workspace/executeCommand', { command = command, arguments = arguments }, show)
end

--- Lists the pending snapshots of all pages in the quickfix window: what is in parentheses is what a snapshot changes.
local function list_snapshots(client, buffer)
  ask(client, buffer, 'docwright/snapshots', vim.empty_dict(), function(found)
    local items = {}
    for _, row in ipairs(found.snapshots) do
      local group = type(row.group) == 'number' and found.groups[row.group + 1]
      local about = group and (#group.members > 0 and table.concat(group.members, ', ') or group.title) or ''
      local item = { text = string.format('%s: %s (%s)', row.name, row.state, about) }
      if type(row.uri) == 'string' then
        item.filename = vim.uri_to_fname(row.uri)
        item.lnum = row.range.start.line + 1
        item.col = 1
      end
      table.insert(items, item)
    end
    vim.fn.setqflist({}, ' ', { title = 'Pending snapshots', items = items })
    if #items == 0 then
      vim.notify('docwright: no snapshot waits')
    else
      vim.cmd('copen')
    end
  end)
end

--- A scratch buffer with a text, in place of one of the same name.
local function scratch(name, text)
  local old = vim.fn.bufnr('^' .. vim.fn.escape(name, '[]*?{},\\') .. '$')
  if old >= 0 then
    vim.api.nvim_buf_delete(old, { force = true })
  end
  local buffer = vim.api.nvim_create_buf(false, true)
  vim.api.nvim_buf_set_name(buffer, name)
  vim.api.nvim_buf_set_lines(buffer, 0, -1, false, vim.split(text, '\n', { plain = true }))
  return buffer
end

--- Shows the snapshot of the example under the cursor, accepted and new side by side, in a tab of their own.
local function compare_snapshot(client, buffer)
  local uri = vim.uri_from_bufnr(buffer)
  local line = vim.api.nvim_win_get_cursor(0)[1] - 1
  ask(client, buffer, 'docwright/snapshots', { uri = uri }, function(found)
    -- The example around the cursor is the last that begins above it; above all of them the first.
    local nearest
    for _, row in ipairs(found.snapshots) do
      local start = row.range.start.line
      if nearest == nil or (start <= line and start >= nearest.range.start.line) then
        nearest = row
      end
    end
    if nearest == nil then
      vim.notify('docwright: no snapshot of this page waits')
      return
    end
    ask(client, buffer, 'docwright/snapshot', { name = nearest.name, uri = uri }, function(texts)
      local function side(word)
        local text = texts[word]
        return scratch('docwright://' .. nearest.name .. ' ' .. word, type(text) == 'string' and text or '')
      end
      vim.cmd('tab sbuffer ' .. side('accepted'))
      vim.cmd('diffthis')
      vim.cmd('rightbelow vertical sbuffer ' .. side('now'))
      vim.cmd('diffthis')
    end)
  end)
end

--- Lets a person choose one of several; the only one without a question.
local function pick(all, prompt, called, chosen)
  if #all == 1 then
    chosen(all[1])
  else
    vim.ui.select(all, { prompt = prompt, format_item = called }, function(one)
      if one then
        chosen(one)
      end
    end)
  end
end

--- Opens a page that nobody has written yet, with what its neighbours have in common. The server says where pages lie.
local function new_page(client, buffer)
  local function named(folder, name)
    if name == nil or name == '' then
      return
    end
    local path = vim.uri_to_fname(folder.uri) .. '/' .. name .. '.' .. folder.ending
    ask(client, buffer, 'docwright/newPage', { uri = vim.uri_from_fname(path) }, function(page)
      vim.cmd('buffer ' .. vim.fn.bufadd(path))
      vim.bo.buflisted = true
      vim.api.nvim_buf_set_lines(0, 0, -1, false, vim.split((page.text:gsub('\n$', '')), '\n', { plain = true }))
    end)
  end
  ask(client, buffer, 'docwright/newPageKinds', vim.empty_dict(), function(kinds)
    if #kinds == 0 then
      vim.notify('docwright: no reference with pages is open')
      return
    end
    local function label(kind)
      return kind.label
    end
    local function path(folder)
      return folder.path
    end
    pick(kinds, 'What does the page describe?', label, function(kind)
      pick(kind.folders, 'Which folder?', path, function(folder)
        local prompt = string.format('Name of the new page, without an ending, such as %s: ', folder.example)
        vim.ui.input({ prompt = prompt }, function(name)
          named(folder, name)
        end)
      end)
    end)
  end)
end

--- What `:Docwright NAME` does beside the commands of the server.
local own = { snapshots = list_snapshots, snapshot = compare_snapshot, ['new-page'] = new_page }

--- The rule of the first finding on the cursor's line.
local function rule_here()
  local line = vim.api.nvim_win_get_cursor(0)[1] - 1
  for _, finding in ipairs(vim.diagnostic.get(0, { lnum = line })) do
    local lsp = finding.user_data and finding.user_data.lsp or {}
    local rule = finding.code or lsp.code
    if finding.source == 'docwright' and rule then
      return rule
    end
  end
end

--- What the server is told about: a rule, or the place under the cursor.
local function arguments_for(name, client)
  if name == 'explain' then
    local rule = rule_here()
    return rule and { { rule = rule } }
  elseif name == 'regenerate-all' then
    return {}
  end
  local params = vim.lsp.util.make_position_params(0, client.offset_encoding)
  return { { uri = params.textDocument.uri, position = params.position } }
end

--- Run by the editor for a code lens or a code action with a command.
M.handlers = {}
for _, command in pairs(M.names) do
  M.handlers[command] = function(lens, context)
    local client = vim.lsp.get_client_by_id(context.client_id)
    run(client, context.bufnr, command, lens.arguments or {})
  end
end

--- Gives the buffer `:Docwright`, and keeps the lenses above its examples fresh.
---@param client table
---@param buffer integer
function M.on_attach(client, buffer)
  vim.api.nvim_buf_create_user_command(buffer, 'Docwright', function(call)
    if own[call.args] then
      own[call.args](client, buffer)
      return
    end
    local command = M.names[call.args]
    if command == nil then
      vim.notify('docwright: there is no ' .. call.args, vim.log.levels.ERROR)
      return
    end
    local arguments = arguments_for(call.args, client)
    if arguments == nil then
      vim.notify('docwright: there is no finding here')
    else
      run(client, buffer, command, arguments)
    end
  end, {
    nargs = 1,
    complete = function(lead)
      local names = vim.tbl_filter(function(name)
        return vim.startswith(name, lead)
      end, vim.list_extend(vim.tbl_keys(M.names), vim.tbl_keys(own)))
      table.sort(names)
      return names
    end,
  })
  local function refresh()
    -- It asks for the current buffer, which another may have become.
    if vim.api.nvim_get_current_buf() == buffer then
      vim.lsp.codelens.refresh()
    end
  end
  vim.schedule(refresh)
  vim.api.nvim_create_autocmd({ 'BufEnter', 'InsertLeave', 'BufWritePost' }, { buffer = buffer, callback = refresh })
end

return M
