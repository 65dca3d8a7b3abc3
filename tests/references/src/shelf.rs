//! Real pages, to be mutated.

use std::fs;
use std::path::{Path, PathBuf};

/// Pages of docs folders that are written under one configuration.
#[derive(Debug)]
pub struct Shelf {
    /// The text of the configuration.
    pub configuration: String,
    /// Path below its docs folder, and the file, in order.
    pub pages: Vec<(String, PathBuf)>,
}

impl Shelf {
    /// The shipped reference, and the large one beside the repository where it is there.
    pub fn of(repository: &Path) -> Self {
        let docs = repository.join("docs");
        let configuration = fs::read_to_string(docs.join("docwright.toml")).expect("the shipped configuration");
        let mut pages = Vec::new();
        for folder in [docs, repository.join("../shared/corpus")] {
            gather(&folder, &folder, &mut pages);
        }
        pages.sort();
        Self { configuration, pages }
    }

    /// The shipped reference alone: the same pages wherever the repository lies.
    pub fn shipped(repository: &Path) -> Self {
        let mut shelf = Self::of(repository);
        let docs = repository.join("docs");
        shelf.pages.retain(|(_, file)| file.starts_with(&docs));
        shelf
    }

    /// The text of a page; nothing where it is none.
    pub fn text(&self, page: usize) -> String {
        fs::read_to_string(&self.pages[page].1).unwrap_or_default()
    }
}

fn gather(root: &Path, folder: &Path, pages: &mut Vec<(String, PathBuf)>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            gather(root, &path, pages);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            let below = path.strip_prefix(root).expect("a path below its root").to_string_lossy().replace('\\', "/");
            pages.push((below, path));
        }
    }
}
