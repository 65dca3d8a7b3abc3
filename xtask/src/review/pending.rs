//! Which new snapshots the tests have left below an output folder, and what each changes.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use docwright_codegen::snapshots::pending::{Pending, Place};
use docwright_codegen::snapshots::{self, FOLDER, NEW};
use serde_json::Value;

use crate::Failure;

/// Where the emitted tests and their snapshots lie, below the output folder.
const TESTS: &str = "tests/replay";

/// All that waits.
#[derive(Debug, Default)]
pub struct Found {
    /// Snapshots with files of their own, by name.
    pub pending: Vec<Pending>,
    /// Files with snapshots that belong into Rust source, which `cargo insta` edits.
    pub inline: Vec<String>,
}

/// True while both files of a snapshot are still what was read of them.
pub fn is_unchanged(snapshot: &Pending, root: &Path) -> bool {
    let read = |path: String| fs::read_to_string(root.join(path)).ok();
    read(format!("{}{NEW}", snapshot.path)).as_ref() == Some(&snapshot.new) && read(snapshot.path.clone()) == snapshot.accepted
}

/// Looks for them below an output folder.
pub fn find(root: &Path) -> Result<Found, Failure> {
    if !root.is_dir() {
        return Err(format!("{}: there is no such folder", root.display()).into());
    }
    let mut found = Found::default();
    let mut places: HashMap<String, HashMap<String, Place>> = HashMap::new();
    for path in files(root)? {
        if path.ends_with(".pending-snap") {
            found.inline.push(path);
            continue;
        }
        let Some(accepted) = path.strip_suffix(NEW) else { continue };
        let Some(name) = accepted.strip_suffix(".snap") else { continue };
        let name = name.strip_prefix(FOLDER).unwrap_or(name).to_owned();
        let (binary, exchange) = name.split_once('/').unwrap_or(("", &name));
        let of_binary = places.entry(binary.to_owned()).or_insert_with(|| source_map(root, binary));
        let place = of_binary.get(exchange).cloned();
        let new = read(&root.join(&path))?;
        let old = if root.join(accepted).exists() { Some(read(&root.join(accepted))?) } else { None };
        let diff = snapshots::diff(accepted, old.as_deref(), &new);
        found.pending.push(Pending { path: accepted.to_owned(), name, place, accepted: old, new, diff });
    }
    found.pending.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// Paths of all files of the tests, in order; links are not followed.
fn files(root: &Path) -> Result<Vec<String>, Failure> {
    let mut files = Vec::new();
    let mut folders = vec![PathBuf::from(TESTS)];
    while let Some(folder) = folders.pop() {
        let there = root.join(&folder);
        // Without tests nothing waits.
        if !there.is_dir() {
            continue;
        }
        let failed = |error: std::io::Error| format!("{}: {error}", there.display());
        for entry in fs::read_dir(&there).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let kind = entry.file_type().map_err(failed)?;
            let path = folder.join(entry.file_name());
            if kind.is_dir() {
                folders.push(path);
            } else if kind.is_file()
                && let Some(path) = path.to_str()
            {
                files.push(path.replace(std::path::MAIN_SEPARATOR, "/"));
            }
        }
    }
    files.sort();
    Ok(files)
}

/// Where the exchanges of a test binary stand. A map that is damaged or missing places none; the next run of codegen writes it.
fn source_map(root: &Path, binary: &str) -> HashMap<String, Place> {
    let path = root.join(TESTS).join(binary).join("source-map.json");
    let text = fs::read_to_string(path).unwrap_or_default();
    let rows: Vec<Value> = serde_json::from_str(&text).unwrap_or_default();
    let row = |row: &Value| {
        let place = Place { page: row["page"].as_str()?.to_owned(), line: row["line"].as_u64()? };
        Some((row["exchange"].as_str()?.to_owned(), place))
    };
    rows.iter().filter_map(row).collect()
}
