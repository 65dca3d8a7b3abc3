//! Reads schemas from the JSON text that an emitted client embeds.

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

use serde::Deserialize;

use super::kind::{EnumIndex, FieldKind, Kind, Primitive, TypeIndex, split_collection};
use super::names::{NameTable, hash};
use super::{Enumeration, Schema, Schemas, same_name};

/// Why a reference could not be loaded.
#[derive(Debug)]
pub struct LoadError(String);

impl LoadError {
    // By value, so that it can be named where an error is mapped.
    #[allow(clippy::needless_pass_by_value)]
    pub(crate) fn from_json(error: serde_json::Error) -> Self {
        Self(format!("not a reference: {error}"))
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for LoadError {}

#[derive(Deserialize)]
struct File<'t> {
    #[serde(borrow, default)]
    api_version: Cow<'t, str>,
    #[serde(borrow, default)]
    base_url: Cow<'t, str>,
    #[serde(borrow, default)]
    namespace: Cow<'t, str>,
    #[serde(borrow, default)]
    types: Vec<TypeRow<'t>>,
    #[serde(borrow, default)]
    enums: Vec<EnumRow<'t>>,
}

#[derive(Deserialize)]
struct TypeRow<'t> {
    #[serde(borrow)]
    name: Cow<'t, str>,
    #[serde(borrow, default)]
    base: Option<Cow<'t, str>>,
    #[serde(default)]
    open: bool,
    #[serde(borrow, default)]
    fields: Vec<(Cow<'t, str>, Cow<'t, str>)>,
    #[serde(default)]
    inferred: Vec<Box<str>>,
}

#[derive(Deserialize)]
struct EnumRow<'t> {
    #[serde(borrow)]
    name: Cow<'t, str>,
    members: Vec<Box<str>>,
    #[serde(default)]
    flags: bool,
}

pub(super) fn load(text: &str) -> Result<Schemas, LoadError> {
    let file: File = serde_json::from_str(text).map_err(LoadError::from_json)?;
    let type_names = index(file.types.iter().map(|row| &*row.name))?;
    let enum_names = index(file.enums.iter().map(|row| &*row.name))?;
    let kind = |text: &str| {
        let (item, many) = split_collection(text);
        let kind = if let Some(primitive) = Primitive::from_name(item) {
            Kind::Primitive(primitive)
        } else if let Some(found) = type_names.find(hash(item), |at| file.types[at].name == item) {
            Kind::Record(TypeIndex(found))
        } else {
            let found = enum_names.find(hash(item), |at| file.enums[at].name == item)?;
            Kind::Choice(EnumIndex(found))
        };
        Some(FieldKind { kind, many })
    };
    let mut types = Vec::with_capacity(file.types.len());
    for row in &file.types {
        let base = match row.base.as_deref() {
            None => None,
            Some(base) => {
                let found = type_names.find(hash(base), |at| file.types[at].name == base);
                let unknown = || LoadError(format!("`{}` has an unknown base `{base}`", row.name));
                Some(TypeIndex(found.ok_or_else(unknown)?))
            }
        };
        let mut fields = Vec::with_capacity(row.fields.len());
        for (name, text) in &row.fields {
            let unknown = || LoadError(format!("`{}.{name}` has an unknown kind `{text}`", row.name));
            fields.push((Box::from(&**name), kind(text).ok_or_else(unknown)?));
        }
        types.push(Schema {
            name: Box::from(&*row.name),
            base,
            open: row.open,
            fields: fields.into(),
            inferred: row.inferred.clone().into(),
            flat: OnceLock::new(),
        });
    }
    check_bases(&types)?;
    let enums =
        file.enums.into_iter().map(|row| Enumeration { name: row.name.into(), members: row.members.into(), flags: row.flags });
    Ok(Schemas {
        api_version: file.api_version.into(),
        base_url: file.base_url.into(),
        namespace: file.namespace.into(),
        enums: enums.collect(),
        types: types.into(),
        type_names,
        enum_names,
    })
}

fn index<'n>(names: impl ExactSizeIterator<Item = &'n str> + Clone) -> Result<NameTable, LoadError> {
    let table = NameTable::new(names.clone());
    let all: Vec<&str> = names.collect();
    for (position, name) in all.iter().enumerate() {
        let first = table.find(hash(name), |at| same_name(all[at], name));
        if first.is_none_or(|first| first as usize != position) {
            return Err(LoadError(format!("`{name}` is defined twice")));
        }
    }
    Ok(table)
}

/// Every chain of bases must end, and a record numbers its properties with 16 bits.
fn check_bases(types: &[Schema]) -> Result<(), LoadError> {
    for schema in types {
        let mut fields = schema.fields.len();
        let mut steps = 0;
        let mut base = schema.base;
        while let Some(TypeIndex(index)) = base {
            let next = &types[index as usize];
            fields += next.fields.len();
            steps += 1;
            if steps > types.len() {
                return Err(LoadError(format!("`{}` is its own base", schema.name)));
            }
            base = next.base;
        }
        if fields >= usize::from(u16::MAX) {
            return Err(LoadError(format!("`{}` has too many properties", schema.name)));
        }
    }
    Ok(())
}
