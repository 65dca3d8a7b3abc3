//! A whole reference of a few pages, through all stages: what must hold is what the references of the tests are held to. Pages are
//! parted by form feeds; each begins with a line that is its name.
#![no_main]

#[path = "../../codegen/tests/all/references/examine.rs"]
mod examine;
#[path = "../../codegen/tests/all/references/paths.rs"]
mod paths;
#[path = "../../codegen/tests/all/references/run.rs"]
mod run;

use docwright_references::Reference;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let page = |(number, page): (usize, &str)| {
        let (name, text) = page.split_once('\n').unwrap_or(("page", page));
        let folder = if number % 2 == 0 { "api" } else { "resources" };
        let name: String = name.chars().filter(|letter| !matches!(letter, '/' | '\\' | '\0')).collect();
        (format!("v1/{folder}/{name}.md"), text.to_owned())
    };
    let pages = text.split('\u{c}').take(6).enumerate().map(page).collect();
    let reference = Reference { configuration: include_str!("../seeds/configuration/library").to_owned(), pages };
    if let Err(fault) = examine::examine(&reference) {
        panic!("{}: {}", fault.kind, fault.text);
    }
});
