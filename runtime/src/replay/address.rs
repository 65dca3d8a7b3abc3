//! What stands before a path: the host and the base, which is all up to the version.

/// Whether a host as pages write it is one that the configuration knows, without case. A known host may be a pattern: what
/// stands in braces is any text, `{tenant}.example.com`. One that is nothing but braces is the same placeholder, of any name,
/// and no real host. The port that clients call anyway may be written.
pub fn is_host(known: &str, written: &str) -> bool {
    if is_placeholder_alone(known) {
        return is_placeholder_alone(written);
    }
    let (known, written) = (known.to_ascii_lowercase(), written.to_ascii_lowercase());
    fits(&known, &written) || written.strip_suffix(":443").is_some_and(|host| fits(&known, host))
}

/// Whether a host is a placeholder and nothing else, which may stand for the base as well: `https://{serviceRoot}/items`.
pub fn is_placeholder_alone(host: &str) -> bool {
    let inside = |open, close| {
        host.strip_prefix(open).and_then(|rest| rest.strip_suffix(close)).is_some_and(|name: &str| !name.contains([open, close]))
    };
    inside('{', '}') || inside('<', '>')
}

/// Takes the base off a path: the longest of `bases` that it begins with, without case; of equally long ones the first. What
/// stands in braces in a base is any one segment. Gives the base's position, the base as written without a slash before it,
/// and the rest, which begins with `/` or is empty.
pub fn split_base<'p>(path: &'p str, bases: &[impl AsRef<str>]) -> Option<(usize, &'p str, &'p str)> {
    let below = path.trim_start_matches('/');
    let mut best: Option<(usize, usize)> = None;
    for (index, base) in bases.iter().enumerate() {
        if let Some(length) = length_of(base.as_ref().trim_matches('/'), below)
            && best.is_none_or(|(_, longest)| length > longest)
        {
            best = Some((index, length));
        }
    }
    best.map(|(index, length)| (index, &below[..length], if length == 0 { path } else { &below[length..] }))
}

/// How much of the path the base takes.
fn length_of(base: &str, path: &str) -> Option<usize> {
    if base.is_empty() {
        return Some(0);
    }
    let mut at = 0;
    for (index, part) in base.split('/').enumerate() {
        if index > 0 {
            at += path[at..].starts_with('/').then_some(1)?;
        }
        let length = path[at..].find('/').unwrap_or(path.len() - at);
        let written = &path[at..at + length];
        if !fits(&part.to_lowercase(), &written.to_lowercase()) {
            return None;
        }
        at += length;
    }
    Some(at)
}

/// Whether a text fits a pattern in which braces stand for any text that is not empty.
fn fits(pattern: &str, text: &str) -> bool {
    let Some((before, rest)) = pattern.split_once('{') else { return pattern == text };
    let Some((_, after)) = rest.split_once('}') else { return pattern == text };
    let Some(text) = text.strip_prefix(before).filter(|text| !text.is_empty()) else { return false };
    // The shortest text first; a pattern has few braces and a host few letters.
    let ends = text.char_indices().skip(1).map(|(at, _)| at).chain([text.len()]);
    ends.into_iter().any(|at| !text[..at].contains('/') && fits(after, &text[at..]))
}

#[cfg(test)]
mod tests {
    use super::{is_host, split_base};

    #[test]
    fn hosts() {
        for (known, written, expected) in [
            ("api.example.com", "API.example.com", true),
            ("api.example.com", "www.example.com", false),
            ("api.example.com", "api.example.com:443", true),
            ("api.example.com", "api.example.com:8443", false),
            ("api.example.com:443", "api.example.com:443", true),
            ("{tenant}.example.com", "acme.example.com", true),
            ("{tenant}.example.com", "{yourTenant}.example.com", true),
            ("{tenant}.example.com", ".example.com", false),
            ("{tenant}.example.com", "example.com", false),
            ("{serviceRoot}", "{root}", true),
            ("{serviceRoot}", "<root>", true),
            ("{serviceRoot}", "api.example.com", false),
            ("{a}.{b}.example.com", "x.y.example.com", true),
        ] {
            assert_eq!(is_host(known, written), expected, "{known} {written}");
        }
    }

    #[test]
    fn bases() {
        let bases = ["api/v2", "api/v1", "v2", "{site}/api/v3"];
        for (path, expected) in [
            ("/api/v2/boats", Some((0, "api/v2", "/boats"))),
            ("API/V1", Some((1, "API/V1", ""))),
            ("/v2/boats", Some((2, "v2", "/boats"))),
            ("/Main/api/v3/boats", Some((3, "Main/api/v3", "/boats"))),
            ("/{name}/api/v3", Some((3, "{name}/api/v3", ""))),
            ("/api/v20/boats", None),
            ("/boats", None),
            ("", None),
        ] {
            assert_eq!(split_base(path, &bases), expected, "{path}");
        }
        assert_eq!(split_base("/boats", &["", "v1"]), Some((0, "", "/boats")));
        assert_eq!(split_base("/v1/boats", &["", "v1"]), Some((1, "v1", "/boats")));
    }
}
