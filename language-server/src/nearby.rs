//! Where docs folders lie around what an editor has open.

use std::path::{Path, PathBuf};

use docwright_codegen::config::FILE_NAME;
use ignore::WalkBuilder;

/// How deep below an opened folder a docs folder is looked for: `services/library/reference/docs`. A deeper one is found when
/// one of its pages is opened.
const DEPTH: usize = 4;

/// The docs folders around an opened folder: the folder itself or its `docs`, else all below it, else the nearest above.
pub fn around_folder(root: &Path) -> Vec<PathBuf> {
    let own = [root.to_owned(), root.join("docs")].into_iter().find(|folder| is_docs_folder(folder));
    if own.is_some() {
        return own.into_iter().collect();
    }
    let below = below_folder(root);
    if below.is_empty() { around_page(root).into_iter().collect() } else { below }
}

/// The docs folder that a page lies in.
pub fn around_page(page: &Path) -> Option<PathBuf> {
    page.ancestors().skip(1).find(|folder| is_docs_folder(folder)).map(Path::to_owned)
}

fn is_docs_folder(folder: &Path) -> bool {
    folder.join(FILE_NAME).is_file()
}

/// In the order of their paths. Hidden folders and those that version control ignores hold copies at most, and what lies in a
/// docs folder belongs to it.
fn below_folder(root: &Path) -> Vec<PathBuf> {
    let mut walk = WalkBuilder::new(root);
    walk.max_depth(Some(DEPTH)).filter_entry(|entry| {
        let is_folder = entry.file_type().is_some_and(|kind| kind.is_dir());
        is_folder && !entry.path().parent().is_some_and(is_docs_folder)
    });
    // A folder that cannot be listed holds nothing that can be read.
    let folders = walk.build().filter_map(Result::ok).map(ignore::DirEntry::into_path);
    let mut found: Vec<PathBuf> = folders.filter(|folder| is_docs_folder(folder)).collect();
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{around_folder, around_page};

    /// Configurations lie in these folders; what is found around one of them.
    fn check(configured: &[&str], opened: &str, expected: &[&str]) {
        let root = tempfile::tempdir().expect("a temporary folder");
        fs::create_dir(root.path().join(".git")).expect("a repository");
        fs::write(root.path().join(".gitignore"), "target\n").expect("a file");
        for folder in configured.iter().chain(&[opened]) {
            fs::create_dir_all(root.path().join(folder)).expect("a folder");
        }
        for folder in configured {
            fs::write(root.path().join(folder).join("docwright.toml"), "").expect("a configuration");
        }
        let found = around_folder(&root.path().join(opened));
        let found = found.iter().map(|folder| folder.strip_prefix(root.path()).expect("below the root").to_owned());
        let found: Vec<String> = found.map(|folder| folder.display().to_string().replace('\\', "/")).collect();
        assert_eq!(found, expected, "{configured:?}, {opened} opened");
    }

    #[test]
    fn the_nearest_place_counts() {
        check(&["all"], "all", &["all"]);
        check(&["all/docs"], "all", &["all/docs"]);
        check(&["all", "all/docs"], "all", &["all"]);
        check(&["all/docs", "all/services/library"], "all", &["all/docs"]);
        check(
            &["all/services/library", "all/services/harbor/docs"],
            "all",
            &["all/services/harbor/docs", "all/services/library"],
        );
        check(&["all/reference"], "all/reference/v1/api", &["all/reference"]);
        check(&["all", "all/one/reference"], "all/one", &["all/one/reference"]);
        check(&[], "all", &[]);
    }

    #[test]
    fn what_is_hidden_ignored_within_another_or_deep_is_passed_over() {
        check(&["all/.cache/docs", "all/target/docs", "all/library"], "all", &["all/library"]);
        check(&["all/library", "all/library/old"], "all", &["all/library"]);
        check(&["all/one/two/three/four"], "all", &["all/one/two/three/four"]);
        check(&["all/one/two/three/four/five"], "all", &[]);
    }

    #[test]
    fn a_page_is_of_the_folder_above_it() {
        let root = tempfile::tempdir().expect("a temporary folder");
        fs::create_dir_all(root.path().join("docs/v1/api")).expect("folders");
        let page = root.path().join("docs/v1/api/book-get.md");
        assert_eq!(around_page(&page), None);
        fs::write(root.path().join("docs/docwright.toml"), "").expect("a configuration");
        assert_eq!(around_page(&page), Some(root.path().join("docs")));
    }
}
