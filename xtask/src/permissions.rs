//! `permissions`: the least permissions that the calls of a program need, and why.

use std::path::PathBuf;

use docwright::{PermissionTable, SchemePermissions, least_permissions};
use docwright_codegen::diagnostic::terminal_line;
use docwright_codegen::emit::{client_package, permissions};
use docwright_codegen::names::identifiers::root_type;
use docwright_codegen::reference::Reference;
use docwright_codegen::usage::{self, Call, Client, Place, Usage};
use serde_json::{Value, json};

use crate::print::print_result;
use crate::reference::Docs;
use crate::{Ending, Failure};

const EXAMPLE: &str = "Example:
  $ cargo xtask permissions ../report
  application (Application):
    least: Shop.Write
    ../report/src/main.rs:9:34: GET /shops needs Shop.Read; or Shop.Write
    ../report/src/main.rs:12:20: POST /shops needs Shop.Write
  2 calls, 0 places that could not be followed

Exit codes: 0 every call was followed and states what it needs, 1 one was not or does not, 2 the tool could not do its job.";

#[derive(clap::Args)]
#[command(after_help = EXAMPLE)]
pub struct Arguments {
    #[command(flatten)]
    docs: Docs,
    /// How to print: for people, or one JSON object with schemes, calls and unfollowed places.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The program: the folder of its package or workspace, or one of its files. Tests, benches and examples of a package are other
    /// programs; each can be named itself.
    #[arg(value_name = "PATH")]
    path: PathBuf,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

pub fn run(arguments: &Arguments) -> Result<Ending, Failure> {
    let program = usage::load(&arguments.path).map_err(|error| format!("{}: {error}", arguments.path.display()))?;
    let reference = arguments.docs.open()?;
    let editions = &reference.editions.list;
    let clients: Vec<Client<'_>> = editions
        .iter()
        .map(|edition| Client {
            crates: vec![client_package(&reference.config, &edition.model.api_version).replace('-', "_")],
            root: root_type(&reference.config.service.root),
            tree: &edition.names.tree,
        })
        .collect();
    let usage = usage::read(&program, &clients);
    if !usage.names_a_client {
        let names: Vec<&str> = clients.iter().flat_map(|client| &client.crates).map(String::as_str).collect();
        return Err(format!("no Rust file at {} names {}", arguments.path.display(), names.join(" or ")).into());
    }
    let tables: Vec<String> = editions.iter().map(|edition| permissions::render(&edition.model, &edition.names)).collect();
    let report = Report::of(&reference, &usage, &tables);
    print_result(&match arguments.format {
        Format::Text => report.text(),
        Format::Json => format!("{:#}\n", report.json()),
    })?;
    Ok(if report.is_whole() { Ending::Clean } else { Ending::Findings })
}

/// What is printed.
struct Report<'r> {
    reference: &'r Reference,
    usage: &'r Usage,
    schemes: Vec<Scheme<'r>>,
}

/// What the calls need under a scheme: for each in the order of [`Usage::calls`].
struct Scheme<'r> {
    key: &'r str,
    title: &'r str,
    least: Vec<&'r str>,
    needed: Vec<SchemePermissions<'r>>,
}

impl Scheme<'_> {
    /// The calls that the least permissions say nothing of.
    fn without(&self) -> String {
        let count = |kind: SchemePermissions<'_>| self.needed.iter().filter(|needed| **needed == kind).count();
        match (count(SchemePermissions::NotSupported), count(SchemePermissions::Unknown)) {
            (0, 0) => String::new(),
            (none, unknown) => format!(" (calls left out: {none} not supported, {unknown} unknown)"),
        }
    }
}

