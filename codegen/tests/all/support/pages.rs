//! One page at a time: its facts without places, so that two readings can be compared.

use docwright_codegen::config::Config;
use docwright_codegen::facts::{Census, Facts, Tally};
use docwright_codegen::pipeline;
use docwright_codegen::source::{FileId, SourceFile};

/// What a reading of one page gives.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The facts as text, without places; of the census only what was diagnosed.
    pub facts: String,
    /// Rule, message and fix of every finding.
    pub findings: Vec<Found>,
}

/// Reads `text` in the place of `file`.
pub fn read(file: &SourceFile, text: &str, config: &Config) -> Reading {
    let (facts, findings) = lower(file, text, config);
    Reading { facts: shape(facts), findings }
}

/// The facts of `text` one by one, without places: what a page says, whatever order it says it in.
pub fn facts(file: &SourceFile, text: &str, config: &Config) -> Vec<String> {
    let (facts, _) = lower(file, text, config);
    let mut found = vec![
        format!("{} | {} | {}", facts.title, facts.summary, facts.namespace),
        format!("{:?} {:?} {:?}", facts.request_body, facts.response, facts.statuses),
    ];
    found.extend(facts.operations.iter().map(|fact| format!("{fact:?}")));
    found.extend(facts.permissions.iter().map(|fact| format!("{fact:?}")));
    found.extend(facts.includes.iter().map(|fact| format!("{fact:?}")));
    found.extend(facts.parameters.iter().map(|fact| format!("{fact:?}")));
    found.extend(facts.exchanges.iter().map(|fact| format!("{fact:?}")));
    found.extend(facts.methods.iter().map(|fact| format!("{fact:?}")));
    found.extend(facts.samples.iter().map(|fact| format!("{fact:?}")));
    for mut ty in facts.types {
        found.extend(std::mem::take(&mut ty.properties).iter().map(|fact| format!("{} {fact:?}", ty.name)));
        found.push(format!("{ty:?}"));
    }
    for mut own in facts.enums {
        found.extend(std::mem::take(&mut own.members).iter().map(|fact| format!("{} {fact:?}", own.name)));
        found.push(format!("{own:?}"));
    }
    found.into_iter().map(|fact| without_places(&fact)).collect()
}

/// Rule, message and fix of a finding.
type Found = (&'static str, String, Option<String>);

fn lower(file: &SourceFile, text: &str, config: &Config) -> (Facts, Vec<Found>) {
    let (facts, findings) = pipeline::facts(FileId(0), &SourceFile { text: text.into(), ..file.clone() }, config);
    (facts, findings.into_iter().map(|found| (found.rule.id, found.message, found.fix.map(|fix| fix.text))).collect())
}

fn shape(mut facts: Facts) -> String {
    let diagnosed = |tally: Tally| Tally { diagnosed: tally.diagnosed, ..Tally::default() };
    let census = facts.census;
    facts.census = Census {
        fences: diagnosed(census.fences),
        annotations: diagnosed(census.annotations),
        rows: diagnosed(census.rows),
        method_lines: diagnosed(census.method_lines),
    };
    without_places(&format!("{facts:?}"))
}

/// The text without `Span { … }`, `12..34`, `(12, 34)` and lists of line starts.
fn without_places(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = ["Span { file", "lines: [", "range: "].iter().filter_map(|mark| rest.find(mark)).min() {
        out.push_str(&rest[..at]);
        let place = &rest[at..];
        let end = match place.as_bytes()[0] {
            b'S' => place.find('}').map(|end| end + 1),
            b'l' => place.find(']').map(|end| end + 1),
            _ => Some("range: ".len() + place["range: ".len()..].find(|c: char| !"0123456789.(), ".contains(c)).unwrap_or(0)),
        };
        rest = &place[end.unwrap_or(place.len())..];
    }
    out.push_str(rest);
    out
}
