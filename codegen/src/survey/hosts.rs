//! Hosts, and what URLs have between the host and the reference's own paths.

use docwright::replay::is_host;

use super::glimpse::Glimpse;
use super::tally::Tally;
use crate::http::url::Url;

/// What URLs begin with.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Base {
    /// Between host and version, without slashes at its ends.
    pub path: String,
    /// The version; `None` where no segment looks like one.
    pub version: Option<String>,
}

/// Hosts of the service, the one to call first, and all others that requests name, each with its count.
#[derive(Debug, Default)]
pub struct Hosts {
    /// Hosts whose URLs begin like those of the first.
    pub own: Vec<(String, usize)>,
    /// The others.
    pub others: Vec<(String, usize)>,
}

/// A segment that is a version can stand this deep in a path, and no deeper: behind it come names of things.
const DEEPEST_VERSION: usize = 4;

/// Names of versions that are no number.
const STAGES: [&str; 3] = ["alpha", "beta", "preview"];

/// Whether a segment says which version is meant: `v1.0`, `2.0`, `2024-05-01`, `beta`, `{apiVersion}`.
pub fn is_version(segment: &str) -> bool {
    let lower = segment.to_ascii_lowercase();
    let is_placeholder = lower.starts_with('{') && lower.ends_with('}') && lower.contains("version");
    let numbered = lower.strip_prefix('v').unwrap_or(&lower);
    let parts: Vec<&str> = numbered.split(['.', '-']).collect();
    let is_number = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    // A number alone is the key of something.
    let is_numbered = parts.first().is_some_and(is_number)
        && (parts.len() > 1 || numbered.len() < lower.len())
        && parts
            .iter()
            .all(|part| is_number(part) || STAGES.contains(part) || part.bytes().all(|byte| byte.is_ascii_lowercase()));
    is_placeholder || is_numbered || STAGES.contains(&lower.as_str())
}

/// A host as a configuration has it: `<your-host>` is a placeholder too.
fn written(host: &str) -> String {
    let mut name = String::new();
    let mut depth = 0;
    for c in host.chars() {
        match c {
            '<' | '{' if depth == 0 => {
                depth = 1;
                name.push('{');
            }
            '>' | '}' if depth == 1 => {
                depth = 0;
                name.push('}');
            }
            c if depth == 1 && !c.is_ascii_alphanumeric() => name.push('-'),
            c => name.push(c),
        }
    }
    name
}

/// The base of a URL's path as far as a version shows it; `None` where none does.
fn base_of(url: &Url) -> Option<Base> {
    let parts: Vec<&str> = url.path.split('/').filter(|part| !part.is_empty()).collect();
    let at = parts.iter().take(DEEPEST_VERSION).position(|part| is_version(part))?;
    Some(Base { path: parts[..at].join("/"), version: Some(parts[at].to_owned()) })
}

/// What most URLs of the pages begin with. Where no URL shows a version, the base is what all whole URLs begin with and no
/// path without a host does.
pub fn base(pages: &[&Glimpse]) -> Base {
    let urls = || pages.iter().flat_map(|page| &page.requests);
    let whole = || urls().filter(|url| url.host.is_some());
    let bases = Tally::of(whole().filter_map(base_of)).ranked();
    if let Some((first, count)) = bases.first() {
        let whole = whole().count();
        if count * 2 >= whole || bases.iter().map(|(_, count)| count).sum::<usize>() * 2 >= whole {
            return general(first, bases.iter().map(|(base, _)| base));
        }
    }
    Base { path: common(whole(), urls().filter(|url| url.host.is_none())), version: None }
}

/// The base whose placeholders cover the most frequent one, if pages have it.
fn general<'b>(first: &Base, mut bases: impl Iterator<Item = &'b Base>) -> Base {
    let covers = |base: &&Base| {
        let (general, own): (Vec<&str>, Vec<&str>) = (base.path.split('/').collect(), first.path.split('/').collect());
        base.version == first.version
            && base.path.contains('{')
            && general.len() == own.len()
            && general.iter().zip(&own).all(|(general, own)| general == own || general.starts_with('{'))
    };
    bases.find(covers).unwrap_or(first).clone()
}

