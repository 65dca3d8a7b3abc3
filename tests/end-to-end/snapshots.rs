//! `review`: eighty new snapshots of three causes, settled by arguments and by keys.

#[cfg(unix)]
mod keys;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::tool::{Ran, run, xtask};

/// Exchanges with a renamed property, those that read a property of another type, and those that a changed runtime prints otherwise.
const RENAMED: usize = 40;
const RETYPED: usize = 25;
const PRINTED: usize = 15;

const HEAD: &str = "---\nsource: tests/replay/src/lib.rs\n---\n";
const HEAD_OF_NEW: &str = "---\nsource: tests/replay/src/lib.rs\nassertion_line: 41\n---\n";

/// A repository with pages and an output folder, committed and then changed.
struct Kitchen {
    root: TempDir,
}

impl Kitchen {
    fn new() -> Self {
        let kitchen = Self { root: tempfile::tempdir().expect("a temporary folder") };
        let mut news = Vec::new();
        let mut maps = [Vec::new(), Vec::new()];
        for number in 0..RENAMED + RETYPED + PRINTED {
            let version = if number < RENAMED + RETYPED { 1 } else { 2 };
            let exchange = format!("dish-{number:02}.get");
            let page = format!("v{version}/api/dish-{number:02}.md");
            kitchen.write(&format!("docs/{page}"), &format!("# Dish {number}\n\n\"spice\": \"{number}\"\n"));
            let day = format!("20{number:02}-02-03");
            let text = format!(
                "GET /dishes/{number}\n\n{{\n  \"spice\": \"{number}\"\n}}\n\nspice = \"{number}\"\ncookedAt = \"{day}\"\n"
            );
            let new = match number {
                0..RENAMED => text.replace("spice", "flavour"),
                _ if version == 1 => text.replace(&format!("\"{day}\""), &day),
                _ => text.replace("}\n", "} \n"),
            };
            kitchen.write(&snapshot(number), &format!("{HEAD}{text}"));
            news.push((format!("{}.new", snapshot(number)), format!("{HEAD_OF_NEW}{new}")));
            maps[version - 1].push(json!({ "exchange": exchange, "page": page, "line": 3 }));
        }
        for (version, rows) in (1..).zip(&maps) {
            kitchen.write(&format!("out/tests/replay/v{version}/source-map.json"), &json!(rows).to_string());
        }
        kitchen.write("docs/v1/resources/dish.md", "|cookedAt|String|\n");
        kitchen.write("out/runtime/src/lib.rs", "// one\n");
        kitchen.write("out/.gitignore", "*.snap.new\n.docwright-new/\n");
        kitchen.git(&["init", "--quiet"]);
        kitchen.git(&["add", "."]);
        kitchen.git(&["commit", "--quiet", "--message", "first"]);
        for number in 0..RENAMED {
            kitchen
                .write(&format!("docs/v1/api/dish-{number:02}.md"), &format!("# Dish {number}\n\n\"flavour\": \"{number}\"\n"));
        }
        kitchen.write("docs/v1/resources/dish.md", "|cookedAt|Date|\n");
        kitchen.write("out/runtime/src/lib.rs", "// other\n");
        for (path, text) in news {
            kitchen.write(&path, &text);
        }
        kitchen
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("it can be written");
    }

    fn git(&self, arguments: &[&str]) {
        let mut git = Command::new("git");
        git.arg("-C")
            .arg(self.root.path())
            .args(["-c", "user.name=cook", "-c", "user.email=cook@kitchen.example"])
            .args(arguments);
        run(&mut git).expect(&[0]);
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut call = xtask("review", &self.path("docs"));
        call.arg("--out").arg(self.path("out")).args(arguments);
        call
    }

    fn review(&self, arguments: &[&str]) -> Ran {
        run(&mut self.command(arguments))
    }

    /// The new snapshots that nobody has decided about are those for which `is_left` says so, and of the others those hold the new
    /// text that `is_accepted` names; no other file is there.
    #[track_caller]
    fn check(&self, is_left: impl Fn(usize) -> bool, is_accepted: impl Fn(usize) -> bool) {
        for number in 0..RENAMED + RETYPED + PRINTED {
            let accepted = fs::read_to_string(self.path(&snapshot(number))).expect("the accepted one");
            assert_eq!(self.path(&format!("{}.new", snapshot(number))).exists(), is_left(number), "{number}");
            let is_new = accepted.contains("flavour") || accepted.contains("cookedAt = 20") || accepted.contains("} \n");
            assert_eq!(is_new, is_accepted(number) && !is_left(number), "{number}: {accepted}");
            assert!(accepted.starts_with(HEAD), "{accepted}");
        }
        let files = |folder: &str| fs::read_dir(self.path(folder)).expect("a folder").count();
        let left = (0..RENAMED + RETYPED + PRINTED).filter(|&number| is_left(number)).count();
        let all = files("out/tests/replay/snapshots/v1") + files("out/tests/replay/snapshots/v2");
        assert_eq!(all, RENAMED + RETYPED + PRINTED + left);
        assert!(!self.path("out/generated").exists());
    }
}

