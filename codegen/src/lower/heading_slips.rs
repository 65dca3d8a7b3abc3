//! Headings that are known ones with a slip of the pen.

use crate::config::{Words, fold_text};
use crate::diagnostic::{Diagnostic, Edit, rules};
use crate::lower::headings::{marker_length, singular};
use crate::markdown::page::{Block, Heading, Page};
use crate::nearness;

/// The misspelt headings of a page.
pub fn findings(page: &Page, words: &Words) -> Vec<Diagnostic> {
    let headings = || {
        page.blocks.iter().filter_map(|block| match block {
            Block::Heading(heading) if heading.level > 1 => Some(heading),
            _ => None,
        })
    };
    headings().filter_map(|heading| misspelt(heading, words)).collect()
}

fn misspelt(heading: &Heading, words: &Words) -> Option<Diagnostic> {
    let marker = marker_length(&heading.text.plain);
    let (marker, title) = heading.text.plain.split_at(marker);
    let written = fold_text(title);
    // Behind the word for a request only a number may stand: what else begins with it is a heading of its own.
    let is_whole = |word: &String, rest: &str| !words.request.contains(word) || rest.trim().bytes().all(|c| c.is_ascii_digit());
    let is_known = |word: &String| written.strip_prefix(word.as_str()).is_some_and(|rest| is_whole(word, rest));
    // What is a word of its own with or without its last `s` is none of the slips.
    if words.of_headings().any(|word| is_known(word) || singular(&written) == singular(word)) {
        return None;
    }
    // Headings are known by how they begin: `example` stands for `examples` too.
    let near = words.of_headings().flat_map(|word| [word.clone(), format!("{word}s")]);
    // One slip and no more: long headings of two words differ in a few letters and mean something else.
    let near: Vec<String> =
        near.filter(|word| nearness::is_sure_slip(&written, word) && nearness::distance(&written, word) == 1).collect();
    let meant = near.into_iter().min_by_key(|word| (nearness::distance(&written, word), word.len()))?;
    let mut letters = meant.chars();
    let meant: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    let message = format!("`{}` is no heading that pages are read by; did you mean `{meant}`?", title.trim());
    let text = format!("{} {marker}{meant}", "#".repeat(usize::from(heading.level)));
    Some(Diagnostic::new(&rules::HEADING_MISSPELT, heading.span, message).with_fix(Some(Edit { span: heading.span, text })))
}

#[cfg(test)]
mod tests {
    use crate::reference::fixture;

    #[track_caller]
    fn check(heading: &str, expected: Option<&str>) {
        let text = format!("# Get book\n\n## HTTP request\n\n```http\nGET /books/{{id}}\n```\n\n{heading}\n\nWords.\n");
        let reference = fixture::reference(&[("v1/api/book-get.md", &text)]);
        let found = reference.findings(fixture::find(&reference, "v1/api/book-get.md"));
        let fixes: Vec<&str> = found.iter().filter_map(|finding| finding.fix.as_ref()).map(|fix| fix.text.as_str()).collect();
        assert_eq!(fixes, expected.into_iter().collect::<Vec<_>>(), "{heading}");
    }

    #[test]
    fn slips() {
        check("## Permisions", Some("## Permissions"));
        check("## Exmaples", Some("## Examples"));
        check("### Respnose", Some("### Response"));
        check("## 4. Respnose", Some("## 4. Response"));
        check("## Request haeders", Some("## Request headers"));
        for own in [
            "## Response",
            "## Remarks",
            "## Requests",
            "## Member",
            "## Examples of use",
            "## Samples",
            "## Command properties",
            "## 4. Response",
            "# Permisions",
        ] {
            check(own, None);
        }
    }
}
