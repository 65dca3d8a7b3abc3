//! Rules about what a page allows.

use super::super::Severity::Warning;
use super::Cause::Docs;
use super::Rule;

rules! {
    pub static ALLOW_UNREADABLE: Rule = Rule {
        id: "allow-unreadable",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a comment to docwright that says nothing it knows",
        explanation: "What can be said is `allow`, the id of a rule and a reason.",
    };
    pub static ALLOW_UNKNOWN_RULE: Rule = Rule {
        id: "allow-unknown-rule",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "an allowance for a rule that there is not",
        explanation: "It allows nothing. Mend the id.",
    };
    pub static ALLOW_WITHOUT_REASON: Rule = Rule {
        id: "allow-without-reason",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "an allowance without a reason",
        explanation: "The finding is taken out all the same, and nobody will know why. Write the reason behind the id.",
    };
    pub static ALLOW_UNUSED: Rule = Rule {
        id: "allow-unused",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "an allowance for something that is not found",
        explanation: "The page was mended, or the comment stands in the wrong place: above the first heading it is about the page, elsewhere about the block below it.",
    };
}
