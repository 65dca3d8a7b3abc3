//! `[[base]]`: what a type derives from.

use super::Outcome;
use super::entry::Entry;
use super::pages::{Pages, is_same, unknown_name_message};
use crate::facts::{TypeFact, TypeMention};
use crate::model::Corrected;
use crate::source::Span;

/// The base of a type.
#[derive(Clone, Debug)]
pub(super) struct Base {
    of: String,
    base: String,
}

impl Base {
    pub fn read(entry: &mut Entry<'_>) -> Option<Self> {
        let (of, base) = (entry.text("of"), entry.text("base"));
        Some(Self { of: of?, base: base? })
    }

    pub fn apply(&self, pages: &mut Pages<'_>, place: Span, corrected: &mut Corrected) -> Outcome {
        let types = pages.types(&self.of);
        for name in [&self.of, &self.base] {
            if pages.types(name).is_empty() {
                return Outcome::NoTarget(unknown_name_message("type", name));
            }
        }
        let name = pages.full_name(&self.base);
        let base = TypeMention { name, link: None, collection: false, primitive: false, span: place };
        let is_said = |stated: &TypeMention| is_same(stated, &base);
        let is_known = |fact: &TypeFact| fact.named_base().is_some_and(is_said);
        if types.iter().all(|(page, at)| is_known(&pages.page(*page).types[*at])) {
            return Outcome::Unneeded;
        }
        for (page, at) in types {
            let fact = &mut pages.change(page).types[at];
            fact.base = Some(base.clone());
            fact.likely_base = None;
        }
        corrected.bases.insert(pages.full_name(&self.of).to_lowercase(), place);
        Outcome::Needed
    }
}
