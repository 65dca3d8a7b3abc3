//! `--fix`: the pages after their fixes, written or shown as a diff.

use docwright_codegen::diagnostic::terminal_text;
use docwright_codegen::reference::Mended;
use similar::TextDiff;

use crate::Failure;
use crate::print::{counted, print_note, print_result};
use crate::replace::replace_file;

#[derive(clap::Args)]
#[group(skip)]
pub struct Arguments {
    /// Mends what can be mended safely, then lists what is left.
    #[arg(long, conflicts_with_all = ["changed_since", "write_baseline", "explain"])]
    pub fix: bool,
    /// With --fix, also changes to what a writer most likely meant; look at each.
    #[arg(long, requires = "fix")]
    pub guesses: bool,
    /// With --fix, prints the changes as a unified diff and writes nothing.
    #[arg(long, requires = "fix", conflicts_with = "statistics")]
    pub dry_run: bool,
}

/// Writes the pages that changed, each at once.
pub fn write(mended: &Mended) -> Result<(), Failure> {
    for (path, before, now) in mended.changes() {
        let file = mended.reference.docs.join(path);
        // Whoever saved the page meanwhile knows better.
        if std::fs::read(&file).is_ok_and(|bytes| bytes != before.as_bytes()) {
            return Err(format!("{}: it was changed meanwhile and is left as it is; run this again", file.display()).into());
        }
        replace_file(&file, now)?;
    }
    Ok(())
}

/// Prints what would be written, to be looked at or given to `patch -p1` in the docs folder.
pub fn show(mended: &Mended) -> Result<(), Failure> {
    for (path, before, now) in mended.changes() {
        let diff = TextDiff::from_lines(before, now);
        let (old, new) = (format!("a/{path}"), format!("b/{path}"));
        let diff = diff.unified_diff().context_radius(3).header(&old, &new).to_string();
        let is_terminal = std::io::IsTerminal::is_terminal(&std::io::stdout());
        let shown = if is_terminal { terminal_text(&diff) } else { diff.as_str().into() };
        print_result(&shown)?;
    }
    Ok(())
}

/// Says on the other stream what was done, so that a list for programs stays one.
pub fn tell(mended: &Mended, left: usize, is_dry: bool) {
    let did = if is_dry { "would fix" } else { "fixed" };
    let (fixed, changed) = (mended.fixed, mended.changes().count());
    print_note(&format!("{did} {} in {}; {left} left", counted(fixed, "finding"), counted(changed, "file")));
}
