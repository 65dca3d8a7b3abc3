//! Circles: files that reach themselves again by what they use.

use std::collections::{BTreeMap, BTreeSet};

use super::sources::{Import, Sources};
use super::{Exception, crates, exception};

#[test]
fn no_two_files_use_one_another() {
    for (held, sources) in crates() {
        let found = circles_of(sources, held.exceptions);
        assert!(found.is_empty(), "circles of {}:\n{}", held.folder, found.join("\n"));
    }
}

#[test]
fn a_circle_is_found() {
    let check = |files: &[(&str, &str)], exceptions: &[Exception], expected: &[&str]| {
        let found = circles_of(&Sources::invented(files), exceptions);
        assert_eq!(found, expected, "{files:?}");
    };
    let lib = ("lib.rs", "mod a; mod b; mod c; pub use a::A;");
    let a = ("a.rs", "use crate::b::B; pub struct A(B);");
    let b = ("b.rs", "use crate::c::C; pub struct B(C);");
    check(&[lib, a, b, ("c.rs", "pub struct C;")], &[], &[]);
    // By the name that the crate passes on, by a path in code, and within a macro.
    for c in ["use crate::A; pub struct C(A);", "pub fn c() -> crate::a::A { todo!() }", "macro_rules! c { () => { $crate::A } }"]
    {
        check(&[lib, a, b, ("c.rs", c)], &[], &["a.rs → b.rs → c.rs"]);
        check(&[lib, a, b, ("c.rs", c)], &[("c.rs", "a.rs", "invented")], &[]);
    }
    for c in ["#[cfg(test)] mod tests { use crate::A; }", "#[cfg(all(test, not(windows)))] mod tests { use crate::A; }"] {
        check(&[lib, a, b, ("c.rs", c)], &[], &[]);
    }
    check(&[lib, a, b, ("c.rs", "#[cfg(not(test))] use crate::A;")], &[], &["a.rs → b.rs → c.rs"]);
    // What lies in a folder may use the folder's own file, and not what lies beside it.
    let lib = ("lib.rs", "mod a;");
    let below = ("a/b.rs", "use super::A; pub struct B(A);");
    check(&[lib, ("a/mod.rs", "mod b; use b::B; pub struct A;"), below], &[], &[]);
    let beside = [("a/b.rs", "use super::c::C; pub struct B;"), ("a/c.rs", "use super::B; pub struct C;")];
    check(&[lib, ("a/mod.rs", "mod b; mod c; pub use b::B;"), beside[0], beside[1]], &[], &["a/b.rs → a/c.rs"]);
}

/// The circles of a crate, less those that lead over an exception.
fn circles_of(sources: &Sources, exceptions: &[Exception]) -> Vec<String> {
    let mut imports = sources.imports();
    imports.retain(|import| !sources.lies_below(import) && exception(exceptions, import).is_none());
    circles(&imports).into_iter().map(|circle| circle.join(" → ")).collect()
}

/// One circle through each import that lies on one, the shortest, and each circle once.
fn circles(imports: &BTreeSet<Import>) -> BTreeSet<Vec<&str>> {
    let mut uses: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for import in imports {
        uses.entry(&import.from).or_default().push(&import.to);
    }
    let mut found = BTreeSet::new();
    for import in imports {
        if let Some(mut circle) = way(&uses, &import.to, &import.from) {
            let first = (0..circle.len()).min_by_key(|at| circle[*at]).unwrap_or_default();
            circle.rotate_left(first);
            found.insert(circle);
        }
    }
    found
}

/// The files on the shortest way from one to another, both ends included.
fn way<'a>(uses: &BTreeMap<&'a str, Vec<&'a str>>, from: &'a str, to: &'a str) -> Option<Vec<&'a str>> {
    let mut before: BTreeMap<&str, &str> = BTreeMap::from([(from, from)]);
    let mut open = vec![from];
    while !open.is_empty() {
        let mut next = Vec::new();
        for file in open {
            if file == to {
                let mut way = vec![to];
                while *way.last()? != from {
                    way.push(before.get(way.last()?)?);
                }
                way.reverse();
                return Some(way);
            }
            for used in uses.get(file).into_iter().flatten() {
                if !before.contains_key(used) {
                    before.insert(used, file);
                    next.push(*used);
                }
            }
        }
        open = next;
    }
    None
}
