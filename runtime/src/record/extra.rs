//! The members a schema does not know: one JSON object as text.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::probe::Probe;
use super::{Record, write_string};

/// The unknown members of a record, as one JSON object in their order. Where they stand in it is looked up once, when it is first asked.
#[derive(Clone, Debug)]
pub(super) struct Extra {
    text: Box<str>,
    members: OnceLock<Box<[Member]>>,
    /// The record is a probe; it stands here because records without unknown members must not be larger for it.
    probe: Option<Arc<Probe>>,
}

#[derive(Clone, Debug)]
struct Member {
    name: Range<usize>,
    /// The name without its escapes, where it has some.
    decoded: Option<Box<str>>,
    value: Range<usize>,
}

impl Extra {
    pub(super) fn new(text: Box<str>) -> Self {
        Self { text, members: OnceLock::new(), probe: None }
    }

    /// No members, of a record that is a probe.
    pub(super) fn of_probe(probe: Arc<Probe>) -> Self {
        Self { probe: Some(probe), ..Self::new("{}".into()) }
    }

    pub(super) fn probe(&self) -> Option<&Probe> {
        self.probe.as_deref()
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Whether it is members; otherwise it is an item of a list that is no object.
    pub(super) fn is_object(&self) -> bool {
        self.text.starts_with('{')
    }

    fn members(&self) -> impl Iterator<Item = (&str, &str)> {
        let text = &*self.text;
        let members = self.members.get_or_init(|| index(text));
        members.iter().map(|member| {
            let name = member.decoded.as_deref().unwrap_or(&text[member.name.clone()]);
            (name, &text[member.value.clone()])
        })
    }
}

/// Where the members of an object stand in its text.
fn index(text: &str) -> Box<[Member]> {
    let range = |part: &str| {
        let start = part.as_ptr().addr() - text.as_ptr().addr();
        start..start + part.len()
    };
    let place = |(name, value): (Cow<'_, str>, &str)| match name {
        Cow::Borrowed(name) => Member { name: range(name), decoded: None, value: range(value) },
        Cow::Owned(name) => Member { name: 0..0, decoded: Some(name.into()), value: range(value) },
    };
    object_members(text).into_iter().map(place).collect()
}

impl Record<'_> {
    /// The members the schema does not know, annotations among them, with their JSON.
    pub fn extras(&self) -> impl Iterator<Item = (Cow<'_, str>, &str)> {
        self.extra_members().map(|(name, json)| (Cow::Borrowed(name), json))
    }

    fn extra_members(&self) -> impl Iterator<Item = (&str, &str)> {
        self.extra.as_deref().into_iter().flat_map(Extra::members)
    }

    /// The JSON of a member the schema does not know.
    pub fn extra(&self, name: &str) -> Option<&str> {
        let found = self.extra_members().find(|(known, _)| *known == name)?;
        Some(found.1)
    }

    /// The type its `@odata.type` names, if it has one.
    pub fn stated_type(&self) -> Option<String> {
        serde_json::from_str(self.extra(super::TYPE_MEMBER)?).ok()
    }

    /// Sets a member the schema does not know, in its old place if it had one; `None` takes it away.
    pub(super) fn set_extra(&mut self, name: &str, json: Option<&str>) {
        let old = self.extra.take();
        let mut found = false;
        let mut text = String::new();
        for (known, value) in old.as_deref().into_iter().flat_map(Extra::members) {
            if known == name {
                found = true;
                if let Some(json) = json {
                    push_member(&mut text, known, json);
                }
            } else {
                push_member(&mut text, known, value);
            }
        }
        if let (false, Some(json)) = (found, json) {
            push_member(&mut text, name, json);
        }
        if !text.is_empty() {
            text.push('}');
            self.extra = Some(Box::new(Extra::new(text.into())));
        }
    }
}

fn push_member(object: &mut String, name: &str, json: &str) {
    object.push(if object.is_empty() { '{' } else { ',' });
    write_string(object, name);
    object.push(':');
    object.push_str(json);
}

/// The members of a JSON object; none if the text is no object.
pub(super) fn object_members(object: &str) -> Vec<(Cow<'_, str>, &str)> {
    let mut deserializer = serde_json::Deserializer::from_str(object);
    deserializer.deserialize_map(Members).unwrap_or_default()
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Vec<(Cow<'de, str>, &'de str)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(name) = map.next_key_seed(Name)? {
            members.push((name, map.next_value::<&RawValue>()?.get()));
        }
        Ok(members)
    }
}

/// Reads a member's name, borrowed unless it has escapes.
struct Name;

impl<'de> serde::de::DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }
}
