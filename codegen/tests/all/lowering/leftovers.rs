//! Code blocks that are neither messages nor method lines nor types, and tables of calls.

use docwright_codegen::diagnostic::Severity;
use docwright_codegen::pipeline;
use docwright_codegen::source::{FileId, PageKind, SourceFile};

use super::config;

/// Type and text of every sample of a page, then how its code blocks were accounted for, then the broken rules.
#[track_caller]
fn check(page_kind: PageKind, page: &str, expected: &[&str]) {
    let page = format!("# Page\n\n{page}");
    let file = SourceFile { path: "v1/page.md".to_owned(), api_version: "v1".to_owned(), page_kind, text: page.as_str().into() };
    let (facts, findings) = pipeline::facts(FileId(0), &file, &config());
    let sample = |sample: &docwright_codegen::facts::SampleFact| {
        let ty = sample.ty.as_ref().map_or("-", |ty| ty.value.as_str());
        format!("{ty} {}", docwright_codegen::json::to_strict(sample.message.json.as_ref().unwrap()))
    };
    let mut shown: Vec<String> = facts.samples.iter().map(sample).collect();
    let fences = facts.census.fences;
    shown.push(format!("{} used, {} ignored, {} diagnosed", fences.used, fences.ignored, fences.diagnosed));
    shown.extend(findings.iter().map(|finding| format!("<{}>", finding.rule.id)));
    assert_eq!(shown, expected, "{page}");
}

#[test]
fn json_stands_for_itself() {
    let notified =
        "<!-- { \"blockType\": \"example\", \"@odata.type\": \"library.main.book\" } -->\n```json\n{ \"id\": 1, }\n```\n";
    for page_kind in [PageKind::Api, PageKind::Resources] {
        check(page_kind, notified, &["library.main.book {\"id\":1}", "1 used, 0 ignored, 0 diagnosed", "<json-trailing-comma>"]);
    }
    check(PageKind::Api, "```\n[1]\n```\n", &["- [1]", "1 used, 0 ignored, 0 diagnosed"]);
}

/// What the comments of a page with this code block weigh.
#[track_caller]
fn check_comment(page_kind: PageKind, block: &str, expected: Severity) {
    let text = format!("# crate resource type\n\n{block}").into();
    let file = SourceFile { path: "v1/crate.md".to_owned(), api_version: "v1".to_owned(), page_kind, text };
    let (_, findings) = pipeline::facts(FileId(0), &file, &config());
    let comments: Vec<_> = findings.iter().filter(|found| found.rule.id == "json-comment").map(|found| found.severity).collect();
    assert_eq!(comments, [expected], "{block}");
}

#[test]
fn comments_explain_types_to_readers() {
    let sample = "```json\n{ \"weight\": 4 /* with its lid */ }\n```\n";
    let of_type = format!("<!-- {{ \"blockType\": \"resource\", \"@odata.type\": \"store.main.crate\" }} -->\n{sample}");
    let sent = "## Example\n\n```http\nPOST /crates\nContent-Type: application/json\n\n{ \"weight\": 4 } // with its lid\n```\n";
    check_comment(PageKind::Resources, &of_type, Severity::Info);
    check_comment(PageKind::Resources, sample, Severity::Info);
    check_comment(PageKind::Api, sample, Severity::Warning);
    check_comment(PageKind::Api, sent, Severity::Warning);
}

#[test]
fn other_languages_are_for_people() {
    check(PageKind::Api, "```bash\nrun { }\n```\n", &["0 used, 1 ignored, 0 diagnosed"]);
    check(PageKind::Resources, "```C#\nvar a = 1;\n```\n", &["0 used, 1 ignored, 0 diagnosed"]);
    // A message is one in whatever language its block claims to be.
    check(PageKind::Api, "## Example\n\n```text\nGET /books\n```\n", &["1 used, 0 ignored, 0 diagnosed"]);
}

