//! Rules about JSON in annotations and bodies.

use super::super::Applicability::{Guess, Safe};
use super::super::Severity::{Error, Warning};
use super::Cause::Docs;
use super::Rule;

rules! {
    pub static JSON_TRAILING_COMMA: Rule = Rule {
        id: "json-trailing-comma",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a comma before a closing bracket",
        explanation: "Strict readers refuse the whole text. Remove the comma.",
    };
    pub static JSON_MISSING_COMMA: Rule = Rule {
        id: "json-missing-comma",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "two values without a comma between them",
        explanation: "Strict readers refuse the whole text. Put a comma between the values.",
    };
    pub static JSON_UNQUOTED_KEY: Rule = Rule {
        id: "json-unquoted-key",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a key without quotes",
        explanation: "JSON wants keys in double quotes.",
    };
    pub static JSON_UNQUOTED_VALUE: Rule = Rule {
        id: "json-unquoted-value",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a bare word in the place of a value",
        explanation: "JSON knows only `true`, `false` and `null` as bare words; the word is read as a string. Digits behind a zero, `007`, are read as the number: whether a text was meant, its documented type says.",
    };
    pub static JSON_WRONG_QUOTES: Rule = Rule {
        id: "json-wrong-quotes",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "quotes that JSON does not know",
        explanation: "Single and typographic quotes are read as double quotes.",
    };
    pub static JSON_RAW_CONTROL: Rule = Rule {
        id: "json-raw-control",
        severity: Warning,
        cause: Docs,
        fix: Some(Guess),
        summary: "a line break or control character inside a string",
        explanation: "JSON wants such characters escaped, as in `\\n`. A break in a URL, or beside a break that is escaped, only wraps the string: take it out.",
    };
    pub static JSON_BAD_ESCAPE: Rule = Rule {
        id: "json-bad-escape",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a backslash that escapes nothing JSON knows",
        explanation: "JSON knows `\\\"`, `\\\\`, `\\/`, `\\b`, `\\f`, `\\n`, `\\r`, `\\t` and `\\u` with four digits. The backslash is read as itself. A text whose quotes are all escaped stood within a string: take its backslashes out.",
    };
    pub static JSON_INNER_QUOTE: Rule = Rule {
        id: "json-inner-quote",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a quote inside a string that is not escaped",
        explanation: "The string is taken to go on behind the quote. Escape it with a backslash.",
    };
    pub static JSON_ODD_SPACE: Rule = Rule {
        id: "json-odd-space",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "white space that JSON does not know",
        explanation: "No-break spaces and the like usually come from a word processor; strict readers refuse them.",
    };
    pub static JSON_COMMENT: Rule = Rule {
        id: "json-comment",
        severity: Warning,
        cause: Docs,
        fix: Some(Guess),
        summary: "a comment inside JSON",
        explanation: "JSON has no comments; the text is passed over. Say what it explains in the text around the block, and take it out. In the block of a type, where readers alone see it, it is information.",
    };
    pub static JSON_ELLIPSIS: Rule = Rule {
        id: "json-ellipsis",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "`...` in the place of a value",
        explanation: "It says that something was left out. Leave the rest out silently, or show a whole value.",
    };
    pub static JSON_UNTERMINATED_STRING: Rule = Rule {
        id: "json-unterminated-string",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a string without an end",
        explanation: "The string is taken to end with its line.",
    };
    pub static JSON_UNCLOSED: Rule = Rule {
        id: "json-unclosed",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a bracket that is never closed",
        explanation: "The text ends inside an object or array.",
    };
    pub static JSON_SURPLUS: Rule = Rule {
        id: "json-surplus",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "text that belongs to nothing",
        explanation: "A bracket, comma, word or the dash of a list stands where the value is already complete; it is passed over.",
    };
    pub static JSON_DUPLICATE_KEY: Rule = Rule {
        id: "json-duplicate-key",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "the same key twice in one object",
        explanation: "Readers differ in which one they take; here the last one counts.",
    };
    pub static JSON_MISSING_VALUE: Rule = Rule {
        id: "json-missing-value",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a key without a value",
        explanation: "The member is passed over. Values in braces of which none has a key are a list: JSON writes it in brackets.",
    };
    pub static JSON_TOO_DEEP: Rule = Rule {
        id: "json-too-deep",
        severity: Error,
        cause: Docs,
        fix: None,
        summary: "JSON that is nested too deeply",
        explanation: "The inner part is not read.",
    };
    pub static JSON_UNREADABLE: Rule = Rule {
        id: "json-unreadable",
        severity: Error,
        cause: Docs,
        fix: None,
        summary: "text that is not JSON",
        explanation: "The place could not be read by any of the known repairs and was passed over.",
    };
}
