//! A large reference written in another form of the dialect gives the same model: the newest form with its included tables
//! and one-line annotations, the forms that other editions favour, and slips that a careful reader reads past.

use std::path::Path;
use std::sync::Arc;

use docwright_codegen::config::Config;
use docwright_codegen::model::{Model, TypeUse};
use docwright_codegen::pipeline::{self, Files};
use docwright_codegen::source::PageKind;

use docwright_references::docs;

/// A page, as path and text, to another form of it; files that it needs beside it go to the list.
type Rewriting = fn(&str, &str, &mut Vec<(String, String)>) -> String;

const REWRITINGS: [(&str, Rewriting); 7] = [
    ("newest form", newest),
    ("most privileged first", |_, page, _| tables(page, most_first)),
    ("a row for each way", |_, page, _| tables(page, broken_cells)),
    ("no mark on what is ignored", |_, page, _| without_ignored(page)),
    ("annotations above the headings", |_, page, _| early_annotations(page)),
    ("blocks without an end", |_, page, _| forgotten_ends(page)),
    ("a blank line before the message", |_, page, _| late_messages(page)),
];

#[test]
fn another_form_says_the_same() {
    let Some(folder) = docs::corpus() else { return };
    let config = Config::load(&docs::configuration()).expect("a valid configuration");
    let files = Files::load(&folder, &config).expect("the reference");
    let before = facts(&files, &config);
    for (name, rewrite) in REWRITINGS {
        let (changed, after) = rewritten(&files, rewrite, &folder, &config);
        assert!(changed > 500, "{name}: {changed} pages changed");
        let differ: Vec<String> = before
            .iter()
            .zip(&after)
            .filter(|(before, after)| before != after)
            .map(|(before, after)| format!("{before}\n    {after}"))
            .collect();
        assert!(differ.is_empty() && before.len() == after.len(), "{name}: {}\n{}", differ.len(), differ.join("\n"));
    }
}

/// How many pages a rewriting changes, and what they say then.
fn rewritten(files: &Files, rewrite: Rewriting, folder: &Path, config: &Config) -> (usize, Vec<String>) {
    let mut beside = Vec::new();
    let mut changes = Vec::new();
    for file in files.iter().filter(|file| file.source.page_kind == PageKind::Api) {
        let text = rewrite(&file.source.path, &file.source.text, &mut beside);
        if *text != *file.source.text {
            changes.push((file.source.path.clone(), Some(Arc::from(text))));
        }
    }
    let changed = changes.len();
    changes.extend(beside.into_iter().map(|(path, text)| (path, Some(Arc::from(text)))));
    let mut files = files.clone();
    files.set(changes, folder, config);
    (changed, facts(&files, config))
}

/// What a reference says of calls, a line each.
fn facts(files: &Files, config: &Config) -> Vec<String> {
    let version = config.versions.keys().next().expect("a version");
    let linking = pipeline::link(files, &pipeline::included_permissions(files), config, version).expect("a model");
    let model = &linking.model;
    let mut facts = Vec::new();
    for operation in model.operations.iter().filter(|operation| operation.implied_by.is_none()) {
        for variant in &operation.variants {
            // Where the newest form draws a border between least and others, several tables are joined by it: their order changes.
            let schemes = variant.permissions.as_ref().map(|permissions| {
                let sorted = |names: &[Vec<String>]| {
                    let mut sets = names.to_vec();
                    sets.sort();
                    sets
                };
                permissions.schemes.iter().map(|(scheme, sets)| (scheme.clone(), sorted(sets))).collect::<Vec<_>>()
            });
            let (sent, got) = (type_of(model, variant.request.as_ref()), type_of(model, variant.response.as_ref()));
            let page = &model.pages[variant.page].stem;
            facts.push(format!("{page}: {} {}: {schemes:?} {sent} -> {got}", operation.method(), variant.written));
        }
    }
    for exchange in &model.exchanges {
        let target = exchange.target.as_ref().map(|target| &model.operations[target.operation].identity);
        let body = exchange.fact.request.message.body.as_ref().map(|body| &body.text);
        let page = &model.pages[exchange.page].stem;
        facts.push(format!("{page}: {:?} {target:?} {body:?}", exchange.fact.request_line()));
        for response in &exchange.fact.responses {
            let ty = response.ty.as_ref().map(|ty| &ty.value);
            let body = response.message.message.body.as_ref().map(|body| &body.text);
            facts.push(format!("{page}: {} {ty:?} {} {body:?}", response.status(), response.collection));
        }
    }
    facts
}

