//! Loading a folder made for the test.

use std::fs;
use std::path::PathBuf;

use super::{FileId, IncludeError, PageKind, Sources, include_path, load, open_fragment, version_and_kind};
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

fn paths(sources: &Sources) -> Vec<(&str, &str, PageKind)> {
    sources.files.iter().map(|file| (file.path.as_str(), file.api_version.as_str(), file.page_kind)).collect()
}

/// Path and kind of page of each file, and why it was not read.
#[cfg(unix)]
fn told(sources: &Sources) -> Vec<(&str, PageKind, &str)> {
    let reason = |id: u32| sources.unreadable.iter().find(|unreadable| unreadable.file == FileId(id));
    let files = (0..).zip(&sources.files);
    files.map(|(id, file)| (file.path.as_str(), file.page_kind, reason(id).map_or("", |found| found.reason.as_str()))).collect()
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
            ("v1/api/book-get.md", "v1", PageKind::Api),
            ("v1/api/book.MD", "v1", PageKind::Api),
            ("v1/api/deep/book-get.md", "v1", PageKind::Api),
            ("v1/resources/book.md", "v1", PageKind::Resources),
        ]
    );
    assert_eq!(&*sources.files[0].text, "\u{feff}# get\r\n");
    assert_eq!(sources.files[1].stem(), "book");
    assert_eq!(sources.files[2].stem(), "book-get");
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
fn inclusions_lead_below_the_folder() {
    let check = |target: &str, expected: Result<&str, IncludeError>| {
        assert_eq!(include_path("v1/api/a.md", target), expected.map(str::to_owned), "{target}");
    };
    check("../../includes/y.md", Ok("includes/y.md"));
    check("../includes/x.md#part", Ok("v1/includes/x.md"));
    check(".\\..\\includes\\x.md", Ok("v1/includes/x.md"));
    check("../../../x.md", Err(IncludeError::Outside("../../../x.md".to_owned())));
    check("/includes/y.md", Err(IncludeError::Outside("/includes/y.md".to_owned())));
    check("../includes/z.txt", Err(IncludeError::Missing("v1/includes/z.txt".to_owned())));
}

#[test]
fn places_below_the_folder() {
    let check = |path: &str, expected: Option<(&str, PageKind)>| {
        assert_eq!(
            version_and_kind(path, &config()),
            expected.map(|(version, page_kind)| (version.to_owned(), page_kind)),
            "{path}"
        );
    };
    check("v1/api/deep/a.md", Some(("v1", PageKind::Api)));
    check("v2/resources/a.md", Some(("v2", PageKind::Resources)));
    check("v1/includes/a.md", Some(("v1", PageKind::Includes)));
    check("v9/api/a.md", Some(("", PageKind::Includes)));
    check("a.md", Some(("", PageKind::Includes)));
    check("v1/api/a.txt", None);
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
    symlink(folder.0.join("real/other/b.md"), folder.0.join("real/api/b.txt")).unwrap();
    symlink(folder.0.join("real/gone.md"), folder.0.join("real/api/gone.md")).unwrap();
    symlink(folder.0.join("real/api"), folder.0.join("real/api/loop")).unwrap();
    let sources = folder.load();
    assert_eq!(
        told(&sources),
        [
            ("v1/api/a.md", PageKind::Api, ""),
            ("v1/api/b.md", PageKind::Includes, "a symbolic link; inside a version folder links are not followed"),
            ("v1/api/gone.md", PageKind::Includes, "a symbolic link; inside a version folder links are not followed"),
            ("v1/api/loop", PageKind::Includes, "a symbolic link; inside a version folder links are not followed"),
            ("v1/resources", PageKind::Includes, "a symbolic link; inside a version folder links are not followed"),
        ]
    );
    let text: String = sources.files.iter().map(|file| &*file.text).collect();
    assert_eq!(text, "A");
    let open = |path: &str| open_fragment(&folder.0, path);
    assert_eq!(open("v1/includes/c.md"), Ok(("C".into(), None)));
    assert_eq!(open("v1/includes/b.md"), Err(IncludeError::Outside("v1/includes/b.md".to_owned())));
    assert_eq!(open("v1/includes/d.md"), Err(IncludeError::Missing("v1/includes/d.md".to_owned())));
}

