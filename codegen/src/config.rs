//! `docwright.toml`: every word that belongs to one reference and not to the dialect.

use std::collections::HashSet;
use std::path::Path;

use indexmap::IndexMap;
use serde::Deserialize;

/// The configuration of a reference.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// What the client is called and where the service is.
    pub service: Service,
    /// Version folders in order, by folder name.
    pub versions: IndexMap<String, Version>,
    /// Permission schemes in order: key → what tables call it.
    pub schemes: IndexMap<String, Scheme>,
    /// Words of headings and tables.
    #[serde(default)]
    pub words: Words,
    /// Keys and values of annotations.
    #[serde(default)]
    pub annotations: Annotations,
    /// Verbs that replace the ones derived from the page: `"POST /path/{}" = "verb"`.
    #[serde(default)]
    pub verbs: IndexMap<String, String>,
}

/// The service that the reference documents.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Name of the root of calls, in `snake_case`; its camel form is the root type.
    pub root: String,
    /// Prefix of the emitted crates' names: `<crate_prefix>-v1-0`.
    pub crate_prefix: String,
    /// The namespace of names without one.
    pub namespace: String,
    /// Hosts of the service; the first is the one the client calls.
    pub hosts: Vec<String>,
    /// Further hosts that the service hands out links to (uploads, downloads): host suffixes.
    #[serde(default)]
    pub content_hosts: Vec<String>,
    /// Hosts that receive requests *from* the service: host suffixes.
    #[serde(default)]
    pub callback_hosts: Vec<String>,
    /// Where the pages are published; `{page}` and `{version}` are replaced.
    #[serde(default)]
    pub page_url: String,
}

/// One version folder.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    /// First path segment of its URLs; the folder's name when absent.
    pub segment: Option<String>,
}

/// One permission scheme.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scheme {
    /// For people: `Delegated (work or school account)`.
    pub title: String,
    /// Beginnings of the row or column labels, lower case, blanks folded; the longest match decides.
    pub labels: Vec<String>,
}

/// Words of headings, tables and prose, lower case. A heading matches when it begins with one of its words.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Words {
    /// Headings of the permission section.
    pub permissions: Vec<String>,
    /// Headings above method lines.
    pub http_request: Vec<String>,
    /// Headings of header tables.
    pub request_headers: Vec<String>,
    /// Headings of query tables.
    pub query_parameters: Vec<String>,
    /// Headings of function parameter tables.
    pub function_parameters: Vec<String>,
    /// Headings of path parameter tables.
    pub path_parameters: Vec<String>,
    /// Headings of the body section.
    pub request_body: Vec<String>,
    /// Headings of the response section and of example responses.
    pub response: Vec<String>,
    /// Headings of example requests.
    pub request: Vec<String>,
    /// Headings of examples.
    pub example: Vec<String>,
    /// Headings of property tables.
    pub properties: Vec<String>,
    /// Headings of relationship tables.
    pub relationships: Vec<String>,
    /// Headings of JSON blocks.
    pub json_representation: Vec<String>,
    /// Headings of member tables of enumerations.
    pub members: Vec<String>,
    /// Headings of method tables.
    pub methods: Vec<String>,
    /// Ends of headings that open an enumeration: `values` in `### importance values`.
    pub enum_section: Vec<String>,
    /// Ends of headings that name a type: `resource type`.
    pub type_heading: Vec<String>,
    /// In such a heading: the type is an enumeration.
    pub enum_heading: Vec<String>,
    /// Beginning of the line that names the namespace.
    pub namespace: Vec<String>,
    /// Header cells of name columns (properties, parameters, headers).
    pub name_column: Vec<String>,
    /// Beginnings of header cells of name columns whose table lists relationships.
    pub relationship_column: Vec<String>,
    /// Header cells of type columns.
    pub type_column: Vec<String>,
    /// Header cells of description columns.
    pub description_column: Vec<String>,
    /// Header cells of member columns.
    pub member_column: Vec<String>,
    /// Header cells of numeric value columns.
    pub value_column: Vec<String>,
    /// First header cell of permission tables.
    pub permission_type: Vec<String>,
    /// In a header cell: the list goes from the most to the least privileged.
    pub most_to_least: Vec<String>,
    /// Header cells of the least privileged column.
    pub least_privileged: Vec<String>,
    /// Header cells of the higher privileged column.
    pub higher_privileged: Vec<String>,
    /// First header cells of matrix layouts, whose other columns are schemes.
    pub permission_matrix: Vec<String>,
    /// Cells that say that there is none.
    pub none: Vec<String>,
    /// In paths and in what a permission table is for: things of the person who calls.
    pub own: Vec<String>,
    /// In what a permission table is for: things of other people.
    pub others: Vec<String>,
    /// Prose that names a base type: `inherits from`, `derived from`.
    pub inherits: Vec<String>,
    /// Prose that names derived types: `derived types`, `inherited by`.
    pub derived_types: Vec<String>,
    /// In a description: the row is inherited.
    pub inherited: Vec<String>,
    /// Prose that opens a list of values.
    pub possible_values: Vec<String>,
    /// Prose that says a body is absent.
    pub no_body: Vec<String>,
    /// Words that say that a body is the named type as a whole: `a JSON representation of the [x] object`.
    pub whole_body: Vec<String>,
    /// Prose that says something is a collection.
    pub collection: Vec<String>,
    /// Prose or annotation that says that a type is open.
    pub open_type: Vec<String>,
    /// Prose that says an enumeration takes several members.
    pub flags: Vec<String>,
    /// Spellings of primitive types, lower case → canonical name.
    pub primitives: IndexMap<String, String>,
    /// Ids of tabs whose fences belong to the page; fences of other tabs are samples in other languages.
    pub http_tabs: Vec<String>,
    /// Info strings of fences that hold messages.
    pub http_fences: Vec<String>,
    /// Last segments of paths that answer with bytes, not with a value.
    pub content_segments: Vec<String>,
}