fn type_of(model: &Model, used: Option<&TypeUse>) -> String {
    used.map_or_else(String::new, |used| format!("{} {}", model.type_name(used.ty), used.collection))
}

/// Front matter in the new keys, permissions in included tables, annotations on one line.
fn newest(path: &str, page: &str, beside: &mut Vec<(String, String)>) -> String {
    let head =
        page.replacen("\nlocalization_priority:", "\nms.localizationpriority:", 1).replacen("\nms.prod:", "\nms.subservice:", 1);
    let (version, name) = path.split_once('/').expect("a file of a version");
    let stem = name.rsplit('/').next().unwrap_or(name).trim_end_matches(".md");
    let included = tables(&head, |rows| {
        let name = format!("includes/permissions/{stem}-{}-permissions.md", beside.len());
        let front = if beside.len().is_multiple_of(2) {
            ""
        } else {
            "---\ndescription: \"Made by a machine\"\nms.topic: include\n---\n\n"
        };
        let mut text =
            format!("{front}|Permission type|Least privileged permissions|Higher privileged permissions|\n|:---|:---|:---|");
        for (label, names) in rows {
            let (least, higher) = match names.split_first() {
                None => ("Not supported.", "Not supported.".to_owned()),
                Some((least, [])) => (*least, "Not available.".to_owned()),
                Some((least, higher)) => (*least, higher.join(", ")),
            };
            text.push_str(&format!("\n|{label}|{least}|{higher}|"));
        }
        beside.push((format!("{version}/{name}"), text));
        format!("<!-- {{ \"blockType\": \"permissions\", \"name\": \"x\" }} -->\n[!INCLUDE [permissions-table](../{name})]\n")
    });
    let one_line = |comment: &str| comment.lines().map(str::trim).collect::<Vec<_>>().join(" ");
    annotations(&included, |comment| Some(one_line(comment)))
}

fn most_first(rows: &[Row<'_>]) -> String {
    let list = |names: &[&str]| match names {
        [] => "Not supported.".to_owned(),
        names => names.iter().rev().copied().collect::<Vec<_>>().join(", "),
    };
    let text: String = rows.iter().map(|(label, names)| format!("|{label}|{}|\n", list(names))).collect();
    format!("|Permission&nbsp;type|Permissions (from most to least privileged)|\n|:--|:--|\n{text}")
}

fn broken_cells(rows: &[Row<'_>]) -> String {
    let row = |(label, names): &Row<'_>| match names.as_slice() {
        [] => format!("|**{label}**|Not applicable|\n"),
        names => format!("|**{label}**|{}|\n", names.join("<br/>")),
    };
    format!("|Permission Type|Permissions|\n|:--|:--|\n{}", rows.iter().map(row).collect::<String>())
}

/// A label and the names of its cell.
type Row<'p> = (&'p str, Vec<&'p str>);

/// Permission tables that are nothing but lists of different names go through `change`.
fn tables(page: &str, mut change: impl FnMut(&[Row<'_>]) -> String) -> String {
    let mut out = String::with_capacity(page.len());
    let mut lines = page.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        out.push_str(line);
        let cells: Vec<&str> = line.trim().trim_matches('|').split('|').map(str::trim).collect();
        if cells[..] != ["Permission type", "Permissions (from least to most privileged)"] {
            continue;
        }
        let mut table = Vec::new();
        while let Some(row) = lines.next_if(|next| next.starts_with('|')) {
            table.push(row);
        }
        let rows: Option<Vec<Row<'_>>> = table.iter().skip(1).map(|row| clean(row)).collect();
        match rows.filter(|rows| rows.len() == 3).map(|rows| change(&rows)) {
            Some(text) => {
                out.truncate(out.len() - line.len());
                out.push_str(&text);
            }
            None => out.extend(table),
        }
    }
    out
}

fn clean(row: &str) -> Option<Row<'_>> {
    let (label, cell) = row.trim().trim_matches('|').split_once('|')?;
    let cell = cell.trim();
    if cell == "Not supported." {
        return Some((label.trim(), Vec::new()));
    }
    let names: Vec<&str> = cell.trim_end_matches('.').split(',').map(str::trim).collect();
    let honest = |at: usize| {
        let name = names[at];
        name.contains('.') && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '.') && !names[..at].contains(&name)
    };
    (0..names.len()).all(honest).then(|| (label.trim(), names))
}

