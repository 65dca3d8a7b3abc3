//! Words that no name may be, by the place where the name stands.

/// Rust's keywords, those kept for later included.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut",
    "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Verbs and keys of calls, what the runtime and the standard traits put on every node, and the verbs of rarer HTTP methods.
const SEGMENTS: &[&str] = &[
    "get",
    "list",
    "create",
    "update",
    "replace",
    "upload",
    "delete",
    "id",
    "path",
    "batch",
    "client",
    "new",
    "clone",
    "clone_from",
    "from",
    "into",
    "try_from",
    "try_into",
    "borrow",
    "borrow_mut",
    "to_owned",
    "type_id",
    "offline",
    "documented",
    "head",
    "options",
    "trace",
    "connect",
];

/// What users call on a record beside its properties, and what the standard traits put on every value: a getter of that name
/// would stand before them, and on a derived type behind them.
const PROPERTIES: &[&str] = &[
    "new",
    "record",
    "record_mut",
    "into_record",
    "upcast",
    "is",
    "cast",
    "to_json",
    "changed_since",
    "untyped",
    "clone",
    "clone_from",
    "clone_into",
    "from",
    "into",
    "try_from",
    "try_into",
    "borrow",
    "borrow_mut",
    "to_owned",
    "type_id",
    "deref",
    "fmt",
    "reference",
    "from_json",
    "from_json_lenient",
    "from_record",
    "wrap_ref",
    "wrap_mut",
    "wrap_slice",
];

/// What a request has beside the setters of documented headers.
const REQUEST: &[&str] = &[
    "method",
    "url",
    "path",
    "query_pairs",
    "headers",
    "body",
    "operation",
    "client",
    "header",
    "prefer",
    "if_match",
    "if_none_match",
    "strict",
    "json",
    "json_value",
    "text",
    "bytes",
    "without_body",
    "multipart",
    "read_as",
    "answer",
    "select",
    "expand",
    "order_by",
    "filter",
    "search",
    "top",
    "skip",
    "count",
    "format",
    "query",
    "select_with",
    "expand_with",
    "order_with",
    "filter_with",
    "search_with",
    "search_for",
    "with_count",
    "send",
    "download",
    "pages",
    "clone",
    "clone_from",
    "clone_into",
    "into",
    "try_into",
    "borrow",
    "borrow_mut",
    "to_owned",
    "to_string",
    "fmt",
    "type_id",
    "with_header",
    "reply",
    "raw",
    "from_raw",
    "option",
    "list_option",
    "set_record",
];

/// Names beside the arguments of a call.
const PARAMETERS: &[&str] = &["body", "content_type"];

/// The one member that every enumeration has.
const VARIANTS: &[&str] = &["Self", "Unrecognized"];

/// The standard prelude, and the types of the runtime that signatures show.
const TYPES: &[&str] = &[
    "Self",
    "Record",
    "Request",
    "Collection",
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "String",
    "Vec",
    "Box",
    "ToString",
    "ToOwned",
    "Clone",
    "Copy",
    "Send",
    "Sync",
    "Sized",
    "Drop",
    "Fn",
    "FnMut",
    "FnOnce",
    "Iterator",
    "IntoIterator",
    "DoubleEndedIterator",
    "ExactSizeIterator",
    "FromIterator",
    "Extend",
    "Default",
    "Eq",
    "PartialEq",
    "Ord",
    "PartialOrd",
    "AsRef",
    "AsMut",
    "Into",
    "From",
    "TryInto",
    "TryFrom",
    "Future",
    "IntoFuture",
];

/// What an emitted client has at its top, and what its examples name beside the root of calls.
const TOP: &[&str] = &["Headers", "Typed"];

/// Crates that emitted files name: a module of that name would stand before them.
const CRATES: &[&str] = &["docwright", "std", "core", "alloc"];

/// Names that Windows keeps for devices, whatever follows behind a dot.
const DEVICES: &[&str] = &[
    "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt0", "lpt1",
    "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// True for a file name that Windows takes for a device.
pub(super) fn is_device(file: &str) -> bool {
    let stem = file.split('.').next().unwrap_or(file);
    DEVICES.iter().any(|device| stem.eq_ignore_ascii_case(device))
}

/// Where a name stands, and with it what it may not be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reserved {
    /// A segment of a call: a method of a node.
    Segment,
    /// A property: a getter of a record.
    Property,
    /// A header: a setter of a request.
    Header,
    /// A parameter of a method.
    Parameter,
    /// A module.
    Module,
    /// A member of an enumeration.
    Variant,
    /// A type.
    Type,
    /// The last method of a call, where the configuration or an unusual HTTP method names it.
    Verb,
    /// The type of the root of calls.
    Root,
}

impl Reserved {
    /// True when `name` is taken at this place.
    pub(super) fn takes(self, name: &str) -> bool {
        let begins = |prefixes: &[&str]| prefixes.iter().any(|prefix| name.starts_with(prefix));
        match self {
            // `with_` and `as_` begin alternate keys and casts, setters begin with `with_` and `clear_`.
            Self::Segment => KEYWORDS.contains(&name) || SEGMENTS.contains(&name) || begins(&["with_", "as_"]),
            Self::Property => KEYWORDS.contains(&name) || PROPERTIES.contains(&name) || begins(&["with_", "clear_"]),
            Self::Header => KEYWORDS.contains(&name) || REQUEST.contains(&name),
            Self::Parameter => KEYWORDS.contains(&name) || PARAMETERS.contains(&name),
            Self::Module => KEYWORDS.contains(&name) || CRATES.contains(&name) || is_device(name),
            Self::Verb => KEYWORDS.contains(&name),
            Self::Root => TYPES.contains(&name) || TOP.contains(&name),
            Self::Variant => VARIANTS.contains(&name),
            Self::Type => TYPES.contains(&name),
        }
    }

    /// True for places whose names are written in `UpperCamel`.
    pub(super) fn is_camel(self) -> bool {
        matches!(self, Self::Variant | Self::Type | Self::Root)
    }
}
