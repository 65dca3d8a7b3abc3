//! Rooms: the first parts of paths, in the order of ARCHITECTURE.md.

use std::collections::BTreeSet;
use std::path::Path;

use super::sources::Sources;
use super::{Exception, crates, exception};

#[test]
fn rooms_use_only_what_stands_above_them() {
    for (held, sources) in crates() {
        if let Some(list) = held.list {
            let astray = astray(sources, &order(list), held.exceptions);
            assert!(astray.is_empty(), "{}:\n{}", held.folder, Vec::from_iter(astray).join("\n"));
        }
    }
}

#[test]
fn every_room_stands_in_the_order() {
    for (held, sources) in crates() {
        if let Some(list) = held.list {
            let rooms: BTreeSet<String> = sources.files().map(|file| room(file).to_owned()).collect();
            let mut order = order(list);
            order.push("lib".to_owned());
            order.sort();
            assert_eq!(Vec::from_iter(rooms), order, "{}", held.folder);
        }
    }
}

#[test]
fn an_import_against_the_order_is_found() {
    let sources = Sources::invented(&[
        ("lib.rs", "mod low; mod high; pub use high::High;"),
        ("low.rs", "use crate::High; pub struct Low(High);"),
        ("high.rs", "pub struct High; #[cfg(test)] mod tests { use crate::low::Low; }"),
    ]);
    let check = |order: [&str; 2], exceptions: &[Exception], expected: &[&str]| {
        let found = astray(&sources, &order.map(str::to_owned), exceptions);
        assert_eq!(Vec::from_iter(found), expected);
    };
    let excused = ("low.rs", "high.rs", "invented");
    check(["high", "low"], &[], &[]);
    check(["low", "high"], &[], &["low.rs uses high.rs, which stands below it"]);
    check(["low", "high"], &[excused], &[]);
    check(["high", "low"], &[excused], &["the exception for low.rs is no longer needed"]);
    check(["high", "lower"], &[], &["ARCHITECTURE.md places low or high nowhere"]);
}

/// What is against an order and has no exception, and exceptions that nothing needs.
fn astray(sources: &Sources, order: &[String], exceptions: &[Exception]) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    let mut astray = BTreeSet::new();
    for import in sources.imports() {
        let (from, to) = (room(&import.from), room(&import.to));
        let place = |room: &str| order.iter().position(|known| known == room);
        match (place(from), place(to)) {
            (Some(from), Some(to)) if to <= from => {}
            (Some(_), Some(_)) => match exception(exceptions, &import) {
                Some(row) => drop(used.insert(row)),
                None => drop(astray.insert(format!("{} uses {}, which stands below it", import.from, import.to))),
            },
            _ => drop(astray.insert(format!("ARCHITECTURE.md places {from} or {to} nowhere"))),
        }
    }
    let unused = (0..exceptions.len()).filter(|row| !used.contains(row));
    astray.extend(unused.map(|row| format!("the exception for {} is no longer needed", exceptions[row].0)));
    astray
}

/// The room of a file: the first part of its path.
fn room(path: &str) -> &str {
    path.split('/').next().unwrap_or(path).trim_end_matches(".rs")
}

/// The rooms as ARCHITECTURE.md lists them behind some words.
fn order(list: &str) -> Vec<String> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(own.join("../ARCHITECTURE.md")).expect("it is there");
    let (_, list) = text.split_once(list).expect("it lists the rooms");
    let (list, _) = list.split_once('.').expect("the list ends");
    list.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}
