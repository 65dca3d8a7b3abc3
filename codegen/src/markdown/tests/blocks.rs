//! What becomes of each kind of block.

use super::{check, read};
use crate::source::FileId;

#[test]
fn front_matter() {
    let text = "---\ntitle: \"Get a \\\"book\\\"\"\nms.x: 'it''s'\nempty:\nnote: a: b\n  more\n---\n# T\n";
    let (page, diagnostics) = read(FileId(0), text);
    let pairs: Vec<(&str, &str)> =
        page.front_matter.iter().map(|(key, value)| (key.value.as_str(), value.value.as_str())).collect();
    assert_eq!(pairs, [("title", "Get a \"book\""), ("ms.x", "it's"), ("empty", ""), ("note", "a: b more")]);
    assert_eq!(&text[page.front_matter[1].1.span.start as usize..page.front_matter[1].1.span.end as usize], "'it''s'");
    assert!(diagnostics.is_empty());
    check("---\ntitle: x\n\n# T\n", &["h1 T"], &["front-matter-unclosed"]);
    check("---\n\ntext\n", &["p text"], &[]);
    check("text\n\n---\na: b\n\n---\n", &["p text", "p a: b"], &[]);
}

#[test]
fn headings_and_prose() {
    check(
        "# Get `a` **b**\n\nOne\ntwo [book](../resources/book.md#x) and&nbsp;more\u{a0}\tnow.<br/>Next </br> last.\n\nSetext\n------\n",
        &["h1 Get a b `a` *b*", "p One two book and more now.\\nNext\\nlast. <book: ../resources/book.md#x>", "h2 Setext"],
        &[],
    );
    check("> - Try `x`.\n\n- one\n\n  > two\n", &["quote Try x. `x`", "li one", "quote two"], &[]);
    check("> **Note:** careful\n\n> [!TIP]\n> Try `x`.\n", &["quote Note: careful *Note:*", "quote Try x. `x`"], &[]);
    check(
        "- one\n  two\n- three\n  - four\n\n1. five\n\n   six\n",
        &["li one two", "li three", "li four", "li five", "li six"],
        &[],
    );
    check("A\u{feff}b \u{200b} c\n", &["p Ab c"], &[]);
    check(
        "See [shelf][] and [the shelf][Shelf], not [this].\n\n[shelf]: shelf.md\n",
        &["p See shelf and the shelf, not [this]. <shelf: shelf.md> <the shelf: shelf.md>"],
        &[],
    );
    check("<p>Old <b>text</b></p>\n\nNew\n", &["p Old text *text*", "p New"], &[]);
    check(
        "See <a href=\"shelf.md\">the <code>shelf</code></a> and <a id=\"x\"></a>more.\n",
        &["p See the shelf and more. <the shelf: shelf.md> `shelf`"],
        &[],
    );
}

#[test]
fn fences() {
    check("```http\nGET /a\n\n{}\n```\n", &["fence http \"GET /a\\n\\n{}\\n\""], &[]);
    check("``` json \n```\n", &["fence json \"\""], &[]);
    check("```\r\nA\r\nB\r\n```\r\n", &["fence  \"A\\nB\\n\""], &[]);
    check("* item\n\n  ```http\n  GET /a\n    x\n  ```\n", &["li item", "fence http \"GET /a\\n  x\\n\""], &[]);
    check("text\n\n    indented\n", &["p text", "fence  \"indented\\n\""], &[]);
    check("```http\nGET /a\n", &["fence http \"GET /a\\n\""], &["fence-unclosed"]);
}

#[test]
fn a_fence_that_closes_with_a_tab() {
    check("```\nx\n```\t\n\ntext\n", &["fence  \"x\\n\"", "p text"], &[]);
    check("~~~~\nx\n~~~\t\n ~~~~~ \t\n# A\n", &["fence  \"x\\n~~~\\t\\n\"", "h1 A"], &[]);
    check("```\nx\n```\t", &["fence  \"x\\n\""], &[]);
    // Text behind the signs, and a tab before them, close nothing.
    check("```\n```\tx\n\t```\t\n```\n", &["fence  \"```\\tx\\n\\t```\\t\\n\""], &[]);
}

