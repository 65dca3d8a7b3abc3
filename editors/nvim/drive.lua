-- Drives Neovim (0.7 and later) as its user would through the scenario, and prints a line for each step.
--
-- nvim --clean --headless -l drive.lua, or -c 'luafile drive.lua', with the environment
--   DOCWRIGHT_LS        the server
--   DOCWRIGHT_SCENARIO  a folder made by ../scenario/prepare

local here = vim.fn.fnamemodify(debug.getinfo(1, 'S').source:sub(2), ':p:h')
local base = vim.env.DOCWRIGHT_SCENARIO
local work = base .. '/copy/'
local modern = vim.fn.has('nvim-0.11') == 1
local failed, passed = 0, 0

local function read(path)
  local file = assert(io.open(path, 'rb'))
  local text = file:read('*a')
  file:close()
  return text
end

local scenario = vim.json.decode(read(here .. '/../scenario/scenario.json'))

local function say(...)
  io.stdout:write(string.format(...), '\n')
end

--- Runs a step; what it raises is its failure.
local function step(name, run)
  local good, problem = xpcall(run, debug.traceback)
  if good then
    passed = passed + 1
    say('ok %s', name)
  else
    failed = failed + 1
    say('not ok %s: %s', name, problem)
  end
end

--- Waits until `done` gives something, and gives it.
local function wait(what, done)
  local value
  vim.wait(10000, function()
    value = done()
    return value and true or false
  end, 20)
  return assert(value, 'waited in vain for ' .. what)
end

local function open(page)
  -- Not `:edit`, which would load a changed buffer anew.
  vim.cmd('buffer ' .. vim.fn.bufadd(work .. page))
  vim.bo.buflisted = true
end

local function text(buffer)
  local lines = vim.api.nvim_buf_get_lines(buffer or 0, 0, -1, false)
  return table.concat(lines, '\n') .. '\n'
end

