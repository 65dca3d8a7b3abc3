//! `report`: the reference in numbers, as one HTML page.

use std::path::{Path, PathBuf};
use std::time::Instant;

use docwright_codegen::diagnostic::terminal_line;
use docwright_codegen::emit::output::{self, Target};
use docwright_codegen::reference::Reference;
use docwright_codegen::report::page::{self, LinkTemplate};
use docwright_codegen::report::{Base, Report, Run, Stage};

use crate::print::print_result;
use crate::reference::Docs;
use crate::replace::replace_file;
use crate::{Ending, Failure};

const EXAMPLE: &str = "Example:
  $ cargo xtask report --docs docs --format json > before.json
  $ cargo xtask report --docs docs --out report.html --base before.json
  report.html: 36 operations, 44 exchanges, 0 findings

Exit codes: 0 the report is made, whatever it tells, 2 the tool could not do its job.";

#[derive(clap::Args)]
#[command(after_help = EXAMPLE)]
pub struct Arguments {
    #[command(flatten)]
    docs: Docs,
    /// The file to write. Without it JSON goes to standard output, and HTML into `report.html`.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Another run, whose numbers stand beside these: its JSON, or a docs folder.
    #[arg(long, value_name = "FILE|DIR")]
    base: Option<PathBuf>,
    /// A page for people, or one JSON object with sums, versions, findings and run.
    #[arg(long, value_enum, default_value_t = Format::Html)]
    format: Format,
    /// Where a browser finds a line of a page: an address with {path} and {line}. By default the pages on this disk, seen from the report.
    #[arg(long, value_name = "ADDRESS")]
    link_template: Option<String>,
}

#[derive(Clone, Copy, PartialEq, clap::ValueEnum)]
enum Format {
    Html,
    Json,
}

pub fn run(arguments: &Arguments) -> Result<Ending, Failure> {
    // What is asked for wrongly is told before the work.
    let named = arguments.link_template.as_deref().map(LinkTemplate::parse).transpose()?;
    let base = arguments.base.as_deref().map(|path| base(&arguments.docs, path)).transpose()?;
    let report = gather(&arguments.docs)?;
    if arguments.format == Format::Json {
        if arguments.base.is_some() {
            return Err("a base stands beside a report in HTML; two reports in JSON hold the same sums".into());
        }
        let text = report.json()?;
        match &arguments.out {
            Some(out) => replace_file(out, &text)?,
            None => print_result(&text)?,
        }
        return Ok(Ending::Clean);
    }
    let out = arguments.out.clone().unwrap_or_else(|| PathBuf::from("report.html"));
    let link = named.unwrap_or_else(|| LinkTemplate::below(&seen_from(&out, &arguments.docs.folder())));
    let base = base.as_ref().map(|(name, base)| (name.as_str(), base));
    replace_file(&out, &page::render(&report, base, &link)?)?;
    let total = |count: fn(&docwright_codegen::report::Sizes) -> usize| -> usize {
        report.versions.iter().map(|version| count(&version.sizes)).sum()
    };
    print_result(&format!(
        "{}: {} operations, {} exchanges, {} findings\n",
        terminal_line(&out.display().to_string()),
        total(|sizes| sizes.operations),
        total(|sizes| sizes.exchanges),
        report.findings.rows.len()
    ))?;
    Ok(Ending::Clean)
}

/// Opens a reference and tells all of it.
fn gather(docs: &Docs) -> Result<Report, Failure> {
    let mut stages = Vec::new();
    let reference = timed(&mut stages, "read, link and replay all pages", || docs.open())?;
    let (output_files, output_lines) = timed(&mut stages, "make all files of the clients and tests", || emitted(&reference))?;
    let (mut report, milliseconds) = {
        let start = Instant::now();
        (Report::of(&reference, Run { output_files, output_lines, stages }), milliseconds(start))
    };
    report.run.stages.push(Stage { name: "gather findings and numbers".to_owned(), milliseconds });
    Ok(report)
}

/// How many files come out, and their lines.
fn emitted(reference: &Reference) -> Result<(usize, usize), Failure> {
    let Reference { editions, sources, config, .. } = reference;
    let outputs = output::render(&editions.list, sources, config, Target::Repository)?;
    Ok((outputs.files.len(), outputs.files.iter().map(|file| file.text.lines().count()).sum()))
}

fn timed<T>(stages: &mut Vec<Stage>, name: &str, part: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let made = part();
    stages.push(Stage { name: name.to_owned(), milliseconds: milliseconds(start) });
    made
}

fn milliseconds(start: Instant) -> u64 {
    u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX)
}

/// Another run by its path, with the name that it is shown by.
fn base(docs: &Docs, path: &Path) -> Result<(String, Base), Failure> {
    let name = path.display().to_string();
    if path.is_dir() {
        return Ok((name, Base { sums: gather(&docs.at(path))?.sums }));
    }
    let text = std::fs::read_to_string(path).map_err(|error| format!("{name}: {error}"))?;
    let base = Base::parse(&text).map_err(|error| format!("{name} is no report in JSON: {error}"))?;
    Ok((name, base))
}

/// The way from the folder of a file to a folder, as an address writes it; from the root where they have nothing in common.
fn seen_from(file: &Path, folder: &Path) -> String {
    let whole = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let parent = file.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let (from, to) = (whole(parent), whole(folder));
    let shared = from.components().zip(to.components()).take_while(|(one, other)| one == other).count();
    let up = from.components().skip(shared).map(|_| "..".to_owned());
    let down = to.components().skip(shared).map(|part| part.as_os_str().to_string_lossy().into_owned());
    up.chain(down).collect::<Vec<_>>().join("/")
}
