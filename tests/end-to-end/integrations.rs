//! What a repository of docs runs in its continuous integration and before its commits, as far as it goes without a forge: the steps
//! are scripts, which run here over a repository of their own.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use crate::support::folder::copy;
use crate::support::tool::{Ran, repository, run};

fn folder() -> PathBuf {
    repository().join("integrations")
}

fn yaml(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_saphyr::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[track_caller]
fn keys(value: &Value) -> BTreeSet<&str> {
    value.as_object().expect("a map").keys().map(String::as_str).collect()
}

#[track_caller]
fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[test]
fn the_action_runs_scripts_that_are_there() {
    let action = yaml(&folder().join("github/action.yml"));
    assert_eq!(action["runs"]["using"], "composite");
    let inputs = keys(&action["inputs"]);
    let steps = list(&action["runs"]["steps"]);
    let ids: BTreeSet<&str> = steps.iter().map(|step| text(&step["id"])).collect();
    let mut run = BTreeSet::new();
    for step in steps {
        let shown = step.to_string();
        for name in shown.split("inputs.").skip(1) {
            let name = name.split(|c: char| !c.is_alphanumeric() && c != '-').next().unwrap_or_default();
            assert!(inputs.contains(name), "there is no input {name}");
        }
        for id in shown.split("steps.").skip(1) {
            assert!(ids.contains(id.split('.').next().unwrap_or_default()), "{shown}");
        }
        if let Some(script) = step["run"].as_str() {
            assert_eq!(step["shell"], "bash", "the service asks for it");
            // What comes from a pull request stays in variables: in the text of a script it would be run.
            assert!(!script.contains("${{"), "{script}");
            let name = script.trim_matches('"').strip_prefix("$GITHUB_ACTION_PATH/").expect("a script beside the action");
            run.insert(name.to_owned());
        }
    }
    let files = fs::read_dir(folder().join("github")).expect("the folder").map(|entry| entry.expect("an entry").path());
    let scripts = files.filter(|path| path.extension().is_some_and(|end| end == "sh") && !path.ends_with("common.sh"));
    let scripts: BTreeSet<String> = scripts.filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned())).collect();
    assert_eq!(run, scripts);
}

#[test]
fn the_example_uses_what_there_is() {
    let action = yaml(&folder().join("github/action.yml"));
    let workflow = yaml(&folder().join("example/.github/workflows/docs.yml"));
    let step = &list(&workflow["jobs"]["docwright"]["steps"])[1];
    assert!(text(&step["uses"]).contains("/integrations/github@"));
    assert!(keys(&step["with"]).is_subset(&keys(&action["inputs"])));
    let hooks = yaml(&repository().join(".pre-commit-hooks.yaml"));
    let hook = &list(&hooks)[0];
    assert!(repository().join(text(&hook["entry"])).is_file());
    let used = yaml(&folder().join("example/.pre-commit-config.yaml"));
    assert_eq!(list(&list(&used["repos"])[0]["hooks"])[0]["id"], hook["id"]);
}

#[test]
fn the_guide_shows_the_files_of_the_example() {
    let guide = fs::read_to_string(folder().join("README.md")).expect("the guide");
    for path in [".github/workflows/docs.yml", ".pre-commit-config.yaml", "docs/docwright.toml", "docs/v1/api/tool-get.md"] {
        let file = fs::read_to_string(folder().join("example").join(path)).expect("a file of the example");
        assert!(guide.contains(&file), "{path}");
    }
}

/// A repository with the example, of which some lines have changed since its first commit.
#[cfg(unix)]
struct Changed {
    root: TempDir,
    base: String,
}

#[cfg(unix)]
impl Changed {
    fn new(edits: &[(&str, &str, &str)]) -> Self {
        let root = tempfile::tempdir().expect("a temporary folder");
        copy(&folder().join("example"), root.path());
        let mut made = Self { root, base: String::new() };
        made.git(&["init", "--quiet"]);
        made.git(&["add", "."]);
        made.git(&["commit", "--quiet", "--message", "first"]);
        made.git(&["rev-parse", "HEAD"]).trim().clone_into(&mut made.base);
        for (path, from, to) in edits {
            let path = made.root.path().join("docs/v1").join(path);
            let page = fs::read_to_string(&path).expect("the page");
            assert!(page.contains(from), "{} does not hold {from:?}", path.display());
            fs::write(&path, page.replace(from, to)).expect("the page can be written");
        }
        made
    }

