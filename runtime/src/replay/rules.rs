//! Why an exchange may fail: few rules, each with one fixed cause.

/// Who is to mend an exchange that fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// A writer: the page contradicts itself.
    Docs,
    /// Nobody: the message goes to or comes from another host by the nature of the service.
    Service,
    /// This project.
    Docwright,
}

/// A rule of the ledger.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its stable id.
    pub id: &'static str,
    /// Its cause.
    pub cause: Cause,
    /// What fails.
    pub about: &'static str,
    /// What a writer changes.
    pub advice: &'static str,
}

/// All rules. An exchange that fails stands in the ledger under the first that holds.
pub const RULES: &[Rule] = &[
    Rule {
        id: "callback",
        cause: Cause::Service,
        about: "the service sends this request to a receiver",
        advice: "nothing: the receiver is not the service",
    },
    Rule {
        id: "content-host",
        cause: Cause::Service,
        about: "the request goes to an address that the service hands out for content",
        advice: "nothing: the address is an opaque link",
    },
    Rule {
        id: "wrong-host",
        cause: Cause::Docs,
        about: "the request goes to a host that is not the service's",
        advice: "write the service's host into the example's URL",
    },
    Rule {
        id: "wrong-version",
        cause: Cause::Docs,
        about: "the URL names another version than the page belongs to",
        advice: "write the page's own version into the example's URL",
    },
    Rule {
        id: "no-operation",
        cause: Cause::Docs,
        about: "no page documents this method and path",
        advice: "add the method line, or mend the example's path",
    },
    Rule {
        id: "missing-query",
        cause: Cause::Docs,
        about: "the URL leaves out a query parameter that the method line requires",
        advice: "add the parameter to the example's URL, or make it optional: take it out of the method line",
    },
    Rule {
        id: "broken-header",
        cause: Cause::Docs,
        about: "a header has a name or a value that HTTP cannot carry",
        advice: "write the name as a token and the value in visible ASCII",
    },
    Rule {
        id: "broken-json",
        cause: Cause::Docs,
        about: "the body is JSON that cannot be mended mechanically",
        advice: "mend the JSON",
    },
    Rule {
        id: "placeholder",
        cause: Cause::Docs,
        about: "a placeholder stands where the documented type takes no text",
        advice: "write a sample value of the documented type",
    },
    Rule {
        id: "value-type",
        cause: Cause::Docs,
        about: "a documented property has a value that its documented type cannot hold",
        advice: "mend the value, or the type in the property table",
    },
    Rule {
        id: "body-shape",
        cause: Cause::Docs,
        about: "the body is not of the shape that the page promises",
        advice: "mend the example, or the type that the page names",
    },
    Rule {
        id: "error-body",
        cause: Cause::Docs,
        about: "the body of an error is not the service's error object",
        advice: "show the error object",
    },
    Rule {
        id: "missing-location",
        cause: Cause::Docs,
        about: "a redirect names no location",
        advice: "show the `Location` header",
    },
    Rule {
        id: "interim-status",
        cause: Cause::Docs,
        about: "an interim status stands in the place of an answer",
        advice: "show the answer that follows it",
    },
    Rule {
        id: "not-reproduced",
        cause: Cause::Docwright,
        about: "the client does not give back what the page shows",
        advice: "report it: this is a defect of docwright",
    },
];

/// The rule of an id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id)
}

/// The cause of a rule as the dump spells it.
pub fn cause(id: &str) -> &'static str {
    match rule(id).map(|rule| rule.cause) {
        Some(Cause::Docs) => "docs",
        Some(Cause::Service) => "service",
        _ => "docwright",
    }
}

/// Words that say what kind of value stands in a place.
const WORDS: [&str; 12] =
    ["string", "timestamp", "boolean", "int32", "int64", "integer", "double", "guid", "date", "time", "duration", "value"];

/// Whether a text stands for a member of an enumeration instead of being one: nothing, `String`, `mood-value`, `{mood}`, `...`. The
/// name of a member may have such a word as a part, as `realtime` has.
pub fn is_placeholder_of_member(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).peekable();
    // Marks alone, or nothing at all.
    words.peek().is_none()
        || (text.starts_with(['{', '<', '[']) && text.ends_with(['}', '>', ']']) && !text.contains('"'))
        || text.contains("...")
        || text.contains('…')
        || words.any(|word| WORDS.contains(&word.to_lowercase().as_str()))
}

/// Whether a text stands for a value instead of being one: `String (timestamp)`, `{id}`, `...`.
pub fn is_placeholder(text: &str) -> bool {
    let text = text.trim();
    let lower = text.to_lowercase();
    text.starts_with(['{', '<', '['])
        || text.contains("...")
        || text.contains('…')
        || lower.starts_with("@odata")
        || WORDS.iter().any(|word| lower.contains(word))
}
