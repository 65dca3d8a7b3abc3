//! Everything that a small reference makes docwright emit, file by file.
//!
//! The expected files lie in `tests/golden/` as they would in a repository; a `Cargo.toml` is called `Cargo.toml.golden` there,
//! so that no tool takes it for a package. When a change of the emitted text is meant, write them anew and review the difference:
//!
//! ```text
//! DOCWRIGHT_BLESS=1 cargo test -p docwright-codegen --test all golden && git diff codegen/tests/golden
//! ```

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use docwright_codegen::config::Config;
use docwright_codegen::emit::output::{self, Target};
use docwright_codegen::reference::Reference;

fn here() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// The emitted files by the name of their golden file.
fn emitted() -> BTreeMap<String, String> {
    let docs = here().join("fixtures/harbor");
    let config = Config::load(&docs.join("docwright.toml")).expect("a valid configuration");
    let Reference { editions, sources, config, .. } = Reference::open(&docs, config).expect("the folder is there");
    let outputs = output::render(&editions.list, &sources, &config, Target::Repository).expect("the templates render");
    let golden = |path: String| if path.ends_with("Cargo.toml") { format!("{path}.golden") } else { path };
    outputs.files.into_iter().map(|output| (golden(output.path), output.text)).collect()
}

/// The files below a folder, by path.
fn gather(folder: &Path, below: &str, files: &mut BTreeMap<String, String>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let entry = entry.expect("the folder can be listed");
        let path = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            gather(&entry.path(), &format!("{path}/"), files);
        } else {
            files.insert(path, std::fs::read_to_string(entry.path()).expect("golden files are text"));
        }
    }
}

fn bless(files: &BTreeMap<String, String>, known: &BTreeMap<String, String>, golden: &Path) {
    for (path, text) in files {
        let target = golden.join(path);
        std::fs::create_dir_all(target.parent().unwrap_or(golden)).expect("folders can be made");
        std::fs::write(target, text).expect("files can be written");
    }
    for path in known.keys().filter(|path| !files.contains_key(*path)) {
        std::fs::remove_file(golden.join(path)).expect("a file that is no longer emitted can be removed");
    }
}

/// The line where two texts part, as `line: expected | found`.
fn difference(expected: &str, found: &str) -> String {
    let (mut left, mut right) = (expected.lines(), found.lines());
    for number in 1.. {
        match (left.next(), right.next()) {
            (None, None) => break,
            (left, right) if left != right => {
                return format!("{number}: {} | {}", left.unwrap_or("(end)"), right.unwrap_or("(end)"));
            }
            _ => {}
        }
    }
    "line ends".to_owned()
}

#[test]
fn emitted_files() {
    let golden = here().join("golden");
    let files = emitted();
    let mut known = BTreeMap::new();
    gather(&golden, "", &mut known);
    if std::env::var_os("DOCWRIGHT_BLESS").is_some() {
        bless(&files, &known, &golden);
        return;
    }
    let mut wrong: Vec<String> = Vec::new();
    for (path, text) in &files {
        match known.get(path) {
            Some(expected) if expected == text => {}
            Some(expected) => wrong.push(format!("{path}:{}", difference(expected, text))),
            None => wrong.push(format!("{path}: is new")),
        }
    }
    wrong.extend(known.keys().filter(|path| !files.contains_key(*path)).map(|path| format!("{path}: is no longer emitted")));
    assert!(wrong.is_empty(), "{}\nwhen this is meant, see the top of golden.rs", wrong.join("\n"));
}

/// The text is the same on every machine: no path of it, one kind of line end, one newline last, code that is Rust.
#[test]
fn emitted_text_is_plain() {
    let machine = env!("CARGO_MANIFEST_DIR");
    for (path, text) in emitted() {
        assert!(!text.contains(machine), "{path} names a folder of this machine");
        assert!(!text.contains('\r') && text.ends_with('\n') && !text.ends_with("\n\n"), "{path}: line ends");
        assert!(text.lines().all(|line| line.trim_end() == line), "{path}: blanks at the end of a line");
        if Path::new(&path).extension().is_some_and(|extension| extension == "rs") {
            syn::parse_file(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
        }
    }
}
