//! The URL path of a call as it grows, one method per kind of segment.

use std::borrow::Cow;
use std::fmt::{self, Display, Write};

use crate::client::Client;
use crate::encode;

/// A path below the service's base URL, with the client that will send to it.
///
/// Generated nodes wrap it. What cannot be written as a path (an empty key, a key that a URL parser takes for "one level
/// up", a key that a service takes for a segment of its own such as `$ref`) does not panic: the request shows it and refuses to be sent.
#[derive(Clone, Debug)]
pub struct Path {
    client: Client,
    text: String,
    tail: Tail,
    fault: Option<Cow<'static, str>>,
}

/// What the path ends with, as far as the next segment has to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tail {
    Plain,
    Literal,
    Function { arguments: bool },
    Colon,
}

impl Client {
    /// The empty path, to which generated roots add segments.
    pub fn path(&self) -> Path {
        Path::new(self.clone())
    }
}

impl Path {
    fn new(client: Client) -> Self {
        Self { client, text: String::new(), tail: Tail::Plain, fault: None }
    }

    /// A segment that stands in the reference: `/users`, `/$ref`, `/ns.main.group`.
    #[must_use]
    pub fn literal(mut self, name: &str) -> Self {
        self.begin_segment();
        if encode::is_dots(name) {
            self.fault = Some(DOTS.into());
        }
        encode::push_literal(&mut self.text, name);
        self.tail = Tail::Literal;
        self
    }

    /// A key as a segment of its own: `/{value}`.
    #[must_use]
    pub fn key(mut self, value: &str) -> Self {
        self.begin_segment();
        if value.starts_with('$') {
            self.fault = Some(DOLLAR.into());
        }
        self.check(value);
        match value.strip_suffix(':') {
            // A colon at the end would begin a path inside the item.
            Some(before) => {
                encode::push_value(&mut self.text, before);
                encode::push_colon_segment(&mut self.text, ":");
            }
            None => encode::push_value(&mut self.text, value),
        }
        self
    }

    /// A key that stands where a service also has `segments` of its own: `/{value}`. One that is named like such a segment is written
    /// between quotes, `('{value}')`, as a key can be behind the name of a collection; elsewhere the request refuses to be sent.
    #[must_use]
    pub fn key_beside(mut self, segments: &[&str], value: &str) -> Self {
        let name = value.split('(').next().unwrap_or_default();
        // Services know the name of an operation with and without its namespace.
        let is_it = |segment: &&str| {
            segment.eq_ignore_ascii_case(name) || segment.rsplit('.').next().is_some_and(|last| last.eq_ignore_ascii_case(name))
        };
        if !segments.iter().any(is_it) {
            return self.key(value);
        }
        if self.tail == Tail::Literal {
            self.text.push_str("('");
            encode::push_value(&mut self.text, &value.replace('\'', "''"));
            self.text.push_str("')");
            self.tail = Tail::Plain;
            return self;
        }
        let fault = format!("behind `{}` the key `{value}` would be taken for the segment of that name", self.text);
        self.fault = Some(fault.into());
        self.key(value)
    }

    /// A key given by property: `/{name}={value}`.
    #[must_use]
    pub fn alternate_key(mut self, name: &str, value: &str) -> Self {
        self.begin_segment();
        encode::push_literal(&mut self.text, name);
        self.text.push('=');
        self.check(value);
        encode::push_value(&mut self.text, value);
        self
    }

    /// A function call, to be followed by its arguments: `/name()`.
    #[must_use]
    pub fn function(mut self, name: &str) -> Self {
        self.begin_segment();
        encode::push_literal(&mut self.text, name);
        self.text.push_str("()");
        self.tail = Tail::Function { arguments: false };
        self
    }

    /// A quoted argument of the function before: `name='value'`, quotes inside doubled.
    #[must_use]
    pub fn text(mut self, name: &str, value: &str) -> Self {
        self.open_argument(name);
        self.text.push('\'');
        encode::push_value(&mut self.text, &value.replace('\'', "''"));
        self.text.push_str("')");
        self
    }

    /// An argument of the function before that is a member of an enumeration: `name=ns.kind'value'`.
    #[must_use]
    pub fn member(mut self, name: &str, kind: &str, value: &str) -> Self {
        self.open_argument(name);
        encode::push_literal(&mut self.text, kind);
        self.text.push('\'');
        encode::push_value(&mut self.text, &value.replace('\'', "''"));
        self.text.push_str("')");
        self
    }

