//! `permissions`: what a program's calls need, from its source.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::support::folder::Bakery;
use crate::support::tool::{Ran, run, xtask};

const PROGRAM: &str = "use bakery_v1::Bakery;

struct Shop {
    bakery: Bakery,
}

impl Shop {
    async fn open(&self) {
        self.bakery.loaves().list().send().await;
        self.bakery.loaves().create(loaf).send().await;
    }
}
";

/// A package beside the reference.
fn program(bakery: &Bakery, text: &str) -> PathBuf {
    let root = bakery.root().join("shop");
    fs::create_dir_all(root.join("src")).expect("a folder for the program");
    fs::write(root.join("Cargo.toml"), "[package]\nname = \"shop\"\n").expect("a manifest");
    fs::write(root.join("src/main.rs"), text).expect("a source file");
    root
}

fn permissions(bakery: &Bakery, arguments: &[&str], text: &str) -> Ran {
    let root = program(bakery, text);
    run(xtask("permissions", &bakery.docs).args(arguments).arg("shop").current_dir(root.parent().expect("it has one")))
}

#[test]
fn the_least_set_comes_with_its_reasons() {
    let bakery = Bakery::new();
    let told = permissions(&bakery, &[], PROGRAM).expect(&[0]);
    let expected = "\
delegated_work (Staff):
  least: Shelf.ReadWrite
  shop/src/main.rs:9:30: GET /loaves needs Shelf.Read; or Shelf.ReadWrite
  shop/src/main.rs:10:30: POST /loaves needs Shelf.ReadWrite
delegated_personal (Guests):
  least: none that is stated (calls left out: 2 not supported, 0 unknown)
  shop/src/main.rs:9:30: GET /loaves is not supported
  shop/src/main.rs:10:30: POST /loaves is not supported
application (Tills):
  least: Shelf.Read.All (calls left out: 1 not supported, 0 unknown)
  shop/src/main.rs:9:30: GET /loaves needs Shelf.Read.All
  shop/src/main.rs:10:30: POST /loaves is not supported
2 calls, 0 places that could not be followed
";
    assert_eq!(told, expected);
}

#[test]
fn the_report_is_data_too() {
    let bakery = Bakery::new();
    let told = permissions(&bakery, &["--format", "json"], PROGRAM).expect(&[0]);
    let report: Value = serde_json::from_str(&told).unwrap_or_else(|fault| panic!("{fault}:\n{told}"));
    let call = json!({
        "file": "shop/src/main.rs", "line": 9, "column": 30,
        "api_version": "v1", "operation": "GET /loaves", "page": "loaf-list",
    });
    assert_eq!(report["calls"][0], call);
    assert_eq!(report["schemes"][0]["least"], json!(["Shelf.ReadWrite"]));
    let needed = json!({ "call": 0, "stated": "needed", "alternatives": [["Shelf.Read"], ["Shelf.ReadWrite"]] });
    assert_eq!(report["schemes"][0]["needed"][0], needed);
    assert_eq!(report["schemes"][2]["needed"][1], json!({ "call": 1, "stated": "not supported" }));
    assert_eq!(report["unfollowed"], json!([]));
}

#[test]
fn unknown_permissions_are_no_permissions_of_none() {
    let bakery = Bakery::new();
    let page = bakery.docs.join("v1/api/loaf-list.md");
    let text = fs::read_to_string(&page).expect("the page is there");
    let (before, rest) = text.split_once("## Permissions").expect("it has permissions");
    let (_, after) = rest.split_once("## HTTP request").expect("it has a request");
    fs::write(&page, format!("{before}## HTTP request{after}")).expect("the page can be written");
    let told = permissions(&bakery, &[], PROGRAM).expect(&[1]);
    assert!(told.contains("shop/src/main.rs:9:30: GET /loaves needs what its page does not say\n"), "{told}");
}

#[test]
fn what_cannot_be_followed_is_a_finding() {
    let bakery = Bakery::new();
    let told = permissions(&bakery, &[], "fn f(bakery: &bakery_v1::Bakery) { elsewhere(bakery.loaves()); }").expect(&[1]);
    assert!(told.contains("shop/src/main.rs:1:46: not followed: "), "{told}");
    assert!(told.ends_with("0 calls, 1 places that could not be followed\n"), "{told}");
}

#[test]
fn a_program_without_the_client_is_a_mistake() {
    let bakery = Bakery::new();
    let ran = permissions(&bakery, &[], "fn main() {}");
    assert!(ran.stderr.contains("no Rust file at shop names bakery_v1"), "{ran:?}");
    ran.expect(&[2]);
    let missing = run(xtask("permissions", &bakery.docs).arg(bakery.root().join("missing")));
    assert!(missing.stderr.contains("missing"), "{missing:?}");
    missing.expect(&[2]);
}
