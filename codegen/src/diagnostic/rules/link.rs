//! Rules about what pages say of one another.

use super::super::Applicability::Guess;
use super::super::Severity::Warning;
use super::Cause::Docs;
use super::Rule;

rules! {
    pub static TYPE_UNRESOLVED: Rule = Rule {
        id: "type-unresolved",
        severity: Warning,
        cause: Docs,
        fix: Some(Guess),
        summary: "a type that no page describes",
        explanation: "Its values stay JSON without a type. Link the page that describes the type, or mend the name.",
    };
    pub static TYPE_BASE_UNRESOLVED: Rule = Rule {
        id: "type-base-unresolved",
        severity: Warning,
        cause: Docs,
        fix: Some(Guess),
        summary: "a base type that no page describes",
        explanation: "The type is read without its base.",
    };
    pub static TYPE_BASE_CIRCULAR: Rule = Rule {
        id: "type-base-circular",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a type that is its own base, by way of others or by itself",
        explanation: "Each type of the circle is read without a base. Mend the page that names the wrong one.",
    };
    pub static TYPE_NAME_CASE: Rule = Rule {
        id: "type-name-case",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a name of a type or an enumeration that another page writes in another case",
        explanation: "Names are found without regard to case, so that both pages describe one type, under the name that most of its pages write, or the first of them; of an enumeration the first page's name counts. Write the name in one way, or give one of two types another name.",
    };
    pub static PROPERTY_TYPE_DIFFERS: Rule = Rule {
        id: "property-type-differs",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a property with another type than on another page of its type, or on its base's page",
        explanation: "The first page counts, and a base before what derives from it. Mend whichever of the two is wrong.",
    };
    pub static OPERATION_DIFFERS: Rule = Rule {
        id: "operation-differs",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "an operation that answers with nothing on one page and with a body on another",
        explanation: "The client reads the body, so that none is lost. Which page is right docwright cannot know: mend the other. A PUT or PATCH that answers 201 with what it created, and with nothing where it replaced, is no contradiction.",
    };
    pub static TOO_MANY_PROPERTIES: Rule = Rule {
        id: "too-many-properties",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a type with more properties than a client can hold",
        explanation: "Its first properties are kept. Such a page was most likely made by a tool that went wrong.",
    };
    pub static ENUM_MEMBER_UNLISTED: Rule = Rule {
        id: "enum-member-unlisted",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a value that a property lists and its enumeration does not",
        explanation: "The client knows the members that the enumeration's own table lists, and reads any other value as one that it does not know. Add the member there, or mend the property's list.",
    };
    pub static NAME_OF_TWO_KINDS: Rule = Rule {
        id: "name-of-two-kinds",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a name that is a type with properties on one page and an enumeration on another",
        explanation: "It is read as the type, and the enumeration's members are lost. Give one of the two another name.",
    };
    pub static ANNOTATION_TYPE_UNKNOWN: Rule = Rule {
        id: "annotation-type-unknown",
        severity: Warning,
        cause: Docs,
        fix: Some(Guess),
        summary: "an annotation that names a type which no page describes",
        explanation: "The annotation says nothing then: the example is read as what its operation returns. Mend the name, or describe the type.",
    };
    pub static ANNOTATION_TYPE_DIFFERS: Rule = Rule {
        id: "annotation-type-differs",
        severity: Warning,
        cause: Docs,
        fix: Some(Guess),
        summary: "an annotation that names another type than the body",
        explanation: "The example is read as the type that its body names. Where it names none, and has the properties of the type that the text links and not of the annotation's, it is read as the text says. Mend whichever of the two is wrong.",
    };
    pub static ANNOTATION_COLLECTION_DIFFERS: Rule = Rule {
        id: "annotation-collection-differs",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "an annotation that promises one value where the body holds several, or the other way round",
        explanation: "The example is read as its body shows it. Set or remove `isCollection`, or mend the body.",
    };
    pub static EXAMPLE_COLLECTION_DIFFERS: Rule = Rule {
        id: "example-collection-differs",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "one value in an example where the text promises a collection",
        explanation: "The call answers with what the example shows. Show a list in the example, or mend the text.",
    };
    pub static QUERY_PROPERTY_UNKNOWN: Rule = Rule {
        id: "query-property-unknown",
        severity: Warning,
        cause: Docs,
        fix: Some(Guess),
        summary: "a query option that names a property which the type does not have",
        explanation: "A service refuses such a request. Mend the name, or add the property to the type's page.",
    };
    pub static BODY_PROPERTY_UNKNOWN: Rule = Rule {
        id: "body-property-unknown",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a row for the body of a request that names a property which the body's type does not have",
        explanation: "Callers cannot set it by name, since they send a value of the type. Mend the name, or add the property to the type's page. Where the table lists the members of a member, give that member a row, or write `member/name`.",
    };
    pub static PERMISSION_NAME_UNKNOWN: Rule = Rule {
        id: "permission-name-unknown",
        severity: Warning,
        cause: Docs,
        fix: Some(Guess),
        summary: "a permission that stands nowhere else and is nearly one of many pages",
        explanation: "One letter is wrong, missing, too many or swapped. The name is read as it is written, so that programs ask for a permission that does not exist.",
    };
    pub static QUERY_OPTION_UNKNOWN: Rule = Rule {
        id: "query-option-unknown",
        severity: Warning,
        cause: Docs,
        fix: Some(Guess),
        summary: "a query option that is nearly one of the protocol",
        explanation: "Names with a leading `$` are the protocol's, and it has none like this. A service refuses it or takes no notice.",
    };
    pub static PERMISSION_SITUATION_UNTOLD: Rule = Rule {
        id: "permission-situation-untold",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a call about one's own things on a page that tells permissions apart by whose they are",
        explanation: "None of the tables says that it is for the caller's own things, and paths do not tell it: all of them count. Name the person who calls above the table that is meant.",
    };
}
