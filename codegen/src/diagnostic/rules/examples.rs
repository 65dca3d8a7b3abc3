//! Rules about examples that are not in the ledger: what is noticed in one that replays, and beside the pages.

use super::super::Applicability::Guess;
use super::super::Severity::{Info, Warning};
use super::Cause::{Docs, Docwright};
use super::Rule;

rules! {
    pub static EXAMPLE_PROPERTY_UNDOCUMENTED: Rule = Rule {
        id: "example-property-undocumented",
        severity: Info,
        cause: Docs,
        fix: Some(Guess),
        summary: "a property in an example that no table lists",
        explanation: "It is kept untyped and sent again. Add a row to the table of its type, or take the property out of the example.",
    };
    pub static EXAMPLE_MEMBER_UNKNOWN: Rule = Rule {
        id: "example-member-unknown",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a value in an example that its enumeration does not list",
        explanation: "It is read as an unknown member. Write a listed member, or add this one to the list.",
    };
    pub static EXAMPLE_TYPE_UNKNOWN: Rule = Rule {
        id: "example-type-unknown",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "an object in an example that names a type which no page describes",
        explanation: "It is read as the type that its place declares. Mend the name, or describe the type.",
    };
    pub static EXAMPLE_STAND_IN: Rule = Rule {
        id: "example-stand-in",
        severity: Info,
        cause: Docs,
        fix: None,
        summary: "words or bytes in the place of data that is not JSON, under a media type of JSON",
        explanation: "It is sent and read as it stands. Write the media type of the data into `Content-Type`.",
    };
    pub static EXAMPLE_NO_LONGER_REPLAYED: Rule = Rule {
        id: "example-no-longer-replayed",
        severity: Warning,
        cause: Docwright,
        fix: None,
        summary: "an example whose test was written and would now fail",
        explanation: "Shown in editors, where the tests are at hand. Mend the example, or generate again if the page is right.",
    };
    pub static CLIENT_STALE: Rule = Rule {
        id: "client-stale",
        severity: Info,
        cause: Docwright,
        fix: None,
        summary: "a page that was changed after the client was written",
        explanation: "Shown in editors, where the client is at hand. Generate again.",
    };
    pub static EXAMPLE_NULL_NOT_ALLOWED: Rule = Rule {
        id: "example-null-not-allowed",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a null in a request for a property whose page says that it takes none",
        explanation: "A service refuses such a request, and the client has no `clear_…` for the property. Leave the member out, or mend the property's description.",
    };
    pub static EXAMPLE_STATUS_DIFFERS: Rule = Rule {
        id: "example-status-differs",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "an example with another status than the response section names",
        explanation: "Readers wait for the status that the section promises. Mend whichever of the two is wrong.",
    };
}
