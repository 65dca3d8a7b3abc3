//! All that is found in one exchange.

use super::examples::{Example, example_findings};
use super::named_json::{TypesByName, elsewhere_findings};
use super::null_values::null_findings;
use super::query_options::query_findings;
use crate::diagnostic::Diagnostic;
use crate::model::Target;

/// The findings of an exchange that exercises the operation of `target`.
pub fn exchange_findings(example: &Example<'_>, target: Option<&Target>, types: TypesByName<'_>) -> Vec<Diagnostic> {
    let fact = example.fact;
    let mut findings = example_findings(example, types.documented);
    findings.extend(elsewhere_findings(fact, example.replayed, types));
    findings.extend(query_findings(fact, target, types.documented.model));
    findings.extend(null_findings(fact, target, types.documented.model));
    findings
}
