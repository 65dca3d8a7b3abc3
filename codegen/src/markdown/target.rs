//! Where in a link its target stands.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag};

use super::tags;
use crate::source::Span;

/// The target of an inline link, an image or an inclusion that stands at `span`: `b.md#c` of `[a](b.md#c "title")` and of
/// `<a href="b.md#c">a</a>`. `None` for a link by reference, whose target stands elsewhere.
pub fn target_range(text: &str, span: Span) -> Option<Range<usize>> {
    let (start, end) = (span.start as usize, span.end as usize);
    let written = text.get(start..end)?;
    if written.starts_with('<') {
        let tag = &written[..=written.find('>')?];
        return tags::link_target(tag).map(|range| start + range.start..start + range.end);
    }
    // The text of a link may hold an image, and its title anything: the last target counts behind which the link ends.
    written.rmatch_indices("](").find_map(|(open, parenthesis)| {
        let open = open + parenthesis.len();
        let inner = written[open..].trim_start();
        let (skipped, length) = target_extent(inner);
        let behind = inner[skipped + length..].trim_start_matches('>').trim_start();
        let is_last = matches!(behind.trim_end(), ")" | ")]") || behind.starts_with(['"', '\'', '(']);
        let from = start + written.len() - inner.len() + skipped;
        is_last.then_some(from..from + length)
    })
}

/// A target as it is meant: what Markdown escapes, by a backslash or by name, as the letter itself.
pub fn plain_target(written: &str) -> Cow<'_, str> {
    if !written.contains(['\\', '&']) {
        return Cow::Borrowed(written);
    }
    let definition = format!("[a]: <{written}>\n\n[a]");
    let meant = Parser::new(&definition).find_map(|event| match event {
        Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.into_string()),
        _ => None,
    });
    meant.map_or(Cow::Borrowed(written), Cow::Owned)
}

/// Where the target at the beginning of a text begins and how long it is: up to a blank or the parenthesis that closes the link, or what
/// stands between `<` and `>`.
pub(super) fn target_extent(inner: &str) -> (usize, usize) {
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
    use super::{plain_target, target_range};
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
        check("[a](b.md \"c](d.md) e\")", Some("b.md"));
        check("[a](<b.md> 'c')", Some("b.md"));
        check("[a](b\\(1\\).md)", Some("b\\(1\\).md"));
        check("[![a](b.png)][c]", None);
        check("<a href=\"b.md#c\">[d](e.md)</a>", Some("b.md#c"));
        check("<A id='b' HREF = 'b'>b</a>", Some("b"));
        check("<a class=c href=b.md>d</a>", Some("b.md"));
        check("<a id=\"b.md\">c</a>", None);
    }

    #[test]
    fn targets_as_they_are_meant() {
        let check = |written: &str, expected: &str| assert_eq!(plain_target(written), expected, "{written}");
        check("b c.md", "b c.md");
        check("b\\_c.md", "b_c.md");
        check("b\\(1\\).md", "b(1).md");
        check("R&amp;D.md", "R&D.md");
        check("R&D.md", "R&D.md");
        check("..\\b\\c.md", "..\\b\\c.md");
        check("a<b&amp;c.md", "a<b&amp;c.md");
    }
}
