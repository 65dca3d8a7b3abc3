//! Pages as a command line names them.

use globset::{Glob, GlobSet, GlobSetBuilder};

/// Matches pages by their whole name, or by the part that a glob without a slash can mean: the file's.
pub fn matcher(globs: &[String]) -> Result<GlobSet, globset::Error> {
    let mut set = GlobSetBuilder::new();
    for glob in globs {
        let glob = glob.strip_suffix(".md").unwrap_or(glob);
        set.add(Glob::new(glob)?);
        set.add(Glob::new(&format!("**/{glob}"))?);
    }
    set.build()
}
