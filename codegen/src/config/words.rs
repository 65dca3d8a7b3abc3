//! The words of headings, tables and prose that decide how a page is read.

use indexmap::IndexMap;
use serde::Deserialize;

use super::glob::Glob;
use super::list;

/// Words of headings, tables and prose, lower case. A heading matches when it begins with one of its words.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
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
    /// In a description: the value is never null.
    pub not_nullable: Vec<String>,
    /// In a description: the value may be null.
    pub nullable: Vec<String>,
    /// Prose that opens a list of values.
    pub possible_values: Vec<String>,
    /// Words in a type cell that say that the type is not known.
    pub unknown_type: Vec<String>,
    /// Words before a type that say nothing of it.
    pub articles: Vec<String>,
    /// Words beside a type that say nothing of it.
    pub type_noise: Vec<String>,
    /// Words between two types of which a value has one.
    pub alternatives: Vec<String>,
    /// Words between the last two things of a list.
    pub list_joining: Vec<String>,
    /// Words between what announces a list of values and the first of them.
    pub list_opening: Vec<String>,
    /// In a list of values: words that begin another thought, behind which nothing is a value.
    pub other_thought: Vec<String>,
    /// Prose that says a body is absent.
    pub no_body: Vec<String>,
    /// Words behind a status that stands for all of its kind: `200-series`.
    pub status_series: Vec<String>,
    /// Words that say that a body is the named type as a whole: `a JSON representation of the [x] object`.
    pub whole_body: Vec<String>,
    /// Prose that says something is a collection.
    pub collection: Vec<String>,
    /// Prose or annotation that says that a type is open.
    pub open_type: Vec<String>,
    /// Words in the title of an example that say that the service sends the request, to whoever receives its notifications. Where
    /// one has a blank, a hyphen or nothing may stand instead.
    pub receiver_title: Vec<String>,
    /// Names of members that users of the service make up, so that no table can list them: `*` stands for what they choose.
    pub made_up_names: Vec<Glob>,
    /// A description that says nothing yet: another page of the same type describes it better.
    pub undescribed: Vec<String>,
    /// Sentences of descriptions that say that a parameter, or a property of a body, has to be sent.
    pub required: Vec<String>,
    /// Prose that says an enumeration takes several members.
    pub flags: Vec<String>,
    /// Spellings of primitive types, lower case → canonical name; the dialect's own stay beside those that are given.
    pub primitives: IndexMap<String, String>,
    /// Ids of tabs whose fences belong to the page; fences of other tabs are samples in other languages.
    pub http_tabs: Vec<String>,
    /// Info strings of fences that hold messages.
    pub http_fences: Vec<String>,
    /// Last segments of paths that answer with bytes, not with a value.
    pub content_segments: Vec<String>,
}

impl Words {
    /// The words that headings are known by whole or begin with; those that only end a name are not among them.
    pub fn of_headings(&self) -> impl Iterator<Item = &String> {
        let lists = [
            &self.permissions,
            &self.http_request,
            &self.request_headers,
            &self.query_parameters,
            &self.function_parameters,
            &self.path_parameters,
            &self.request_body,
            &self.response,
            &self.request,
            &self.example,
            &self.properties,
            &self.relationships,
            &self.json_representation,
            &self.members,
            &self.methods,
        ];
        lists.into_iter().flatten()
    }

    /// All lists of words, by key.
    pub(super) fn lists(&self) -> Vec<(&'static str, &[String])> {
        vec![
            ("permissions", &self.permissions),
            ("http_request", &self.http_request),
            ("request_headers", &self.request_headers),
            ("query_parameters", &self.query_parameters),
            ("function_parameters", &self.function_parameters),
            ("path_parameters", &self.path_parameters),
            ("request_body", &self.request_body),
            ("response", &self.response),
            ("request", &self.request),
            ("example", &self.example),
            ("properties", &self.properties),
            ("relationships", &self.relationships),
            ("json_representation", &self.json_representation),
            ("members", &self.members),
            ("methods", &self.methods),
            ("enum_section", &self.enum_section),
            ("type_heading", &self.type_heading),
            ("enum_heading", &self.enum_heading),
            ("namespace", &self.namespace),
            ("name_column", &self.name_column),
            ("relationship_column", &self.relationship_column),
            ("type_column", &self.type_column),
            ("description_column", &self.description_column),
            ("member_column", &self.member_column),
            ("value_column", &self.value_column),
            ("permission_type", &self.permission_type),
            ("most_to_least", &self.most_to_least),
            ("least_privileged", &self.least_privileged),
            ("higher_privileged", &self.higher_privileged),
            ("permission_matrix", &self.permission_matrix),
            ("none", &self.none),
            ("own", &self.own),
            ("others", &self.others),
            ("inherits", &self.inherits),
            ("derived_types", &self.derived_types),
            ("inherited", &self.inherited),
            ("not_nullable", &self.not_nullable),
            ("nullable", &self.nullable),
            ("possible_values", &self.possible_values),
            ("unknown_type", &self.unknown_type),
            ("articles", &self.articles),
            ("type_noise", &self.type_noise),
            ("alternatives", &self.alternatives),
            ("list_joining", &self.list_joining),
            ("list_opening", &self.list_opening),
            ("other_thought", &self.other_thought),
            ("no_body", &self.no_body),
            ("collection", &self.collection),
            ("open_type", &self.open_type),
            ("receiver_title", &self.receiver_title),
            ("undescribed", &self.undescribed),
            ("required", &self.required),
            ("flags", &self.flags),
            ("http_tabs", &self.http_tabs),
            ("http_fences", &self.http_fences),
            ("content_segments", &self.content_segments),
        ]
    }

