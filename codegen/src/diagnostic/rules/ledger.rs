//! The rules of the ledger: why an example does not replay.
//!
//! The ledger itself is the runtime's. What it says of a rule (id, cause, advice) is taken from its row of the same name; what an
//! author wants to know beyond that stands here.

use super::super::Applicability::Guess;
use super::super::Severity::{Error, Info, Warning};
use super::Rule;

ledger_rules! {
    pub static CALLBACK: Rule = Rule {
        severity: Info,
        fix: None,
        summary: "a request that the service sends to a receiver",
        explanation: "Nobody calls the service here, so there is nothing to replay. The hosts of receivers stand in the configuration.",
        ..of_ledger
    };
    pub static CONTENT_HOST: Rule = Rule {
        severity: Info,
        fix: None,
        summary: "a request to an address that the service hands out",
        explanation: "Such an address is an opaque link; a client follows it and never builds it. The hosts stand in the configuration.",
        ..of_ledger
    };
    pub static WRONG_HOST: Rule = Rule {
        severity: Error,
        fix: Some(Guess),
        summary: "a request to a host that is not the service's",
        explanation: "A reader who copies the example calls somebody else. Write the service's host into the URL.",
        ..of_ledger
    };
    pub static WRONG_VERSION: Rule = Rule {
        severity: Error,
        fix: Some(Guess),
        summary: "a URL that names another version than the page's",
        explanation: "The example calls an operation that this page does not document. Write the page's own version into the URL.",
        ..of_ledger
    };
    pub static NO_OPERATION: Rule = Rule {
        severity: Error,
        fix: Some(Guess),
        summary: "a request whose method and path no page documents",
        explanation: "Either the example's path is mistyped, or the page lacks a method line. Mend the path, or add the line.",
        ..of_ledger
    };
    pub static MISSING_QUERY: Rule = Rule {
        severity: Warning,
        fix: None,
        summary: "an example without a query parameter that its method line requires",
        explanation: "A parameter with a place for a value is an argument of the call. Add it to the example's URL, or take it out of the method line.",
        ..of_ledger
    };
    pub static BROKEN_HEADER: Rule = Rule {
        severity: Error,
        fix: None,
        summary: "a header that HTTP cannot carry",
        explanation: "The name must be a token and the value visible ASCII.",
        ..of_ledger
    };
    pub static BROKEN_JSON: Rule = Rule {
        severity: Error,
        fix: None,
        summary: "a body that is JSON beyond mechanical repair",
        explanation: "The example is not replayed. Mend the JSON; the other findings in the body say where it goes wrong.",
        ..of_ledger
    };
    pub static PLACEHOLDER: Rule = Rule {
        severity: Warning,
        fix: None,
        summary: "a placeholder where the documented type takes no text",
        explanation: "A reader who copies the example sends something that the service refuses. Write a sample value of the documented type. Bytes whose middle dots leave out are information.",
        ..of_ledger
    };
    pub static VALUE_TYPE: Rule = Rule {
        severity: Error,
        fix: Some(Guess),
        summary: "a value that the documented type cannot hold",
        explanation: "The example and the property table contradict each other. Mend the value, or the type in the table.",
        ..of_ledger
    };
    pub static BODY_SHAPE: Rule = Rule {
        severity: Error,
        fix: None,
        summary: "a body that is not of the shape the page promises",
        explanation: "A list stands where one value is promised, or a value where an object is. Mend the example, or the type that the page names.",
        ..of_ledger
    };
    pub static ERROR_BODY: Rule = Rule {
        severity: Warning,
        fix: None,
        summary: "an error whose body is not the service's error object",
        explanation: "Clients read errors from the member `error`. Show the error object, or no body.",
        ..of_ledger
    };
    pub static MISSING_LOCATION: Rule = Rule {
        severity: Warning,
        fix: None,
        summary: "a redirect without a location",
        explanation: "A client cannot follow it. Show the `Location` header.",
        ..of_ledger
    };
    pub static INTERIM_STATUS: Rule = Rule {
        severity: Warning,
        fix: None,
        summary: "an interim status in the place of an answer",
        explanation: "A status below 200 comes before the answer, and no call ends with it. Show the answer that follows it.",
        ..of_ledger
    };
    pub static NOT_REPRODUCED: Rule = Rule {
        severity: Error,
        fix: None,
        summary: "an example that the client does not give back as the page shows it",
        explanation: "This is a defect of docwright and not of the page. Report it.",
        ..of_ledger
    };
}

/// The ledger's row for a static of this name: `WRONG_HOST` is `wrong-host`. A name without a row does not compile.
pub(super) const fn row_named(name: &str) -> &'static docwright::replay::Rule {
    let rows = docwright::replay::RULES;
    let mut index = 0;
    while index < rows.len() {
        if is_name_of(name, rows[index].id) {
            return &rows[index];
        }
        index += 1;
    }
    panic!("the ledger has no rule of this name")
}

/// Whether a static of this name is the rule of this id: each letter in upper case, a dash as `_`.
pub(super) const fn is_name_of(name: &str, id: &str) -> bool {
    let (name, id) = (name.as_bytes(), id.as_bytes());
    if name.len() != id.len() {
        return false;
    }
    let mut at = 0;
    while at < id.len() {
        let expected = if id[at] == b'-' { b'_' } else { id[at].to_ascii_uppercase() };
        if name[at] != expected {
            return false;
        }
        at += 1;
    }
    true
}
