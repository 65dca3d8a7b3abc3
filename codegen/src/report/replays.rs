//! What the exchanges of a version come to.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use docwright::replay::Leaves;
use serde::Serialize;

use crate::reference::Edition;
use crate::replay::Outcome;
use crate::replay::place::ShownPlace;

use super::{Place, Places};

/// The exchanges of a version in numbers.
#[derive(Clone, Debug, Serialize)]
pub struct Replays {
    /// Exchanges that replay.
    pub replayed: usize,
    /// Those of them whose text was mended mechanically.
    pub repaired: usize,
    /// JSON values of exchanges that replay, read through a documented property.
    pub typed_values: usize,
    /// All their JSON values.
    pub values: usize,
    /// The others, by cause, the most frequent rule first.
    pub ledger: Vec<LedgerSum>,
}

/// The exchanges that fail by one rule.
#[derive(Clone, Debug, Serialize)]
pub struct LedgerSum {
    /// Who is to mend them.
    pub cause: &'static str,
    /// The rule.
    pub rule: &'static str,
    /// What fails.
    pub about: &'static str,
    /// What a writer changes.
    pub advice: &'static str,
    /// The exchanges.
    pub rows: Vec<LedgerRow>,
}

/// An exchange that fails.
#[derive(Clone, Debug, Serialize)]
pub struct LedgerRow {
    /// Its name.
    pub exchange: String,
    /// Where it fails.
    pub place: Place,
    /// Why.
    pub why: String,
}

impl Replays {
    pub(super) fn of(edition: &Edition, places: &mut Places<'_>) -> Self {
        let (mut replays, mut repaired, mut leaves) = (0, 0, Leaves::default());
        let mut ledger: BTreeMap<(&str, &str), LedgerSum> = BTreeMap::new();
        for (exchange, replayed) in edition.model.exchanges.iter().zip(&edition.replayed) {
            let Outcome::Ledgered(rule) = replayed.outcome else {
                replays += 1;
                repaired += usize::from(replayed.repaired);
                leaves += replayed.leaves;
                continue;
            };
            let cause = docwright::replay::cause(rule.id);
            let sum = ledger.entry((cause, rule.id)).or_insert_with(|| LedgerSum {
                cause,
                rule: rule.id,
                about: rule.ledger.map_or(rule.summary, |row| row.about),
                advice: rule.advice().unwrap_or_default(),
                rows: Vec::new(),
            });
            sum.rows.push(LedgerRow {
                exchange: edition.names.exchange_id(exchange),
                place: places.of(ShownPlace::of(&exchange.fact, &replayed.verdict.place).span()),
                why: replayed.verdict.detail.clone(),
            });
        }
        let mut ledger: Vec<LedgerSum> = ledger.into_values().collect();
        ledger.sort_by_key(|sum| (sum.cause, Reverse(sum.rows.len())));
        Self { replayed: replays, repaired, typed_values: leaves.typed, values: leaves.all(), ledger }
    }

    /// How many exchanges stand in the ledger for a cause.
    pub fn ledgered(&self, cause: &str) -> usize {
        self.ledger.iter().filter(|sum| sum.cause == cause).map(|sum| sum.rows.len()).sum()
    }
}
