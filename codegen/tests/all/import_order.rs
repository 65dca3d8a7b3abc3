//! Who may use whom: rooms only what stands above them in ARCHITECTURE.md, and no two files one another.
//!
//! What lies in a folder may use what the folder's own file declares: `link/bodies/response.rs` speaks of the types of
//! `link/bodies/mod.rs`, which calls it. Modules for tests are left out, and so are imports that only pass a name on.

#[path = "imports/circles.rs"]
mod circles;
#[path = "imports/rooms.rs"]
mod rooms;
#[path = "imports/sources.rs"]
mod sources;

use std::path::Path;
use std::sync::OnceLock;

use sources::{Import, Sources};

/// A crate that is held to all this.
struct Crate {
    folder: &'static str,
    /// It has more files than this: fewer mean that some were not found.
    more_files_than: usize,
    /// The words of ARCHITECTURE.md that its rooms are listed behind. Without such words its files are looked at alone.
    list: Option<&'static str>,
    exceptions: &'static [Exception],
}

/// An import against the order: the file, what it imports, and why that stays.
type Exception = (&'static str, &'static str, &'static str);

const CRATES: [Crate; 5] = [
    Crate {
        folder: "codegen",
        more_files_than: 200,
        list: Some("Imports of the engine run down this list and never back:"),
        exceptions: &[
            ("config/checks.rs", "diagnostic/", "a configuration names rules, and their table says which there are"),
            ("config/severities.rs", "diagnostic/", "what a configuration says of a rule is a severity"),
            ("config/checks.rs", "model.rs", "a configuration names primitive types, and the model says which there are"),
            ("config/pages.rs", "source.rs", "which room a path belongs to is configured, and every file carries its room"),
            ("source/belonging.rs", "http/", "whether pages speak of a service is told by the hosts of the messages they show"),
            ("replay/mod.rs", "emit/reference_json.rs", "the tool judges by the very text that the client embeds"),
        ],
    },
    Crate { folder: "runtime", more_files_than: 150, list: Some("Imports of the runtime run down this list:"), exceptions: &[] },
    Crate {
        folder: "language-server",
        more_files_than: 40,
        list: Some("Imports of the language server run down this list:"),
        exceptions: &[],
    },
    Crate { folder: "language-server/ide", more_files_than: 50, list: None, exceptions: &[] },
    Crate { folder: "mock", more_files_than: 10, list: None, exceptions: &[] },
];

/// The crates with their files, which are read once for all tests.
fn crates() -> &'static [(Crate, Sources)] {
    static READ: OnceLock<Vec<(Crate, Sources)>> = OnceLock::new();
    READ.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let read = |held: Crate| {
            let sources = Sources::read(&root.join(held.folder).join("src"));
            let count = sources.files().count();
            assert!(count > held.more_files_than, "only {count} files were reached from {}/src/lib.rs", held.folder);
            (held, sources)
        };
        CRATES.into_iter().map(read).collect()
    })
}

/// The position of the exception that speaks of an import.
fn exception(exceptions: &[Exception], import: &Import) -> Option<usize> {
    exceptions.iter().position(|(from, to, _)| import.from == *from && import.to.starts_with(to))
}
