//! What must hold of a reference, whatever its pages say.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::LazyLock;

use docwright::{Operation, Schemas};
use docwright_codegen::diagnostic::Diagnostic;
use docwright_codegen::facts::{Census, Tally};
use docwright_codegen::pipeline::Files;
use docwright_codegen::reference::Edition;
use docwright_codegen::replay::Outcome;
use docwright_codegen::source::{PageKind, Span};
use docwright_references::Reference;
use rayon::{ThreadPool, ThreadPoolBuilder};
use serde_json::Value;

use super::paths;
use super::run::{Made, run};

/// What does not hold.
#[derive(Clone, Debug)]
pub struct Fault {
    /// Which promise is broken.
    pub kind: &'static str,
    /// How.
    pub text: String,
}

static ONE: LazyLock<ThreadPool> = LazyLock::new(|| pool(1));
static SEVERAL: LazyLock<ThreadPool> = LazyLock::new(|| pool(3));

fn pool(threads: usize) -> ThreadPool {
    ThreadPoolBuilder::new().num_threads(threads).build().expect("threads can be started")
}

/// Runs a reference on one thread and on several, its files in order and backwards, and looks at everything it makes.
pub fn examine(reference: &Reference) -> Result<(), Fault> {
    let pages: Vec<_> = reference.pages.iter().collect();
    let backwards: Vec<_> = reference.pages.iter().rev().collect();
    let made = attempt(&ONE, &reference.configuration, &pages)?;
    let again = attempt(&SEVERAL, &reference.configuration, &backwards)?;
    let checks: [(&'static str, Check); 8] = [
        ("a path", |made| paths::fault(all_paths(made))),
        ("Rust that does not parse", rust),
        ("a schema that does not load", schemas),
        ("a place outside its file", places),
        ("a census that does not add up", census),
        ("a dump that is no JSON", dumps),
        ("a defect in the ledger", ledger),
        ("a finding of no rule, or without words", findings),
    ];
    for (kind, check) in checks {
        let found = caught(|| Ok(check(&made)))?;
        if let Some(text) = found {
            return Err(Fault { kind, text });
        }
    }
    match difference(&made, &again) {
        Some(text) => Err(Fault { kind: "output that depends on threads or order", text }),
        None => Ok(()),
    }
}

type Check = fn(&Made) -> Option<String>;

fn attempt(pool: &ThreadPool, configuration: &str, pages: &[(&String, &String)]) -> Result<Made, Fault> {
    caught(|| pool.install(|| run(configuration, pages)).map_err(|text| Fault { kind: "an error", text }))
}

/// The result of some work, or its panic.
fn caught<T>(work: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
        let text = panic.downcast_ref::<String>().cloned();
        let text = text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
        Err(Fault { kind: "a panic", text: text.unwrap_or_default() })
    })
}

fn all_paths(made: &Made) -> impl Iterator<Item = &str> {
    made.outputs.iter().map(|output| output.path.as_str()).chain(made.snapshots.iter().map(String::as_str))
}

/// The emitted files that pages have a part in: the runtime is copied as it is.
fn emitted<'m>(made: &'m Made, ending: &'m str) -> impl Iterator<Item = (&'m str, &'m str)> {
    let own = made.outputs.iter().filter(move |output| output.path.ends_with(ending) && !output.path.starts_with("runtime/"));
    own.map(|output| (output.path.as_str(), output.text.as_str()))
}

fn rust(made: &Made) -> Option<String> {
    emitted(made, ".rs").find_map(|(path, text)| syn::parse_file(text).err().map(|error| format!("{path}: {error}")))
}

fn schemas(made: &Made) -> Option<String> {
    emitted(made, "/reference.json").find_map(|(path, text)| {
        let loaded = Schemas::parse(text).map(drop).and_then(|()| Operation::parse_all(text).map(drop));
        loaded.err().map(|error| format!("{path}: {error}"))
    })
}

/// Every place that a fact, a model or a finding names. Facts print all that they hold, so none can be forgotten here.
fn places(made: &Made) -> Option<String> {
    for file in made.files.iter() {
        if let Some(text) = printed_places(&format!("{:?}", file.facts)).find_map(|span| outside(&made.files, span)) {
            return Some(format!("a fact of {}: {text}", file.source.path));
        }
    }
    for edition in &made.editions {
        let model = &edition.model;
        if let Some(text) = printed_places(&format!("{model:?}")).find_map(|span| outside(&made.files, span)) {
            return Some(format!("the model of {}: {text}", model.api_version));
        }
    }
    made.findings.iter().find_map(|finding| {
        let related = finding.related.iter().map(|(span, _)| *span);
        let mut spans = related.chain(finding.fix.iter().map(|fix| fix.span)).chain([finding.span]);
        spans.find_map(|span| outside(&made.files, span)).map(|text| format!("{}: {text}", finding.rule.id))
    })
}

