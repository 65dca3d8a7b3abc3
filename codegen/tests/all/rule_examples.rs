//! Each rule has a page that breaks it and the page mended: what `check --explain` shows is true.

use std::path::Path;

use docwright_codegen::config::Config;
use docwright_codegen::diagnostic::explain::{self, Example};
use docwright_codegen::diagnostic::rules::{self, Cause};
use docwright_codegen::diagnostic::{Diagnostic, Edit};
use docwright_codegen::reference::Reference;

/// Rules that no page shows well: one is about bytes, one about a nesting and one about a length that nobody wants to read, and two
/// compare a page with many others.
const WITHOUT: [&str; 5] =
    ["file-unreadable", "json-too-deep", "too-many-properties", "front-matter-missing", "permission-name-unknown"];

/// What the pages of all examples refer to.
const AROUND: [(&str, &str); 4] = [
    (
        "v1/resources/book.md",
        "# book resource type\n\nA book.\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|id|String|Its number.|\n\
         |title|String|Its title. Not nullable.|\n|pages|Int32|Its pages.|\n|kind|bookKind|The possible values are: `novel`, `poem`.|\n",
    ),
    (
        "v1/resources/author.md",
        "# author resource type\n\nWho wrote.\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|name|String|A name.|\n",
    ),
    (
        "v1/api/author-wake.md",
        "# Wake an author\n\n## HTTP request\n\n```http\nPOST /authors/{id}/wake\n```\n\n## Response\n\n`200 OK` and an [author](../resources/author.md).\n\n\
         ## Example\n\n```http\nPOST https://api.library.example/v1/authors/7/wake\n```\n\n```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{ \"name\": \"Emma\" }\n```\n",
    ),
    (
        "v1/includes/readers.md",
        "|Permission type|Permissions (from least to most privileged)|\n|:---|:---|\n|Delegated|Book.Read|\n",
    ),
];

fn config() -> Config {
    Config::parse(include_str!("../fixtures/library.toml")).expect("a valid configuration")
}

/// What is found on a page.
fn findings(path: &str, text: &str) -> Vec<Diagnostic> {
    let around = AROUND.iter().map(|(path, text)| ((*path).to_owned(), (*text).into()));
    let reference = Reference::of_texts(around.chain([(path.to_owned(), text.into())]), config()).expect("it is read");
    let page = reference.files.by_path.get(path).expect("the page was added");
    reference.findings(*page)
}

/// The rules that a page breaks, each once.
fn broken(path: &str, text: &str) -> Vec<&'static str> {
    let mut rules: Vec<&str> = findings(path, text).into_iter().map(|finding| finding.rule.id).collect();
    rules.sort_unstable();
    rules.dedup();
    rules
}

#[test]
fn every_rule_has_a_broken_and_a_mended_page() {
    let mut wrong = Vec::new();
    for rule in rules::all().filter(|rule| rule.cause == Cause::Docs && !WITHOUT.contains(&rule.id)) {
        let Some(Example { path, broken: before, mended }) = explain::example(rule) else {
            wrong.push(format!("{}: add diagnostic/examples/{0}.md", rule.id));
            continue;
        };
        let (before, after) = (broken(path, before), broken(path, mended));
        if !before.contains(&rule.id) {
            wrong.push(format!("{}: the broken page breaks {before:?}", rule.id));
        }
        if after.iter().any(|id| *id == rule.id || !before.contains(id)) {
            wrong.push(format!("{}: the mended page breaks {after:?}", rule.id));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A rule says whether its findings have a fix: none has one that its rule does not promise.
#[test]
fn fixes_are_those_that_rules_promise() {
    for rule in rules::all() {
        let Some(Example { path, broken, .. }) = explain::example(rule) else { continue };
        for finding in findings(path, broken).into_iter().filter(|finding| finding.fix.is_some()) {
            assert!(finding.rule.fix.is_some(), "{}: say in its row how sure its fixes are", finding.rule);
        }
    }
}

/// Where a machine can mend the broken page, it does.
#[test]
fn fixes_mend_the_broken_page() {
    let mut fixed = 0;
    for rule in rules::all() {
        let Some(Example { path, broken: before, .. }) = explain::example(rule) else { continue };
        let found = findings(path, before).into_iter().filter(|finding| finding.rule == rule);
        let fixes: Vec<Edit> = found.filter_map(|finding| finding.fix).collect();
        if fixes.is_empty() {
            continue;
        }
        let mut text = before.to_owned();
        for fix in fixes.iter().rev() {
            text.replace_range(fix.span.start as usize..fix.span.end as usize, &fix.text);
        }
        assert!(!broken(path, &text).contains(&rule.id), "{}: {text}", rule.id);
        fixed += 1;
    }
    assert!(fixed > 40, "only {fixed} rules have a fix");
}

#[test]
fn every_example_is_one_of_a_rule() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/diagnostic/examples");
    for entry in std::fs::read_dir(folder).expect("the folder is there") {
        let name = entry.expect("the folder can be listed").file_name().to_string_lossy().replace(".md", "");
        assert!(rules::find(&name).is_some_and(|rule| explain::example(rule).is_some()), "{name}");
    }
}