/// The first segments that all whole URLs share, unless paths without host begin with them too.
fn common<'u>(mut whole: impl Iterator<Item = &'u Url>, bare: impl Iterator<Item = &'u Url>) -> String {
    let parts = |url: &'u Url| -> Vec<&'u str> { url.path.split('/').filter(|part| !part.is_empty()).collect() };
    let bare: Vec<Vec<&str>> = bare.map(parts).collect();
    let Some(first) = whole.next() else { return String::new() };
    let mut shared = parts(first);
    // The last segment is the thing that is asked for.
    shared.pop();
    for url in whole {
        let other = parts(url);
        let same = shared.iter().zip(&other).take_while(|(a, b)| a == b).count();
        shared.truncate(same.min(other.len().saturating_sub(1)));
    }
    let is_base = !bare.is_empty() && !shared.is_empty() && !bare.iter().any(|path| path.first() == shared.first());
    if is_base { shared.join("/") } else { String::new() }
}

/// The hosts of all requests.
pub fn hosts(pages: &[Glimpse], base: &Base) -> Hosts {
    let named = |page: &Glimpse| -> Vec<(String, bool)> {
        let host = |url: &Url| Some((written(url.host.as_ref()?), begins_with(url, base)));
        page.requests.iter().filter_map(host).collect()
    };
    let all: Vec<(String, bool)> = pages.iter().flat_map(named).collect();
    let based = Tally::of(all.iter().filter(|(_, based)| *based).map(|(host, _)| host.clone()));
    let mut hosts = Hosts::default();
    let first = based.first();
    let based = based.ranked();
    for (host, count) in Tally::of(all.iter().map(|(host, _)| host.clone())).ranked() {
        let is_own = based.iter().any(|(own, _)| *own == host)
            && first.as_ref().is_some_and(|first| *first == host || !base_is_empty(base) || same_owner(first, &host));
        if !is_own || !may_be_configured(&host) {
            hosts.others.push((host, count));
        } else {
            hosts.own.push((host, count));
        }
    }
    // A pattern stands for the hosts that fit it.
    let patterns: Vec<String> = hosts.own.iter().map(|(host, _)| host.clone()).filter(|host| host.contains('{')).collect();
    hosts.own.retain(|(host, _)| !patterns.iter().any(|pattern| pattern != host && is_host(pattern, host)));
    hosts
}

fn base_is_empty(base: &Base) -> bool {
    base.path.is_empty() && base.version.is_none()
}

fn begins_with(url: &Url, base: &Base) -> bool {
    match &base.version {
        Some(_) => base_of(url).is_some_and(|own| own.path.split('/').count() == base.path.split('/').count()),
        None => url.path.trim_start_matches('/').starts_with(&base.path),
    }
}

/// The last two labels of a host, which one owner has.
fn same_owner(a: &str, b: &str) -> bool {
    let owner = |host: &str| -> Vec<String> { host.rsplit('.').take(2).map(str::to_owned).collect() };
    owner(a) == owner(b)
}

/// A host that the configuration accepts.
fn may_be_configured(host: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ':' | '{' | '}');
    !host.is_empty()
        && host.chars().all(allowed)
        && !host.starts_with(['.', ':'])
        && host.matches('{').count() == host.matches('}').count()
}

#[cfg(test)]
mod tests {
    use super::is_version;

    #[test]
    fn versions() {
        for yes in ["v1", "v1.0", "2.0", "V2-preview", "2024-05-01", "beta", "{apiVersion}", "v1.0-beta"] {
            assert!(is_version(yes), "{yes}");
        }
        for no in ["12", "boats", "v", "{id}", "", "vans", "1a.b"] {
            assert!(!is_version(no), "{no}");
        }
    }
}
