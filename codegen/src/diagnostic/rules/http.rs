//! Rules about messages and paths.

use super::super::Applicability::{Guess, Safe};
use super::super::Severity::{Error, Info, Warning};
use super::Cause::Docs;
use super::Rule;

rules! {
    pub static HTTP_NO_START_LINE: Rule = Rule {
        id: "http-no-start-line",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "text in a message block that belongs to no message",
        explanation: "A message begins with a method and a URL, or with `HTTP/1.1` and a status.",
    };
    pub static HTTP_BLANK_BEFORE_START: Rule = Rule {
        id: "http-blank-before-start",
        severity: Info,
        cause: Docs,
        fix: Some(Safe),
        summary: "blank lines before a message",
        explanation: "They are passed over.",
    };
    pub static HTTP_SEVERAL_MESSAGES: Rule = Rule {
        id: "http-several-messages",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "several messages in one block",
        explanation: "Each is read for itself. Give each message a block of its own.",
    };
    pub static HTTP_HEADER_SPACE: Rule = Rule {
        id: "http-header-space",
        severity: Info,
        cause: Docs,
        fix: Some(Safe),
        summary: "a header without a blank behind the colon",
        explanation: "HTTP does not ask for the blank; pages are easier to read with it.",
    };
    pub static HTTP_HEADER_COLON: Rule = Rule {
        id: "http-header-colon",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a header without a colon",
        explanation: "The line is read as the header whose name it begins with.",
    };
    pub static HTTP_BLANK_BEFORE_HEADERS: Rule = Rule {
        id: "http-blank-before-headers",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a blank line between the first line and the headers",
        explanation: "By the rules of HTTP the headers are body then. They are read as headers.",
    };
    pub static HTTP_HEADER_MISPLACED: Rule = Rule {
        id: "http-header-misplaced",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "headers below the body or in braces",
        explanation: "Headers stand below the first line, each on a line of its own, and above the blank line before the body. They are read as headers.",
    };
    pub static HTTP_MISSING_BLANK: Rule = Rule {
        id: "http-missing-blank",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "no blank line between headers and body",
        explanation: "The body is taken to begin with the first line that can be no header.",
    };
    pub static HTTP_NO_PROTOCOL: Rule = Rule {
        id: "http-no-protocol",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a status line without its protocol",
        explanation: "Write `HTTP/1.1` before the status.",
    };
    pub static HTTP_URL_BLANK: Rule = Rule {
        id: "http-url-blank",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "blanks in a URL",
        explanation: "A URL has no blanks; they are sent percent-encoded.",
    };
    pub static HTTP_WRAPPED_URL: Rule = Rule {
        id: "http-wrapped-url",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a URL over several lines",
        explanation: "The lines are joined.",
    };
    pub static HTTP_NOT_A_METHOD_LINE: Rule = Rule {
        id: "http-not-a-method-line",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a line among method lines that is none",
        explanation: "It is passed over. Prose belongs outside the block.",
    };
    pub static TEMPLATE_UNREADABLE: Rule = Rule {
        id: "template-unreadable",
        severity: Error,
        cause: Docs,
        fix: None,
        summary: "a path that cannot be read",
        explanation: "The method line is skipped: it documents no operation that could be called.",
    };
    pub static TEMPLATE_TILDE: Rule = Rule {
        id: "template-tilde",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "`~` at the beginning of a path",
        explanation: "It stands for nothing in a URL and is taken off.",
    };
    pub static TEMPLATE_FOREIGN_HOST: Rule = Rule {
        id: "template-foreign-host",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a path with a host that is not the service's",
        explanation: "The host is taken off. Paths are documented without one.",
    };
    pub static TEMPLATE_LEADING_SLASH: Rule = Rule {
        id: "template-leading-slash",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a path without its leading `/`",
        explanation: "It is read as if the slash were there.",
    };
    pub static TEMPLATE_TRAILING_SLASH: Rule = Rule {
        id: "template-trailing-slash",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a path that ends with `/`",
        explanation: "The slash is taken off.",
    };
    pub static TEMPLATE_EMPTY_SEGMENT: Rule = Rule {
        id: "template-empty-segment",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "nothing between two slashes of a path",
        explanation: "The empty segment is passed over.",
    };
    pub static TEMPLATE_UNCLOSED_COLON: Rule = Rule {
        id: "template-unclosed-colon",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a path in colons that is not closed",
        explanation: "An item path stands between `:/` and `:`.",
    };
    pub static TEMPLATE_UNCLOSED_BRACE: Rule = Rule {
        id: "template-unclosed-brace",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a placeholder with one brace",
        explanation: "It is read as if both braces were there.",
    };
    pub static TEMPLATE_UNCLOSED_PAREN: Rule = Rule {
        id: "template-unclosed-paren",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a call with an open parenthesis",
        explanation: "It is read as if it were closed at the end of the segment.",
    };
    pub static TEMPLATE_STRAY_BRACKET: Rule = Rule {
        id: "template-stray-bracket",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a bracket that closes nothing",
        explanation: "It is passed over.",
    };
    pub static TEMPLATE_MISSING_SLASH: Rule = Rule {
        id: "template-missing-slash",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "two segments without a slash between them",
        explanation: "They are read as two segments.",
    };
    pub static TEMPLATE_PLACEHOLDER: Rule = Rule {
        id: "template-placeholder",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a placeholder that a URL could not hold",
        explanation: "Its text is empty or has a `/`, `?` or `%` in it. It is read with hyphens in their place.",
    };
    pub static TEMPLATE_ARGUMENT_REPEATED: Rule = Rule {
        id: "template-argument-repeated",
        severity: Error,
        cause: Docs,
        fix: None,
        summary: "two arguments of one name",
        explanation: "No call could tell them apart; the method line is skipped.",
    };
    pub static TEMPLATE_NO_VERSION: Rule = Rule {
        id: "template-no-version",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a whole URL without the version",
        explanation: "Below the host comes the version's segment; the path is read as if it stood there.",
    };
    pub static TEMPLATE_ANGLE_PLACEHOLDER: Rule = Rule {
        id: "template-angle-placeholder",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a placeholder in angle brackets",
        explanation: "Placeholders are written in braces; it is read as one. As an argument without a name it is its own name: `find(<town>)` is read as `find(town={town})`.",
    };
    pub static TEMPLATE_PAREN_PLACEHOLDER: Rule = Rule {
        id: "template-paren-placeholder",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a placeholder in parentheses",
        explanation: "Placeholders are written in braces; it is read as one.",
    };
    pub static TEMPLATE_QUOTED_SEGMENT: Rule = Rule {
        id: "template-quoted-segment",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a quoted or bracketed key",
        explanation: "A key is a segment of its own and has no quotes there; it is read as one.",
    };
    pub static TEMPLATE_QUOTE: Rule = Rule {
        id: "template-quote",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a quote that is not closed",
        explanation: "It is read as if it were closed at the end of the argument.",
    };
    pub static TEMPLATE_SAMPLE: Rule = Rule {
        id: "template-sample",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a sample value in the place of a placeholder",
        explanation: "Such a line documents one single object. The value is read as a placeholder named after the segment before it.",
    };
    pub static TEMPLATE_BARE_ALTERNATIVE: Rule = Rule {
        id: "template-bare-alternative",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "an alternative outside the braces",
        explanation: "It is read as `{a | b}`.",
    };
    pub static TEMPLATE_ELLIPSIS: Rule = Rule {
        id: "template-ellipsis",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "`...` in a path",
        explanation: "The line stands for several paths and documents none of them; it is skipped. Where the words beside it say what is left out, that is information.",
    };
    pub static TEMPLATE_QUERY: Rule = Rule {
        id: "template-query",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a query part that cannot be read",
        explanation: "It is passed over.",
    };
    pub static TEMPLATE_QUERY_COLON: Rule = Rule {
        id: "template-query-colon",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a query parameter written with a colon",
        explanation: "A query parameter is written with `=`.",
    };
    pub static HTTP_METHOD_BLANK: Rule = Rule {
        id: "http-method-blank",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a method and its path without a blank between them",
        explanation: "The line is read as if the blank were there.",
    };
    pub static HTTP_METHOD_UNKNOWN: Rule = Rule {
        id: "http-method-unknown",
        severity: Error,
        cause: Docs,
        fix: Some(Guess),
        summary: "a method that HTTP does not know",
        explanation: "The block is no request to a machine. Mend the method's name.",
    };
    pub static HTTP_HEADER_ON_URL_LINE: Rule = Rule {
        id: "http-header-on-url-line",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a header on the line of the URL",
        explanation: "It is read as a header. Give it a line of its own.",
    };
    pub static HTTP_NO_URL: Rule = Rule {
        id: "http-no-url",
        severity: Error,
        cause: Docs,
        fix: None,
        summary: "words in the place of a URL",
        explanation: "A tool or a writer left a remark where the request should be. Write the URL of the request.",
    };
    pub static HTTP_URL_AMPERSAND: Rule = Rule {
        id: "http-url-ampersand",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "`&` inside a quoted value of a query",
        explanation: "A server splits the query there, whatever the quotes. Written as `%26` it is text.",
    };
    pub static HTTP_URL_HASH: Rule = Rule {
        id: "http-url-hash",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "`#` in the URL of a request",
        explanation: "It begins a fragment, which no client sends. Written as `%23` it is text.",
    };
    pub static TEMPLATE_KEY_SLASH: Rule = Rule {
        id: "template-key-slash",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a slash before an alternate key",
        explanation: "The key belongs to the collection before it and follows it at once. It is read so.",
    };
    pub static TEMPLATE_DOUBLE_BRACE: Rule = Rule {
        id: "template-double-brace",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a placeholder in two pairs of braces",
        explanation: "It is read as one pair.",
    };
    pub static TEMPLATE_OPTIONAL_ARGUMENT: Rule = Rule {
        id: "template-optional-argument",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "an argument in brackets",
        explanation: "Brackets are notation, which no request may hold. The call is read without the argument; write a method line for each form.",
    };
    pub static HTTP_STATUS_WORDS: Rule = Rule {
        id: "http-status-words",
        severity: Warning,
        cause: Docs,
        fix: Some(Guess),
        summary: "a status whose words are misspelt or belong to another one",
        explanation: "The number is what counts. Write the words that belong to it, or the number that belongs to the words.",
    };
    pub static HTTP_NOT_SECURE: Rule = Rule {
        id: "http-not-secure",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a request to the service without encryption",
        explanation: "Clients call the service by `https` alone, and readers copy what they see.",
    };
    pub static HTTP_CONTENT_TYPE_MISSING: Rule = Rule {
        id: "http-content-type-missing",
        severity: Info,
        cause: Docs,
        fix: None,
        summary: "a request with JSON that does not say so",
        explanation: "A service may refuse a body without a type, and readers copy what they see. Add `Content-Type: application/json`.",
    };
}
