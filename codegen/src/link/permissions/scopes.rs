//! How well the words of a scope fit a path, or the words above a method line.

use crate::config::fold_text;
use crate::http::template::Segment;
use crate::link::plurals::singular;

/// The scopes without the words that all of them have.
pub(super) fn distinguishing(scopes: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let Some(first) = scopes.first() else { return scopes };
    let common: Vec<String> = first.iter().filter(|word| scopes.iter().all(|scope| scope.contains(word))).cloned().collect();
    if scopes.len() < 2 {
        return scopes;
    }
    scopes.into_iter().map(|scope| scope.into_iter().filter(|word| !common.contains(word)).collect()).collect()
}

/// How well a scope fits: how late in the path it does, in how many words, and in what part of its words (in thousandths).
pub(super) type Score = (usize, usize, usize);

/// The places of the scopes with the highest score, which may be several; none when no scope fits.
pub(super) fn best_fitting(scopes: &[Vec<String>], score: impl Fn(&[String]) -> Option<Score>) -> Vec<usize> {
    let scores: Vec<Option<Score>> = scopes.iter().map(|scope| score(scope)).collect();
    let Some(top) = scores.iter().flatten().max() else { return Vec::new() };
    scores.iter().enumerate().filter(|(_, score)| score.as_ref() == Some(top)).map(|(index, _)| index).collect()
}

/// How many of a scope's words a text has, and which part of them that is in thousandths; `None` when it has none.
pub(super) fn shared_words(scope: &[String], text: &[String]) -> Option<(usize, usize)> {
    let count = scope.iter().filter(|word| text.contains(word)).count();
    (count > 0).then(|| (count, count * 1000 / scope.len()))
}

/// Words of a scope that may be one word of a path: `policy set` is `policySets`.
const COMPOUND: usize = 4;

/// How well a scope fits a path, whose words come with the place of their segment; `None` when no word of it stands there.
pub(super) fn score_against_path(path: &[(usize, String)], scope: &[String]) -> Option<Score> {
    let mut places: Vec<Option<usize>> = vec![None; scope.len()];
    for start in 0..scope.len() {
        for end in start + 1..=scope.len().min(start + COMPOUND) {
            let name = scope[start..end].concat();
            let same = |own: &str| name == own || end == start + 1 && ends_with(&name, own) || is_slip(&name, own);
            let place = path.iter().filter(|(_, own)| same(own)).map(|(index, _)| *index).max();
            for known in &mut places[start..end] {
                *known = (*known).max(place);
            }
        }
    }
    let last = places.iter().flatten().max()?;
    let count = places.iter().flatten().count();
    Some((*last, count, count * 1000 / scope.len()))
}

/// Letters from which on the end of a word may stand for all of it.
const TELLING_END: usize = 4;

/// `truckLoad` in a scope is `loads` in a path.
fn ends_with(scope: &str, path: &str) -> bool {
    path.len() >= TELLING_END && scope.ends_with(path)
}

/// Letters from which on two words that differ in one are one word and a slip of the pen.
const SLIP: usize = 8;

fn is_slip(scope: &str, path: &str) -> bool {
    scope.len().min(path.len()) >= SLIP && scope.len().abs_diff(path.len()) <= 1 && strsim::levenshtein(scope, path) == 1
}

/// The words of a segment; of a full name its last: `queueEvents` is one, and it is `queue`.
pub(super) fn segment_words(segment: &Segment) -> Vec<String> {
    let (Segment::Literal(name) | Segment::Function { name, .. } | Segment::AlternateKey { name, .. }) = segment else {
        return Vec::new();
    };
    let name = name.rsplit('.').next().unwrap_or(name);
    let mut found = scope_words(name);
    let first = name.find(|c: char| c.is_ascii_uppercase()).unwrap_or(name.len());
    let first = singular(&name[..first]);
    if first.len() >= TELLING_END && !found.contains(&first) {
        found.push(first);
    }
    found
}

/// Words in singular, without case, none twice.
pub(super) fn scope_words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in fold_text(text).split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 1).map(singular) {
        if !words.contains(&word) {
            words.push(word);
        }
    }
    words
}
