//! Standard output. Whoever reads it may stop when it has seen enough; that ends no command.

use std::io::{ErrorKind, Write};

use docwright_codegen::emit::escape::is_hidden;

use crate::Failure;

/// Writes text as it is.
pub fn print(text: &str) -> Result<(), Failure> {
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// Text of a page or a name of a file as a terminal may have it: what would steer the terminal, or hide, is spelled out.
pub fn inert(text: &str) -> String {
    let spelled = |c: char| if is_hidden(c) { c.escape_unicode().collect() } else { String::from(c) };
    text.chars().map(spelled).collect()
}

#[cfg(test)]
mod tests {
    use super::inert;

    #[test]
    fn nothing_steers_the_terminal() {
        assert_eq!(inert("a\u{1b}[31m\u{7}\u{9b}\u{202e}b\nc"), "a\\u{1b}[31m\\u{7}\\u{9b}\\u{202e}b\\u{a}c");
        assert_eq!(inert("Zürich — 名前"), "Zürich — 名前");
    }
}
