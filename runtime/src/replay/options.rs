//! Query options of the protocol.

/// The options that the protocol has for every operation, and that pages list rarely. What a service makes of one, only a page knows.
pub const QUERY_OPTIONS: [&str; 13] = [
    "$apply",
    "$compute",
    "$count",
    "$deltatoken",
    "$expand",
    "$filter",
    "$format",
    "$orderby",
    "$search",
    "$select",
    "$skip",
    "$skiptoken",
    "$top",
];
