//! What an editor waits for: opening a reference, the first findings, findings after an edit, a link after an edit, memory.
//!
//! `DOCWRIGHT_DOCS=/path cargo bench -p docwright-ide --bench ide` measures another reference than the one beside the
//! repository.

use std::sync::Arc;
use std::time::{Duration, Instant};

use docwright_codegen::config::Config;
use docwright_ide::Workspace;
use docwright_references::docs;

// The same allocator as the tool's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Pages that are edited, spread over the whole reference.
const EDITED: usize = 300;
/// Keystrokes on each of them.
const EDITS: usize = 10;

fn main() {
    let docs = docs::measured();
    println!("reference: {}", docs.display());
    let start = Instant::now();
    let mut workspace = Workspace::read(&docs, config(), None).expect("a readable reference");
    show("read all pages", start.elapsed());
    show_memory();
    let first = workspace.snapshot();
    let page = *first.files.by_path.values().next().expect("a reference has pages");
    let _ = first.findings(page);
    show("first findings of one page", start.elapsed());
    workspace.adopt(workspace.link_job().run(&|| false).expect("nobody cancels"));
    show("read and link", start.elapsed());
    let snapshot = workspace.snapshot();
    let at = Instant::now();
    let count: usize = snapshot.files.by_path.values().map(|id| snapshot.findings(*id).len()).sum();
    show(&format!("all {count} findings of {} files", snapshot.files.by_path.len()), at.elapsed());
    show_memory();
    drop((first, snapshot));

    let mut edits = edits(&mut workspace);
    edits.sort_unstable();
    let percent = |share: usize| edits[(edits.len() * share / 100).min(edits.len() - 1)];
    show(&format!("edit to findings, p50 of {}", edits.len()), percent(50));
    show("edit to findings, p99", percent(99));
    show("edit to findings, worst", percent(100));
    for _ in 0..3 {
        let at = Instant::now();
        let linked = workspace.link_job().run(&|| false).expect("nobody cancels");
        show("link again", at.elapsed());
        workspace.adopt(linked);
    }
    show_memory();
}

/// Types letters into the middle of pages; the time until the page's findings are there, for each letter.
fn edits(workspace: &mut Workspace) -> Vec<Duration> {
    let files: Vec<_> = workspace.snapshot().files.iter().cloned().collect();
    let mut times = Vec::new();
    for file in files.iter().step_by((files.len() / EDITED).max(1)) {
        let mut text = file.source.text.to_string();
        let middle = text.floor_char_boundary(text.len() / 2);
        for (typed, letter) in "abcdefghij".chars().take(EDITS).enumerate() {
            text.insert(middle + typed, letter);
            let new: Arc<str> = text.as_str().into();
            let start = Instant::now();
            workspace.set_text(&file.source.path, Some(new));
            let findings = workspace.snapshot().findings(file.facts.file);
            times.push(start.elapsed());
            drop(findings);
        }
        workspace.set_text(&file.source.path, Some(Arc::clone(&file.source.text)));
    }
    times
}

fn show(what: &str, time: Duration) {
    println!("{what:<44} {:>8.2} ms", time.as_secs_f64() * 1000.0);
}

fn show_memory() {
    println!("{:<44} {:>8} MiB, at most {} MiB", "memory", memory("VmRSS:"), memory("VmHWM:"));
}

/// A line of `/proc/self/status` in MiB; 0 where there is no such file.
fn memory(line: &str) -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let kilobytes = status.lines().find_map(|text| text.strip_prefix(line)?.split_whitespace().next()?.parse::<usize>().ok());
    kilobytes.unwrap_or_default() / 1024
}

fn config() -> Config {
    Config::load(&docs::configuration()).expect("the repository's own configuration")
}
