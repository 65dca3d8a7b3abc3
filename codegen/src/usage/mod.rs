//! Which operations the source of a program calls: its method chains, followed through the tree of names from the root of a client.
//!
//! Types are known as far as the source writes them: of parameters, fields, functions and variables. What cannot be followed so is
//! said with its place, and nothing is guessed.

mod declared;
mod files;
mod imports;
mod value;
mod walk;

#[cfg(test)]
mod tests;

use crate::model::OperationId;
use crate::names::tree::Tree;

pub use files::{File, Program, load};

/// A client as programs name it.
#[derive(Clone, Debug)]
pub struct Client<'t> {
    /// What programs call its crate: more than one name where they rename it.
    pub crates: Vec<String>,
    /// The type that calls begin with.
    pub root: String,
    /// Its calls.
    pub tree: &'t Tree,
}

/// What was found in a program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Calls in the order of the source.
    pub calls: Vec<Call>,
    /// What could not be followed, in the order of the source.
    pub unfollowed: Vec<Unfollowed>,
    /// Some file names a client.
    pub names_a_client: bool,
}

/// A place in the source: file, line and column from 1.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file as it was given.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// In letters, from 1.
    pub column: usize,
}

/// A call of an operation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Call {
    /// Its last method.
    pub place: Place,
    /// Which of the clients.
    pub client: usize,
    /// Which of its operations.
    pub operation: OperationId,
}

/// A place where calls may be that were not found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unfollowed {
    /// Where.
    pub place: Place,
    /// Why.
    pub why: String,
}

/// Reads a program.
pub fn read(program: &Program, clients: &[Client<'_>]) -> Usage {
    let clients: Vec<Client<'_>> = clients
        .iter()
        .map(|client| {
            let renamed = program.renames.iter().filter(|(_, package)| client.crates.contains(&package.replace('-', "_")));
            let crates = client.crates.iter().cloned().chain(renamed.map(|(name, _)| name.replace('-', "_")));
            Client { crates: crates.collect(), ..client.clone() }
        })
        .collect();
    let mut usage = Usage::default();
    let mut parsed = Vec::new();
    for file in &program.files {
        match syn::parse_file(&file.text) {
            Ok(syntax) => parsed.push((file.path.as_str(), syntax)),
            Err(error) => {
                let start = error.span().start();
                let place = Place { file: file.path.clone(), line: start.line, column: start.column + 1 };
                usage.unfollowed.push(Unfollowed { place, why: format!("the file cannot be read: {error}") });
            }
        }
    }
    let imports: Vec<imports::Imports> = parsed.iter().map(|(_, syntax)| imports::Imports::of(syntax)).collect();
    let known = imports::Known::of(&clients, &imports);
    usage.names_a_client = known.is_named(&imports, program);
    let mut declared = declared::Declared::default();
    for ((_, syntax), imports) in parsed.iter().zip(&imports) {
        declared.add(syntax, &imports::Scope { known: &known, imports });
    }
    for ((path, syntax), imports) in parsed.iter().zip(&imports) {
        walk::walk(path, syntax, &imports::Scope { known: &known, imports }, &declared, &mut usage);
    }
    usage.calls.sort();
    usage.unfollowed.sort();
    usage.unfollowed.dedup();
    usage
}
