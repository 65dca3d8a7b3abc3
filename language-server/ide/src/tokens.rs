//! What the words of a page are, for colours.

use std::ops::Range;

use crate::Snapshot;
use crate::completion::{self, Family};
use crate::cursor::{self, Part, What};
use docwright_codegen::json::Value;
use docwright_codegen::model::TypeRef;
use docwright_codegen::source::{FileId, Span};

/// What a word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `GET`
    Method,
    /// A fixed segment of a path.
    Segment,
    /// `{id}`
    Placeholder,
    /// A status code.
    Status,
    /// A header's name.
    Header,
    /// A type.
    Type,
    /// A property.
    Property,
    /// A member of an enumeration.
    Member,
    /// A parameter of a call.
    Parameter,
    /// A permission.
    Permission,
    /// A key of an annotation or of the front matter.
    Key,
}

impl Kind {
    /// Names of all kinds, in the order of their numbers: those that editors colour by default, where one fits.
    pub const LEGEND: [&'static str; 11] = [
        "keyword",
        "function",
        "variable",
        "number",
        "label",
        "type",
        "property",
        "enumMember",
        "parameter",
        "string",
        "decorator",
    ];

    /// Its place in [`Kind::LEGEND`].
    pub fn index(self) -> u32 {
        self as u32
    }
}

/// What is true of a word beside its kind: bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Modifiers(pub u32);

impl Modifiers {
    /// It is described here.
    pub const DEFINITION: Self = Self(1);
    /// No page describes it.
    pub const UNDOCUMENTED: Self = Self(2);
    /// Names of all modifiers, by bit.
    pub const LEGEND: [&'static str; 2] = ["definition", "undocumented"];
}

/// A word with a meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where; never more than one line.
    pub span: Span,
    /// What.
    pub kind: Kind,
    /// Beside.
    pub modifiers: Modifiers,
}

/// The words of a page in order; none overlaps another.
pub fn all(snapshot: &Snapshot, file: FileId) -> Vec<Token> {
    let Some(found) = snapshot.file(file) else { return Vec::new() };
    let text = &*found.source.text;
    let mut tokens = Vec::new();
    for part in cursor::parts(snapshot, file) {
        of_part(text, &part, &mut tokens);
    }
    for word in completion::words(snapshot, file) {
        let kind = match word.family {
            Family::TypeName => Kind::Type,
            Family::Status => Kind::Status,
            Family::HeaderName => Kind::Header,
            Family::AnnotationKey | Family::FrontMatterKey => Kind::Key,
            _ => continue,
        };
        tokens.push(Token { span: word.span, kind, modifiers: Modifiers::default() });
    }
    tokens.retain(|token| {
        let piece = &text[token.span.start as usize..token.span.end as usize];
        !piece.is_empty() && !piece.contains('\n')
    });
    tokens.sort_by_key(|token| (token.span.start, token.span.end));
    let mut end = 0;
    tokens.retain(|token| {
        let free = token.span.start >= end;
        if free {
            end = token.span.end;
        }
        free
    });
    tokens
}

fn of_part(text: &str, part: &Part, tokens: &mut Vec<Token>) {
    let (kind, modifiers) = match &part.what {
        What::MethodLine(_) => return line(text, part.span, Modifiers::DEFINITION, tokens),
        What::RequestLine(_) => return line(text, part.span, Modifiers::default(), tokens),
        What::Property { .. } => (Kind::Property, Modifiers::DEFINITION),
        What::Member { .. } => (Kind::Member, Modifiers::DEFINITION),
        What::Parameter(_) => (Kind::Parameter, Modifiers::DEFINITION),
        What::Permission { .. } => (Kind::Permission, Modifiers::default()),
        What::JsonKey { object: Some(_), .. } => (Kind::Property, Modifiers::default()),
        What::JsonKey { object: None, .. } => (Kind::Property, Modifiers::UNDOCUMENTED),
        What::Value { .. } | What::JsonValue { ty: Some(TypeRef::Enum(_)), value: Value::String(_), .. } => {
            (Kind::Member, Modifiers::default())
        }
        _ => return,
    };
    tokens.push(Token { span: part.span, kind, modifiers });
}

/// The method, the segments and the placeholders of a line.
fn line(text: &str, span: Span, modifiers: Modifiers, tokens: &mut Vec<Token>) {
    let (start, end) = (span.start as usize, span.end as usize);
    let written = &text[start..end];
    let mut push = |range: Range<usize>, kind: Kind| {
        let span = Span { start: (start + range.start) as u32, end: (start + range.end) as u32, ..span };
        tokens.push(Token { span, kind, modifiers });
    };
    let method = written.find(char::is_whitespace).unwrap_or(written.len());
    push(0..method, Kind::Method);
    let host = written.find("://").map_or(method, |at| at + 3 + written[at + 3..].find('/').unwrap_or(0));
    let query = written[host..].find('?').map_or(written.len(), |at| host + at);
    let mut at = host;
    while at < query {
        let c = written[at..].chars().next().unwrap_or(' ');
        if c == '{' {
            let length = written[at..query].find('}').map_or(query - at, |close| close + 1);
            push(at..at + length, Kind::Placeholder);
            at += length;
        } else if c.is_alphanumeric() || matches!(c, '$' | '_' | '.') {
            let word = |c: char| c.is_alphanumeric() || matches!(c, '$' | '_' | '.' | '-');
            let length = written[at..query].find(|c| !word(c)).unwrap_or(query - at);
            push(at..at + length, Kind::Segment);
            at += length;
        } else {
            at += c.len_utf8();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, all};
    use crate::fixture;

    #[test]
    fn words_have_kinds() {
        let page = "# Get loan\n\n## Permissions\n\n|Permission type|Permissions|\n|:--|:--|\n|Delegated|Loan.Read|\n\n## HTTP request\n\n```http\nGET /loans/{loan-id}/book\n```\n\n## Example\n\n```http\nHTTP/1.1 200 OK\nContent-Type: text/plain\n```\n";
        let snapshot = fixture::snapshot(&[("v1/api/loan-get.md", page)]);
        let file = snapshot.find("v1/api/loan-get.md").expect("it was added");
        let tokens = all(&snapshot, file);
        let found: Vec<(&str, Kind)> =
            tokens.iter().map(|token| (&page[token.span.start as usize..token.span.end as usize], token.kind)).collect();
        assert_eq!(
            found,
            [
                ("Loan.Read", Kind::Permission),
                ("GET", Kind::Method),
                ("loans", Kind::Segment),
                ("{loan-id}", Kind::Placeholder),
                ("book", Kind::Segment),
                ("200", Kind::Status),
                ("Content-Type", Kind::Header),
            ]
        );
        assert_eq!(Kind::LEGEND[Kind::Permission.index() as usize], "string");
    }
}
