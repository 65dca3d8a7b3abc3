//! Types and enumerations that a page describes.

mod base;
mod derived;
mod block;
pub mod columns;
mod enums;
mod identity;
mod json_types;
mod likely_base;
mod methods;
mod namespace;
mod properties;
mod types;
mod unlisted;

#[cfg(test)]
mod tests;

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::facts::{EnumFact, MethodFact, Tally, TypeFact};
use crate::lower::outline::Outline;
use crate::markdown::page::{Block, Page};
use crate::source::{PageKind, SourceFile, Span};

pub use namespace::{Namespace, read_namespace};

/// What a page says of types.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceFacts {
    /// Its types.
    pub types: Vec<TypeFact>,
    /// Its enumerations.
    pub enums: Vec<EnumFact>,
    /// Calls that its tables list.
    pub methods: Vec<MethodFact>,
    /// What could not be read, or was read with a guess.
    pub diagnostics: Vec<Diagnostic>,
    /// How the rows of the tables in [`ResourceFacts::used_tables`] were accounted for.
    pub rows: Tally,
    /// Indices in [`Page::blocks`] of the JSON blocks that were read.
    pub used_fences: Vec<usize>,
    /// Indices of the annotations that were read.
    pub used_annotations: Vec<usize>,
    /// Indices of the tables that were read.
    pub used_tables: Vec<usize>,
}

/// What the readers of parts of a page share.
pub(crate) struct Context<'a> {
    page: &'a Page,
    config: &'a Config,
    outline: Outline,
    namespace: String,
    stem: &'a str,
}

impl Context<'_> {
    /// Text of the nearest heading above a block.
    fn heading(&self, block: usize) -> &str {
        self.outline.headings(self.page, block).next().map_or("", |(_, heading)| heading.text.plain.as_str())
    }

    /// The page's first line of text, for facts that no part of the page states.
    fn start(&self) -> Span {
        let heading = self.page.blocks.iter().find_map(|block| match block {
            Block::Heading(heading) => Some(heading.span),
            _ => None,
        });
        heading.unwrap_or(Span { file: self.page.file, start: 0, end: 0 })
    }

    /// A name with the page's namespace when it has none.
    fn qualified(&self, name: &str) -> String {
        let name = name.trim().trim_start_matches('#');
        if name.contains('.') { namespace::canonical(name, self.config) } else { format!("{}.{name}", self.namespace) }
    }
}

/// Reads the types and enumerations of a page. Of a page about operations only annotated blocks and sections of values.
pub fn read(page: &Page, file: &SourceFile, config: &Config) -> ResourceFacts {
    let mut facts = ResourceFacts::default();
    let namespace = namespace::read_namespace(page, config);
    facts.diagnostics.extend(namespace.diagnostic);
    let stem = file.stem();
    let context = Context { page, config, outline: Outline::of(page), namespace: namespace.name, stem };
    let whole = file.page_kind == PageKind::Resources || (file.page_kind == PageKind::Api && identity::describes_type(&context));
    enums::sections(&context, &mut facts);
    let identity = identity::find_identity(&context, whole);
    types::read(&context, &identity, whole, &mut facts);
    if whole {
        methods::read(&context, &mut facts);
        facts.diagnostics.extend(unlisted::findings(&context));
    }
    facts
}
