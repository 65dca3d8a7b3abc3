//! Words of query options: properties that an example request asks for, filters or sorts by.

use crate::cursor::{Part, What};
use docwright_codegen::facts::MessageFact;
use docwright_codegen::http::message::StartLine;

/// Options whose words name properties of what comes back.
const OPTIONS: [&str; 4] = ["$select", EXPAND, "$filter", "$orderby"];

/// In its parentheses stand options of the related type.
const EXPAND: &str = "$expand";

/// Adds the words of a request's URL.
pub fn parts(fact: &MessageFact, exchange: usize, parts: &mut Vec<Part>) {
    let StartLine::Request { url_range, .. } = &fact.message.start else { return };
    let Some(url) = fact.text.get(url_range.clone()) else { return };
    let Some(query) = url.find('?') else { return };
    let mut at = query + 1;
    for pair in url[query + 1..].split('&') {
        let start = at;
        at += pair.len() + 1;
        let Some((name, value)) = pair.split_once('=') else { continue };
        if OPTIONS.iter().any(|option| option.eq_ignore_ascii_case(name.trim())) {
            let base = url_range.start + start + name.len() + 1;
            let flat = name.trim().eq_ignore_ascii_case(EXPAND);
            for (offset, word) in words(value, flat) {
                let span = fact.place(base + offset..base + offset + word.len());
                parts.push(Part { span, what: What::QueryWord { exchange, name: word.to_owned() } });
            }
        }
    }
}

/// Identifiers outside of quotes, with `flat` also outside of parentheses; of a path only the first, because the others belong
/// to other types.
fn words(value: &str, flat: bool) -> Vec<(usize, &str)> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut found = Vec::new();
    let (mut at, mut quoted, mut depth) = (0, false, 0_usize);
    while let Some(c) = value[at..].chars().next() {
        if quoted || !is_part(c) {
            match c {
                '\'' => quoted = !quoted,
                '(' if !quoted => depth += 1,
                ')' if !quoted => depth = depth.saturating_sub(1),
                _ => {}
            }
            at += c.len_utf8();
            continue;
        }
        let end = value[at..].find(|c| !is_part(c)).map_or(value.len(), |length| at + length);
        let before = value[..at].chars().next_back();
        let elsewhere = c.is_ascii_digit() || (flat && depth > 0) || matches!(before, Some('/' | '$' | '%' | '@' | '.'));
        if !elsewhere {
            found.push((at, &value[at..end]));
        }
        at = end;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::words;

    fn check(value: &str, flat: bool, expected: &[&str]) {
        assert_eq!(words(value, flat).into_iter().map(|(_, word)| word).collect::<Vec<_>>(), expected, "{value}");
    }

    #[test]
    fn only_what_may_be_a_property() {
        check("id,displayName", false, &["id", "displayName"]);
        check("shelf/room eq 'north wing' and state ne 2", false, &["shelf", "eq", "and", "state", "ne"]);
        check("state%20desc", false, &["state"]);
        check("members($select=id),owner", true, &["members", "owner"]);
        check("contains(state,'open')", false, &["contains", "state"]);
    }
}
