//! Kinds of defects, and how each is put into a page.

use std::ops::Range;

use docwright_codegen::facts::{MessageFact, PropertyFact};
use docwright_codegen::http::message::StartLine;
use docwright_codegen::json::{Member, Value};
use docwright_codegen::source::{PageKind, Span};
use docwright_ide::File;

/// A page with one defect, and the findings that must appear.
pub struct Defect {
    pub text: String,
    pub expected: Vec<(&'static str, Range<usize>)>,
}

/// Puts a defect into a page; `None` where the page has no place for it.
pub type Kind = fn(&File) -> Option<Defect>;

pub const KINDS: &[(&str, Kind)] = &[
    ("trailing comma", |file| {
        let (body, members) = first_members(file)?;
        let last = range(&body, &members.last()?.value.range);
        Some(put(file, last.end..last.end, ",", "json-trailing-comma", 0..1))
    }),
    ("unquoted key", |file| on_key(file, str::to_owned, "json-unquoted-key")),
    ("single quotes", |file| on_prose(file, |text| format!("'{text}'"), |new| ("json-wrong-quotes", 0..new))),
    ("typographic quotes", |file| on_prose(file, |text| format!("“{text}”"), |new| ("json-wrong-quotes", 0..new))),
    ("tab in a string", |file| on_prose(file, |text| format!("\"\t{text}\""), |_| ("json-raw-control", 1..2))),
    ("bad escape", |file| on_prose(file, |text| format!("\"\\q{text}\""), |_| ("json-bad-escape", 1..2))),
    ("quote in a string", |file| on_prose(file, |text| format!("\"a\"b {text}\""), |_| ("json-inner-quote", 2..3))),
    ("comment", |file| on_prose(file, |text| format!("\"{text}\" /* so */"), |new| ("json-comment", new - 8..new))),
    ("boolean for a text", |file| {
        // A body whose type is made of the page's own example has a boolean there, once it is linked.
        typed_members(file).filter(|(_, members)| members.iter().any(|member| member.key == "@odata.type"))?;
        on_prose(file, |_| "true".into(), |_| ("value-type", 0..4))
    }),
    ("hard blank", |file| {
        let (body, members) = first_members(file)?;
        let key = range(&body, &members[0].key_range);
        Some(put(file, key.start..key.start, "\u{a0}", "json-odd-space", 0..2))
    }),
    ("key twice", |file| {
        // Two wrappers called `value` are none, which is another defect.
        let (body, members) = first_members(file).filter(|(_, members)| members[0].key != "value")?;
        let member = range(&body, &(members[0].key_range.start..members[0].value.range.end));
        let text = format!("{},\n", &file.source.text[member.clone()]);
        let key = members[0].key_range.len();
        Some(put(file, member.start..member.start, &text, "json-duplicate-key", text.len()..text.len() + key))
    }),
    ("missing value", |file| {
        let (body, members) = first_members(file).filter(|(_, members)| members[0].key != "value")?;
        let value = range(&body, &members[0].value.range);
        let key = range(&body, &members[0].key_range);
        let mut defect = put(file, value.clone(), "", "json-missing-value", 0..0);
        // That the example does not replay follows from it, and is not said too.
        defect.expected = vec![("json-missing-value", key)];
        Some(defect)
    }),
    ("bracket too much", |file| {
        let body = first_members(file)?.0;
        Some(put(file, body.end..body.end, "}", "json-surplus", 0..1))
    }),
    ("undocumented property", |file| {
        // A body whose type is made of the page's own example has no undocumented property.
        let (body, members) =
            first_members(file).filter(|(_, members)| members.iter().any(|member| member.key == "@odata.type"))?;
        let key = range(&body, &members[0].key_range);
        Some(put(file, key.start..key.start, "\"quarkSoup\": 17, ", "example-property-undocumented", 0..11))
    }),
    ("wrong version", |file| {
        let (url, text) = url(file)?;
        let new = text.replacen("/v1.0/", "/beta/", 1);
        (new != text).then(|| put(file, url, &new, "wrong-version", 0..new.len()))
    }),
    ("wrong host", |file| {
        let (url, text) = url(file)?;
        let host = text.strip_prefix("https://")?.split('/').next()?;
        let new = text.replacen(host, "quark.example", 1);
        Some(put(file, url, &new, "wrong-host", 0..new.len()))
    }),
    ("unknown path", |file| {
        let (url, text) = url(file)?;
        let new = text.replacen("/v1.0/", "/v1.0/quark/soup/for/", 1);
        (new != text).then(|| put(file, url, &new, "no-operation", 0..new.len()))
    }),
    ("header without blank", |file| {
        let header = header(file)?;
        let line = file.source.text[header.clone()].replacen(": ", ":", 1);
        Some(put(file, header, &line, "http-header-space", 0..line.len()))
    }),
    ("header beyond HTTP", |file| {
        url(file)?;
        let request = &file.facts.exchanges.first()?.request;
        let header = header(file)?;
        let new = format!("{}\nIf-Match: “17”", &file.source.text[header.clone()]);
        let whole = bytes(request.place(request.message.range.clone()));
        let grown = whole.start..whole.end + new.len() - header.len();
        let mut defect = put(file, header, &new, "broken-header", 0..0);
        defect.expected = vec![("broken-header", grown)];
        Some(defect)
    }),
    ("bad status line", |file| {
        let response = &file.facts.exchanges.first()?.responses.first()?.message;
        let StartLine::Response { status_range, .. } = &response.message.start else { return None };
        response.message.body.as_ref()?;
        let code = bytes(response.place(status_range.clone()));
        let mut defect = put(file, code, "twohundred", "", 0..0);
        let fence = bytes(response.span);
        defect.expected = vec![("example-unreadable", fence.start..fence.end + 7)];
        is_annotated(file, &fence).then_some(defect)
    }),
    ("unknown type", |file| {
        let property = property(file)?;
        let cell = bytes(property.ty.span);
        (property.raw_type == "String" && property.inline_values.is_empty() && &file.source.text[cell.clone()] == "String")
            .then(|| put(file, cell, "quarkSoup", "type-unresolved", 0..9))
    }),
    ("row twice", |file| {
        let property = property(file)?;
        let row = bytes(property.span);
        let text = &file.source.text[row.clone()];
        let again = format!("{}\n", text.trim_end());
        let length = text.trim_end().len();
        (!property.navigation && text.starts_with('|'))
            .then(|| put(file, row.start..row.start, &again, "property-repeated", again.len()..again.len() + length))
    }),
    ("missing inclusion", |file| {
        let at = section(file, "## Permissions")?;
        let text = "\n[!INCLUDE [permissions](../includes/quark-soup.md)]\n";
        Some(put(file, at..at, text, "include-unresolved", 1..text.len() - 1))
    }),
    ("unknown permission label", |file| {
        let rows = file.facts.permissions.first().map(|table| bytes(table.span))?;
        let table = file.source.text[rows.clone()].trim_end();
        let row = "| Quark soup | Soup.Read |";
        let end = rows.start + table.len();
        (file.facts.permissions.len() == 1 && table.contains("Application") && table.lines().count() == 5)
            .then(|| put(file, end..end, &format!("\n{row}"), "permission-label-unknown", 1..1 + row.len()))
    }),
    ("unreadable method line", |file| {
        let line = bytes(file.facts.operations.first()?.span);
        Some(put(file, line.start..line.start, "GET *soup*\n", "template-unreadable", 4..10))
    }),
    ("prose among method lines", |file| {
        let line = bytes(file.facts.operations.first()?.span);
        Some(put(file, line.end..line.end, "\nor like this", "http-not-a-method-line", 1..13))
    }),
    ("slash at the end of a path", |file| {
        let line = bytes(file.facts.operations.first()?.span);
        let text = &file.source.text[line.clone()];
        (!text.contains('?') && !text.contains("HTTP/") && text.trim_end() == text)
            .then(|| put(file, line.end..line.end, "/", "template-trailing-slash", 0..1))
    }),
    ("annotation key twice", |file| {
        let text = &file.source.text;
        let key = text.find("\"blockType\"").filter(|at| text[..*at].trim_end().ends_with('{'))?;
        let value = key + text[key..].find(',')? + 1;
        let again = format!("{} ", &text[key..value]);
        let length = "\"blockType\"".len();
        Some(put(file, key..key, &again, "json-duplicate-key", again.len()..again.len() + length))
    }),
    ("unclosed comment", |file| {
        let end = file.source.text.len();
        Some(put(file, end..end, "\n<!-- soup", "comment-unclosed", 1..5))
    }),
    ("unused allowance", |file| {
        let comment = "<!-- docwright: allow json-comment for the soup -->";
        let at = heading(file)?;
        Some(put(file, at..at, &format!("{comment}\n\n"), "allow-unused", 0..comment.len()))
    }),
    ("missing fence", |file| {
        let response = &file.facts.exchanges.first()?.request;
        let fence = bytes(response.span);
        let text = &file.source.text;
        let close = fence.start + text[fence.clone()].trim_end().rfind("\n```")?;
        let below = text[fence.end..].trim_start();
        let opening = fence.start..fence.start + 3;
        below.starts_with("##").then(|| {
            let mut defect = put(file, close..fence.end, "\n", "fence-unclosed", 0..0);
            defect.expected = vec![("fence-unclosed", opening)];
            defect
        })
    }),
];

/// A message's body in the file: where it begins and ends.
#[derive(Clone)]
struct Body {
    start: usize,
    end: usize,
}

fn put(file: &File, at: Range<usize>, with: &str, rule: &'static str, place: Range<usize>) -> Defect {
    let mut text = file.source.text.to_string();
    text.replace_range(at.clone(), with);
    Defect { text, expected: vec![(rule, at.start + place.start..at.start + place.end)] }
}

fn bytes(span: Span) -> Range<usize> {
    span.start as usize..span.end as usize
}

fn range(body: &Body, inner: &Range<usize>) -> Range<usize> {
    body.start + inner.start..body.start + inner.end
}

/// The members of the JSON objects that requests and responses carry, which stand in the file as in their fence.
fn all_members(file: &File) -> impl Iterator<Item = (Body, &[Member])> {
    let messages = file.facts.exchanges.iter().flat_map(|exchange| {
        std::iter::once(&exchange.request)
            .chain(exchange.responses.iter().filter(|response| response.status() < 300).map(|response| &response.message))
    });
    messages.filter_map(|message: &MessageFact| {
        let body = message.message.body.as_ref()?;
        let Value::Object(members) = &message.json.as_ref()?.value else { return None };
        let place = bytes(message.place(body.range.clone()));
        let same = file.source.text[place.clone()] == body.text;
        (same && !members.is_empty()).then_some((Body { start: place.start, end: place.end }, members.as_slice()))
    })
}

fn first_members(file: &File) -> Option<(Body, &[Member])> {
    all_members(file).next()
}

/// Members of a body that is read through a type: one that holds prose.
fn typed_members(file: &File) -> Option<(Body, &[Member])> {
    all_members(file).find(|(_, members)| members.iter().any(|member| prose(member).is_some()))
}

/// The text of a member that can only be a text, and no placeholder.
fn prose(member: &Member) -> Option<&str> {
    let Value::String(text) = &member.value.value else { return None };
    let words = text.split(' ').count() > 1 && text.chars().all(|c| c.is_ascii_alphabetic() || c == ' ');
    (words && !member.key.contains('@') && !docwright::replay::is_placeholder(text)).then_some(text)
}

/// Replaces a text in a body; the finding's place counts from the beginning of what replaces it.
fn on_prose(
    file: &File,
    with: impl Fn(&str) -> String,
    finding: impl Fn(usize) -> (&'static str, Range<usize>),
) -> Option<Defect> {
    let (body, members) = typed_members(file)?;
    let member = members.iter().find(|member| prose(member).is_some())?;
    let new = with(prose(member)?);
    let (rule, place) = finding(new.len());
    Some(put(file, range(&body, &member.value.range), &new, rule, place))
}

fn on_key(file: &File, with: impl Fn(&str) -> String, rule: &'static str) -> Option<Defect> {
    let (body, members) = first_members(file)?;
    let member = members.iter().find(|member| member.key.bytes().all(|byte| byte.is_ascii_alphabetic()))?;
    let new = with(&member.key);
    Some(put(file, range(&body, &member.key_range), &new, rule, 0..new.len()))
}

/// The URL of the first request, where it leads to the service.
fn url(file: &File) -> Option<(Range<usize>, String)> {
    let request = &file.facts.exchanges.first()?.request;
    let StartLine::Request { url_range, .. } = &request.message.start else { return None };
    let place = bytes(request.place(url_range.clone()));
    let text = file.source.text[place.clone()].to_owned();
    (text.starts_with("https://") && text.contains("/v1.0/")).then_some((place, text))
}

/// A header line of the first request.
fn header(file: &File) -> Option<Range<usize>> {
    let request = &file.facts.exchanges.first()?.request;
    let header = request.message.headers.first()?;
    Some(bytes(request.place(header.range.clone())))
}

/// A property that a table row describes.
fn property(file: &File) -> Option<&PropertyFact> {
    let all = || file.facts.types.iter().flat_map(|ty| &ty.properties);
    let is_row = |property: &&PropertyFact| file.source.text[property.span.start as usize..].starts_with('|');
    (file.source.page_kind == PageKind::Resources)
        .then(|| all().find(|property| is_row(property) && !property.navigation && property.raw_type == "String"))?
}

/// Behind the line of a heading.
fn section(file: &File, heading: &str) -> Option<usize> {
    let text = &file.source.text;
    let at = text.find(&format!("\n{heading}\n"))?;
    Some(at + heading.len() + 2)
}

/// The top heading.
fn heading(file: &File) -> Option<usize> {
    file.source.text.find("\n# ").map(|at| at + 1)
}

/// An annotation stands right above a block, and does not say that it is to be ignored: nobody looks at one that is no message then.
fn is_annotated(file: &File, fence: &Range<usize>) -> bool {
    let above = file.source.text[..fence.start].trim_end();
    let annotation = above.rfind("<!--").map_or("", |start| &above[start..]);
    annotation.ends_with("-->") && !annotation.contains("ignored")
}