    /// An argument of the function before that takes no quotes: `name=value`.
    #[must_use]
    pub fn argument(self, name: &str, value: impl Display) -> Self {
        self.unquoted(name, &value.to_string())
    }

    fn unquoted(mut self, name: &str, value: &str) -> Self {
        self.open_argument(name);
        self.check(value);
        encode::push_argument(&mut self.text, value);
        self.text.push(')');
        self
    }

    /// A path inside the item before: `:/Docs/a.txt`. The closing `:` is printed when something follows; a colon in a name is escaped, so
    /// that the name stays one.
    #[must_use]
    pub fn colon(mut self, path: &str) -> Self {
        self.end_colon();
        self.text.push(':');
        for segment in path.trim_start_matches('/').split('/') {
            self.text.push('/');
            encode::push_colon_segment(&mut self.text, segment);
            if encode::is_dots(segment) {
                self.fault = Some(DOTS.into());
            }
        }
        self.tail = Tail::Colon;
        self
    }

    /// The path as it goes into the URL.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    pub(crate) fn into_parts(self) -> (Client, String, Option<Cow<'static, str>>) {
        (self.client, self.text, self.fault)
    }

    fn begin_segment(&mut self) {
        self.end_colon();
        self.text.push('/');
        self.tail = Tail::Plain;
    }

    fn end_colon(&mut self) {
        if self.tail == Tail::Colon {
            self.text.push(':');
        }
    }

    fn open_argument(&mut self, name: &str) {
        match self.tail {
            Tail::Function { arguments } => {
                self.text.pop();
                if arguments {
                    self.text.push(',');
                }
            }
            Tail::Plain | Tail::Literal | Tail::Colon => self.text.push('('),
        }
        self.tail = Tail::Function { arguments: true };
        // A value without a name stands alone: `range({address})`.
        if !name.is_empty() {
            encode::push_literal(&mut self.text, name);
            self.text.push('=');
        }
    }

    /// An empty value would silently address the collection instead of the item.
    fn check(&mut self, value: &str) {
        if value.is_empty() {
            self.fault = Some("a key or an argument of the path is empty".into());
        } else if encode::is_dots(value) {
            self.fault = Some(DOTS.into());
        }
    }
}

const DOLLAR: &str = "a key of the path begins with `$`, as only segments of the protocol do";
const DOTS: &str = "a segment of the path is `.` or `..`, which a URL parser removes";

