//! Mends, applied.

use crate::markdown::read;
use crate::source::FileId;

/// Applies the only mend of `text`; the mended page has no findings.
fn check(text: &str, mended: &str) {
    let (_, found) = read(FileId(0), text);
    let [found] = found.as_slice() else { panic!("{found:?} in {text}") };
    let fix = found.fix.as_ref().expect(text);
    let mut page = text.to_owned();
    page.replace_range(fix.span.start as usize..fix.span.end as usize, &fix.text);
    assert_eq!(page, mended);
    assert_eq!(read(FileId(0), mended).1, []);
}

#[test]
fn each_mend_leaves_a_clean_page() {
    check("|a|b|\n|-|-|-|\n|c|d|\n", "|a|b|\n|---|---|\n|c|d|\n");
    check("|a|b|\n|-|-|\n|`c|d`|\\||\n", "|a|b|\n|-|-|\n|`c\\|d`|\\||\n");
    check("|a|b|\n|-|-|\n|c|d,\n  e|\n", "|a|b|\n|-|-|\n|c|d, e|\n");
    check("# [H](#tab/h)\ntext\n\n## Next\n", "# [H](#tab/h)\ntext\n\n---\n\n## Next\n");
    check("```http\nGET /a\n\n## Next\n", "```http\nGET /a\n\n```\n\n## Next\n");
    check("```http\nPUT /a\nPrefer: x\n```json\n{}\n```\n", "```http\nPUT /a\nPrefer: x\n\n{}\n```\n");
    check("> ```http\n> PUT /a\n>\n> ```json\n> {}\n> ```\n", "> ```http\n> PUT /a\n>\n> {}\n> ```\n");
    check("<!-- { \"a\": 1, } -->\n", "<!-- { \"a\": 1 } -->\n");
}
