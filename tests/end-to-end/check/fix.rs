//! Pages that are mended.

use std::fs;

use super::{CLEAN, PAGE, SPOILT, check, clean, spoilt};
use crate::support::folder::listing;

#[test]
fn safe_fixes_are_written_and_nothing_else() {
    let bakery = spoilt();
    bakery.write("v1/api/broken.md", b"# \xFF\n");
    let mended = {
        let clean = clean();
        clean.write("v1/api/broken.md", b"# \xFF\n");
        listing(&clean.docs)
    };
    let ran = check(&bakery, &["--fix"]);
    assert!(ran.code == 1 && ran.stderr.contains("fixed 1 finding in 1 file; 1 left"), "{ran:?}");
    assert!(ran.stdout.contains("file-unreadable"), "{ran:?}");
    assert!(listing(&bakery.docs) == mended);
    let again = check(&bakery, &["--fix"]);
    assert!(again.stderr.contains("fixed 0 findings in 0 files; 1 left"), "{again:?}");
    assert!(listing(&bakery.docs) == mended);
}

#[test]
fn a_dry_run_is_a_patch_and_writes_nothing() {
    let bakery = spoilt();
    let before = listing(&bakery.docs);
    let ran = check(&bakery, &["--fix", "--dry-run"]);
    assert!(ran.code == 1 && ran.stderr.contains("would fix 1 finding in 1 file; 0 left"), "{ran:?}");
    let header = format!("--- a/{PAGE}\n+++ b/{PAGE}\n@@ ");
    assert!(ran.stdout.starts_with(&header), "{ran:?}");
    assert!(ran.stdout.contains(&format!("-{SPOILT}+{CLEAN}")), "{ran:?}");
    assert!(listing(&bakery.docs) == before);
    let nothing = check(&clean(), &["--fix", "--dry-run"]);
    assert_eq!(nothing.expect(&[0]), "");
}

#[test]
fn line_ends_mark_and_permissions_stay() {
    let bakery = spoilt();
    let path = bakery.docs.join(PAGE);
    let text = fs::read_to_string(&path).expect("the page");
    fs::write(&path, format!("\u{feff}{}", text.replace('\n', "\r\n"))).expect("it is written");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("permissions");
    }
    check(&bakery, &["--fix"]).expect(&[0]);
    let expected = format!("\u{feff}{}", text.replace(SPOILT, CLEAN).replace('\n', "\r\n"));
    assert_eq!(fs::read_to_string(&path).expect("the page"), expected);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(&path).expect("the page").permissions().mode() & 0o777, 0o640);
    }
}

#[test]
fn guesses_only_where_they_are_asked_for() {
    let bakery = clean();
    bakery.edit(PAGE, "https://api.bakery.example/v1/loaves", "https://api.bakery.example/v2/loaves");
    let before = listing(&bakery.docs);
    check(&bakery, &["--fix"]).expect(&[1]);
    assert!(listing(&bakery.docs) == before);
    check(&bakery, &["--fix", "--guesses"]).expect(&[0]);
    assert!(listing(&bakery.docs) == listing(&clean().docs));
}

#[test]
fn only_what_is_selected_is_mended() {
    let bakery = spoilt();
    let before = listing(&bakery.docs);
    check(&bakery, &["--fix", "--family", "http"]).expect(&[0]);
    check(&bakery, &["--fix", "loaf-list"]).expect(&[0]);
    assert!(listing(&bakery.docs) == before);
    for arguments in [&["--guesses"][..], &["--dry-run"], &["--fix", "--changed-since", "HEAD"]] {
        check(&bakery, arguments).expect(&[2]);
    }
}
