//! Nothing is lost: whichever part of a page is taken away, its facts or its findings change.

use std::collections::BTreeMap;

use docwright_codegen::config::Config;
use docwright_codegen::source::{FileId, PageKind, Sources};

use super::load;
use super::parts::{self, Kind, Part};
use crate::support::pages;
use docwright_references::docs;
use docwright_references::random::Random;

/// One page in so many of the large reference; all of them, which takes minutes, with `DOCWRIGHT_ALL_PAGES=1`.
const EVERY: usize = 5;

/// Headings and first columns of tables that state facts.
const STATING: [&str; 11] = [
    "permissions",
    "prerequisites",
    "properties",
    "relationships",
    "members",
    "methods",
    "request headers",
    "request body",
    "function parameters",
    "path parameters",
    "query parameters",
];
const NAMES: [&str; 9] = ["property", "relationship", "member", "value", "name", "parameter", "header", "method", "permission"];

/// Parts that say nothing to a machine, by what a person sees there.
fn is_prose(part: &Part, text: &str, page_kind: PageKind) -> bool {
    let heading = part.headings.last().map(String::as_str).unwrap_or_default();
    match part.kind {
        Kind::Row => {
            let stating = STATING.iter().any(|word| heading.starts_with(word)) || heading.ends_with(" values");
            let first = part.context.trim_matches(['|', ' ', '\t', '*']);
            let cells = text.split('|').filter(|cell| !cell.trim().is_empty());
            // What the protocol defines belongs to no page, and pages of types speak of permissions without stating any.
            let elsewhere = text.contains("@odata.") || (page_kind == PageKind::Resources && heading.starts_with("permission"));
            // Members that no heading and no annotation names belong to no enumeration.
            let of_no_name = part.context.to_lowercase().starts_with("|member|") && heading.starts_with("properties");
            // What a parameter may be is said for readers: its type stands in the table of parameters.
            let of_a_parameter = first.starts_with("value") && heading.ends_with(" parameters");
            of_no_name
                || of_a_parameter
                || !stating
                || !NAMES.iter().any(|word| first.starts_with(word))
                || cells.count() < 2
                || elsewhere
        }
        Kind::MethodLine => page_kind != PageKind::Api,
        // A type's name stands in its annotation already; what is a finding as a whole is not read.
        Kind::Member => {
            let is_json = part.opening.starts_with(['{', '[']);
            // What the protocol says of a member belongs to no type.
            let named_twice = (part.context == "resource" && text.contains("\"@odata.")) || text.contains("@odata.context\"");
            // The block below shows which kind of message it is.
            let shown_anyway = text.contains("\"blockType\": \"response\"") || text.contains("\"blockType\": \"request\"");
            named_twice || shown_anyway || part.opening.starts_with('"') || (page_kind == PageKind::Resources && !is_json)
        }
        // Only the words `sample` or `example`, or the kind of message that the block below shows: nothing to know.
        Kind::Annotation => ["amples\"}", "{\"blocktype\":\"response\"}", "{\"blocktype\":\"request\"}"]
            .iter()
            .any(|only| part.context.contains(only)),
    }
}

/// Takes each part away that `choose` picks; gives those whose absence nobody notices.
fn lost(sources: &Sources, config: &Config, mut choose: impl FnMut(Vec<Part>) -> Vec<Part>) -> Vec<String> {
    let mut lost = Vec::new();
    let mut counts: BTreeMap<Kind, usize> = BTreeMap::new();
    for file in &sources.files {
        let whole = parts::of(&file.text)
            .into_iter()
            .filter(|part| !is_prose(part, &file.text[part.range.clone()], file.page_kind))
            .collect();
        let chosen = choose(whole);
        if chosen.is_empty() {
            continue;
        }
        let before = pages::read(file, &file.text, config);
        // Of an open type without a table the block shows a sample: its keys are those of one value.
        let (facts, findings) = docwright_codegen::pipeline::facts(FileId(0), file, config);
        let is_sample = facts.types.iter().any(|ty| ty.open && ty.properties.is_empty());
        // A response that answers nothing is a finding as a whole.
        let is_orphaned = |part: &Part| {
            findings
                .iter()
                .filter(|finding| finding.rule.id == "example-orphan-response")
                .any(|finding| finding.span.start as usize <= part.range.start && part.range.end <= finding.span.end as usize)
        };
        for part in chosen.into_iter().filter(|part| (part.kind != Kind::Member || !is_sample) && !is_orphaned(part)) {
            *counts.entry(part.kind).or_default() += 1;
            let text = format!("{}{}", &file.text[..part.range.start], &file.text[part.range.end..]);
            if pages::read(file, &text, config) == before {
                let line = file.text[..part.range.start].lines().count() + 1;
                let shown = file.text[part.range.clone()].trim();
                lost.push(format!("{}:{line} {:?} {:?} {:?} {shown}", file.path, part.kind, part.headings.last(), part.context));
            }
        }
    }
    eprintln!("taken away: {counts:?}");
    lost
}

/// Two parts of a page, the same in every run.
#[test]
fn a_part_less_is_noticed() {
    let Some(corpus) = docs::corpus() else { return };
    let (config, mut sources) = load(&corpus);
    if std::env::var_os("DOCWRIGHT_ALL_PAGES").is_none() {
        sources.files = sources.files.into_iter().step_by(EVERY).collect();
    }
    let mut random = Random::new(31);
    let lost = lost(&sources, &config, |mut parts| {
        let count = parts.len().min(2);
        (0..count).map(|_| parts.swap_remove(random.below(parts.len()))).collect()
    });
    assert!(lost.is_empty(), "{} parts may go unnoticed:\n{}", lost.len(), lost.join("\n"));
}
