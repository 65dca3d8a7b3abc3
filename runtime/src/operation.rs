//! What the reference says about an operation, and how a request finds its own.

use serde::{Deserialize, Serialize};

use crate::LoadError;

/// One documented operation: a line of the embedded reference.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Operation {
    /// The page that documents it, without folder and extension.
    pub page: String,
    /// The HTTP method in upper case.
    pub method: String,
    /// The path template, normalised.
    pub path: String,
    /// Other paths that lead to the same, which the page does not show.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// The page's first sentence.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub summary: String,
    /// Where the page is published.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub link: String,
    /// Permissions by scheme; empty where the page states none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub permissions: Vec<Permissions>,
    /// The full name of the type of the request body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<String>,
    /// The shape of the response, such as `One(ns.main.shop)`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response: Option<String>,
    /// Names of query parameters that its URL must have.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub required: Vec<String>,
    /// Headers that some query options need.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub option_headers: Vec<OptionHeader>,
    /// The documented status codes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub statuses: Vec<u16>,
}

impl Operation {
    /// Whether it is the operation of this method, page and path template.
    #[cfg(feature = "replay")]
    pub(crate) fn is_of(&self, method: &str, page: &str, path: &str) -> bool {
        self.method == method && self.page == page && (self.path == path || self.also.iter().any(|other| other == path))
    }

    /// What a call requires of its query and is answered with, and nothing else.
    #[cfg(feature = "replay")]
    pub fn of_call(required: Vec<String>, response: String) -> Self {
        Self { required, response: Some(response), ..Self::default() }
    }

    /// The operations of a reference's text.
    pub fn parse_all(text: &str) -> Result<Vec<Self>, LoadError> {
        #[derive(Deserialize)]
        struct File {
            #[serde(default)]
            operations: Vec<Operation>,
        }
        let file: File = serde_json::from_str(text).map_err(LoadError::from_json)?;
        Ok(file.operations)
    }
}

/// A header that a page documents for calls with certain query options.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct OptionHeader {
    /// Its name.
    pub name: String,
    /// The value that such calls send.
    pub value: String,
    /// The options that the page names with it, such as `$search`.
    pub options: Vec<String>,
}

impl OptionHeader {
    /// Whether the page names this option with it.
    pub fn is_for(&self, option: &str) -> bool {
        self.options.iter().any(|known| known.eq_ignore_ascii_case(option))
    }
}

/// What one permission scheme asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Permissions {
    /// The scheme, such as `application`.
    pub scheme: String,
    /// Alternatives, least privileged first; each is a set that is needed together. None: the scheme is not supported.
    pub sets: Vec<Vec<String>>,
}

/// The operation of `page` that a request with this method and path performs.
///
/// A page may document several paths under one method: the one whose template fits the path is taken, else the page's first.
pub(crate) fn find<'r>(operations: &'r [Operation], method: &str, page: &str, path: &str) -> Option<&'r Operation> {
    let of_page = || operations.iter().filter(|operation| operation.page == page && operation.method == method);
    let is_at = |operation: &&Operation| fits(&operation.path, path) || operation.also.iter().any(|other| fits(other, path));
    of_page().find(is_at).or_else(|| of_page().next())
}

/// Whether a path, encoded, is an instance of a template. Placeholders stand for one segment, or for a stretch of one.
fn fits(template: &str, path: &str) -> bool {
    let mut expected = template.split('?').next().unwrap_or_default().split('/');
    let mut given = path.split('/');
    loop {
        match (expected.next(), given.next()) {
            (None, None) => return true,
            (Some(expected), Some(given)) if segment_fits(expected, given) => {}
            _ => return false,
        }
    }
}

fn segment_fits(template: &str, given: &str) -> bool {
    match template.split_once('{') {
        None => template.eq_ignore_ascii_case(given),
        Some((before, rest)) => {
            let after = rest.rsplit_once('}').map_or("", |(_, after)| after);
            given.len() >= before.len() + after.len()
                && given.get(..before.len()).is_some_and(|start| start.eq_ignore_ascii_case(before))
                && given.get(given.len() - after.len()..).is_some_and(|end| end.eq_ignore_ascii_case(after))
        }
    }
}

/// Permissions as an error message lists them: one line per scheme, least privileged first.
pub(crate) fn permission_lines(permissions: &[Permissions]) -> impl Iterator<Item = String> {
    permissions.iter().map(|permissions| {
        let sets: Vec<String> = permissions.sets.iter().map(|set| set.join(" and ")).collect();
        let sets = if sets.is_empty() { "not supported".to_owned() } else { sets.join(", or ") };
        format!("{}: {sets}", permissions.scheme)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn operation(method: &str, page: &str, path: &str) -> Operation {
        Operation { page: page.into(), method: method.into(), path: path.into(), ..Operation::default() }
    }

    fn check(method: &str, page: &str, path: &str, expected: Option<&str>) {
        let operations = [
            operation("GET", "shop-list", "/shops"),
            operation("GET", "item-get", "/shops/{id}/items/{id}"),
            operation("GET", "item-get", "/me/items/{id}?$expand={x}"),
            operation("DELETE", "item-get", "/me/items/{id}"),
            operation("GET", "find", "/shops/find(name='{name}')"),
            Operation { also: vec!["/places/{id}/items/{id}".into()], ..operation("GET", "item-get", "/shops/{id}/stock/{id}") },
        ];
        let found = find(&operations, method, page, path);
        assert_eq!(found.map(|operation| operation.path.as_str()), expected, "{method} {page} {path}");
    }

    #[test]
    fn found_by_page_and_path() {
        check("GET", "shop-list", "/shops", Some("/shops"));
        check("GET", "item-get", "/ME/items/7", Some("/me/items/{id}?$expand={x}"));
        check("GET", "item-get", "/shops/1/items/7", Some("/shops/{id}/items/{id}"));
        check("DELETE", "item-get", "/me/items/7", Some("/me/items/{id}"));
        check("GET", "item-get", "/unlike", Some("/shops/{id}/items/{id}"));
        check("GET", "find", "/shops/find(name='x')", Some("/shops/find(name='{name}')"));
        check("GET", "item-get", "/places/1/items/7", Some("/shops/{id}/stock/{id}"));
        check("POST", "item-get", "/me/items/7", None);
        check("GET", "absent", "/shops", None);
    }

    #[test]
    fn permissions_read_least_first() {
        let permissions = [
            Permissions { scheme: "delegated".into(), sets: vec![vec!["A".into()], vec!["B".into(), "C".into()]] },
            Permissions { scheme: "application".into(), sets: vec![] },
        ];
        let lines: Vec<String> = permission_lines(&permissions).collect();
        assert_eq!(lines, ["delegated: A, or B and C", "application: not supported"]);
    }
}
