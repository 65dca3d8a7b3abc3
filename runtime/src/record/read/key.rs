//! Reads a member's name: a field of the schema, or an unknown member.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Visitor};

use super::super::write_string;
use super::{ExtraName, Reader};
use crate::schema::flat::{Flat, NONE};

/// Reads a name as the position of its field. An unknown one is written to the extra text, and reads as [`NONE`].
pub(super) struct KeySeed<'r, 's> {
    pub(super) reader: &'r mut Reader<'s>,
    pub(super) flat: &'s Flat,
    pub(super) previous: u16,
    /// Where the names of the record's unknown members begin.
    pub(super) first: usize,
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_, '_> {
    type Value = u16;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<u16, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed<'_, '_> {
    type Value = u16;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    fn visit_str<E>(self, name: &str) -> Result<u16, E> {
        self.flat.find_after(self.previous, name).or_else(|hash| {
            let Reader { extra, names, .. } = self.reader;
            extra.push(if names.len() == self.first { '{' } else { ',' });
            let start = extra.len();
            write_string(extra, name);
            extra.push(':');
            names.push(ExtraName { hash, start, value: extra.len(), end: extra.len() });
            Ok(NONE)
        })
    }
}
