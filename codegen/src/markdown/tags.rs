//! What a tag of HTML in a page is good for: the names that links can lead to.

/// The values of a tag's `id`, and of the `name` of an `<a>`.
pub(super) fn names(tag: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let inner = tag.strip_prefix('<').unwrap_or_default().trim_end_matches(['>', '/', ' ']);
    let Some((element, mut rest)) = inner.split_once(|c: char| c.is_ascii_whitespace()) else { return names };
    while let Some((key, behind)) = rest.split_once('=') {
        let behind = behind.trim_start();
        let quote = behind.chars().next().filter(|c| matches!(c, '"' | '\''));
        let found = match quote {
            Some(quote) => behind[1..].split_once(quote),
            None => Some(behind.split_once(|c: char| c.is_ascii_whitespace()).unwrap_or((behind, ""))),
        };
        let Some((value, after)) = found else { break };
        let key = key.trim();
        let key = key.rsplit(|c: char| c.is_ascii_whitespace()).next().unwrap_or(key);
        if key.eq_ignore_ascii_case("id") || key.eq_ignore_ascii_case("name") && element.eq_ignore_ascii_case("a") {
            names.push(value);
        }
        rest = after;
    }
    names
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
    use super::{heading, names};

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
