//! A page as its syntax shows it: blocks in document order, each with its place. No meaning yet.

use crate::json::Node;
use crate::source::{FileId, Span, Spanned};

/// One Markdown file.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The file it was read from.
    pub file: FileId,
    /// `key: value` lines at the top; keys as written, quotes taken off values.
    pub front_matter: Vec<(Spanned<String>, Spanned<String>)>,
    /// Everything below, flat, in document order.
    pub blocks: Vec<Block>,
    /// Which blocks are directives, paragraphs that begin with `:::`, in document order.
    pub directives: Vec<usize>,
    /// Targets of images as written, each with the place of the whole image.
    pub images: Vec<Spanned<String>>,
    /// Names in HTML that links can lead to.
    pub ids: Vec<String>,
    /// Targets that stand apart from the links that use them, in document order.
    pub definitions: Vec<Definition>,
    /// Labels of links by reference that no definition has.
    pub undefined: Vec<Spanned<String>>,
}

/// `[label]: target`
#[derive(Clone, Debug, PartialEq)]
pub struct Definition {
    /// What links call it, as written.
    pub label: String,
    /// The target as written, with its place.
    pub target: Spanned<String>,
    /// The line.
    pub span: Span,
    /// The place of the one that counts, when another one of the label stands above.
    pub first: Option<Span>,
}

/// One block.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// An ATX or setext heading (tab headings are [`Block::Tab`]).
    Heading(Heading),
    /// A paragraph, also inside lists and quotes (see [`Paragraph::container`]).
    Paragraph(Paragraph),
    /// A fenced or indented code block.
    Fence(Fence),
    /// An HTML comment, with its annotation when it holds one.
    Comment(Comment),
    /// A table, also one that strict GFM drops.
    Table(Table),
    /// `[!INCLUDE [title](target)]`.
    Include(Include),
    /// `# [Title](#tab/id)`: opens a tab.
    Tab(Tab),
    /// `---` or a heading that closes a tab group.
    TabEnd(Span),
}

/// The digits from 0 to 9 as they are set high.
pub const RAISED_DIGITS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/// Running text with its inline parts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text {
    /// Text without markup, entities decoded, NBSP as blank, runs of white space folded, `<br>` as `\n`,
    /// numbers in `<sup>` as [`RAISED_DIGITS`].
    pub plain: String,
    /// Links in order.
    pub links: Vec<Link>,
    /// Texts of code spans in order, with their place in the file.
    pub code: Vec<Spanned<String>>,
    /// Texts of strong spans in order, with their place in the file.
    pub strong: Vec<Spanned<String>>,
}

/// A link inside text.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// The shown text.
    pub text: String,
    /// The target as written, reference links resolved: `../resources/user.md#properties`.
    pub target: String,
    /// Byte range of the link's text in [`Text::plain`].
    pub range: (usize, usize),
    /// The whole link in the file.
    pub span: Span,
}

/// A heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// Its text.
    pub text: Text,
    /// The line.
    pub span: Span,
}

/// What a paragraph stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Container {
    /// The page itself.
    Flow,
    /// A list item (each item's text is a paragraph).
    Item,
    /// A block quote or an alert, also in a list within.
    Quote,
}

/// A paragraph.
#[derive(Clone, Debug, PartialEq)]
pub struct Paragraph {
    /// Its text.
    pub text: Text,
    /// What it stands in.
    pub container: Container,
    /// Its place.
    pub span: Span,
}

/// A code block.
#[derive(Clone, Debug, PartialEq)]
pub struct Fence {
    /// The info string, trimmed: `http`, `json`, empty.
    pub info: Spanned<String>,
    /// The content, dedented, with `\n` line ends.
    pub text: String,
    /// For each line of `text`, the file offset of its first byte: maps `text` back to the file.
    pub lines: Vec<u32>,
    /// The content in the file.
    pub content: Span,
    /// The whole block with its fences.
    pub span: Span,
    /// Index in [`Page::blocks`] of the annotation comment that is bound to this fence.
    pub annotation: Option<usize>,
    /// Id of the tab it stands in (`http`, `csharp`), if any.
    pub tab: Option<String>,
}

