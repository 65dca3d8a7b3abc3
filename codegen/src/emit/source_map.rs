//! Where each exchange stands, and where a failing one fails: the one emitted file with line numbers.

use serde_json::json;

use crate::emit::Emit;
use crate::emit::json_rows::json_rows;
use crate::replay::place::ShownPlace;
use crate::replay::{Outcome, Replayed};
use crate::source::{Lines, Sources};

/// The source map of a version.
pub fn render(emit: &Emit<'_>, replayed: &[Replayed], sources: &Sources) -> String {
    let mut places = Lines::of(sources);
    let rows = emit.model.exchanges.iter().zip(replayed).map(|(exchange, replayed)| {
        let span = exchange.fact.request.span;
        let file = sources.file(span.file);
        let mut row =
            json!({ "exchange": emit.names.exchange_id(exchange), "page": file.path, "line": places.line_column(span.file, span.start).0 });
        if replayed.outcome != Outcome::Replayed {
            let failing = ShownPlace::of(&exchange.fact, &replayed.verdict.place).span();
            let (line, column) = places.line_column(failing.file, failing.start);
            row["fails"] = json!({ "line": line, "column": column });
        }
        row
    });
    json_rows(rows)
}
