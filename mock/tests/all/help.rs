//! The program behind the server, asked for its help.

use std::process::Command;

/// As those of all other commands: an example, and last what the exit codes mean.
#[test]
fn it_ends_with_an_example_and_the_exit_codes() {
    let told = Command::new(env!("CARGO_BIN_EXE_docwright-mock")).arg("--help").output().expect("it runs");
    let help = String::from_utf8_lossy(&told.stdout);
    let (before, last) = help.trim_end().rsplit_once("\n\n").expect("paragraphs");
    assert!(last.starts_with("Exit codes: 0 ") && last.contains(", 2 "), "{last}");
    assert!(before.contains("\nExample"), "{help}");
}
