//! What the names of a file stand for: the root of a client, a place of one, or neither.

use std::collections::HashMap;

use syn::visit::{self, Visit};
use syn::{ItemUse, Type, UseTree};

use crate::usage::value::Value;
use crate::usage::{Client, Program};

/// How many imports of imports are followed; a circle ends there.
const DEPTH: usize = 8;

/// The module of a client that its places stand in.
const PLACES: &str = "calls";

/// What a file brings into scope, in all of its modules.
#[derive(Debug, Default)]
pub struct Imports {
    names: Vec<(String, Vec<String>)>,
    globs: Vec<Vec<String>>,
}

impl Imports {
    /// The imports of a file.
    pub fn of(file: &syn::File) -> Self {
        let mut imports = Self::default();
        imports.visit_file(file);
        imports
    }

    fn add(&mut self, tree: &UseTree, path: &[String]) {
        let below = |name: &syn::Ident| path.iter().cloned().chain([name.to_string()]).collect::<Vec<_>>();
        match tree {
            UseTree::Path(tree) => self.add(&tree.tree, &below(&tree.ident)),
            UseTree::Name(tree) if tree.ident == "self" => {
                self.names.extend(path.last().map(|name| (name.clone(), path.to_vec())));
            }
            UseTree::Name(tree) => self.names.push((tree.ident.to_string(), below(&tree.ident))),
            UseTree::Rename(tree) if tree.ident == "self" => self.names.push((tree.rename.to_string(), path.to_vec())),
            UseTree::Rename(tree) => self.names.push((tree.rename.to_string(), below(&tree.ident))),
            UseTree::Glob(_) => self.globs.push(path.to_vec()),
            UseTree::Group(tree) => tree.items.iter().for_each(|tree| self.add(tree, path)),
        }
    }

    fn get(&self, name: &str) -> Option<&Vec<String>> {
        self.names.iter().find(|(known, _)| known == name).map(|(_, path)| path)
    }
}

impl<'ast> Visit<'ast> for Imports {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.add(&item.tree, &[]);
    }

    fn visit_item_type(&mut self, item: &'ast syn::ItemType) {
        if let Type::Path(ty) = &*item.ty {
            self.names.push((item.ident.to_string(), path_segments(&ty.path)));
        }
    }
}

/// The clients, and what names stand for in all files: a name that one file imports another one may import from there.
pub struct Known<'c> {
    /// The clients.
    pub clients: &'c [Client<'c>],
    shared: HashMap<String, Value>,
}

impl<'c> Known<'c> {
    /// With the names that files import from the clients.
    pub fn of(clients: &'c [Client<'c>], imports: &[Imports]) -> Self {
        let mut known = Self { clients, shared: HashMap::new() };
        for (name, path) in imports.iter().flat_map(|imports| &imports.names) {
            let found = known.of_client(path).unwrap_or_default();
            if found == Value::Other {
                continue;
            }
            // Of a name that stands for two things it is not known which one is meant elsewhere.
            known
                .shared
                .entry(name.clone())
                .and_modify(|value| {
                    if *value != found {
                        *value = Value::Lost;
                    }
                })
                .or_insert(found);
        }
        known
    }

    /// Whether any file writes the name of a client's crate.
    pub fn is_named(&self, imports: &[Imports], program: &Program) -> bool {
        let names = || self.clients.iter().flat_map(|client| &client.crates);
        let imported = imports.iter().flat_map(|imports| imports.names.iter().map(|(_, path)| path).chain(&imports.globs));
        imported.filter_map(|path| path.first()).any(|first| names().any(|name| name == first))
            || names().any(|name| program.files.iter().any(|file| file.text.contains(&format!("{name}::"))))
    }

    /// What a path is that begins with the crate of a client.
    fn of_client(&self, path: &[String]) -> Option<Value> {
        let first = path.first()?;
        let client = self.clients.iter().position(|client| client.crates.contains(first))?;
        Some(match path.last() {
            Some(last) if *last == self.clients[client].root => Value::root(client),
            _ if path.len() > 2 && path[1] == PLACES => Value::Lost,
            _ => Value::Other,
        })
    }
}

/// What names stand for in one file.
pub struct Scope<'s> {
    /// All clients, and what is imported anywhere.
    pub known: &'s Known<'s>,
    /// What the file imports.
    pub imports: &'s Imports,
}

impl Scope<'_> {
    /// What a path to a type stands for.
    pub fn value(&self, path: &[String]) -> Value {
        let mut path = path.to_vec();
        for _ in 0..DEPTH {
            if let Some(found) = self.known.of_client(&path) {
                return found;
            }
            let Some(imported) = path.first().and_then(|first| self.imports.get(first)) else { break };
            if imported.first() == path.first() {
                break;
            }
            path.splice(..1, imported.iter().cloned());
        }
        let Some(last) = path.last() else { return Value::Other };
        let is_own = path.len() == 1 || path.first().is_some_and(|first| matches!(first.as_str(), "crate" | "self" | "super"));
        if !is_own {
            return Value::Other;
        }
        let of_glob = |glob: &Vec<String>| {
            let path: Vec<String> = glob.iter().chain([last]).cloned().collect();
            self.known.of_client(&path).filter(|value| *value != Value::Other)
        };
        self.imports.globs.iter().find_map(of_glob).or_else(|| self.known.shared.get(last).cloned()).unwrap_or_default()
    }

    /// What a value of a type is: what the type wraps is looked for at any depth.
    pub fn value_of_type(&self, ty: &Type) -> Value {
        struct Inside<'s> {
            scope: &'s Scope<'s>,
            found: Value,
        }
        impl<'ast> Visit<'ast> for Inside<'_> {
            fn visit_path(&mut self, path: &'ast syn::Path) {
                let value = self.scope.value(&path_segments(path));
                if self.found == Value::Other {
                    self.found = value;
                }
                visit::visit_path(self, path);
            }

            // The arguments of a function type are no part of what it is.
            fn visit_parenthesized_generic_arguments(&mut self, _: &'ast syn::ParenthesizedGenericArguments) {}
        }
        let mut inside = Inside { scope: self, found: Value::Other };
        inside.visit_type(ty);
        inside.found
    }
}

/// The names of a path.
pub fn path_segments(path: &syn::Path) -> Vec<String> {
    path.segments.iter().map(|segment| segment.ident.to_string()).collect()
}
