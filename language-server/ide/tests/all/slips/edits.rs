//! How a slip is put into a page.

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

/// Puts a slip into a page; `None` where the page has no place for it.
pub type Kind = fn(&File) -> Option<Defect>;

/// A message's body in the file: where it begins and ends.
#[derive(Clone)]
pub struct Body {
    pub start: usize,
    pub end: usize,
}

pub fn put(file: &File, at: Range<usize>, with: &str, rule: &'static str, place: Range<usize>) -> Defect {
    let mut text = file.source.text.to_string();
    text.replace_range(at.clone(), with);
    Defect { text, expected: vec![(rule, at.start + place.start..at.start + place.end)] }
}

pub fn bytes(span: Span) -> Range<usize> {
    span.start as usize..span.end as usize
}

pub fn range(body: &Body, inner: &Range<usize>) -> Range<usize> {
    body.start + inner.start..body.start + inner.end
}

/// The members of the JSON objects that requests and responses carry, which stand in the file as in their fence.
pub fn all_members(file: &File) -> impl Iterator<Item = (Body, &[Member])> {
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

pub fn first_members(file: &File) -> Option<(Body, &[Member])> {
    all_members(file).next()
}

/// Members of a body that is read through a type: one that holds prose.
pub fn typed_members(file: &File) -> Option<(Body, &[Member])> {
    all_members(file).find(|(_, members)| members.iter().any(|member| prose(member).is_some()))
}

/// The text of a member that can only be a text, and no placeholder.
pub fn prose(member: &Member) -> Option<&str> {
    let Value::String(text) = &member.value.value else { return None };
    let words = text.split(' ').count() > 1 && text.chars().all(|c| c.is_ascii_alphabetic() || c == ' ');
    (words && !member.key.contains('@') && !docwright::replay::is_placeholder(text)).then_some(text)
}

/// Replaces a text in a body; the finding's place counts from the beginning of what replaces it.
pub fn on_prose(
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

pub fn on_key(file: &File, with: impl Fn(&str) -> String, rule: &'static str) -> Option<Defect> {
    let (body, members) = first_members(file)?;
    let member = members.iter().find(|member| member.key.bytes().all(|byte| byte.is_ascii_alphabetic()))?;
    let new = with(&member.key);
    Some(put(file, range(&body, &member.key_range), &new, rule, 0..new.len()))
}

/// The URL of the first request, where it leads to the service.
pub fn url(file: &File) -> Option<(Range<usize>, String)> {
    let request = &file.facts.exchanges.first()?.request;
    let StartLine::Request { url_range, .. } = &request.message.start else { return None };
    let place = bytes(request.place(url_range.clone()));
    let text = file.source.text[place.clone()].to_owned();
    (text.starts_with("https://") && text.contains("/v1.0/")).then_some((place, text))
}

/// A header line of the first request.
pub fn header(file: &File) -> Option<Range<usize>> {
    let request = &file.facts.exchanges.first()?.request;
    let header = request.message.headers.first()?;
    Some(bytes(request.place(header.range.clone())))
}

/// A property that a table row describes.
pub fn property(file: &File) -> Option<&PropertyFact> {
    let all = || file.facts.types.iter().flat_map(|ty| &ty.properties);
    let is_row = |property: &&PropertyFact| file.source.text[property.span.start as usize..].starts_with('|');
    (file.source.page_kind == PageKind::Resources)
        .then(|| all().find(|property| is_row(property) && !property.navigation && property.raw_type == "String"))?
}

/// Behind the line of a heading.
pub fn section(file: &File, heading: &str) -> Option<usize> {
    let text = &file.source.text;
    let at = text.find(&format!("\n{heading}\n"))?;
    Some(at + heading.len() + 2)
}

/// The top heading.
pub fn heading(file: &File) -> Option<usize> {
    file.source.text.find("\n# ").map(|at| at + 1)
}

/// An annotation stands right above a block, and does not say that it is to be ignored: nobody looks at one that is no message then.
pub fn is_annotated(file: &File, fence: &Range<usize>) -> bool {
    let above = file.source.text[..fence.start].trim_end();
    let annotation = above.rfind("<!--").map_or("", |start| &above[start..]);
    annotation.ends_with("-->") && !annotation.contains("ignored")
}

/// A member of a body that names its type, which is not made of the page's own example then.
pub fn typed_member(file: &File, is: impl Fn(&Value) -> bool) -> Option<(Body, &Member)> {
    let typed = all_members(file).filter(|(_, members)| names_its_type(members));
    typed.into_iter().find_map(|(body, members)| Some((body, members.iter().find(|member| is(&member.value.value))?)))
}

/// A member of this name.
pub fn named_member<'f>(file: &'f File, name: &str) -> Option<(Body, &'f Member)> {
    all_members(file).find_map(|(body, members)| Some((body, members.iter().find(|member| member.key == name)?)))
}

pub fn names_its_type(members: &[Member]) -> bool {
    members.iter().any(|member| member.key == "@odata.type")
}

/// The code of the first response, where it is a success.
pub fn success(file: &File) -> Option<(Range<usize>, &MessageFact)> {
    let response = file.facts.exchanges.first()?.responses.first().filter(|response| response.status() < 300)?;
    let StartLine::Response { status_range, .. } = &response.message.message.start else { return None };
    Some((bytes(response.message.place(status_range.clone())), &response.message))
}

/// The annotation of the first response, its place and its text.
pub fn response_annotation(file: &File) -> Option<(Range<usize>, &str)> {
    let place = bytes(file.facts.exchanges.first()?.responses.first()?.message.annotation?);
    let text = &file.source.text[place.clone()];
    Some((place, text))
}

/// A paragraph above the first heading that follows the top one; the place counts from its beginning.
pub fn words(file: &File, text: &str, rule: &'static str, place: Range<usize>) -> Option<Defect> {
    let at = heading(file)?;
    let length = file.source.text[at..].find("\n## ")? + 1;
    // What stands in a comment is no part of the page.
    let below = Some(at + length).filter(|below| !file.source.text[at..*below].contains("<!--"))?;
    Some(put(file, below..below, &format!("{text}\n\n"), rule, place))
}
