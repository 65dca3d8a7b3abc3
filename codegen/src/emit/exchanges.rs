//! `exchanges.jsonl`: what the pages show, as tests of programs are answered: one JSON object a line, an exchange, or what the pages say
//! of an operation's request beside its body.

use serde_json::{Value, json};

use crate::emit::Emit;
use crate::facts::ParameterPlace;
use crate::http::url;
use crate::ids::TiVec;
use crate::model::{Exchange, Operation, OperationId};
use crate::replay::{Outcome, Replayed, case};

/// The text of a version's `exchanges.jsonl`.
pub fn render(emit: &Emit<'_>, replayed: &[Replayed]) -> String {
    let mut text = String::new();
    let mut shown: TiVec<OperationId, Vec<&Exchange>> = vec![Vec::new(); emit.model.operations.len()].into();
    for (exchange, replayed) in emit.model.exchanges.iter().zip(replayed) {
        // Nobody could ask for one that no operation has.
        let Some(target) = &exchange.target else { continue };
        shown[target.operation].push(exchange);
        line(&mut text, &exchange_row(emit, exchange, target.operation, replayed));
    }
    for (id, exchanges) in shown.iter_enumerated() {
        if let Some(row) = allowed_row(emit, id, exchanges) {
            line(&mut text, &row);
        }
    }
    text
}

fn line(text: &mut String, row: &Value) {
    text.push_str(&row.to_string());
    text.push('\n');
}

/// An operation as `reference.json` has it.
fn operation(emit: &Emit<'_>, id: OperationId) -> Value {
    let operation = &emit.model.operations[id];
    json!([
        operation.method().as_str(),
        emit.model.pages[described(emit, operation).primary().page].stem,
        operation.template.path()
    ])
}

/// An alias is described by the operation that it follows.
fn described<'e>(emit: &Emit<'e>, operation: &'e Operation) -> &'e Operation {
    let followed = operation.implied_by.filter(|_| operation.is_alias);
    followed.map_or(operation, |id| &emit.model.operations[id])
}

fn exchange_row(emit: &Emit<'_>, exchange: &Exchange, target: OperationId, replayed: &Replayed) -> Value {
    let case = case::text(&exchange.fact);
    let mut row = json!({
        "exchange": emit.names.exchange_id(exchange),
        "operation": operation(emit, target),
        "request": case.request,
        "responses": case.responses,
    });
    if let Outcome::Ledgered(rule) = replayed.outcome {
        row["ledger"] = json!(rule.id);
    }
    row
}

/// The query options that pages list for an operation or show with it, and the headers that it cannot be without: those that its page
/// lists and that every example of it has.
fn allowed_row(emit: &Emit<'_>, id: OperationId, exchanges: &[&Exchange]) -> Option<Value> {
    let subject = &emit.model.operations[id];
    let pages = subject.variants.iter().map(|variant| &emit.model.pages[variant.page]);
    let parameters: Vec<_> = pages.flat_map(|page| page.parameters.iter()).collect();
    let listed = |places: &[ParameterPlace]| {
        let of_place = parameters.iter().filter(|parameter| places.contains(&parameter.place));
        of_place.map(|parameter| parameter.name.clone()).collect::<Vec<_>>()
    };
    // A function's arguments are taken in the query as well where the template has them there.
    let mut query = listed(&[ParameterPlace::Query]);
    query.extend(subject.template.named_query().map(|parameter| parameter.name.clone()));
    for exchange in exchanges {
        query.extend(url::split_url(exchange.fact.request_line().1).query.into_iter().map(|pair| pair.name));
    }
    let has = |exchange: &&Exchange, name: &str| {
        exchange.fact.request.message.headers.iter().any(|header| header.name.eq_ignore_ascii_case(name))
    };
    let mut headers = listed(&[ParameterPlace::Header]);
    headers.retain(|name| {
        !docwright::replay::is_passed_over(name)
            && !name.eq_ignore_ascii_case("content-type")
            && !exchanges.is_empty()
            && exchanges.iter().all(|exchange| has(exchange, name))
    });
    for names in [&mut query, &mut headers] {
        names.sort();
        names.dedup();
    }
    if query.is_empty() && headers.is_empty() {
        return None;
    }
    let mut row = json!({ "operation": operation(emit, id) });
    for (key, names) in [("query", query), ("headers", headers)] {
        if !names.is_empty() {
            row[key] = json!(names);
        }
    }
    Some(row)
}