    fn git(&self, arguments: &[&str]) -> String {
        let mut git = Command::new("git");
        git.arg("-C").arg(self.root.path()).args(["-c", "user.name=keeper", "-c", "user.email=keeper@shed.example"]);
        run(git.args(arguments)).expect(&[0])
    }

    fn out(&self, name: &str) -> String {
        fs::read_to_string(self.root.path().join("out").join(name)).unwrap_or_default()
    }

    fn script(&self, path: &str) -> Command {
        let mut script = Command::new(folder().join(path));
        script.current_dir(self.root.path()).env("DOCWRIGHT", env!("CARGO_BIN_EXE_xtask"));
        script
    }

    /// A step of the action, with the variables that the action gives it; what it set.
    fn step(&self, name: &str, variables: &[(&str, &str)]) -> (Ran, String) {
        let set = self.root.path().join("set");
        fs::write(&set, "").expect("the file that steps write to");
        let mut step = self.script(&format!("github/{name}"));
        step.env("DOCS", "docs").env("CONFIG", "").env("BASE", &self.base).env("OUT", self.root.path().join("out"));
        step.env("GITHUB_OUTPUT", &set).env("LINKS", "https://forge.example/shed/blob/2f1c").env_remove("GITHUB_STEP_SUMMARY");
        let ran = run(step.envs(variables.iter().copied()));
        (ran, fs::read_to_string(&set).expect("what was set"))
    }

    /// The step that writes the comment, with a forge that knows comments by these numbers; what was asked of it.
    fn comment(&self, known: &str) -> String {
        let bin = self.root.path().join("bin");
        fs::create_dir_all(&bin).expect("a folder");
        let asked = self.root.path().join("asked");
        fs::write(&asked, "").expect("a file");
        let forge = format!("#!/bin/sh\necho \"$*\" >> '{}'\ncase \"$*\" in *--paginate*) {known} ;; esac\n", asked.display());
        let gh = bin.join("gh");
        fs::write(&gh, forge).expect("a stand-in");
        fs::set_permissions(&gh, std::os::unix::fs::PermissionsExt::from_mode(0o755)).expect("it can be run");
        let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap_or_default());
        let (ran, _) = self.step("comment.sh", &[("PATH", &path), ("REPOSITORY", "shed/docs"), ("PULL_REQUEST", "7")]);
        let told = ran.expect(&[0]);
        told + &fs::read_to_string(&asked).expect("what was asked")
    }
}

/// What the guide does on its pull request.
#[cfg(unix)]
const PULL_REQUEST: [(&str, &str, &str); 5] = [
    ("resources/tool.md", "|label|", "|name|"),
    ("resources/tool.md", "\"label\"", "\"name\""),
    ("api/tool-get.md", "\"label\"", "\"name\""),
    ("api/tool-get.md", "\"For green wood\"", "\"For green wood\","),
    ("api/tool-get.md", "Shed.Look, Shed.Lend", "Shed.Look, Shed.Lend, Shed.Borrow"),
];

#[cfg(unix)]
#[test]
fn findings_of_changed_lines() {
    let changed = Changed::new(&PULL_REQUEST);
    let (ran, set) = changed.step("check.sh", &[]);
    ran.expect(&[0]);
    assert_eq!(set, "findings=true\n");
    let log: Value = serde_json::from_str(&changed.out("findings.sarif")).expect("JSON");
    let results = list(&log["runs"][0]["results"]);
    assert_eq!(results.len(), 1, "{results:#?}");
    assert_eq!(results[0]["ruleId"], "json-trailing-comma");
    let place = &results[0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "docs/v1/api/tool-get.md");
    let untouched = Changed::new(&[]);
    for base in [untouched.base.as_str(), "", "0000000000000000000000000000000000000000"] {
        let (ran, set) = untouched.step("check.sh", &[("BASE", base)]);
        ran.expect(&[0]);
        assert_eq!(set, "findings=false\n", "{base}");
    }
    assert_eq!(untouched.step("check.sh", &[("DOCS", "no-such-folder")]).0.code, 2);
    assert_ne!(untouched.step("check.sh", &[("BASE", "no-such-branch")]).0.code, 0);
}