#[test]
fn a_fence_ends_where_the_next_section_begins() {
    check(
        "```http\nGET /a\n\n## Response\n\n```json\n{}\n```\n",
        &["fence http \"GET /a\\n\\n\"", "h2 Response", "fence json \"{}\\n\""],
        &["fence-unclosed"],
    );
    check(
        "```\nHTTP/1.1 200 OK\n\n<!-- {\n\"k\": 1\n} -->\n\n``` http\nGET /b\n```\n",
        &["fence  \"HTTP/1.1 200 OK\\n\\n\"", "annotation @2 \"{\\n\\\"k\\\": 1\\n}\"", "fence @1 http \"GET /b\\n\""],
        &["fence-unclosed"],
    );
    // Nothing was swallowed where the fence ends in its own place.
    check(
        "```http\n# note\nGET /a\n\n# or\nGET /b\n```\n\ntext\n",
        &["fence http \"# note\\nGET /a\\n\\n# or\\nGET /b\\n\"", "p text"],
        &[],
    );
    check("```http\nPUT /a\n\n# Title\n\nText\n```\n\n## B\n", &["fence http \"PUT /a\\n\\n# Title\\n\\nText\\n\"", "h2 B"], &[]);
    check(
        "```\nGET /a\n\n### Response\n\n```\nHTTP/1.1 200 OK\n```\n",
        &["fence  \"GET /a\\n\\n\"", "h3 Response", "fence  \"HTTP/1.1 200 OK\\n\""],
        &["fence-unclosed"],
    );
    // It ends at a bare fence that was to open a block of its own; and a link is no message.
    check(
        "```http\nGET /a\n\n## Query\n\nSome text.\n\n```\n/a?b\n```\n",
        &["fence http \"GET /a\\n\\n\"", "h2 Query", "p Some text.", "fence  \"/a?b\\n\""],
        &["fence-unclosed"],
    );
    check(
        "```http\nHTTP/1.1 200 OK\n\n## See also\n[More](more.md)\n",
        &["fence http \"HTTP/1.1 200 OK\\n\\n\"", "h2 See also", "p More <More: more.md>"],
        &["fence-unclosed"],
    );
    check("```http\nGET /a\n# or\nGET /b\n", &["fence http \"GET /a\\n# or\\nGET /b\\n\""], &["fence-unclosed"]);
    check("```bash\nrun\n# comment\n```\n", &["fence bash \"run\\n# comment\\n\""], &[]);
    check("```http\nPOST /a\n\n#tag\n```\n", &["fence http \"POST /a\\n\\n#tag\\n\""], &[]);
}

#[test]
fn comments_and_annotations() {
    check(
        "<!-- { \"k\": [1,], } -->\n```\nx\n```\n",
        &["annotation @1 \"{ \\\"k\\\": [1,], }\"", "fence @0  \"x\\n\""],
        &["json-trailing-comma", "json-trailing-comma"],
    );
    check("<!--- {} -->s\n", &["annotation \"{}\""], &["comment-trailing-text"]);
    // What was taken out with its code is no annotation.
    check(
        "<!--\n{ \"k\": 1 }\n```\nx\n```\n-->\n```\ny\n```\n",
        &["comment \"{ \\\"k\\\": 1 }\\n```\\nx\\n```\"", "fence  \"y\\n\""],
        &[],
    );
    check("<!-- a --><!-- b -->\n", &["comment \"a\"", "comment \"b\""], &[]);
    check("a <!-- b --> c\n", &["p a c", "comment \"b\""], &[]);
    check("<!-- never\n\n# closed\n", &["comment \"never\\n\\n# closed\""], &["comment-unclosed"]);
    check("<!-- a <!-- b --> c\n\nd\n", &["comment \"a <!-- b\"", "p d"], &["comment-trailing-text"]);
}

#[test]
fn an_annotation_in_a_quote() {
    let quoted = "> <!-- {\n> \"k\": 1\n> } -->\n> ```\n> x\n> ```\n";
    let fence = "fence @0  \"x\\n\"";
    check(quoted, &["annotation @1 \"{\\n  \\\"k\\\": 1\\n  }\"", fence], &[]);
    let twice = quoted.replace("> ", "> > ");
    check(&twice, &["annotation @1 \"{\\n    \\\"k\\\": 1\\n    }\"", fence], &[]);
    // Outside of one a sign is a sign, and inside one a second.
    check("<!-- a\n> b -->\n", &["comment \"a\\n> b\""], &[]);
    check("> <!-- a\n> > b -->\n", &["comment \"a\\n  > b\""], &[]);
}

#[test]
fn annotations_find_their_block() {
    let fence = "fence @0  \"x\\n\"";
    check("<!-- {} -->\n\n### Title\n\nShort.\n\n```\nx\n```\n", &["annotation @3 \"{}\"", "h3 Title", "p Short.", fence], &[]);
    check("<!-- {} -->\n<!-- noise -->\n```\nx\n```\n", &["annotation @2 \"{}\"", "comment \"noise\"", fence], &[]);
    check("<!-- {} -->\n\nOne.\n\nTwo.\n\n```\nx\n```\n", &["annotation @3 \"{}\"", "p One.", "p Two.", fence], &[]);
    let long = "word ".repeat(50);
    check(
        &format!("<!-- {{}} -->\n\n{long}\n\n```\nx\n```\n"),
        &["annotation \"{}\"", &format!("p {}", long.trim()), "fence  \"x\\n\""],
        &[],
    );
    check(
        "<!-- {} -->\n<!-- {\"b\":1} -->\n```\nx\n```\n",
        &["annotation \"{}\"", "annotation @2 \"{\\\"b\\\":1}\"", "fence @1  \"x\\n\""],
        &[],
    );
    check(
        "<!-- {} -->\n[!INCLUDE [t](a.md)]\n\n```\nx\n```\n",
        &["annotation @1 \"{}\"", "include @0 t a.md", "fence  \"x\\n\""],
        &[],
    );
    check("<!-- {} -->\n\n|a|b|\n|-|-|\n\n```\nx\n```\n", &["annotation @1 \"{}\"", "table a | b", "fence  \"x\\n\""], &[]);
    check("<!-- {} -->\n\nText.\n\n|a|b|\n|-|-|\n", &["annotation \"{}\"", "p Text.", "table a | b"], &[]);
}

