//! Rules about what pages say of one another.

use super::super::Severity::Warning;
use super::Cause::Docs;
use super::Rule;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "type-unresolved",
        severity: Warning,
        cause: Docs,
        summary: "a type that no page describes",
        explanation: "The property keeps its JSON value untyped. Link the page that describes the type, or mend the name.",
    },
    Rule {
        id: "type-base-unresolved",
        severity: Warning,
        cause: Docs,
        summary: "a base type that no page describes",
        explanation: "The type is read without its base.",
    },
];
