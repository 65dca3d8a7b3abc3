//! The reference a client embeds, parsed on first use.

use std::sync::{Mutex, OnceLock, PoisonError};

use super::{Schemas, TypeIndex};
use crate::operation::Operation;
use crate::record::Record;

/// One embedded reference text: its schemas and its operations.
#[derive(Debug)]
pub struct Reference {
    text: &'static str,
    schemas: OnceLock<Schemas>,
    operations: OnceLock<Vec<Operation>>,
    /// A probe of each type that a typed query option was ever about.
    probes: Mutex<Vec<(TypeIndex, &'static Record<'static>)>>,
}

impl Reference {
    /// A reference over its text, which is not read yet.
    pub const fn new(text: &'static str) -> Self {
        Self { text, schemas: OnceLock::new(), operations: OnceLock::new(), probes: Mutex::new(Vec::new()) }
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

    /// The probe of a type. It is made once and lasts, so that what accessors give for it may be returned from anywhere; there are no more
    /// of them than types.
    pub(crate) fn probe(&'static self, schema: TypeIndex) -> &'static Record<'static> {
        let mut probes = self.probes.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, known)) = probes.iter().find(|(of, _)| *of == schema) {
            return known;
        }
        let probe: &'static Record<'static> = Box::leak(Box::new(Record::probe(self.schemas(), schema)));
        probes.push((schema, probe));
        probe
    }
}