/// The spans of a debug print. Text of pages is quoted there, so that it can look like one only with more words around it.
fn printed_places(text: &str) -> impl Iterator<Item = Span> {
    text.split("Span { file: FileId(").skip(1).filter_map(|rest| {
        let (file, rest) = rest.split_once("), start: ")?;
        let (start, rest) = rest.split_once(", end: ")?;
        let (end, _) = rest.split_once(" }")?;
        let file = docwright_codegen::source::FileId(file.parse().ok()?);
        Some(Span { file, start: start.parse().ok()?, end: end.parse().ok()? })
    })
}

fn outside(files: &Files, span: Span) -> Option<String> {
    let Some(file) = files.get(span.file) else { return Some(format!("{span:?} in no file")) };
    let range = span.start as usize..span.end as usize;
    file.source.text.get(range).is_none().then(|| format!("{span:?} of {}", file.source.path))
}

/// What is diagnosed has findings, and the sums of a version are those of its pages. One finding may tell of a line and of the
/// block that holds nothing else: each kind of part is held to the findings for itself.
fn census(made: &Made) -> Option<String> {
    let tallies = |census: &Census| [census.fences, census.annotations, census.rows, census.method_lines];
    for file in made.files.iter() {
        let most = tallies(&file.facts.census).iter().map(|tally: &Tally| tally.diagnosed).max().unwrap_or_default();
        if most as usize > file.findings.len() {
            return Some(format!("{most} parts of {} and {} findings", file.source.path, file.findings.len()));
        }
    }
    made.editions.iter().find_map(|edition| {
        let model = &edition.model;
        let mut sum = Census::default();
        let own = |page_kind: PageKind, version: &str| page_kind != PageKind::Includes && version == model.api_version;
        for file in made.files.iter().filter(|file| own(file.source.page_kind, &file.source.api_version)) {
            sum += file.facts.census;
        }
        (sum != model.census).then(|| format!("{}: {sum:?} and {:?}", model.api_version, model.census))
    })
}

/// Each dump is JSON, and each method line is one row of it.
fn dumps(made: &Made) -> Option<String> {
    made.dumps.iter().find_map(|dump| {
        let value: Value = match serde_json::from_str(dump) {
            Ok(value) => value,
            Err(error) => return Some(error.to_string()),
        };
        let mut seen = BTreeSet::new();
        let rows = value["operations"].as_array().into_iter().flatten();
        rows.map(|row| format!("{} {} {} {}", row["page"], row["line"], row["method"], row["path"]))
            .find(|row| !seen.insert(row.clone()))
            .map(|row| format!("twice: {row}"))
    })
}

/// Whatever pages say is the page's or the service's fault.
fn ledger(made: &Made) -> Option<String> {
    made.editions.iter().find_map(|edition| {
        let Edition { model, replayed, .. } = &**edition;
        model.exchanges.iter().zip(replayed).find_map(|(exchange, replayed)| {
            let Outcome::Ledgered(rule) = replayed.outcome else { return None };
            let page = &model.pages[exchange.page].stem;
            (docwright::replay::cause(rule.id) == "docwright").then(|| format!("{rule} of {page}: {:?}", replayed.verdict))
        })
    })
}

fn findings(made: &Made) -> Option<String> {
    let is_sound = |finding: &Diagnostic| !finding.message.is_empty();
    made.findings.iter().find(|finding| !is_sound(finding)).map(|finding| format!("{}: {}", finding.rule.id, finding.message))
}

fn difference(left: &Made, right: &Made) -> Option<String> {
    if let Some((left, right)) = left.dumps.iter().zip(&right.dumps).find(|(left, right)| left != right) {
        let lines = left.lines().zip(right.lines()).find(|(left, right)| left != right);
        return Some(format!("the dump: {lines:?}"));
    }
    if left.outputs.len() != right.outputs.len() || left.dumps.len() != right.dumps.len() {
        return Some("another number of files".to_owned());
    }
    let (left, right) = left.outputs.iter().zip(&right.outputs).find(|(left, right)| left != right)?;
    let lines = left.text.lines().zip(right.text.lines()).find(|(left, right)| left != right);
    Some(format!("{} and {}: {lines:?}", left.path, right.path))
}
