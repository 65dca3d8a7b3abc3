//! `--statistics`: how much is found, by rule, by family and by folder.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use docwright_codegen::diagnostic::{Diagnostic, terminal_line};
use docwright_codegen::source::Sources;
use serde_json::{Value, json};

use crate::print::counted;

/// Names with how often they occur, the most frequent first.
type Sums = Vec<(String, usize)>;

/// Sums of findings.
pub struct Statistics {
    findings: usize,
    files: usize,
    fixable: usize,
    severities: Sums,
    rules: Sums,
    families: Sums,
    folders: Sums,
}

impl Statistics {
    /// Counts.
    pub fn of(findings: &[Diagnostic], sources: &Sources, files: usize) -> Self {
        let path = |finding: &Diagnostic| sources.file(finding.span.file).path.clone();
        let folder =
            |finding: &Diagnostic| path(finding).rsplit_once('/').map_or_else(|| ".".into(), |(folder, _)| folder.to_owned());
        Self {
            findings: findings.len(),
            files,
            fixable: findings.iter().filter(|finding| finding.safe_fix().is_some()).count(),
            severities: sums(findings, |finding| finding.severity.name().into()),
            rules: by_rule(findings),
            families: sums(findings, |finding| finding.rule.family().into()),
            folders: sums(findings, folder),
        }
    }

    /// For people.
    pub fn text(&self) -> String {
        let tables = [
            ("By severity", &self.severities),
            ("By rule", &self.rules),
            ("By family", &self.families),
            ("By folder", &self.folders),
        ];
        let mut text: String = tables.into_iter().map(|(title, sums)| format!("{title}\n{}\n", lines(sums))).collect();
        let (findings, files) = (counted(self.findings, "finding"), counted(self.files, "file"));
        text += &format!("{findings} in {files}, {} of them with a safe fix\n", self.fixable);
        text
    }

    /// For other programs: `findings`, `files` and `fixable` are numbers, the others lists of a name and its `count`.
    pub fn json(&self) -> String {
        let list =
            |key: &str, sums: &Sums| -> Value { sums.iter().map(|(name, count)| json!({ key: name, "count": count })).collect() };
        let object = json!({
            "findings": self.findings,
            "files": self.files,
            "fixable": self.fixable,
            "severities": list("severity", &self.severities),
            "rules": list("rule", &self.rules),
            "families": list("family", &self.families),
            "folders": list("folder", &self.folders),
        });
        format!("{object:#}\n")
    }
}

/// How often each rule was broken.
pub fn by_rule(findings: &[Diagnostic]) -> Sums {
    sums(findings, |finding| finding.rule.id.into())
}

/// One line a name.
pub fn lines(sums: &Sums) -> String {
    sums.iter().map(|(name, count)| format!("{count:>6} {}\n", terminal_line(name))).collect()
}

fn sums(findings: &[Diagnostic], name: impl Fn(&Diagnostic) -> String) -> Sums {
    let mut sums: BTreeMap<String, usize> = BTreeMap::new();
    for finding in findings {
        *sums.entry(name(finding)).or_default() += 1;
    }
    let mut sums: Sums = sums.into_iter().collect();
    sums.sort_by_key(|(_, count)| Reverse(*count));
    sums
}
