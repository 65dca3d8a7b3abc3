//! What a writer waits for, measured through the protocol against the real process:
//! `cargo bench -p docwright-ls --bench server -- [DOCS [CONFIG]]`, by default the reference of this repository.

#[path = "../tests/all/support/process.rs"]
#[allow(dead_code, reason = "the tests use the rest")]
mod process;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use process::Process;
use serde_json::{Value, json};

/// Pages that are opened, edited and asked about.
const PAGES: usize = 100;

struct Bench {
    server: Process,
    next: i32,
    rows: Vec<(String, Vec<Duration>)>,
}

/// An open page.
struct Page {
    uri: String,
    text: String,
    version: i32,
}

fn main() {
    // Cargo passes a flag of its own.
    let mut folders = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).map(PathBuf::from);
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let docs = folders.next().unwrap_or_else(|| here.join("docs"));
    let config = folders.next().unwrap_or_else(|| {
        let own = docs.join("docwright.toml");
        if own.exists() { own } else { here.join("docs/docwright.toml") }
    });
    let (docs, config) = (absolute(&docs), absolute(&config));
    let mut pages: Vec<PathBuf> = Vec::new();
    list(&docs, &mut pages);
    pages.sort();
    println!("{} pages below {}", pages.len(), docs.display());

    let mut bench = Bench { server: Process::start(), next: 0, rows: Vec::new() };
    bench.start(&docs, &config, pages.first().expect("a folder with pages"));
    let step = (pages.len() / PAGES).max(1);
    let mut open: Vec<Page> = pages.iter().step_by(step).take(PAGES).filter_map(|path| bench.open(path)).collect();
    bench.edits(&mut open);
    // The background has caught up by then.
    std::thread::sleep(Duration::from_secs(3));
    for method in
        ["hover", "definition", "references", "completion", "documentSymbol", "codeLens", "semanticTokens/full", "inlayHint"]
    {
        bench.questions(&format!("textDocument/{method}"), &open);
    }
    for query in ["user", "get", "list", "a", "xyz"] {
        bench.ask("workspace/symbol", "workspace/symbol", &json!({ "query": query }));
    }
    bench.renames(&open);
    bench.table();
}

impl Bench {
    fn start(&mut self, docs: &Path, config: &Path, first: &Path) {
        let capabilities = json!({ "textDocument": { "diagnostic": {} } });
        let options = json!({ "docs": docs, "config": config });
        let params = json!({
            "processId": null,
            "rootUri": uri(docs),
            "capabilities": capabilities,
            "initializationOptions": options,
        });
        let begin = Instant::now();
        self.ask("initialize", "initialize", &params);
        self.server.notify("initialized", &json!({}));
        let page = self.open(first).expect("the first page can be read");
        let document = json!({ "textDocument": { "uri": page.uri } });
        self.quiet("textDocument/diagnostic", &document);
        self.row("start → first diagnostics, all pages linked", begin.elapsed());
        self.ask("workspace/diagnostic", "workspace/diagnostic", &json!({ "previousResultIds": [] }));
    }

    fn open(&mut self, path: &Path) -> Option<Page> {
        let page = Page { uri: uri(path), text: std::fs::read_to_string(path).ok()?, version: 1 };
        let item = json!({ "uri": page.uri, "languageId": "markdown", "version": 1, "text": page.text });
        self.server.notify("textDocument/didOpen", &json!({ "textDocument": item }));
        Some(page)
    }

    /// A letter typed into the middle of each page, and taken away again.
    fn edits(&mut self, pages: &mut [Page]) {
        for page in pages {
            let line = page.text.lines().count() / 2;
            for (new, length) in [("x", 0), ("", 1)] {
                page.version += 1;
                let range = json!({ "start": { "line": line, "character": 0 }, "end": { "line": line, "character": length } });
                let change = json!({
                    "textDocument": { "uri": page.uri, "version": page.version },
                    "contentChanges": [{ "range": range, "text": new }],
                });
                let begin = Instant::now();
                self.server.notify("textDocument/didChange", &change);
                self.quiet("textDocument/diagnostic", &json!({ "textDocument": { "uri": page.uri } }));
                self.row("edit → diagnostics", begin.elapsed());
            }
        }
    }

    /// One question at five places of each page, spread over its lines.
    fn questions(&mut self, method: &str, pages: &[Page]) {
        for page in pages {
            let lines: Vec<&str> = page.text.lines().collect();
            for part in 1..=5 {
                let line = lines.len() * part / 6;
                let character = lines.get(line).map_or(0, |line| line.len() / 2);
                let position = json!({ "line": line, "character": character });
                let params = json!({
                    "textDocument": { "uri": page.uri },
                    "position": position,
                    "context": { "includeDeclaration": true, "triggerKind": 1 },
                    "range": { "start": { "line": 0, "character": 0 }, "end": { "line": lines.len(), "character": 0 } },
                });
                self.ask(method, method, &params);
            }
        }
    }

    /// The first property of each page that has a table of them gets a new name.
    fn renames(&mut self, pages: &[Page]) {
        for page in pages {
            let lines = page.text.lines().enumerate();
            let Some((row, _)) = lines.filter(|(_, line)| line.starts_with('|') && !line.contains("--")).nth(1) else {
                continue;
            };
            let params = json!({
                "textDocument": { "uri": page.uri },
                "position": { "line": row, "character": 2 },
                "newName": "quiteAnotherName",
            });
            self.ask("textDocument/rename", "textDocument/rename", &params);
        }
    }

    fn ask(&mut self, row: &str, method: &str, params: &Value) {
        let begin = Instant::now();
        self.quiet(method, params);
        self.row(row, begin.elapsed());
    }

    fn quiet(&mut self, method: &str, params: &Value) {
        self.next += 1;
        self.server.ask(self.next, method, params);
    }

    fn row(&mut self, name: &str, time: Duration) {
        match self.rows.iter_mut().find(|(known, _)| known == name) {
            Some((_, times)) => times.push(time),
            None => self.rows.push((name.to_owned(), vec![time])),
        }
    }

    fn table(&mut self) {
        println!("| what | count | p50 ms | p99 ms |\n|---|---:|---:|---:|");
        for (name, times) in &mut self.rows {
            times.sort();
            let at = |percent: usize| times[(times.len() - 1) * percent / 100].as_secs_f64() * 1000.0;
            println!("| {name} | {} | {:.1} | {:.1} |", times.len(), at(50), at(99));
        }
        match self.server.memory() {
            Some(kilobytes) => println!("| memory (RSS) | | {} MiB | |", kilobytes / 1024),
            None => println!("| memory (RSS) | | not known on this system | |"),
        }
    }
}

fn list(folder: &Path, pages: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        // Fragments are small; pages are what is written.
        if path.ends_with("includes") {
            continue;
        }
        if path.is_dir() {
            list(&path, pages);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            pages.push(path);
        }
    }
}

fn absolute(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn uri(path: &Path) -> String {
    docwright_ls::uri::from_path(path).expect("an absolute path").to_string()
}