#[cfg(unix)]
#[test]
fn what_looks_like_a_page_and_is_not_read_says_why() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let folder = Folder::new("odd", &[("v1/api/a.md", b"A"), ("v2/api", b"no folder")]);
    let api = folder.0.join("v1/api");
    fs::write(api.join(OsStr::from_bytes(b"b\xff.md")), "B").unwrap();
    fs::write(api.join(OsStr::from_bytes(b"b\xff.txt")), "B").unwrap();
    fs::create_dir(api.join(OsStr::from_bytes(b"c\xff"))).unwrap();
    let socket = std::os::unix::net::UnixListener::bind(api.join("d.md")).unwrap();
    assert_eq!(
        told(&folder.load()),
        [
            ("v1/api/a.md", PageKind::Api, ""),
            ("v1/api/b\u{fffd}.md", PageKind::Includes, "its name is not Unicode, so that no link and no message can name it"),
            ("v1/api/c\u{fffd}", PageKind::Includes, "its name is not Unicode, so that no link and no message can name it"),
            ("v1/api/d.md", PageKind::Includes, "neither a file nor a folder"),
            ("v2/api", PageKind::Includes, "a folder of pages is expected here"),
        ]
    );
    drop(socket);
}

#[test]
fn lines_and_columns() {
    let file =
        super::SourceFile {
            path: "a.md".into(), api_version: String::new(), page_kind: PageKind::Api, text: "ab\nö x\n".into()
        };
    for (offset, expected) in [(0, (1, 1)), (2, (1, 3)), (3, (2, 1)), (4, (2, 1)), (6, (2, 3)), (99, (3, 1))] {
        assert_eq!(file.line_column(offset), expected, "{offset}");
    }
}

/// A page that two versions share is read for each; folders and endings are those of the configuration.
#[test]
fn versions_by_patterns_in_one_folder() {
    let text = r#"
        [service]
        root = "library"
        crate_prefix = "library"
        namespace = "library"
        hosts = ["api.example"]
        [versions.v1]
        files = ["pages/**"]
        [versions.v2]
        files = ["pages/**", "new/**"]
        [pages]
        operations = ["calls"]
        types = ["things"]
        endings = ["mdx"]
    "#;
    let config = Config::parse(text).unwrap();
    let folder = Folder::new(
        "patterns",
        &[
            ("pages/calls/a.mdx", b"A"),
            ("pages/things/b.mdx", b"B"),
            ("new/deep/calls/c.mdx", b"C"),
            ("new/other/d.mdx", b"D"),
            ("pages/calls/e.md", b"E"),
        ],
    );
    let sources = load(&folder.0, &config).unwrap();
    assert_eq!(
        paths(&sources),
        [
            ("new/deep/calls/c.mdx", "v2", PageKind::Api),
            ("pages/calls/a.mdx", "v1", PageKind::Api),
            ("pages/calls/a.mdx", "v2", PageKind::Api),
            ("pages/things/b.mdx", "v1", PageKind::Resources),
            ("pages/things/b.mdx", "v2", PageKind::Resources),
        ]
    );
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_listed_stops_nothing_else() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new("closed", &[("v1/api/a.md", b"A"), ("v1/api/shut/b.md", b"B")]);
    let shut = folder.0.join("v1/api/shut");
    fs::set_permissions(&shut, fs::Permissions::from_mode(0o000)).unwrap();
    // Who may read everything cannot be kept out.
    let is_shut = fs::read_dir(&shut).is_err();
    let sources = folder.load();
    fs::set_permissions(&shut, fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!(sources.files[0].path, "v1/api/a.md");
    assert_eq!(sources.unreadable.len(), usize::from(is_shut));
}

#[test]
fn whose_pages_these_are() {
    let check = |name: &str, page: &str, expected: bool| {
        let folder = Folder::new(name, &[("v1/api/a.md", page.as_bytes())]);
        assert_eq!(super::speaks_of_service(&folder.0, &config()).unwrap(), expected, "{page}");
    };
    check("own-host", "GET https://elsewhere.example/v1/a\nGET https://API.example/v1/books\n", true);
    check("no-host", "GET /books\nSee https://elsewhere.example/v1/a\n", true);
    check("foreign-host", "GET https://elsewhere.example/v1/a\n", false);
    let folder = Folder::new("foreign-versions", &[("v7/api/a.md", b"")]);
    assert!(super::speaks_of_service(&folder.0, &config()).is_err());
}
