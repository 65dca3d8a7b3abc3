//! `[service]`: what the client is called and where the service is.

use docwright::replay::split_base;
use serde::Deserialize;

/// The service that the reference documents.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Name of the root of calls, in `snake_case`; its camel form is the root type.
    pub root: String,
    /// Prefix of the emitted crates' names: `<crate_prefix>-v1-0`.
    pub crate_prefix: String,
    /// The namespace of names without one.
    pub namespace: String,
    /// Hosts of the service; the first is the one the client calls. A part in braces stands for any text: `{tenant}.example.com`.
    pub hosts: Vec<String>,
    /// What stands between the host and the version in every URL: `api`, `{environment}/api`.
    #[serde(default)]
    pub base_path: String,
    /// Further hosts that the service hands out links to (uploads, downloads): host suffixes.
    #[serde(default)]
    pub content_hosts: Vec<String>,
    /// Hosts that receive requests *from* the service: host suffixes.
    #[serde(default)]
    pub callback_hosts: Vec<String>,
    /// Where the pages are published; `{page}` and `{version}` are replaced.
    #[serde(default)]
    pub page_url: String,
}

impl Service {
    /// The page below the reference that the address of a published page leads to: `resources/shelf`. Before the path may stand the
    /// language of the reader, and within the site addresses leave out the host.
    pub fn published_page<'t>(&self, target: &'t str) -> Option<&'t str> {
        let address = target.split(['?', '#']).next().unwrap_or_default();
        let (_, place) = self.page_url.split_once("{page}")?.0.split_once("://")?;
        let (host, folder) = place.split_once('/')?;
        let path = match address.split_once("://") {
            Some((_, address)) => {
                let (written, path) = address.split_once('/')?;
                written.eq_ignore_ascii_case(host).then_some(path)?
            }
            None => address.strip_prefix('/')?,
        };
        let without_language = path.split_once('/').filter(|(first, _)| is_language(first)).map(|(_, rest)| rest);
        let below = [Some(path), without_language].into_iter().flatten().find_map(|path| Some(split_base(path, &[folder])?.2))?;
        Some(below.trim_start_matches('/'))
    }
}

/// A language and where it is spoken, as sites write it in their addresses: `en-us`.
fn is_language(segment: &str) -> bool {
    let is_letters = |text: &str| (2..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphabetic());
    segment.split_once('-').is_some_and(|(language, region)| is_letters(language) && is_letters(region))
}

#[cfg(test)]
mod tests {
    use super::Service;

    #[test]
    fn addresses_of_published_pages() {
        let check = |page_url: &str, target: &str, expected: Option<&str>| {
            let service: Service = toml::from_str(&format!(
                "root = \"x\"\ncrate_prefix = \"x\"\nnamespace = \"x\"\nhosts = [\"x.example\"]\npage_url = \"{page_url}\""
            ))
            .expect("a service");
            assert_eq!(service.published_page(target), expected, "{page_url} {target}");
        };
        let url = "https://docs.example/harbour/api/{page}?view={version}";
        check(url, "https://docs.example/harbour/api/resources/boat?view=1.0#members", Some("resources/boat"));
        check(url, "https://Docs.example/en-us/harbour/api/resources/boat", Some("resources/boat"));
        check(url, "/harbour/api/resources/boat", Some("resources/boat"));
        check(url, "https://docs.example/harbour/concepts/boat", None);
        check(url, "https://other.example/harbour/api/resources/boat", None);
        check(url, "../resources/boat.md", None);
        check("https://docs.example/{version}/{page}", "https://docs.example/v1/resources/boat", Some("resources/boat"));
        check("https://docs.example/{page}", "https://docs.example/pt-BR/boat", Some("pt-BR/boat"));
        check("", "https://docs.example/boat", None);
    }
}