/// Keys and values of annotations.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Annotations {
    /// Key whose value says what a block is.
    pub kind: String,
    /// Value for requests.
    pub request: Vec<String>,
    /// Value for responses.
    pub response: Vec<String>,
    /// Value for resource blocks.
    pub resource: Vec<String>,
    /// Value for blocks that are not for machines.
    pub ignored: Vec<String>,
    /// Value for permission includes.
    pub permissions: Vec<String>,
    /// Values for other known blocks.
    pub other: Vec<String>,
    /// Key of the name.
    pub name: String,
    /// Keys of the type.
    pub ty: Vec<String>,
    /// Key of the collection flag.
    pub collection: String,
    /// Key of the truncation flag.
    pub truncated: String,
    /// Key of the base type.
    pub base: String,
    /// Key of the key property.
    pub key_property: String,
    /// Keys of the open type flag.
    pub open: String,
    /// Keys of the abstract flag.
    pub is_abstract: Vec<String>,
    /// Key of the requests that a permission table is for.
    pub request_urls: String,
    /// Key of the flag that a permission table adds to the others.
    pub merge_permissions: String,
}

/// Why a configuration could not be read.
#[derive(Debug)]
pub struct ConfigError(pub String);

impl std::fmt::Display for ConfigError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ConfigError {}

impl Config {
    /// Reads a configuration from its text.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        let config: Self = toml::from_str(text).map_err(|error| ConfigError(error.to_string()))?;
        if config.service.hosts.is_empty() {
            return Err(ConfigError("service.hosts: name at least one host".into()));
        }
        if config.versions.is_empty() {
            return Err(ConfigError("versions: name at least one version folder".into()));
        }
        config.check_names()?;
        Ok(config)
    }

    /// What is taken for a name of a Rust item, a package or a folder must be one.
    fn check_names(&self) -> Result<(), ConfigError> {
        let Service { root, crate_prefix, .. } = &self.service;
        let is_snake = root.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        if !is_snake || root.starts_with('_') || syn::parse_str::<syn::Ident>(root).is_err() {
            return Err(ConfigError(format!("service.root: `{root}` is no snake_case name of a Rust item")));
        }
        // The root is a variable of the emitted examples and tests, beside these.
        if matches!(root.as_str(), "t" | "table" | "types") {
            return Err(ConfigError(format!("service.root: `{root}` is a name that the emitted tests need themselves")));
        }
        let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        if !crate_prefix.starts_with(|c: char| c.is_ascii_alphabetic()) || !crate_prefix.chars().all(is_word) {
            return Err(ConfigError(format!("service.crate_prefix: `{crate_prefix}` cannot begin the name of a package")));
        }
        let mut packages = HashSet::new();
        for version in self.versions.keys() {
            if !version.starts_with(|c: char| c.is_ascii_alphanumeric()) || !version.chars().all(|c| is_word(c) || c == '.') {
                return Err(ConfigError(format!("versions: `{version}` is not a folder's plain name")));
            }
            if !packages.insert(version.to_lowercase().replace(['.', '-'], "_")) {
                return Err(ConfigError(format!("versions: `{version}` and another one give the same package")));
            }
        }
        Ok(())
    }

    /// Reads a configuration file.
    pub fn load(path: &Path) -> Result<Self, ConfigError> {
        let text = std::fs::read_to_string(path).map_err(|error| ConfigError(format!("{}: {error}", path.display())))?;
        Self::parse(&text).map_err(|error| ConfigError(format!("{}: {error}", path.display())))
    }
}

/// True when `text`, folded, begins with one of `words`.
pub fn begins_with_any(text: &str, words: &[String]) -> bool {
    let text = fold(text);
    words.iter().any(|word| text.starts_with(word.as_str()))
}

/// True when `text`, folded, contains one of `words`.
pub fn contains_any(text: &str, words: &[String]) -> bool {
    let text = fold(text);
    words.iter().any(|word| text.contains(word.as_str()))
}

/// Lower case, white space folded, trimmed, a closing colon or dot taken off.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    let mut folded = folded.to_lowercase();
    folded.truncate(folded.trim_end_matches([':', '.']).trim_end().len());
    folded
}

