//! What a strict answer refuses of a request: the rules of documented requests, and two that a page cannot break itself.

/// A rule that requests alone can break.
#[derive(Clone, Copy, Debug)]
pub struct RequestRule {
    /// Its stable id.
    pub id: &'static str,
    /// What the request has or lacks.
    pub about: &'static str,
    /// What a caller changes.
    pub advice: &'static str,
}

/// A query option that the page does not know.
pub const UNDOCUMENTED_OPTION: RequestRule = RequestRule {
    id: "undocumented-option",
    about: "a query option that no method line, table or example of the page has, and that is none of the protocol's own",
    advice: "Leave the option out, or document it on the page.",
};

/// A header that the page wants.
pub const MISSING_HEADER: RequestRule = RequestRule {
    id: "missing-header",
    about: "a request without a header that the page lists and all its examples have",
    advice: "Send the header, or show an example on the page that does without it.",
};

/// Rules that requests alone can break.
pub const REQUEST_RULES: [RequestRule; 2] = [UNDOCUMENTED_OPTION, MISSING_HEADER];

/// The required query option that a URL leaves out: the ledger's rule.
pub const MISSING_QUERY: &str = "missing-query";

/// A body of another shape: the ledger's rule.
pub const BODY_SHAPE: &str = "body-shape";

/// Rules of documented requests that are held to requests that somebody sends as well: those above, and what is noticed in a body.
pub const SHARED_RULES: [&str; 6] = [
    MISSING_QUERY,
    BODY_SHAPE,
    super::finding::PROPERTY_UNDOCUMENTED,
    super::finding::MEMBER_UNKNOWN,
    super::finding::TYPE_UNKNOWN,
    super::finding::STAND_IN,
];