fn snapshot(number: usize) -> String {
    let version = if number < RENAMED + RETYPED { 1 } else { 2 };
    format!("out/tests/replay/snapshots/v{version}/dish-{number:02}.get.snap")
}

#[test]
fn the_list_has_a_group_for_each_cause_and_edit() {
    let kitchen = Kitchen::new();
    let told = kitchen.review(&[]).expect(&[1]);
    for expected in [
        "group 1: page changed, 40 snapshots\n    --- tests/replay/snapshots/v1/dish-00.get.snap\n",
        "    -  \"spice\": \"0\"\n    +  \"flavour\": \"0\"\n",
        "  v1/dish-00.get  v1/api/dish-00.md:3\n",
        "  and 32 more\n  caused by v1/api/dish-00.md\n",
        "    -\"spice\": \"0\"\n    +\"flavour\": \"0\"\n",
        "  and v1/api/dish-01.md\n",
        "group 2: page changed, 25 snapshots\n",
        "  caused by v1/resources/dish.md\n    --- v1/resources/dish.md\n",
        "    -|cookedAt|String|\n    +|cookedAt|Date|\n",
        "group 3: runtime changed, 15 snapshots\n",
        "80 pending snapshots in 3 groups\n",
    ] {
        assert!(told.contains(expected), "{expected}\n{told}");
    }
    let told = kitchen.review(&["--list", "--format", "json"]).expect(&[1]);
    let told: Value = serde_json::from_str(&told).expect("JSON");
    let groups = told["groups"].as_array().expect("a list");
    let sums = groups.iter().map(|group| {
        let count = |key: &str| group[key].as_array().map_or(0, Vec::len);
        (group["cause"].as_str().unwrap_or_default(), count("snapshots"), count("pages"))
    });
    assert_eq!(sums.collect::<Vec<_>>(), [("page", 40, 40), ("page", 25, 1), ("runtime", 15, 0)]);
    assert_eq!(told["pending"], 80);
    kitchen.check(|_| true, |_| true);
}

#[test]
fn arguments_settle_exactly_what_they_name() {
    let kitchen = Kitchen::new();
    let told = kitchen.review(&["--accept-group", "1", "--reject", "dish-5?.get", "--accept", "v2/dish-7*"]).expect(&[1]);
    assert_eq!(told, "50 accepted, 10 rejected, 20 left\n");
    let is_left = |number| matches!(number, 40..50 | 60..70);
    kitchen.check(is_left, |number| !(40..70).contains(&number));
    let told = kitchen.review(&["--reject-all", "--format", "json"]).expect(&[0]);
    let told: Value = serde_json::from_str(&told).expect("JSON");
    assert_eq!((told["accepted"].as_array().map(Vec::len), told["rejected"].as_array().map(Vec::len)), (Some(0), Some(20)));
    kitchen.check(|_| false, |number| !(40..70).contains(&number));
    assert_eq!(kitchen.review(&[]).expect(&[0]), "no snapshot is pending\n");
}

#[test]
fn what_cannot_be_done_changes_nothing() {
    let kitchen = Kitchen::new();
    for (arguments, told) in [
        (
            &["--accept-all", "--reject", "dish-00.get"][..],
            "v1/dish-00.get would be both accepted and rejected; nothing was done",
        ),
        (&["--accept-group", "1", "--accept-group", "4"], "there is no group 4; there are 3"),
        (&["--accept", "dish-0*", "--accept", "dich-*"], "no pending snapshot is called dich-*"),
        (&["--accept", "[", "--accept-group", "1"], "error parsing glob"),
    ] {
        let ran = kitchen.review(arguments);
        assert_eq!(ran.code, 2, "{arguments:?}");
        assert!(ran.stderr.contains(told), "{}", ran.stderr);
    }
    assert_eq!(run(xtask("review", Path::new("docs")).args(["--out", "no-such-folder"])).code, 2);
    kitchen.check(|_| true, |_| true);
}

#[test]
fn without_a_repository_groups_have_no_cause() {
    let kitchen = Kitchen::new();
    fs::remove_dir_all(kitchen.path(".git")).expect("it was there");
    let told = kitchen.review(&[]).expect(&[1]);
    assert!(told.contains("group 1: cause not known, 40 snapshots\n"), "{told}");
    assert!(told.contains("80 pending snapshots in 3 groups\n"), "{told}");
}

#[test]
fn snapshots_in_rust_source_are_left_to_their_tool() {
    let kitchen = Kitchen::new();
    kitchen.write("out/tests/replay/src/.lib.rs.pending-snap", "{}");
    let ran = kitchen.review(&["--accept-all"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (1, "80 accepted, 0 rejected, 0 left\n"));
    assert!(ran.stderr.contains(".lib.rs.pending-snap holds snapshots of Rust source"), "{}", ran.stderr);
}
