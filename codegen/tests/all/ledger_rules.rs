//! Each rule of the ledger with a page that breaks it and the same page mended.
//!
//! `fixtures/ledger/broken/<rule>.md` fails by exactly that rule, at the place between the two `$0`;
//! `fixtures/ledger/mended/<rule>.md` replays.

use std::path::{Path, PathBuf};

use docwright::replay::{Cause, RULES};
use docwright_codegen::config::Config;
use docwright_codegen::replay::place::ShownPlace;
use docwright_codegen::replay::{self, Outcome, ReplaySchemas};

use crate::support::memory;

const MARK: &str = "$0";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/ledger")
}

fn read(path: &str) -> String {
    std::fs::read_to_string(folder().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What each exchange of a page comes to, failing ones with the text they fail at.
fn replayed(page: &str) -> Vec<Result<(), (&'static str, String, usize)>> {
    let config = Config::load(&folder().join("docwright.toml")).expect("a valid configuration");
    let (book, shelf) = (read("resources/book.md"), read("resources/shelf.md"));
    let pages = [("api/page.md", page), ("resources/book.md", book.as_str()), ("resources/shelf.md", shelf.as_str())];
    let (sources, model, _) = memory::link(&config, &pages);
    let replayed = ReplaySchemas::of(&model, &config).expect("the emitted schemas load").replay_all(&model);
    assert!(!replayed.is_empty(), "the page shows no exchange");
    let exchanges = model.exchanges.iter().zip(replayed);
    let outcome = |(exchange, replayed): (&docwright_codegen::model::Exchange, replay::Replayed)| match replayed.outcome {
        Outcome::Replayed => Ok(()),
        Outcome::Ledgered(rule) => {
            let span = ShownPlace::of(&exchange.fact, &replayed.verdict.place).span();
            let range = span.start as usize..span.end as usize;
            let text = sources.file(span.file).text[range].to_owned();
            Err((rule.id, text, span.start as usize))
        }
    };
    exchanges.map(outcome).collect()
}

/// One exchange of the broken page fails, by `rule` and at the marked place; all exchanges of the mended page replay.
fn check(rule: &str) {
    let marked = read(&format!("broken/{rule}.md"));
    let [before, place, after] = marked.split(MARK).collect::<Vec<_>>()[..] else { panic!("{rule}: mark one place") };
    let outcomes = replayed(&format!("{before}{place}{after}"));
    let failing: Vec<_> = outcomes.into_iter().filter_map(Result::err).collect();
    let failing: Vec<_> = failing.iter().map(|(found, text, start)| (*found, text.trim_end(), *start)).collect();
    assert_eq!(failing, [(rule, place, before.len())], "{rule}, broken");

    let mended = replayed(&read(&format!("mended/{rule}.md")));
    assert!(mended.iter().all(Result::is_ok), "{rule}, mended: {mended:?}");
}

#[test]
fn every_rule_has_a_pair() {
    for rule in RULES.iter().filter(|rule| rule.cause != Cause::Docwright) {
        check(rule.id);
    }
}

#[test]
fn rules_are_few_and_each_has_its_pages() {
    assert!(RULES.len() <= 15, "{} rules", RULES.len());
    let mut expected: Vec<&str> = RULES.iter().filter(|rule| rule.cause != Cause::Docwright).map(|rule| rule.id).collect();
    expected.sort_unstable();
    for kind in ["broken", "mended"] {
        let entries = std::fs::read_dir(folder().join(kind)).expect("the folder is there");
        let mut pages: Vec<String> = entries
            .map(|entry| entry.expect("the folder can be listed").file_name().to_string_lossy().replace(".md", ""))
            .collect();
        pages.sort_unstable();
        assert_eq!(pages, expected, "{kind}");
    }
    assert!(RULES.iter().all(|rule| !rule.about.contains("unsupported") && !rule.advice.is_empty()));
}

#[test]
fn an_address_that_an_answer_hands_out_is_no_wrong_host() {
    let page = |answer: &str| {
        format!(
            "# Page\n\n## HTTP request\n\n```http\nGET /books/{{id}}\n```\n\n## Response\n\n`200 OK` and a [book](../resources/book.md) object.\n\n\
             ## Example\n\n```http\nGET https://api.library.example/v1/books/7\n```\n\n```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n\
             {answer}\n```\n\n```http\nGET https://tapes.example/7\n```\n\n```http\nHTTP/1.1 200 OK\n```\n"
        )
    };
    let rules = |page: &str| replayed(page).into_iter().filter_map(Result::err).map(|(rule, ..)| rule).collect::<Vec<_>>();
    assert_eq!(rules(&page("{ \"title\": \"https://tapes.example/7?sig=1\" }")), ["content-host"]);
    assert_eq!(rules(&page("{ \"title\": \"https://shelves.example/7\" }")), ["wrong-host"]);
}
