//! `[[property]]`: a property that pages leave out, or its type and nullability.

use super::Outcome;
use super::entry::Entry;
use super::pages::{Pages, is_same, unknown_name_message};
use super::parameter::stated_type;
use crate::config::Config;
use crate::facts::{Origin, PropertyFact, TypeMention};
use crate::source::Span;

/// A property of a type.
#[derive(Clone, Debug)]
pub(super) struct Property {
    of: String,
    name: String,
    ty: Option<TypeMention>,
    nullable: Option<bool>,
    relationship: Option<bool>,
    description: Option<String>,
}

impl Property {
    pub fn read(entry: &mut Entry<'_>, config: &Config) -> Option<Self> {
        let (of, name) = (entry.text("of"), entry.text("name"));
        let ty = stated_type(entry, config);
        let (nullable, relationship) = (entry.flag("nullable"), entry.flag("relationship"));
        let description = entry.optional_text("description");
        if !["type", "nullable", "relationship", "description"].iter().any(|key| entry.has(key)) {
            entry.fault_at_head("it says nothing: `type`, `nullable`, `relationship` or `description` is missing".to_owned());
        }
        Some(Self { of: of?, name: name?, ty, nullable, relationship, description })
    }

    pub fn apply(&self, pages: &mut Pages<'_>, place: Span) -> Outcome {
        let types = pages.types(&self.of);
        if types.is_empty() {
            return Outcome::NoTarget(unknown_name_message("type", &self.of));
        }
        let at = |pages: &Pages<'_>, (page, ty): (usize, usize)| {
            pages.page(page).types[ty].properties.iter().position(|property| property.name == self.name)
        };
        let known: Vec<_> = types.iter().filter_map(|fact| Some((*fact, at(pages, *fact)?))).collect();
        if known.is_empty() {
            return self.add(pages, types[0], place);
        }
        if known.iter().all(|((page, ty), at)| self.is_said_by(&pages.page(*page).types[*ty].properties[*at])) {
            return Outcome::Unneeded;
        }
        for ((page, ty), at) in known {
            self.mend(&mut pages.change(page).types[ty].properties[at], place);
        }
        Outcome::Needed
    }

    fn is_said_by(&self, property: &PropertyFact) -> bool {
        self.ty.as_ref().is_none_or(|ty| is_same(ty, &property.ty))
            && self.nullable.is_none_or(|nullable| property.nullable == Some(nullable))
            && self.relationship.is_none_or(|relationship| property.navigation == relationship)
            && self.description.as_ref().is_none_or(|text| *text == property.description)
    }

    fn mend(&self, property: &mut PropertyFact, place: Span) {
        if let Some(ty) = &self.ty {
            property.raw_type.clone_from(&ty.name);
            property.ty = ty.clone();
        }
        property.nullable = self.nullable.or(property.nullable);
        property.navigation = self.relationship.unwrap_or(property.navigation);
        if let Some(text) = &self.description {
            property.description.clone_from(text);
        }
        property.span = place;
        property.name_span = place;
    }

    fn add(&self, pages: &mut Pages<'_>, (page, ty): (usize, usize), place: Span) -> Outcome {
        let Some(stated) = &self.ty else {
            return Outcome::NoTarget(format!(
                "`{}` has no property `{}`, and to add one its `type` is needed",
                self.of, self.name
            ));
        };
        pages.change(page).types[ty].properties.push(PropertyFact {
            name: self.name.clone(),
            ty: stated.clone(),
            raw_type: stated.name.clone(),
            navigation: self.relationship.unwrap_or_default(),
            inherited: false,
            alternatives: Vec::new(),
            nullable: self.nullable,
            description: self.description.clone().unwrap_or_default(),
            inline_values: Vec::new(),
            origin: Origin::Table,
            shown: None,
            span: place,
            name_span: place,
        });
        Outcome::Needed
    }
}
