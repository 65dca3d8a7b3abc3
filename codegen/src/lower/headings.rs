//! Headings as they are meant: without a number or a picture before their words, and paragraphs in bold that stand for one.

use std::borrow::Cow;

use crate::config::{Words, fold_text};
use crate::diagnostic::{Diagnostic, Edit, rules};
use crate::lower::decoration::is_bold;
use crate::lower::words::{begins_with_any, starts_with};
use crate::markdown::page::{Block, Container, Heading, Page, Paragraph, Text};
use crate::source::{PageKind, SourceFile};

/// The page with its headings as they are meant, and a finding for each that is written as a paragraph.
pub fn as_meant<'p>(page: &'p Page, file: &SourceFile, words: &Words) -> (Cow<'p, Page>, Vec<Diagnostic>) {
    let mut meant = Cow::Borrowed(page);
    let mut diagnostics = Vec::new();
    for (index, block) in page.blocks.iter().enumerate() {
        let heading = match block {
            Block::Heading(heading) => without_marker(heading, &file.text, words),
            Block::Paragraph(paragraph) if is_bold_heading(paragraph, file.page_kind, words) => {
                let heading = of_bold(paragraph, page, &meant.blocks[..index], words);
                diagnostics.extend(heading.as_ref().map(finding));
                heading
            }
            _ => None,
        };
        if let Some(heading) = heading {
            meant.to_mut().blocks[index] = Block::Heading(heading);
        }
    }
    (meant, diagnostics)
}

/// Whether a heading of a page says this, as it is written or, above, as it is meant where it is written as a paragraph.
fn is_title(title: &str, page: &Page, above: &[Block]) -> bool {
    let headings = page.blocks.iter().enumerate().filter_map(|(index, block)| match (block, above.get(index)) {
        (Block::Heading(heading), _) | (Block::Paragraph(_), Some(Block::Heading(heading))) => Some(heading),
        _ => None,
    });
    headings.into_iter().any(|heading| self::title(&heading.text) == title)
}

/// The headings that what follows these blocks stands below, the nearest first.
fn headings_around(above: &[Block]) -> impl Iterator<Item = &Heading> {
    let mut level = u8::MAX;
    above.iter().rev().filter_map(move |block| match block {
        Block::Heading(heading) if heading.level < level => {
            level = heading.level;
            Some(heading)
        }
        _ => None,
    })
}

fn title(text: &Text) -> String {
    singular(&fold_text(&text.plain)).to_owned()
}

/// A heading that pages are read by begins so.
pub fn is_known(text: &str, words: &Words) -> bool {
    words.of_headings().any(|word| starts_with(text.trim_start(), word))
}

/// A heading without what stands before its words, when these are some that pages are read by.
fn without_marker(heading: &Heading, text: &str, words: &Words) -> Option<Heading> {
    let plain = heading.text.plain.as_str();
    let image = image_text(heading, text).filter(|shown| plain.starts_with(shown)).map_or(0, str::len);
    let cut = image + marker_length(&plain[image..]);
    if heading.level == 1 || cut == 0 || !is_known(&plain[cut..], words) {
        return None;
    }
    let mut heading = heading.clone();
    heading.text.plain.replace_range(..cut, "");
    for link in &mut heading.text.links {
        link.range = (link.range.0.saturating_sub(cut), link.range.1.saturating_sub(cut));
        heading.text.plain[link.range.0..link.range.1].clone_into(&mut link.text);
    }
    Some(heading)
}

/// What readers without pictures are shown for the one that a heading begins with.
fn image_text<'t>(heading: &Heading, text: &'t str) -> Option<&'t str> {
    let written = text.get(heading.span.start as usize..heading.span.end as usize)?;
    let (shown, _) = written.trim_start_matches(['#', ' ', '\t']).strip_prefix("![")?.split_once("](")?;
    Some(shown)
}

/// Digits that a number before a heading may have; longer ones are statuses and years.
const DIGITS: usize = 2;

/// How long the number or sign is that stands before the words of a heading: `2. `, `3.1 `, `B) `, an emoji.
pub fn marker_length(plain: &str) -> usize {
    let mut letters = plain.chars();
    if letters.next().is_some_and(|c| c.is_ascii_alphabetic()) && matches!(letters.next(), Some('.' | ')')) {
        let rest = letters.as_str().trim_start();
        return if rest.len() < letters.as_str().len() { plain.len() - rest.len() } else { 0 };
    }
    let Some(length) = plain.find(char::is_alphabetic) else { return 0 };
    let marker = &plain[..length];
    let is_sign = |c: char| matches!(c, '.' | ':' | '(' | ')' | '-' | '*') || c.is_whitespace() || !c.is_ascii();
    let is_short = |number: &str| number.len() <= DIGITS;
    let is_marker = marker.chars().all(|c| is_sign(c) || c.is_ascii_digit())
        && marker.split(|c: char| !c.is_ascii_digit()).all(is_short)
        && !marker.ends_with(|c: char| c.is_ascii_digit());
    if is_marker { length } else { 0 }
}

/// Whether a paragraph is one of the words of headings and all of it is bold.
fn is_bold_heading(paragraph: &Paragraph, kind: PageKind, words: &Words) -> bool {
    let plain = fold_text(&paragraph.text.plain);
    let whole = |word: &String| singular(word) == singular(&plain);
    paragraph.container == Container::Flow
        && is_bold(&paragraph.text)
        && parts_of(kind, words).iter().any(|words| words.iter().any(whole))
}

