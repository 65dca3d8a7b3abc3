//! Headings and bold lines that say what the blocks below them show: `Response`, `Sample response`, `**Request body**`.

use crate::config::{Words, fold_text};
use crate::lower::decoration::{is_bold, without_stop};
use crate::lower::headings::singular;
use crate::markdown::page::Block;

/// What the blocks below a heading or a bold line show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// A request or a part of it.
    Request,
    /// A response or a part of it.
    Response,
    /// Anything else.
    Other,
}

/// What a block says of those below it, if it is a heading, or a bold line that speaks of a request or a response.
pub fn of(block: &Block, words: &Words) -> Option<Label> {
    match block {
        Block::Heading(heading) => Some(read(&heading.text.plain, words)),
        Block::Paragraph(paragraph) if is_bold(&paragraph.text) => {
            Some(read(&paragraph.text.plain, words)).filter(|label| *label != Label::Other)
        }
        _ => None,
    }
}

/// What the last label among these blocks says of what stands below it.
pub fn last(blocks: &[Block], words: &Words) -> Option<Label> {
    blocks.iter().rev().find_map(|block| of(block, words))
}

/// A label begins or ends with its word: `Response body`, `Example response`. Its beginning counts first, and a remark in parentheses
/// behind it says nothing: `Response (200 OK)`.
fn read(text: &str, words: &Words) -> Label {
    let folded = fold_text(text);
    let text = without_stop(folded.split(" (").next().unwrap_or_default());
    let is_word = |beside: Option<char>| beside.is_none_or(|c| !c.is_alphanumeric());
    let begins = |list: &[String]| {
        list.iter().any(|word| text.strip_prefix(word.as_str()).is_some_and(|rest| is_word(behind_plural(rest).chars().next())))
    };
    let ends = |list: &[String]| {
        list.iter().any(|word| singular(text).strip_suffix(word.as_str()).is_some_and(|rest| is_word(rest.chars().next_back())))
    };
    if begins(&words.request) {
        Label::Request
    } else if begins(&words.response) || ends(&words.response) {
        Label::Response
    } else if ends(&words.request) {
        Label::Request
    } else {
        Label::Other
    }
}

/// What stands behind a word, which may be in the plural.
fn behind_plural(behind: &str) -> &str {
    behind.strip_prefix('s').unwrap_or(behind)
}

#[cfg(test)]
mod tests {
    use super::Label::{Other, Request, Response};
    use super::read;
    use crate::config::Words;

    #[test]
    fn what_headings_and_bold_lines_say() {
        for (text, expected) in [
            ("Response", Response),
            ("Response example", Response),
            ("Sample  response:", Response),
            ("Response (200 OK)", Response),
            ("Responses", Response),
            ("Example responses", Response),
            ("Response 1", Response),
            ("Request body", Request),
            ("Example request", Request),
            ("Request and response", Request),
            ("Responsibilities", Other),
            ("Requested properties", Other),
            ("The correspondence", Other),
            ("Responses are signed", Response),
            ("How a response is signed", Other),
            ("", Other),
        ] {
            assert_eq!(read(text, &Words::default()), expected, "{text}");
        }
    }
}
