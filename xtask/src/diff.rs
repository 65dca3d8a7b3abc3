//! `diff`: what changed between two states of a reference.

use std::path::Path;

use docwright_codegen::changes::{Changes, Verdict, github, json, markdown, sarif, text};
use docwright_codegen::config::{Config, FILE_NAME};
use docwright_codegen::reference::{Reference, State};
use docwright_codegen::source::{self, version_and_kind};

use crate::print::print_result;
use crate::reference::{Docs, warn_of_unused_verbs};
use crate::{Ending, Failure, revision};

const EXAMPLE: &str = "Example:
  $ cargo xtask diff main --docs docs
  breaking property-removed: a property is no longer documented: `shelf` of `library.main.book`
    at v1/resources/book.md:14 of the base
    operations: GET /books/{id}
    items: types::Book::shelf
    tests: book-get.get_book
  1 breaking, 0 additive, 0 doc-only; clients: v1 major

Exit codes: 0 nothing that --fail-on names, 1 such a change, 2 the tool could not do its job.";

#[derive(clap::Args)]
#[command(after_help = EXAMPLE)]
pub struct Arguments {
    #[command(flatten)]
    docs: Docs,
    /// How to print: for people, as a comment of a pull request, as one JSON object with verdict, bump, clients and changes, as SARIF
    /// 2.1.0, or as workflow commands of GitHub.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Which changes end in exit code 1.
    #[arg(long, value_enum, default_value_t = FailOn::Breaking)]
    fail_on: FailOn,
    /// What stands before paths of pages in markdown, SARIF and GitHub annotations: the docs folder as the repository has it.
    #[arg(long, value_name = "PATH", default_value = "")]
    root: String,
    /// The older state: a docs folder, else a revision of the repository that holds the docs folder.
    #[arg(value_name = "BASE")]
    base: String,
    /// The newer state, in the same way; by default the docs folder as it lies on the disk.
    #[arg(value_name = "HEAD")]
    head: Option<String>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    Text,
    Markdown,
    Json,
    Sarif,
    Github,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum FailOn {
    /// What breaks.
    Breaking,
    /// That, and additions.
    Additive,
    /// Any change.
    Any,
}

pub fn run(arguments: &Arguments) -> Result<Ending, Failure> {
    let base = state(&arguments.docs, Some(&arguments.base))?;
    let head = state(&arguments.docs, arguments.head.as_deref())?;
    let (base, head) = Reference::open_two(base, head)?;
    warn_of_unused_verbs(&base.unused_verbs());
    warn_of_unused_verbs(&head.unused_verbs());
    let changes = Changes::between(&base, &head);
    let root = match arguments.root.trim_end_matches('/') {
        "" => String::new(),
        root => format!("{root}/"),
    };
    print_result(&match arguments.format {
        Format::Text => text::render(&changes),
        Format::Markdown => markdown::render(&changes, &root),
        Format::Json => json::render(&changes),
        Format::Sarif => sarif::render(&changes, &root),
        Format::Github => github::render(&changes, &root),
    })?;
    let least = match arguments.fail_on {
        FailOn::Breaking => Verdict::Breaking,
        FailOn::Additive => Verdict::Additive,
        FailOn::Any => Verdict::DocOnly,
    };
    Ok(if changes.verdict() >= Some(least) { Ending::Findings } else { Ending::Clean })
}

/// A state by its name, a folder of that name, else a revision; with the configuration that it is read under.
fn state(docs: &Docs, name: Option<&str>) -> Result<(State, Config), Failure> {
    let Some(name) = name else { return folder(docs) };
    if Path::new(name).is_dir() {
        return folder(&docs.at(Path::new(name)));
    }
    let folder = docs.folder();
    // Only its repository knows revisions.
    source::expect_folder(&folder)?;
    let texts = revision::texts(&folder, name)?;
    let own = texts.iter().find(|(path, _)| path == FILE_NAME);
    let config = match own {
        Some((_, text)) if !docs.names_configuration() => Config::parse(text)?,
        _ => docs.locate()?.1,
    };
    if texts.iter().all(|(path, _)| version_and_kind(path, &config).is_none()) {
        return Err(format!("revision {name} has no page of a version in {}", folder.display()).into());
    }
    Ok((State::Texts(texts), Config { corrections: None, ..config }))
}

fn folder(docs: &Docs) -> Result<(State, Config), Failure> {
    let (docs, config) = docs.locate()?;
    Ok((State::Folder(docs), config))
}
