//! Every part of a page is accounted for: what the census sums up is what a Markdown parser counts.

use std::collections::BTreeMap;
use std::path::Path;

use docwright_codegen::facts::Tally;
use docwright_codegen::pipeline;
use docwright_codegen::source::{FileId, PageKind};
use pulldown_cmark::{Event, Options, Parser, Tag};

use super::load;
use super::parts::{self, Kind};
use docwright_references::docs;

/// Code blocks, annotations and table rows of a page, by the parser alone.
fn counted(page: &str) -> [usize; 3] {
    let body = parts::body(page);
    let annotations = |html: &str| {
        let comments = html.split("<!--").skip(1).map(|rest| rest.split("-->").next().unwrap_or(rest));
        // One that has a code block in it comments out a part of the page.
        let whole = comments.filter(|comment| !comment.contains("```"));
        whole.filter(|comment| comment.trim_start_matches('-').trim_start().starts_with('{')).count()
    };
    let mut counts = [0; 3];
    let mut html = 0..0;
    for (event, range) in Parser::new_ext(body, Options::ENABLE_TABLES | Options::ENABLE_GFM).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(_)) => counts[0] += 1,
            Event::Start(Tag::HtmlBlock) => {
                counts[1] += annotations(&body[range.clone()]);
                html = range;
            }
            Event::InlineHtml(tag) if !html.contains(&range.start) => counts[1] += annotations(&tag),
            Event::Start(Tag::TableRow) => counts[2] += 1,
            _ => {}
        }
    }
    counts
}

/// Sums of a reference, after each page was found to add up.
fn check(folder: &Path) -> BTreeMap<&'static str, Tally> {
    let (config, sources) = load(folder);
    let mut sums: BTreeMap<&'static str, Tally> = BTreeMap::new();
    let mut apart = Vec::new();
    for file in &sources.files {
        let (facts, findings) = pipeline::facts(FileId(0), file, &config);
        let census = facts.census;
        let tallies = [
            ("fences", census.fences),
            ("annotations", census.annotations),
            ("rows", census.rows),
            ("method lines", census.method_lines),
        ];
        for (name, tally) in tallies {
            *sums.entry(name).or_default() += tally;
        }
        // Where the parser's table or block is not what the writer meant, it counts something else.
        let differs = |family: &str| findings.iter().any(|finding| finding.rule.id.starts_with(family));
        let sum = |tally: Tally| (tally.used + tally.ignored + tally.diagnosed) as usize;
        let [fences, annotations, rows] = counted(&file.text);
        if !differs("fence-unclosed") {
            assert_eq!(sum(census.fences), fences, "code blocks of {}", file.path);
            assert_eq!(sum(census.annotations), annotations, "annotations of {}", file.path);
        }
        let of_lines = parts::of(&file.text);
        let lines_of = |kind: Kind| of_lines.iter().filter(|part| part.kind == kind).count();
        if !differs("table-") && !differs("fence-unclosed") {
            // Blanks behind its header are enough for the parser to drop a table: then its lines tell.
            let counts = [rows, lines_of(Kind::Row)];
            assert!(counts.contains(&sum(census.rows)), "rows of {}: {counts:?}, {:?}", file.path, census.rows);
        }
        // Where examples begin is not for lines to tell on every page: a few may count otherwise.
        let lines = lines_of(Kind::MethodLine);
        if file.page_kind == PageKind::Api && sum(census.method_lines) != lines {
            apart.push(format!("{}: {} and {lines} method lines", file.path, sum(census.method_lines)));
        }
        // What is counted as diagnosed has a finding; a block whose only line is refused has one with that line.
        let diagnosed = tallies.iter().map(|(_, tally)| tally.diagnosed).max().unwrap_or_default();
        assert!(diagnosed as usize <= findings.len(), "{} parts of {} lack a finding", diagnosed, file.path);
    }
    assert!(apart.len() * 100 <= sources.files.len(), "{}:\n{}", apart.len(), apart.join("\n"));
    sums
}

#[test]
fn the_shipped_reference_adds_up() {
    let sums = check(&docs::docs());
    assert!(sums["fences"].used > 100 && sums["rows"].used > 100, "{sums:?}");
}

#[test]
fn the_corpus_adds_up() {
    let Some(corpus) = docs::corpus() else { return };
    let sums = check(&corpus);
    eprintln!("{sums:?}");
    // Of a hundred blocks not one is left over.
    assert!(sums["fences"].diagnosed * 100 < sums["fences"].used, "{sums:?}");
}
