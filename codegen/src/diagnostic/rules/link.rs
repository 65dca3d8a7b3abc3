//! Rules about what pages say of one another.

use super::super::Severity::Warning;
use super::Cause::Docs;
use super::Rule;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "type-unresolved",
        severity: Warning,
        cause: Docs,
        summary: "a type that no page describes",
        explanation: "Its values stay JSON without a type. Link the page that describes the type, or mend the name.",
    },
    Rule {
        id: "type-base-unresolved",
        severity: Warning,
        cause: Docs,
        summary: "a base type that no page describes",
        explanation: "The type is read without its base.",
    },
    Rule {
        id: "type-base-circular",
        severity: Warning,
        cause: Docs,
        summary: "a type that is its own base, by way of others or by itself",
        explanation: "Each type of the circle is read without a base. Mend the page that names the wrong one.",
    },
    Rule {
        id: "property-type-differs",
        severity: Warning,
        cause: Docs,
        summary: "a property with another type than on another page of its type, or on its base's page",
        explanation: "The first page counts, and a base before what derives from it. Mend whichever of the two is wrong.",
    },
    Rule {
        id: "operation-differs",
        severity: Warning,
        cause: Docs,
        summary: "an operation that answers with nothing on one page and with a body on another",
        explanation: "The page that shows a body counts. Mend whichever of the two is wrong.",
    },
    Rule {
        id: "too-many-properties",
        severity: Warning,
        cause: Docs,
        summary: "a type with more properties than a client can hold",
        explanation: "Its first properties are kept. Such a page was most likely made by a tool that went wrong.",
    },
    Rule {
        id: "name-of-two-kinds",
        severity: Warning,
        cause: Docs,
        summary: "a name that is a type with properties on one page and an enumeration on another",
        explanation: "It is read as the type, and the enumeration's members are lost. Give one of the two another name.",
    },
    Rule {
        id: "annotation-type-unknown",
        severity: Warning,
        cause: Docs,
        summary: "an annotation that names a type which no page describes",
        explanation: "The annotation says nothing then: the example is read as what its operation returns. Mend the name, or describe the type.",
    },
    Rule {
        id: "annotation-type-differs",
        severity: Warning,
        cause: Docs,
        summary: "an annotation that names another type than the body",
        explanation: "The example is read as the type that its body names. Mend whichever of the two is wrong.",
    },
    Rule {
        id: "annotation-collection-differs",
        severity: Warning,
        cause: Docs,
        summary: "an annotation that promises one value where the body holds several, or the other way round",
        explanation: "The example is read as its body shows it. Set or remove `isCollection`, or mend the body.",
    },
    Rule {
        id: "query-property-unknown",
        severity: Warning,
        cause: Docs,
        summary: "a query option that names a property which the type does not have",
        explanation: "A service refuses such a request. Mend the name, or add the property to the type's page.",
    },
];
