//! Pages as a command line names them.

use docwright_codegen::config::Pages;
use globset::{Glob, GlobSet, GlobSetBuilder};

/// Matches pages by their whole name, or by the part that a glob without a slash can mean: the file's.
pub fn matcher(globs: &[String], pages: &Pages) -> Result<GlobSet, globset::Error> {
    let mut set = GlobSetBuilder::new();
    for glob in globs {
        let glob = pages.stem(glob);
        set.add(Glob::new(glob)?);
        set.add(Glob::new(&format!("**/{glob}"))?);
    }
    set.build()
}
