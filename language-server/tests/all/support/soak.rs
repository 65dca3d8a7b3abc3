//! Much editing by a seed: random changes, questions, cancellations, closed and reopened pages, writes beside the editor.
//! Whatever happens, a server that saw it all must end up with the answers of one that sees only the last texts.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::Session;
use super::docs::Docs;

/// Texts that edits insert: what breaks and mends structures, and letters of all widths.
const PIECES: [&str; 16] = [
    "x",
    "\n",
    "\r\n",
    "\"",
    ",",
    "}",
    "{",
    "```\n",
    "<!-- ",
    " -->",
    "|",
    "# ",
    "é",
    "…",
    "😀",
    "{ \"blockType\": \"request\" }",
];
const QUESTIONS: [&str; 10] = [
    "textDocument/hover",
    "textDocument/definition",
    "textDocument/completion",
    "textDocument/documentSymbol",
    "textDocument/semanticTokens/full",
    "textDocument/foldingRange",
    "textDocument/codeLens",
    "textDocument/documentLink",
    "textDocument/prepareRename",
    "textDocument/diagnostic",
];

/// A page as the editor has it.
struct Page {
    below: String,
    text: String,
    version: i32,
}

struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }
}

/// Edits pages of a reference `count` times; `watch` is told the number of each edit.
pub fn soak(docs: &Docs, pages: &[&str], count: usize, seed: u64, watch: &mut dyn FnMut(usize)) {
    let introduction = docs.introduction(&json!({ "textDocument": { "diagnostic": {} } }));
    let mut session = Session::start(&introduction);
    let mut random = Random(seed);
    let mut open: Vec<Page> = Vec::new();
    for below in pages {
        let text = std::fs::read_to_string(docs.path(below)).expect("the page is there");
        session.notify("textDocument/didOpen", docs.open(below, &text));
        open.push(Page { below: (*below).to_owned(), text, version: 1 });
    }
    for step in 0..count {
        watch(step);
        let chosen = random.below(open.len());
        let page = &mut open[chosen];
        edit(&session, docs, page, &mut random);
        match random.below(20) {
            0..4 => ask(&mut session, docs, page, &mut random),
            4 => reopen(&session, docs, page),
            5 => docs.write(&page.below, &format!("# Written beside the editor, {step}\n")),
            _ => {}
        }
        // A page that only grows is no page.
        if page.text.len() > 20_000 {
            page.text = String::from(super::docs::GET);
            reopen(&session, docs, page);
        }
    }
    let mut fresh = Session::start(&introduction);
    for page in &open {
        fresh.notify("textDocument/didOpen", docs.open(&page.below, &page.text));
    }
    for page in &open {
        for method in ["textDocument/diagnostic", "textDocument/documentSymbol", "textDocument/codeLens"] {
            settle(&mut session, &mut fresh, method, &docs.document(&page.below));
        }
    }
    session.end();
    fresh.end();
}

/// Asks both until they agree: links follow edits after a pause.
fn settle(session: &mut Session, fresh: &mut Session, method: &str, params: &Value) {
    let end = Instant::now() + Duration::from_secs(20);
    loop {
        let (one, other) = (session.ask(method, params.clone()), fresh.ask(method, params.clone()));
        if one == other {
            return;
        }
        assert!(Instant::now() < end, "{method}: {one:#}\ninstead of {other:#}");
        std::thread::sleep(Duration::from_millis(100));
    }
}

fn edit(session: &Session, docs: &Docs, page: &mut Page, random: &mut Random) {
    let start = page.text.floor_char_boundary(random.below(page.text.len() + 1));
    let length = if random.below(3) == 0 { random.below(40) } else { 0 };
    let end = page.text.floor_char_boundary((start + length).min(page.text.len())).max(start);
    // A position between the two letters of a line end means the end of its line.
    let splits = |at: usize| at > 0 && page.text[..at].ends_with('\r') && page.text[at..].starts_with('\n');
    let (start, end) = (start - usize::from(splits(start)), end - usize::from(splits(end)));
    let new = PIECES[random.below(PIECES.len())];
    let range = json!({ "start": position(&page.text, start), "end": position(&page.text, end) });
    page.text.replace_range(start..end, new);
    page.version += 1;
    let change = json!({ "range": range, "text": new });
    session.notify(
        "textDocument/didChange",
        json!({ "textDocument": { "uri": docs.uri(&page.below), "version": page.version }, "contentChanges": [change] }),
    );
}

/// A question, often called off at once. It may be refused, but never for a defect.
fn ask(session: &mut Session, docs: &Docs, page: &Page, random: &mut Random) {
    const INTERNAL: i32 = -32603;
    let mut params = docs.document(&page.below);
    params["position"] = json!({ "line": random.below(99), "character": random.below(99) });
    let method = QUESTIONS[random.below(QUESTIONS.len())];
    let id = session.begin(method, params);
    if random.below(2) == 0 {
        let number: i32 = id.to_string().parse().expect("a number");
        session.notify("$/cancelRequest", json!({ "id": number }));
    }
    assert_ne!(session.result(&id).err(), Some(INTERNAL), "{method}");
}

fn reopen(session: &Session, docs: &Docs, page: &mut Page) {
    session.notify("textDocument/didClose", docs.document(&page.below));
    session.notify("textDocument/didOpen", docs.open(&page.below, &page.text));
    page.version = 1;
}

/// The position of a byte, in 16-bit units.
fn position(text: &str, offset: usize) -> Value {
    let before = &text[..offset];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    json!({ "line": before.matches('\n').count(), "character": before[line_start..].encode_utf16().count() })
}
