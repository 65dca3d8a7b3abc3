//! Answers that are a page of a collection: `{"value": […]}` and what stands beside it.

use std::fmt;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::{Reply, Response};
use crate::error::Error;
use crate::record::{ListedRecords, Mismatch, Record, Value, read_listed_leniently, read_value, read_value_leniently};
use crate::schema::{FieldKind, Kind};
use crate::transport::BoxError;
use crate::{Reference, Typed};

/// The link to the next page.
pub const NEXT_LINK: &str = "@odata.nextLink";
/// The link to what changes from now on.
pub const DELTA_LINK: &str = "@odata.deltaLink";
const COUNT: &str = "@odata.count";

/// A page of a collection.
#[derive(Clone)]
pub struct Collection<T> {
    items: Vec<T>,
    annotations: Annotations,
    mismatches: Vec<Mismatch>,
    /// It came as nothing but its list.
    bare: bool,
}

/// Every member beside `value`, with its raw JSON, and those that lead on.
#[derive(Clone, Debug, Default)]
struct Annotations {
    all: Vec<(Box<str>, Box<RawValue>)>,
    next_link: Option<String>,
    delta_link: Option<String>,
}

impl<T> Collection<T> {
    /// The items of this page.
    pub fn items(&self) -> &[T] {
        &self.items
    }

    /// Goes through the items of this page.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.items.iter()
    }

    /// The items of this page, owned.
    pub fn into_items(self) -> Vec<T> {
        self.items
    }

    /// Where the next page is. [`Request::pages`](crate::Request::pages) follows it.
    pub fn next_link(&self) -> Option<&str> {
        self.annotations.next_link.as_deref()
    }

    /// Where to ask later for what has changed. [`Client::follow`](crate::Client::follow) makes a request of it.
    pub fn delta_link(&self) -> Option<&str> {
        self.annotations.delta_link.as_deref()
    }

    /// The number of items on all pages, if it was asked for.
    pub fn count(&self) -> Option<i64> {
        self.annotations.get(COUNT)?.trim_matches('"').parse().ok()
    }

    /// The values on this page that are not as documented. Each is kept as JSON in its item, whose getter gives nothing; a null among
    /// the items is no item.
    pub fn mismatches(&self) -> &[Mismatch] {
        &self.mismatches
    }

    /// Every member beside `value`: its name and raw JSON.
    pub fn annotations(&self) -> impl Iterator<Item = (&str, &str)> {
        self.annotations.all.iter().map(|(name, json)| (&**name, json.get()))
    }
}

impl<T: Typed> Collection<T> {
    /// The page as JSON: its annotations, then its items; a list alone where it came as one.
    pub fn to_json(&self) -> String {
        let mut out = String::from(if self.bare { "" } else { "{" });
        for (name, json) in self.annotations() {
            out.push_str(&serde_json::Value::from(name).to_string());
            out.extend([":", json, ","]);
        }
        out.push_str(if self.bare { "[" } else { "\"value\":[" });
        for (index, item) in self.items.iter().enumerate() {
            out.push_str(if index == 0 { "" } else { "," });
            out.push_str(&item.record().to_json_as(T::NAME));
        }
        out.push_str(if self.bare { "]" } else { "]}" });
        out
    }
}

/// Short: how much it holds, and whether it goes on.
impl<T> fmt::Debug for Collection<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Collection")
            .field("items", &self.items.len())
            .field("mismatches", &self.mismatches.len())
            .field("count", &self.count())
            .field("next_link", &self.next_link().is_some())
            .field("delta_link", &self.delta_link().is_some())
            .finish_non_exhaustive()
    }
}

impl Annotations {
    fn new(all: Vec<(Box<str>, Box<RawValue>)>) -> Result<Self, String> {
        let mut found = Self { all, next_link: None, delta_link: None };
        found.next_link = found.link(NEXT_LINK)?;
        found.delta_link = found.link(DELTA_LINK)?;
        Ok(found)
    }

    fn get(&self, name: &str) -> Option<&str> {
        let (_, json) = self.all.iter().rev().find(|(known, _)| **known == *name)?;
        Some(json.get())
    }

    /// A link, decoded: services write `&` as `\u0026`. Without one, null or empty, there is nothing more; anything else must
    /// not pass for the end.
    fn link(&self, name: &str) -> Result<Option<String>, String> {
        let Some(json) = self.get(name) else { return Ok(None) };
        let link: Option<String> = serde_json::from_str(json).map_err(|error| format!("its `{name}` is no link: {error}"))?;
        Ok(link.filter(|link| !link.is_empty()))
    }
}

