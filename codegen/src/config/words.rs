//! The words of headings, tables and prose that decide how a page is read, with the dialect's own: one table.

use indexmap::IndexMap;
use serde::Deserialize;

use super::glob::Glob;
use super::list;
use super::primitives::primitives;

/// Makes of the table the type, its default, and what all of its lists have in common.
macro_rules! words {
    ($($(#[$about:meta])* $key:ident: [$($word:literal),* $(,)?],)*) => {
        /// Words of headings, tables and prose, lower case. A heading matches when it begins with one of its words.
        #[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
        #[serde(deny_unknown_fields, default)]
        pub struct Words {
            $($(#[$about])* pub $key: Vec<String>,)*
            /// Last segments of paths that answer with bytes, not with a value.
            pub content_segments: Vec<String>,
            /// Names of members that users of the service make up, so that no table can list them: `*` stands for what they choose.
            pub made_up_names: Vec<Glob>,
            /// Spellings of primitive types, lower case → canonical name; the dialect's own stay beside those that are given.
            pub primitives: IndexMap<String, String>,
        }

        impl Default for Words {
            fn default() -> Self {
                Self {
                    $($key: list(&[$($word),*]),)*
                    content_segments: list(&["$value"]),
                    made_up_names: Vec::new(),
                    primitives: primitives(),
                }
            }
        }

        impl Words {
            /// All lists of words, by key.
            pub(super) fn lists(&self) -> Vec<(&'static str, &[String])> {
                vec![$((stringify!($key), self.$key.as_slice()),)* ("content_segments", &self.content_segments)]
            }

            /// Those that are compared with a page's words in whatever letters it writes them.
            fn lists_to_fold(&mut self) -> Vec<&mut Vec<String>> {
                vec![$(&mut self.$key),*]
            }
        }
    };
}

words! {
    /// Headings of the permission section.
    permissions: ["permissions", "prerequisites"],
    /// Headings above method lines.
    http_request: ["http request"],
    /// Headings of header tables.
    request_headers: ["request header", "optional request header"],
    /// Headings of query tables.
    query_parameters: ["optional query parameter", "query parameter", "odata query parameter"],
    /// Headings of function parameter tables.
    function_parameters: ["function parameter"],
    /// Headings of path parameter tables.
    path_parameters: ["path parameter"],
    /// Headings of the body section.
    request_body: ["request body"],
    /// Headings of the response section and of example responses.
    response: ["response"],
    /// Headings of example requests.
    request: ["request"],
    /// Headings of examples.
    example: ["example"],
    /// Headings of property tables.
    properties: ["properties", "common properties", "instance attributes"],
    /// Headings of relationship tables.
    relationships: ["relationships"],
    /// Headings of JSON blocks.
    json_representation: ["json representation"],
    /// Headings of member tables of enumerations.
    members: ["members"],
    /// Headings of method tables.
    methods: ["methods"],
    /// Ends of headings that open an enumeration: `values` in `### importance values`.
    enum_section: ["values"],
    /// Ends of headings that name a type: `resource type`.
    type_heading: ["resource type", "complex type", "entity type", "enum type", "enumeration type", "enumeration", "enum", "resource"],
    /// In such a heading: the type is an enumeration.
    enum_heading: ["enum"],
    /// Beginning of the line that names the namespace.
    namespace: ["namespace:"],
    /// Header cells of name columns (properties, parameters, headers).
    name_column: [
        "property",
        "properties",
        "name",
        "parameter",
        "relationship",
        "relationships",
        "header",
        "property name",
        "relationship name",
        "navigation property",
        "navigation properties",
    ],
    /// Beginnings of header cells of name columns whose table lists relationships.
    relationship_column: ["relationship", "navigation propert"],
    /// Header cells of type columns.
    type_column: ["type", "data type", "return type"],
    /// Header cells of description columns.
    description_column: ["description", "value"],
    /// Header cells of member columns.
    member_column: ["member", "value", "name"],
    /// Header cells of numeric value columns.
    value_column: ["value", "int value", "numeric value"],
    /// First header cell of permission tables.
    permission_type: ["permission type", "permission"],
    /// In a header cell: the list goes from the most to the least privileged.
    most_to_least: ["from most to least"],
    /// Header cells of the least privileged column.
    least_privileged: ["least privileged"],
    /// Header cells of the higher privileged column.
    higher_privileged: ["higher privileged"],
    /// First header cells of matrix layouts, whose other columns are schemes.
    permission_matrix: ["supported resource", "resource"],
    /// Cells that say that there is none.
    none: ["not supported", "not applicable", "not available", "none", "n/a", "na", "-"],
    /// In paths and in what a permission table is for: things of the person who calls.
    own: ["me", "self", "own", "oneself", "yourself", "signed"],
    /// In what a permission table is for: things of other people.
    others: ["other"],
    /// Prose that names a base type: `inherits from`, `derived from`.
    inherits: ["inherits from", "inherits properties from", "inherits all properties from", "inherits its properties from", "inherits all of its properties from", "inherits the properties of", "inherits all properties of", "inherits all the properties of", "inherits all the properties from", "inheriting from", "derived from", "derives from", "derivative of", "inherited from", "specializes", "specialises", "a kind of", "subclass of", "subclass from", "subtype of", "sub-type of", "child type of", "extends", "specialization of", "base type is", "base type:", "base type of this resource is", "base type of this type is"],
    /// Prose that names a base type where its sentence says nothing else, and a page describes that type: `Based on shelf.`
    based_on: ["based on"],
    /// Words for what a page is about.
    page_itself: ["it", "this", "resource", "object", "entity", "type"],
    /// Words before the name of a base that say what it is: `the abstract base type **shelf**`.
    base_lead: ["abstract", "base", "parent"],
    /// Header cells of a table of one column that names the base.
    base_column: ["base type"],
    /// Prose that names derived types: `derived types`, `inherited by`.
    derived_types: ["derived types", "derived resource types", "inherited by", "base type for", "base type of", "base class for", "base class of"],
    /// In a description: the row is inherited.
    inherited: ["inherited from", "inherited property"],
    /// In a description: the value is never null.
    not_nullable: ["not nullable", "non-nullable", "cannot be null", "can't be null", "must not be null"],
    /// In a description: the value may be null.
    nullable: ["nullable"],
    /// Prose that opens a list of values.
    possible_values: ["possible value", "allowed value", "supported value", "valid value", "valid string value", "must be one of", "one of:", "following value"],
    /// Words before a name that make it a part of what is described: `its kind has one of the following values`.
    of_a_part: ["its"],
    /// Words in a type cell that say that the type is not known.
    unknown_type: ["unknown type"],
    /// Words before a type that say nothing of it.
    articles: ["a", "an", "the", "single"],
    /// Words beside a type that say nothing of it, and of a marked name that it is one: `a **user** object`.
    type_noise: ["object", "objects", "resource", "resources", "entity", "entities", "type", "enum", "enumeration", "value", "values"],
    /// Words before or behind a type that say how it is used: `Nullable DateTimeOffset`.
    type_usage: ["nullable", "optional", "required", "read-only", "readonly"],
    /// Type cells that say that there are values and do not name their type.
    unnamed_values_type: ["enum", "enumeration"],
    /// Type cells that say that there are several of something that they do not name.
    unnamed_collection: ["array"],
    /// Type cells that say of what kind a type is and do not name it.
    unnamed_type: ["class", "struct"],
    /// Words behind a primitive or a link that say that there are several: `String array`.
    collection_behind: ["array", "list"],
    /// Words before a type that say that there are several, in the notation of programs or of prose: `List<String>`, `set of String`.
    collection_before: ["list", "array", "set", "collection", "ienumerable", "icollection", "ilist", "iset", "hashset"],
    /// Types whose keys are data, beside the type of what the keys hold: `map of String`, `String dictionary`.
    data_keys: ["dictionary", "map"],
    /// Words between two types of which a value has one.
    alternatives: ["or"],
    /// Words between the last two things of a list, and between the methods of a line: `PUT or PATCH`.
    list_joining: ["and", "or"],
    /// Words between what announces a list of values and the first of them.
    list_opening: ["are", "include"],
    /// In a list of values: words that begin another thought, behind which nothing is a value.
    other_thought: ["default is", "default value", "defaults to", "see", "if"],
    /// In a list of values: words right before the value of another thing, `if its kind is`.
    equated: ["is"],
    /// Prose that says a body is absent.
    no_body: ["do not supply a request body", "don't supply a request body", "does not return anything", "doesn't return anything"],
    /// Words behind a status that stands for all of its kind: `200-series`.
    status_series: ["series"],
    /// Words that say that a body is the named type as a whole: `a JSON representation of the [x] object`.
    whole_body: ["representation of"],
    /// Prose that says something is a collection.
    collection: ["collection of", "collection", "list of", "array of"],
    /// Words right behind a type that say that there are several of it: `the [x] objects`.
    plural: ["objects", "resources", "entities", "instances", "items"],
    /// Words shortly before a type that say that there is one of it, whatever stands behind it.
    singular: ["a", "an", "one", "single"],
    /// Prose or annotation that says that a type is open.
    open_type: ["open type"],
    /// Words in the title of an example that say that the service sends the request, to whoever receives its notifications. Where
    /// one has a blank, a hyphen or nothing may stand instead.
    receiver_title: ["call back", "call backs", "calls back", "called back", "web hook", "web hooks"],
    /// A description that says nothing yet: another page of the same type describes it better.
    undescribed: ["not yet documented"],
    /// Sentences of descriptions that say that a parameter, or a property of a body, has to be sent.
    required: ["required"],
    /// Prose that says an enumeration takes several members.
    flags: ["flagged enum", "multi-valued", "multivalued", "bitwise", "flags"],
    /// Ids of tabs whose fences belong to the page; fences of other tabs are samples in other languages.
    http_tabs: ["http"],
    /// Info strings of fences that hold messages.
    http_fences: ["http", "", "json"],
    /// In the prose of a type: there are no values of this type itself.
    abstract_type: [
        "abstract type",
        "abstract base",
        "abstract class",
        "abstract resource",
        "abstract entity",
        "abstract complex",
    ],
    /// In the prose of a type: the keys of its values are data, no names of properties.
    dictionary: [
        "each property name",
        "each property's name",
        "the property name is",
        "property names are",
        "name of each property",
    ],
    /// What a type has or holds. That these derive from something says how they come about, and nothing of the type's base.
    parts: [
        "property",
        "properties",
        "value",
        "values",
        "field",
        "fields",
        "member",
        "members",
        "attribute",
        "attributes",
        "column",
        "columns",
        "content",
        "data",
    ],
    /// Words between a thing and what it belongs to: `the values of a shelf`.
    belonging: ["of"],
    /// Words between a subject and what is said of it: `properties that are derived from …`.
    copulas: ["that", "which", "is", "are", "was", "were", "be", "been", "being", "has"],
    /// Beginnings of header cells above names of properties, whatever stands before them.
    property_column: ["property"],
    /// Header cells above names of anything: only a column of types beside it says that it is about properties.
    bare_name_column: ["name"],
    /// Beginnings of header cells above types that calls answer with.
    return_column: ["return"],
    /// Words before "values" in a heading that name no enumeration: `possible values`.
    unnamed_values: [
        "possible",
        "allowed",
        "supported",
        "valid",
        "available",
        "accepted",
        "enum",
        "enumeration",
        "member",
        "property",
    ],
    /// In a sentence beside a path: what an ellipsis in it stands for, that parts of it repeat or that some are left out. Each may be the
    /// beginning of a word.
    ellipsis_explained: [
        "ellips",
        "and so on",
        "nest",
        "levels of",
        "any level",
        "any depth",
        "any number of",
        "be repeated",
        "recurs",
        "omitted",
        "left out",
    ],
    /// Words in a cell of permissions that only join their names.
    permission_joining: [
        "of",
        "from",
        "the",
        "following",
        "both",
        "with",
        "any",
        "these",
        "permission",
        "permissions",
        "a",
        "an",
        "together",
        "all",
    ],
    /// Words before the permissions of a list of which each is needed: `you need all of the following permissions`.
    together: ["all", "each", "both", "every"],
    /// Beginnings of words of need, in such a sentence.
    needing: ["need", "require", "must"],
    /// Words before such a word that take it back: `you do not need all permissions`, `one of all permissions`.
    denying: ["not", "don't", "one", "any"],
    /// In header cells of permission tables: the column tells of permissions and lists none.
    permission_remark_column: ["display name", "display text", "description"],
    /// Words before what permissions are for: `For a shelf: …`.
    scope_lead: ["for", "in", "on"],
    /// The same behind the permissions: `Shelf.Read for a shelf`.
    scope_tail: ["for"],
    /// Words above a method line that say nothing of what it is for.
    scope_joining: [
        "a", "an", "the", "all", "any", "each", "every", "this", "that", "these", "those", "and", "or", "but", "for", "in", "on",
        "of", "to", "from", "with", "by", "at", "is", "are",
    ],
    /// In a sentence above a table of permissions: it announces the table and does not say what they are for.
    announcing: ["following"],
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

    /// Words as they are compared with a page's: in lower case, blanks folded. Spellings of primitives that are not given are the
    /// dialect's.
    pub(super) fn fold(&mut self) {
        for word in self.lists_to_fold().into_iter().flatten() {
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
