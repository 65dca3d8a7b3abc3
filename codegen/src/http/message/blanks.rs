//! Blanks within the URLs of first lines.

/// The URL without its blanks: those beside the signs that divide it are taken out, since they would become a part of a name or a value,
/// and the others are encoded.
pub(super) fn without_blanks(url: &str) -> String {
    let mut mended = String::with_capacity(url.len() + 8);
    let mut quote = None;
    // A sign divides once: a second `?` belongs to the query, and a second `=` to the value of its option.
    let (mut is_query, mut is_value) = (false, false);
    let mut behind_sign = false;
    let mut blanks = false;
    for (at, c) in url.char_indices() {
        if c.is_whitespace() {
            if quote.is_some() {
                mended.push_str("%20");
            } else {
                blanks = true;
            }
            continue;
        }
        let is_sign = quote.is_none()
            && match c {
                '?' => !std::mem::replace(&mut is_query, true),
                '&' => is_query,
                '=' => !std::mem::replace(&mut is_value, true),
                _ => false,
            };
        if quote.is_none() && (matches!(c, '(' | ',' | ';') || is_sign && c != '=') {
            is_value = false;
        }
        if std::mem::take(&mut blanks) && !is_sign && !behind_sign && !mended.is_empty() {
            mended.push_str("%20");
        }
        behind_sign = is_sign;
        match quote {
            Some(open) if open == c => quote = None,
            // An apostrophe that nothing closes opens nothing.
            None if matches!(c, '\'' | '"') && url[at + 1..].contains(c) => quote = Some(c),
            _ => {}
        }
        mended.push(c);
    }
    mended
}
