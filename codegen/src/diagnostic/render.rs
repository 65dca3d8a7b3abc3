//! Findings as a compiler shows them: rule, place, source line, mend.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Patch, Renderer, Snippet, normalize_untrusted_str};

use super::{Diagnostic, Severity, terminal_line, terminal_text};
use crate::source::{SourceFile, Sources, Span};

/// Renders findings one below the other, with a blank line after each.
pub fn render(diagnostics: &[Diagnostic], sources: &Sources, styled: bool) -> String {
    let mut text = String::new();
    for diagnostic in diagnostics {
        text.push_str(&one(diagnostic, sources, styled));
        text.push_str("\n\n");
    }
    text
}

/// Renders one finding.
pub fn one(diagnostic: &Diagnostic, sources: &Sources, styled: bool) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
        Severity::Hint => Level::NOTE.with_name("hint"),
    };
    let title = level.primary_title(normalize_untrusted_str(&terminal_line(&diagnostic.message))).id(diagnostic.rule.id);
    let mut group = Group::with_title(title);
    let file = sources.file(diagnostic.span.file);
    let near: Vec<&(Span, String)> = diagnostic.related.iter().filter(|(span, _)| span.file == diagnostic.span.file).collect();
    let window = window(file, std::iter::once(diagnostic.span).chain(near.iter().map(|(span, _)| *span)));
    group =
        group.element(window.snippet(file).annotation(window.annotation(AnnotationKind::Primary, diagnostic.span)).annotations(
            near.into_iter().map(|(span, label)| {
                window.annotation(AnnotationKind::Context, *span).label(normalize_untrusted_str(&terminal_line(label)))
            }),
        ));
    for (span, label) in diagnostic.related.iter().filter(|(span, _)| span.file != diagnostic.span.file) {
        let other = sources.file(span.file);
        let window = self::window(other, [*span]);
        let note = window.annotation(AnnotationKind::Context, *span).label(normalize_untrusted_str(&terminal_line(label)));
        group = group.element(window.snippet(other).annotation(note));
    }
    let mut report = vec![group];
    if let Some(fix) = &diagnostic.fix {
        let file = sources.file(fix.span.file);
        let window = self::window(file, [fix.span]);
        let patch = Patch::new(window.range(fix.span), fix.text.as_str());
        let help = if fix.text.is_empty() { "remove this" } else { "mend it like this" };
        report.push(Level::HELP.secondary_title(help).element(window.plain(file).patch(patch)));
    }
    if let (None, Some(help)) = (&diagnostic.fix, diagnostic.rule.advice()) {
        report.push(Group::with_title(Level::HELP.secondary_title(help)));
    }
    let renderer = if styled { Renderer::styled() } else { Renderer::plain() };
    renderer.decor_style(DecorStyle::Ascii).render(&report)
}

/// The lines of a file that a finding touches.
struct Window<'t> {
    text: &'t str,
    start: usize,
    line: usize,
}

fn window(file: &SourceFile, spans: impl IntoIterator<Item = Span>) -> Window<'_> {
    let text = &*file.text;
    let (mut first, mut last) = (text.len(), 0);
    for span in spans {
        first = first.min(text.floor_char_boundary(span.start as usize));
        last = last.max(text.floor_char_boundary(span.end as usize)).max(first);
    }
    let start = text[..first].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[last..].find('\n').map_or(text.len(), |newline| last + newline);
    let line = text[..start].bytes().filter(|byte| *byte == b'\n').count() + 1;
    Window { text: &text[start..end], start, line }
}

impl<'t> Window<'t> {
    fn snippet(&self, file: &'t SourceFile) -> Snippet<'t, Annotation<'t>> {
        Snippet::source(terminal_text(self.text)).line_start(self.line).path(terminal_line(&file.path))
    }

    fn plain(&self, file: &'t SourceFile) -> Snippet<'t, Patch<'t>> {
        Snippet::source(terminal_text(self.text)).line_start(self.line).path(terminal_line(&file.path))
    }

    fn range(&self, span: Span) -> Range<usize> {
        let at = |offset: u32| self.text.floor_char_boundary((offset as usize).saturating_sub(self.start));
        let start = at(span.start);
        start..at(span.end).max(start)
    }

    /// Marks the first line of a span: a table or block as a whole would drown the message.
    fn annotation(&self, kind: AnnotationKind, span: Span) -> Annotation<'t> {
        let mut range = self.range(span);
        if let Some(newline) = self.text[range.clone()].trim_end().find('\n') {
            range.end = range.start + self.text[range.start..range.start + newline].trim_end().len();
        }
        kind.span(range)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Edit, rules};
    use crate::source::{FileId, PageKind};

    fn check(text: &str, diagnostic: &Diagnostic, expected: &str) {
        let mut sources = Sources::default();
        sources.push(
            SourceFile {
                path: "v1/api/book-get.md".into(),
                api_version: "v1".into(),
                page_kind: PageKind::Api,
                text: text.into(),
            },
            None,
        );
        let shown = one(diagnostic, &sources, false);
        let shown: Vec<&str> = shown.lines().map(str::trim_end).collect();
        assert_eq!(shown.join("\n"), expected, "\n{}", shown.join("\n"));
    }

    fn span(start: u32, end: u32) -> Span {
        Span { file: FileId(0), start, end }
    }

    #[test]
    fn a_finding_with_its_mend() {
        let mut diagnostic = Diagnostic::new(&rules::JSON_TRAILING_COMMA, span(14, 15), "a comma before a closing bracket");
        diagnostic.fix = Some(Edit { span: span(14, 15), text: String::new() });
        check(
            "# Title\n\n{ \"a\",}\n",
            &diagnostic,
            "\
warning[json-trailing-comma]: a comma before a closing bracket
 --> v1/api/book-get.md:3:6
  |
3 | { \"a\",}
  |      ^
  |
help: remove this
  |
3 - { \"a\",}
3 + { \"a\"}
  |",
        );
    }

    #[test]
    fn long_places_and_places_nearby() {
        let mut diagnostic = Diagnostic::new(&rules::FENCE_UNCLOSED, span(0, 20), "not closed");
        diagnostic.related.push((span(16, 16), "goes on here".into()));
        check(
            "```http\r\nGET /a\n## Response\n",
            &diagnostic,
            "\
error[fence-unclosed]: not closed
 --> v1/api/book-get.md:1:1
  |
1 | ```http
  | ^^^^^^^
2 | GET /a
3 | ## Response
  | - goes on here",
        );
    }

    #[test]
    fn places_outside_the_text_do_no_harm() {
        check(
            "",
            &Diagnostic::new(&rules::FILE_UNREADABLE, span(7, 9), "gone"),
            "error[file-unreadable]: gone\n --> v1/api/book-get.md:1:1\n  |\n1 |\n  | ^",
        );
    }
}
