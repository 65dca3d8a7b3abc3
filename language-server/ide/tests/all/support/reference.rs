//! The references that tests run over, opened once for all of them: a copy of a workspace shares what was read and linked.

use std::path::Path;
use std::sync::LazyLock;

use docwright_codegen::config::Config;
use docwright_ide::Workspace;
use docwright_references::docs;

static SHIPPED: LazyLock<Workspace> = LazyLock::new(|| open(&docs::docs()));
static LARGE: LazyLock<Option<Workspace>> = LazyLock::new(|| Some(open(&docs::corpus()?)));

/// The shipped configuration.
pub fn config() -> Config {
    Config::load(&docs::configuration()).expect("the shipped configuration")
}

/// The shipped reference.
pub fn shipped() -> Workspace {
    SHIPPED.clone()
}

/// The large reference; `None`, and a notice, where it is absent.
pub fn large() -> Option<Workspace> {
    LARGE.clone()
}

/// One version of the large reference, for what links it again and again.
pub fn one_large_version() -> Option<Workspace> {
    let mut config = config();
    config.versions.truncate(1);
    Some(Workspace::open(&docs::corpus()?, config, None).expect("the reference can be read"))
}

/// A reference that nobody else has.
pub fn open(folder: &Path) -> Workspace {
    Workspace::open(folder, config(), None).expect("the reference can be read")
}
