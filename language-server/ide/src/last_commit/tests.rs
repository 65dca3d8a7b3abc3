use std::path::Path;
use std::sync::Arc;

use docwright_codegen::pipeline::Files;
use docwright_codegen::reference::Reference;

use super::{Base, lines};
use crate::commands::{Answer, Command, run};
use crate::contract::{Contract, moved};
use crate::{Snapshot, Workspace, fixture};

const GET: &str = "# Get loan\n\n## HTTP request\n\n```http\nGET /loans/{id}\n```\n\n## Response\n\nA [loan](../resources/loan.md).\n\n## Example\n\n```http\nGET https://api.library.example/v1/loans/1\n```\n\n```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"due\": \"2024-05-01\"}\n```\n";
const LOAN: &str = "# loan resource type\n\n## Properties\n\n| Property | Type | Description |\n|:--|:--|:--|\n| due | Date | The last day. |\n| copy | Int32 | Which one. |\n";

/// The small library with a text of one page replaced.
fn pages(old: &str, new: &str) -> [(&'static str, String); 2] {
    [("v1/api/loan-get.md", GET.replacen(old, new, 1)), ("v1/resources/loan.md", LOAN.replacen(old, new, 1))]
}

fn reference(pages: &[(&str, String)]) -> Reference {
    let texts = pages.iter().map(|(path, text)| ((*path).to_owned(), Arc::from(text.as_str())));
    Reference::of_texts(texts, fixture::config()).expect("it is read")
}

/// The library after an edit, held against the one before.
fn edited(old: &str, new: &str) -> Snapshot {
    let (before, after) = (pages("", ""), pages(old, new));
    let contract =
        Contract { commit: "0123456789abcdef".to_owned(), ..Contract::between(&reference(&before), &reference(&after)) };
    let files: Vec<(&str, &str)> = after.iter().map(|(path, text)| (*path, text.as_str())).collect();
    Snapshot { contract: Some(Arc::new(contract)), ..fixture::snapshot(&files) }
}

/// Lines that change something: path, text of the line, title.
fn told(snapshot: &Snapshot) -> Vec<String> {
    let mut told = Vec::new();
    for (path, file) in snapshot.files.by_path.iter() {
        let text = &snapshot.file(*file).expect("it is there").source.text;
        for (at, line) in lines(snapshot, *file) {
            let shown = text[at as usize..].lines().next().unwrap_or_default();
            told.push(format!("{path} `{shown}` {}", line.title()));
        }
    }
    told
}

#[track_caller]
fn check(old: &str, new: &str, expected: &[&str]) {
    assert_eq!(told(&edited(old, new)), expected);
}

#[test]
fn a_row_says_what_it_changes() {
    check(
        "| due | Date |",
        "| due | String |",
        &["v1/resources/loan.md `| due | String | The last day. |` breaking: a property has another type · 1 test"],
    );
    check(
        "| copy |",
        "| notes | String | What was said. |\n| copy |",
        &["v1/resources/loan.md `| notes | String | What was said. |` additive: a property is new"],
    );
}

#[test]
fn a_method_line_says_what_it_changes() {
    check(
        "GET /loans/{id}\n",
        "GET /loans/{id}\nGET /desks/{desk}/loans/{id}\n",
        &["v1/api/loan-get.md `GET /desks/{desk}/loans/{id}` additive: a page documents one more operation"],
    );
}

#[test]
fn the_title_speaks_for_what_is_gone() {
    check(
        "| copy | Int32 | Which one. |\n",
        "",
        &["v1/resources/loan.md `# loan resource type` breaking: a property is no longer documented"],
    );
}

#[test]
fn words_and_equal_pages_say_nothing() {
    check("The last day.", "The day that is the last.", &[]);
    check("", "", &[]);
}

#[test]
fn a_line_is_told_with_reason_tests_and_diff() {
    let snapshot = edited("| due | Date |", "| due | String |");
    let file = snapshot.find("v1/resources/loan.md").expect("it was added");
    let (at, _) = lines(&snapshot, file)[0];
    let Ok(Answer::Text { title, text, .. }) = run(&snapshot, &Command::Contract(file, at), &|| false) else {
        panic!("a text is given")
    };
    assert_eq!(title, "Contract of loan");
    for part in [
        "# What `loan` changes since 0123456789\n",
        "## breaking: a property has another type",
        "`property-type-changed` is breaking because",
        "Rust (1):\n\n* `types::Loan::due`",
        "Operations (1):\n\n* `GET /loans/{id}`",
        "Tests (1):",
        "```diff\n--- v1/resources/loan.md",
        "\n-| due | Date | The last day. |\n+| due | String | The last day. |\n",
    ] {
        assert!(text.contains(part), "`{part}` is not in\n{text}");
    }
    let get = snapshot.find("v1/api/loan-get.md").expect("it was added");
    assert!(run(&snapshot, &Command::Contract(get, 0), &|| false).is_err());
    let alone = Snapshot { contract: None, ..snapshot };
    assert!(run(&alone, &Command::Contract(file, at), &|| false).is_err());
}

#[test]
fn lines_move_with_what_is_typed() {
    // Where each line of the first text stands in the second one.
    fn check(then: &str, now: &str, expected: &[&str]) {
        let starts = then.match_indices('\n').map(|(end, _)| end + 1).take_while(|start| *start < then.len());
        let stand = std::iter::once(0).chain(starts).map(|start| now[moved(start as u32, then, now) as usize..].lines().next());
        assert_eq!(stand.map(Option::unwrap_or_default).collect::<Vec<_>>(), expected, "{then:?} {now:?}");
    }
    check("|a|\n|b|\n", "|a|\n|b|\n", &["|a|", "|b|"]);
    check("|a|\n|b|\n", "|new|\n|a|\n|b|\n", &["|a|", "|b|"]);
    check("|a|\n|b|\n", "|a|\n|new|\n|b|\n", &["|a|", "|b|"]);
    check("|a|\n|b|\n|c|\n", "|a|\n|bb|\n|c|\n", &["|a|", "|bb|", "|c|"]);
    check("|a|\n|b|\n|c|\n", "|a|\n|c|\n", &["|a|", "|c|", "|c|"]);
    check("|ö|\n|b|\n", "|ä|\n|b|\n", &["|ä|", "|b|"]);
    check("|a|\n", "", &[""]);
}

fn git(folder: &Path, arguments: &[&str]) {
    let named = ["-c", "user.name=clerk", "-c", "user.email=clerk@library.example"];
    let done = docwright_codegen::git::command(folder).args(named).args(arguments).output().expect("git is here");
    assert!(done.status.success(), "{done:?}");
}

#[test]
fn the_last_commit_has_what_the_folder_lost_and_not_what_came() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let docs = folder.path().join("docs");
    let write = |path: &str, text: &str| {
        let path = docs.join(path);
        std::fs::create_dir_all(path.parent().expect("it has a folder")).expect("it is made");
        std::fs::write(path, text).expect("it is written");
    };
    let end = GET.replacen("# Get loan", "# End loan", 1).replace("GET ", "DELETE ");
    for (path, text) in [("v1/api/loan-get.md", GET), ("v1/resources/loan.md", LOAN), ("v1/api/loan-end.md", &end)] {
        write(path, text);
    }
    let open = || Workspace::open(&docs, fixture::config(), None).expect("it is read");
    assert!(Base::of(&open().snapshot(), &[], &|| false).is_none(), "no repository holds it");
    git(folder.path(), &["init", "--quiet"]);
    assert!(Base::of(&open().snapshot(), &[], &|| false).is_none(), "nothing is committed");
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "--quiet", "--message", "first"]);

    std::fs::remove_file(docs.join("v1/api/loan-end.md")).expect("it was there");
    write("v1/api/loan-list.md", &GET.replacen("# Get loan", "# List loans", 1).replace("/{id}", "").replace("/1\n", "\n"));
    let mut workspace = open();
    // Typed and not saved.
    let path = "v1/resources/loan.md";
    workspace.set_text(path, Some(LOAN.replace("| copy | Int32 |", "| copy | String |").into()));
    let linked = workspace.link_job().run(&|| false).expect("nobody cancels");
    workspace.adopt(linked);
    let snapshot = workspace.snapshot();
    let base = Base::of(&snapshot, &[path.to_owned()], &|| false).expect("there is a commit");
    let texts = |files: &Files| -> Vec<(String, String)> {
        files.iter().map(|file| (file.source.path.clone(), file.source.text.to_string())).collect()
    };
    assert_eq!(
        texts(&base.reference.files),
        [("v1/api/loan-end.md", end.as_str()), ("v1/api/loan-get.md", GET), (path, LOAN)]
            .map(|(path, text)| (path.to_owned(), text.to_owned()))
    );
    let shared = |path: &str| {
        let file = |files: &Files| files.get(files.by_path[path]).cloned().expect("it is there");
        Arc::ptr_eq(&file(&base.reference.files), &file(&snapshot.files))
    };
    assert!(shared("v1/api/loan-get.md"), "what is the same is not read again");
    let shown = Snapshot { contract: Some(Arc::new(base.compare(&snapshot))), ..snapshot.clone() };
    assert_eq!(
        told(&shown),
        [
            "v1/api/loan-list.md `GET /loans` additive: a page documents new operations · 1 test",
            "v1/resources/loan.md `| copy | String | Which one. |` breaking: a property has another type",
        ]
    );

    assert!(base.is_current(&snapshot));
    assert!(!base.is_current(&open().snapshot()), "it is read anew");
    git(folder.path(), &["commit", "--quiet", "--all", "--message", "second"]);
    assert!(!base.is_current(&snapshot));
}
