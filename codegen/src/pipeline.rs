//! The first stages in their order: files → facts → models. What follows from a model stands in [`crate::reference`].

mod files;
mod linking;
mod targets;

pub use files::{File, Files, NOWHERE};
pub use linking::{Linking, included_permissions, link};
pub use targets::LinkTarget;

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::facts::Facts;
use crate::lower;
use crate::markdown;
use crate::source::{FileId, PageKind, SourceFile};

/// What one file says. A pure function of its text.
pub fn facts(file: FileId, source: &SourceFile, config: &Config) -> (Facts, Vec<Diagnostic>) {
    if source.page_kind == PageKind::Contents {
        return lower::contents(file, source, config);
    }
    let (page, mut diagnostics) = markdown::read(file, &source.text);
    lower::soften_unread(&page, &mut diagnostics, &config.annotations);
    let (facts, found) = lower::lower(&page, source, config);
    diagnostics.extend(found);
    (facts, diagnostics)
}
