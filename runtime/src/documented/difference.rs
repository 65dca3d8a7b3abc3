//! What a request has another way than one it is held against, in words.

use http::HeaderMap;
use serde_json::Value;

use super::asked::Asked;
use crate::Schemas;
use crate::replay::{Message, compare, is_passed_over, media_type};
use crate::schema::Shape;

/// One thing that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Difference {
    /// What it is: ``the query option `$top` ``.
    what: String,
    /// As it was sent.
    sent: Option<String>,
    /// As the other has it.
    wanted: Option<String>,
}

impl Difference {
    /// A difference in something.
    pub(super) fn new(what: impl Into<String>, sent: Option<String>, wanted: Option<String>) -> Self {
        Self { what: what.into(), sent, wanted }
    }

    /// Whether both have it, each its own way.
    pub(super) fn is_value(&self) -> bool {
        self.sent.is_some() && self.wanted.is_some()
    }

    /// In words; `wanted_by` says who has it the other way, such as "documented".
    pub(super) fn tell(&self, wanted_by: &str) -> String {
        let show = |value: &Option<String>| value.as_ref().map_or_else(|| "nothing".to_owned(), |value| format!("`{value}`"));
        format!("{}: sent {}, {wanted_by} {}", self.what, show(&self.sent), show(&self.wanted))
    }
}

/// The options in which two queries differ.
pub(super) fn of_queries(wanted: &[(String, String)], sent: &[(String, String)]) -> Vec<Difference> {
    let values = |pairs: &[(String, String)], name: &str| {
        let values: Vec<&str> = pairs.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str()).collect();
        (!values.is_empty()).then(|| values.join("`, `"))
    };
    let mut names: Vec<&str> = wanted.iter().chain(sent).map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    let difference = |name: &str| Difference::new(format!("the query option `{name}`"), values(sent, name), values(wanted, name));
    names.into_iter().map(difference).filter(|difference| difference.sent != difference.wanted).collect()
}

/// The places in which a body differs from a wanted one: by schema where both are JSON, else as a whole.
pub(super) fn of_bodies(wanted: &Message<'_>, asked: &Asked, schemas: &Schemas, shape: &Shape) -> Vec<Difference> {
    let text = wanted.body.unwrap_or_default();
    if asked.body.as_ref() == text.as_bytes() {
        return Vec::new();
    }
    let json = wanted.json().and_then(|json| serde_json::from_str::<Value>(json).ok());
    match (json, asked.json()) {
        (Some(wanted), Some(sent)) => of_json(&wanted, &sent, schemas, shape),
        (wanted, sent) => {
            let whole = |json: Option<Value>, text: &str| {
                json.map(|json| json.to_string()).or_else(|| (!text.is_empty()).then(|| text.to_owned()))
            };
            vec![Difference::new("the body", whole(sent, &String::from_utf8_lossy(&asked.body)), whole(wanted, text))]
        }
    }
}

/// The places in which JSON differs.
pub(super) fn of_json(wanted: &Value, sent: &Value, schemas: &Schemas, shape: &Shape) -> Vec<Difference> {
    let text = |value: Option<Value>| value.map(|value| value.to_string());
    let difference = |found: crate::replay::Difference| {
        let what = if found.path.is_empty() { "the body".to_owned() } else { format!("`{}` in the body", found.path) };
        Difference::new(what, text(found.printed), text(found.documented))
    };
    compare(wanted, sent, schemas, shape).into_iter().map(difference).collect()
}

/// The wanted headers that were not sent so. What else was sent is nobody's concern.
pub(super) fn of_headers(wanted: &[(&str, &str)], sent: &HeaderMap) -> Vec<Difference> {
    let values = |name: &str| -> Vec<String> {
        let all = sent.get_all(name).iter();
        all.filter_map(|value| value.to_str().ok()).flat_map(|value| [value.to_owned(), media_type(value)]).collect()
    };
    let is_sent = |name: &str, value: &str| {
        let is_type = name.eq_ignore_ascii_case("content-type");
        let value = if is_type { media_type(value) } else { value.to_owned() };
        values(name).contains(&value)
    };
    let lacking = wanted.iter().filter(|(name, value)| !is_passed_over(name) && !is_sent(name, value));
    let difference = |(name, value): &(&str, &str)| {
        Difference::new(format!("the header `{name}`"), values(name).into_iter().next(), Some((*value).to_owned()))
    };
    lacking.map(difference).collect()
}
