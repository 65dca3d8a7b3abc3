//! `[[member]]`: a member of an enumeration that pages leave out.

use super::Outcome;
use super::entry::Entry;
use super::pages::{Pages, unknown_name_message};
use crate::facts::{EnumFact, MemberFact};
use crate::source::{Span, Spanned};

/// A member.
#[derive(Clone, Debug)]
pub(super) struct Member {
    of: String,
    name: String,
    value: Option<i64>,
    description: Option<String>,
}

impl Member {
    pub fn read(entry: &mut Entry<'_>) -> Option<Self> {
        let (of, name, value) = (entry.text("of"), entry.text("name"), entry.number("value"));
        let description = entry.optional_text("description");
        Some(Self { of: of?, name: name?, value, description })
    }

    pub fn apply(&self, pages: &mut Pages<'_>, place: Span) -> Outcome {
        let name = pages.full_name(&self.of);
        let listed = pages.places(|page| &page.enums, |fact: &EnumFact| fact.name.eq_ignore_ascii_case(&name));
        let Some((first, at)) = listed.first().copied() else { return self.apply_inline(pages, &name, place) };
        let has = |fact: &EnumFact| fact.members.iter().any(|member| member.name.eq_ignore_ascii_case(&self.name));
        if listed.iter().any(|(page, at)| has(&pages.page(*page).enums[*at])) {
            return Outcome::Unneeded;
        }
        pages.change(first).enums[at].members.push(MemberFact {
            name: self.name.clone(),
            value: self.value,
            description: self.description.clone().unwrap_or_default(),
            span: place,
        });
        Outcome::Needed
    }

    /// An enumeration that only descriptions of properties list.
    fn apply_inline(&self, pages: &mut Pages<'_>, name: &str, place: Span) -> Outcome {
        let mut found = None;
        for (index, page) in pages.iter().enumerate() {
            for (ty, fact) in page.types.iter().enumerate() {
                for (at, property) in fact.properties.iter().enumerate() {
                    let is_listed = !property.inline_values.is_empty() && !property.ty.primitive;
                    if !is_listed || !pages.full_name(&property.ty.name).eq_ignore_ascii_case(name) {
                        continue;
                    }
                    if property.inline_values.iter().any(|value| value.value.eq_ignore_ascii_case(&self.name)) {
                        return Outcome::Unneeded;
                    }
                    found.get_or_insert((index, ty, at));
                }
            }
        }
        let Some((page, ty, at)) = found else { return Outcome::NoTarget(unknown_name_message("enumeration", &self.of)) };
        let values = &mut pages.change(page).types[ty].properties[at].inline_values;
        values.push(Spanned { value: self.name.clone(), span: place });
        Outcome::Needed
    }
}
