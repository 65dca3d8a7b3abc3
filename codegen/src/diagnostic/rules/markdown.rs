//! Rules about the form of a page.

use super::super::Applicability::Safe;
use super::super::Severity::{Error, Warning};
use super::Cause::Docs;
use super::Rule;

rules! {
    pub static FILE_UNREADABLE: Rule = Rule {
        id: "file-unreadable",
        severity: Error,
        cause: Docs,
        fix: None,
        summary: "a file that cannot be read as text",
        explanation: "The page is skipped as a whole. Save it as UTF-8 and see that it may be read.",
    };
    pub static INCLUDE_UNRESOLVED: Rule = Rule {
        id: "include-unresolved",
        severity: Error,
        cause: Docs,
        fix: None,
        summary: "an inclusion that leads nowhere",
        explanation: "The included file does not exist, is no Markdown file, or lies outside the docs folder; what it says is missing from the page.",
    };
    pub static INCLUDE_UNREAD: Rule = Rule {
        id: "include-unread",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "an inclusion that holds a part of the page which is not read there",
        explanation: "Inclusions are read for permissions alone, below their heading or annotation. A table of properties or parameters, a message and a heading have to stand in the page itself.",
    };
    pub static FRONT_MATTER_UNCLOSED: Rule = Rule {
        id: "front-matter-unclosed",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "front matter without its closing `---`",
        explanation: "The pairs at the top are read up to the first line that cannot belong to them. Close them with a line of three dashes.",
    };
    pub static MERGE_CONFLICT: Rule = Rule {
        id: "merge-conflict",
        severity: Error,
        cause: Docs,
        fix: None,
        summary: "markers of an unfinished merge",
        explanation: "Two versions of the same lines stand in the page, and readers see both with the markers between them. Decide for one and take the markers out; until then the first is read.",
    };
    pub static FENCE_STRAY: Rule = Rule {
        id: "fence-stray",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "the opening of a code block inside another one",
        explanation: "Readers see its marks between the head of a message and the body. Leave a blank line there.",
    };
    pub static FENCE_UNCLOSED: Rule = Rule {
        id: "fence-unclosed",
        severity: Error,
        cause: Docs,
        fix: Some(Safe),
        summary: "a code block without its closing fence",
        explanation: "Without a line of three backticks the block goes on to the end of the page and hides every section below it. Where the next section can be seen, the block is taken to end before it.",
    };
    pub static COMMENT_UNCLOSED: Rule = Rule {
        id: "comment-unclosed",
        severity: Error,
        cause: Docs,
        fix: None,
        summary: "a comment without `-->`",
        explanation: "Everything from the comment's beginning to the end of the page is lost.",
    };
    pub static COMMENT_TRAILING_TEXT: Rule = Rule {
        id: "comment-trailing-text",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "stray text behind a comment",
        explanation: "Renderers show the text as it stands. It is usually left over from an edit.",
    };
    pub static TAB_UNCLOSED: Rule = Rule {
        id: "tab-unclosed",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a tab group without its closing `---`",
        explanation: "The next heading is taken as the end of the group; on the published page it would become part of the last tab.",
    };
    pub static TABLE_DELIMITER: Rule = Rule {
        id: "table-delimiter",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a header and its delimiter row differ in their columns",
        explanation: "Strict renderers show such a table as text. It is read all the same, with the greater number of columns.",
    };
    pub static TABLE_ROW_SURPLUS: Rule = Rule {
        id: "table-row-surplus",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a row with more cells than the header",
        explanation: "Renderers drop the surplus. Pipes inside code spans are read as text; other surplus cells are joined to the last column.",
    };
    pub static TABLE_ROW_WRAPPED: Rule = Rule {
        id: "table-row-wrapped",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a table row that is broken over several lines",
        explanation: "Renderers show two rows. The lines are read as one row.",
    };
    pub static TABLE_ROWS_JOINED: Rule = Rule {
        id: "table-rows-joined",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "two rows of a table on one line",
        explanation: "Renderers show the first row and drop the second. Both are read; break the line between them.",
    };
    pub static TABLE_COMMENT: Rule = Rule {
        id: "table-comment",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a comment between two rows of a table",
        explanation: "A comment ends the table for renderers, which show the rows below it as text. They are read as rows; move the comment above or below the table.",
    };
    pub static TABLE_ROWS_APART: Rule = Rule {
        id: "table-rows-apart",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a blank line between two rows of a table",
        explanation: "A blank line ends the table for renderers, which show the rows below it as text. They are read as rows.",
    };
    pub static ANNOTATION_UNCLOSED: Rule = Rule {
        id: "annotation-unclosed",
        severity: Error,
        cause: Docs,
        fix: Some(Safe),
        summary: "an annotation without `-->`",
        explanation: "It goes on to the end of the next comment and hides the code block that it is about.",
    };
    pub static FRONT_MATTER_MISSING: Rule = Rule {
        id: "front-matter-missing",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a page without the lines between `---` that the pages around it begin with",
        explanation: "The lines are missing, or what opens them is misspelt, and then they are shown as text.",
    };
}
