//! The tool and the runtime know no service: its words stand in configurations and pages alone.

use std::path::{Path, PathBuf};

const FOLDERS: [&str; 3] = ["codegen/src", "codegen/templates", "runtime/src"];

/// Lower case.
const WORDS: [&str; 3] = ["graph", "microsoft", "intune"];

/// Words of ordinary language that hold one of them.
const ORDINARY: [&str; 4] = ["paragraph", "typographic", "cryptography", "ascii_graphic"];

#[test]
fn the_sources_name_no_service() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace holds this crate");
    let mut files = Vec::new();
    for folder in FOLDERS {
        gather(&root.join(folder), &mut files);
    }
    assert!(files.len() > 50, "only {} files found: the folders have moved", files.len());
    let found: Vec<String> = files.iter().flat_map(|file| check(file, root)).collect();
    assert!(found.is_empty(), "words of one service:\n{}", found.join("\n"));
}

/// Every line of a file that holds one of the words, as `path:line: text`.
fn check(file: &Path, root: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(file).expect("sources are text");
    let holds = |line: &str| {
        let bare = ORDINARY.iter().fold(line.to_lowercase(), |line, word| line.replace(word, ""));
        WORDS.iter().any(|word| bare.contains(word))
    };
    let path = file.strip_prefix(root).unwrap_or(file).display();
    let named = WORDS.iter().any(|word| path.to_string().to_lowercase().contains(word)).then(|| format!("{path}"));
    let lines = text.lines().enumerate().filter(|(_, line)| holds(line));
    named.into_iter().chain(lines.map(|(number, line)| format!("{path}:{}: {}", number + 1, line.trim()))).collect()
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("the folder can be listed").path();
        if path.is_dir() {
            gather(&path, files);
        } else {
            files.push(path);
        }
    }
}
