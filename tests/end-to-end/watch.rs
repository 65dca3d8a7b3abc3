//! `codegen --watch`: after each kind of save the folder holds what a fresh run writes.

use std::fs;
use std::time::Duration;

use crate::support::folder::Bakery;
use crate::support::watching::Watching;

const PAGE: &str = "v1/api/loaf-get.md";

/// A page with one operation of its own.
fn page(name: &str) -> String {
    format!("# Get {name}\n\nNamespace: bakery\n\nGet it.\n\n## HTTP request\n\n```http\nGET /{name}s/{{id}}\n```\n")
}

#[test]
fn a_save_is_told_in_five_lines() {
    let bakery = Bakery::new();
    let watching = Watching::start(&bakery);
    watching.is_as_fresh(&bakery);
    bakery.edit(PAGE, "\"label\": \"Dark rye\"", "\"label\": \"Light rye\"");
    let told = watching.told();
    assert!(
        told.starts_with("changed: v1/api/loaf-get.md\noperations and types +0 −0\nexchanges 5 of 5 replay, +0 −0\n"),
        "{told}"
    );
    assert_eq!(told.lines().count(), 5, "{told}");
    watching.is_as_fresh(&bakery);

    bakery.edit(PAGE, "\"label\": \"Light rye\"", "\"label\": \"Light rye\", \"label\": 3,");
    let told = watching.told();
    assert!(told.contains("exchanges 4 of 5 replay, +0 −1: −"), "{told}");
    assert!(told.contains(&format!(": +{PAGE}:")), "{told}");
    watching.is_as_fresh(&bakery);

    bakery.write("v1/api/whisk-get.md", page("whisk"));
    let told = watching.told();
    assert!(told.contains("operations and types +1 −0: +GET /whisks/{id}\n"), "{told}");
    watching.is_as_fresh(&bakery);
    fs::remove_file(bakery.docs.join("v1/api/whisk-get.md")).expect("the page is there");
    let told = watching.told();
    assert!(told.contains("operations and types +0 −1: −GET /whisks/{id}\n"), "{told}");
    watching.is_as_fresh(&bakery);
}

#[test]
fn a_save_that_changes_no_text_is_passed_over() {
    let bakery = Bakery::new();
    let watching = Watching::start(&bakery);
    let text = fs::read(bakery.docs.join(PAGE)).expect("the page is there");
    bakery.write(PAGE, &text);
    bakery.write("v1/api/notes.txt", "no page");
    assert_eq!(watching.told_within(Duration::from_secs(1)), "");
}

#[test]
fn an_editor_may_save_by_renaming() {
    let bakery = Bakery::new();
    let watching = Watching::start(&bakery);
    let (path, backup) = (bakery.docs.join(PAGE), bakery.docs.join("v1/api/loaf-get.md~"));
    let text = fs::read_to_string(&path).expect("the page is there").replace("Dark rye", "Light rye");
    bakery.write("v1/api/4913", "");
    fs::remove_file(bakery.docs.join("v1/api/4913")).expect("it was written");
    fs::rename(&path, &backup).expect("a backup");
    fs::write(&path, &text).expect("the page");
    fs::remove_file(&backup).expect("no backup");
    watching.told();
    watching.is_as_fresh(&bakery);
    // Another kind of editor writes beside the page, and moves that over it.
    bakery.write("v1/api/.loaf-get.md.tmp", text.replace("Light rye", "Spelt"));
    fs::rename(bakery.docs.join("v1/api/.loaf-get.md.tmp"), &path).expect("the page");
    watching.told();
    watching.is_as_fresh(&bakery);
}

#[test]
fn a_storm_of_saves_is_one_run() {
    let bakery = Bakery::new();
    let watching = Watching::start(&bakery);
    let name = |number: u8| format!("tin{}", char::from(b'a' + number / 26)) + &char::from(b'a' + number % 26).to_string();
    (0..50).for_each(|number| bakery.write(&format!("v1/api/{}-get.md", name(number)), page(&name(number))));
    let told = watching.told();
    assert!(told.contains("operations and types +50 −0: "), "{told}");
    assert!(told.contains(", and 47 more\n"), "{told}");
    assert_eq!(watching.told_within(Duration::from_secs(1)), "");
    watching.is_as_fresh(&bakery);
}

