//! Parts of a page that can be folded away.

use crate::Snapshot;
use docwright_codegen::markdown;
use docwright_codegen::markdown::page::Block;
use docwright_codegen::source::{FileId, Span};

/// What is folded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The lines between `---` at the top.
    FrontMatter,
    /// A heading and what belongs to it.
    Section,
    /// A code block.
    Fence,
    /// A table.
    Table,
    /// A comment, annotations included.
    Comment,
}

/// A part that can be folded: whole lines, without the blank ones at its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fold {
    /// From its first to its last byte.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
}

/// All folds of more than one line, in the order of their starts.
pub fn all(snapshot: &Snapshot, file: FileId) -> Vec<Fold> {
    let Some(found) = snapshot.file(file) else { return Vec::new() };
    let text = &*found.source.text;
    let (page, _) = markdown::read(file, text);
    let mut folds: Vec<Fold> = page
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Fence(fence) => Some(Fold { span: fence.span, kind: Kind::Fence }),
            Block::Table(table) => Some(Fold { span: table.span, kind: Kind::Table }),
            Block::Comment(comment) => Some(Fold { span: comment.span, kind: Kind::Comment }),
            _ => None,
        })
        .collect();
    folds.extend(sections(file, text, &page.blocks).into_iter().map(|span| Fold { span, kind: Kind::Section }));
    let last = page.front_matter.iter().map(|(key, value)| key.span.end.max(value.span.end)).max();
    if let Some(end) = last.and_then(|last| closing_line(text, last)) {
        folds.push(Fold { span: Span { file, start: 0, end }, kind: Kind::FrontMatter });
    }
    for fold in &mut folds {
        fold.span = trimmed(text, fold.span);
    }
    folds.retain(|fold| text[fold.span.start as usize..fold.span.end as usize].contains('\n'));
    folds.sort_by_key(|fold| (fold.span.start, std::cmp::Reverse(fold.span.end), fold.kind));
    folds
}

/// The end of the `---` right below the last pair of the front matter.
fn closing_line(text: &str, last: u32) -> Option<u32> {
    let below = &text[last as usize..];
    let closing = below.trim_start_matches([' ', '\t', '\r', '\n', '"', '\'']);
    closing.starts_with("---").then(|| last + (below.len() - closing.len()) as u32 + 3)
}

/// Each heading with everything down to the next one of its rank.
pub(super) fn sections(file: FileId, text: &str, blocks: &[Block]) -> Vec<Span> {
    let headings: Vec<(u8, u32)> = blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading(heading) => Some((heading.level, heading.span.start)),
            _ => None,
        })
        .collect();
    let end = text.len() as u32;
    let section = |(index, (level, start)): (usize, &(u8, u32))| {
        let next = headings[index + 1..].iter().find(|(other, _)| other <= level).map_or(end, |(_, start)| *start);
        trimmed(text, Span { file, start: *start, end: next })
    };
    headings.iter().enumerate().map(section).collect()
}

fn trimmed(text: &str, span: Span) -> Span {
    let piece = &text[span.start as usize..span.end as usize];
    Span { end: span.start + piece.trim_end().len() as u32, ..span }
}

#[cfg(test)]
mod tests {
    use super::{Kind, all};
    use crate::fixture;

    #[test]
    fn every_part_folds() {
        let page = "$1---\ntitle: \"Loan\"\n---$1\n\n$2# Loan\n\n$3<!-- {\n  \"blockType\": \"ignored\"\n} -->$3\n$4```http\nGET /loans\n```$4\n\n$5## Response\n\n$6| Name | Type |\n|:-----|:-----|\n| a    | b    |$6$5$2\n";
        let found = fixture::marked(&[("v1/api/loan-get.md", page)]);
        let file = found.snapshot.find("v1/api/loan-get.md").expect("it was added");
        let kinds = [Kind::FrontMatter, Kind::Section, Kind::Comment, Kind::Fence, Kind::Section, Kind::Table];
        let expected: Vec<_> = found.ranges.iter().map(|(number, span)| (*span, kinds[usize::from(*number) - 1])).collect();
        let mut folds: Vec<_> = all(&found.snapshot, file).into_iter().map(|fold| (fold.span, fold.kind)).collect();
        folds.sort_by_key(|(span, _)| expected.iter().position(|(other, _)| other == span));
        assert_eq!(folds, expected);
    }

    #[test]
    fn one_line_does_not_fold() {
        let snapshot = fixture::snapshot(&[("v1/api/a.md", "# A\n\n<!-- x -->\n")]);
        let file = snapshot.find("v1/api/a.md").expect("it was added");
        let kinds: Vec<Kind> = all(&snapshot, file).into_iter().map(|fold| fold.kind).collect();
        assert_eq!(kinds, [Kind::Section]);
    }
}
