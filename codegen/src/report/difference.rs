//! The numbers of two runs beside one another.

use std::collections::HashMap;

use serde::Deserialize;

use super::{Report, Sum};

/// Another run: only what this one is compared with.
#[derive(Clone, Debug, Deserialize)]
pub struct Base {
    /// Its numbers.
    pub sums: Vec<Sum>,
}

/// A number of two runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The version; empty for all of them.
    pub version: String,
    /// What is counted.
    pub name: String,
    /// In the base.
    pub before: usize,
    /// In this run.
    pub now: usize,
}

impl Base {
    /// Reads the JSON of a report.
    pub fn parse(text: &str) -> serde_json::Result<Self> {
        serde_json::from_str(text)
    }

    /// Each number of either run, those of this one first. One that a run does not have is nought there.
    pub fn differences(&self, report: &Report) -> Vec<Difference> {
        let key = |sum: &Sum| (sum.version.clone(), sum.name.clone());
        let mut before: HashMap<(String, String), usize> = self.sums.iter().map(|sum| (key(sum), sum.value)).collect();
        let now = report.sums.iter().map(|sum| Difference {
            version: sum.version.clone(),
            name: sum.name.clone(),
            before: before.remove(&key(sum)).unwrap_or_default(),
            now: sum.value,
        });
        let mut differences: Vec<Difference> = now.collect();
        let gone = self.sums.iter().filter(|sum| before.contains_key(&key(sum)));
        differences.extend(gone.map(|sum| Difference {
            version: sum.version.clone(),
            name: sum.name.clone(),
            before: sum.value,
            now: 0,
        }));
        differences
    }
}
