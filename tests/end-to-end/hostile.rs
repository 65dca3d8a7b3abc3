//! Pages by someone who wants to get out of them: whatever they hold ends in findings, never in a panic, a foreign item or a
//! file at another place.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::support::collisions;
use crate::support::folder::{Bakery, listing};
use crate::support::rust::kinds;
use crate::support::tool::{codegen, fixture, run, xtask};
use crate::support::workspace::Workspace;

/// Texts that would end a comment, a literal, a line, an attribute or a template if they came through as they are.
pub const TEXTS: [&str; 21] = [
    "*/ pub fn evil() {} /*",
    "\"; pub fn evil() {} //",
    "\"###; pub static EVIL: u8 = 0; r###\"",
    "'); pub fn evil() {} //",
    "\\",
    "\\\" \\u{22} \\n \\x00",
    "\n\npub fn evil() {}\n",
    "\r\rpub fn evil() {}\r",
    "\u{2028}pub fn evil() {}\u{2029}\u{85}",
    "#![allow(warnings)] #[path = \"/dev/null\"] mod evil;",
    "\u{202e}\u{2066}live\u{2069}\u{202c}\u{200b}\u{feff}",
    "\n```\npub fn evil() {}\n```\n",
    "~~~ ``` ` ``` pub fn evil() {}",
    "{{ package }}{% raw %}{# evil #}{% endraw",
    "} } ) ] ; pub fn evil() {} { { ( [",
    "<script>evil()</script> <!-- --> &lt; [x]: javascript:evil",
    "{0} {evil:?} {} $crate $x",
    "r#crate::self::Self::super",
    "../../../../evil",
    "名前 e\u{301} ﬁ ª ٣",
    "'a 0x1_f32 b\"\\xff\" c\"\" ?//?# %2e%2e%2f %00",
];

/// Writes the pages in `fixtures/hostile` once for each text.
pub fn write_pages(bakery: &Bakery, texts: &[&str]) {
    let fixtures = fixture("hostile");
    for (template, folder) in [("api.md", "api"), ("resource.md", "resources")] {
        let template = fs::read_to_string(fixtures.join(template)).expect("a fixture");
        for (number, text) in texts.iter().enumerate() {
            let json = serde_json::to_string(text).expect("a JSON string");
            let page = template.replace("NUMBER", &number.to_string()).replace("JSONTEXT", &json).replace("PAGETEXT", text);
            bakery.write(&format!("v1/{folder}/nasty{number}.md"), page);
        }
    }
    fs::write(bakery.root().join("secret.md"), "|Permission type|Permissions|\n|:--|:--|\n|Staff|Secret.Read|\n")
        .expect("a page outside");
}

/// Gives a page names that files, modules or lists may take for something else. Each documents a call of its own.
pub fn write_awkward_names(bakery: &Bakery) {
    let page = fs::read_to_string(bakery.docs.join("v1/api/loaf-get.md")).expect("a page");
    let names = [
        "mod",
        "main",
        "crate",
        "lib",
        "self",
        "operations",
        "prelude",
        "manifest",
        "con",
        "test-a",
        "test_a",
        "Test-A",
        "below/test-a",
        "below/mod",
        "a b",
        "1",
        "-",
        "ä",
        "a\"b",
        "a'b",
        "a#b{{ c }}",
        "a\\b",
        "a::b",
        "..",
        "...",
        "a\nsecret.txt\nb",
        "a\npub fn evil() {}\nb",
        "*",
        "prelude_page",
        "a\u{202e}b",
    ];
    for (number, name) in names.iter().enumerate() {
        let text = page.replace("/loaves/", &format!("/awkward{number}/"));
        bakery.write(&format!("v1/api/{name}.md"), text);
    }
}

#[test]
fn page_text_never_becomes_an_item() {
    let known = emitted_kinds(|bakery| write_pages(bakery, &["label word"; TEXTS.len()]));
    assert!(known.contains("docwright::record!") && known.contains("fence: ") && known.contains("example: fn"), "{known:?}");
    for text in TEXTS {
        let found = emitted_kinds(|bakery| write_pages(bakery, &[text]));
        let foreign: Vec<_> = found.difference(&known).collect();
        assert!(foreign.is_empty(), "{text:?} gives {foreign:?}");
    }
    let found = emitted_kinds(|bakery| write_pages(bakery, &TEXTS));
    let foreign: Vec<_> = found.difference(&known).collect();
    assert!(foreign.is_empty(), "all together give {foreign:?}");
}

#[test]
fn what_is_emitted_compiles() {
    let bakery = Bakery::new();
    write_pages(&bakery, &TEXTS);
    collisions::write_pages(&bakery);
    run(&mut codegen(&bakery.docs, &bakery.out)).expect(&[0]);
    let moved = Workspace::moved(&bakery.out, "emitted");
    let ran = moved.test(&["--workspace", "--exclude", "docwright", "--no-run"]);
    assert!(!ran.stderr.lines().any(|line| line.starts_with("warning")), "{}", ran.stderr);
    ran.expect(&[0]);
    moved.test(&["--package", "docwright-replay", "--", "clash"]).expect(&[0]);
    // The documented examples are compiled and run.
    moved.test(&["--package", "bakery-v1"]).expect(&[0]);
}

#[test]
fn names_of_pages_stay_names() {
    let known = emitted_kinds(|_| ());
    let found = emitted_kinds(write_awkward_names);
    assert_eq!(found.difference(&known).collect::<Vec<_>>(), Vec::<&String>::new());

    let bakery = Bakery::new();
    write_awkward_names(&bakery);
    run(&mut codegen(&bakery.docs, &bakery.out)).expect(&[0]);
    // A line of the manifest that a page's name smuggled in would now be taken for an emitted file that is to go.
    fs::write(bakery.out.join("secret.txt"), "mine").expect("a file");
    fs::remove_dir_all(bakery.docs.join("v1/api")).expect("the pages");
    bakery.write("v1/api/empty.md", "# Nothing\n");
    run(&mut codegen(&bakery.docs, &bakery.out)).expect(&[0]);
    assert!(bakery.out.join("secret.txt").exists());
}

