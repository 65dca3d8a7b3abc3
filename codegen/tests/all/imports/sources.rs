//! The files of a crate, and which of them uses which.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{Attribute, Item, Meta, Token, UseTree};

/// A path of modules below the crate.
type Module = Vec<String>;

/// That a file uses another; both as paths below its `src`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Import {
    pub from: String,
    pub to: String,
}

/// All files that are no tests.
pub struct Sources {
    files: BTreeMap<Module, File>,
}

struct File {
    path: String,
    /// Names that it brings into scope, and what they stand for as written.
    names: Vec<(String, Module)>,
    /// All paths that it writes.
    paths: Vec<Module>,
}

impl Sources {
    /// Reads and parses the files of a crate, given its folder `src`.
    pub fn read(root: &Path) -> Self {
        let mut sources = Self { files: BTreeMap::new() };
        sources.read_module(root, Vec::new(), "lib.rs");
        sources
    }

    /// A crate of these paths and texts.
    pub fn invented(files: &[(&str, &str)]) -> Self {
        let root = tempfile::tempdir().expect("a temporary folder");
        for (path, text) in files {
            let path = root.path().join(path);
            std::fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("a folder");
            std::fs::write(path, text).expect("a file");
        }
        Self::read(root.path())
    }

    /// Reads a file and the files that its `mod` lines name, less those for tests alone.
    fn read_module(&mut self, root: &Path, module: Module, path: &str) {
        let text = std::fs::read_to_string(root.join(path)).expect("a module has its file");
        let parsed = syn::parse_file(&text).expect("the crate compiles");
        let mut file = File { path: path.to_owned(), names: Vec::new(), paths: Vec::new() };
        for item in parsed.items.iter().filter(|item| !is_for_tests(item)) {
            match item {
                Item::Use(item) => gather_uses(&item.tree, &mut Vec::new(), &mut file),
                Item::Mod(item) if item.content.is_none() => {
                    let child: Module = module.iter().cloned().chain([item.ident.to_string()]).collect();
                    let [plain, nested] = [format!("{}.rs", child.join("/")), format!("{}/mod.rs", child.join("/"))];
                    let path = if root.join(&plain).exists() { plain } else { nested };
                    self.read_module(root, child, &path);
                }
                other => gather_paths(other.to_token_stream(), &mut file.paths),
            }
        }
        self.files.insert(module, file);
    }

    /// The paths of all files.
    pub fn files(&self) -> impl Iterator<Item = &String> {
        self.files.values().map(|file| &file.path)
    }

    /// Which file uses which; each pair once. What `lib.rs` names it only passes on, or begins.
    pub fn imports(&self) -> BTreeSet<Import> {
        let mut imports = BTreeSet::new();
        for (module, file) in self.files.iter().filter(|(_, file)| file.path != "lib.rs") {
            let written = file.paths.iter().chain(file.names.iter().map(|(_, path)| path));
            for path in written.filter_map(|path| self.absolute(module, path)) {
                let to = &self.files[self.home(&path, 0)].path;
                if *to != file.path && to != "lib.rs" {
                    imports.insert(Import { from: file.path.clone(), to: to.clone() });
                }
            }
        }
        imports
    }

    /// True when the first file lies in the folder of the second: `link/bodies/invent.rs` in that of `link/bodies/mod.rs`.
    pub fn lies_below(&self, import: &Import) -> bool {
        let module = |path: &str| self.files.iter().find(|(_, file)| file.path == path).map(|(module, _)| module);
        module(&import.from).zip(module(&import.to)).is_some_and(|(from, to)| from.starts_with(to))
    }

    /// A path as seen from the crate; `None` for one that leaves it.
    fn absolute(&self, module: &Module, path: &[String]) -> Option<Module> {
        let above = path.iter().take_while(|part| *part == "super").count();
        let (base, rest) = match path.first()?.as_str() {
            "crate" => (&module[..0], &path[1..]),
            "self" => (&module[..], &path[1..]),
            "super" => (&module[..module.len().checked_sub(above)?], &path[above..]),
            child => {
                let child: Module = module.iter().cloned().chain([child.to_owned()]).collect();
                self.files.contains_key(&child).then_some((&module[..], path))?
            }
        };
        Some([base, rest].concat())
    }

    /// The module that declares what a path names, also where another one passes it on by `pub use`.
    fn home<'a>(&'a self, path: &[String], hops: usize) -> &'a Module {
        let ends = (0..=path.len()).rev();
        let (module, file) = ends.into_iter().find_map(|end| self.files.get_key_value(&path[..end])).expect("lib.rs is there");
        let passed_on = path.get(module.len()).and_then(|name| file.names.iter().find(|(own, _)| own == name));
        let target = passed_on.and_then(|(_, target)| self.absolute(module, target));
        match target {
            Some(target) if hops < 8 => self.home(&[&target, &path[module.len() + 1..]].concat(), hops + 1),
            _ => module,
        }
    }
}

/// True for an item that exists in tests alone.
fn is_for_tests(item: &Item) -> bool {
    let says_test =
        |attribute: &Attribute| attribute.path().is_ident("cfg") && attribute.parse_args().is_ok_and(|meta| needs_test(&meta));
    match item {
        Item::Mod(item) => item.attrs.iter().any(says_test),
        Item::Use(item) => item.attrs.iter().any(says_test),
        Item::Fn(item) => item.attrs.iter().any(says_test),
        Item::Impl(item) => item.attrs.iter().any(says_test),
        _ => false,
    }
}

/// True for a condition that holds in tests alone.
fn needs_test(condition: &Meta) -> bool {
    let parts = |list: &syn::MetaList| list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
    match condition {
        Meta::Path(path) => path.is_ident("test"),
        Meta::List(list) => list.path.is_ident("all") && parts(list).is_ok_and(|parts| parts.iter().any(needs_test)),
        Meta::NameValue(_) => false,
    }
}

/// The paths of a `use`, and the names that they get.
fn gather_uses(tree: &UseTree, path: &mut Module, file: &mut File) {
    let mut keep = |path: Module, name: String| file.names.push((name, path));
    match tree {
        UseTree::Path(part) => {
            path.push(part.ident.to_string());
            gather_uses(&part.tree, path, file);
            path.pop();
        }
        UseTree::Name(last) if last.ident == "self" => keep(path.clone(), path.last().cloned().unwrap_or_default()),
        UseTree::Name(last) => keep([&path[..], &[last.ident.to_string()]].concat(), last.ident.to_string()),
        UseTree::Rename(last) => keep([&path[..], &[last.ident.to_string()]].concat(), last.rename.to_string()),
        UseTree::Glob(_) => file.paths.push(path.clone()),
        UseTree::Group(group) => group.items.iter().for_each(|tree| gather_uses(tree, path, file)),
    }
}

/// All paths of two parts and more in code.
fn gather_paths(tokens: TokenStream, paths: &mut Vec<Module>) {
    let mut path: Module = Vec::new();
    let mut colons = 0;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => {
                if colons != 2 {
                    keep(&mut path, paths);
                }
                path.push(ident.to_string());
                colons = 0;
            }
            TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
            other => {
                keep(&mut path, paths);
                colons = 0;
                if let TokenTree::Group(group) = other {
                    gather_paths(group.stream(), paths);
                }
            }
        }
    }
    keep(&mut path, paths);
}

fn keep(path: &mut Module, paths: &mut Vec<Module>) {
    let path = std::mem::take(path);
    if path.len() > 1 {
        paths.push(path);
    }
}
