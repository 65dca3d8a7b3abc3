//! A file of findings that are known and not reported. It only shrinks, unless somebody asks otherwise.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::Path;

use docwright_codegen::diagnostic::Diagnostic;
use docwright_codegen::diagnostic::fingerprint::fingerprint;
use docwright_codegen::source::Sources;
use serde_json::{Value, json};

use crate::Failure;

/// The form of the file; another one would be another number.
const VERSION: u64 = 1;

/// What makes a finding the same one: path, rule and fingerprint, in the order in which the file has them.
type Identity = (String, String, String);

/// Findings that are known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    known: BTreeMap<Identity, Known>,
}

/// Equal findings on equal lines of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Known {
    count: usize,
    /// For readers of the file.
    message: String,
}

impl Baseline {
    /// All findings as known ones.
    pub fn of(findings: &[Diagnostic], sources: &Sources) -> Self {
        let mut known: BTreeMap<Identity, Known> = BTreeMap::new();
        for finding in findings {
            let row = known.entry(identity(finding, sources));
            row.or_insert_with(|| Known { count: 0, message: finding.message.clone() }).count += 1;
        }
        Self { known }
    }

    /// Reads the file; `None` where there is none.
    pub fn load(path: &Path) -> Result<Option<Self>, Failure> {
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(format!("{}: {error}", path.display()).into()),
        };
        Self::parse(&text).map(Some).map_err(|fault| format!("{}: {fault}", path.display()).into())
    }

    fn parse(text: &str) -> Result<Self, String> {
        let file: Value = serde_json::from_str(text).map_err(|error| format!("no baseline: {error}"))?;
        if file["version"] != VERSION {
            return Err(format!("no baseline of version {VERSION}"));
        }
        let rows = file["findings"].as_array().ok_or("no baseline: it has no list `findings`")?;
        let mut known = BTreeMap::new();
        for row in rows {
            let text = |key: &str| row[key].as_str().map(str::to_owned).ok_or_else(|| format!("no `{key}` in {row}"));
            let count = row["count"].as_u64().and_then(|count| usize::try_from(count).ok()).filter(|count| *count > 0);
            let count = count.ok_or_else(|| format!("no `count` in {row}"))?;
            let identity = (text("path")?, text("rule")?, text("fingerprint")?);
            // A file that was merged may have a row twice; neither takes more than one of them says.
            let entry = known.entry(identity).or_insert(Known { count, message: text("message")? });
            entry.count = entry.count.max(count);
        }
        Ok(Self { known })
    }

    /// The text of the file: one finding a line, in order, so that it is read and merged as any other.
    pub fn text(&self) -> String {
        let row = |((path, rule, fingerprint), known): (&Identity, &Known)| {
            let row = json!({
                "path": path, "rule": rule, "message": known.message, "fingerprint": fingerprint, "count": known.count,
            });
            format!("  {row}")
        };
        let rows: Vec<String> = self.known.iter().map(row).collect();
        let rows = if rows.is_empty() { String::new() } else { format!("\n{}\n", rows.join(",\n")) };
        format!("{{\"version\": {VERSION}, \"findings\": [{rows}]}}\n")
    }

    /// The findings that are not known. Of equal ones the first are the known ones.
    pub fn unknown(&self, findings: Vec<Diagnostic>, sources: &Sources) -> Vec<Diagnostic> {
        let mut left: BTreeMap<&Identity, usize> = self.known.iter().map(|(identity, known)| (identity, known.count)).collect();
        let mut is_unknown = |finding: &Diagnostic| match left.get_mut(&identity(finding, sources)) {
            Some(count) if *count > 0 => {
                *count -= 1;
                false
            }
            _ => true,
        };
        findings.into_iter().filter(|finding| is_unknown(finding)).collect()
    }

    /// What of it is still found, as `found` has all that is.
    pub fn shrunk(&self, found: &Self) -> Self {
        let still = |(identity, known): (&Identity, &Known)| {
            let count = known.count.min(found.known.get(identity)?.count);
            Some((identity.clone(), Known { count, message: known.message.clone() }))
        };
        Self { known: self.known.iter().filter_map(still).collect() }
    }

    /// How many findings it has.
    pub fn len(&self) -> usize {
        self.known.values().map(|known| known.count).sum()
    }

    /// Lines about what stands here and not in `other`: `v1/api/a.md: rule: message`.
    pub fn beyond(&self, other: &Self) -> Vec<String> {
        let count = |identity: &Identity| other.known.get(identity).map_or(0, |known| known.count);
        let rows = self.known.iter().filter(|(identity, known)| known.count > count(identity));
        rows.map(|((path, rule, _), known)| format!("{path}: {rule}: {}", known.message)).collect()
    }
}

fn identity(finding: &Diagnostic, sources: &Sources) -> Identity {
    (sources.file(finding.span.file).path.clone(), finding.rule.id.to_owned(), fingerprint(finding, sources))
}