#[test]
fn inclusions_and_tabs() {
    check("[!INCLUDE [a](x.md)]\n[!include [b](y.md)]\n", &["include a x.md", "include b y.md"], &[]);
    check("Ids: [!INCLUDE [a](x.md)] Read-only.\n", &["p Ids: Read-only.", "include a x.md"], &[]);
    check(
        "# [HTTP](#tab/http)\n```\nx\n```\n# [Other](#tab/other)\n[!INCLUDE [a](x.md)]\n\n---\n\ntext\n",
        &["tab http HTTP", "fence in http  \"x\\n\"", "tab other Other", "include in other a x.md", "tab end", "p text"],
        &[],
    );
    check("# [Other](#tab/other)\n[!INCLUDE [a](x.md)]\n---\n", &["tab other Other", "include in other a x.md", "tab end"], &[]);
    check("# [HTTP](#tab/http)\ntext\n## Next\n", &["tab http HTTP", "p text", "tab end", "h2 Next"], &["tab-unclosed"]);
    check("# [HTTP](#tab/HTTP)\n```\nx\n```\n\n---\n", &["tab http HTTP", "fence in http  \"x\\n\"", "tab end"], &[]);
    check("***\n\n---\n", &[], &[]);
}

#[test]
fn comments_without_text() {
    check("A\n\n<!-->\n\nB\n\n<!--->\n\nC\n", &["p A", "comment \"\"", "p B", "comment \"\"", "p C"], &[]);
}

#[test]
fn an_annotation_that_is_not_closed() {
    let open = "<!-- { \"a\": 1 }\n```http\nGET /x\n```\n\n<!-- { \"b\": 2 } -->\n";
    let (_, found) = super::read(crate::source::FileId(0), open);
    assert_eq!(found.iter().map(|finding| finding.rule.id).collect::<Vec<_>>(), ["annotation-unclosed"]);
    // Its last brace may be missing too.
    let (_, found) = super::read(crate::source::FileId(0), &open.replace(" 1 }", " 1"));
    assert_eq!(
        found.iter().map(|finding| (finding.rule.id, finding.fix.is_some())).collect::<Vec<_>>(),
        [("annotation-unclosed", false)]
    );
    // What a writer took out of the page with its annotation is closed.
    let (_, found) = super::read(crate::source::FileId(0), "<!-- { \"a\": 1 }\n```http\nGET /x\n```\n-->\n");
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn remarks_in_front_matter() {
    let pairs = |text: &str| super::read(crate::source::FileId(0), text).0.front_matter.len();
    assert_eq!(pairs("---\ntitle: a\n#purpose: none\n# words\ndate: 1\n---\n\n# A\n"), 2);
    // Without the closing line a heading is a heading.
    check("---\ntitle: a\n# A\n\nText\n", &["h1 A", "p Text"], &["front-matter-unclosed"]);
}

#[test]
fn a_stray_opening_is_left_out_of_a_message() {
    let fence = |info: &str, text: &str| format!("fence {info} {text:?}");
    let put = fence("http", "PUT /a\nPrefer: x\n\n{}\n");
    check("```http\nPUT /a\nPrefer: x\n```json\n{}\n```\n", &[&put], &["fence-stray"]);
    check("```\nHTTP/1.1 200 OK\n```json\n{}\n```\n", &[&fence("", "HTTP/1.1 200 OK\n\n{}\n")], &["fence-stray"]);
    // What follows a request that sends nothing is its answer, and what follows a message is a block of its own.
    let get = fence("http", "GET /a\n");
    check("```http\nGET /a\n```json\n{}\n```\n", &[&get, &fence("json", "{}\n")], &["fence-unclosed"]);
    let posted = fence("http", "POST /a\n\n{}\n");
    check(
        "```http\nPOST /a\n\n{}\n```http\nHTTP/1.1 200 OK\n```\n",
        &[&posted, &fence("http", "HTTP/1.1 200 OK\n")],
        &["fence-unclosed"],
    );
}

#[test]
fn a_note_behind_an_annotation_is_no_part_of_it() {
    check("<!-- { \"k\": 1 } // Leave this line. -->\n", &["annotation \"{ \\\"k\\\": 1 } // Leave this line.\""], &[]);
    check("<!-- { \"k\": 1 } // One.\nAnd two. -->\n", &["annotation \"{ \\\"k\\\": 1 } // One.\\nAnd two.\""], &[]);
    check("<!-- { \"k\": 1 // one\n } -->\n", &["annotation \"{ \\\"k\\\": 1 // one\\n }\""], &["json-comment"]);
    check("<!-- { \"k\": 1 }} -->\n", &["annotation \"{ \\\"k\\\": 1 }}\""], &["json-surplus"]);
}
