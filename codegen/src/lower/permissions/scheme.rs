//! Which scheme the label of a row or column means.

use crate::config::{Config, fold_text};

/// Letters that may differ between a label and its configured spelling.
const TYPOS: usize = 2;

/// Key of the scheme that a label means: the longest configured beginning decides, then the nearest spelling.
pub fn of<'c>(label: &str, config: &'c Config) -> Option<&'c str> {
    let folded = fold_text(label.trim_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_')));
    if folded.is_empty() {
        return None;
    }
    let bare = folded.replace(" permissions", "").replace(" permission", "");
    let found = longest(&folded, config).into_iter().chain(longest(&bare, config)).max_by_key(|(length, _)| *length);
    found.map(|(_, key)| key).or_else(|| nearest(&bare, config))
}

/// Length and scheme of the longest label that a text begins with.
fn longest<'c>(folded: &str, config: &'c Config) -> Option<(usize, &'c str)> {
    let labels = config.schemes.iter().flat_map(|(key, scheme)| scheme.labels.iter().map(move |label| (label, key)));
    let matching = labels.filter(|(label, _)| {
        folded
            .strip_prefix(label.as_str())
            .is_some_and(|rest| !label.ends_with(char::is_alphanumeric) || !rest.starts_with(char::is_alphanumeric))
    });
    matching.map(|(label, key)| (label.len(), key.as_str())).max_by_key(|(length, _)| *length)
}

fn nearest<'c>(folded: &str, config: &'c Config) -> Option<&'c str> {
    let spellings = config.schemes.iter().flat_map(|(key, scheme)| {
        let title = fold_text(&scheme.title);
        std::iter::once(title).chain(scheme.labels.iter().cloned()).map(move |label| (label, key))
    });
    spellings
        .filter(|(label, _)| label.len() > 6 && label.len().abs_diff(folded.len()) <= TYPOS)
        .filter(|(label, _)| label.bytes().next() == folded.bytes().next())
        .map(|(label, key)| (strsim::levenshtein(&label, folded), key))
        .filter(|(distance, _)| *distance <= TYPOS)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, key)| key.as_str())
}
