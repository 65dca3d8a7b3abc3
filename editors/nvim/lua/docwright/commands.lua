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
  explain = 'docwright.explainRule',
  regenerate = 'docwright.regeneratePage',
  ['regenerate-all'] = 'docwright.regenerateAll',
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

--- Sends a command of the server and shows what it answers.
---@param client table
---@param buffer integer
---@param command string
---@param arguments table
local function run(client, buffer, command, arguments)
  local function answered(failure, answer)
    if failure then
      vim.notify('docwright: ' .. failure.message, vim.log.levels.ERROR)
    else
      show(answer)
    end
  end
  local params = { command = command, arguments = arguments }
  -- Methods of clients became methods in 0.11.
  if vim.fn.has('nvim-0.11') == 1 then
    client:request('workspace/executeCommand', params, answered, buffer)
  else
    client.request('workspace/executeCommand', params, answered, buffer)
  end
end

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
      end, vim.tbl_keys(M.names))
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
