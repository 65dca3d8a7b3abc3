//! Rules about examples: why one does not replay, and what is noticed in one that does.
//!
//! The ids are those of the ledger and of the runtime's replay.

use super::super::Severity::{Error, Info, Warning};
use super::Cause::{Docs, Docwright, Service};
use super::Rule;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "callback",
        severity: Info,
        cause: Service,
        summary: "a request that the service sends to a receiver",
        explanation: "Nobody calls the service here, so there is nothing to replay. The hosts of receivers stand in the configuration.",
    },
    Rule {
        id: "content-host",
        severity: Info,
        cause: Service,
        summary: "a request to an address that the service hands out",
        explanation: "Such an address is an opaque link; a client follows it and never builds it. The hosts stand in the configuration.",
    },
    Rule {
        id: "wrong-host",
        severity: Error,
        cause: Docs,
        summary: "a request to a host that is not the service's",
        explanation: "A reader who copies the example calls somebody else. Write the service's host into the URL.",
    },
    Rule {
        id: "wrong-version",
        severity: Error,
        cause: Docs,
        summary: "a URL that names another version than the page's",
        explanation: "The example calls an operation that this page does not document. Write the page's own version into the URL.",
    },
    Rule {
        id: "no-operation",
        severity: Error,
        cause: Docs,
        summary: "a request whose method and path no page documents",
        explanation: "Either the example's path is mistyped, or the page lacks a method line. Mend the path, or add the line.",
    },
    Rule {
        id: "missing-query",
        severity: Warning,
        cause: Docs,
        summary: "an example without a query parameter that its method line requires",
        explanation: "A parameter with a place for a value is an argument of the call. Add it to the example's URL, or take it out of the method line.",
    },
    Rule {
        id: "broken-header",
        severity: Error,
        cause: Docs,
        summary: "a header that HTTP cannot carry",
        explanation: "The name must be a token and the value visible ASCII.",
    },
    Rule {
        id: "broken-json",
        severity: Error,
        cause: Docs,
        summary: "a body that is JSON beyond mechanical repair",
        explanation: "The example is not replayed. Mend the JSON; the other findings in the body say where it goes wrong.",
    },
    Rule {
        id: "placeholder",
        severity: Warning,
        cause: Docs,
        summary: "a placeholder where the documented type takes no text",
        explanation: "A reader who copies the example sends something that the service refuses. Write a sample value of the documented type.",
    },
    Rule {
        id: "value-type",
        severity: Error,
        cause: Docs,
        summary: "a value that the documented type cannot hold",
        explanation: "The example and the property table contradict each other. Mend the value, or the type in the table.",
    },
    Rule {
        id: "body-shape",
        severity: Error,
        cause: Docs,
        summary: "a body that is not of the shape the page promises",
        explanation: "A list stands where one value is promised, or a value where an object is. Mend the example, or the type that the page names.",
    },
    Rule {
        id: "error-body",
        severity: Warning,
        cause: Docs,
        summary: "an error whose body is not the service's error object",
        explanation: "Clients read errors from the member `error`. Show the error object, or no body.",
    },
    Rule {
        id: "missing-location",
        severity: Warning,
        cause: Docs,
        summary: "a redirect without a location",
        explanation: "A client cannot follow it. Show the `Location` header.",
    },
    Rule {
        id: "interim-status",
        severity: Warning,
        cause: Docs,
        summary: "an interim status in the place of an answer",
        explanation: "A status below 200 comes before the answer, and no call ends with it. Show the answer that follows it.",
    },
    Rule {
        id: "not-reproduced",
        severity: Error,
        cause: Docwright,
        summary: "an example that the client does not give back as the page shows it",
        explanation: "This is a defect of docwright and not of the page. Report it.",
    },
    Rule {
        id: "example-property-undocumented",
        severity: Info,
        cause: Docs,
        summary: "a property in an example that no table lists",
        explanation: "It is kept untyped and sent again. Add a row to the table of its type, or take the property out of the example.",
    },
    Rule {
        id: "example-member-unknown",
        severity: Warning,
        cause: Docs,
        summary: "a value in an example that its enumeration does not list",
        explanation: "It is read as an unknown member. Write a listed member, or add this one to the list.",
    },
    Rule {
        id: "example-type-unknown",
        severity: Warning,
        cause: Docs,
        summary: "an object in an example that names a type which no page describes",
        explanation: "It is read as the type that its place declares. Mend the name, or describe the type.",
    },
    Rule {
        id: "example-stand-in",
        severity: Info,
        cause: Docs,
        summary: "words or bytes in the place of data that is not JSON, under a media type of JSON",
        explanation: "It is sent and read as it stands. Write the media type of the data into `Content-Type`.",
    },
    Rule {
        id: "example-no-longer-replayed",
        severity: Warning,
        cause: Docwright,
        summary: "an example whose test was written and would now fail",
        explanation: "Shown in editors, where the tests are at hand. Mend the example, or generate again if the page is right.",
    },
    Rule {
        id: "client-stale",
        severity: Info,
        cause: Docwright,
        summary: "a page that was changed after the client was written",
        explanation: "Shown in editors, where the client is at hand. Generate again.",
    },
    Rule {
        id: "example-status-differs",
        severity: Warning,
        cause: Docs,
        summary: "an example with another status than the response section names",
        explanation: "Readers wait for the status that the section promises. Mend whichever of the two is wrong.",
    },
];