impl<'r> Report<'r> {
    fn of(reference: &'r Reference, usage: &'r Usage, tables: &'r [String]) -> Self {
        let needed = |call: &Call, scheme: &str| {
            let model = &reference.editions.list[call.client].model;
            let table = PermissionTable::new(&tables[call.client]);
            let found = table.find(&permissions::key(model, call.operation));
            found.map_or(SchemePermissions::Unknown, |found| found.scheme(scheme))
        };
        let schemes = reference.config.schemes.iter().map(|(key, scheme)| {
            let needed: Vec<SchemePermissions<'_>> = usage.calls.iter().map(|call| needed(call, key)).collect();
            let ways: Vec<_> = needed
                .iter()
                .filter_map(|needed| match needed {
                    SchemePermissions::Needs(ways) => Some(*ways),
                    _ => None,
                })
                .collect();
            Scheme { key, title: &scheme.title, least: least_permissions(&ways), needed }
        });
        Self { reference, usage, schemes: schemes.collect() }
    }

    /// Every call was followed, and states what it needs under every scheme.
    fn is_whole(&self) -> bool {
        let is_known = |scheme: &Scheme<'_>| !scheme.needed.contains(&SchemePermissions::Unknown);
        self.usage.unfollowed.is_empty() && self.schemes.iter().all(is_known)
    }

    fn operation(&self, call: &Call) -> String {
        permissions::key(&self.reference.editions.list[call.client].model, call.operation)
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for scheme in &self.schemes {
            let least = if scheme.least.is_empty() { "none that is stated".to_owned() } else { scheme.least.join(", ") };
            let least = format!("{least}{}", scheme.without());
            text += &format!("{} ({}):\n  least: {}\n", scheme.key, terminal_line(scheme.title), terminal_line(&least));
            for (call, needed) in self.usage.calls.iter().zip(&scheme.needed) {
                let needed = match needed {
                    SchemePermissions::Unknown => "needs what its page does not say".to_owned(),
                    SchemePermissions::NotSupported => "is not supported".to_owned(),
                    SchemePermissions::Needs(ways) => {
                        format!("needs {}", ways.iter().map(|set| set.to_string()).collect::<Vec<_>>().join("; or "))
                    }
                };
                let line = format!("{}: {} {needed}", place(&call.place), self.operation(call));
                text += &format!("  {}\n", terminal_line(&line));
            }
        }
        for unfollowed in &self.usage.unfollowed {
            text += &format!("{}\n", terminal_line(&format!("{}: not followed: {}", place(&unfollowed.place), unfollowed.why)));
        }
        let (calls, unfollowed) = (self.usage.calls.len(), self.usage.unfollowed.len());
        text + &format!("{calls} calls, {unfollowed} places that could not be followed\n")
    }

    fn json(&self) -> Value {
        let calls = self.usage.calls.iter().map(|call| {
            let edition = &self.reference.editions.list[call.client];
            let page = edition.model.operations[call.operation].primary().page;
            let mut row = place_json(&call.place);
            row["api_version"] = json!(edition.model.api_version);
            row["operation"] = json!(self.operation(call));
            row["page"] = json!(edition.model.pages[page].stem);
            row
        });
        let schemes = self.schemes.iter().map(|scheme| {
            let needed = scheme.needed.iter().enumerate().map(|(call, needed)| match needed {
                SchemePermissions::Unknown => json!({ "call": call, "stated": "unknown" }),
                SchemePermissions::NotSupported => json!({ "call": call, "stated": "not supported" }),
                SchemePermissions::Needs(ways) => {
                    let ways: Vec<Vec<&str>> = ways.iter().map(|set| set.iter().collect()).collect();
                    json!({ "call": call, "stated": "needed", "alternatives": ways })
                }
            });
            json!({ "scheme": scheme.key, "title": scheme.title, "least": scheme.least, "needed": needed.collect::<Vec<_>>() })
        });
        let unfollowed = self.usage.unfollowed.iter().map(|unfollowed| {
            let mut row = place_json(&unfollowed.place);
            row["why"] = json!(unfollowed.why);
            row
        });
        json!({
            "schemes": schemes.collect::<Vec<_>>(),
            "calls": calls.collect::<Vec<_>>(),
            "unfollowed": unfollowed.collect::<Vec<_>>(),
        })
    }
}

fn place(place: &Place) -> String {
    format!("{}:{}:{}", place.file, place.line, place.column)
}

fn place_json(place: &Place) -> Value {
    json!({ "file": place.file, "line": place.line, "column": place.column })
}
