//! Headers that calls with certain query options need, as rows of header tables say it: `eventual. Needed when `$search` is used.`

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::facts::{ParameterFact, ParameterPlace};
use crate::model::Model;

/// What examples send: names of headers in lower case, with their values.
pub struct SentHeaders(BTreeSet<(String, String)>);

impl SentHeaders {
    /// Of all examples of a version.
    pub fn of(model: &Model) -> Self {
        let headers = model.exchanges.iter().flat_map(|exchange| &exchange.fact.request.message.headers);
        Self(headers.map(|header| (header.name.to_lowercase(), header.value.trim().to_owned())).collect())
    }

    /// The headers of a page whose rows begin with a value, which some example sends, and name query options behind it.
    pub fn with_options(&self, parameters: &[ParameterFact]) -> Vec<Value> {
        let headers = parameters.iter().filter(|row| row.place == ParameterPlace::Header);
        headers.filter_map(|row| self.option_header(&row.name, &row.description)).collect()
    }

    fn option_header(&self, name: &str, description: &str) -> Option<Value> {
        let (value, text) = description.trim().split_once('.')?;
        // A first sentence of one word may be a remark, such as that it is required. What is sent decides.
        if !self.0.contains(&(name.to_lowercase(), value.trim().to_owned())) {
            return None;
        }
        let options = options(text);
        (!options.is_empty()).then(|| json!({ "name": name, "value": value.trim(), "options": options }))
    }
}

/// The query options that a text names alone. With a value behind it, an option is an example of its use.
fn options(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for (at, _) in text.match_indices('$') {
        let rest = &text[at + 1..];
        let end = rest.find(|letter: char| !letter.is_ascii_alphabetic()).unwrap_or(rest.len());
        let (name, behind) = rest.split_at(end);
        let option = format!("${}", name.to_lowercase());
        if !name.is_empty() && !behind.starts_with(['=', '(', '{']) && !found.contains(&option) {
            found.push(option);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(description: &str, expected: Option<(&str, &[&str])>) {
        let sent = SentHeaders(BTreeSet::from([("patience".to_owned(), "long".to_owned())]));
        let expected = expected.map(|(value, options)| json!({ "name": "Patience", "value": value, "options": options }));
        assert_eq!(sent.option_header("Patience", description), expected, "{description}");
    }

    #[test]
    fn a_row_says_which_options_need_its_value() {
        check("long. This header and $count are needed with $Search.", Some(("long", &["$count", "$search"])));
        check("long. Needed for `$filter`, `$search` or `$filter` with both.", Some(("long", &["$filter", "$search"])));
        check("long. Required.", None);
        check("long. Required when a call has `$expand=den($levels=max)`.", None);
        check("Required. Goes with $search.", None);
        check("{days}. Goes with $search.", None);
        check("short. Goes with $search.", None);
        check("long", None);
        check("", None);
    }
}
