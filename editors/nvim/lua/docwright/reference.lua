-- Where the reference is. Runs on Neovim 0.7 and later.

local M = {}

--- The folder that the server is started for: the one above `docs/` when `docs/docwright.toml` exists, else the one
--- that holds `docwright.toml`. Nil for a file that is neither a page nor generated from one.
---@param file string
---@return string?
function M.root(file)
  local folder = vim.fn.fnamemodify(file, ':p:h')
  local root = M.holding('docs/docwright.toml', folder) or M.holding('docwright.toml', folder)
  if root == nil then
    return nil
  end
  local below = file:sub(#root + 2)
  local is_page = file:match('%.md$') and (below:match('^docs/') or M.holding('docwright.toml', folder) ~= nil)
  local is_generated = file:match('%.rs$') and (below:match('^generated/') or below:match('^tests/'))
  return (is_page or is_generated) and root or nil
end

--- The nearest folder from `folder` upwards that holds `name`.
---@param name string
---@param folder string
---@return string?
function M.holding(name, folder)
  -- `;` makes `findfile` search upwards; commas and semicolons separate folders there.
  local found = vim.fn.findfile(name, vim.fn.escape(folder, ',; ') .. ';')
  if found == '' then
    return nil
  end
  return (vim.fn.fnamemodify(found, ':p'):sub(1, -#name - 2))
end

return M
