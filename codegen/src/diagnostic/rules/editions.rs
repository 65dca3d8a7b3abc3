//! Rules about what the versions of a reference say differently.

use super::super::Severity::Info;
use super::Cause::Docs;
use super::Rule;

rules! {
    pub static EDITION_TYPE_DIFFERS: Rule = Rule {
        id: "edition-type-differs",
        severity: Info,
        cause: Docs,
        fix: None,
        summary: "a property that has another type in another version",
        explanation: "Programs that move from one version to the other have to be changed there, and each has a client of its own types. Where both versions answer alike, one of the pages is wrong. Versions are compared in the order of the configuration, and a difference is told in the later one.",
    };
}
