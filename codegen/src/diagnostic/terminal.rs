//! Text of pages and file names on its way to a terminal.

use std::borrow::Cow;

/// The text without signs that steer a terminal or turn the direction of writing; line breaks and tabs stay. What stands in
/// place of such a sign is as many bytes long, so that places in the text stay what they are.
pub fn terminal_text(text: &str) -> Cow<'_, str> {
    if !text.contains(steers) {
        return Cow::Borrowed(text);
    }
    let harmless = |c: char| match c {
        c if !steers(c) => c,
        c if c.len_utf8() == 1 => '?',
        c if c.len_utf8() == 2 => '¿',
        _ => char::REPLACEMENT_CHARACTER,
    };
    Cow::Owned(text.chars().map(harmless).collect())
}

/// The same for what stands in one line: a file's name, a message.
pub fn terminal_line(text: &str) -> Cow<'_, str> {
    match terminal_text(text) {
        text if text.contains(['\n', '\t']) => Cow::Owned(text.replace(['\n', '\t'], "?")),
        text => text,
    }
}

/// Control characters, and those that Unicode has for directions.
fn steers(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\t' | '\r')
        || matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::{terminal_line, terminal_text};

    #[test]
    fn what_steers_a_terminal() {
        for (text, expected) in [
            ("a\u{1b}[31mb", "a?[31mb"),
            ("a\u{9b}31mb", "a¿31mb"),
            ("a\u{202e}b\u{2066}", "a\u{fffd}b\u{fffd}"),
            ("a\n\tb é 日本", "a\n\tb é 日本"),
            ("\u{7}\u{7f}", "??"),
        ] {
            assert_eq!(terminal_text(text), expected);
            assert_eq!(terminal_text(text).len(), text.len());
        }
        assert_eq!(terminal_line("a\nb\t.md"), "a?b?.md");
    }
}
