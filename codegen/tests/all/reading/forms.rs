//! How a page is written down does not matter: letter case of headings, line ends, marks, padding, the order of sections.

use std::path::Path;

use docwright_codegen::config::Config;
use docwright_codegen::source::{PageKind, SourceFile};

use super::load;
use super::parts;
use crate::support::pages;
use docwright_references::docs;
use docwright_references::random::Random;

/// Every so many pages of the corpus are tried.
const STEP: usize = 8;

/// Lines outside of code and comments go through `change`.
fn change_lines(page: &str, change: impl Fn(&str) -> String) -> String {
    let head = page.len() - parts::body(page).len();
    let mut out = page[..head].to_owned();
    let mut code = false;
    let mut comment = false;
    for line in page[head..].split_inclusive('\n') {
        let fence = line.trim_start().starts_with("```");
        let machine = code || fence || comment || line.contains("<!--");
        comment = !code && (comment || line.contains("<!--")) && !line.contains("-->");
        code ^= fence;
        out.push_str(&if machine { line.to_owned() } else { change(line) });
    }
    out
}

fn loud_headings(page: &str) -> String {
    change_lines(page, |line| if line.starts_with('#') && !line.contains('(') { line.to_uppercase() } else { line.to_owned() })
}

fn crlf(page: &str) -> String {
    page.replace('\n', "\r\n")
}

fn marked(page: &str) -> String {
    format!("\u{feff}{page}")
}

/// Tabs behind the pipes of rows and hard blanks before them. Pipes in code are not to be told from others here.
fn padded(page: &str) -> String {
    change_lines(page, |line| {
        let row = line.trim_start().starts_with('|') && !line.contains(['`', '\\']) && !line.contains("--");
        if row { line.replace("| ", "|\t").replace(" |", "\u{a0}|") } else { line.to_owned() }
    })
}

/// The page with its sections in another order: on pages of calls those before the examples, on pages of types all of them.
fn shuffled(page: &str, page_kind: PageKind, seed: usize) -> String {
    // What stands at the end of a page is about the page, and belongs to no section.
    let (page, end) = page.split_at(page.find("<!-- uuid:").unwrap_or(page.len()));
    let mut starts = Vec::new();
    let mut at = 0;
    let marked = change_lines(page, |line| if line.starts_with("## ") { format!("\0{line}") } else { line.to_owned() });
    for section in marked.split('\0') {
        starts.push(at..at + section.len());
        at += section.len();
    }
    let text = marked.replace('\0', "");
    let mut sections = starts.into_iter();
    let mut out = text[sections.next().unwrap_or(0..0)].to_owned();
    let sections: Vec<_> = sections.collect();
    let is_example = |section: &&std::ops::Range<usize>| {
        let heading = text[(*section).clone()].trim_start_matches(['#', ' ']).to_lowercase();
        page_kind == PageKind::Api && ["example", "request\n", "sample"].iter().any(|word| heading.starts_with(word))
    };
    let movable = sections.iter().position(|section| is_example(&section)).unwrap_or(sections.len());
    let (first, last) = sections.split_at(movable);
    let mut first = first.to_vec();
    Random::new(seed as u64).shuffle(&mut first);
    for section in first.iter().chain(last) {
        out.push_str(&text[section.clone()]);
        if !out.ends_with('\n') {
            out.push('\n');
        }
    }
    out.push_str(end);
    out
}

/// What differs between the readings of a page and of its variant.
fn difference(file: &SourceFile, variant: &str, config: &Config, order: bool) -> Option<String> {
    let lower = |text: String| text.to_lowercase();
    let mut left: Vec<String> = pages::facts(file, &file.text, config).into_iter().map(lower).collect();
    let mut right: Vec<String> = pages::facts(file, variant, config).into_iter().map(lower).collect();
    if !order {
        // The examples of sections that change places are counted in their new order.
        for fact in left.iter_mut().chain(&mut right) {
            if let Some((before, after)) = fact.split_once("ordinal: ") {
                *fact = format!("{before}{}", after.trim_start_matches(|c: char| c.is_ascii_digit()));
            }
        }
        left.sort();
        right.sort();
    }
    let first = left.iter().zip(&right).find(|(left, right)| left != right);
    match first {
        Some((left, right)) => Some(format!("{left}\n    {right}")),
        None if left.len() != right.len() => Some(format!("{} facts, {} facts", left.len(), right.len())),
        None => None,
    }
}

fn check(folder: &Path, step: usize) {
    let (config, sources) = load(folder);
    let mut failed = Vec::new();
    let mut tried = 0;
    for (index, file) in sources.files.iter().filter(|file| file.page_kind.is_page()).enumerate().step_by(step) {
        tried += 1;
        let variants = [
            ("loud headings", loud_headings(&file.text), true),
            ("crlf", crlf(&file.text), true),
            ("marked", marked(&file.text), true),
            ("padded", padded(&file.text), true),
            ("shuffled", shuffled(&file.text, file.page_kind, index + 1), false),
        ];
        for (name, text, order) in variants {
            if let Some(difference) = difference(file, &text, &config, order) {
                failed.push(format!("{} {name}: {difference}", file.path));
            }
        }
    }
    assert!(failed.is_empty(), "{} of {tried} pages:\n{}", failed.len(), failed.join("\n"));
}

#[test]
fn form_does_not_matter() {
    check(&docs::docs(), 1);
}

#[test]
fn form_does_not_matter_in_the_corpus() {
    if let Some(corpus) = docs::corpus() {
        check(&corpus, STEP);
    }
}