#[test]
fn what_cannot_be_used_is_told() {
    check(PageKind::Api, "```json\n\"id\": 1\n```\n", &["0 used, 0 ignored, 1 diagnosed", "<fence-unused>"]);
    check(PageKind::Resources, "```http\nGET /books\n```\n", &["0 used, 0 ignored, 1 diagnosed", "<fence-unused>"]);
    let promised = "<!-- { \"blockType\": \"response\" } -->\n```json\n{}\n```\n";
    check(PageKind::Api, promised, &["0 used, 0 ignored, 1 diagnosed", "<example-unreadable>"]);
    check(PageKind::Api, "<!-- { \"blockType\": \"ignored\" } -->\n```\nwords\n```\n", &["0 used, 1 ignored, 0 diagnosed"]);
}

#[test]
fn calls_of_a_type() {
    let table = "## Methods\n\n|Method|Return type|Description|\n|:--|:--|:--|\n|[Lend](../api/book-lend.md)|[loan](loan.md) collection|Lends it.|\n|**Pages**| | |\n|Burn|None|Never.|\n";
    let file = SourceFile {
        path: "v1/resources/book.md".to_owned(),
        api_version: "v1".to_owned(),
        page_kind: PageKind::Resources,
        text: format!("# book resource type\n\n{table}").into(),
    };
    let (facts, _) = pipeline::facts(FileId(0), &file, &config());
    let shown: Vec<String> = facts
        .methods
        .iter()
        .map(|method| {
            let returns = method.returns.as_ref().map_or("-".to_owned(), |ty| format!("{} {}", ty.name, ty.collection));
            format!("{} | {} | {returns} | {}", method.name, method.link.as_deref().unwrap_or("-"), method.description)
        })
        .collect();
    assert_eq!(shown, ["Lend | ../api/book-lend.md | loan true | Lends it.", "Burn | - | - | Never."]);
    assert_eq!((facts.census.rows.used, facts.census.rows.ignored), (2, 1));
}

#[test]
fn headers_in_braces_are_no_json() {
    let told = ["0 used, 0 ignored, 1 diagnosed", "<http-no-start-line>"];
    check(PageKind::Api, "```http\n{\n  Location: https://api.library.example/jobs/7\n  Retry-After: 9\n}\n```\n", &told);
    let sample = ["- {\"location\":\"here\"}", "1 used, 0 ignored, 0 diagnosed", "<json-unquoted-key>", "<json-unquoted-value>"];
    check(PageKind::Api, "```json\n{ location: here }\n```\n", &sample);
}

#[test]
fn what_nothing_reads_of_an_annotation_is_no_warning() {
    let severities = |annotation: &str| {
        let page = format!("# Page\n\n<!-- {annotation} -->\n```\nwords\n```\n");
        let path = "v1/page.md".to_owned();
        let text = page.as_str().into();
        let file = SourceFile { path, api_version: "v1".to_owned(), page_kind: PageKind::Api, text };
        let (_, findings) = pipeline::facts(FileId(0), &file, &config());
        findings.iter().map(|finding| format!("{} {}", finding.rule.id, finding.severity.name())).collect::<Vec<_>>()
    };
    let kind = "\"blockType\": \"ignored\"";
    assert_eq!(severities(&format!("{{ {kind}, \"shelves\": [ \"a\", ] }}")), ["json-trailing-comma info"]);
    // Control characters there are not said at all.
    assert_eq!(severities(&format!("{{ {kind}, \"shelves\": [ \"a\n b\", ] }}")), ["json-trailing-comma info"]);
    assert_eq!(severities(&format!("{{ {kind}, \"shelves\": \"a\tb\" }}")), [""; 0]);
    assert_eq!(severities(&format!("{{ {kind}, \"name\": \"a\n b\" }}")), ["json-raw-control warning"]);
    // What stands around the value concerns the whole annotation.
    assert_eq!(severities(&format!("{{ {kind}, \"shelves\": [], }}")), ["json-trailing-comma warning"]);
}
