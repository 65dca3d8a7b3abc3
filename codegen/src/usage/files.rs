//! The source files of a program.

use std::io;
use std::path::Path;

/// A source file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path, to be shown.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// The files of a program, and what it calls the packages that it renames.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Program {
    /// In the order of their paths.
    pub files: Vec<File>,
    /// What a manifest calls a package, and the package.
    pub renames: Vec<(String, String)>,
}

/// Folders of other programs beside the one that is read; each can be named itself.
const BESIDE: [&str; 3] = ["tests", "benches", "examples"];

/// How the emitted files of a client begin.
const EMITTED: &str = "// Emitted by docwright";

/// The Rust files at or below a path. Not among them are what Cargo built, hidden folders, tests, benches and examples below
/// the path, and emitted clients.
pub fn load(path: &Path) -> io::Result<Program> {
    let mut program = Program::default();
    if path.is_dir() {
        folder(path, &mut program)?;
    } else {
        file(path, &mut program)?;
    }
    // The manifest of a folder below a package, or of a single file.
    if let Some(manifest) = path.ancestors().map(|folder| folder.join("Cargo.toml")).find(|manifest| manifest.is_file()) {
        renames(&std::fs::read_to_string(manifest)?, &mut program);
    }
    program.renames.sort();
    program.renames.dedup();
    Ok(program)
}

fn folder(path: &Path, program: &mut Program) -> io::Result<()> {
    let mut entries = std::fs::read_dir(path)?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(std::fs::DirEntry::file_name);
    let is_package = entries.iter().any(|entry| entry.file_name() == "Cargo.toml");
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        let (kind, path) = (entry.file_type()?, entry.path());
        let is_built = name == "target" && path.join("CACHEDIR.TAG").exists();
        let is_beside = is_package && BESIDE.contains(&name.as_str());
        let is_other = name.starts_with('.') || is_built || is_beside;
        if kind.is_dir() && !is_other {
            folder(&path, program)?;
        } else if kind.is_file() && path.extension().is_some_and(|ending| ending == "rs") {
            file(&path, program)?;
        } else if kind.is_file() && name == "Cargo.toml" {
            renames(&std::fs::read_to_string(&path)?, program);
        }
    }
    Ok(())
}

fn file(path: &Path, program: &mut Program) -> io::Result<()> {
    let named = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
    let text = String::from_utf8_lossy(&std::fs::read(path).map_err(named)?).into_owned();
    if !text.starts_with(EMITTED) {
        program.files.push(File { path: path.to_string_lossy().replace('\\', "/"), text });
    }
    Ok(())
}

/// `name = { package = "other" }` in any table of a manifest.
fn renames(manifest: &str, program: &mut Program) {
    let Ok(table) = manifest.parse::<toml::Table>() else { return };
    let mut open = vec![&table];
    while let Some(table) = open.pop() {
        for (name, value) in table {
            let Some(inner) = value.as_table() else { continue };
            if let Some(package) = inner.get("package").and_then(toml::Value::as_str) {
                program.renames.push((name.clone(), package.to_owned()));
            }
            open.push(inner);
        }
    }
}
