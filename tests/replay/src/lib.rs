// Emitted by docwright from the reference; edits are lost on the next run.
//! Runs the emitted replay tests: one named test per exchange, a snapshot of each, and one test for the method lines of each page.

use std::collections::HashMap;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, OnceLock};

use docwright::replay::{Case, Judge, Replay, Table, Test};
use docwright::Reference;
use libtest_mimic::{Arguments, Failed, Trial};

/// The tests of one version of a reference.
pub struct Suite {
    reference: &'static Reference,
    folder: PathBuf,
    places: Arc<HashMap<String, String>>,
    judge: Arc<OnceLock<Result<Judge<'static>, String>>>,
}

impl Suite {
    /// A suite whose snapshots and source map lie below `root`.
    pub fn new(test: &str, reference: &'static Reference, root: &str) -> Self {
        let root = PathBuf::from(root);
        let places = Arc::new(places(&root.join(test).join("source-map.json")));
        Self { reference, folder: root.join("snapshots").join(test), places, judge: Arc::default() }
    }

    /// A test that replays an exchange.
    pub fn replay(&self, case: &'static Case<'static>, run: impl FnOnce(&mut Test<'_>) -> Replay + Send + 'static) -> Trial {
        let reference = self.reference;
        let folder = self.folder.clone();
        let place = self.place(case);
        Trial::test(case.id, move || {
            let mut test = Test::new(case, reference);
            let transcript = run(&mut test).and_then(|()| test.finish());
            tell(case, if transcript.is_ok() { "replayed" } else { "failed" })?;
            let transcript = transcript.map_err(|error| Failed::from(format!("{place}: {error}")))?;
            let mut settings = insta::Settings::clone_current();
            settings.set_snapshot_path(folder);
            settings.set_prepend_module_to_snapshot(false);
            settings.set_omit_expression(true);
            eprintln!("{place}");
            settings.bind(|| insta::assert_snapshot!(case.id, transcript));
            Ok(())
        })
    }

    /// A test that holds an exchange to its row in the ledger; `earlier` are those above it on its page.
    pub fn ledgered(&self, case: &'static Case<'static>, rule: &'static str, earlier: Vec<Case<'static>>) -> Trial {
        let reference = self.reference;
        let place = self.place(case);
        let judge = Arc::clone(&self.judge);
        Trial::test(case.id, move || {
            // All tests share one: it reads the text of the whole reference.
            let made = || Judge::new(reference.schemas(), reference.operations(), reference.text()).map_err(|error| error.to_string());
            let judge = judge.get_or_init(made).as_ref()?;
            let rule_found = judge.on_page(judge.judge(case), case, &earlier).rule;
            tell(case, rule_found.unwrap_or("replayed"))?;
            match rule_found {
                Some(found) if found == rule => Ok(()),
                Some(found) => Err(format!("{place}: the ledger says `{rule}`, it fails by `{found}`; run codegen").into()),
                None => Err(format!("{place}: the ledger says `{rule}`, and it replays; run codegen").into()),
            }
        })
    }

    /// A test that calls the method lines of a page.
    pub fn method_lines(&self, id: &'static str, run: impl FnOnce(&mut Table) + Send + 'static) -> Trial {
        Trial::test(id, move || {
            let mut table = Table::default();
            run(&mut table);
            if table.wrong().is_empty() { Ok(()) } else { Err(table.wrong().join("\n").into()) }
        })
    }

    /// Runs the tests that the command line asks for.
    pub fn run(&self, trials: Vec<Trial>) -> ExitCode {
        libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
    }

    fn place(&self, case: &Case<'_>) -> String {
        self.places.get(case.id).cloned().unwrap_or_else(|| case.id.to_owned())
    }
}

/// Adds what an exchange came to, in this run, to the file that `DOCWRIGHT_OUTCOMES` names: its id and `replayed`, or the rule
/// that it failed by.
fn tell(case: &Case<'_>, outcome: &str) -> Result<(), Failed> {
    let Some(path) = std::env::var_os("DOCWRIGHT_OUTCOMES") else { return Ok(()) };
    let mut file = std::fs::OpenOptions::new().create(true).append(true).open(path)?;
    // One write a line: tests run side by side.
    file.write_all(format!("{} {outcome}\n", case.id).as_bytes())?;
    Ok(())
}

/// Page and line of every exchange.
fn places(path: &std::path::Path) -> HashMap<String, String> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("{}: {error}; failures name the exchange alone", path.display());
            return HashMap::new();
        }
    };
    let rows: Vec<serde_json::Value> = serde_json::from_str(&text).unwrap_or_else(|error| {
        eprintln!("{}: {error}; failures name the exchange alone", path.display());
        Vec::new()
    });
    let row = |row: &serde_json::Value| Some((row["exchange"].as_str()?.to_owned(), format!("{}:{}", row["page"].as_str()?, row["line"])));
    rows.iter().filter_map(row).collect()
}
