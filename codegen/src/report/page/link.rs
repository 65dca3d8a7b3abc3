//! Where the line of a page is found by a browser.

use std::fmt;

use crate::formats::uri::encoded_as_scripts_do as encoded;
use crate::report::Place;

/// An address with `{path}` and `{line}` in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkTemplate(String);

/// Why a text is no such address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkError(String);

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for LinkError {}

impl LinkTemplate {
    /// An address as somebody writes it: of the web or of a file, or beside the report.
    pub fn parse(text: &str) -> Result<Self, LinkError> {
        if !text.contains("{path}") {
            return Err(LinkError(format!("`{text}` has no {{path}}")));
        }
        let scheme = text.split_once(':').map(|(scheme, _)| scheme).filter(|scheme| !scheme.contains(['/', '{', '#', '?', '.']));
        match scheme {
            Some(scheme) if !["http", "https", "file"].contains(&scheme) => {
                Err(LinkError(format!("`{text}` is neither an address of the web nor a path")))
            }
            _ => Ok(Self(text.to_owned())),
        }
    }

    /// Pages in a folder that is reached from the report by `folder`; an empty one is the report's own.
    pub fn below(folder: &str) -> Self {
        let folder = folder.trim_end_matches('/');
        let separator = if folder.is_empty() { "" } else { "/" };
        Self(format!("{}{separator}{{path}}#L{{line}}", encoded(folder)))
    }

    /// The address of a place.
    pub(super) fn of(&self, place: &Place) -> String {
        // Braces of a path are encoded, so that its own `{line}` stays what it is.
        self.0.replace("{line}", &place.line.to_string()).replace("{path}", &encoded(&place.page))
    }

    /// The template as the script of the page reads it.
    pub(super) fn text(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::LinkTemplate;
    use crate::report::Place;

    #[track_caller]
    fn check(template: &LinkTemplate, page: &str, expected: &str) {
        assert_eq!(template.of(&Place { page: page.into(), line: 7 }), expected);
    }

    #[test]
    fn a_path_is_only_a_path() {
        let own = LinkTemplate::below("");
        check(&own, "v1/api/book.md", "v1/api/book.md#L7");
        check(&own, "javascript:alert(1).md", "javascript%3Aalert(1).md#L7");
        check(&own, "v1/a b#{line}\".md", "v1/a%20b%23%7Bline%7D%22.md#L7");
        check(&LinkTemplate::below("../docs/"), "v1/é.md", "../docs/v1/%C3%A9.md#L7");
        let forge = LinkTemplate::parse("https://forge.example/{path}?plain=1#L{line}").expect("an address");
        check(&forge, "v1/api/book.md", "https://forge.example/v1/api/book.md?plain=1#L7");
    }

    #[test]
    fn what_no_browser_should_open_is_refused() {
        for text in ["javascript:alert('{path}')", "data:text/html,{path}", "https://forge.example/"] {
            assert!(LinkTemplate::parse(text).is_err(), "{text}");
        }
        for text in ["{path}", "../docs/{path}#{line}", "file:///docs/{path}", "./a:b/{path}"] {
            assert!(LinkTemplate::parse(text).is_ok(), "{text}");
        }
    }
}
