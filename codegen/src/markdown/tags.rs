//! What a tag of HTML in a page is good for: the name that links can lead to.

/// The value of a tag's `id`, or of the `name` of an `<a>`.
pub(super) fn name(tag: &str) -> Option<&str> {
    let inner = tag.strip_prefix('<')?.trim_end_matches(['>', '/', ' ']);
    let (element, mut rest) = inner.split_once(|c: char| c.is_ascii_whitespace())?;
    while let Some((key, behind)) = rest.split_once('=') {
        let behind = behind.trim_start();
        let quote = behind.chars().next().filter(|c| matches!(c, '"' | '\''));
        let (value, after) = match quote {
            Some(quote) => behind[1..].split_once(quote)?,
            None => behind.split_once(|c: char| c.is_ascii_whitespace()).unwrap_or((behind, "")),
        };
        let key = key.trim();
        let key = key.rsplit(|c: char| c.is_ascii_whitespace()).next().unwrap_or(key);
        if key.eq_ignore_ascii_case("id") || key.eq_ignore_ascii_case("name") && element.eq_ignore_ascii_case("a") {
            return Some(value);
        }
        rest = after;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn names_in_tags() {
        let check = |tag: &str, expected: Option<&str>| assert_eq!(name(tag), expected, "{tag}");
        check("<a name=\"shelf\">", Some("shelf"));
        check("<a hidden id='shelf' href=\"x\"/>", Some("shelf"));
        check("<h2 class=a id=shelf>", Some("shelf"));
        check("<input name=\"shelf\">", None);
        check("<a href=\"x\">", None);
        check("<br>", None);
        check("<a name=\"open", None);
    }
}
