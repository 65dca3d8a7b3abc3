//! Pages as a command line names them.

use docwright_codegen::config::Pages;
use docwright_codegen::reference::Reference;
use docwright_codegen::source::FileId;
use globset::{Glob, GlobSet, GlobSetBuilder};

use crate::Failure;

/// The pages that a command line asks for: all of them where it names none.
pub struct Chosen {
    globs: GlobSet,
    is_all: bool,
}

impl Chosen {
    /// Pages by their whole name, or by the part that a glob without a slash can mean: the file's. An error where no page of the
    /// reference is called so.
    pub fn of(globs: &[String], reference: &Reference) -> Result<Self, Failure> {
        let chosen = Self { globs: matcher(globs, &reference.config.pages)?, is_all: globs.is_empty() };
        let is_there = reference.files.by_path.values().any(|id| chosen.has_file(reference, *id));
        if is_there || chosen.is_all { Ok(chosen) } else { Err(format!("no page is called {}", globs.join(" or ")).into()) }
    }

    /// True where no page is left out.
    pub fn is_all(&self) -> bool {
        self.is_all
    }

    /// True for a page that is asked for, named by its path without the ending.
    pub fn has(&self, page: &str) -> bool {
        self.is_all || self.globs.is_match(page)
    }

    /// True for a file that is asked for.
    pub fn has_file(&self, reference: &Reference, file: FileId) -> bool {
        self.has(reference.config.pages.stem(&reference.sources.file(file).path))
    }
}

fn matcher(globs: &[String], pages: &Pages) -> Result<GlobSet, globset::Error> {
    let mut set = GlobSetBuilder::new();
    for glob in globs {
        let glob = pages.stem(glob);
        set.add(Glob::new(glob)?);
        set.add(Glob::new(&format!("**/{glob}"))?);
    }
    set.build()
}
