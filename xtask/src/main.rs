//! The command line: arguments in, exit codes out. Each command is one file.
//!
//! Exit codes: 0 clean, 1 findings, 2 the tool could not do its job.

mod check;
mod codegen;
mod diff;
mod init;
mod lsp;
mod mock;
mod model;
mod pages;
mod permissions;
mod print;
mod program;
mod reference;
mod replace;
mod replay;
mod review;
mod report;
mod revision;

use std::io::Write;
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
    Lsp,
}

/// How a command ended, when it did its job.
enum Ending {
    Clean,
    Findings,
}

/// Why a command could not do its job.
type Failure = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    let ending = match Arguments::parse().command {
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
    };
    match ending {
        Ok(Ending::Clean) => ExitCode::SUCCESS,
        Ok(Ending::Findings) => ExitCode::from(1),
        Err(failure) => {
            // When the stream is closed, the exit code is all that can be told.
            let text = failure.to_string();
            let _ = writeln!(std::io::stderr(), "error: {}", terminal_text(text.trim_start_matches("error: ")));
            ExitCode::from(2)
        }
    }
}
