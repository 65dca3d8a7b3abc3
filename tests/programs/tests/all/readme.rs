//! What the README shows is one of the programs, and it links the others.

use std::fs;

#[test]
fn the_programs_of_the_readme() {
    let here = env!("CARGO_MANIFEST_DIR");
    let readme = fs::read_to_string(format!("{here}/../../README.md")).expect("the README");
    let shown = fs::read_to_string(format!("{here}/src/bin/unread_mail.rs")).expect("the program");
    let program = shown.split_once("\n\n").map(|(_, code)| code).expect("code below what it is");
    assert!(
        readme.contains(&format!("```rust\n{program}```\n")),
        "the README does not show `unread_mail.rs` as it is:\n{program}"
    );
    for file in fs::read_dir(format!("{here}/src/bin")).expect("programs") {
        let name = file.expect("a program").file_name().into_string().expect("a name");
        assert!(readme.contains(&format!("(tests/programs/src/bin/{name})")), "the README does not link `{name}`");
    }
}
