//! A reference of nothing real: a few versions with types, enumerations and operations.

use std::collections::BTreeMap;

use fastrand::Rng;

use crate::names::Names;
use crate::operations;
use crate::types::{self, World};
use crate::{Reference, percent};

const SERVICE: &str = r#"[service]
root = "bakery"
crate_prefix = "bakery"
namespace = "bakery"
hosts = ["api.bakery.example"]
content_hosts = ["photos.bakery.example"]
callback_hosts = ["till.bakery.example"]
page_url = "https://bakery.example/docs/{version}/{page}"

[schemes.staff]
title = "Staff"
labels = ["staff"]

[schemes.guests]
title = "Guests"
labels = ["guests"]

[schemes.tills]
title = "Tills"
labels = ["tills"]

"#;

/// Versions that a reference has one or more of.
const VERSIONS: [&str; 3] = ["v1", "v1.0", "beta"];

pub fn reference(rng: &mut Rng) -> Reference {
    let mut names = Names::new(rng);
    let count = if percent(rng, 70) { 1 } else { rng.usize(2..=VERSIONS.len()) };
    let (mut configuration, mut pages) = (SERVICE.to_owned(), BTreeMap::new());
    for version in &VERSIONS[..count] {
        configuration.push_str(&format!("[versions.\"{version}\"]\n\n"));
        let world = World::new(rng, &mut names);
        for (stem, text) in types::pages(&world, rng, &mut names) {
            insert(&mut pages, &format!("{version}/resources/{stem}"), text);
        }
        for (stem, text) in operations::pages(&world, version, rng, &mut names) {
            insert(&mut pages, &format!("{version}/api/{stem}"), text);
        }
    }
    Reference { configuration, pages }
}

/// Every page has a file of its own, also where letter case does not count.
fn insert(pages: &mut BTreeMap<String, String>, path: &str, text: String) {
    let mut free = format!("{path}.md");
    let mut number = 1;
    while pages.keys().any(|known| known.to_lowercase() == free.to_lowercase()) {
        number += 1;
        free = format!("{path}-{number}.md");
    }
    pages.insert(free, text);
}
