//! The examples of a page as its present text has them: the operation that each exercises, and what its replay comes to.

use std::sync::Arc;

use crate::{LinkedVersion, Snapshot, entity};
use docwright_codegen::facts::ExchangeFact;
use docwright_codegen::link::exchanges;
use docwright_codegen::model::Exchange;
use docwright_codegen::replay::Replayed;
use docwright_codegen::source::FileId;

/// An example of a page.
pub struct Example<'s> {
    /// The version it belongs to.
    pub version: &'s LinkedVersion,
    /// The example, matched with the operations that the last link knew.
    pub exchange: Exchange,
    /// Its place in the linked model, where it was there already.
    pub linked: Option<usize>,
    /// What its replay comes to; `None` where the schemas of the version cannot be read.
    pub replayed: Option<Replayed>,
}

/// All examples of a page in order.
pub fn of_page(snapshot: &Snapshot, file: FileId) -> Vec<Example<'_>> {
    let Some(found) = snapshot.file(file) else { return Vec::new() };
    (0..found.facts.exchanges.len()).filter_map(|index| nth(snapshot, file, index)).collect()
}

/// The example around a byte of a page: the last one that begins before it, request and responses together.
pub fn at(snapshot: &Snapshot, file: FileId, offset: u32) -> Option<Example<'_>> {
    let facts = &snapshot.file(file)?.facts;
    let holds = |fact: &Arc<ExchangeFact>| {
        let responses = fact.responses.iter().map(|response| response.message.span);
        std::iter::once(fact.request.span).chain(responses).any(|span| span.start <= offset && offset <= span.end)
    };
    let inside = facts.exchanges.iter().position(holds);
    let before = || facts.exchanges.iter().rposition(|fact| fact.request.span.start <= offset);
    let first = || (!facts.exchanges.is_empty()).then_some(0);
    nth(snapshot, file, inside.or_else(before).or_else(first)?)
}

fn nth(snapshot: &Snapshot, file: FileId, index: usize) -> Option<Example<'_>> {
    let version = snapshot.version_of(file)?;
    let fact = snapshot.file(file)?.facts.exchanges.get(index)?;
    let linked = entity::exchange(version, snapshot, file, index);
    let unchanged = linked.filter(|_| snapshot.is_linked(file));
    if let Some(id) = unchanged {
        let exchange = version.model.exchanges.get(id)?.clone();
        return Some(Example { version, exchange, linked, replayed: version.replayed.get(id).cloned() });
    }
    let model = &version.model;
    let page = version.index.page(file)?;
    let segments = snapshot.config.bases(&model.api_version);
    let target = exchanges::find_target(Some(page), fact, &model.operations, &version.operations, &snapshot.config, &segments);
    let replayed = version.replay_schemas.as_ref().map(|replay_schemas| replay_schemas.replay(model, fact, target.as_ref()));
    let exchange = Exchange { page, fact: Arc::clone(fact), target, method_line: None };
    Some(Example { version, exchange, linked, replayed })
}