/// An HTML comment.
#[derive(Clone, Debug, PartialEq)]
pub struct Comment {
    /// The text between `<!--` and `-->`, with blanks in the place of the signs of a quote around it.
    pub text: String,
    /// The JSON object in it, when its text (trimmed) begins with `{`. Ranges are relative to [`Comment::text`].
    pub value: Option<Node>,
    /// It is an annotation that is not closed, and hides the blocks down to the end of the next comment.
    pub hides: bool,
    /// The text's place: line ends are kept, so a range of the text is a range of the file.
    pub content: Span,
    /// The whole comment.
    pub span: Span,
    /// Index in [`Page::blocks`] of the fence, include or table that it annotates.
    pub target: Option<usize>,
}

/// A table.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The header cells.
    pub header: Vec<Cell>,
    /// The body rows, each padded to no length: as many cells as written.
    pub rows: Vec<Row>,
    /// The whole table.
    pub span: Span,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its cells.
    pub cells: Vec<Cell>,
    /// The row's line (or lines, when soft-wrapped).
    pub span: Span,
}

/// A cell of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// Its text.
    pub text: Text,
    /// The source between the pipes, trimmed.
    pub raw: String,
    /// Its place.
    pub span: Option<Span>,
}

/// An inclusion.
#[derive(Clone, Debug, PartialEq)]
pub struct Include {
    /// The shown title: `permissions-table`.
    pub title: String,
    /// The target as written.
    pub target: String,
    /// The whole directive.
    pub span: Span,
    /// Index in [`Page::blocks`] of the annotation comment right above it.
    pub annotation: Option<usize>,
    /// Id of the tab it stands in.
    pub tab: Option<String>,
}

/// A tab marker.
#[derive(Clone, Debug, PartialEq)]
pub struct Tab {
    /// Shown title.
    pub title: String,
    /// Its id in small letters: `http`.
    pub id: String,
    /// The line.
    pub span: Span,
}

impl Block {
    /// Its place.
    pub fn span(&self) -> Span {
        match self {
            Self::Heading(heading) => heading.span,
            Self::Paragraph(paragraph) => paragraph.span,
            Self::Fence(fence) => fence.span,
            Self::Comment(comment) => comment.span,
            Self::Table(table) => table.span,
            Self::Include(include) => include.span,
            Self::Tab(tab) => tab.span,
            Self::TabEnd(span) => *span,
        }
    }
}

impl Comment {
    /// The file range of a byte range of [`Comment::text`].
    pub fn place(&self, range: std::ops::Range<usize>) -> Span {
        let place = |at: usize| self.content.start + byte_offset(at.min(self.text.len()));
        Span { file: self.content.file, start: place(range.start), end: place(range.end.max(range.start)) }
    }
}

impl Fence {
    /// The file position of a byte of [`Fence::text`].
    pub fn position(&self, at: usize) -> u32 {
        // Most fences are neither indented nor written with CRLF: their text is one piece of the file.
        if self.text.len() == (self.content.end - self.content.start) as usize {
            return self.content.start + byte_offset(self.text.floor_char_boundary(at));
        }
        let before = &self.text[..self.text.floor_char_boundary(at)];
        let line = before.bytes().filter(|b| *b == b'\n').count();
        let column = before.len() - before.rfind('\n').map_or(0, |at| at + 1);
        self.lines.get(line).map_or(self.content.end, |start| (start + byte_offset(column)).min(self.content.end))
    }

    /// Whether its lines begin with more than their text: the block stands in a list or a quotation.
    pub fn is_indented(&self) -> bool {
        let lines = self.text.split_inclusive('\n').zip(self.lines.windows(2));
        // A carriage return at the end of a line is left out of the text, too.
        lines.into_iter().any(|(line, begins)| (begins[1] - begins[0]) as usize > line.len() + 1)
    }

    /// The file range of a byte range of [`Fence::text`].
    pub fn place(&self, range: std::ops::Range<usize>) -> Span {
        let start = self.position(range.start);
        Span { file: self.content.file, start, end: self.position(range.end).max(start) }
    }
}

/// A position or a distance in a file. Longer files are refused when they are loaded.
pub(super) fn byte_offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
