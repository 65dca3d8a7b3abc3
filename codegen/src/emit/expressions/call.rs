//! The call of an operation with values for its placeholders: one link per step, the last one sends.

use crate::emit::Emit;
use crate::emit::escape::string_literal;
use crate::emit::views::calls::LinkView;
use crate::model::{Content, TypeRef};
use crate::names::calls::{Call, Step, StepKind};

/// The links of a call up to its last method, which has the values of its own step and nothing else yet.
pub fn links(call: &Call, values: &[String]) -> Vec<LinkView> {
    let mut rest = values;
    let mut links: Vec<LinkView> = Vec::new();
    for step in &call.steps {
        let (own, later) = rest.split_at(step.params.len().min(rest.len()));
        rest = later;
        links.push(LinkView::of(&step.rust, arguments(step, own)));
    }
    if !call.is_action() {
        links.push(LinkView::of(call.last_method(), []));
    }
    links
}

/// Values as arguments: numbers stand bare where the URL has them so, everything else is text.
fn arguments(step: &Step, values: &[String]) -> Vec<String> {
    let is_bare = |index: usize| step.kind == StepKind::Function && step.params.get(index).is_some_and(|param| !param.quoted);
    let argument = |(index, value): (usize, &String)| match value.parse::<i64>() {
        Ok(number) if is_bare(index) && number.to_string() == *value => {
            // A bare number is an `i32` unless it says more.
            if i32::try_from(number).is_ok() { number.to_string() } else { format!("{number}i64") }
        }
        _ => string_literal(value),
    };
    values.iter().enumerate().map(argument).collect()
}

/// What a call takes where there is nothing to send.
pub fn empty_body(emit: &Emit<'_>, content: Content) -> Vec<String> {
    match content {
        Content::None | Content::Redirect => Vec::new(),
        Content::One(ty @ TypeRef::Type(_)) => vec![format!("{}::new()", emit.client_path(ty))],
        Content::Bytes => vec![string_literal("application/octet-stream"), string_literal("")],
        Content::One(_) | Content::Many(_) | Content::Untyped => vec!["docwright::serde_json::Value::Null".to_owned()],
    }
}
