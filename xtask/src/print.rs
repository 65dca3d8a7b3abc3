//! What is printed, and how: results on standard output, everything beside them on standard error. Whoever reads may stop when it has
//! seen enough; that ends no command.

use std::io::{ErrorKind, Write};

use crate::options::is_quiet;
use crate::{Failure, progress};

/// How many of what.
pub fn counted(number: usize, one: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {one}s") }
}

/// Writes a result as it is.
pub fn print_result(text: &str) -> Result<(), Failure> {
    let _hidden = progress::hide();
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// Writes one line beside the result, unless only that is wanted. Text of pages in it comes through `terminal_line`.
pub fn print_note(line: &str) {
    if !is_quiet() {
        say(line);
    }
}

/// Writes one line on standard error in any case.
pub fn say(line: &str) {
    let _hidden = progress::hide();
    // When the stream is closed, nobody reads it.
    let _ = writeln!(std::io::stderr(), "{line}");
}

#[cfg(test)]
mod tests {
    use super::counted;

    #[test]
    fn one_and_many() {
        assert_eq!([0, 1, 2].map(|number| counted(number, "group")), ["0 groups", "1 group", "2 groups"]);
    }
}
