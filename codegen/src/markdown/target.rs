//! Where in a link its target stands.

use std::ops::Range;

use crate::source::Span;

/// The target of an inline link, an image or an inclusion that stands at `span`: `b.md#c` of `[a](b.md#c "title")`. `None` for a link by
/// reference, whose target stands elsewhere.
pub fn target_range(text: &str, span: Span) -> Option<Range<usize>> {
    let (start, end) = (span.start as usize, span.end as usize);
    let written = text.get(start..end)?;
    let open = written.rfind("](")? + 2;
    let inner = &written[open..];
    let blanks = inner.len() - inner.trim_start().len();
    let inner = inner.trim_start();
    let (skipped, length) = extent(inner);
    let from = start + open + blanks + skipped;
    Some(from..from + length)
}

/// Where a target begins in what it stands at the beginning of, and how long it is: up to a blank or the parenthesis that closes the
/// link, or between `<` and `>`.
pub(super) fn extent(inner: &str) -> (usize, usize) {
    if let Some(angled) = inner.strip_prefix('<')
        && let Some(length) = angled.find(['>', '\n'])
    {
        return (1, length);
    }
    let mut open = 0_usize;
    for (at, letter) in inner.char_indices() {
        match letter {
            '(' => open += 1,
            ')' if open == 0 => return (0, at),
            ')' => open -= 1,
            letter if letter.is_whitespace() || letter == '"' => return (0, at),
            _ => {}
        }
    }
    (0, inner.len())
}

#[cfg(test)]
mod tests {
    use super::target_range;
    use crate::source::{FileId, Span};

    #[test]
    fn targets_of_links() {
        let check = |text: &str, expected: Option<&str>| {
            let span = Span { file: FileId(0), start: 0, end: text.len() as u32 };
            assert_eq!(target_range(text, span).map(|range| &text[range]), expected, "{text}");
        };
        check("[a](b.md)", Some("b.md"));
        check("[a]( b.md#c \"title\")", Some("b.md#c"));
        check("![a](<b c.png>)", Some("b c.png"));
        check("[a](b(1).md)", Some("b(1).md"));
        check("[![a](b.png)](c.md)", Some("c.md"));
        check("[!INCLUDE [a](b.md)]", Some("b.md"));
        check("[a]()", Some(""));
        check("[a][b]", None);
    }
}
