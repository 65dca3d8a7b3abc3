//! What all commands have in common where they print, and what is made from the command line itself.

use std::fs;
use std::process::Command;

use crate::support::folder::Bakery;
use crate::support::tool::{run, xtask};

fn tool() -> Command {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
}

/// The bakery with a finding.
fn spoilt() -> Bakery {
    let bakery = Bakery::new();
    bakery.edit("v1/api/loaf-get.md", "\"grams\": 750,", "\"grams\": 750,,");
    bakery
}

#[test]
fn colours_are_as_asked_for() {
    let bakery = spoilt();
    let check = |arguments: &[&str], expected: bool| {
        let told = run(xtask("check", &bakery.docs).args(arguments).env_remove("NO_COLOR")).expect(&[1]);
        assert_eq!(told.contains("\u{1b}["), expected, "{arguments:?}: {told}");
    };
    check(&[], false);
    check(&["--color", "auto"], false);
    check(&["--color", "never"], false);
    check(&["--color", "always"], true);
    let named = run(tool().args(["--color", "always", "check", "--docs"]).arg(&bakery.docs).env("NO_COLOR", "1")).expect(&[1]);
    assert!(named.contains("\u{1b}["), "what is asked for counts more than a variable: {named}");
}

#[test]
fn quiet_is_the_result_alone() {
    let bakery = spoilt();
    let check = |arguments: &[&str], expected: bool| {
        let told = run(xtask("check", &bakery.docs).args(["--fix", "--guesses", "--dry-run"]).args(arguments));
        assert_eq!(told.stderr.contains("would fix"), expected, "{arguments:?}: {}", told.stderr);
        told.expect(&[0, 1])
    };
    assert_eq!(check(&[], true), check(&["--quiet"], false));
    check(&["-q"], false);
    let told = run(tool().args(["check", "--quiet", "--docs", "no-such-folder"]));
    assert!(told.code == 2 && told.stderr.starts_with("error: "), "errors are told: {}", told.stderr);
}

#[test]
fn each_shell_has_its_script() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = run(tool().args(["completions", shell])).expect(&[0]);
        for word in ["docwright", "permissions", "changed-since"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
    assert_eq!(run(tool().args(["completions", "no-such-shell"])).code, 2);
}

#[cfg(unix)]
#[test]
fn bash_completes_what_is_begun() {
    let script = run(tool().args(["completions", "bash"])).expect(&[0]);
    let check = |line: &[&str], expected: &str| {
        let words: Vec<String> = line.iter().map(|word| format!("'{word}'")).collect();
        let (at, last) = (line.len() - 1, line[line.len() - 1]);
        let asked = format!(
            "{script}\nCOMP_WORDS=({}); COMP_CWORD={at}; _docwright docwright '{last}' '{}'; echo \"${{COMPREPLY[*]}}\"\n",
            words.join(" "),
            line[at - 1],
        );
        assert_eq!(run(Command::new("bash").args(["--norc", "-c", &asked])).expect(&[0]).trim(), expected);
    };
    check(&["docwright", "perm"], "permissions");
    check(&["docwright", "check", "--base"], "--baseline");
    check(&["docwright", "check", "--color", ""], "auto always never");
}

#[test]
fn each_command_has_its_page_of_the_manual() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let out = folder.path().join("share/man1");
    let told = run(tool().args(["man", "--out"]).arg(&out)).expect(&[0]);
    assert!(told.contains("man1"), "{told}");
    let page = |name: &str| fs::read_to_string(out.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert!(page("docwright.1").contains("docwright\\-check(1)"));
    assert!(page("docwright-check.1").contains("\\-\\-changed\\-since"));
    assert!(page("docwright-diff.1").contains("property\\-removed"), "with the example");
    fs::write(folder.path().join("file"), "").expect("a file");
    assert_eq!(run(tool().args(["man", "--out"]).arg(folder.path().join("file"))).code, 2);
}

/// Each command's help ends with an example and what its exit codes mean; that of `mock` is told by its own program.
#[test]
fn each_help_ends_with_an_example_and_the_exit_codes() {
    let help = run(tool().arg("--help")).expect(&[0]);
    let listed = help.split_once("Commands:").and_then(|(_, rest)| rest.split_once("Options:")).expect("a list of commands").0;
    // What is said of a command may go on in lines that are indented deeper.
    let named = listed.lines().filter_map(|line| line.strip_prefix("  ").filter(|line| !line.starts_with(' ')));
    let commands: Vec<&str> = named.filter_map(|line| line.split_whitespace().next()).collect();
    assert!(commands.len() > 12, "{commands:?}");
    for command in commands.into_iter().filter(|command| !["help", "mock"].contains(command)) {
        let help = run(tool().args([command, "--help"])).expect(&[0]);
        let (before, last) = help.trim_end().rsplit_once("\n\n").expect("paragraphs");
        assert!(last.starts_with("Exit codes: 0 ") && last.replace('\n', " ").contains(", 2 "), "{command}: {last}");
        assert!(before.contains("\nExample"), "{command}: no example in\n{help}");
    }
}
