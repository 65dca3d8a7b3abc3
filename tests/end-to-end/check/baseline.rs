//! Findings that are known.

use std::fs;

use super::{CLEAN, PAGE, SPOILT, check, found, spoilt};

#[test]
fn a_baseline_only_shrinks_unless_it_is_asked_to_grow() {
    let bakery = spoilt();
    let file = bakery.root().join("known.json");
    let name = file.to_str().expect("a name");
    let read = || fs::read_to_string(&file).expect("a baseline");
    let lines = || read().lines().filter(|line| line.contains("\"fingerprint\"")).count();

    let ran = check(&bakery, &["--baseline", name]);
    assert!(ran.code == 2 && ran.stderr.contains("there is no baseline"), "{ran:?}");

    check(&bakery, &["--baseline", name, "--write-baseline"]).expect(&[0]);
    assert_eq!(lines(), 1);
    check(&bakery, &["--baseline", name]).expect(&[0]);

    // Lines that move are known, and what is new is reported and stays out.
    bakery.edit(PAGE, "# Get loaf\n", "\n\n# Get loaf\n");
    assert_eq!(found(&bakery, &["--baseline", name]), []);
    bakery.edit(PAGE, "GET /loaves/{id}\n", "GET /loaves/{id}/\n");
    let new = [("template-trailing-slash".to_owned(), 22)];
    assert_eq!(found(&bakery, &["--baseline", name]).as_slice(), new);
    assert_eq!(found(&bakery, &["--baseline", name, "--write-baseline"]).as_slice(), new);
    assert_eq!(lines(), 1);
    check(&bakery, &["--baseline", name, "--write-baseline", "--allow-growth"]).expect(&[0]);
    assert_eq!(lines(), 2);

    // What is gone is told, leaves the file when that is asked for, and is new when it comes back.
    bakery.edit(PAGE, SPOILT, CLEAN);
    let before = read();
    let ran = check(&bakery, &["--baseline", name]);
    assert!(ran.code == 0 && ran.stderr.contains("no longer found: v1/api/loaf-get.md: json-trailing-comma: "), "{ran:?}");
    assert_eq!(read(), before);
    check(&bakery, &["--baseline", name, "--write-baseline"]).expect(&[0]);
    assert_eq!(lines(), 1);
    bakery.edit(PAGE, CLEAN, SPOILT);
    assert_eq!(found(&bakery, &["--baseline", name]).len(), 1);
}

#[test]
fn what_cannot_be_asked() {
    let bakery = spoilt();
    let file = bakery.root().join("known.json");
    let name = file.to_str().expect("a name");
    for arguments in [
        &["--write-baseline"][..],
        &["--baseline", name, "--allow-growth"],
        &["--baseline", name, "--write-baseline", "--family", "json"],
        &["--baseline", name, "--write-baseline", "loaf-get"],
    ] {
        check(&bakery, arguments).expect(&[2]);
        assert!(!file.exists());
    }
    fs::write(&file, "{}").expect("no baseline");
    check(&bakery, &["--baseline", name, "--write-baseline"]).expect(&[2]);
    assert_eq!(fs::read_to_string(&file).expect("the file"), "{}");
}
