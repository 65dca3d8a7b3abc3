//! Parameters of calls and their names.

use std::collections::HashSet;

use super::calls::{Param, Step, StepKind};
use super::identifiers::{Reserved, method_name};
use super::spelling::last_part;
use super::words::{singular_noun, words_of_name};
use crate::http::template::{Argument, Placeholder, QueryParameter, Template};

/// The value of a key. `{id}` and samples are named after the literal before them.
pub(super) fn key(placeholder: &Placeholder, noun: Option<&str>) -> Param {
    let alternatives: Vec<String> =
        placeholder.text.split('|').filter(|text| !text.trim().is_empty()).map(|text| words_of_name(text).join("_")).collect();
    let says_nothing = placeholder.sample || alternatives.is_empty() || alternatives == ["id"];
    let name = match noun {
        _ if !says_nothing => alternatives.join("_or_"),
        Some(noun) => format!("{}_id", singular_noun(&words_of_name(noun).join("_"))),
        None => "id".to_owned(),
    };
    Param { wire: placeholder.text.clone(), rust: parameter_name(&name), quoted: false, prefix: String::new() }
}

/// A path below an item.
pub(super) fn colon(placeholder: &Placeholder) -> Param {
    let name = if placeholder.sample || placeholder.text.trim().is_empty() { "path" } else { &placeholder.text };
    Param { wire: placeholder.text.clone(), rust: parameter_name(name), quoted: false, prefix: String::new() }
}

/// An argument of a function under the spelling that most pages have; a value without a name is called what it says.
pub(super) fn argument(argument: &Argument, spelled: &str) -> Param {
    let says = if argument.value.sample { "value" } else { &argument.value.text };
    let name = if spelled.is_empty() { says } else { spelled };
    Param { wire: spelled.to_owned(), rust: parameter_name(name), quoted: argument.quoted, prefix: argument.prefix.clone() }
}

/// The value of an alternate key.
pub(super) fn alternate(spelled: &str) -> Param {
    Param { wire: spelled.to_owned(), rust: parameter_name(spelled), quoted: false, prefix: String::new() }
}

/// Query parameters: what the call requires, and what may be set.
pub(super) fn query(template: &Template) -> (Vec<Param>, Vec<Param>) {
    let (required, optional): (Vec<_>, Vec<_>) = template.named_query().partition(|parameter| parameter.required);
    let param = |parameter: &QueryParameter| Param {
        wire: parameter.name.clone(),
        rust: parameter_name(&parameter.name),
        quoted: false,
        prefix: String::new(),
    };
    (required.into_iter().map(param).collect(), optional.into_iter().map(param).collect())
}

/// Calls a key whose name an earlier one of the call has after its own segment too: `id_or_name`, then `jar_id_or_name`.
pub(super) fn name_by_nouns(steps: &mut [Step]) {
    let mut used = HashSet::new();
    let mut noun = None;
    for step in steps {
        for param in &mut step.params {
            if let (StepKind::Key, Some(noun)) = (step.kind, &noun)
                && used.contains(&param.rust)
                && !param.rust.starts_with(noun)
            {
                param.rust = parameter_name(&format!("{noun}_{}", param.rust));
            }
            used.insert(param.rust.clone());
        }
        noun = step.is_name().then(|| singular_noun(&words_of_name(last_part(&step.wire)).join("_")));
    }
}

/// Numbers names that stand twice, from the left.
pub(super) fn make_unique<'a>(params: impl Iterator<Item = &'a mut Param>) {
    let mut used = HashSet::new();
    for param in params {
        let plain = param.rust.trim_end_matches('_').to_owned();
        let mut number = 1;
        while !used.insert(param.rust.clone()) {
            number += 1;
            param.rust = format!("{plain}_{number}");
        }
    }
}

fn parameter_name(name: &str) -> String {
    method_name(name, Reserved::Parameter)
}
