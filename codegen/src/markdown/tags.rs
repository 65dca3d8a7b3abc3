//! What a tag of HTML in a page is good for: the names that links can lead to, and how text in HTML is marked up.

use std::ops::Range;

/// What a tag makes of the text behind it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Markup {
    /// Code; with the element.
    Code(String),
    /// Strong text; with the element.
    Strong(String),
    /// A link; with its target.
    Link(String),
}

impl Markup {
    /// Whether an end tag, `</code>`, ends this.
    pub fn ends_at(&self, tag: &str) -> bool {
        let element = match self {
            Self::Code(element) | Self::Strong(element) => element,
            Self::Link(_) => "a",
        };
        tag.trim_start_matches("</").trim_end_matches(['>', ' ']).eq_ignore_ascii_case(element)
    }
}

/// How a start tag marks up the text behind it.
pub(super) fn markup(tag: &str) -> Option<Markup> {
    match element(tag).as_str() {
        element @ ("code" | "tt" | "samp") => Some(Markup::Code(element.to_owned())),
        element @ ("b" | "strong") => Some(Markup::Strong(element.to_owned())),
        "a" => attribute(tag, "href").map(|target| Markup::Link(target.to_owned())),
        _ => None,
    }
}

/// Where in a start tag the target of its link stands.
pub(super) fn link_target(tag: &str) -> Option<Range<usize>> {
    let target = attribute(tag, "href").filter(|_| element(tag) == "a")?;
    let from = tag.to_ascii_lowercase().find("href")?;
    let start = from + tag[from..].find(target)?;
    Some(start..start + target.len())
}

/// Whether the text behind a tag stands on a line of its own: list items, paragraphs, rows and cells.
pub(super) fn parts_text(tag: &str) -> bool {
    let element = element(tag);
    ["li", "p", "div", "ul", "ol", "tr", "td", "th"].contains(&element.trim_start_matches('/'))
}

/// Whether a tag sets the text behind it high, `<sup>`, or ends that.
pub(super) fn raises_text(tag: &str) -> Option<bool> {
    match element(tag).as_str() {
        "sup" => Some(true),
        "/sup" => Some(false),
        _ => None,
    }
}

/// Whether a tag behind a word is none but the notation of programs: it is a name alone, HTML does nothing with it here, and no tag on the
/// line ends it.
pub(super) fn is_notation(tag: &str, behind: &str) -> bool {
    const ENDLESS: [&str; 4] = ["br", "hr", "img", "wbr"];
    let name = tag.trim_start_matches('<').trim_end_matches('>');
    let end = format!("</{name}");
    name.chars().all(char::is_alphanumeric)
        && !ENDLESS.contains(&element(tag).as_str())
        && !parts_text(tag)
        && raises_text(tag).is_none()
        && markup(tag).is_none()
        && !behind.lines().next().unwrap_or_default().contains(&end)
}

/// The element of a tag in small letters, with the stroke of an end tag.
fn element(tag: &str) -> String {
    let inner = tag.strip_prefix('<').unwrap_or_default();
    let width = inner.find(|c: char| c != '/' && !c.is_ascii_alphanumeric()).unwrap_or(inner.len());
    inner[..width].trim_end_matches('/').to_ascii_lowercase()
}

/// The value of the attribute of this name.
fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    attributes(tag).into_iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

/// The values of a tag's `id`, and of the `name` of an `<a>`.
pub(super) fn names(tag: &str) -> Vec<&str> {
    let is_name = |key: &str| key.eq_ignore_ascii_case("id") || key.eq_ignore_ascii_case("name") && element(tag) == "a";
    attributes(tag).into_iter().filter(|(key, _)| is_name(key)).map(|(_, value)| value).collect()
}

/// The attributes of a tag that have a value.
fn attributes(tag: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let inner = tag.strip_prefix('<').unwrap_or_default().trim_end_matches(['>', '/', ' ']);
    let Some((_, mut rest)) = inner.split_once(|c: char| c.is_ascii_whitespace()) else { return found };
    while let Some((key, behind)) = rest.split_once('=') {
        let behind = behind.trim_start();
        let quote = behind.chars().next().filter(|c| matches!(c, '"' | '\''));
        let split = match quote {
            Some(quote) => behind[1..].split_once(quote),
            None => Some(behind.split_once(|c: char| c.is_ascii_whitespace()).unwrap_or((behind, ""))),
        };
        let Some((value, after)) = split else { break };
        let key = key.trim();
        found.push((key.rsplit(|c: char| c.is_ascii_whitespace()).next().unwrap_or(key), value));
        rest = after;
    }
    found
}

/// Whether a tag is that of a heading, `<h2>`, and whether it begins one.
pub(super) fn heading(tag: &str) -> Option<bool> {
    let inner = tag.strip_prefix('<')?;
    let begins = !inner.starts_with('/');
    let level = inner.trim_start_matches('/').strip_prefix(['h', 'H'])?.strip_prefix(|c| matches!(c, '1'..='6'))?;
    level.starts_with(|c: char| c == '>' || c.is_ascii_whitespace()).then_some(begins)
}

#[cfg(test)]
mod tests {
    use super::{Markup, heading, is_notation, markup, names, parts_text, raises_text};

    #[test]
    fn markup_of_tags() {
        let check = |tag: &str, expected: Option<Markup>| assert_eq!(markup(tag), expected, "{tag}");
        check("<code>", Some(Markup::Code("code".to_owned())));
        check("<B class=x>", Some(Markup::Strong("b".to_owned())));
        check("<a class=x href='shelf.md'>", Some(Markup::Link("shelf.md".to_owned())));
        check("<a id=x>", None);
        check("</code>", None);
        check("<br>", None);
        assert!(Markup::Link(String::new()).ends_at("</A >") && !Markup::Code("code".to_owned()).ends_at("</b>"));
        assert_eq!([raises_text("<SUP>"), raises_text("</sup>"), raises_text("<sub>")], [Some(true), Some(false), None]);
        assert!(parts_text("<li>") && parts_text("</p>") && !parts_text("<link>"));
    }

    #[test]
    fn notation_of_programs() {
        assert!(is_notation("<String>", "|A size.|") && is_notation("<label>", "|\n|</label>|"));
        for (tag, behind) in
            [("<u>", "x</u>|"), ("<br>", "x"), ("<li>", "x"), ("<sup>", "1"), ("<b>", "x"), ("</u>", "x"), ("<u id=x>", "x")]
        {
            assert!(!is_notation(tag, behind), "{tag}");
        }
    }

    #[test]
    fn names_in_tags() {
        let check = |tag: &str, expected: &[&str]| assert_eq!(names(tag), expected, "{tag}");
        check("<a name=\"shelf\">", &["shelf"]);
        check("<a hidden id='shelf' href=\"x\"/>", &["shelf"]);
        check("<h2 class=a id=shelf>", &["shelf"]);
        check("<input name=\"shelf\">", &[]);
        check("<a href=\"x\">", &[]);
        check("<br>", &[]);
        check("<a name=\"open", &[]);
        check("<a id=\"shelf\" name='board'>", &["shelf", "board"]);
        check("</a>", &[]);
    }

    #[test]
    fn tags_of_headings() {
        for (tag, expected) in [
            ("<h2>", Some(true)),
            ("<H6 id=x>", Some(true)),
            ("</h2>", Some(false)),
            ("<hr>", None),
            ("<h7>", None),
            ("<h2x>", None),
            ("<header>", None),
        ] {
            assert_eq!(heading(tag), expected, "{tag}");
        }
    }
}
