//! Rules about `corrections.toml`.

use super::super::Severity::{Error, Warning};
use super::Cause::Docs;
use super::Rule;

rules! {
    pub static CORRECTION_UNREADABLE: Rule = Rule {
        id: "correction-unreadable",
        severity: Error,
        cause: Docs,
        fix: None,
        summary: "an entry of the corrections file that cannot be read",
        explanation: "The entry changes nothing, the others do. Each has the keys of its kind and a `reason`.",
    };
    pub static CORRECTION_WITHOUT_TARGET: Rule = Rule {
        id: "correction-without-target",
        severity: Error,
        cause: Docs,
        fix: None,
        summary: "a correction of something that is not there",
        explanation: "No page has what the entry names. Mend its name, or take the entry out when the pages dropped the thing.",
    };
    pub static CORRECTION_UNNEEDED: Rule = Rule {
        id: "correction-unneeded",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a correction that the pages no longer need",
        explanation: "They say the same without it. Take the entry out.",
    };
}