    /// Words as they are compared with a page's: in lower case, blanks folded. Spellings of primitives that are not given are the
    /// dialect's.
    pub(super) fn fold(&mut self) {
        let lists = [
            &mut self.permissions,
            &mut self.http_request,
            &mut self.request_headers,
            &mut self.query_parameters,
            &mut self.function_parameters,
            &mut self.path_parameters,
            &mut self.request_body,
            &mut self.response,
            &mut self.request,
            &mut self.example,
            &mut self.properties,
            &mut self.relationships,
            &mut self.json_representation,
            &mut self.members,
            &mut self.methods,
            &mut self.enum_section,
            &mut self.type_heading,
            &mut self.enum_heading,
            &mut self.namespace,
            &mut self.name_column,
            &mut self.relationship_column,
            &mut self.type_column,
            &mut self.description_column,
            &mut self.member_column,
            &mut self.value_column,
            &mut self.permission_type,
            &mut self.most_to_least,
            &mut self.least_privileged,
            &mut self.higher_privileged,
            &mut self.permission_matrix,
            &mut self.none,
            &mut self.own,
            &mut self.others,
            &mut self.inherits,
            &mut self.derived_types,
            &mut self.inherited,
            &mut self.not_nullable,
            &mut self.nullable,
            &mut self.possible_values,
            &mut self.unknown_type,
            &mut self.articles,
            &mut self.type_noise,
            &mut self.alternatives,
            &mut self.list_joining,
            &mut self.list_opening,
            &mut self.other_thought,
            &mut self.no_body,
            &mut self.collection,
            &mut self.open_type,
            &mut self.receiver_title,
            &mut self.undescribed,
            &mut self.required,
            &mut self.flags,
            &mut self.http_tabs,
            &mut self.http_fences,
        ];
        for word in lists.into_iter().flatten() {
            *word = word.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        }
        let given = std::mem::take(&mut self.primitives).into_iter().map(|(spelling, name)| (spelling.to_lowercase(), name));
        let mut all: IndexMap<String, String> = given.collect();
        for (spelling, name) in primitives() {
            all.entry(spelling).or_insert(name);
        }
        self.primitives = all;
    }
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
    #[expect(clippy::too_many_lines, reason = "one table of words")]
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
                "extends",
                "specialization of",
                "base type is",
                "base type:",
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
            not_nullable: list(&["not nullable", "non-nullable", "cannot be null", "can't be null", "must not be null"]),
            nullable: list(&["nullable"]),
            possible_values: list(&[
                "possible value",
                "allowed value",
                "supported value",
                "valid value",
                "valid string value",
                "must be one of",
                "one of:",
                "following value",
            ]),
            unknown_type: list(&["unknown type"]),
            articles: list(&["a", "an", "the", "single"]),
            type_noise: list(&[
                "object",
                "objects",
                "resource",
                "resources",
                "entity",
                "entities",
                "type",
                "enum",
                "enumeration",
                "value",
                "values",
            ]),
            alternatives: list(&["or"]),
            list_joining: list(&["and", "or"]),
            list_opening: list(&["are", "include"]),
            other_thought: list(&["default is", "default value", "defaults to", "see", "if"]),
            status_series: list(&["series"]),
            whole_body: list(&["representation of"]),
            no_body: list(&[
                "do not supply a request body",
                "don't supply a request body",
                "does not return anything",
                "doesn't return anything",
            ]),
            collection: list(&["collection of", "collection", "list of", "array of"]),
            open_type: list(&["open type"]),
            made_up_names: Vec::new(),
            receiver_title: list(&["call back", "call backs", "calls back", "called back", "web hook", "web hooks"]),
            undescribed: list(&["not yet documented"]),
            required: list(&["required"]),
            flags: list(&["flagged enum", "multi-valued", "multivalued", "bitwise", "flags"]),
            primitives: primitives(),
            http_tabs: list(&["http"]),
            http_fences: list(&["http", "", "json"]),
            content_segments: list(&["$value"]),
        }
    }
}
