//! The ledger: every exchange that does not replay, with the rule that says why, one a line. Written here, and read again to
//! tell what a run changes.

use std::io::{Error, ErrorKind};
use std::path::Path;

use serde::Deserialize;
use serde_json::json;

use crate::emit::Emit;
use crate::emit::json_rows::json_rows;
use crate::replay::{Outcome, Replayed};

/// What identifies a row of a written ledger.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct LedgerRow {
    /// The exchange.
    pub exchange: String,
    /// The rule that it fails by.
    pub rule: String,
}

/// The ledger of a version.
pub fn render(emit: &Emit<'_>, replayed: &[Replayed]) -> String {
    let rows = emit.model.exchanges.iter().zip(replayed).filter_map(|(exchange, replayed)| {
        let Outcome::Ledgered(rule) = replayed.outcome else { return None };
        Some(json!({
            "exchange": emit.names.exchange_id(exchange),
            "cause": docwright::replay::cause(rule.id),
            "rule": rule.id,
            "why": replayed.verdict.detail,
            "mend": rule.advice(),
        }))
    });
    json_rows(rows)
}

/// The rows of a ledger's text.
pub fn read(text: &str) -> serde_json::Result<Vec<LedgerRow>> {
    serde_json::from_str(text)
}

/// The rows of a ledger on disk; none when there is no ledger yet, nor when it is damaged: a run writes it anew.
pub fn written(path: &Path) -> Result<Vec<LedgerRow>, Error> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(read(&text).unwrap_or_default()),
        Err(error) if error.kind() == ErrorKind::InvalidData => Ok(Vec::new()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}