/// The words of headings for the parts of such a page.
fn parts_of(kind: PageKind, words: &Words) -> Vec<&Vec<String>> {
    match kind {
        PageKind::Resources => {
            vec![&words.properties, &words.relationships, &words.json_representation, &words.members, &words.methods]
        }
        _ => vec![
            &words.permissions,
            &words.http_request,
            &words.request_headers,
            &words.query_parameters,
            &words.function_parameters,
            &words.path_parameters,
            &words.request_body,
            &words.response,
            &words.example,
        ],
    }
}

/// A word without its last `s`.
pub fn singular(text: &str) -> &str {
    text.strip_suffix('s').unwrap_or(text)
}

/// The heading that a bold paragraph below these blocks stands for: beside the one above it where pages are read by that, else below it. In
/// an example, and on a page that has such a heading already, it stands for none.
fn of_bold(paragraph: &Paragraph, page: &Page, above: &[Block], words: &Words) -> Option<Heading> {
    let is_example = |heading: &Heading| begins_with_any(&heading.text.plain, &words.example);
    // The parts of an example are known without headings.
    if headings_around(above).any(is_example) || is_title(&title(&paragraph.text), page, above) {
        return None;
    }
    let level = match headings_around(above).next() {
        Some(nearest) if nearest.level > 1 && is_known(&nearest.text.plain, words) => nearest.level,
        Some(nearest) => (nearest.level + 1).min(6),
        None => 2,
    };
    Some(Heading { level, text: paragraph.text.clone(), span: paragraph.span })
}

fn finding(heading: &Heading) -> Diagnostic {
    let title = heading.text.plain.trim_end_matches(':');
    let marks = "#".repeat(usize::from(heading.level));
    let message = format!("`{title}` is a paragraph in bold and no heading; it is read as one");
    let fix = Edit { span: heading.span, text: format!("{marks} {title}") };
    Diagnostic::new(&rules::HEADING_BOLD, heading.span, message).with_fix(Some(fix))
}

#[cfg(test)]
mod tests {
    use super::{as_meant, marker_length};
    use crate::config::Words;
    use crate::markdown;
    use crate::markdown::page::Block;
    use crate::source::{FileId, PageKind, SourceFile};

    /// The headings of a page below its title, as `##Title`, and how many are written in bold.
    #[track_caller]
    fn check(page_kind: PageKind, text: &str, expected: &[&str], bold: usize) {
        let text = format!("# Title\n\n{text}\n");
        let (page, _) = markdown::read(FileId(0), &text);
        let file = SourceFile { path: "v1/a.md".to_owned(), api_version: "v1".to_owned(), page_kind, text: text.as_str().into() };
        let (meant, findings) = as_meant(&page, &file, &Words::default());
        let headings = meant.blocks.iter().filter_map(|block| match block {
            Block::Heading(heading) => Some(format!("{}{}", "#".repeat(usize::from(heading.level)), heading.text.plain)),
            _ => None,
        });
        assert_eq!(headings.skip(1).collect::<Vec<_>>(), expected, "{text}");
        assert_eq!(findings.len(), bold, "{text}");
    }

    #[test]
    fn markers() {
        for (plain, marker) in [
            ("2. HTTP request", "2. "),
            ("3.1 Response", "3.1 "),
            ("(4) Response", "(4) "),
            ("B) Response", "B) "),
            ("\u{1f4e6} Response", "\u{1f4e6} "),
            ("1\u{fe0f}\u{20e3} Response", "1\u{fe0f}\u{20e3} "),
            ("Response", ""),
            ("404 Response", ""),
            ("5xx responses", ""),
            ("$request", ""),
            ("a.response", ""),
            ("2.", ""),
        ] {
            assert_eq!(&plain[..marker_length(plain)], marker, "{plain}");
        }
    }

    #[test]
    fn numbers_and_pictures_before_headings() {
        let check = |heading: &str, expected: &str| check(PageKind::Api, heading, &[expected], 0);
        check("## 2. HTTP request", "##HTTP request");
        check("### \u{1f4e6} Response", "###Response");
        check("## ![a box](box.png) Response", "##Response");
        check("## 3. See [response](#response)", "##3. See response");
        check("### 404 Response", "###404 Response");
    }

    #[test]
    fn paragraphs_that_stand_for_headings() {
        let of_calls = |text: &str, expected: &[&str], bold: usize| check(PageKind::Api, text, expected, bold);
        of_calls(
            "## HTTP request\n\n**Request body**\n\nWords.\n\n**Response:**",
            &["##HTTP request", "##Request body", "##Response:"],
            2,
        );
        of_calls("**Permissions**", &["##Permissions"], 1);
        of_calls("## Details\n\n**Query parameters**", &["##Details", "###Query parameters"], 1);
        of_calls("## Examples\n\n**Response**\n\n### One\n\n**Response**", &["##Examples", "###One"], 0);
        of_calls("## Response\n\n**Request**\n\n**Response**", &["##Response"], 0);
        of_calls("**Response**\n\n**Response**", &["##Response"], 1);
        of_calls("**Request body** in short\n\n**Properties**\n\n> **Response**\n\n- **Response**\n\nResponse", &[], 0);
        let of_types = |text: &str, expected: &[&str], bold: usize| check(PageKind::Resources, text, expected, bold);
        of_types("## Methods\n\n**Properties**", &["##Methods", "##Properties"], 1);
        of_types("### kind values\n\n**Members**", &["###kind values", "####Members"], 1);
        of_types("**Response**", &[], 0);
    }
}