impl Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)?;
        if self.text.is_empty() { f.write_char('/') } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(build: impl FnOnce(Path) -> Path, expected: &str) {
        assert_eq!(build(Client::offline().path()).as_str(), expected);
    }

    fn refused(build: impl FnOnce(Path) -> Path) {
        assert!(build(Client::offline().path()).fault.is_some());
    }

    #[test]
    fn segments() {
        check(|p| p, "");
        check(|p| p.literal("shops").key("a b/c").literal("items"), "/shops/a%20b%2Fc/items");
        check(|p| p.literal("shops").key("{id}"), "/shops/%7Bid%7D");
        check(|p| p.literal("shops").key("ann+x@shop.example"), "/shops/ann%2Bx@shop.example");
        check(|p| p.literal("shops").key("Zürich"), "/shops/Z%C3%BCrich");
        check(|p| p.literal("shops").key("#EXT#?"), "/shops/%23EXT%23%3F");
        check(|p| p.literal("shops").literal("$ref"), "/shops/$ref");
        check(|p| p.literal("shops").key("%24ref"), "/shops/%2524ref");
        check(|p| p.literal("shops").key("a$ref"), "/shops/a$ref");
        check(|p| p.literal("shops").literal("ns.main.bakery"), "/shops/ns.main.bakery");
        check(|p| p.literal("shops").alternate_key("codeName", "x y"), "/shops/codeName=x%20y");
    }

    #[test]
    fn functions() {
        check(|p| p.function("delta"), "/delta()");
        check(|p| p.function("report").text("period", "D7").literal("rows"), "/report(period='D7')/rows");
        check(|p| p.function("find").text("name", "O'Neil & co"), "/find(name='O''Neil%20%26%20co')");
        check(|p| p.function("find").text("name", ""), "/find(name='')");
        check(|p| p.function("image").argument("width", 640).argument("height", 480), "/image(width=640,height=480)");
        check(|p| p.function("cell").argument("row", "{row}").text("at", "A1:B2"), "/cell(row=%7Brow%7D,at='A1:B2')");
        check(|p| p.literal("shops").text("code", "7").literal("items"), "/shops(code='7')/items");
        check(|p| p.function("hours").member("zone", "ns.zone", "Iana"), "/hours(zone=ns.zone'Iana')");
        check(|p| p.function("cell").argument("", "A1"), "/cell(A1)");
        check(|p| p.function("cell").argument("at", "A1,x=2"), "/cell(at=A1%2Cx=2)");
        check(|p| p.function("cell").argument("at", "A1)/rows('7'"), "/cell(at=A1%29%2Frows%28%277%27)");
        check(|p| p.function("cell").argument("at", "$ref"), "/cell(at=$ref)");
    }

    #[test]
    fn colon_paths() {
        check(|p| p.literal("root").colon("Docs/a b.txt"), "/root:/Docs/a%20b.txt");
        check(|p| p.literal("root").colon("/Docs/a.txt").literal("content"), "/root:/Docs/a.txt:/content");
        check(|p| p.literal("root").colon("x:/permissions"), "/root:/x%3A/permissions");
        check(|p| p.literal("root").colon("x:/children").literal("content"), "/root:/x%3A/children:/content");
        check(|p| p.literal("root").colon(":/a::b:").literal("content"), "/root:/%3A/a%3A%3Ab%3A:/content");
        check(|p| p.literal("items").key("x:").literal("permissions"), "/items/x%3A/permissions");
        check(|p| p.literal("chats").key("19:x@thread").literal("permissions"), "/chats/19:x@thread/permissions");
        check(|p| p.key("shop.example").colon("x/y").literal("root").colon("z").key("k"), "/shop.example:/x/y:/root:/z:/k");
    }

    #[test]
    fn keys_named_like_a_segment_beside_them_stay_keys() {
        let beside = &["changes", "ns.sale"];
        check(|p| p.literal("shops").key_beside(beside, "7"), "/shops/7");
        check(|p| p.literal("shops").key_beside(beside, "changes2").literal("items"), "/shops/changes2/items");
        check(|p| p.literal("shops").key_beside(beside, "changes"), "/shops('changes')");
        check(|p| p.literal("shops").key_beside(beside, "Changes").literal("items"), "/shops('Changes')/items");
        check(|p| p.literal("shops").key_beside(beside, "NS.sale"), "/shops('NS.sale')");
        check(|p| p.literal("shops").key_beside(beside, "sale"), "/shops('sale')");
        check(|p| p.literal("shops").key_beside(beside, "ns"), "/shops/ns");
        check(|p| p.literal("shops").key_beside(beside, "changes()"), "/shops('changes()')");
        check(|p| p.literal("shops").key_beside(beside, "changes(a='b')/c"), "/shops('changes(a=''b'')%2Fc')");
        refused(|p| p.literal("shops").key_beside(beside, ""));
        refused(|p| p.literal("shops").key("7").key_beside(beside, "changes"));
        refused(|p| p.function("near").key_beside(beside, "changes"));
        refused(|p| p.literal("root").colon("a").key_beside(beside, "changes"));
        let refused = Client::offline().path().literal("shops").key("7").key_beside(beside, "changes");
        let fault = "behind `/shops/7` the key `changes` would be taken for the segment of that name";
        assert_eq!(refused.into_parts().2.as_deref(), Some(fault));
    }

    #[test]
    fn paths_that_would_address_something_else_are_refused() {
        refused(|p| p.literal("shops").key(""));
        refused(|p| p.literal("shops").key(".."));
        refused(|p| p.literal("shops").key("."));
        refused(|p| p.literal("shops").key("%2e%2E"));
        refused(|p| p.literal("shops").key("$ref"));
        refused(|p| p.literal("shops").key("$"));
        refused(|p| p.literal("shops").alternate_key("code", ""));
        refused(|p| p.literal("root").colon("a/../b"));
        refused(|p| p.function("cell").argument("row", ""));
    }
}
