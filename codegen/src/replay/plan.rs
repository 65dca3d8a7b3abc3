//! How a documented request is written as a typed call: plain data, from which `emit` writes Rust and from which the dynamic
//! replay builds the very same request.

use docwright::Request;
use docwright::replay::{decoded_query, is_passed_over, media_type, offline_request};
use docwright::serde_json::Value as Json;

use super::case;
use crate::facts::MessageFact;
use crate::http::message::BodyKind;
use crate::http::template::{Segment, Template};
use crate::http::url::{self, QueryPair};
use crate::json::Value;
use crate::model::{Content, TypeRef};

/// A documented request as a typed call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// It follows a link that the service gave; nothing else is part of the call then.
    pub link: bool,
    /// Values of the query parameters that the call requires, in its order.
    pub arguments: Vec<String>,
    /// What else its query has, in order.
    pub queries: Vec<Query>,
    /// Headers in order.
    pub headers: Vec<Header>,
    /// What it carries.
    pub body: Body,
    /// What the call takes.
    pub takes: Content,
    /// The media type that bytes and text are given with; of JSON only where it is another than its own.
    pub content_type: Option<String>,
}

/// A name and a value of a query, and what sets them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
    /// What sets it.
    pub setter: QuerySetter,
}

/// The setters that a request has for its query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is called as the option that it sets")]
pub enum QuerySetter {
    Select,
    Expand,
    Filter,
    Search,
    OrderBy,
    Count,
    Top(u32),
    Skip(u32),
    /// Any name: also one that stands several times, which the others would join or replace.
    Any,
}

/// A header, and what sets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// The name as written.
    pub name: String,
    /// The value.
    pub value: String,
    /// What sets it.
    pub setter: HeaderSetter,
}

/// The setters that a request has for its headers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderSetter {
    /// A preference.
    Prefer,
    /// `If-Match`.
    IfMatch,
    /// `If-None-Match`.
    IfNoneMatch,
    /// One that stands several times: each beside the others.
    Add,
    /// Any other, by a setter of its own where the reference gives it one.
    Any,
}

/// What a call carries, and how it is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// The call takes no body and none is shown.
    Nothing,
    /// The call takes one and none is shown.
    LeftOut,
    /// A record of the call's type.
    Record,
    /// JSON as the call's argument.
    Json,
    /// JSON where the call takes none, or another body.
    JsonInstead,
    /// Bytes as the call's argument.
    Bytes,
    /// Text where the call takes none, or another body.
    TextInstead,
}

impl Plan {
    /// The plan of a request, for an operation whose call has the `required` query parameters and takes `content`.
    pub fn of(request: &MessageFact, written: &str, link: bool, required: &[&str], content: Content) -> Self {
        let mut pairs: Vec<QueryPair> = url::split_url(written).query;
        for pair in &mut pairs {
            pair.name = decoded_query(&pair.raw_name);
            pair.value = decoded_query(&pair.raw_value);
        }
        let arguments = required.iter().map(|name| take(&mut pairs, name).unwrap_or_default()).collect();
        let names: Vec<String> = pairs.iter().map(|pair| pair.name.clone()).collect();
        let several = |name: &str| names.iter().filter(|known| *known == name).count() > 1;
        let queries = pairs
            .into_iter()
            .map(|pair| {
                let setter = if several(&pair.name) { QuerySetter::Any } else { query_setter(&pair.name, &pair.value) };
                Query { name: pair.name, value: pair.value, setter }
            })
            .collect();
        let body = body(content, request);
        Self {
            link,
            arguments,
            queries,
            headers: headers(request),
            body,
            takes: content,
            content_type: content_type(body, request),
        }
    }

    /// The request that the call builds, in the order in which it is built: an argument before what is set behind it.
    pub fn build(&self, base_url: &str, line: &Line<'_>, required: &[&str], sent: &Sent) -> Request<()> {
        let Line { method, written, template, values } = *line;
        if self.link {
            return offline_request(base_url, method, |path| path, Some(written));
        }
        let mut request = offline_request(base_url, method, |path| steps(path, template, values), None);
        for (name, value) in required.iter().zip(&self.arguments) {
            request = request.query(name, value);
        }
        request = self.argument(request, sent);
        for query in &self.queries {
            let (name, value) = (&query.name, &query.value);
            request = match query.setter {
                QuerySetter::Select => request.select(value.split(',')),
                QuerySetter::Expand => request.expand([value]),
                QuerySetter::Filter => request.filter(value),
                QuerySetter::Search => request.search(value),
                QuerySetter::OrderBy => request.order_by([value]),
                QuerySetter::Count => request.count(true),
                QuerySetter::Top(number) => request.top(number),
                QuerySetter::Skip(number) => request.skip(number),
                QuerySetter::Any => request.query(name, value),
            };
        }
        for header in &self.headers {
            let (name, value) = (&header.name, &header.value);
            request = match header.setter {
                HeaderSetter::Prefer => request.prefer(value),
                HeaderSetter::IfMatch => request.if_match(value),
                HeaderSetter::IfNoneMatch => request.if_none_match(value),
                HeaderSetter::Add => request.add_header(name, value),
                HeaderSetter::Any => request.header(name, value),
            };
        }
        let content_type = self.content_type.as_deref();
        request = match self.body {
            Body::LeftOut => request.without_body(),
            Body::JsonInstead => request.json_value(sent.json.clone()),
            Body::TextInstead => request.text(content_type.unwrap_or_default(), &sent.text),
            _ => request,
        };
        match content_type {
            Some(value) if !matches!(self.body, Body::Bytes | Body::TextInstead) => request.header("content-type", value),
            _ => request,
        }
    }

