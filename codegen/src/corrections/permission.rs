//! `[[permission]]`: what a scheme asks for, where a page says otherwise or nothing.

use super::Outcome;
use super::entry::Entry;
use super::operation::path_template;
use super::pages::{Pages, unknown_name_message};
use crate::config::Config;
use crate::facts::{Alternatives, Facts, OperationFact};
use crate::http::identity::Identity;
use crate::http::method::Method;
use crate::lower::permissions::distinct_names;
use crate::model::Permissions;
use crate::source::Span;

/// The permissions of one scheme for the method lines of a page.
#[derive(Clone, Debug)]
pub struct Permission {
    page: String,
    /// The one method line it is for: `GET /books/{}`; all of the page's where absent.
    line: Option<Identity>,
    scheme: String,
    sets: Alternatives,
    least: Option<usize>,
}

impl Permission {
    pub(super) fn read(entry: &mut Entry<'_>, config: &Config) -> Option<Self> {
        let (page, scheme, sets) = (entry.text("page"), entry.text("scheme"), entry.sets("sets"));
        let written = entry.optional_text("operation");
        let least = entry.number("least");
        let (scheme, sets) = (scheme?, sets?);
        if !config.schemes.contains_key(&scheme) {
            entry.fault("scheme", format!("there is no scheme `{scheme}`"));
        }
        let least = least.map(|least| usize::try_from(least).unwrap_or(usize::MAX));
        if least.is_some_and(|least| least > sets.len()) {
            entry.fault("least", "`least` counts the first of `sets`".to_owned());
        }
        let mut line = None;
        if let Some(written) = written {
            let (method, below) = written.split_once(' ').unwrap_or(("", &written));
            let template = path_template(entry, "operation", below.trim(), config)?;
            let Some(method) = Method::named(method) else {
                entry.fault("operation", format!("`{method}` is no method"));
                return None;
            };
            line = Some(Identity::of(method, &template));
        }
        Some(Self { page: page?, line, scheme, sets, least })
    }

    /// Whether its page and line are there; linking decides the rest.
    pub(super) fn target(&self, pages: &Pages<'_>) -> Outcome {
        let Some(page) = pages.of_operations(&self.page) else {
            return Outcome::NoTarget(unknown_name_message("page of operations", &self.page));
        };
        if pages.page(page).operations.iter().any(|line| self.is_for(line, pages.page(page))) {
            return Outcome::Unneeded;
        }
        Outcome::NoTarget(match &self.line {
            Some(line) => format!("`{}` has no method line `{line}`", self.page),
            None => format!("`{}` has no method line", self.page),
        })
    }

    fn is_for(&self, line: &OperationFact, page: &Facts) -> bool {
        page.stem.eq_ignore_ascii_case(&self.page) && self.line.as_ref().is_none_or(|own| *own == line.identity())
    }

    /// Puts its sets in the place of what a line's page states; true where that was something else.
    pub fn apply(
        &self,
        stated: &mut Option<Permissions>,
        line: &OperationFact,
        page: &Facts,
        config: &Config,
        place: Span,
    ) -> bool {
        if !self.is_for(line, page) {
            return false;
        }
        let known = stated.as_ref().and_then(|stated| {
            let at = stated.schemes.iter().position(|(scheme, _)| *scheme == self.scheme)?;
            Some((at, stated.schemes[at].1 == self.sets && self.least.is_none_or(|least| stated.least[at] == Some(least))))
        });
        if let Some((_, true)) = known {
            return false;
        }
        let none = || Permissions { schemes: Vec::new(), least: Vec::new(), names: Vec::new(), span: place };
        let permissions = stated.get_or_insert_with(none);
        let row = (self.scheme.clone(), self.sets.clone());
        let names = distinct_names(self.sets.iter().flatten());
        permissions.span = place;
        if let Some((at, _)) = known {
            permissions.schemes[at] = row;
            permissions.least[at] = self.least;
            permissions.names[at] = names;
            return true;
        }
        // Schemes stand in configured order.
        let order = |scheme: &str| config.schemes.get_index_of(scheme);
        let at = permissions.schemes.iter().position(|(scheme, _)| order(scheme) > order(&self.scheme));
        let at = at.unwrap_or(permissions.schemes.len());
        permissions.schemes.insert(at, row);
        permissions.least.insert(at, self.least);
        permissions.names.insert(at, names);
        true
    }
}
