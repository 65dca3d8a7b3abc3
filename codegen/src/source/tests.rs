//! Loading a folder made for the test.

use std::fs;
use std::path::PathBuf;

use super::{FileId, IncludeError, Room, Sources, load};
use crate::config::Config;

/// A docs folder that is removed at the end of the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &[u8])]) -> Self {
        let root = std::env::temp_dir().join(format!("docwright-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        for (path, bytes) in files {
            let path = root.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        Self(root)
    }

    fn load(&self) -> Sources {
        load(&self.0, &config()).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn config() -> Config {
    let text = r#"
        [service]
        root = "library"
        crate_prefix = "library"
        namespace = "library"
        hosts = ["api.example"]
        [versions."v1"]
        [versions."v2"]
        [schemes]
    "#;
    Config::parse(text).unwrap()
}

fn paths(sources: &Sources) -> Vec<(&str, &str, Room)> {
    sources.files.iter().map(|file| (file.path.as_str(), file.api_version.as_str(), file.room)).collect()
}

#[test]
fn pages_of_the_versions_that_exist() {
    let folder = Folder::new(
        "pages",
        &[
            ("v1/resources/book.md", b"# book"),
            ("v1/api/deep/book-get.md", b"# get"),
            ("v1/api/book-get.md", b"\xef\xbb\xbf# get\r\n"),
            ("v1/api/book-get.md.txt", b""),
            ("v1/api/.md", b""),
            ("v1/api/book.MD", b""),
            ("v1/includes/note.md", b""),
            ("v9/api/book-get.md", b""),
            ("toc.md", b""),
        ],
    );
    let sources = folder.load();
    assert_eq!(
        paths(&sources),
        [
            ("v1/api/book-get.md", "v1", Room::Api),
            ("v1/api/deep/book-get.md", "v1", Room::Api),
            ("v1/resources/book.md", "v1", Room::Resources),
        ]
    );
    assert_eq!(&*sources.files[0].text, "\u{feff}# get\r\n");
    assert_eq!(sources.files[1].stem(), "book-get");
}

#[test]
fn unreadable_files_stay_and_say_why() {
    let folder = Folder::new("bytes", &[("v2/api/a.md", b"ok"), ("v2/api/b.md", b"ab\xff")]);
    let sources = folder.load();
    assert_eq!(sources.files.len(), 2);
    assert_eq!(sources.unreadable.len(), 1);
    assert_eq!((sources.unreadable[0].file, sources.unreadable[0].reason.as_str()), (FileId(1), "not UTF-8 at byte 2"));
}

#[test]
fn a_folder_without_versions_is_refused() {
    let folder = Folder::new("none", &[("v7/api/a.md", b"")]);
    let error = load(&folder.0, &config()).unwrap_err().to_string();
    assert!(error.ends_with("none of the version folders is here: v1, v2"), "{error}");
    assert!(load(&folder.0.join("missing"), &config()).is_err());
}

#[test]
fn fragments_are_loaded_once_and_only_from_inside() {
    let folder = Folder::new(
        "include",
        &[("v1/api/a.md", b""), ("v1/includes/x.md", b"X"), ("includes/y.md", b"Y"), ("v1/includes/z.txt", b"")],
    );
    let outside = folder.0.with_extension("outside.md");
    fs::write(&outside, "secret").unwrap();
    let mut sources = folder.load();
    let page = FileId(0);
    let name = outside.file_name().unwrap().to_str().unwrap();
    let far = format!("../../../{name}");
    let answers = sources.include_all(&[
        (page, "../../includes/y.md"),
        (page, "../includes/x.md#part"),
        (page, ".\\..\\includes\\x.md"),
        (page, &far),
        (page, "/includes/y.md"),
        (page, "../includes/none.md"),
        (page, "../includes/z.txt"),
    ]);
    let _ = fs::remove_file(outside);
    assert_eq!(
        answers,
        [
            Ok(FileId(1)),
            Ok(FileId(2)),
            Ok(FileId(2)),
            Err(IncludeError::Outside(far.clone())),
            Err(IncludeError::Outside("/includes/y.md".to_owned())),
            Err(IncludeError::Missing("v1/includes/none.md".to_owned())),
            Err(IncludeError::Missing("v1/includes/z.txt".to_owned())),
        ]
    );
    assert_eq!(paths(&sources)[1..], [("includes/y.md", "", Room::Includes), ("v1/includes/x.md", "v1", Room::Includes)]);
    assert_eq!(sources.include(page, "../includes/x.md"), Ok(FileId(2)));
}

#[cfg(unix)]
#[test]
fn links_are_followed_to_versions_only() {
    use std::os::unix::fs::symlink;
    let folder = Folder::new("links", &[("real/api/a.md", b"A"), ("real/other/b.md", b"B"), ("real/includes/c.md", b"C")]);
    symlink(folder.0.join("real"), folder.0.join("v1")).unwrap();
    symlink(folder.0.join("real/other"), folder.0.join("real/resources")).unwrap();
    symlink(folder.0.join("real/other/b.md"), folder.0.join("real/api/b.md")).unwrap();
    symlink(folder.0.join("real/other/b.md"), folder.0.join("real/includes/b.md")).unwrap();
    symlink(folder.0.join("real/api"), folder.0.join("real/api/loop")).unwrap();
    let mut sources = folder.load();
    assert_eq!(paths(&sources), [("v1/api/a.md", "v1", Room::Api)]);
    assert_eq!(sources.include(FileId(0), "../includes/c.md"), Ok(FileId(1)));
    assert_eq!(sources.include(FileId(0), "../includes/b.md"), Err(IncludeError::Outside("v1/includes/b.md".to_owned())));
}

#[test]
fn lines_and_columns() {
    let file = super::SourceFile { path: "a.md".into(), api_version: String::new(), room: Room::Api, text: "ab\nö x\n".into() };
    for (offset, expected) in [(0, (1, 1)), (2, (1, 3)), (3, (2, 1)), (4, (2, 1)), (6, (2, 3)), (99, (3, 1))] {
        assert_eq!(file.line_column(offset), expected, "{offset}");
    }
}