    /// The body as an argument of the call, where the call takes one.
    fn argument(&self, request: Request<()>, sent: &Sent) -> Request<()> {
        match self.body {
            Body::Nothing => request,
            Body::Record | Body::Json => request.json_value(sent.json.clone()),
            Body::Bytes => request.bytes(self.content_type.as_deref().unwrap_or_default(), sent.text.clone()),
            // An empty one, in whose place another body or none is set behind.
            Body::LeftOut | Body::JsonInstead | Body::TextInstead => match self.takes {
                Content::None | Content::Redirect => request,
                Content::Bytes => request.bytes("application/octet-stream", ""),
                Content::One(_) | Content::Many(_) | Content::Untyped => request.json_value(Json::Null),
            },
        }
    }
}

/// The line of a request.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// The method.
    pub method: &'a str,
    /// The URL as the page has it.
    pub written: &'a str,
    /// The path of the operation.
    pub template: &'a Template,
    /// What stands in its places.
    pub values: &'a [String],
}

/// What a call carries, as JSON and as text: the plan says which of them goes out.
#[derive(Clone, Debug, Default)]
pub struct Sent {
    /// JSON.
    pub json: Json,
    /// Text, or bytes.
    pub text: String,
}

/// Takes the first pair of a name out: the one that is written alike before one in another case.
pub fn take(pairs: &mut Vec<QueryPair>, name: &str) -> Option<String> {
    let exact = pairs.iter().position(|pair| pair.name == name);
    let at = exact.or_else(|| pairs.iter().position(|pair| pair.name.eq_ignore_ascii_case(name)))?;
    Some(pairs.remove(at).value)
}

/// The path of the template with values in its places.
fn steps(mut path: docwright::Path, template: &Template, values: &[String]) -> docwright::Path {
    let mut values = values.iter().map(String::as_str);
    for segment in &template.segments {
        let mut value = || values.next().unwrap_or_default();
        path = match segment {
            Segment::Literal(text) => path.literal(text),
            Segment::Key(_) => path.key(value()),
            Segment::AlternateKey { name, .. } => path.alternate_key(name, value()),
            Segment::Colon(_) => path.colon(value()),
            Segment::Function { name, arguments } => arguments.iter().fold(path.function(name), |path, argument| {
                if !argument.prefix.is_empty() {
                    path.member(&argument.name, &argument.prefix, value())
                } else if argument.quoted {
                    path.text(&argument.name, value())
                } else {
                    path.argument(&argument.name, value())
                }
            }),
        };
    }
    path
}

fn query_setter(name: &str, value: &str) -> QuerySetter {
    let number = value.parse::<u32>().ok().filter(|number| number.to_string() == value);
    match (name, number) {
        ("$select", _) if !value.is_empty() => QuerySetter::Select,
        ("$expand", _) => QuerySetter::Expand,
        ("$filter", _) => QuerySetter::Filter,
        ("$search", _) => QuerySetter::Search,
        ("$orderby", _) => QuerySetter::OrderBy,
        ("$count", _) if value == "true" => QuerySetter::Count,
        ("$top", Some(number)) => QuerySetter::Top(number),
        ("$skip", Some(number)) => QuerySetter::Skip(number),
        _ => QuerySetter::Any,
    }
}

fn headers(request: &MessageFact) -> Vec<Header> {
    let all = &request.message.headers;
    let compared = all.iter().filter(|header| !is_passed_over(&header.name) && !header.name.eq_ignore_ascii_case("content-type"));
    compared
        .map(|header| {
            let several = all.iter().filter(|other| other.name.eq_ignore_ascii_case(&header.name)).count() > 1;
            let setter = match header.name.to_ascii_lowercase().as_str() {
                "prefer" => HeaderSetter::Prefer,
                _ if several => HeaderSetter::Add,
                "if-match" => HeaderSetter::IfMatch,
                "if-none-match" => HeaderSetter::IfNoneMatch,
                _ => HeaderSetter::Any,
            };
            Header { name: header.name.clone(), value: header.value.clone(), setter }
        })
        .collect()
}

fn body(content: Content, request: &MessageFact) -> Body {
    let is_object = request.json.as_ref().is_some_and(|node| matches!(node.value, Value::Object(_)));
    match (content, &request.message.body) {
        (Content::None | Content::Redirect, None) => Body::Nothing,
        (_, None) => Body::LeftOut,
        // Bytes may be anything, JSON too: they go out as they stand on the page.
        (Content::Bytes, Some(_)) => Body::Bytes,
        (Content::One(TypeRef::Type(_)), Some(_)) if is_object => Body::Record,
        (content, Some(body)) if body.kind == BodyKind::Json && request.json.is_some() => match content {
            Content::None | Content::Redirect | Content::One(TypeRef::Type(_)) => Body::JsonInstead,
            _ => Body::Json,
        },
        _ => Body::TextInstead,
    }
}

/// The media type that the page states, where the body alone would go out under another.
fn content_type(body: Body, request: &MessageFact) -> Option<String> {
    let stated = request.message.header("content-type")?;
    match body {
        Body::Record | Body::Json | Body::JsonInstead if media_type(&stated.value) != "application/json" => {
            Some(stated.value.clone())
        }
        Body::Bytes | Body::TextInstead => Some(case::content_type(&request.message)),
        _ => None,
    }
}
