//! `completions`: what a shell has to know to complete these commands.

use clap::CommandFactory as _;
use clap_complete::Shell;

use crate::print::print_result;
use crate::{Ending, Failure};

/// The program that shells complete and manuals describe. `cargo xtask` is two words, of which shells know the first alone.
pub const NAME: &str = "docwright";

const EXAMPLES: &str = "\
A shell completes programs and functions, and `cargo xtask` is an alias of Cargo: give it a name
first, then load the script (in zsh after `compinit`).

Examples:
  bash        docwright() { cargo xtask \"$@\"; }
              source <(docwright completions bash)
  zsh         docwright() { cargo xtask \"$@\"; }
              source <(docwright completions zsh)
  fish        function docwright; cargo xtask $argv; end
              docwright completions fish | source
  powershell  function docwright { cargo xtask @args }
              docwright completions powershell | Out-String | Invoke-Expression
  elvish      fn docwright {|@a| cargo xtask $@a }
              eval (docwright completions elvish | slurp)

Exit codes: 0 printed, 2 there is no such shell.";

#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// Whose script is printed.
    #[arg(value_enum)]
    shell: Shell,
}

pub fn run(arguments: &Arguments) -> Result<Ending, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut crate::Arguments::command().name(NAME), NAME, &mut script);
    print_result(&String::from_utf8(script)?)?;
    Ok(Ending::Clean)
}
