//! `[[parameter]]`: a row of a page's parameter tables.

use super::Outcome;
use super::entry::Entry;
use super::pages::{Pages, is_same, mention, unknown_name_message};
use crate::config::Config;
use crate::facts::{ParameterFact, ParameterPlace, TypeMention};
use crate::source::Span;

/// What entries call the places where a parameter travels.
const PLACES: [(&str, ParameterPlace); 5] = [
    ("path", ParameterPlace::Path),
    ("function", ParameterPlace::Function),
    ("query", ParameterPlace::Query),
    ("header", ParameterPlace::Header),
    ("body", ParameterPlace::Body),
];

/// A row for a page.
#[derive(Clone, Debug)]
pub(super) struct Parameter {
    page: String,
    place: ParameterPlace,
    name: String,
    ty: Option<TypeMention>,
    description: Option<String>,
}

impl Parameter {
    pub fn read(entry: &mut Entry<'_>, config: &Config) -> Option<Self> {
        let (page, name, place) = (entry.text("page"), entry.text("name"), entry.text("place"));
        let ty = stated_type(entry, config);
        let description = entry.optional_text("description");
        let place = place?;
        let found = PLACES.iter().find(|(word, _)| *word == place);
        if found.is_none() {
            let words: Vec<&str> = PLACES.iter().map(|(word, _)| *word).collect();
            entry.fault("place", format!("`{place}` is no place; there are {}", words.join(", ")));
        }
        Some(Self { page: page?, place: found?.1, name: name?, ty, description })
    }

    pub fn apply(&self, pages: &mut Pages<'_>, place: Span) -> Outcome {
        let Some(page) = pages.of_operations(&self.page) else {
            return Outcome::NoTarget(unknown_name_message("page of operations", &self.page));
        };
        let mut rows = pages.page(page).parameters.to_vec();
        let fits = |row: &&mut ParameterFact| row.place == self.place && row.name.eq_ignore_ascii_case(&self.name);
        if let Some(row) = rows.iter_mut().find(fits) {
            let type_is_said = self.ty.as_ref().is_none_or(|ty| row.ty.as_ref().is_some_and(|own| is_same(own, ty)));
            if type_is_said && self.description.as_ref().is_none_or(|text| *text == row.description) {
                return Outcome::Unneeded;
            }
            if let Some(ty) = &self.ty {
                row.ty = Some(ty.clone());
                row.alternatives.clear();
                row.lacks_cell = false;
            }
            row.description = self.description.clone().unwrap_or_else(|| std::mem::take(&mut row.description));
            row.span = place;
        } else {
            rows.push(ParameterFact {
                place: self.place,
                name: self.name.clone(),
                ty: self.ty.clone(),
                alternatives: Vec::new(),
                inline_values: Vec::new(),
                lacks_cell: false,
                description: self.description.clone().unwrap_or_default(),
                span: place,
            });
        }
        pages.change(page).parameters = rows.into();
        Outcome::Needed
    }
}

/// The type that an entry states, where it states one.
pub(super) fn stated_type(entry: &mut Entry<'_>, config: &Config) -> Option<TypeMention> {
    let written = entry.optional_text("type")?;
    let found = mention(&written, entry.head(), config);
    if found.is_none() {
        entry.fault("type", format!("`{written}` is not written like a type"));
    }
    found
}
