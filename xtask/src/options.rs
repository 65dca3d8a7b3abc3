//! What all commands take: how much is printed, and in which colours.

use std::io::IsTerminal;
use std::sync::OnceLock;

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

#[cfg(test)]
mod tests {
    use super::Color;

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
}
