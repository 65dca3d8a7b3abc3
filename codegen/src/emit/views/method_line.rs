//! The method lines of the reference as rows of a test: each one's call with the line's own placeholders as values.

use docwright::replay::decoded_query;
use serde::Serialize;

use crate::emit::Emit;
use crate::emit::escape::string_literal;
use crate::emit::expressions::call;
use crate::emit::views::calls::LinkView;
use crate::http::template::{Placeholder, QueryParameter, Segment, Template};
use crate::http::url::QueryPair;
use crate::model::{OperationId, Variant};
use crate::names::calls::{Call, Param, StepKind};
use crate::replay::plan::take;

/// A method line and the call that stands for it.
#[derive(Clone, Debug, Serialize)]
pub struct MethodLineView {
    /// HTTP method, as a literal.
    pub method: String,
    /// The path as the page writes it, as a literal.
    pub written: String,
    /// The call, from the root.
    pub links: Vec<LinkView>,
}

impl MethodLineView {
    /// A method line of an operation.
    pub fn of(emit: &Emit<'_>, id: OperationId, variant: &Variant) -> Self {
        let operation = &emit.model.operations[id];
        let call = emit.names.tree.call(id);
        let values = placeholders(variant, &operation.template);
        let written = if variant.repaired || has_nameless_argument(&variant.template) {
            normal_form(variant, call, &values)
        } else {
            variant.written.clone()
        };
        let query = |query: &QueryParameter| QueryPair {
            name: decoded_query(&query.name),
            value: decoded_query(&query.value),
            ..QueryPair::default()
        };
        let mut pairs: Vec<QueryPair> = variant.template.query.iter().map(query).collect();
        let queries: Vec<String> =
            call.arguments.iter().map(|param| string_literal(&take(&mut pairs, &param.wire).unwrap_or_default())).collect();
        let mut links = call::links(call, &values);
        if let Some(last) = links.last_mut() {
            last.arguments.extend(queries);
            last.arguments.extend(call::empty_body(emit, operation.request));
        }
        links.extend(pairs.iter().map(|pair| LinkView::of("query", [string_literal(&pair.name), string_literal(&pair.value)])));
        Self { method: string_literal(operation.method().as_str()), written: string_literal(&written), links }
    }
}

/// `range({address})`: notation for a call that names its argument.
fn has_nameless_argument(template: &Template) -> bool {
    template.segments.iter().any(|segment| matches!(segment, Segment::Function { arguments, .. } if arguments.iter().any(|argument| argument.name.is_empty())))
}

/// What a request for a mended method line can look like: its call's segments with the line's placeholders and query.
fn normal_form(variant: &Variant, call: &Call, values: &[String]) -> String {
    let mut values = values.iter().map(String::as_str);
    let mut path = String::new();
    for step in &call.steps {
        let mut value = || values.next().unwrap_or_default();
        path += &match step.kind {
            StepKind::Literal | StepKind::Cast | StepKind::Bound => format!("/{}", step.wire),
            StepKind::Key => format!("/{}", value()),
            StepKind::AlternateKey => format!("/{}={}", step.wire, value()),
            StepKind::Colon => format!(":/{}:", value()),
            StepKind::Function => {
                let mut argument = |param: &Param| {
                    let equals = if param.wire.is_empty() { "" } else { "=" };
                    format!("{}{equals}{}{}", param.wire, param.prefix, value())
                };
                let arguments: Vec<String> = step.params.iter().map(&mut argument).collect();
                format!("/{}({})", step.wire, arguments.join(","))
            }
        };
    }
    let queries: Vec<String> = variant.template.query.iter().map(|query| format!("{}={}", query.name, query.value)).collect();
    let mark = if queries.is_empty() { "" } else { "?" };
    format!("{}{mark}{}", path.trim_end_matches(':'), queries.join("&"))
}

/// Values that print as the line's placeholders do, in the order in which the operation's call takes them.
fn placeholders(variant: &Variant, call: &Template) -> Vec<String> {
    let text = |placeholder: &Placeholder, name: &str| match (placeholder.sample, variant.repaired) {
        (true, false) => placeholder.text.clone(),
        (true, true) => format!("{{{name}}}"),
        (false, _) => format!("{{{}}}", placeholder.text),
    };
    let mut values = Vec::new();
    for (segment, own) in variant.template.segments.iter().zip(&call.segments) {
        match (segment, own) {
            (Segment::Key(value), _) => values.push(text(value, "id")),
            (Segment::Colon(value), _) => values.push(text(value, "path")),
            (Segment::AlternateKey { name, value }, _) => values.push(text(value, name)),
            (Segment::Function { arguments, .. }, Segment::Function { arguments: order, .. }) => {
                for (index, wanted) in order.iter().enumerate() {
                    let found = arguments
                        .iter()
                        .find(|argument| argument.name.eq_ignore_ascii_case(&wanted.name))
                        .or(arguments.get(index));
                    values.extend(found.map(|argument| text(&argument.value, &argument.name)));
                }
            }
            _ => {}
        }
    }
    values
}
