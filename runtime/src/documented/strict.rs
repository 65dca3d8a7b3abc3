//! What a page does not allow of a request.

use serde::Deserialize;

use super::asked::Asked;
use crate::Operation;
use crate::reference::Reference;
use crate::replay::{BODY_SHAPE, MISSING_HEADER, MISSING_QUERY, QUERY_OPTIONS, UNDOCUMENTED_OPTION, decode_body, missing};
use crate::schema::Shape;

/// What the pages say of an operation's request beside its body.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Allowed {
    /// Method, page and path template.
    pub(super) operation: (String, String, String),
    /// Query options that pages list or show.
    #[serde(default)]
    query: Vec<String>,
    /// Headers that a page lists and all its examples have.
    #[serde(default)]
    headers: Vec<String>,
}

/// One thing that a page does not allow of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refusal {
    /// The stable id of its rule; RULES.md lists them all.
    pub rule: &'static str,
    /// What it is, in a line.
    pub message: String,
}

impl Refusal {
    fn new(rule: &'static str, message: String) -> Self {
        Self { rule, message }
    }
}

/// What the page does not allow of a request, nothing for one that is as it should be.
pub(super) fn refusals(asked: &Asked, operation: &Operation, allowed: Option<&Allowed>, reference: &Reference) -> Vec<Refusal> {
    let mut found = Vec::new();
    let known = |name: &str| {
        let listed = allowed.is_some_and(|allowed| allowed.query.iter().any(|known| known.eq_ignore_ascii_case(name)));
        let required = operation.required.iter().any(|known| known.eq_ignore_ascii_case(name));
        listed || required || QUERY_OPTIONS.contains(&name)
    };
    let mut names: Vec<&String> = asked.query.iter().map(|(name, _)| name).filter(|name| !known(name)).collect();
    names.dedup();
    let undocumented = |name| Refusal::new(UNDOCUMENTED_OPTION.id, format!("the page documents no query option `{name}`"));
    found.extend(names.into_iter().map(undocumented));
    let is_link = asked.query.iter().any(|(name, _)| crate::replay::is_token(name));
    if !is_link {
        found.extend(
            missing(&operation.required, &asked.target)
                .map(|name| Refusal::new(MISSING_QUERY, format!("the page requires the query option `{name}`"))),
        );
    }
    let lacking = allowed.iter().flat_map(|allowed| &allowed.headers).filter(|name| !asked.headers.contains_key(name.as_str()));
    found.extend(lacking.map(|name| Refusal::new(MISSING_HEADER.id, format!("the page requires the header `{name}`"))));
    found.extend(body_refusals(asked, operation, reference));
    found
}

fn body_refusals(asked: &Asked, operation: &Operation, reference: &Reference) -> Vec<Refusal> {
    let Some(shape) = shape(operation, reference).filter(|_| !asked.body.is_empty()) else { return Vec::new() };
    let Ok(text) = std::str::from_utf8(&asked.body) else { return Vec::new() };
    // A typed body may also be given as text in another form, such as MIME, which has no members.
    if asked.json().is_none() {
        return Vec::new();
    }
    match decode_body(reference.schemas(), &shape, text) {
        Ok(decoded) => {
            let noticed = decoded.findings().into_iter().map(|finding| finding.noticed).filter(|noticed| !noticed.is_allowed());
            noticed.map(|noticed| Refusal::new(noticed.rule(), format!("the body: {noticed}"))).collect()
        }
        Err(error) => vec![Refusal::new(BODY_SHAPE, format!("the body: {error}"))],
    }
}

/// The shape of the body that an operation takes; none where no type describes it.
pub(super) fn shape(operation: &Operation, reference: &Reference) -> Option<Shape> {
    let name = operation.request.as_ref()?;
    reference.schemas().find(name).map(|_| Shape::One(name.clone()))
}
