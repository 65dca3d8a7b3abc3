//! Findings of the large reference that a reader of its pages judged, from `findings.tsv`.
//!
//! The first hundred rows were drawn by chance from all findings of one version, and judged by rule, place and advice. `right` ones
//! are still said; `mended` ones were wrong in an earlier draw and are said no more; `wrong` ones are wrong to this day.

use std::collections::BTreeSet;

use docwright_codegen::reference::Reference;

#[test]
fn findings() {
    let Some(reference) = super::large() else { return };
    let rows: Vec<Vec<&str>> = include_str!("findings.tsv").lines().skip(1).map(|row| row.split('\t').collect()).collect();
    let pages: BTreeSet<&str> = rows.iter().filter_map(|row| Some(row[1].rsplit_once(':')?.0)).collect();
    let said: BTreeSet<(String, String)> = pages.into_iter().flat_map(|page| said(reference, page)).collect();
    let is_said = |row: &[&str]| said.contains(&(row[0].to_owned(), row[1].to_owned()));
    let astray: Vec<String> = rows
        .iter()
        .filter(|row| match row[2] {
            "right" => !is_said(row),
            "mended" => is_said(row),
            verdict => verdict != "wrong",
        })
        .map(|row| row.join(" "))
        .collect();
    assert!(astray.is_empty(), "{} rows are astray\n{}", astray.len(), astray.join("\n"));
    let right = rows.iter().filter(|row| row[2] == "right").count();
    let wrong = rows.iter().filter(|row| row[2] == "wrong").count();
    assert!(right * 100 >= 95 * (right + wrong), "{right} right, {wrong} wrong");
}

/// Rules and places of the findings of a page.
fn said(reference: &Reference, page: &str) -> Vec<(String, String)> {
    let Some(id) = reference.files.by_path.get(page) else { return Vec::new() };
    let text = &reference.files.get(*id).expect("the page was found").source.text;
    let line = |at: u32| text[..at as usize].matches('\n').count() + 1;
    let findings = reference.findings(*id);
    findings.iter().map(|finding| (finding.rule.id.to_owned(), format!("{page}:{}", line(finding.span.start)))).collect()
}
