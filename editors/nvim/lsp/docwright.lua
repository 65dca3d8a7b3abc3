-- Neovim 0.11 and later read this file for `vim.lsp.enable('docwright')`.

local reference = require('docwright.reference')

---@type vim.lsp.Config
return {
  cmd = { 'docwright-ls' },
  filetypes = { 'markdown', 'rust' },
  root_dir = function(buffer, on_dir)
    local root = reference.root(vim.api.nvim_buf_get_name(buffer))
    if root then
      on_dir(root)
    end
  end,
  commands = require('docwright.commands').handlers,
  -- `docs`, `config` and `output` are folders or files, below the root or absolute; `diagnostics` is 'open' or 'workspace';
  -- with `contract = true`, lenses say what changes since the last commit.
  init_options = { diagnostics = 'open' },
  on_attach = require('docwright.commands').on_attach,
}
