//! Which files below a folder look like Markdown.

use std::fs;
use std::io;
use std::path::Path;

/// Endings that Markdown files have somewhere.
const MARKDOWN: [&str; 9] = ["md", "mdx", "markdown", "mdown", "mdwn", "mkd", "mkdn", "rmd", "qmd"];

/// Paths of all files below the folder, with `/`, in order. Hidden files and folders are passed over, links too.
pub fn list_files(docs: &Path) -> io::Result<Vec<String>> {
    let mut paths = Vec::new();
    fs::read_dir(docs)?;
    gather(docs, "", &mut paths);
    paths.sort();
    Ok(paths)
}

fn gather(folder: &Path, below: &str, paths: &mut Vec<String>) {
    let Ok(listed) = fs::read_dir(folder) else { return };
    for entry in listed.filter_map(Result::ok) {
        let name = entry.file_name();
        let (Some(name), Ok(kind)) = (name.to_str(), entry.file_type()) else { continue };
        if name.starts_with('.') {
            continue;
        }
        let path = if below.is_empty() { name.to_owned() } else { format!("{below}/{name}") };
        if kind.is_dir() {
            gather(&entry.path(), &path, paths);
        } else if kind.is_file() {
            paths.push(path);
        }
    }
}

/// The ending of a file's name, lower case.
pub fn ending(path: &str) -> Option<String> {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').filter(|(stem, _)| !stem.is_empty()).map(|(_, ending)| ending.to_ascii_lowercase())
}

/// The text of a file that looks like Markdown: by its ending, or because it has headings and fences.
pub fn text(docs: &Path, path: &str) -> Option<String> {
    let ending = ending(path)?;
    let text = String::from_utf8(fs::read(docs.join(path)).ok()?).ok()?;
    let begins = |start: &str| text.lines().any(|line| line.starts_with(start));
    (MARKDOWN.contains(&ending.as_str()) || begins("# ") && begins("```")).then_some(text)
}