#[cfg(unix)]
#[test]
fn the_comment_is_what_the_guide_shows() {
    let changed = Changed::new(&PULL_REQUEST);
    let (ran, set) = changed.step("diff.sh", &[]);
    ran.expect(&[0]);
    assert_eq!(set, "breaking=true\n");
    let comment = changed.out("comment.md");
    let guide = fs::read_to_string(folder().join("README.md")).expect("the guide");
    assert!(guide.contains(comment.trim_end()), "{comment}");
    assert!(comment.starts_with("<!-- docwright: diff of docs -->\n"), "{comment}");
}

#[cfg(unix)]
#[test]
fn a_comment_is_begun_once_and_then_written_anew() {
    let changed = Changed::new(&PULL_REQUEST);
    assert_eq!(changed.comment(":"), "", "there is nothing to be said");
    changed.step("diff.sh", &[]).0.expect(&[0]);
    let begun = changed.comment(":");
    assert!(begun.contains("--method POST repos/shed/docs/issues/7/comments --field body=@"), "{begun}");
    let anew = changed.comment("echo 41; echo 43");
    assert!(anew.contains("--method PATCH repos/shed/docs/issues/comments/41 --field body=@"), "{anew}");
    assert!(!anew.contains("POST"), "{anew}");
    assert!(changed.comment("exit 1").contains("::warning title=docwright::The comment could not be written"));
    let untouched = Changed::new(&[]);
    untouched.step("diff.sh", &[]).0.expect(&[0]);
    let asked = untouched.comment(":");
    assert!(!asked.contains("--method"), "nothing changed and nothing was said before: {asked}");
    assert!(untouched.comment("echo 41").contains("--method PATCH"), "what was said before no longer holds");
}

#[cfg(unix)]
#[test]
fn a_comment_is_no_longer_than_the_service_takes() {
    let rows: String = (0..900).map(|row| format!("|added{row}|String|One of very many that came.|\n")).collect();
    let long = format!("{rows}|label|");
    let changed = Changed::new(&[("resources/tool.md", "|label|", &long)]);
    changed.step("diff.sh", &[]).0.expect(&[0]);
    let comment = changed.out("comment.md");
    assert!(comment.len() < 65_536 && comment.contains("… and more than a comment takes"), "{} bytes", comment.len());
}

#[cfg(unix)]
#[test]
fn the_report_and_the_verdict() {
    let changed = Changed::new(&[]);
    changed.step("report.sh", &[]).0.expect(&[0]);
    assert!(changed.out("report.html").contains("https://forge.example/shed/blob/2f1c/docs/"));
    let check = |fail_on: &str, findings: &str, breaking: &str, expected: i32| {
        let (ran, _) = changed.step("verdict.sh", &[("FAIL_ON", fail_on), ("FINDINGS", findings), ("BREAKING", breaking)]);
        assert_eq!(ran.code, expected, "{fail_on}: {ran:?}");
    };
    check("findings", "true", "false", 1);
    check("findings", "false", "true", 0);
    check("breaking", "true", "true", 1);
    check("findings,breaking", "false", "true", 1);
    check("findings, breaking", "false", "false", 0);
    check("", "true", "true", 0);
    check("everything", "true", "true", 2);
}

#[cfg(unix)]
#[test]
fn before_a_commit() {
    let check = |changed: &Changed, expected: i32| {
        changed.git(&["add", "."]);
        let ran = run(changed.script("pre-commit/check.sh").args(["--docs", "docs"]));
        assert_eq!(ran.code, expected, "{ran:?}");
        ran.stdout
    };
    assert!(check(&Changed::new(&PULL_REQUEST), 1).contains("json-trailing-comma"));
    check(&Changed::new(&PULL_REQUEST[..3]), 0);
}
