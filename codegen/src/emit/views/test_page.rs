//! The tests of a page: its exchanges and its method lines.

use serde::Serialize;

use crate::emit::Emit;
use crate::emit::escape::{code_span_text, doc_line, is_hidden, string_literal};
use crate::emit::expressions::replay;
use crate::emit::views::method_line::MethodLineView;
use crate::model::{Exchange, OperationId, PageId};
use crate::replay::{Outcome, Replayed, case};

/// The tests of a page: `tests_page.rs.tera`.
#[derive(Clone, Debug, Serialize)]
pub struct TestPageView {
    /// The page, to be shown.
    pub page: String,
    /// Its name in the client's operations, as a literal.
    pub page_literal: String,
    /// The name of the test of its method lines, as a literal.
    pub id: String,
    /// The variable that calls start from.
    pub root: String,
    /// Its exchanges in their order.
    pub exchanges: Vec<ExchangeView>,
    /// Its method lines in their order.
    pub method_lines: Vec<MethodLineView>,
}

/// An exchange.
#[derive(Clone, Debug, Serialize)]
pub struct ExchangeView {
    /// Its id, as a literal.
    pub id: String,
    /// The heading of its example.
    pub title: String,
    /// The function that replays it.
    pub function: String,
    /// The request, as a literal.
    pub request: String,
    /// The responses, as literals.
    pub responses: Vec<String>,
    /// The operation that it calls.
    pub operation: Option<OperationView>,
    /// Something was mended in its text.
    pub repaired: bool,
    /// So many values are read through a typed accessor.
    pub typed: usize,
    /// The statements of its test, where it replays.
    pub code: Option<String>,
    /// The rule that it fails by, where it does not.
    pub rule: Option<&'static str>,
}

/// An operation as an exchange names it: three literals.
#[derive(Clone, Debug, Serialize)]
pub struct OperationView {
    /// HTTP method.
    pub method: String,
    /// The page that documents it first.
    pub page: String,
    /// Path template.
    pub path: String,
}

impl TestPageView {
    /// The tests of a page; nothing of it where it has neither exchanges nor method lines.
    pub fn of(
        emit: &Emit<'_>,
        page: PageId,
        exchanges: &[(&Exchange, &Replayed)],
        method_lines: &[(OperationId, usize)],
    ) -> Self {
        let stem = &emit.model.pages[page].stem;
        let row =
            |(id, variant): &(OperationId, usize)| MethodLineView::of(emit, *id, &emit.model.operations[*id].variants[*variant]);
        Self {
            page: code_span_text(stem),
            page_literal: string_literal(stem),
            id: string_literal(&emit.names.pages[page].method_lines_id()),
            root: emit.config.service.root.clone(),
            exchanges: exchanges.iter().map(|(exchange, replayed)| exchange_view(emit, exchange, replayed)).collect(),
            method_lines: method_lines.iter().map(row).collect(),
        }
    }
}

fn exchange_view(emit: &Emit<'_>, exchange: &Exchange, replayed: &Replayed) -> ExchangeView {
    let text = case::text(&exchange.fact);
    let operation = exchange.target.as_ref().map(|target| {
        let operation = &emit.model.operations[target.operation];
        OperationView {
            method: string_literal(operation.method().as_str()),
            page: string_literal(&emit.model.pages[operation.primary().page].stem),
            path: string_literal(&operation.template.path()),
        }
    });
    let (code, rule) = match replayed.outcome {
        Outcome::Replayed => (Some(replay::code(emit, exchange)), None),
        Outcome::Ledgered(rule) => (None, Some(rule.id)),
    };
    let name = emit.names.exchange(exchange);
    ExchangeView {
        id: string_literal(&name.id),
        title: doc_line(&exchange.fact.title),
        function: name.function,
        request: literal_lines(&text.request),
        responses: text.responses.iter().map(|response| literal_lines(response)).collect(),
        operation,
        repaired: text.repaired,
        typed: replayed.leaves.typed,
        code,
        rule,
    }
}

/// A string literal that shows its lines as lines: raw where the text allows.
fn literal_lines(text: &str) -> String {
    // The longest fence of a raw literal that the language allows.
    const LONGEST_FENCE: usize = 255;
    let plain = text.chars().all(|c| c == '\n' || !is_hidden(c)) && !text.contains('\r');
    if !plain {
        return string_literal(text);
    }
    let mut hashes = String::from("#");
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    if hashes.len() > LONGEST_FENCE {
        return string_literal(text);
    }
    format!("r{hashes}\"{text}\"{hashes}")
}