#[test]
fn a_page_may_be_half_written() {
    let bakery = Bakery::new();
    let watching = Watching::start(&bakery);
    let whole = fs::read(bakery.docs.join(PAGE)).expect("the page is there");
    // A letter in two is no text, and then nothing that the page gave goes.
    let mut cut = whole[..whole.len() / 2].to_vec();
    cut.push(0xC3);
    for half in [&whole[..whole.len() / 2], &[], &cut] {
        bakery.write(PAGE, half);
        watching.told();
        bakery.write(PAGE, &whole);
        watching.told();
        watching.is_as_fresh(&bakery);
    }
}

#[test]
fn an_accepted_snapshot_outlives_the_moment_without_its_example() {
    let bakery = Bakery::new();
    let watching = Watching::start(&bakery);
    let listed = fs::read_to_string(bakery.out.join("generated/manifest.txt")).expect("a manifest");
    let snapshot = listed.lines().find(|path| path.contains("/snapshots/v1/loaf-get")).expect("it has an example");
    let snapshot = bakery.out.join(snapshot);
    fs::create_dir_all(snapshot.parent().expect("a folder")).expect("a folder");
    fs::write(&snapshot, "---\n---\naccepted\n").expect("it is accepted");
    let whole = fs::read(bakery.docs.join(PAGE)).expect("the page is there");
    bakery.write(PAGE, "");
    watching.told();
    bakery.write(PAGE, &whole);
    watching.told();
    assert!(snapshot.exists());
}

#[test]
fn a_switch_of_branches_changes_emitted_files_too() {
    let bakery = Bakery::new();
    let watching = Watching::start(&bakery);
    fs::write(bakery.out.join("tests/replay/v1/loaf_list.rs"), "// of another branch\n").expect("it is written");
    bakery.edit(PAGE, "Dark rye", "Light rye");
    watching.told();
    watching.is_as_fresh(&bakery);
}

#[test]
fn folders_may_go_and_come_back() {
    let bakery = Bakery::new();
    let watching = Watching::start(&bakery);
    let (docs, aside) = (bakery.docs.clone(), bakery.root().join("aside"));
    // A folder of pages: most of the client would go, which nobody meant.
    fs::rename(docs.join("v1"), &aside).expect("it goes");
    watching.until("error: ");
    fs::rename(&aside, docs.join("v1")).expect("it comes back");
    watching.is_as_fresh(&bakery);
    bakery.edit(PAGE, "Dark rye", "Light rye");
    watching.until("changed: v1/api/loaf-get.md");
    watching.is_as_fresh(&bakery);
    // The docs folder itself: another one stands in its place afterwards.
    fs::rename(&docs, &aside).expect("it goes");
    std::thread::sleep(Duration::from_millis(100));
    fs::rename(&aside, &docs).expect("it comes back");
    bakery.edit(PAGE, "Light rye", "Spelt");
    watching.is_as_fresh(&bakery);
    std::thread::sleep(Duration::from_millis(500));
    bakery.edit(PAGE, "Spelt", "Emmer");
    watching.is_as_fresh(&bakery);
}

#[test]
fn a_configuration_may_be_half_written() {
    let bakery = Bakery::new();
    let watching = Watching::start(&bakery);
    let path = bakery.docs.join("docwright.toml");
    let text = fs::read_to_string(&path).expect("a configuration");
    fs::write(&path, "[service").expect("it is written");
    watching.until("error: ");
    fs::write(&path, text.replace("crate_prefix = \"", "crate_prefix = \"other-")).expect("it is written");
    watching.told();
    watching.is_as_fresh(&bakery);
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_it_cleanly() {
    let bakery = Bakery::new();
    let mut watching = Watching::start(&bakery);
    assert_eq!(watching.interrupt(), Some(0));
    watching.is_as_fresh(&bakery);
}
