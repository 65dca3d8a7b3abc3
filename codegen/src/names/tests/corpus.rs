//! The naming of the reference that this repository ships: every method line of every version.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use indexmap::IndexMap;

use crate::http::template::{self, Segment, Template};
use crate::names::tree::Tree;

use super::one_page;

/// A method line of a page.
pub(super) struct MethodLine {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) template: Template,
}

/// The version folders of the shipped reference, or of the one that `DOCWRIGHT_DOCS` names, with their method lines: a
/// plain scan, so that nothing but the templates is under test.
pub(super) fn folders() -> Vec<(String, Vec<MethodLine>)> {
    let docs =
        std::env::var_os("DOCWRIGHT_DOCS").map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs"), PathBuf::from);
    let mut versions: Vec<_> = std::fs::read_dir(docs)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path().join("api"))
        .filter(|api| api.is_dir())
        .collect();
    versions.sort();
    if versions.is_empty() {
        println!("skipped: no reference is here");
    }
    versions.iter().map(|api| (api.display().to_string(), method_lines(api))).collect()
}

fn method_lines(api: &Path) -> Vec<MethodLine> {
    let mut pages: Vec<_> = std::fs::read_dir(api).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    pages.sort();
    let mut lines = Vec::new();
    for page in pages {
        let text = std::fs::read_to_string(page).unwrap_or_default();
        for line in text.lines() {
            let Some((method, path)) = line.trim().split_once(' ') else { continue };
            let path = path.trim();
            if !matches!(method, "GET" | "POST" | "PATCH" | "PUT" | "DELETE") || !path.starts_with('/') || path.contains(" HTTP/")
            {
                continue;
            }
            if let (Some(template), _) = template::parse(path, &[], &[]) {
                lines.push(MethodLine { method: method.to_owned(), path: path.to_owned(), template });
            }
        }
    }
    lines
}

/// Names that stand twice in one node: what the naming must never produce.
pub(super) fn collisions(tree: &Tree) -> Vec<String> {
    let mut found = Vec::new();
    for node in &tree.nodes {
        let mut names = BTreeSet::new();
        let verbs = node.verbs.iter().filter_map(|(verb, _)| verb.name());
        for name in node.children.iter().map(|(step, _)| step.rust.as_str()).chain(verbs) {
            if !names.insert(name) {
                found.push(name.to_owned());
            }
        }
        if node.action().is_some() && (node.verbs.len() > 1 || !node.children.is_empty()) {
            found.push("an action with something below it".to_owned());
        }
    }
    found
}

/// The literal words of a template.
pub(super) fn words(template: &Template) -> impl Iterator<Item = &str> {
    template.segments.iter().flat_map(|segment| match segment {
        Segment::Literal(name) | Segment::AlternateKey { name, .. } => vec![name.as_str()],
        Segment::Function { name, arguments } => {
            std::iter::once(name.as_str()).chain(arguments.iter().map(|argument| argument.name.as_str())).collect()
        }
        Segment::Key(_) | Segment::Colon(_) => Vec::new(),
    })
}

/// Words that are spelled in more than one way, folded.
pub(super) fn spellings<'a>(templates: impl Iterator<Item = &'a Template>) -> BTreeSet<String> {
    let mut spellings: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for template in templates {
        for word in words(template) {
            spellings.entry(word.to_lowercase()).or_default().insert(word);
        }
    }
    spellings.into_iter().filter(|(_, ways)| ways.len() > 1).map(|(word, _)| word).collect()
}

#[test]
fn the_shipped_reference_has_no_collision() {
    for (folder, lines) in folders() {
        let operations = lines.iter().map(|line| one_page(&line.method, &line.template));
        let tree = Tree::build(operations, &IndexMap::new());
        assert_eq!(collisions(&tree), Vec::<String>::new(), "{folder}");
        // A suffix would mean that two wires met; the shipped reference has none.
        let suffixed: Vec<&str> = tree
            .nodes
            .iter()
            .flat_map(|node| &node.children)
            .filter(|(step, _)| is_suffixed(&step.rust))
            .map(|(step, _)| step.rust.as_str())
            .collect();
        assert_eq!(suffixed, Vec::<&str>::new(), "{folder}");
        // One call, one operation: method and blanked path, caseless.
        let mut calls: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (index, line) in lines.iter().enumerate() {
            let call = tree.call(index.into());
            let names: Vec<&str> = call.steps.iter().map(|step| step.rust.as_str()).collect();
            calls.entry(format!("{}.{}", names.join("."), call.method)).or_default().insert(call.identity());
            assert!(!call.display("api").contains("(("), "{}", line.path);
        }
        let met: Vec<_> = calls.iter().filter(|(_, operations)| operations.len() > 1).collect();
        assert!(met.is_empty(), "{folder}: {met:?}");
        println!("{folder}: {} method lines, {} calls, {} nodes", lines.len(), calls.len(), tree.nodes.len());
    }
}

fn is_suffixed(name: &str) -> bool {
    name.rsplit_once("_x").is_some_and(|(_, tail)| tail.len() == 4 && tail.chars().all(|c| c.is_ascii_hexdigit()))
}
