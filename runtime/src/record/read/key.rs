//! Reads a member's name: a field of the schema, or an unknown member.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Visitor};

use super::super::{TYPE_MEMBER, write_string};
use crate::schema::flat::Flat;

pub(super) enum Key {
    Field(u16),
    /// An unknown member, whose name was written to the extra text.
    Extra { hash: u64, start: usize, is_type: bool },
}

pub(super) struct KeySeed<'r> {
    pub(super) flat: &'r Flat,
    pub(super) previous: u16,
    pub(super) extra: &'r mut String,
    pub(super) first: bool,
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Key, E> {
        match self.flat.find_after(self.previous, name) {
            Ok(field) => Ok(Key::Field(field)),
            Err(hash) => {
                self.extra.push(if self.first { '{' } else { ',' });
                let start = self.extra.len();
                write_string(self.extra, name);
                self.extra.push(':');
                Ok(Key::Extra {
                    hash,
                    start,
                    is_type: name == TYPE_MEMBER,
                })
            }
        }
    }
}
