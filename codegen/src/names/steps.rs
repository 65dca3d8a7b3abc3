//! From the segments of a template to the steps of a call.

use std::collections::HashMap;

use super::calls::{Param, Step, StepKind};
use super::identifiers::{Reserved, method_name, prefixed_name, snake_case};
use super::length::bounded_name;
use super::parameters;
use super::spelling::{Spelling, fold_case, last_part};
use super::words::words_of_name;
use crate::http::template::{Argument, Segment, Template};

/// Makes steps; what recurs all over a reference is made once.
pub(super) struct Steps<'a> {
    spelling: &'a Spelling,
    is_type: &'a dyn Fn(&str) -> bool,
    literals: HashMap<&'a str, Step>,
    keys: HashMap<(&'a str, bool, Option<&'a str>), Step>,
}

impl<'a> Steps<'a> {
    /// `is_type` knows the full names of documented types, in any case.
    pub(super) fn new(spelling: &'a Spelling, is_type: &'a dyn Fn(&str) -> bool) -> Self {
        Self { spelling, is_type, literals: HashMap::new(), keys: HashMap::new() }
    }

    /// The steps of a template.
    pub(super) fn of(&mut self, template: &'a Template) -> Vec<Step> {
        let mut noun = None;
        let mut steps = Vec::with_capacity(template.segments.len());
        for segment in &template.segments {
            let before = noun.take();
            steps.push(match segment {
                Segment::Literal(name) => {
                    noun = Some(name.as_str());
                    self.literals.entry(name).or_insert_with(|| literal(name, self.spelling, self.is_type)).clone()
                }
                Segment::Function { name, arguments } => {
                    noun = Some(name.as_str());
                    function(name, arguments, self.spelling)
                }
                Segment::Key(value) => {
                    let key = || {
                        let noun =
                            before.filter(|name| !name.starts_with('$')).map(|name| self.spelling.segment(last_part(name)));
                        step(StepKind::Key, "id", "", vec![parameters::key(value, noun)], "{}")
                    };
                    self.keys.entry((&value.text, value.sample, before)).or_insert_with(key).clone()
                }
                Segment::AlternateKey { name, .. } => alternate_key(self.spelling.argument(name)),
                Segment::Colon(value) => step(StepKind::Colon, "path", "", vec![parameters::colon(value)], ":"),
            });
        }
        steps
    }
}

fn step(kind: StepKind, rust: impl Into<String>, wire: &str, params: Vec<Param>, identity: impl Into<String>) -> Step {
    Step { kind, rust: rust.into(), wire: wire.to_owned(), params, identity: identity.into() }
}

fn literal(name: &str, spelling: &Spelling, is_type: &dyn Fn(&str) -> bool) -> Step {
    let wire = spelling.segment(name);
    let dollar = match fold_case(name).as_str() {
        "$ref" => Some("reference"),
        "$value" => Some("value"),
        "$count" => Some("count"),
        "$entity" => Some("entity"),
        _ => None,
    };
    if let Some(rust) = dollar {
        return step(StepKind::Literal, rust, wire, Vec::new(), fold_case(name));
    }
    let last = spelling.segment(last_part(name));
    if last_part(name) == name {
        return step(StepKind::Literal, method_name(wire, Reserved::Segment), wire, Vec::new(), fold_case(name));
    }
    if is_type(name) {
        return step(StepKind::Cast, prefixed_name("as", last), wire, Vec::new(), format!("as {}", fold_case(name)));
    }
    // Named by its last part, and still another path than that alone.
    step(StepKind::Bound, method_name(last, Reserved::Segment), wire, Vec::new(), fold_case(name))
}

fn alternate_key(name: &str) -> Step {
    let identity = format!("{}={{}}", fold_case(name));
    step(StepKind::AlternateKey, prefixed_name("with", name), name, vec![parameters::alternate(name)], identity)
}

fn function(name: &str, arguments: &[Argument], spelling: &Spelling) -> Step {
    let last = spelling.segment(last_part(name));
    let wire = spelling.segment(name);
    if arguments.is_empty() {
        // With or without its parentheses it is one node.
        return step(StepKind::Function, method_name(last, Reserved::Segment), wire, Vec::new(), fold_case(name));
    }
    let mut params: Vec<Param> =
        arguments.iter().map(|argument| parameters::argument(argument, spelling.argument(&argument.name))).collect();
    parameters::make_unique(params.iter_mut());
    let names: Vec<String> = params.iter().map(|param| words_of_name(&param.rust).join("_")).collect();
    let identity = format!("{}({})", fold_case(name), names.join(",").replace('_', ""));
    let name = bounded_name(format!("{}_with_{}", snake_case(last), names.join("_and_")));
    step(StepKind::Function, name, wire, params, identity)
}
