//! What the closure of a query option reads, in order.
//!
//! An accessor such as `user.account_enabled()` gives an `Option<bool>`, which cannot carry the name that was asked for. So the probe notes
//! the name here, and whoever is called on the option next takes it. A read that is not taken at once would be taken for another: that is a
//! fault, and the request refuses to be sent.

use std::cell::RefCell;

thread_local! {
    /// One for each closure that runs; closures nest.
    static SCOPES: RefCell<Vec<Scope>> = const { RefCell::new(Vec::new()) };
}

#[derive(Default)]
struct Scope {
    reads: Vec<Read>,
    fault: Option<String>,
}

/// A property that was asked for.
#[derive(Clone, Debug)]
pub(crate) struct Read {
    /// Wire names, behind one another with `/`.
    pub path: String,
    /// In how many lists the record stands that was asked.
    pub depth: usize,
    /// Its values are globally unique identifiers, which are written without quotes.
    pub is_guid: bool,
    /// What follows the path where it stands in a list of keys.
    pub suffix: String,
}

impl Read {
    pub(crate) fn new(path: String, depth: usize, is_guid: bool) -> Self {
        Self { path, depth, is_guid, suffix: String::new() }
    }
}

/// The name of an item of a list inside of so many others.
pub(crate) fn variable(depth: usize) -> String {
    if depth == 0 { "x".to_owned() } else { format!("x{depth}") }
}

/// Runs a closure: what it gives, and what it read without anyone taking it.
pub(crate) fn note_reads<R>(run: impl FnOnce() -> R) -> (R, Result<Vec<Read>, String>) {
    /// Ends the scope, also where the closure panics.
    struct End;
    impl Drop for End {
        fn drop(&mut self) {
            SCOPES.with_borrow_mut(Vec::pop);
        }
    }
    SCOPES.with_borrow_mut(|scopes| scopes.push(Scope::default()));
    let end = End;
    let result = run();
    let scope = in_scope(std::mem::take).unwrap_or_default();
    drop(end);
    (result, scope.fault.map_or(Ok(scope.reads), Err))
}

/// A record at the path `from` was asked for a property. Where `from` itself was asked for just before, that led here.
pub(crate) fn note(from: &str, read: Read) {
    in_scope(|scope| {
        if scope.reads.last().is_some_and(|last| last.path == from) {
            scope.reads.pop();
        }
        scope.reads.push(read);
    });
}

/// The property that was read just now, and no other.
pub(crate) fn take() -> Result<Read, String> {
    let reads = in_scope(|scope| std::mem::take(&mut scope.reads)).unwrap_or_default();
    match <[Read; 1]>::try_from(reads) {
        Ok([read]) => Ok(read),
        Err(reads) => Err(misread(&reads)),
    }
}

/// Adds to the property that was read just now.
pub(crate) fn amend(suffix: Result<String, String>) {
    in_scope(|scope| match (suffix, scope.reads.last_mut()) {
        (Ok(suffix), Some(read)) => read.suffix = suffix,
        (Ok(_), None) => scope.fault = Some(misread(&[])),
        (Err(fault), _) => scope.fault = Some(fault),
    });
}

fn in_scope<R>(run: impl FnOnce(&mut Scope) -> R) -> Option<R> {
    SCOPES.with_borrow_mut(|scopes| scopes.last_mut().map(run))
}

/// Why reads are not what a query option needs.
pub(crate) fn misread(reads: &[Read]) -> String {
    if reads.is_empty() {
        return "a query option names no property: call an accessor of the closure's argument where its property is meant"
            .to_owned();
    }
    let paths: Vec<String> = reads.iter().map(|read| format!("`{}`", read.path)).collect();
    format!(
        "a query option reads {} and does not use each at once: call an accessor where its property is meant",
        paths.join(", ")
    )
}
