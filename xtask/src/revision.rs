//! The docs folder as a revision of its repository has it, read through `git` without a checkout.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;

use docwright_codegen::diagnostic::terminal_line;

use docwright_codegen::git;

/// Texts by path below the docs folder.
pub type Texts = Vec<(String, Arc<str>)>;

/// The texts of all files that a revision has below a folder. What is not UTF-8 is left out, as no page can be read from it.
pub fn texts(folder: &Path, revision: &str) -> Result<Texts, String> {
    let shown = terminal_line(revision);
    let tree = git::object(folder, revision, "tree").map_err(|why| {
        let docs = folder.file_name().unwrap_or(folder.as_os_str()).to_string_lossy();
        format!("{shown} is neither a folder nor a revision of the repository that holds {}{why}", terminal_line(&docs))
    })?;
    // The listing is of the current folder, with paths below it.
    let listing =
        git::ask(folder, &["ls-tree", "-r", "-z", &tree]).map_err(|why| format!("revision {shown} cannot be listed{why}"))?;
    let mut files = Vec::new();
    for entry in listing.split('\0').filter(|entry| !entry.is_empty()) {
        let Some((head, path)) = entry.split_once('\t') else { continue };
        // A link leads to nothing that the revision holds at this place, and a submodule is another repository.
        if let [mode, "blob", object] = head.split(' ').collect::<Vec<_>>()[..]
            && mode != "120000"
        {
            files.push((path.to_owned(), object.to_owned()));
        }
    }
    if files.is_empty() {
        return Err(format!("revision {shown} has no file in {}", folder.display()));
    }
    contents(folder, &files)
}

/// All contents from one process: names go in on one thread while contents come out on this one.
fn contents(folder: &Path, files: &[(String, String)]) -> Result<Texts, String> {
    let failed = |error: std::io::Error| format!("git cat-file: {error}");
    let mut child = git::command(folder)
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(failed)?;
    let (Some(mut input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
        return Err("git cat-file has no streams".to_owned());
    };
    let names: String = files.iter().map(|(_, object)| format!("{object}\n")).collect();
    let texts = std::thread::scope(|scope| {
        // Where git stops reading, it also stops writing, and that is seen below.
        scope.spawn(move || drop(input.write_all(names.as_bytes())));
        let mut output = BufReader::new(output);
        let mut texts = Vec::with_capacity(files.len());
        for (path, object) in files {
            let mut head = String::new();
            output.read_line(&mut head)?;
            let size: Option<usize> = head.trim().rsplit(' ').next().and_then(|size| size.parse().ok());
            let Some(size) = size else {
                return Err(std::io::Error::other(format!("no content for {object}")));
            };
            let mut bytes = vec![0; size + 1];
            output.read_exact(&mut bytes)?;
            bytes.pop();
            if let Ok(text) = String::from_utf8(bytes) {
                texts.push((path.clone(), text.into()));
            }
        }
        Ok(texts)
    });
    child.wait().map_err(failed)?;
    texts.map_err(failed)
}
