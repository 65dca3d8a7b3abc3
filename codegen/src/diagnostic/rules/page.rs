//! Rules about what a page says.

use super::super::Applicability::{Guess, Safe};
use super::super::Severity::{Error, Info, Warning};
use super::Cause::Docs;
use super::Rule;

rules! {
    pub static ANNOTATION_KIND_DIFFERS: Rule = Rule {
        id: "annotation-kind-differs",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "an annotation that announces a request above a response, or the other way round",
        explanation: "The block counts as what it shows. Write `request` above requests and `response` above responses; a response that a request took the place of is missing from the page.",
    };
    pub static ANNOTATION_UNBOUND: Rule = Rule {
        id: "annotation-unbound",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "an annotation without its block",
        explanation: "No block follows closely enough. Put the annotation right above the block it is about.",
    };
    pub static FENCE_UNUSED: Rule = Rule {
        id: "fence-unused",
        severity: Info,
        cause: Docs,
        fix: None,
        summary: "a code block that says nothing to a machine",
        explanation: "It is neither a message nor a method line nor a type. Annotate it as ignored if that is meant.",
    };
    pub static EXAMPLE_UNREADABLE: Rule = Rule {
        id: "example-unreadable",
        severity: Error,
        cause: Docs,
        fix: None,
        summary: "an annotated example that holds no message",
        explanation: "The annotation promises a request or response; the block has no first line that begins one.",
    };
    pub static EXAMPLE_ORPHAN_RESPONSE: Rule = Rule {
        id: "example-orphan-response",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a response without a request",
        explanation: "No request stands above it, so it cannot be replayed. Name its request or move it below.",
    };
    pub static TABLE_ROW_UNREAD: Rule = Rule {
        id: "table-row-unread",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a table row that could not be used",
        explanation: "The row names nothing that the table is about.",
    };
    pub static NAMESPACE_MALFORMED: Rule = Rule {
        id: "namespace-malformed",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a namespace line with a defect",
        explanation: "The name is read without the defect.",
    };
    pub static PROPERTIES_UNREAD: Rule = Rule {
        id: "properties-unread",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "properties in no table, or in one without a column of names",
        explanation: "Only tables are read whose header says which column holds the names: without one the type has no properties, and examples that show some show members that nothing documents.",
    };
    pub static PROPERTY_ROW_UNREAD: Rule = Rule {
        id: "property-row-unread",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a row of a property table that names no property",
        explanation: "It is passed over. Headings belong outside the table.",
    };
    pub static PROPERTY_REPEATED: Rule = Rule {
        id: "property-repeated",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a property with two rows",
        explanation: "The first row counts. Rows of one table that give the property several types are information: it is read as what the types have in common. So are equal rows of two groups, with a row between them that titles the second.",
    };
    pub static PROPERTY_NOT_IN_TABLE: Rule = Rule {
        id: "property-not-in-table",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a property of the JSON block that no table lists",
        explanation: "It is taken over with the type that its value shows. Add a row for it.",
    };
    pub static PROPERTY_NAME_BLANK: Rule = Rule {
        id: "property-name-blank",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a blank in the name of a JSON block's member",
        explanation: "No property has such a name. Blanks at its ends are taken for a slip; with one in the middle the member is not read.",
    };
    pub static PROPERTY_NOT_IN_BLOCK: Rule = Rule {
        id: "property-not-in-block",
        severity: Info,
        cause: Docs,
        fix: None,
        summary: "a property that the JSON block leaves out",
        explanation: "The table lists it, so it counts. Readers copy from the block: add a member for it. Streams, which no JSON holds, are not asked for.",
    };
    pub static COLLECTION_NOT_STATED: Rule = Rule {
        id: "collection-not-stated",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "an array whose table row does not say that it is one",
        explanation: "The JSON block shows an array, the row a single value; it is read as a collection.",
    };
    pub static TYPE_CELL_UNREAD: Rule = Rule {
        id: "type-cell-unread",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a type cell that names no type",
        explanation: "The property keeps its JSON value untyped, or takes the type that the JSON block shows.",
    };
    pub static TYPE_ALTERNATIVES: Rule = Rule {
        id: "type-alternatives",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a property with several types",
        explanation: "It is read as the base that all of them have, else as a value of any type. Types with a common base, and values that are all plain, are information.",
    };
    pub static TYPE_NAME_DIFFERS: Rule = Rule {
        id: "type-name-differs",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a type with two names",
        explanation: "The annotation and the JSON block name different types.",
    };
    pub static TYPE_BASE_DIFFERS: Rule = Rule {
        id: "type-base-differs",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a type with two bases",
        explanation: "The annotation and the prose name different bases; the annotation counts.",
    };
    pub static ENUM_WITHOUT_MEMBERS: Rule = Rule {
        id: "enum-without-members",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "an enumeration without members",
        explanation: "The page promises an enumeration, and no table lists its members.",
    };
    pub static ENUM_MEMBER_REPEATED: Rule = Rule {
        id: "enum-member-repeated",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "an enumeration member with two rows",
        explanation: "The first row counts.",
    };
    pub static ENUM_MEMBER_UNREAD: Rule = Rule {
        id: "enum-member-unread",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a row of a member table that names no member",
        explanation: "It is passed over.",
    };
    pub static PERMISSION_CELL_UNREAD: Rule = Rule {
        id: "permission-cell-unread",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a permission cell that names none",
        explanation: "The cell neither names a permission nor says that there is none. What it is about is not known then.",
    };
    pub static PERMISSION_CELL_REMARK: Rule = Rule {
        id: "permission-cell-remark",
        severity: Info,
        cause: Docs,
        fix: None,
        summary: "a remark in a permission cell",
        explanation: "Names are taken out of the cell, the remark is kept as text. Remarks belong below the table.",
    };
    pub static PERMISSION_LABEL_UNKNOWN: Rule = Rule {
        id: "permission-label-unknown",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a row or column for no known kind of permission",
        explanation: "The row is passed over. The known kinds stand in the configuration.",
    };
    pub static PERMISSION_LABEL_WRONG: Rule = Rule {
        id: "permission-label-wrong",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a row with the label of another row",
        explanation: "One kind of permission stands twice and another not at all; the second row is read as the missing one.",
    };
    pub static PERMISSION_NAME_TORN: Rule = Rule {
        id: "permission-name-torn",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a permission name with a blank in it",
        explanation: "It is read without the blank.",
    };
    pub static PERMISSION_SCHEME_ASSUMED: Rule = Rule {
        id: "permission-scheme-assumed",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "permissions whose kind the page does not say",
        explanation: "They are read as the first kind of the configuration.",
    };
    pub static PERMISSION_ROW_MISSING: Rule = Rule {
        id: "permission-row-missing",
        severity: Info,
        cause: Docs,
        fix: None,
        summary: "a permission table that leaves out a kind of permission",
        explanation: "What the kind needs is not known then, which is not the same as none. Add its row or column; where it is not supported, say so.",
    };
    pub static PERMISSIONS_UNANNOUNCED: Rule = Rule {
        id: "permissions-unannounced",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a table of permissions under a heading that announces none",
        explanation: "The table is passed over, and what the operations need is not known. Mend the heading, or add its words to `permissions` under `[words]` in the configuration.",
    };
    pub static PERMISSIONS_NOT_LISTED: Rule = Rule {
        id: "permissions-not-listed",
        severity: Info,
        cause: Docs,
        fix: None,
        summary: "a permission section without permissions",
        explanation: "The section neither lists permissions nor says that there are none.",
    };
    pub static METHOD_LINE_REPEATED: Rule = Rule {
        id: "method-line-repeated",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "the same method line twice",
        explanation: "The first one counts. Lines that tell several tables of permissions apart, each above its own, may stand elsewhere too.",
    };
    pub static METHOD_LINE_MISSING: Rule = Rule {
        id: "method-line-missing",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "an operation that only an example's request documents",
        explanation: "It is read from the example, whose request is written like a method line. Add the method line below the heading for requests.",
    };
    pub static PAGE_WITHOUT_REQUEST: Rule = Rule {
        id: "page-without-request",
        severity: Error,
        cause: Docs,
        fix: None,
        summary: "a page that describes a response without its request",
        explanation: "Without a method line the page documents no operation.",
    };
    pub static ANNOTATION_KEY_UNKNOWN: Rule = Rule {
        id: "annotation-key-unknown",
        severity: Warning,
        cause: Docs,
        fix: Some(Guess),
        summary: "a key of an annotation with a slip of the pen",
        explanation: "No reader knows the key, so that what it says is lost. Write the key as the other annotations have it.",
    };
    pub static ANNOTATION_KIND_UNKNOWN: Rule = Rule {
        id: "annotation-kind-unknown",
        severity: Warning,
        cause: Docs,
        fix: Some(Guess),
        summary: "an annotation of a kind that is nearly a known one",
        explanation: "The block is taken for what it looks like, not for what the annotation meant to say. Mend the word.",
    };
    pub static EXAMPLE_NAME_DIFFERS: Rule = Rule {
        id: "example-name-differs",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a response that is named like no request of the page",
        explanation: "It is read as the answer to the request above it. Give both annotations one name.",
    };
    pub static EXAMPLE_PAIRING_UNCLEAR: Rule = Rule {
        id: "example-pairing-unclear",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "responses below several requests, of which nothing says which answers which",
        explanation: "As many responses as requests answer them in their order; of another number, the last request has them all. Put each response below its request, or give both annotations a name of their own.",
    };
    pub static HEADING_BOLD: Rule = Rule {
        id: "heading-bold",
        severity: Warning,
        cause: Docs,
        fix: Some(Safe),
        summary: "a paragraph in bold where a heading is meant",
        explanation: "It is read as the heading that it says, but no link leads to it, and it stands in no outline of the page.",
    };
    pub static HEADING_MISSPELT: Rule = Rule {
        id: "heading-misspelt",
        severity: Warning,
        cause: Docs,
        fix: Some(Guess),
        summary: "a heading that is nearly one that pages are read by",
        explanation: "What stands below it is read as text of no meaning. Mend the heading.",
    };
}
