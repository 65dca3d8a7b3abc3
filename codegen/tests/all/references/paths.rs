//! What a path of an emitted file may be.

use std::collections::BTreeMap;

/// Bytes of a path below the output folder that every system can have, with room for the folder itself.
const LONGEST: usize = 200;

/// Names that Windows keeps for its devices, whatever ending they have.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// Why these cannot be the paths of a folder on some system.
pub fn fault<'p>(paths: impl Iterator<Item = &'p str>) -> Option<String> {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for path in paths {
        if path.len() > LONGEST {
            return Some(format!("{} bytes: {path}", path.len()));
        }
        if let Some(part) = path.split('/').find(|part| !is_allowed(part)) {
            return Some(format!("{part:?} of {path:?}"));
        }
        if let Some(other) = seen.insert(path.to_lowercase(), path) {
            return Some(format!("two files: {other} and {path}"));
        }
    }
    None
}

fn is_allowed(part: &str) -> bool {
    let signs = |c: char| c.is_control() || r#"<>:"|?*\"#.contains(c);
    let base = part.split('.').next().unwrap_or(part).trim_end().to_lowercase();
    let numbered = ["com", "lpt"].iter().filter_map(|device| base.strip_prefix(device));
    let is_device = DEVICES.contains(&base.as_str())
        || numbered
            .into_iter()
            .any(|number| matches!(number, "¹" | "²" | "³") || number.len() == 1 && number.parse::<u8>().is_ok());
    !part.is_empty() && !part.contains(signs) && !part.ends_with(['.', ' ']) && !is_device
}

#[test]
fn paths() {
    let check = |paths: &[&str], expected: bool| assert_eq!(fault(paths.iter().copied()).is_none(), expected, "{paths:?}");
    check(&["a/b.rs", "a/c.rs", ".config/x", "a/console.rs", "a/com10.rs"], true);
    for bad in ["a/con.rs", "a/Nul", "a/COM1.rs", "a/lpt9.tar.gz", "a//b", "a/b.", "a/b ", "a/b:c", "a/\u{7}"] {
        check(&[bad], false);
    }
    check(&["a/B.rs", "a/b.rs"], false);
    check(&["a".repeat(LONGEST).as_str()], true);
    check(&["a".repeat(LONGEST + 1).as_str()], false);
}
