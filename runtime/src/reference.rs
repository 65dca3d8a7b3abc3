//! The reference a client embeds, parsed on first use.

use std::sync::OnceLock;

use crate::operation::Operation;
use crate::schema::{Schemas, TypeIndex};

/// One embedded reference text: its schemas and its operations.
#[derive(Debug)]
pub struct Reference {
    text: &'static str,
    schemas: OnceLock<Schemas>,
    operations: OnceLock<Vec<Operation>>,
}

impl Reference {
    /// A reference over its text, which is not read yet.
    pub const fn new(text: &'static str) -> Self {
        Self { text, schemas: OnceLock::new(), operations: OnceLock::new() }
    }

    /// The schemas.
    ///
    /// # Panics
    /// If the text is not a reference: the client was not emitted, or edited since.
    pub fn schemas(&self) -> &Schemas {
        self.schemas.get_or_init(|| match Schemas::parse(self.text) {
            Ok(schemas) => schemas,
            Err(error) => panic!("the embedded reference does not load: {error}"),
        })
    }

    /// The operations, in the order of the reference.
    ///
    /// # Panics
    /// If the text is not a reference: the client was not emitted, or edited since.
    pub fn operations(&self) -> &[Operation] {
        self.operations.get_or_init(|| match Operation::parse_all(self.text) {
            Ok(operations) => operations,
            Err(error) => panic!("the embedded reference does not load: {error}"),
        })
    }

    /// The embedded text.
    pub fn text(&self) -> &'static str {
        self.text
    }

    /// The position of a type that the client was emitted with.
    ///
    /// # Panics
    /// If the reference lacks it: the client was not emitted, or edited since.
    pub(crate) fn index_of(&self, name: &str) -> TypeIndex {
        match self.schemas().find(name) {
            Some(index) => index,
            None => panic!("the embedded reference has no type `{name}`"),
        }
    }
}