#[test]
fn a_page_of_any_size_and_depth_is_read() {
    let bakery = Bakery::new();
    let page = fs::read_to_string(bakery.docs.join("v1/api/loaf-get.md")).expect("a page");
    let long = "so long ".repeat(5 << 17);
    let deep = format!("{}1{}", "[".repeat(10_000), "]".repeat(10_000));
    let objects = format!("{}1{}", "{\"a\":".repeat(10_000), "}".repeat(10_000));
    let quotes = format!("{} deep\n", ">".repeat(10_000));
    let lists: String = (0..2_000).map(|depth| format!("{}- deep\n", "  ".repeat(depth))).collect();
    let emphasis = format!("{}deep{}", "*".repeat(10_000), "_[".repeat(10_000));
    for (name, text) in [
        ("line", page.replace("Read one", &long)),
        ("label", page.replace("Dark rye", &long)),
        ("path", page.replace("/rye-17", &format!("/{}", "x/".repeat(100_000)))),
        ("template", page.replace("GET /loaves/{id}", &format!("GET /loaves{}", "/{id}".repeat(2_000)))),
        ("parentheses", page.replace("GET /loaves/{id}", &format!("GET /loaves/{}", "f(a=".repeat(10_000)))),
        ("arrays", page.replace("750", &deep)),
        ("objects", page.replace("750", &objects)),
        ("unclosed", page.replace("750", &deep[..10_000])),
        ("annotation", page.replace("\"bakery.loaf\"", &deep)),
        ("quotes", page.replace("Read one", &quotes)),
        ("lists", page.replace("Read one", &lists)),
        ("emphasis", page.replace("Read one", &emphasis)),
        ("table", page.replace("Read one", &format!("|{}\n|{}\n", "a|".repeat(10_000), "-|".repeat(10_000)))),
        ("cells", page.replace("Read one", &format!("{}\n", "a|".repeat(10_000)).repeat(20))),
        ("comment", page.replace("Read one", &"<!--".repeat(10_000))),
        ("fences", page.replace("Read one", &"```\n".repeat(10_001))),
        ("tabs", page.replace("Read one", &"# [HTTP](#tab/http)\n".repeat(10_000))),
    ] {
        bakery.write(&format!("v1/api/big-{name}.md"), text);
    }
    emit(&bakery);
}

#[test]
fn a_page_that_is_no_text_is_a_finding() {
    let bakery = Bakery::new();
    let page = fs::read(bakery.docs.join("v1/api/loaf-get.md")).expect("a page");
    let cut = [&page[..], "é".as_bytes().split_at(1).0].concat();
    bakery.write("v1/api/cut.md", cut);
    bakery.write("v1/api/bytes.md", (0..=255).collect::<Vec<u8>>());
    bakery.write("v1/api/empty.md", "");
    bakery.write("v1/api/wide.md", page.iter().flat_map(|byte| [*byte, 0]).collect::<Vec<u8>>());
    bakery.write("v1/api/marked.md", [b"\xef\xbb\xbf", &page[..]].concat());
    bakery.write("v1/api/returns.md", page.iter().map(|byte| if *byte == b'\n' { b'\r' } else { *byte }).collect::<Vec<u8>>());
    emit(&bakery);
    let told = run(&mut xtask("check", &bakery.docs)).expect(&[1]);
    for (page, place) in [("cut", "not UTF-8 at byte"), ("bytes", "not UTF-8 at byte 128")] {
        assert!(told.contains(&format!("v1/api/{page}.md")) && told.contains(place), "{told}");
    }
}

/// What the client and the tests of the bakery with further pages are made of.
fn emitted_kinds(write: impl FnOnce(&Bakery)) -> BTreeSet<String> {
    let bakery = Bakery::new();
    write(&bakery);
    let files = emit(&bakery);
    let mut found = BTreeSet::new();
    for (name, text) in files.iter().filter(|(name, _)| Path::new(name).extension().is_some_and(|extension| extension == "rs")) {
        found.extend(kinds(text).unwrap_or_else(|fault| panic!("{name}: {fault}\n{text}")));
    }
    found
}

/// Runs all commands; gives the emitted files but for the runtime, whose text is not made from pages.
#[track_caller]
fn emit(bakery: &Bakery) -> Vec<(String, String)> {
    let around = |bakery: &Bakery| -> BTreeSet<String> {
        listing(bakery.root()).into_keys().filter(|name| !name.starts_with("out/")).collect()
    };
    let before = around(bakery);
    run(&mut codegen(&bakery.docs, &bakery.out)).expect(&[0, 1]);
    run(codegen(&bakery.docs, &bakery.out).arg("--check")).expect(&[0, 1]);
    run(&mut xtask("check", &bakery.docs)).expect(&[0, 1]);
    run(&mut xtask("replay", &bakery.docs)).expect(&[0]);
    let dump = run(xtask("model", &bakery.docs).args(["--api-version", "v1"])).expect(&[0, 1]);
    serde_json::from_str::<serde_json::Value>(&dump).expect("the dump is JSON");
    assert_eq!(around(bakery), before, "something was written outside the output folder");
    assert!(!dump.contains("Secret.Read"), "a page outside the docs folder was read");
    let files = listing(&bakery.out).into_iter().filter(|(name, _)| !name.starts_with("runtime/"));
    files.map(|(name, bytes)| (name, String::from_utf8(bytes).expect("emitted text"))).collect()
}