fn list(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// The spellings of primitive types that pages use.
fn primitives() -> IndexMap<String, String> {
    [
        ("string", "String"),
        ("boolean", "Boolean"),
        ("bool", "Boolean"),
        ("byte", "Byte"),
        ("sbyte", "SByte"),
        ("int16", "Int16"),
        ("int32", "Int32"),
        ("int64", "Int64"),
        ("int", "Int32"),
        ("integer", "Int32"),
        ("long", "Int64"),
        ("single", "Single"),
        ("float", "Double"),
        ("double", "Double"),
        ("decimal", "Decimal"),
        ("number", "Double"),
        ("numeric", "Double"),
        ("date", "Date"),
        ("datetimeoffset", "DateTimeOffset"),
        ("datetime", "DateTimeOffset"),
        ("timestamp", "DateTimeOffset"),
        ("timeofday", "TimeOfDay"),
        ("time", "TimeOfDay"),
        ("duration", "Duration"),
        ("guid", "Guid"),
        ("uuid", "Guid"),
        ("binary", "Binary"),
        ("stream", "Stream"),
        ("json", "Untyped"),
        ("object", "Untyped"),
        ("untyped", "Untyped"),
        ("any", "Untyped"),
        ("url", "String"),
        ("uri", "String"),
    ]
    .into_iter()
    .map(|(spelling, name)| (spelling.to_owned(), name.to_owned()))
    .collect()
}

impl Default for Words {
    fn default() -> Self {
        Self {
            permissions: list(&["permissions", "prerequisites"]),
            http_request: list(&["http request"]),
            request_headers: list(&["request header", "optional request header"]),
            query_parameters: list(&["optional query parameter", "query parameter", "odata query parameter"]),
            function_parameters: list(&["function parameter"]),
            path_parameters: list(&["path parameter"]),
            request_body: list(&["request body"]),
            response: list(&["response"]),
            request: list(&["request"]),
            example: list(&["example"]),
            properties: list(&["properties", "common properties", "instance attributes"]),
            relationships: list(&["relationships"]),
            json_representation: list(&["json representation"]),
            members: list(&["members"]),
            methods: list(&["methods"]),
            enum_section: list(&["values"]),
            type_heading: list(&[
                "resource type",
                "complex type",
                "entity type",
                "enum type",
                "enumeration type",
                "enumeration",
                "enum",
                "resource",
            ]),
            enum_heading: list(&["enum"]),
            namespace: list(&["namespace:"]),
            name_column: list(&["property", "name", "parameter", "relationship", "header", "property name", "relationship name"]),
            relationship_column: list(&["relationship"]),
            type_column: list(&["type", "data type", "return type"]),
            description_column: list(&["description", "value"]),
            member_column: list(&["member", "value", "name"]),
            value_column: list(&["value", "int value", "numeric value"]),
            permission_type: list(&["permission type", "permission"]),
            most_to_least: list(&["from most to least"]),
            least_privileged: list(&["least privileged"]),
            higher_privileged: list(&["higher privileged"]),
            permission_matrix: list(&["supported resource", "resource"]),
            none: list(&["not supported", "not applicable", "not available", "none", "n/a", "na", "-"]),
            own: list(&["me", "self", "own", "oneself", "yourself", "signed"]),
            others: list(&["other"]),
            inherits: list(&[
                "inherits from",
                "inherits properties from",
                "inherits all properties from",
                "derived from",
                "derives from",
                "derivative of",
                "inherited from",
                "subclass of",
                "subclass from",
                "subtype of",
            ]),
            derived_types: list(&[
                "derived types",
                "derived resource types",
                "inherited by",
                "base type for",
                "base type of",
                "base class for",
                "base class of",
            ]),
            inherited: list(&["inherited from", "inherited property"]),
            possible_values: list(&[
                "possible value",
                "allowed value",
                "supported value",
                "valid value",
                "valid string value",
                "must be one of",
                "following value",
            ]),
            whole_body: list(&["representation of"]),
            no_body: list(&[
                "do not supply a request body",
                "don't supply a request body",
                "does not return anything",
                "doesn't return anything",
            ]),
            collection: list(&["collection of", "collection", "list of", "array of"]),
            open_type: list(&["open type"]),
            flags: list(&["flagged enum", "multi-valued", "multivalued", "bitwise", "flags"]),
            primitives: primitives(),
            http_tabs: list(&["http"]),
            http_fences: list(&["http", "", "json"]),
            content_segments: list(&["$value"]),
        }
    }
}

impl Default for Annotations {
    fn default() -> Self {
        Self {
            kind: "blockType".into(),
            request: list(&["request"]),
            response: list(&["response"]),
            resource: list(&["resource"]),
            ignored: list(&["ignored"]),
            permissions: list(&["permissions"]),
            other: list(&["example", "samples", "simulatedResponse", "testParams"]),
            name: "name".into(),
            ty: list(&["@odata.type", "@type"]),
            collection: "isCollection".into(),
            truncated: "truncated".into(),
            base: "baseType".into(),
            key_property: "keyProperty".into(),
            open: "openType".into(),
            is_abstract: list(&["abstract", "isAbstract"]),
            request_urls: "requestUrls".into(),
            merge_permissions: "mergePermissions".into(),
        }
    }
}
