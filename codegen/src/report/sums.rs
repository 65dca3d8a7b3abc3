//! Every number of a report by its name, so that two runs can be compared whatever else they tell.

use serde::{Deserialize, Serialize};

use super::Report;

/// A number of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sum {
    /// The version that it is about; empty for all of them.
    pub version: String,
    /// What is counted: `exchanges that replay`, `finding json-trailing-comma`.
    pub name: String,
    /// How many.
    pub value: usize,
}

/// All numbers, in the order in which they are shown.
pub(super) fn of(report: &Report) -> Vec<Sum> {
    let mut sums = Vec::new();
    for version in &report.versions {
        let mut add = |name: String, value| sums.push(Sum { version: version.name.clone(), name, value });
        let sizes = &version.sizes;
        add("pages of operations".into(), sizes.pages);
        add("method lines".into(), sizes.method_lines);
        add("operations that only an example shows".into(), sizes.implied_operations);
        add("types".into(), sizes.types);
        add("enumerations".into(), sizes.enumerations);
        add("exchanges".into(), sizes.exchanges);
        for (kind, ratio) in &version.coverage {
            let title = kind.title().to_lowercase();
            add(format!("{title}, documented"), ratio.all);
            add(format!("{title}, shown by examples"), ratio.shown);
        }
        add("exchanges that replay".into(), version.replays.replayed);
        add("exchanges that replay after a repair".into(), version.replays.repaired);
        for row in &version.replays.ledger {
            add(format!("ledger: {}: {}", row.cause, row.rule), row.rows.len());
        }
        for scheme in &version.permissions {
            add(format!("operations with a permission: {}", scheme.scheme), scheme.needed);
        }
    }
    let mut add = |name: String, value| sums.push(Sum { version: String::new(), name, value });
    add("output files".into(), report.run.output_files);
    add("output lines".into(), report.run.output_lines);
    add("findings".into(), report.findings.rows.len());
    for rule in &report.findings.rules {
        add(format!("finding {}", rule.rule), rule.count);
    }
    sums
}