--- Puts the cursor where `marked` has its `$0`.
local function go(marked)
  local before, after = marked:match('^(.-)%$0(.*)$')
  local start = text():find(before .. after, 1, true)
  assert(start, 'the page has no ' .. marked)
  local _, line = text():sub(1, start + #before - 1):gsub('\n', '')
  local column = #text():sub(1, start + #before - 1):match('[^\n]*$')
  vim.api.nvim_win_set_cursor(0, { line + 1, column })
end

--- The rules of the findings of this buffer, but for the one that comes by itself when typing rests.
local function rules()
  local found = vim.tbl_map(function(finding)
    return finding.code or (finding.user_data and finding.user_data.lsp and finding.user_data.lsp.code) or '?'
  end, vim.diagnostic.get(0))
  found = vim.tbl_filter(function(rule)
    return rule ~= scenario.findings.generated
  end, found)
  table.sort(found)
  return table.concat(found, ' ')
end

local function wait_for_rules(expected)
  local good = pcall(wait, '', function()
    return rules() == expected
  end)
  assert(good, string.format('findings are »%s«, not »%s«', rules(), expected))
end

local function original(page)
  return read(base .. '/original/' .. page)
end

--- The text of the first floating window, and the window.
local function float()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return { text = text(vim.api.nvim_win_get_buf(window)), window = window }
    end
  end
end

vim.opt.runtimepath:prepend(here)
vim.opt.hidden = true
vim.opt.swapfile = false
vim.cmd('filetype on')
if modern then
  vim.lsp.config('docwright', { cmd = { vim.env.DOCWRIGHT_LS } })
  vim.lsp.enable('docwright')
else
  require('docwright.old').setup({ cmd = { vim.env.DOCWRIGHT_LS } })
end

local function client()
  return (vim.lsp.get_clients or vim.lsp.get_active_clients)()[1]
end

step('open', function()
  open(scenario.page)
  wait('the server', client)
end)

step('diagnose', function()
  wait_for_rules(scenario.findings.page)
end)

step('hover', function()
  go(scenario.hover.at)
  vim.lsp.buf.hover()
  local shown = wait('a hover', float)
  for _, expected in ipairs(scenario.hover.says) do
    -- The editor takes the fences off and colours what was between them.
    assert(expected:match('^```') or shown.text:find(expected, 1, true), expected .. ' is missing in:\n' .. shown.text)
  end
  vim.api.nvim_win_close(shown.window, true)
end)

step('implementation', function()
  go(scenario.implementation.at)
  vim.lsp.buf.implementation()
  wait('the generated Rust', function()
    return vim.api.nvim_buf_get_name(0):find(work .. scenario.rust, 1, true)
  end)
  assert(vim.api.nvim_get_current_line():find('add_password', 1, true), vim.api.nvim_get_current_line())
end)

step('back to the page', function()
  local column = vim.api.nvim_get_current_line():find('add_password', 1, true)
  vim.api.nvim_win_set_cursor(0, { vim.api.nvim_win_get_cursor(0)[1], column - 1 })
  vim.lsp.buf.definition()
  wait('the page', function()
    -- Several method lines may share one function: then there is a list to choose from.
    if #vim.fn.getqflist() > 0 then
      vim.cmd('silent cfirst | cclose')
    end
    return vim.api.nvim_buf_get_name(0) == work .. scenario.page
  end)
  assert(vim.api.nvim_get_current_line():find('^POST '), vim.api.nvim_get_current_line())
end)

step('definition', function()
  open(scenario.page)
  go(scenario.definition.at)
  vim.lsp.buf.definition()
  wait('the page of the type', function()
    return vim.api.nvim_buf_get_name(0) == work .. scenario.type
  end)
  wait_for_rules(scenario.findings.type)
end)

step('edit', function()
  open(scenario.type)
  go(scenario.edit.at)
  vim.cmd('normal! ' .. scenario.edit.length .. 's' .. scenario.edit.text)
  wait_for_rules('')
  assert(text() == original(scenario.type), 'the page differs from the one without defects')
end)

step('fix', function()
  open(scenario.page)
  wait_for_rules(scenario.findings.page)
  go(scenario.fix.at)
  local offered
  -- The menu a user would see: the first entry is taken.
  vim.ui.select = function(items, _, chosen)
    offered = items
    chosen(items[1], 1)
  end
  vim.lsp.buf.code_action()
  wait('the fix', function()
    return text() == original(scenario.page)
  end)
  assert(offered, 'nothing was offered')
  wait_for_rules('')
end)

step('replay', function()
  local buffer = vim.api.nvim_get_current_buf()
  go(scenario.replay.at)
  vim.cmd('Docwright replay')
  local shown = wait('the replay', function()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      local there = vim.api.nvim_win_get_buf(window)
      if vim.api.nvim_buf_get_name(there):match('docwright://') then
        return text(there)
      end
    end
  end)
  for _, expected in ipairs(scenario.replay.says) do
    assert(shown:find(expected, 1, true), expected .. ' is missing in:\n' .. shown)
  end
  assert(vim.api.nvim_get_current_buf() == buffer, 'the page lost the focus')
  vim.cmd('only')
end)

step('lenses', function()
  -- Those that take a look at all pages come without a command first.
  wait('lenses that each run something', function()
    local lenses = vim.lsp.codelens.get(0)
    for _, lens in ipairs(lenses) do
      if not (lens.command and vim.startswith(lens.command.command, 'docwright.')) then
        return false
      end
    end
    return #lenses > 0
  end)
end)

--- The buffers that the rename changed.
local changed = {}

step('rename', function()
  open(scenario.type)
  go(scenario.rename.at)
  local ticks = {}
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    ticks[buffer] = vim.api.nvim_buf_get_changedtick(buffer)
  end
  vim.lsp.buf.rename(scenario.rename.to)
  wait('the new name', function()
    return text():find(scenario.rename.to, 1, true)
  end)
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    if vim.api.nvim_buf_get_name(buffer):match('%.md$') and vim.api.nvim_buf_get_changedtick(buffer) ~= ticks[buffer] then
      table.insert(changed, buffer)
    end
  end
  assert(#changed > 2, 'only ' .. #changed .. ' pages changed')
  for _, page in ipairs({ scenario.page, scenario.type }) do
    open(page)
    assert(not text():find(scenario.rename.from, 1, true), page .. ' still has the old name')
    assert(text():find(scenario.rename.to, 1, true), page .. ' has no new name')
    wait_for_rules('')
  end
end)

step('undo', function()
  assert(#changed > 0, 'there is nothing to undo')
  for _, buffer in ipairs(changed) do
    vim.api.nvim_buf_call(buffer, function()
      vim.cmd('silent undo')
    end)
    local page = vim.api.nvim_buf_get_name(buffer):sub(#work + 1)
    assert(text(buffer) == original(page), page .. ' differs from before the rename')
  end
  open(scenario.type)
  wait_for_rules('')
end)

step('snapshots', function()
  --- Lists what waits until the list is as it should be: others wait too until the undone rename is linked.
  local function listed(what, is_right)
    wait(what, function()
      -- A list takes the cursor.
      vim.cmd('cclose')
      open(scenario.page)
      vim.fn.setqflist({ { text = 'asked' } })
      vim.cmd('Docwright snapshots')
      return vim.wait(500, function()
        return is_right(vim.fn.getqflist())
      end, 20)
    end)
    vim.cmd('cclose')
    open(scenario.page)
  end
  open(scenario.page)
  go(scenario.snapshot.at)
  vim.cmd('normal! ' .. scenario.snapshot.length .. 's' .. scenario.snapshot.text)
  listed('a snapshot that waits', function(found)
    return #found == 1 and found[1].text:find(scenario.snapshot.says, 1, true) ~= nil
  end)
  vim.cmd('Docwright snapshot')
  wait('both sides of the difference', function()
    return vim.wo.diff and #vim.api.nvim_tabpage_list_wins(0) == 2
  end)
  vim.cmd('tabclose')
  open(scenario.page)
  vim.cmd('Docwright accept-page')
  listed('nothing that waits', function(found)
    return #found == 0
  end)
  vim.cmd('silent undo')
end)

step('new page', function()
  open(scenario.page)
  local asked = {}
  vim.ui.select = function(items, options, chosen)
    local called = vim.tbl_map(options.format_item, items)
    vim.list_extend(asked, called)
    local wanted = 1
    for at, text in ipairs(called) do
      if text == scenario.newPage.folder then
        wanted = at
      end
    end
    chosen(items[wanted], wanted)
  end
  vim.ui.input = function(_, chosen)
    chosen(scenario.newPage.name)
  end
  vim.cmd('Docwright new-page')
  wait('the new page', function()
    local page = scenario.newPage.folder .. '/' .. scenario.newPage.name .. '.md'
    return vim.api.nvim_buf_get_name(0):find(page, 1, true) and text():find('\n', 2, true)
  end)
  for _, expected in ipairs(scenario.newPage.kinds) do
    assert(vim.tbl_contains(asked, expected), expected .. ' was not offered, but ' .. table.concat(asked, ', '))
  end
  for _, expected in ipairs(scenario.newPage.says) do
    assert(text():find(expected, 1, true), expected .. ' is missing in:\n' .. text())
  end
end)

step('leave', function()
  local id = client().id
  vim.lsp.stop_client(id)
  wait('the end of the server', function()
    return vim.lsp.get_client_by_id(id) == nil
  end)
end)

say('%d passed, %d failed', passed, failed)
vim.cmd(failed == 0 and 'qall!' or 'cquit!')
