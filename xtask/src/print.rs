//! What is printed, and how: results on standard output, everything beside them on standard error. Whoever reads may stop when it has
//! seen enough; that ends no command.

use std::io::{ErrorKind, IsTerminal, Write};
use std::sync::OnceLock;

use crate::{Failure, progress};

/// What all commands take.
#[derive(clap::Args, Clone, Copy)]
pub struct Options {
    /// When results are coloured; `auto` is on a terminal, unless the variable `NO_COLOR` is set.
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t = Color::Auto)]
    color: Color,
    /// Prints the result alone: no notes, no warnings, no progress. Errors are told.
    #[arg(long, short, global = true)]
    quiet: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, clap::ValueEnum)]
enum Color {
    Auto,
    Always,
    Never,
}

impl Color {
    fn is_wanted(self, is_terminal: bool, no_color: Option<&std::ffi::OsStr>) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            // By its convention, an empty one is as none.
            Self::Auto => is_terminal && no_color.is_none_or(std::ffi::OsStr::is_empty),
        }
    }
}

static OPTIONS: OnceLock<Options> = OnceLock::new();

/// Takes over what the command line asks for; before anything is printed.
pub fn configure(options: Options) {
    if options.color == Color::Always {
        crossterm::style::force_color_output(true);
    }
    // There is one command line.
    let _ = OPTIONS.set(options);
}

/// True when what goes to standard output is coloured.
pub fn is_coloured() -> bool {
    let color = OPTIONS.get().map_or(Color::Auto, |options| options.color);
    color.is_wanted(std::io::stdout().is_terminal(), std::env::var_os("NO_COLOR").as_deref())
}

/// True when only the result is to be printed.
pub fn is_quiet() -> bool {
    OPTIONS.get().is_some_and(|options| options.quiet)
}

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
    use super::{Color, counted};

    #[track_caller]
    fn check(color: Color, is_terminal: bool, no_color: Option<&str>, expected: bool) {
        assert_eq!(color.is_wanted(is_terminal, no_color.map(std::ffi::OsStr::new)), expected);
    }

    #[test]
    fn when_results_are_coloured() {
        check(Color::Auto, true, None, true);
        check(Color::Auto, true, Some(""), true);
        check(Color::Auto, true, Some("1"), false);
        check(Color::Auto, false, None, false);
        check(Color::Always, false, Some("1"), true);
        check(Color::Never, true, None, false);
    }

    #[test]
    fn one_and_many() {
        assert_eq!([0, 1, 2].map(|number| counted(number, "group")), ["0 groups", "1 group", "2 groups"]);
    }
}
