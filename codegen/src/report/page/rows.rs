//! Long lists as a block of JSON, for the script: rows are arrays, and what comes again is told by its place in a list.

use std::collections::HashMap;

use serde_json::{Value, json};

use crate::report::{Place, Report};

use super::LinkTemplate;

/// Texts by their place in a list.
#[derive(Default)]
struct Texts<'r> {
    list: Vec<&'r str>,
    places: HashMap<&'r str, usize>,
}

impl<'r> Texts<'r> {
    fn place(&mut self, text: &'r str) -> usize {
        *self.places.entry(text).or_insert_with(|| {
            self.list.push(text);
            self.list.len() - 1
        })
    }
}

/// The block as it stands between the tags of a script: no text in it can end that element.
pub(super) fn json(report: &Report, link: &LinkTemplate) -> serde_json::Result<String> {
    let (mut pages, mut words) = (Texts::default(), Texts::default());
    let (mut operations, mut types) = (Vec::new(), Vec::new());
    for version in &report.versions {
        let own = words.place(&version.name);
        for row in &version.operations {
            let method = words.place(row.method);
            let mut least: Vec<usize> = row.least.values().flatten().map(|name| words.place(name)).collect();
            least.sort_unstable();
            least.dedup();
            let (page, line) = at(&mut pages, &row.place);
            operations.push(json!([own, method, row.path, page, line, row.examples, row.replayed, least]));
        }
        for row in &version.types {
            let (page, line) = at(&mut pages, &row.place);
            types.push(json!([own, row.name, u8::from(row.is_enumeration), page, line, row.parts, row.missing]));
        }
    }
    let mut findings: Vec<Value> = Vec::with_capacity(report.findings.rows.len());
    for row in &report.findings.rows {
        let (rule, severity) = (words.place(row.rule), words.place(row.severity));
        let (page, line) = at(&mut pages, &row.place);
        findings.push(json!([rule, severity, page, line, row.message]));
    }
    let block = json!({
        "link": link.text(),
        "pages": pages.list,
        "words": words.list,
        "operations": operations,
        "types": types,
        "findings": findings,
    });
    // Inside of JSON a `<` stands in strings alone, where it may be written so.
    Ok(serde_json::to_string(&block)?.replace('<', "\\u003c"))
}

fn at<'r>(pages: &mut Texts<'r>, place: &'r Place) -> (usize, usize) {
    (pages.place(&place.page), place.line)
}
