//! What changed in the pages since a revision of git.

#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::path::Path;

use docwright_codegen::diagnostic::Diagnostic;
use docwright_codegen::reference::Reference;
use docwright_codegen::source::Lines;

use crate::Failure;
use docwright_codegen::git;

#[derive(clap::Args)]
#[group(skip)]
pub struct Arguments {
    /// Only findings on lines that changed since this revision, uncommitted changes included: `--changed-since main`. Renames
    /// are followed. What was removed counts for findings that hold both lines beside it.
    #[arg(long, value_name = "REV", conflicts_with = "changed_pages_since")]
    changed_since: Option<String>,
    /// The same with all findings of every page that changed: for what a change does elsewhere on its page.
    #[arg(long, value_name = "REV")]
    changed_pages_since: Option<String>,
}

/// First and last changed line. Of what was removed the lines before and after it, both of which a finding has to touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Hunk {
    first: usize,
    last: usize,
    is_removal: bool,
}

/// Changed pages by path below the docs folder; `None` for pages of which every line counts.
pub struct Changed {
    pages: HashMap<String, Option<Vec<Hunk>>>,
}

impl Changed {
    /// Asks git; `None` where nobody wants to know.
    pub fn of(arguments: &Arguments, docs: &Path) -> Result<Option<Self>, Failure> {
        let (revision, by_page) = match (&arguments.changed_since, &arguments.changed_pages_since) {
            (Some(revision), _) => (revision, false),
            (None, Some(revision)) => (revision, true),
            (None, None) => return Ok(None),
        };
        let commit =
            git::object(docs, revision, "commit").map_err(|why| format!("git knows no revision `{revision}` here{why}"))?;
        let ask = |arguments: &[&str]| git::ask(docs, arguments).map_err(|why| format!("git cannot tell what changed{why}"));
        let mut pages = HashMap::new();
        if by_page {
            let names = ask(&["diff", "--name-only", "--relative", "--find-renames", "-z", &commit, "--"])?;
            pages.extend(names.split_terminator('\0').map(|path| (path.to_owned(), None)));
        } else {
            // Settings of whoever calls change the form of a diff; each is set back.
            let form = ["--unified=0", "--inter-hunk-context=0", "--no-color", "--no-ext-diff", "--no-textconv", "--text"];
            let names = ["--relative", "--find-renames", "--src-prefix=a/", "--dst-prefix=b/"];
            let arguments: Vec<&str> = ["-c", "core.quotePath=true", "diff"].into_iter().chain(form).chain(names).collect();
            let diff = ask(&[arguments.as_slice(), &[&commit, "--"]].concat())?;
            pages.extend(hunks(&diff).into_iter().map(|(path, hunks)| (path, Some(hunks))));
        }
        let new = ask(&["ls-files", "--others", "--exclude-standard", "-z"])?;
        pages.extend(new.split_terminator('\0').map(|path| (path.to_owned(), None)));
        Ok(Some(Self { pages }))
    }

    /// Leaves the findings that touch what changed.
    pub fn retain(&self, findings: &mut Vec<Diagnostic>, reference: &Reference) {
        let mut lines = Lines::of(&reference.sources);
        findings.retain(|finding| match self.pages.get(&reference.sources.file(finding.span.file).path) {
            None => false,
            Some(None) => true,
            Some(Some(hunks)) => {
                let mut line = |offset| lines.line_column(finding.span.file, offset).0;
                let (first, last) = (line(finding.span.start), line(finding.span.end.saturating_sub(1).max(finding.span.start)));
                hunks.iter().any(|hunk| touches(*hunk, first, last))
            }
        });
    }
}

fn touches(hunk: Hunk, first: usize, last: usize) -> bool {
    if hunk.is_removal { first <= hunk.first && last >= hunk.last } else { first <= hunk.last && last >= hunk.first }
}

/// The changed lines of a diff without context, by the name that a page has now.
fn hunks(diff: &str) -> HashMap<String, Vec<Hunk>> {
    let mut pages: HashMap<String, Vec<Hunk>> = HashMap::new();
    let mut page: Option<String> = None;
    // Lines of the hunk that are still to come: what a page says may look like a header.
    let mut to_come = 0;
    for line in diff.split('\n') {
        if to_come > 0 {
            to_come -= usize::from(line.starts_with(['+', '-']));
        } else if let Some(written) = line.strip_prefix("+++ ") {
            page = unquoted(written).strip_prefix("b/").map(str::to_owned);
        } else if let Some((removed, (first, count))) = line.strip_prefix("@@ ").and_then(ranges) {
            to_come = removed + count;
            if let Some(page) = &page {
                let is_removal = count == 0;
                let last = if is_removal { first + 1 } else { first + count - 1 };
                pages.entry(page.clone()).or_default().push(Hunk { first, last, is_removal });
            }
        }
    }
    pages
}

/// Of `-12,3 +14,2 @@ …` how many lines went, and the first of those that came with their number.
fn ranges(header: &str) -> Option<(usize, (usize, usize))> {
    let mut parts = header.split(' ');
    let (_, removed) = range(parts.next()?.strip_prefix('-')?)?;
    Some((removed, range(parts.next()?.strip_prefix('+')?)?))
}

fn range(written: &str) -> Option<(usize, usize)> {
    let (first, count) = written.split_once(',').unwrap_or((written, "1"));
    Some((first.parse().ok()?, count.parse().ok()?))
}

/// A name as git writes it: as it is or in quotes with escapes as in C, with a tab behind it where it has blanks.
fn unquoted(written: &str) -> String {
    let written = written.trim_end_matches('\t');
    let Some(quoted) = written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else { return written.to_owned() };
    let mut bytes = Vec::new();
    let mut rest = quoted.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'\\' {
            bytes.push(byte);
            continue;
        }
        match rest.next() {
            Some(digit @ b'0'..=b'7') => {
                let number = std::iter::once(digit).chain(rest.by_ref().take(2));
                bytes.push(number.fold(0_u8, |value, digit| value.wrapping_mul(8).wrapping_add(digit.wrapping_sub(b'0'))));
            }
            Some(b'n') => bytes.push(b'\n'),
            Some(b't') => bytes.push(b'\t'),
            Some(other) => bytes.push(other),
            None => {}
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