/// Comments that hold an object go through `change`; those for which it gives nothing are taken out with their line ends.
fn annotations(page: &str, mut change: impl FnMut(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(page.len());
    let mut rest = page;
    while let Some(open) = rest.find("<!--") {
        let end = rest[open..].find("-->").map_or(rest.len(), |end| open + end + 3);
        let comment = &rest[open..end];
        out.push_str(&rest[..open]);
        rest = &rest[end..];
        if !comment[4..].trim_start().starts_with('{') || comment.contains("```") {
            out.push_str(comment);
        } else if let Some(changed) = change(comment) {
            out.push_str(&changed);
        } else {
            out.truncate(out.trim_end_matches([' ', '\t']).len());
            rest = rest.trim_start_matches([' ', '\t', '\r']).strip_prefix('\n').unwrap_or(rest);
        }
    }
    out + rest
}

fn without_ignored(page: &str) -> String {
    let bare = |comment: &str| comment.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    annotations(page, |comment| (bare(comment) != "<!--{\"blockType\":\"ignored\"}-->").then(|| comment.to_owned()))
}

fn is_heading(line: &str, word: &str) -> bool {
    line.trim_start_matches('#').trim() == word && line.starts_with("###")
}

/// Where a heading, a few words and an annotation stand in this order, the annotation goes to the front.
fn early_annotations(page: &str) -> String {
    let lines: Vec<&str> = page.split_inclusive('\n').collect();
    let mut out = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let plain = |line: &&&str| line.len() < 90 && !line.starts_with(['#', '<', '`', '|', '-', '>', '*']);
        let words = lines[at + 1..].iter().take_while(plain).count();
        let opening = at + 1 + words;
        let heading = is_heading(lines[at], "Request") || is_heading(lines[at], "Response");
        let annotated = lines.get(opening).is_some_and(|line| line.starts_with("<!-- {") && !line.contains("-->"));
        let length = lines[opening.min(lines.len())..].iter().take(12).position(|line| line.trim_end().ends_with("-->"));
        match length.filter(|_| heading && annotated && words < 4) {
            Some(length) => {
                out.extend(&lines[opening..=opening + length]);
                out.push("\n");
                out.extend(&lines[at..opening]);
                at = opening + length + 1;
            }
            None => {
                out.push(lines[at]);
                at += 1;
            }
        }
    }
    out.concat()
}

/// Blocks that hold a request or a method line, and above a heading, lose their last line.
fn forgotten_ends(page: &str) -> String {
    let lines: Vec<&str> = page.split_inclusive('\n').collect();
    let mut out: Vec<&str> = Vec::new();
    let mut open: Option<usize> = None;
    for (at, line) in lines.iter().enumerate() {
        let fence = line.starts_with("```");
        let below = lines[at + 1..].iter().find(|line| !line.trim().is_empty());
        match open {
            None if fence => open = Some(at),
            Some(start) if fence => {
                let http = lines[start].trim_start_matches('`').trim() == "http";
                let request = lines[start + 1].starts_with("GET ") && at - start == 2;
                open = None;
                if http && request && below.is_some_and(|line| line.starts_with("##")) {
                    out.push("\n");
                    continue;
                }
            }
            _ => {}
        }
        out.push(line);
    }
    out.concat()
}

fn late_messages(page: &str) -> String {
    let methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];
    methods
        .iter()
        .fold(page.to_owned(), |page, method| page.replace(&format!("```http\n{method} "), &format!("```http\n\n{method} ")))
}
