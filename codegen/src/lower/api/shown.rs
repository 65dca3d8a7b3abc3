//! Requests of examples that are written like method lines: a path without a host, with a place for a value.

use std::sync::Arc;

use crate::config::Config;
use crate::facts::{ExchangeFact, OperationFact};
use crate::http::message::StartLine;
use crate::http::template::{self, Template};

/// The annotated requests of a page that can be the only lines of their operations, none twice. Whether another line documents
/// them, all pages together show.
pub fn lines(exchanges: &[ExchangeFact], version: &str, config: &Config) -> Vec<OperationFact> {
    let mut found: Vec<OperationFact> = Vec::new();
    for exchange in exchanges.iter().filter(|exchange| exchange.request.annotation.is_some()) {
        let request = &exchange.request;
        let StartLine::Request { method, url, .. } = &request.message.start else { continue };
        // A whole URL is what is sent; only a template leaves the host and its values to the reader.
        if !url.starts_with('/') || !url.contains('{') {
            continue;
        }
        let (Some(template), _) = template::parse(url, &config.service.hosts, &config.bases(version)) else { continue };
        let template = Template { query: Vec::new(), ..template };
        let is_same = |line: &OperationFact| line.method == *method && line.template.identity() == template.identity();
        if found.iter().any(is_same) {
            continue;
        }
        found.push(OperationFact {
            method: *method,
            path: template.path(),
            written: url.clone(),
            template: Arc::new(template),
            repaired: false,
            span: request.place(request.message.range.clone()),
            context: exchange.title.clone(),
            is_titled: false,
            aside: true,
            is_shown: true,
        });
    }
    found
}
