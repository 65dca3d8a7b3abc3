//! Links that a server wrote: they are followed on the client's own host and nowhere else, so that the token stays there.

use std::borrow::Cow;

use crate::encode;

/// A link taken apart: `base` + `path` + `?query` is the URL to call.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Link {
    pub base: String,
    pub path: String,
    pub query: Option<String>,
    pub fault: Option<Cow<'static, str>>,
}

/// Reads a link against the URL that all calls start with. A relative link is one below it.
pub(crate) fn resolve(base: &str, link: &str) -> Link {
    let link = encode::link(link.trim());
    let (link, fragment_free_query) = split_query(&link);
    let query = fragment_free_query.map(str::to_owned);
    let own = origin(base);
    let (base, path, fault) = if let Some(path) = below(link, base) {
        (base, path.to_owned(), None)
    } else if link.contains("://") {
        let foreign = origin(link);
        let length = link.len() - path_of(link).len();
        let fault = (foreign.is_none() || foreign != own).then(|| refusal(own.as_deref(), foreign.as_deref()));
        (&link[..length], path_of(link).to_owned(), fault)
    } else if let Some(path) = below(link, path_of(base)) {
        (base, path.to_owned(), None)
    } else {
        (base, format!("/{}", link.trim_start_matches('/')), None)
    };
    Link { base: base.to_owned(), path, query, fault: fault.map(Cow::Owned) }
}

fn refusal(own: Option<&str>, foreign: Option<&str>) -> String {
    format!(
        "the link leads to {}, but this client talks to {} alone and would give its token away",
        foreign.unwrap_or("no host that could be read"),
        own.unwrap_or("no host that could be read"),
    )
}

/// The rest of `link` when it is `base` or something below it.
fn below<'l>(link: &'l str, base: &str) -> Option<&'l str> {
    if base.is_empty() {
        return None;
    }
    let rest = link.strip_prefix(base)?;
    (rest.is_empty() || rest.starts_with('/')).then_some(rest)
}

fn split_query(url: &str) -> (&str, Option<&str>) {
    let url = url.split('#').next().unwrap_or_default();
    url.split_once('?').map_or((url, None), |(path, query)| (path, Some(query)))
}

/// What follows the host, empty when nothing does.
pub(crate) fn path_of(url: &str) -> &str {
    let host = url.find("://").map_or(0, |at| at + 3);
    url[host..].find('/').map_or("", |at| &url[host + at..])
}

/// Scheme, host and port, comparable: lower case, the port always said. None for what is no HTTP URL or names a user.
pub(crate) fn origin(url: &str) -> Option<String> {
    let uri: http::Uri = url.parse().ok()?;
    let scheme = uri.scheme_str()?.to_ascii_lowercase();
    let authority = uri.authority()?;
    if authority.as_str().contains('@') {
        return None;
    }
    let port = match (authority.port_u16(), scheme.as_str()) {
        (Some(port), "http" | "https") => port,
        (None, "https") => 443,
        (None, "http") => 80,
        _ => return None,
    };
    Some(format!("{scheme}://{}:{port}", authority.host().to_ascii_lowercase()))
}

/// Whether a step from one URL to another gives up a connection that nobody else reads.
pub(crate) fn leaves_https(from: &str, to: &str) -> bool {
    from.starts_with("https://") && !to.starts_with("https://")
}

/// The URL that a `Location` header names, seen from the URL that answered with it.
pub(crate) fn location(from: &str, location: &str) -> Option<String> {
    let location = encode::link(location.trim());
    if origin(&location).is_some() {
        return Some(location);
    }
    let scheme_end = from.find("://")?;
    let (from_path, _) = split_query(from);
    match location.as_str() {
        "" => None,
        same_scheme if same_scheme.starts_with("//") => Some(format!("{}:{same_scheme}", &from[..scheme_end])),
        same_host if same_host.starts_with('/') => {
            Some(format!("{}{same_host}", &from_path[..from_path.len() - path_of(from_path).len()]))
        }
        other if other.contains("://") => None,
        beside => {
            let folder = from_path.rfind('/').filter(|at| *at > scheme_end + 2).unwrap_or(from_path.len());
            Some(format!("{}/{beside}", &from_path[..folder]))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = "https://api.shop.example/v1";

    fn check(link: &str, base: &str, path: &str, query: Option<&str>) {
        let found = resolve(BASE, link);
        assert_eq!((found.base.as_str(), found.path.as_str(), found.query.as_deref()), (base, path, query), "{link}");
        assert_eq!(found.fault, None, "{link}");
    }

    fn refused(link: &str) {
        assert!(resolve(BASE, link).fault.is_some(), "{link}");
    }

    #[test]
    fn links_on_the_own_host() {
        check("https://api.shop.example/v1/items?$skiptoken=a%2Bb+c", BASE, "/items", Some("$skiptoken=a%2Bb+c"));
        check("https://api.shop.example/v1", BASE, "", None);
        check("https://API.shop.example:443/v2/items", "https://API.shop.example:443", "/v2/items", None);
        check("https://api.shop.example/v10/items", "https://api.shop.example", "/v10/items", None);
        check("https://api.shop.example/v1/items?$filter=a eq 'b'#end", BASE, "/items", Some("$filter=a%20eq%20'b'"));
        check("/v1/items?x=1", BASE, "/items", Some("x=1"));
        check("/items", BASE, "/items", None);
        check("items?x", BASE, "/items", Some("x"));
        check("//evil.example/items", BASE, "/evil.example/items", None);
    }

    #[test]
    fn links_elsewhere_are_refused() {
        refused("https://evil.example/v1/items");
        refused("http://api.shop.example/v1/items");
        refused("https://api.shop.example:8443/v1/items");
        refused("https://api.shop.example@evil.example/v1/items");
        refused("https://api.shop.example.evil.example/v1/items");
        refused("https://evil.example\\@api.shop.example/v1/items");
        refused("ftp://api.shop.example/v1/items");
        refused("https:///v1/items");
    }

    #[test]
    fn locations() {
        let check = |given: &str, expected: Option<&str>| {
            assert_eq!(location("https://a.example/v1/x?y=1", given).as_deref(), expected, "{given}");
        };
        check("https://b.example/f?sig=%2F", Some("https://b.example/f?sig=%2F"));
        check("/f", Some("https://a.example/f"));
        check("f?z", Some("https://a.example/v1/f?z"));
        check("//b.example/f", Some("https://b.example/f"));
        check("ftp://b.example/f", None);
        check("", None);
        assert_eq!(location("https://a.example", "f").as_deref(), Some("https://a.example/f"));
    }
}
