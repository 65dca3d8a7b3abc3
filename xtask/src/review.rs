//! `review`: what tests have written beside accepted snapshots, by what caused it; taken over or thrown away.

mod apply;
mod pending;
mod session;
mod show;
mod terminal;

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use docwright_codegen::config::{Config, FILE_NAME, Pages};
use docwright_codegen::diagnostic::terminal_line;
use serde_json::json;

use crate::options::is_coloured;
use crate::print::{print_note, print_result};
use crate::reference::repository_folder;
use crate::{Ending, Failure};
use apply::Wanted;
use docwright_codegen::git::Changed;
use docwright_codegen::snapshots::groups::{self, Evidence, Group};
use docwright_codegen::snapshots::pending::Pending;
use docwright_codegen::source;
use pending::Found;

const EXAMPLE: &str = "Examples:
  $ cargo test -p docwright-replay --no-fail-fast
  $ cargo xtask review                       with keys, in a terminal
  $ cargo xtask review --list                the groups, each with one diff and the change of the page that caused it
  $ cargo xtask review --accept-group 1 --reject 'user-*'

Exit codes: 0 nothing is pending any more, 1 something is, 2 the tool could not do its job.";

#[derive(clap::Args)]
#[command(after_help = EXAMPLE)]
pub struct Arguments {
    /// The folder that holds the version folders, whose changes are shown beside those of snapshots.
    #[arg(long, value_name = "DIR")]
    docs: Option<PathBuf>,
    /// The workspace that `codegen --out` wrote, instead of this repository.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The revision at which the snapshots were accepted: what differs from it caused their changes.
    #[arg(long, value_name = "REV", default_value = "HEAD")]
    base: String,
    /// How to print: for people, or one JSON object.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Lists the groups and asks nothing; what happens without a terminal too.
    #[arg(long, conflicts_with_all = ["accept", "accept_group", "accept_all", "reject", "reject_group", "reject_all"])]
    list: bool,
    /// Takes over snapshots of these names: `user-*`, `v1_0/user-get.get_user`.
    #[arg(long, value_name = "GLOB")]
    accept: Vec<String>,
    /// Takes over a group by its number in the list.
    #[arg(long, value_name = "N")]
    accept_group: Vec<usize>,
    /// Takes over everything.
    #[arg(long)]
    accept_all: bool,
    /// Throws new snapshots of these names away; the accepted ones stay.
    #[arg(long, value_name = "GLOB")]
    reject: Vec<String>,
    /// Throws a group away by its number in the list.
    #[arg(long, value_name = "N")]
    reject_group: Vec<usize>,
    /// Throws everything new away.
    #[arg(long)]
    reject_all: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

/// What waits, in its groups.
pub struct Review {
    root: PathBuf,
    found: Found,
    groups: Vec<Group>,
    docs: Changed,
}

impl Review {
    fn open(root: PathBuf, docs: &Path, base: &str) -> Result<Self, Failure> {
        let found = pending::find(&root)?;
        // Where there is no configuration that can be read, pages end as the dialect's do.
        let pages = Config::load(&docs.join(FILE_NAME)).map_or_else(|_| Pages::default(), |config| config.pages);
        let docs = Changed::since(docs, base);
        let output = Changed::since(&root, base);
        let groups = {
            let page_diff = |page: &str| docs.diff(page);
            let is_page = |path: &str| pages.without_ending(path).is_some();
            let (paths, output) = (docs.paths.as_deref(), output.paths.as_deref());
            let evidence = Evidence { pages: paths, is_page: &is_page, page_diff: &page_diff, output };
            groups::group(&found.pending, &evidence)
        };
        Ok(Self { root, found, groups, docs })
    }

    /// What changed on a page.
    fn page_diff(&self, page: &str) -> String {
        self.docs.diff(page)
    }
}

pub fn run(arguments: &Arguments) -> Result<Ending, Failure> {
    let root = arguments.out.clone().unwrap_or_else(repository_folder);
    if let Some(docs) = &arguments.docs {
        source::expect_folder(docs)?;
    }
    let docs = arguments.docs.clone().unwrap_or_else(|| repository_folder().join("docs"));
    let review = Review::open(root, &docs, &arguments.base)?;
    let inline = review.found.inline.len();
    for path in &review.found.inline {
        let path = terminal_line(path);
        print_note(&format!("note: {path} holds snapshots of Rust source, which `cargo insta review` edits"));
    }
    let accept = Wanted { all: arguments.accept_all, groups: &arguments.accept_group, globs: &arguments.accept };
    let reject = Wanted { all: arguments.reject_all, groups: &arguments.reject_group, globs: &arguments.reject };
    let is_terminal = std::io::stdin().is_terminal() && std::io::stdout().is_terminal();
    let left = if !accept.is_empty() || !reject.is_empty() {
        settle(&review, &accept, &reject, arguments.format)?
    } else if is_terminal && !arguments.list && arguments.format == Format::Text && !review.groups.is_empty() {
        terminal::run(&review)?
    } else {
        print_result(&match arguments.format {
            Format::Text => show::text(&review, is_coloured()),
            Format::Json => format!("{:#}\n", show::json(&review)),
        })?;
        review.found.pending.len()
    };
    Ok(if left + inline == 0 { Ending::Clean } else { Ending::Findings })
}

/// Carries out what the arguments ask for, when they ask for no two things; how many are left.
fn settle(review: &Review, accept: &Wanted<'_>, reject: &Wanted<'_>, format: Format) -> Result<usize, Failure> {
    let pending = &review.found.pending;
    let accepted = accept.choose(pending, &review.groups)?;
    let rejected = reject.choose(pending, &review.groups)?;
    if let Some(both) = (0..pending.len()).find(|&number| accepted[number] && rejected[number]) {
        let name = terminal_line(&pending[both].name);
        return Err(format!("{name} would be both accepted and rejected; nothing was done").into());
    }
    for (number, snapshot) in pending.iter().enumerate() {
        if accepted[number] || rejected[number] {
            apply::settle(&review.root, snapshot, accepted[number])?;
        }
    }
    let names = |chosen: &dyn Fn(usize) -> bool| -> Vec<&str> {
        let numbered = pending.iter().enumerate().filter(|(number, _)| chosen(*number));
        numbered.map(|(_, Pending { name, .. })| name.as_str()).collect()
    };
    let left = names(&|number| !accepted[number] && !rejected[number]);
    let (accepted, rejected) = (names(&|number| accepted[number]), names(&|number| rejected[number]));
    print_result(&match format {
        Format::Text => summary(accepted.len(), rejected.len(), left.len()),
        Format::Json => format!("{:#}\n", json!({ "accepted": accepted, "rejected": rejected, "left": left })),
    })?;
    Ok(left.len())
}

/// What was done.
fn summary(accepted: usize, rejected: usize, left: usize) -> String {
    format!("{accepted} accepted, {rejected} rejected, {left} left\n")
}
