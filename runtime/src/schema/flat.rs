//! The flat table of a type: inherited properties first, so a base's positions hold in every derived type.

use std::sync::atomic::{AtomicU16, Ordering};

use super::kind::FieldKind;
use super::names::{self, NameTable};

/// The position of no field.
pub(crate) const NONE: u16 = u16::MAX;

/// Every property of a type and its bases, found by name.
#[derive(Debug)]
pub(crate) struct Flat {
    fields: Box<[FlatField]>,
    names: NameTable,
    /// The field that opened a value last time.
    first: AtomicU16,
}

#[derive(Debug)]
pub(crate) struct FlatField {
    pub(crate) name: Box<str>,
    pub(crate) kind: FieldKind,
    /// The field that followed this one last time: services print members in a steady order.
    next: AtomicU16,
}

impl Flat {
    /// Lays `layers`, the root base first, over each other; a property named again replaces its base's.
    pub(crate) fn new<'f>(layers: impl Iterator<Item = &'f [(Box<str>, FieldKind)]>) -> Self {
        let mut fields: Vec<FlatField> = Vec::new();
        for layer in layers {
            let inherited = fields.len();
            for (name, kind) in layer {
                if let Some(field) = fields[..inherited].iter_mut().find(|f| f.name == *name) {
                    field.kind = *kind;
                } else {
                    fields.push(FlatField { name: name.clone(), kind: *kind, next: AtomicU16::new(NONE) });
                }
            }
        }
        let names = NameTable::new(fields.iter().map(|field| &*field.name));
        Self { fields: fields.into(), names, first: AtomicU16::new(NONE) }
    }

    pub(crate) fn field(&self, position: u16) -> Option<&FlatField> {
        self.fields.get(usize::from(position))
    }

    /// The position of the property of this exact name.
    pub(crate) fn find(&self, name: &str) -> Option<u16> {
        self.find_hashed(name, names::hash(name))
    }

    /// As [`Self::find`], where the hash is known already.
    pub(crate) fn find_hashed(&self, name: &str, hash: u64) -> Option<u16> {
        let is_it = |position: usize| &*self.fields[position].name == name;
        u16::try_from(self.names.find(hash, is_it)?).ok()
    }

    /// The position of `name`, looked for first where it was last time: after `previous`.
    pub(crate) fn find_after(&self, previous: u16, name: &str) -> Result<u16, u64> {
        let hint = match self.field(previous) {
            Some(field) => &field.next,
            None => &self.first,
        };
        let guess = hint.load(Ordering::Relaxed);
        if let Some(field) = self.field(guess)
            && &*field.name == name
        {
            return Ok(guess);
        }
        let hash = names::hash(name);
        let found = self.find_hashed(name, hash).ok_or(hash)?;
        hint.store(found, Ordering::Relaxed);
        Ok(found)
    }
}
