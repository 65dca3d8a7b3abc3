//! Where things stand.

use crate::markdown::page::Block;
use crate::markdown::read;
use crate::source::FileId;

/// Marks the place of every occurrence of `word` that the page's fences hold, mapped back to the file.
fn check(text: &str, word: &str) {
    let (page, _) = read(FileId(0), text);
    let mut found = 0;
    for block in &page.blocks {
        let Block::Fence(fence) = block else { continue };
        for (at, _) in fence.text.match_indices(word) {
            let place = fence.place(at..at + word.len());
            assert_eq!(&text[place.start as usize..place.end as usize], word, "{text}");
            found += 1;
        }
    }
    assert_eq!(found, text.matches(word).count(), "{text}");
}

#[test]
fn fences_map_back() {
    check("\u{feff}# T\r\n\r\n```http\r\nGET /a\r\nxGETö\r\n\r\nGET\r\n```\r\n", "GET");
    check("1. x\n\n   ```\n   ä GET\n     GET\n   ```\n\n> ```\n> GET\n> a GET\n> ```\n", "GET");
    check("```\nGET\n## swallowed\n```json\n GET\n```\n", "GET");
    check("-\t```\n\t GET\n\tGET\n\t```\n", "GET");
}

#[test]
fn links_cells_and_comments() {
    let text = "A [b][] c.\n\n| d | [e](f.md) `g` |\n|--|--|\n\n<!-- {\"k\": \"v\"} -->\n\n[b]: x.md\n";
    let (page, _) = read(FileId(0), text);
    let mut seen = Vec::new();
    let at = |span: crate::source::Span| &text[span.start as usize..span.end as usize];
    for block in &page.blocks {
        match block {
            Block::Paragraph(paragraph) => {
                seen.extend(paragraph.text.links.iter().map(|link| at(link.span)));
            }
            Block::Table(table) => {
                let cell = &table.header[1];
                seen.extend([cell.span.map(at).unwrap_or_default(), at(cell.text.links[0].span), at(cell.text.code[0].span)]);
            }
            Block::Comment(comment) => {
                let value = comment.value.as_ref().and_then(|value| value.get("k")).unwrap();
                seen.extend([at(comment.span), at(comment.place(value.range.clone()))]);
            }
            _ => {}
        }
    }
    assert_eq!(seen, ["[b][]", "[e](f.md) `g`", "[e](f.md)", "`g`", "<!-- {\"k\": \"v\"} -->", "\"v\""]);
}
