-- For Neovim 0.7 to 0.10, which do not read `lsp/docwright.lua`: `require('docwright.old').setup()`.

local commands = require('docwright.commands')
local reference = require('docwright.reference')

local M = {}

--- One client for each root.
local clients = {}

local function start(options, root)
  local capabilities = vim.lsp.protocol.make_client_capabilities()
  return vim.lsp.start_client({
    name = 'docwright',
    cmd = options.cmd or { 'docwright-ls' },
    root_dir = root,
    workspace_folders = { { uri = vim.uri_from_fname(root), name = vim.fn.fnamemodify(root, ':t') } },
    capabilities = capabilities,
    init_options = options.init_options or { diagnostics = 'open' },
    commands = commands.handlers,
    on_attach = function(client, buffer)
      commands.on_attach(client, buffer)
      if options.on_attach then
        options.on_attach(client, buffer)
      end
    end,
    on_exit = function()
      clients[root] = nil
    end,
  })
end

--- Starts the server for pages and generated files as they are opened.
---@param options? { cmd: string[]?, init_options: table?, on_attach: function? }
function M.setup(options)
  vim.api.nvim_create_autocmd('FileType', {
    pattern = { 'markdown', 'rust' },
    callback = function(event)
      local root = reference.root(vim.api.nvim_buf_get_name(event.buf))
      if root then
        clients[root] = clients[root] or start(options or {}, root)
        vim.lsp.buf_attach_client(event.buf, clients[root])
      end
    end,
  })
end

return M
