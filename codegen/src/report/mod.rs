//! A reference in numbers: what its examples show, what the ledger holds, what is wrong with its pages, and what calls need. Plain data,
//! gathered from a [`Reference`] alone; [`page`] shows it.

mod coverage;
mod difference;
mod findings;
mod operations;
pub mod page;
mod permissions;
mod replays;
mod seen;
mod sums;
#[cfg(test)]
mod tests;
mod types;

use serde::{Deserialize, Serialize};

use crate::config::Config;
use crate::emit::Emit;
use crate::model::Model;
use crate::reference::{Edition, Reference};
use crate::source::{Lines, Sources, Span};

pub use coverage::{Area, Coverage, Kind, Ratio};
pub use difference::{Base, Difference};
pub use findings::{FindingRow, Findings, Folder, RuleSum};
pub use operations::OperationRow;
pub use permissions::{LeastRow, SchemeSum};
pub use replays::{LedgerRow, LedgerSum, Replays};
pub use sums::Sum;
pub use types::TypeRow;

/// All that is told of a reference.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// The program that gathered it.
    pub tool: &'static str,
    /// What the client is called, which names the reference.
    pub reference: String,
    /// What the run wrote, or would, and how long it took; it is not known from the reference alone.
    pub run: Run,
    /// Every number by its name: what another run is compared by.
    pub sums: Vec<Sum>,
    /// One for each version that has pages, in configured order.
    pub versions: Vec<Version>,
    /// What is wrong with the pages of all versions.
    pub findings: Findings,
}

/// What is known of a run beside its reference.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Run {
    /// Files that come out.
    pub output_files: usize,
    /// Their lines.
    pub output_lines: usize,
    /// How long each part took, in order. They differ from run to run and are no sums.
    pub stages: Vec<Stage>,
}

/// How long a part of a run took.
#[derive(Clone, Debug, Serialize)]
pub struct Stage {
    /// What was done.
    pub name: String,
    /// Milliseconds.
    pub milliseconds: u64,
}

/// One version of the reference.
#[derive(Clone, Debug, Serialize)]
pub struct Version {
    /// Its folder.
    pub name: String,
    /// How much there is of it.
    pub sizes: Sizes,
    /// What examples show of all of it.
    pub coverage: Coverage,
    /// The same for operations, statuses and permissions, by the first segment of the path.
    pub paths: Vec<Area>,
    /// The same for what types hold, by namespace.
    pub namespaces: Vec<Area>,
    /// What its exchanges come to.
    pub replays: Replays,
    /// What calls need, for each scheme in configured order.
    pub permissions: Vec<SchemeSum>,
    /// Operations that pages document, in the order of their pages.
    pub operations: Vec<OperationRow>,
    /// Documented types, then enumerations.
    pub types: Vec<TypeRow>,
}

/// How much there is of a version.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Sizes {
    /// Pages that document operations.
    pub pages: usize,
    /// Lines of pages that name a method and a path: the operations of `model`.
    pub method_lines: usize,
    /// Operations that pages document.
    pub operations: usize,
    /// Operations that only an example shows; a client has them too.
    pub implied_operations: usize,
    /// Types that pages document.
    pub types: usize,
    /// Enumerations.
    pub enumerations: usize,
    /// Documented requests with their responses.
    pub exchanges: usize,
}

/// A line of a page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// Path below the docs folder.
    pub page: String,
    /// From 1.
    pub line: usize,
}

/// What finds the lines of places.
struct Places<'r> {
    sources: &'r Sources,
    lines: Lines<'r>,
}

impl Places<'_> {
    fn of(&mut self, span: Span) -> Place {
        let line = self.lines.line_column(span.file, span.start).0;
        Place { page: self.sources.file(span.file).path.clone(), line }
    }
}

impl Report {
    /// Gathers all that a reference tells.
    pub fn of(reference: &Reference, run: Run) -> Self {
        let sources = &reference.sources;
        let mut places = Places { sources, lines: Lines::of(sources) };
        let versions: Vec<Version> =
            reference.editions.list.iter().map(|edition| Version::of(reference, edition, &mut places)).collect();
        let findings = Findings::of(reference.all_findings(), &mut places);
        let mut report = Self {
            tool: concat!("docwright ", env!("CARGO_PKG_VERSION")),
            reference: reference.config.service.root.clone(),
            run,
            sums: Vec::new(),
            versions,
            findings,
        };
        report.sums = sums::of(&report);
        report
    }

    /// The whole of it as JSON, which another run takes as its base.
    pub fn json(&self) -> serde_json::Result<String> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }
}

impl Version {
    fn of(reference: &Reference, edition: &Edition, places: &mut Places<'_>) -> Self {
        let Edition { model, names, replayed, .. } = edition;
        let config: &Config = &reference.config;
        let seen = seen::Seen::of(&Emit::new(model, names, config));
        let operations = operations::of(model, replayed, places);
        let coverage = coverage::Covered::of(reference, model, &seen);
        Self {
            name: model.api_version.clone(),
            sizes: Sizes::of(model),
            coverage: coverage.whole,
            paths: coverage.paths,
            namespaces: coverage.namespaces,
            replays: Replays::of(edition, places),
            permissions: permissions::of(&operations, config),
            types: types::of(model, &seen, places),
            operations,
        }
    }
}

impl Sizes {
    fn of(model: &Model) -> Self {
        let documented = || model.operations.iter().filter(|operation| operation.implied_by.is_none());
        Self {
            pages: model.pages.len(),
            method_lines: documented().map(|operation| operation.variants.len()).sum(),
            operations: documented().count(),
            implied_operations: model.operations.len() - documented().count(),
            types: model.types.iter().filter(|ty| !ty.synthetic).count(),
            enumerations: model.enums.len(),
            exchanges: model.exchanges.len(),
        }
    }
}
