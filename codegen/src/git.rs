//! `git`, asked about the repository that holds a folder. Nothing is written there, not even what git keeps for itself.

mod changed;

use std::path::{Path, PathBuf};
use std::process::Command;

pub use changed::{Changed, diff};

/// A command of git that is run in a folder.
pub fn command(folder: &Path) -> Command {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).env("GIT_OPTIONAL_LOCKS", "0");
    command
}

/// What git prints. An error is text to be put behind a message, empty where git gives no reason.
pub fn ask(folder: &Path, arguments: &[&str]) -> Result<String, String> {
    let output = command(folder).args(arguments).output().map_err(|error| format!(": git cannot be run: {error}"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let told = String::from_utf8_lossy(&output.stderr);
    let told = told.trim().trim_start_matches("fatal: ");
    Err(if told.is_empty() { String::new() } else { format!(": git says: {told}") })
}

/// The object of a kind, `commit` or `tree`, that a revision means. What looks like an option is a revision too.
pub fn object(folder: &Path, revision: &str, kind: &str) -> Result<String, String> {
    let named = format!("{revision}^{{{kind}}}");
    let object = ask(folder, &["rev-parse", "--verify", "--quiet", "--end-of-options", &named])?;
    Ok(object.trim().to_owned())
}

/// The folder in which git notes each move of `HEAD`, where it does: what to watch for commits.
pub fn folder_of_moves(folder: &Path) -> Option<PathBuf> {
    let log = ask(folder, &["rev-parse", "--git-path", "logs/HEAD"]).ok()?;
    // The path that git prints may count from the folder that it was asked in.
    let log = folder.join(log.trim_end_matches(['\r', '\n']));
    log.parent().filter(|moves| moves.is_dir()).map(Path::to_owned)
}