impl<T> IntoIterator for Collection<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'c, T> IntoIterator for &'c Collection<T> {
    type Item = &'c T;
    type IntoIter = std::slice::Iter<'c, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<T: Typed> Response for Collection<T> {
    fn read(reply: Reply) -> Result<Self, Error> {
        let Page { records, annotations, mismatches, bare } = match page(&reply, T::reference(), T::NAME) {
            Ok(page) => page,
            Err(error) => return Err(reply.into_decode_error(error)),
        };
        match records.into_iter().map(T::from_record).collect() {
            Ok(items) => Ok(Self { items, annotations, mismatches, bare }),
            Err(error) => Err(reply.into_decode_error(error)),
        }
    }
}

struct Page {
    records: Vec<Record<'static>>,
    annotations: Annotations,
    mismatches: Vec<Mismatch>,
    bare: bool,
}

fn page(reply: &Reply, reference: &'static Reference, name: &str) -> Result<Page, BoxError> {
    let text = reply.promised("a page of a collection")?;
    let bare = text.trim_start().starts_with('[');
    let kind = FieldKind { kind: Kind::Record(reference.index_of(name)), many: true };
    let at_once = if bare || reply.call.strict { None } else { read_listed_leniently(reference.schemas(), kind, "value", text) };
    // What is not as it should be is read again in steps, which say where.
    let ListedRecords { mut records, misfits, others } = match at_once {
        Some(listed) => listed,
        None => in_steps(reference, kind, text, bare, reply.call.strict)?,
    };
    let mut mismatches = Vec::new();
    if misfits {
        gather(&records, bare, &mut mismatches);
        reply.client.tell_of_mismatches(&reply.call, &mismatches);
        records.retain(|record| !record.is_null_item());
    }
    Ok(Page { records, annotations: Annotations::new(others)?, mismatches, bare })
}

/// Finds the list first, and reads it then.
fn in_steps(
    reference: &'static Reference,
    kind: FieldKind,
    text: &str,
    bare: bool,
    strict: bool,
) -> Result<ListedRecords<'static>, BoxError> {
    let (list, others) = if bare {
        (text, Vec::new())
    } else {
        let mut reader = serde_json::Deserializer::from_str(text);
        let envelope = reader.deserialize_map(EnvelopeVisitor)?;
        reader.end()?;
        (envelope.value.ok_or("it has no `value`")?.get(), envelope.others)
    };
    if !strict && let (Value::Records(records), misfits) = read_value_leniently(reference.schemas(), kind, list)? {
        return Ok(ListedRecords { records: records.into(), misfits, others });
    }
    // A list that is none is an error in any case.
    Ok(ListedRecords { records: strictly(reference, kind, list)?, misfits: false, others })
}

fn gather(records: &[Record<'static>], bare: bool, mismatches: &mut Vec<Mismatch>) {
    let list = if bare { "" } else { "value" };
    for (index, record) in records.iter().enumerate() {
        record.gather_mismatches(&format!("{list}[{index}]"), mismatches);
    }
}

/// Reads a list whose items must be as documented. A null among them is nobody's fault but the service's, and must not cost the others.
fn strictly(reference: &'static Reference, kind: FieldKind, list: &str) -> Result<Vec<Record<'static>>, BoxError> {
    let value = match read_value(reference.schemas(), kind, list) {
        Ok(value) => value,
        Err(error) => read_value(reference.schemas(), kind, &without_nulls(list).ok_or(error)?)?,
    };
    match value {
        Value::Records(records) => Ok(records.into()),
        _ => Err("its `value` is null".into()),
    }
}

/// A list without the nulls among its items; none where there are no such.
fn without_nulls(list: &str) -> Option<String> {
    let items: Vec<&RawValue> = serde_json::from_str(list).ok()?;
    let kept: Vec<&str> = items.iter().map(|item| item.get()).filter(|item| *item != "null").collect();
    (kept.len() < items.len()).then(|| format!("[{}]", kept.join(",")))
}

struct Envelope<'j> {
    value: Option<&'j RawValue>,
    others: Vec<(Box<str>, Box<RawValue>)>,
}

struct EnvelopeVisitor;

impl<'j> Visitor<'j> for EnvelopeVisitor {
    type Value = Envelope<'j>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with a `value`")
    }

    fn visit_map<A: MapAccess<'j>>(self, mut map: A) -> Result<Envelope<'j>, A::Error> {
        let mut envelope = Envelope { value: None, others: Vec::new() };
        while let Some(name) = map.next_key::<Box<str>>()? {
            if &*name == "value" {
                envelope.value = Some(map.next_value()?);
            } else {
                envelope.others.push((name, map.next_value()?));
            }
        }
        Ok(envelope)
    }
}
