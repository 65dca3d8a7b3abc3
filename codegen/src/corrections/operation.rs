//! `[[operation]]`: a method line that a page leaves out.

use std::sync::Arc;

use super::Outcome;
use super::entry::Entry;
use super::pages::{Pages, unknown_name_message};
use crate::config::Config;
use crate::facts::OperationFact;
use crate::http::identity::Identity;
use crate::http::method::Method;
use crate::http::template::{self, Template};
use crate::source::Span;

/// A method line for a page.
#[derive(Clone, Debug)]
pub(super) struct Added {
    page: String,
    method: Method,
    written: String,
    template: Arc<Template>,
}

impl Added {
    pub fn read(entry: &mut Entry<'_>, config: &Config) -> Option<Self> {
        let (page, method, written) = (entry.text("page"), entry.text("method"), entry.text("path"));
        let (method, written) = (method?, written?);
        let known = Method::named(&method);
        if known.is_none() {
            entry.fault("method", format!("`{method}` is no method"));
        }
        let template = path_template(entry, "path", &written, config)?;
        Some(Self { page: page?, method: known?, written, template: Arc::new(template) })
    }

    pub fn apply(&self, pages: &mut Pages<'_>, place: Span) -> Outcome {
        let Some(page) = pages.of_operations(&self.page) else {
            return Outcome::NoTarget(unknown_name_message("page of operations", &self.page));
        };
        let identity = Identity::of(self.method, &self.template);
        let has = |line: &OperationFact| !line.aside && line.identity() == identity;
        if pages.page(page).operations.iter().any(has) {
            return Outcome::Unneeded;
        }
        pages.change(page).operations.push(OperationFact {
            method: self.method,
            path: self.template.path(),
            written: self.written.clone(),
            template: Arc::clone(&self.template),
            repaired: false,
            span: place,
            context: String::new(),
            is_titled: false,
            aside: false,
            is_shown: false,
        });
        Outcome::Needed
    }
}

/// A path as pages write it, below host and version; what is odd about it is noted.
pub(super) fn path_template(entry: &mut Entry<'_>, key: &str, written: &str, config: &Config) -> Option<Template> {
    let (template, faults) = template::parse(written, &config.service.hosts, &[]);
    for fault in &faults {
        entry.fault(key, fault.message.clone());
    }
    template.filter(|_| faults.is_empty())
}
