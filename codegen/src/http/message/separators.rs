//! Letters of a URL that separate its parts although the writer meant them as text.

use crate::diagnostic::rules;
use std::ops::Range;

use super::MessageFault;
use super::read::message_fault;

/// `&` inside a quoted value, and `#` anywhere: what stands behind either does not arrive as it was meant.
pub(super) fn faults(text: &str, url: Range<usize>) -> Vec<MessageFault> {
    let written = &text[url.clone()];
    let encoded = |at: usize, code: &str| Some((url.start + at..url.start + at + 1, code.to_owned()));
    let place = |at: usize| url.start + at..url.start + at + 1;
    let ampersands = quoted_ampersands(written).into_iter().map(|at| {
        let message = "`&` ends a query parameter, also inside quotes; as text it is written `%26`";
        message_fault(&rules::HTTP_URL_AMPERSAND, place(at), message, encoded(at, "%26"))
    });
    // Behind a blank it begins a remark.
    let hashes = written.match_indices('#').map(|(at, _)| at).filter(|at| !written[..*at].ends_with([' ', '\t']));
    let hashes = hashes.map(|at| {
        let message = "what stands behind `#` is not sent; as text it is written `%23`";
        message_fault(&rules::HTTP_URL_HASH, place(at), message, encoded(at, "%23"))
    });
    ampersands.chain(hashes).collect()
}

/// The places of `&` between two quotes of one kind. One that begins another parameter (`&$top=`) ends a value whose closing
/// quote was forgotten.
fn quoted_ampersands(url: &str) -> Vec<usize> {
    let query = url.find('?').unwrap_or(url.len());
    let mut found = Vec::new();
    let mut open: Option<char> = None;
    let mut inside = Vec::new();
    for (at, c) in url[query..].char_indices().map(|(at, c)| (query + at, c)) {
        match c {
            '\'' | '"' if open == Some(c) => {
                open = None;
                found.append(&mut inside);
            }
            '\'' | '"' if open.is_none() => open = Some(c),
            '&' if begins_parameter(&url[at + 1..]) => {
                open = None;
                inside.clear();
            }
            '&' if open.is_some() => inside.push(at),
            _ => {}
        }
    }
    found
}

fn begins_parameter(text: &str) -> bool {
    let name = text.split(['=', '&', '\'', '"', ' ']).next().unwrap_or_default();
    !name.is_empty() && text[name.len()..].starts_with('=')
}

#[cfg(test)]
mod tests {
    use super::faults;

    /// The URL with all fixes applied.
    #[track_caller]
    fn check(url: &str, mended: &str) {
        let mut text = url.to_owned();
        let mut found = faults(url, 0..url.len());
        found.sort_by_key(|fault| fault.range.start);
        for (range, new) in found.into_iter().rev().filter_map(|fault| fault.fix) {
            text.replace_range(range, &new);
        }
        assert_eq!(text, mended);
    }

    #[test]
    fn letters_that_separate() {
        check("/pots?$filter=maker eq 'Lid & Son'&$top=2", "/pots?$filter=maker eq 'Lid %26 Son'&$top=2");
        check("/pots?$search=\"salt & it's pepper\"", "/pots?$search=\"salt %26 it's pepper\"");
        check("/pots?$filter=maker eq 'Lid&$top=2", "/pots?$filter=maker eq 'Lid&$top=2");
        check("/pots?a=it's&b=that's", "/pots?a=it's&b=that's");
        check("/pots/blue#7?x=1", "/pots/blue%237?x=1");
        check("/pots # all of them", "/pots # all of them");
    }
}
