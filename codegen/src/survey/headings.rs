//! Headings that the dialect has no words for, and what they most likely say.

use std::collections::BTreeMap;

use super::glimpse::{Glimpse, Headed};
use super::tally::Tally;
use crate::config::Words;

/// What stands below a heading, as far as that tells the heading's meaning: a key of `[words]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meaning {
    Permissions,
    HttpRequest,
    Example,
    Request,
    Response,
    Properties,
}

impl Meaning {
    /// The key and the dialect's words.
    pub fn key(self, words: &Words) -> (&'static str, &[String]) {
        match self {
            Self::Permissions => ("permissions", &words.permissions),
            Self::HttpRequest => ("http_request", &words.http_request),
            Self::Example => ("example", &words.example),
            Self::Request => ("request", &words.request),
            Self::Response => ("response", &words.response),
            Self::Properties => ("properties", &words.properties),
        }
    }
}

/// Headings, as they are folded.
#[derive(Debug, Default)]
pub struct Headings {
    /// Those without a word, with their counts, the most frequent first.
    pub unknown: Vec<(String, usize)>,
    /// Words for meanings that more pages show under such headings than under known ones.
    pub guessed: BTreeMap<Meaning, Vec<String>>,
}

/// Looks through the headings of all pages that show something.
pub fn gather_headings(pages: &[Glimpse], words: &Words) -> Headings {
    let telling: Vec<&Glimpse> = pages.iter().filter(|page| page.kind.is_some()).collect();
    let unknown = telling.iter().flat_map(|page| &page.headings).filter(|headed| !is_known(&headed.text, words));
    let mut seen: BTreeMap<Meaning, Vec<(String, bool)>> = BTreeMap::new();
    for page in &telling {
        for (at, headed) in page.headings.iter().enumerate() {
            if let Some(meaning) = meaning(&page.headings, at) {
                seen.entry(meaning).or_default().push((headed.text.clone(), is_known(&headed.text, words)));
            }
        }
    }
    let mut guessed = BTreeMap::new();
    for (meaning, headings) in seen {
        let known = headings.iter().filter(|(_, known)| *known).count();
        let others = Tally::of(headings.iter().filter(|(_, known)| !known).map(|(text, _)| word(text))).ranked();
        let more: Vec<String> =
            others.into_iter().filter(|(text, count)| *count > known && !text.is_empty()).map(|(text, _)| text).collect();
        if !more.is_empty() {
            guessed.insert(meaning, more);
        }
    }
    Headings { unknown: Tally::of(unknown.map(|headed| headed.text.clone())).ranked(), guessed }
}

/// A heading without the number and the title that stand behind its word: `beispiel 2: alle boote`.
fn word(text: &str) -> String {
    let head = text.split([':', '：']).next().unwrap_or(text);
    head.trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace()).to_owned()
}

/// Whether any list of headings has a word for it.
fn is_known(text: &str, words: &Words) -> bool {
    let ends = [&words.enum_section, &words.type_heading];
    words.of_headings().any(|word| text.starts_with(word.as_str()))
        || ends.into_iter().flatten().any(|word| text.ends_with(word.as_str()))
}

/// What a heading says by what stands below it.
fn meaning(headings: &[Headed], at: usize) -> Option<Meaning> {
    let headed = &headings[at];
    let inner = || headings[at + 1..].iter().take_while(|inner| inner.level > headed.level);
    let holds_messages = |headed: &Headed| headed.request || headed.response;
    if headed.permission_table {
        Some(Meaning::Permissions)
    } else if headed.method_lines {
        Some(Meaning::HttpRequest)
    } else if headed.request && headed.response || inner().any(holds_messages) && !inner().any(|inner| inner.method_lines) {
        Some(Meaning::Example)
    } else if headed.request {
        Some(Meaning::Request)
    } else if headed.response {
        Some(Meaning::Response)
    } else if headed.typed_table && headings.iter().all(|headed| !headed.method_lines && !holds_messages(headed)) {
        Some(Meaning::Properties)
    } else {
        None
    }
}
