//! Documented types and enumerations, one a row, with what no example shows of them.

use serde::Serialize;

use crate::model::Model;

use super::seen::Seen;
use super::{Place, Places};

/// A type or an enumeration.
#[derive(Clone, Debug, Serialize)]
pub struct TypeRow {
    /// Full name.
    pub name: String,
    /// Its parts are members and not properties.
    pub is_enumeration: bool,
    /// Where it is described.
    pub place: Place,
    /// How many properties or members it has of its own, relationships left out.
    pub parts: usize,
    /// Those that no example shows.
    pub missing: Vec<String>,
}

pub(super) fn of(model: &Model, seen: &Seen, places: &mut Places<'_>) -> Vec<TypeRow> {
    let mut rows = Vec::new();
    for (id, ty) in model.types.iter_enumerated().filter(|(_, ty)| !ty.synthetic) {
        let Some(page) = ty.pages.first() else { continue };
        let own = ty.properties.iter().enumerate().filter(|(_, property)| !property.navigation);
        let missing = own.clone().filter(|(at, _)| !seen.has_property(id, *at)).map(|(_, property)| property.name.clone());
        rows.push(TypeRow {
            name: ty.name.clone(),
            is_enumeration: false,
            place: places.of(page.span),
            parts: own.clone().count(),
            missing: missing.collect(),
        });
    }
    for (id, own) in model.enums.iter_enumerated() {
        let members = own.members.iter().enumerate();
        let missing = members.filter(|(at, _)| !seen.has_member(id, *at)).map(|(_, member)| member.name.clone());
        rows.push(TypeRow {
            name: own.name.clone(),
            is_enumeration: true,
            place: places.of(own.span),
            parts: own.members.len(),
            missing: missing.collect(),
        });
    }
    rows
}
