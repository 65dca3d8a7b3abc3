//! The text of exchanges that a client embeds, read on first use.

use std::sync::OnceLock;

use super::Exchanges;
use crate::Reference;

/// The documented exchanges of a client, one JSON object a line, which are not read before they are asked for.
#[derive(Debug)]
pub struct Recorded {
    text: &'static str,
    reference: &'static Reference,
    exchanges: OnceLock<Exchanges>,
}

impl Recorded {
    /// Exchanges over their text, which is not read yet.
    pub const fn new(text: &'static str, reference: &'static Reference) -> Self {
        Self { text, reference, exchanges: OnceLock::new() }
    }

    /// The exchanges.
    ///
    /// # Panics
    /// If the text is none of exchanges: the client was not emitted, or edited since.
    pub fn exchanges(&self) -> &Exchanges {
        self.exchanges.get_or_init(|| match Exchanges::parse(self.text, self.reference) {
            Ok(exchanges) => exchanges,
            Err(error) => panic!("the embedded exchanges do not load: {error}"),
        })
    }
}
