//! Commands of GitHub's workflows, which it shows at the lines of a pull request.

use crate::source::{Lines, Sources, Span};

/// How much a command matters, in the service's words.
#[derive(Clone, Copy)]
pub(crate) enum Level {
    Error,
    Warning,
    Notice,
}

/// Writes commands about files below a folder.
pub(crate) struct Commands<'s> {
    sources: &'s Sources,
    folder: &'s str,
    lines: Lines<'s>,
}

impl<'s> Commands<'s> {
    /// `folder` is where the docs folder lies in the repository, with a `/` at its end or empty.
    pub(crate) fn new(sources: &'s Sources, folder: &'s str) -> Self {
        Self { sources, folder, lines: Lines::of(sources) }
    }

    /// One command with its line break; without a place it stands for the whole run.
    pub(crate) fn one(&mut self, level: Level, place: Option<Span>, title: &str, text: &str) -> String {
        let level = match level {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Notice => "notice",
        };
        let place = place.map_or_else(String::new, |span| self.place(span));
        format!("::{level} {place}title={}::{}\n", property(title), message(text))
    }

    fn place(&mut self, span: Span) -> String {
        let (line, column) = self.lines.line_column(span.file, span.start);
        let (end_line, end_column) = self.lines.line_column(span.file, span.end);
        let path = property(&format!("{}{}", self.folder, self.sources.file(span.file).path));
        // Columns are shown only within one line, and the service refuses others.
        let columns =
            if line == end_line { format!("col={column},endColumn={},", end_column.max(column + 1) - 1) } else { String::new() };
        let end_line = if end_column == 1 && end_line > line { end_line - 1 } else { end_line };
        format!("file={path},line={line},endLine={end_line},{columns}")
    }
}

/// Text behind the second `::`, in which only what ends a line, and the sign of escapes, means something.
fn message(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Text of a property, which ends at a comma or a colon too.
fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}
