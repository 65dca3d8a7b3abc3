//! How a reference spells its words: the way most pages do.

use std::collections::{BTreeMap, HashMap};

use crate::http::template::{Segment, Template};

/// The winning spelling of each word of a reference.
#[derive(Debug, Default)]
pub(super) struct Spelling {
    segments: HashMap<String, String>,
    arguments: HashMap<String, String>,
}

/// Spellings of one word, each with the pages that are about it and all pages that have it.
///
/// A page about `/price-lists/{id}` knows how that is spelled better than the many that pass through to what lies below,
/// so the first number decides, and the second where the first is equal.
type Votes<'a> = HashMap<String, BTreeMap<&'a str, (usize, usize)>>;

impl Spelling {
    /// Counts the spellings of all templates, each with its number of pages.
    pub(super) fn of<'a>(templates: impl Iterator<Item = (&'a Template, usize)>) -> Self {
        let (mut segments, mut arguments) = (Votes::new(), Votes::new());
        for (template, pages) in templates {
            for (at, segment) in template.segments.iter().enumerate() {
                let about = matches!(template.segments[at + 1..], [] | [Segment::Key(_) | Segment::AlternateKey { .. }]);
                let pages = (if about { pages } else { 0 }, pages);
                match segment {
                    Segment::Literal(name) => vote_segment(&mut segments, name, pages),
                    Segment::Function { name, arguments: list } => {
                        vote_segment(&mut segments, name, pages);
                        for argument in list {
                            vote(&mut arguments, &argument.name, pages);
                        }
                    }
                    Segment::AlternateKey { name, .. } => vote(&mut arguments, name, pages),
                    Segment::Key(_) | Segment::Colon(_) => {}
                }
            }
        }
        Self { segments: winners(&segments), arguments: winners(&arguments) }
    }

    /// The spelling of a segment's name, or of the last part of a dotted one.
    pub(super) fn segment<'a>(&'a self, name: &'a str) -> &'a str {
        self.segments.get(&fold_case(name)).map_or(name, String::as_str)
    }

    /// The spelling of an argument's or alternate key's name.
    pub(super) fn argument<'a>(&'a self, name: &'a str) -> &'a str {
        self.arguments.get(&fold_case(name)).map_or(name, String::as_str)
    }
}

fn vote_segment<'a>(votes: &mut Votes<'a>, name: &'a str, pages: (usize, usize)) {
    vote(votes, name, pages);
    let last = last_part(name);
    if last != name {
        vote(votes, last, pages);
    }
}

fn vote<'a>(votes: &mut Votes<'a>, name: &'a str, pages: (usize, usize)) {
    let count = votes.entry(fold_case(name)).or_default().entry(name).or_default();
    *count = (count.0 + pages.0, count.1 + pages.1);
}

fn winners(votes: &Votes<'_>) -> HashMap<String, String> {
    // Of several greatest the last is found, so the spellings are walked backwards: ties go to the first by bytes.
    let winner = |ways: &BTreeMap<&str, (usize, usize)>| {
        ways.iter().rev().max_by_key(|(_, pages)| **pages).map(|(way, _)| (*way).to_owned())
    };
    votes.iter().filter_map(|(word, ways)| Some((word.clone(), winner(ways)?))).collect()
}

/// What variants by case have in common.
pub(super) fn fold_case(name: &str) -> String {
    name.to_lowercase()
}

/// `ns.main.archive` → `archive`.
pub(super) fn last_part(name: &str) -> &str {
    name.rsplit('.').next().filter(|part| !part.is_empty()).unwrap_or(name)
}
