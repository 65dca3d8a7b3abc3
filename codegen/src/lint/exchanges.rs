//! All that is found in one exchange.

use super::examples::example_findings;
use super::mend::{Again, Origin};
use super::named_json::{TypesByName, elsewhere_findings};
use super::nearest::MethodLines;
use super::null_values::null_findings;
use super::query_options::query_findings;
use crate::diagnostic::Diagnostic;
use crate::facts::ExchangeFact;
use crate::model::Target;
use crate::replay::Replayed;

/// The findings of an exchange that exercises the operation of `target`; `again` judges what it would be when mended.
pub fn exchange_findings(
    fact: &ExchangeFact,
    target: Option<&Target>,
    replayed: &Replayed,
    origin: &Origin<'_>,
    lines: MethodLines<'_>,
    again: Again<'_>,
    types: TypesByName<'_>,
) -> Vec<Diagnostic> {
    let mut findings = example_findings(fact, replayed, origin, lines, again, types.documented);
    findings.extend(elsewhere_findings(fact, replayed, types));
    findings.extend(query_findings(fact, target, types.documented.model));
    findings.extend(null_findings(fact, target, types.documented.model));
    findings
}
