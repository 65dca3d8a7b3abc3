//! The query of a request, with the server's own options told from those of the program.

use docwright::http::Uri;

/// What the server's own tokens begin with: no service hands out such a one.
const OWN: &str = "docwright-";
/// The protocol's options that carry a token of the service: where the next page begins, and since when changes are wanted.
pub(crate) const SKIP_TOKEN: &str = "$skiptoken";
pub(crate) const DELTA_TOKEN: &str = "$deltatoken";
/// The protocol's option for the size of a page.
const TOP: &str = "$top";

/// The query of a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Query {
    /// As sent, without what the server's own links have put there.
    pub(crate) rest: String,
    /// Where the page begins that is asked for.
    pub(crate) skip: usize,
    /// A link of this server to later changes led here.
    pub(crate) is_later: bool,
}

impl Query {
    /// Takes a query apart.
    pub(crate) fn of(uri: &Uri) -> Self {
        let mut query = Self::default();
        let mut rest = Vec::new();
        for pair in uri.query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty()) {
            match own(pair) {
                Some((SKIP_TOKEN, token)) => query.skip = token.parse().unwrap_or_default(),
                Some(_) => query.is_later = true,
                None => rest.push(pair),
            }
        }
        query.rest = rest.join("&");
        query
    }

    /// The same query with one of the server's own options.
    pub(crate) fn with(&self, name: &str, token: impl std::fmt::Display) -> String {
        let and = if self.rest.is_empty() { "" } else { "&" };
        format!("{}{and}{name}={OWN}{token}", self.rest)
    }

    /// The size of a page that it asks for.
    pub(crate) fn top(&self) -> Option<usize> {
        top(&self.rest)
    }
}

/// The token in a query for what has changed since.
pub(crate) fn delta_token(query: &str) -> Option<String> {
    value(query, DELTA_TOKEN)
}

/// The size of a page that a query asks for.
pub(crate) fn top(query: &str) -> Option<usize> {
    value(query, TOP)?.parse().ok().filter(|top| *top > 0)
}

/// The value of one of the protocol's options in a query.
fn value(query: &str, option: &str) -> Option<String> {
    let value = |pair: &str| Some(with_dollars(pair).strip_prefix(option)?.strip_prefix('=')?.to_owned());
    query.split('&').find_map(value)
}

/// A text of a URL in which the mark of the protocol's names may be encoded.
pub(crate) fn with_dollars(text: &str) -> String {
    text.replace("%24", "$")
}

/// Name and token of one of the server's own options.
fn own(pair: &str) -> Option<(&'static str, String)> {
    let pair = with_dollars(pair);
    let (name, value) = pair.split_once('=')?;
    let name = [SKIP_TOKEN, DELTA_TOKEN].into_iter().find(|known| *known == name)?;
    Some((name, value.strip_prefix(OWN)?.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(target: &str, rest: &str, skip: usize, is_later: bool) {
        let query = Query::of(&target.parse().expect("a target"));
        assert_eq!(query, Query { rest: rest.to_owned(), skip, is_later }, "{target}");
    }

    #[test]
    fn own_options_are_told_from_others() {
        check("/boats", "", 0, false);
        check("/boats?$top=2&$skiptoken=docwright-4", "$top=2", 4, false);
        check("/boats?%24skiptoken=docwright-4&x=1", "x=1", 4, false);
        check("/boats?$skiptoken=abc", "$skiptoken=abc", 0, false);
        check("/boats/delta?$deltatoken=docwright-latest", "", 0, true);
        check("/boats?$skiptoken=docwright-many", "", 0, false);
    }

    #[test]
    fn tokens_of_changes() {
        assert_eq!(delta_token("a=1&%24deltatoken=x"), Some("x".to_owned()));
        assert_eq!(delta_token("$deltatokens=x&$skiptoken=y"), None);
    }

    #[test]
    fn sizes_of_pages() {
        let check = |query: &str, expected: Option<usize>| assert_eq!(top(query), expected, "{query}");
        check("a=1&$top=3", Some(3));
        check("%24top=3", Some(3));
        check("$top=0", None);
        check("$top=many", None);
        check("$topmost=3", None);
    }
}
