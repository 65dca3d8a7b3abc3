//! What holds for every text.

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag};

use super::super::page::Block;
use super::super::read;
use super::{outline, places};
use crate::source::FileId;

/// Texts made of the pieces this dialect is made of, and of their halves.
fn page() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "\n",
        "\n",
        "\n\n",
        " ",
        "  ",
        "    ",
        "\t",
        "---\n",
        "a: b\n",
        "# T\n",
        "## ",
        "# [H](#tab/http)\n",
        "text",
        "ö",
        "\u{a0}",
        "\u{feff}",
        "```",
        "```http\n",
        "\n```\n",
        "~~~\n",
        "GET /a\n",
        "HTTP/1.1 200\n",
        "<!--",
        "<!-- {",
        "\"k\": 1,",
        "}",
        "-->",
        "-->\n",
        "|",
        "|-|-|\n",
        "|--",
        "| a | b |\n",
        "`",
        "``",
        "\\",
        "\\|",
        "[!INCLUDE [x](y.md)]",
        "[a](b.md)",
        "[a][]",
        "[",
        "]",
        "\n[a]: b\n",
        "**",
        "*",
        "> ",
        "- ",
        "1. ",
        "<br>",
        "</br>",
        "<p>",
        "&nbsp;",
        "&",
        "{",
        "...",
        "\"",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// Texts that read the same with CRLF: a line end is never the first half of something else.
fn well_formed() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "# Title\n\n",
        "Some text with `code` and [a](b.md).\nMore.\n\n",
        "```http\nGET /a\n\n{\n}\n```\n",
        "<!-- {\"k\": 1} -->\n",
        "<!-- note\nmore -->\n\n",
        "| a | b |\n|--|--|\n| `c|d` | e |\n| f |\n\n",
        "|a|b|\n|-|-|-|\n|c|d|\n\n",
        "- one\n- two\n\n  ```\n  x\n  ```\n\n",
        "> quote\n\n",
        "# [H](#tab/http)\n\n",
        "---\n\n",
        "[!INCLUDE [x](y.md)]\n\n",
    ]);
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

fn agreement(text: &str) -> (usize, usize) {
    let mut fences = 0;
    let mut comments = 0;
    let mut html = 0..0;
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_GFM).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(_)) => fences += 1,
            Event::Start(Tag::HtmlBlock) => {
                html = range;
                comments += text[html.clone()].matches("<!--").count();
            }
            Event::InlineHtml(tag) if !html.contains(&range.start) => {
                comments += tag.matches("<!--").count();
            }
            _ => {}
        }
    }
    (fences, comments)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn places_are_inside_and_on_letters(text in page()) {
        let (page, diagnostics) = read(FileId(0), &text);
        let found = diagnostics.iter().flat_map(|one| one.related.iter().map(|(span, _)| *span).chain(one.fix.iter().map(|fix| fix.span)).chain([one.span]));
        for place in places(&page).into_iter().chain(found) {
            prop_assert!(text.get(place.start as usize..place.end as usize).is_some(), "{place:?} in {text:?}");
        }
    }

    #[test]
    fn any_text_is_read(text in "\\PC*") {
        let (page, _) = read(FileId(0), &text);
        for place in places(&page) {
            prop_assert!(text.get(place.start as usize..place.end as usize).is_some());
        }
    }

    #[test]
    fn bindings_are_mutual(text in page()) {
        let (page, _) = read(FileId(0), &text);
        for (at, block) in page.blocks.iter().enumerate() {
            let bound = match block {
                Block::Fence(fence) => fence.annotation,
                Block::Include(include) => include.annotation,
                _ => None,
            };
            if let Some(comment) = bound {
                prop_assert!(matches!(&page.blocks[comment], Block::Comment(comment) if comment.target == Some(at)));
            }
        }
    }

    #[test]
    fn line_ends_and_marks_change_nothing(text in well_formed()) {
        let (plain, found) = read(FileId(0), &text);
        let crlf = text.replace('\n', "\r\n");
        let marked = format!("\u{feff}{text}");
        for other in [crlf, marked] {
            let (page, diagnostics) = read(FileId(0), &other);
            let normal: Vec<String> = outline(&page).into_iter().map(|line| line.replace("\\r\\n", "\\n")).collect();
            prop_assert_eq!(normal, outline(&plain), "{:?}", other);
            prop_assert_eq!(diagnostics.len(), found.len());
        }
        let spaced = text.replace("text with", "text\u{a0}with");
        prop_assert_eq!(outline(&read(FileId(0), &spaced).0), outline(&plain));
    }
}

/// Runs where a reference lies at hand: its fences and comments are the ones that a Markdown parser sees.
#[test]
fn a_reference_agrees_with_the_parser() {
    let Some(docs) = std::env::var_os("DOCWRIGHT_CORPUS") else {
        eprintln!("skipped: DOCWRIGHT_CORPUS names no docs folder");
        return;
    };
    let mut folders = vec![std::path::PathBuf::from(docs)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "md") {
                let text = std::fs::read_to_string(&path).unwrap();
                let (page, diagnostics) = read(FileId(0), &text);
                if diagnostics.iter().any(|found| found.rule.id == "fence-unclosed") {
                    continue;
                }
                let fences = page.blocks.iter().filter(|block| matches!(block, Block::Fence(_))).count();
                let comments = page.blocks.iter().filter(|block| matches!(block, Block::Comment(_))).count();
                let top = super::super::front_matter::read(FileId(0), &text, 0).end;
                assert_eq!((fences, comments), agreement(&text[top..]), "{}", path.display());
            }
        }
    }
}
