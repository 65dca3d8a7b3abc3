//! Who may use whom in `codegen/src`: rooms only what stands above them in ARCHITECTURE.md, and no two files one another.
//!
//! What lies in a folder may use what the folder's own file declares: `link/bodies/response.rs` speaks of the types of
//! `link/bodies/mod.rs`, which calls it. Modules for tests are left out, and so are imports that only pass a name on.

#[path = "imports/circles.rs"]
mod circles;
#[path = "imports/sources.rs"]
mod sources;

use std::collections::BTreeSet;
use std::path::Path;

use sources::{Import, Sources};

/// Imports against the order of the rooms: the file, what it imports, and why that stays.
const AGAINST_THE_ORDER: [(&str, &str, &str); 6] = [
    ("config/checks.rs", "diagnostic/", "a configuration names rules, and their table says which there are"),
    ("config/severities.rs", "diagnostic/", "what a configuration says of a rule is a severity"),
    ("config/checks.rs", "model.rs", "a configuration names primitive types, and the model says which there are"),
    ("config/pages.rs", "source.rs", "which room a path belongs to is configured, and every file carries its room"),
    ("source/belonging.rs", "http/", "whether pages speak of a service is told by the hosts of the messages they show"),
    ("replay/mod.rs", "emit/reference_json.rs", "the tool judges by the very text that the client embeds"),
];

#[test]
fn rooms_use_only_what_stands_above_them() {
    let order = order();
    let sources = Sources::of_the_engine();
    let mut used = BTreeSet::new();
    let mut astray = BTreeSet::new();
    for import in sources.imports() {
        let (from, to) = (sources::room(&import.from), sources::room(&import.to));
        let place = |room: &str| order.iter().position(|known| known == room);
        match (place(from), place(to)) {
            (Some(from), Some(to)) if to <= from => {}
            (Some(_), Some(_)) => match exception(&import) {
                Some(row) => drop(used.insert(row)),
                None => drop(astray.insert(format!("{} uses {}, which stands below it", import.from, import.to))),
            },
            _ => drop(astray.insert(format!("ARCHITECTURE.md places {from} or {to} nowhere"))),
        }
    }
    let unused = (0..AGAINST_THE_ORDER.len()).filter(|row| !used.contains(row));
    astray.extend(unused.map(|row| format!("the exception for {} is no longer needed", AGAINST_THE_ORDER[row].0)));
    assert!(astray.is_empty(), "{}", Vec::from_iter(astray).join("\n"));
}

#[test]
fn every_room_stands_in_the_order() {
    let mut rooms: Vec<String> = Sources::of_the_engine().files().map(|file| sources::room(file).to_owned()).collect();
    rooms.retain(|room| room != "lib");
    rooms.sort();
    rooms.dedup();
    let mut order = order();
    order.sort();
    assert_eq!(rooms, order);
}

/// The row of the table that speaks of an import.
fn exception(import: &Import) -> Option<usize> {
    AGAINST_THE_ORDER.iter().position(|(from, to, _)| import.from == *from && import.to.starts_with(to))
}

/// The rooms as ARCHITECTURE.md lists them.
fn order() -> Vec<String> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(own.join("../ARCHITECTURE.md")).expect("it is there");
    let (_, list) = text.split_once("Imports run down this list and never back:").expect("it lists the rooms");
    let (list, _) = list.split_once('.').expect("the list ends");
    list.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}
