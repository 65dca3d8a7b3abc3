//! The command line: arguments in, exit codes out. Each command is one file.
//!
//! Exit codes: 0 clean, 1 findings, 2 the tool could not do its job.

mod check;
mod codegen;
mod completions;
mod diff;
mod init;
mod lsp;
mod man;
mod mock;
mod model;
mod options;
mod pages;
mod permissions;
mod print;
mod program;
mod progress;
mod reference;
mod replace;
mod replay;
mod report;
mod review;
mod revision;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use docwright_codegen::diagnostic::terminal_text;

// A fifth of the reading time is allocation.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Reads a Markdown API reference and turns it into a typed client and its replay tests.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct Arguments {
    #[command(flatten)]
    options: options::Options,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Looks at the pages of a folder and writes a starter configuration.
    Init(init::Arguments),
    /// Writes the clients and their tests.
    Codegen(codegen::Arguments),
    /// Lists what is wrong with the pages.
    Check(check::Arguments),
    /// Prints the model of one version as JSON.
    Model(model::Arguments),
    /// Replays every documented exchange without compiling anything.
    Replay(replay::Arguments),
    /// Writes a page about the reference: what examples show, what fails and why, what calls need.
    Report(report::Arguments),
    /// Says what changed between two states of the pages, and what that does to callers and the client.
    Diff(diff::Arguments),
    /// Shows what tests have written beside accepted snapshots, by what caused it, and takes it over or throws it away.
    Review(review::Arguments),
    /// Says which permissions the calls of a program need at least, and why.
    Permissions(permissions::Arguments),
    /// Serves the reference on this machine: each documented request is answered as its page shows it.
    #[command(disable_help_flag = true)]
    Mock(mock::Arguments),
    /// Serves an editor on standard input and output.
    #[command(after_help = lsp::EXAMPLE)]
    Lsp,
    /// Prints a script by which a shell completes these commands.
    Completions(completions::Arguments),
    /// Writes the manual: a page for the tool and one for each command.
    Man(man::Arguments),
}

impl Command {
    /// What it is at while somebody waits for it. What becomes another program, or has the terminal for itself, says nothing.
    fn doing(&self) -> Option<&'static str> {
        match self {
            Self::Init(_) | Self::Check(_) | Self::Model(_) => Some("reading the pages"),
            // Between two saves it does nothing, and waits for ever.
            Self::Codegen(arguments) => (!arguments.watch).then_some(codegen::DOING),
            Self::Replay(_) => Some("replaying the exchanges"),
            Self::Report(_) => Some("making the report"),
            Self::Diff(_) => Some("comparing the pages"),
            Self::Permissions(_) => Some("looking for calls"),
            Self::Review(_) | Self::Mock(_) | Self::Lsp | Self::Completions(_) | Self::Man(_) => None,
        }
    }
}

/// How a command ended, when it did its job.
enum Ending {
    Clean,
    Findings,
}

/// Why a command could not do its job.
type Failure = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    let Arguments { options, command } = Arguments::parse();
    options::configure(options);
    let working = command.doing().map(progress::start);
    let ending = match command {
        Command::Init(arguments) => init::run(&arguments),
        Command::Codegen(arguments) => codegen::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Model(arguments) => model::run(&arguments),
        Command::Replay(arguments) => replay::run(&arguments),
        Command::Report(arguments) => report::run(&arguments),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::Review(arguments) => review::run(&arguments),
        Command::Permissions(arguments) => permissions::run(&arguments),
        Command::Mock(arguments) => mock::run(&arguments),
        Command::Lsp => lsp::run(),
        Command::Completions(arguments) => completions::run(&arguments),
        Command::Man(arguments) => man::run(&arguments),
    };
    drop(working);
    match ending {
        Ok(Ending::Clean) => ExitCode::SUCCESS,
        Ok(Ending::Findings) => ExitCode::from(1),
        Err(failure) => {
            let text = failure.to_string();
            print::say(&format!("error: {}", terminal_text(text.trim_start_matches("error: "))));
            ExitCode::from(2)
        }
    }
}
