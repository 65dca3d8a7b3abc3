//! Which literals are actions: a POST goes to them and they hold nothing.

use std::collections::HashSet;

use crate::http::method::Method;

use super::calls::{Step, StepKind};

/// Names, by step identity, that somewhere in the reference have a key or answer a GET: a POST on them creates.
///
/// More pages can only add to this set. So a page never turns a `create` into an action; one that shows the members of
/// what looked like an action turns that action into a `create`, which the configuration can forbid.
pub(super) fn collections<'a>(operations: impl Iterator<Item = (Method, &'a [Step])>) -> HashSet<String> {
    let mut found = HashSet::new();
    for (method, steps) in operations {
        for (at, step) in steps.iter().enumerate().filter(|(_, step)| step.is_name()) {
            let holds = match steps.get(at + 1) {
                Some(next) => matches!(next.kind, StepKind::Key | StepKind::AlternateKey),
                None => method == Method::Get,
            };
            if holds && !found.contains(&step.identity) {
                found.insert(step.identity.clone());
            }
        }
    }
    found
}
