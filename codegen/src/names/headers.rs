//! Setters of the request headers that the reference documents.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::facts::ParameterPlace;
use crate::lower::api::operations::is_header_name;
use crate::model::Model;

use super::identifiers::{Reserved, method_name};
use super::scope::disambiguate_names;

/// A documented request header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeaderName {
    /// Its name, spelled as most pages spell it.
    pub wire: String,
    /// Its setter.
    pub rust: String,
    /// What the first page that says anything says of it.
    pub description: String,
}

/// What every request has a setter for, or sets itself.
const OWN: [&str; 10] = [
    "authorization",
    "content-length",
    "content-type",
    "date",
    "host",
    "if-match",
    "if-none-match",
    "prefer",
    "request-id",
    "user-agent",
];

/// Spellings of a header with how often each comes, and what is said of it.
#[derive(Default)]
struct Seen {
    spellings: BTreeMap<String, usize>,
    description: String,
}

/// The headers of tables and examples, in alphabetical order.
pub fn header_names(model: &Model) -> Vec<HeaderName> {
    let mut seen: BTreeMap<String, Seen> = BTreeMap::new();
    let mut add = |name: &str, description: &str| {
        if !is_documentable(name) {
            return;
        }
        let entry = seen.entry(name.to_ascii_lowercase()).or_default();
        *entry.spellings.entry(name.to_owned()).or_default() += 1;
        if entry.description.is_empty() {
            description.clone_into(&mut entry.description);
        }
    };
    for parameter in model.pages.iter().flat_map(|page| page.parameters.iter()) {
        if parameter.place == ParameterPlace::Header {
            add(&parameter.name, &parameter.description);
        }
    }
    for header in model
        .exchanges
        .iter()
        .filter(|exchange| exchange.target.is_some())
        .flat_map(|exchange| &exchange.fact.request.message.headers)
    {
        add(&header.name, "");
    }
    let (mut wires, mut descriptions) = (Vec::new(), Vec::new());
    for seen in seen.into_values() {
        let most = seen.spellings.into_iter().max_by_key(|(spelling, count)| (*count, Reverse(spelling.clone())));
        wires.extend(most.map(|(wire, _)| wire));
        descriptions.push(seen.description);
    }
    let known: Vec<&str> = wires.iter().map(String::as_str).collect();
    let setters = disambiguate_names(&known, |wire| method_name(wire, Reserved::Header));
    let names = wires.into_iter().zip(setters).zip(descriptions);
    let mut names: Vec<HeaderName> = names.map(|((wire, rust), description)| HeaderName { wire, rust, description }).collect();
    names.sort_by(|a, b| (&a.rust, &a.wire).cmp(&(&b.rust, &b.wire)));
    names
}

/// A header by its looks: tables also list preferences and other things that are no headers.
fn is_documentable(name: &str) -> bool {
    let looks = name.contains('-') || name.starts_with(|c: char| c.is_ascii_uppercase());
    let is_own = || OWN.contains(&name.to_ascii_lowercase().as_str()) || docwright::replay::is_passed_over(name);
    looks && name.starts_with(|c: char| c.is_ascii_alphabetic()) && is_header_name(name) && !is_own()
}
