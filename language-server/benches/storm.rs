//! A branch is switched, and 3,000 pages change on disk at once: `cargo bench -p docwright-ls --bench storm [-- COUNT]`. It fails
//! when the server links more than once for it. A link is seen by what it brings: the wish to be asked again for lenses.

#[path = "../tests/all/support/mod.rs"]
mod support;

use std::time::{Duration, Instant};

use serde_json::json;
use support::Session;
use support::docs::{BOOK, Docs};

/// Longer than the pause after which a link begins, and the link.
const QUIET: Duration = Duration::from_secs(3);

fn main() {
    let count = std::env::args().skip(1).find_map(|argument| argument.parse::<usize>().ok()).unwrap_or(3_000);
    let docs = Docs::new();
    switch(&docs, count, "shelf");
    let mut session = Session::start(&docs.introduction(&json!({ "workspace": { "codeLens": { "refreshSupport": true } } })));
    wait_for(&mut session, &format!("shelf{}", count - 1));
    session.serve_all("workspace/codeLens/refresh", QUIET);

    let begin = Instant::now();
    switch(&docs, count, "rack");
    let written = begin.elapsed();
    wait_for(&mut session, &format!("rack{}", count - 1));
    let after = begin.elapsed().saturating_sub(written);
    let links = session.serve_all("workspace/codeLens/refresh", QUIET);
    println!(
        "{count} pages written in {:.2} s, all names known {:.2} s later; {links} link",
        written.as_secs_f64(),
        after.as_secs_f64()
    );
    assert_eq!(links, 1, "one burst, one link");
    session.end();
}

/// Writes all pages, each with another name than before.
fn switch(docs: &Docs, count: usize, name: &str) {
    for number in 0..count {
        docs.write(&format!("v1/resources/page{number}.md"), &BOOK.replace("book", &format!("{name}{number}")));
    }
}

/// Asks until the reference knows a name.
fn wait_for(session: &mut Session, name: &str) {
    let end = Instant::now() + Duration::from_mins(1);
    while session.ask("workspace/symbol", json!({ "query": name })) == json!([]) {
        assert!(Instant::now() < end, "{name} is not known");
        std::thread::sleep(Duration::from_millis(20));
    }
}
