//! A whole reference, when one lies beside the repository.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::support::outcomes::{self, Outcomes, agree, outcome};
use crate::support::tool::{codegen, repository, run, xtask};
use crate::support::workspace::Workspace;
use serde_json::Value;

/// The corpus; without it says so past the test runner's capture.
pub fn corpus() -> Option<PathBuf> {
    let corpus = repository().join("../shared/corpus");
    if corpus.is_dir() {
        return Some(corpus);
    }
    // A lost message is no reason to fail.
    let _ = writeln!(std::io::stderr(), "skipped: there is no {}", corpus.display());
    None
}

#[test]
fn compiled_client_dynamic_replay_and_model_agree_on_every_exchange() {
    let Some(corpus) = corpus() else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let told = run(&mut codegen(&corpus, folder.path())).expect(&[0]);
    let [_pages, operations, types, enums, replays, exchanges] = numbers(&told);
    assert!(operations >= 3020 && types >= 990 && enums >= 320, "{told}");
    assert!(exchanges >= 2500 && replays >= 2200, "{told}");

    let compiled = compiled(folder.path());
    assert_eq!(compiled.len(), exchanges, "every exchange has a test");
    assert_eq!(compiled.values().filter(|outcome| *outcome == "replayed").count(), replays);

    let mut replay = xtask("replay", &corpus);
    let told = run(replay.args(["--format", "json"])).expect(&[0]);
    let of_version: String =
        told.lines().filter(|row| row.contains("\"api_version\":\"v1.0\"")).map(|row| format!("{row}\n")).collect();
    agree("replay", &outcomes::dynamic(&of_version), &compiled);

    let dump = run(xtask("model", &corpus).args(["--api-version", "v1.0"])).expect(&[0, 1]);
    let again = run(xtask("model", &corpus).args(["--api-version", "v1.0"]).env("RAYON_NUM_THREADS", "1")).expect(&[0, 1]);
    assert!(dump == again, "two dumps differ");
    let dump = json(&dump);
    let examples: Vec<&Value> = list(&dump["operations"]).iter().flat_map(|operation| list(&operation["examples"])).collect();
    assert_eq!(examples.len(), exchanges, "every example appears once");
    agree("model", &examples.into_iter().map(outcome).collect(), &compiled);
}

/// What each exchange came to in the run of the compiled tests: `DOCWRIGHT_CORPUS_OUTCOMES` names the file of a run that was
/// made already, else they are run here.
fn compiled(out: &Path) -> Outcomes {
    let file = match std::env::var_os("DOCWRIGHT_CORPUS_OUTCOMES") {
        Some(file) => PathBuf::from(file),
        None => {
            let workspace = Workspace::moved(out, "corpus");
            let file = workspace.root.with_extension("outcomes");
            let _ = fs::remove_file(&file);
            let ran = workspace.test_telling(&["--package", "docwright-replay", "--test", "v1_0"], &file);
            ran.expect(&[0]);
            file
        }
    };
    outcomes::compiled(&file)
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text:.200}"))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// The numbers of the summary's line on the first version, in their order.
#[track_caller]
fn numbers<const N: usize>(summary: &str) -> [usize; N] {
    let lines = summary.lines().filter(|line| line.contains(" pages, ") || line.contains(" exchanges replay"));
    let line = lines.filter_map(|line| line.split_once(": ")).map(|(_, line)| line).next().unwrap_or_default();
    let found: Vec<usize> = line.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    found.try_into().unwrap_or_else(|_| panic!("{N} numbers in {line:?}"))
}
