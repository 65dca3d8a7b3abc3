//! References in memory, for tests.

use crate::config::Config;
use crate::reference::Reference;
use crate::source::FileId;

/// A reference of these files, given by path below the docs folder and text. It is a library with the versions `v1` and `v2`.
pub fn reference(files: &[(&str, &str)]) -> Reference {
    let config = Config::parse(include_str!("../../tests/fixtures/library.toml")).expect("a valid configuration");
    Reference::of_texts(files.iter().map(|(path, text)| ((*path).to_owned(), (*text).into())), config).expect("it is read")
}

/// What is found on one of these files: `rule at text` with the first line of what is marked, and the message.
pub fn marked_findings(files: &[(&str, &str)], path: &str) -> Vec<(String, String)> {
    let reference = reference(files);
    let id = find(&reference, path);
    let text = &reference.sources.file(id).text;
    let shown = |finding: crate::diagnostic::Diagnostic| {
        let marked = &text[finding.span.start as usize..finding.span.end as usize];
        (format!("{} at {}", finding.rule.id, marked.lines().next().unwrap_or_default()), finding.message)
    };
    reference.findings(id).into_iter().map(shown).collect()
}

/// The file at a path.
pub fn find(reference: &Reference, path: &str) -> FileId {
    *reference.files.by_path.get(path).expect("the file was added")
}
