//! Much editing by a seed: random changes, questions, cancellations, closed and reopened pages, writes beside the editor.
//! Whatever happens, a server that saw it all must have, whenever it is compared, the answers of one that sees only the last texts.

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
/// Questions about a whole page.
const ABOUT_PAGES: [&str; 8] = [
    "textDocument/diagnostic",
    "textDocument/documentSymbol",
    "textDocument/codeLens",
    "textDocument/codeAction",
    "textDocument/documentLink",
    "textDocument/foldingRange",
    "textDocument/inlayHint",
    "textDocument/semanticTokens/full",
];
/// Questions about a place in a page.
const ABOUT_PLACES: [&str; 7] = [
    "textDocument/hover",
    "textDocument/definition",
    "textDocument/implementation",
    "textDocument/references",
    "textDocument/completion",
    "textDocument/prepareRename",
    "textDocument/selectionRange",
];

/// A page as the editor has it.
struct Page {
    below: String,
    /// What it began with.
    sound: String,
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

/// How much is edited.
#[derive(Clone, Copy)]
pub struct Amount {
    /// So many edits.
    pub edits: usize,
    /// So many times on the way, the last one at the end, every answer is held against that of a fresh server.
    pub checkpoints: usize,
    /// Where chance begins.
    pub seed: u64,
}

/// Edits pages of a reference; `watch` is told how many edits were made after each of them. Gives the number of answers that were
/// compared.
pub fn soak(docs: &Docs, pages: &[&str], amount: Amount, watch: &mut dyn FnMut(usize)) -> usize {
    let introduction = docs.introduction(&json!({ "textDocument": { "diagnostic": {} } }));
    let mut session = Session::start(&introduction);
    let mut random = Random(amount.seed);
    let mut compared = 0;
    let mut open: Vec<Page> = Vec::new();
    for below in pages {
        let text = std::fs::read_to_string(docs.path(below)).expect("the page is there");
        session.notify("textDocument/didOpen", docs.open(below, &text));
        open.push(Page { below: (*below).to_owned(), sound: text.clone(), text, version: 1 });
    }
    for step in 0..amount.edits {
        let chosen = random.below(open.len());
        let page = &mut open[chosen];
        edit(&session, docs, page, &mut random);
        match random.below(20) {
            0..4 => ask(&mut session, docs, page, &mut random),
            4 => reopen(&session, docs, page),
            5 => docs.write(&page.below, &format!("# Written beside the editor, {step}\n")),
            _ => {}
        }
        // Where nothing is left of a page, there is nothing to say about it.
        if random.below(100) == 0 {
            restore(&session, docs, page);
        }
        let done = step + 1;
        watch(done);
        if done * amount.checkpoints / amount.edits > step * amount.checkpoints / amount.edits {
            compared += compare(&mut session, &introduction, docs, &open, &mut random);
        }
    }
    session.end();
    compared
}

/// Holds every kind of answer against that of a server that sees only the present texts.
fn compare(session: &mut Session, introduction: &Value, docs: &Docs, open: &[Page], random: &mut Random) -> usize {
    let mut fresh = Session::start(introduction);
    for page in open {
        fresh.notify("textDocument/didOpen", docs.open(&page.below, &page.text));
    }
    let mut compared = 0;
    let mut settle = |method: &str, params: &Value| {
        settle(session, &mut fresh, method, params);
        compared += 1;
    };
    settle("workspace/symbol", &json!({ "query": "o" }));
    for page in open {
        let mut params = docs.document(&page.below);
        params["range"] = json!({ "start": { "line": 0, "character": 0 }, "end": position(&page.text, page.text.len()) });
        params["context"] = json!({ "includeDeclaration": true, "diagnostics": [] });
        for method in ABOUT_PAGES {
            settle(method, &params);
        }
        for _ in 0..3 {
            let place = position(&page.text, page.text.floor_char_boundary(random.below(page.text.len() + 1)));
            params["position"] = place.clone();
            params["positions"] = json!([place]);
            for method in ABOUT_PLACES {
                settle(method, &params);
            }
        }
    }
    fresh.end();
    compared
}

/// Asks both until they agree: links follow edits after a pause.
fn settle(session: &mut Session, fresh: &mut Session, method: &str, params: &Value) {
    let end = Instant::now() + Duration::from_secs(20);
    loop {
        let (one, other) = (answer(session, method, params), answer(fresh, method, params));
        if one == other {
            return;
        }
        assert!(Instant::now() < end, "{method} of {params}: {one:#?}\ninstead of {other:#?}");
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// An answer, or the code of a refusal, but for the name that a server gives to it.
fn answer(session: &mut Session, method: &str, params: &Value) -> Result<Value, i32> {
    let id = session.begin(method, params.clone());
    let mut answer = session.result(&id)?;
    if let Some(members) = answer.as_object_mut() {
        members.remove("resultId");
    }
    Ok(answer)
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

/// Puts the text in place that a page began with, at once.
fn restore(session: &Session, docs: &Docs, page: &mut Page) {
    page.text.clone_from(&page.sound);
    page.version += 1;
    session.notify(
        "textDocument/didChange",
        json!({ "textDocument": { "uri": docs.uri(&page.below), "version": page.version }, "contentChanges": [{ "text": page.text }] }),
    );
}

/// A question, often called off at once. It may be refused, but never for a defect.
fn ask(session: &mut Session, docs: &Docs, page: &Page, random: &mut Random) {
    const INTERNAL: i32 = -32603;
    let mut params = docs.document(&page.below);
    params["position"] = json!({ "line": random.below(99), "character": random.below(99) });
    let place = params["position"].clone();
    params["positions"] = json!([place]);
    params["range"] = json!({ "start": place, "end": place });
    params["context"] = json!({ "includeDeclaration": true, "diagnostics": [] });
    let chosen = random.below(ABOUT_PAGES.len() + ABOUT_PLACES.len());
    let method = ABOUT_PAGES.get(chosen).unwrap_or_else(|| &ABOUT_PLACES[chosen - ABOUT_PAGES.len()]);
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
