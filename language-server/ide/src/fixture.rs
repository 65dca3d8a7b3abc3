//! References in memory, for tests: files as text with marks in them.

use std::path::Path;

use super::{Snapshot, Workspace};
use docwright_codegen::config::Config;
use docwright_codegen::source::{FileId, Span};

/// A reference and what was marked in its texts. Marks are taken out before reading.
pub struct Fixture {
    /// The reference, linked.
    pub snapshot: Snapshot,
    /// The place of `$0`.
    pub cursor: Option<(FileId, u32)>,
    /// Texts between two `$1`, two `$2` and so on, by number and place.
    pub ranges: Vec<(u8, Span)>,
}

/// The configuration of fixtures: a library with the versions `v1` and `v2`.
pub fn config() -> Config {
    Config::parse(include_str!("../../../codegen/tests/fixtures/library.toml")).expect("a valid configuration")
}

/// A reference of these files, given by path below the docs folder and text without marks.
pub fn snapshot(files: &[(&str, &str)]) -> Snapshot {
    workspace(files).snapshot()
}

/// The same, to be edited.
pub fn workspace(files: &[(&str, &str)]) -> Workspace {
    let mut workspace = Workspace::empty(Path::new(""), config(), None);
    workspace.set_texts(files.iter().map(|(path, text)| ((*path).to_owned(), Some((*text).into()))));
    let linked = workspace.link_job().run(&|| false).expect("nobody cancels");
    assert_eq!(linked.editions.faults, [""; 0]);
    workspace.adopt(linked);
    workspace
}

/// A reference of files with marks.
pub fn marked(files: &[(&str, &str)]) -> Fixture {
    let stripped: Vec<_> = files
        .iter()
        .map(|(path, text)| {
            let (text, marks) = strip(text);
            (*path, text, marks)
        })
        .collect();
    let plain: Vec<(&str, &str)> = stripped.iter().map(|(path, text, _)| (*path, text.as_str())).collect();
    let snapshot = snapshot(&plain);
    let (mut cursor, mut ranges) = (None, Vec::new());
    for (path, _, marks) in &stripped {
        let file = snapshot.find(path).expect("the file was added");
        let mut open: Vec<(u8, u32)> = Vec::new();
        for (number, offset) in marks {
            if *number == 0 {
                assert!(cursor.replace((file, *offset)).is_none(), "there is one `$0`");
            } else if let Some(at) = open.iter().position(|(opened, _)| opened == number) {
                let (_, start) = open.remove(at);
                ranges.push((*number, Span { file, start, end: *offset }));
            } else {
                open.push((*number, *offset));
            }
        }
        assert!(open.is_empty(), "{path}: `${}` stands once", open[0].0);
    }
    ranges.sort_unstable();
    Fixture { snapshot, cursor, ranges }
}

/// A text without its marks, and the marks as number and place.
fn strip(text: &str) -> (String, Vec<(u8, u32)>) {
    let (mut plain, mut marks) = (String::new(), Vec::new());
    let mut rest = text;
    while let Some(at) = rest.find('$') {
        plain.push_str(&rest[..at]);
        match rest[at + 1..].bytes().next().filter(u8::is_ascii_digit) {
            Some(digit) => {
                marks.push((digit - b'0', plain.len() as u32));
                rest = &rest[at + 2..];
            }
            None => {
                plain.push('$');
                rest = &rest[at + 1..];
            }
        }
    }
    plain.push_str(rest);
    (plain, marks)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_taken_out() {
        let page = "# $1Loan$1\n\n$filter and $0end\n";
        let fixture = marked(&[("v1/api/a.md", page), ("v1/resources/b.md", "# B resource type\n")]);
        let file = fixture.snapshot.find("v1/api/a.md").expect("it was added");
        assert_eq!(&*fixture.snapshot.file(file).expect("it is there").source.text, "# Loan\n\n$filter and end\n");
        assert_eq!(fixture.cursor, Some((file, 20)));
        assert_eq!(fixture.ranges, [(1, Span { file, start: 2, end: 6 })]);
    }
}
