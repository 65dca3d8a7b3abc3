//! Rules about where links, images, inclusions and tables of contents lead.

use super::super::Applicability::{Guess, Safe};
use super::super::Severity::{Info, Warning};
use super::Cause::Docs;
use super::Rule;

rules! {
    pub static LINK_DEAD: Rule = Rule {
        id: "link-dead",
        severity: Warning,
        cause: Docs,
        fix: Some(Guess),
        summary: "a link to a page that is not there",
        explanation: "Readers who follow it find nothing. Links are judged that lead within the docs folder; addresses and paths of the site are not. Mend the name, or take the link away.",
    };
    pub static LINK_CASE: Rule = Rule {
        id: "link-case",
        severity: Info,
        cause: Docs,
        fix: Some(Safe),
        summary: "a link that has letters of another case than the file it leads to",
        explanation: "It works where file names have no case and is dead elsewhere, on most servers too. Write the name as the file has it.",
    };
    pub static ANCHOR_UNKNOWN: Rule = Rule {
        id: "anchor-unknown",
        severity: Info,
        cause: Docs,
        fix: Some(Guess),
        summary: "a link to a heading that the page does not have",
        explanation: "The link leads to the top of the page. The name of a heading in a link is its text in lower case with hyphens for blanks and without punctuation; the second heading of one text ends in `-1`. A name that HTML gives, `<a name=\"x\">` or an `id`, counts too.",
    };
    pub static IMAGE_MISSING: Rule = Rule {
        id: "image-missing",
        severity: Warning,
        cause: Docs,
        fix: Some(Guess),
        summary: "an image that is not there",
        explanation: "Readers see its alternative text and a broken picture. Mend the path, or add the file.",
    };
    pub static REFERENCE_UNDEFINED: Rule = Rule {
        id: "reference-undefined",
        severity: Warning,
        cause: Docs,
        fix: None,
        summary: "a link by reference whose label is not defined",
        explanation: "Readers see the brackets and no link. Add a line `[label]: target`, or mend the label.",
    };
    pub static DEFINITION_REPEATED: Rule = Rule {
        id: "definition-repeated",
        severity: Info,
        cause: Docs,
        fix: Some(Safe),
        summary: "a label of links by reference that is defined twice",
        explanation: "The first definition counts and the later one does nothing. Take one of them away.",
    };
    pub static CONTENTS_DEAD: Rule = Rule {
        id: "contents-dead",
        severity: Warning,
        cause: Docs,
        fix: Some(Guess),
        summary: "a row of a table of contents that leads nowhere",
        explanation: "Readers who choose the row find nothing. Mend the name, or take the row away. `pages.contents` says which files are tables of contents.",
    };
    pub static CONTENTS_CASE: Rule = Rule {
        id: "contents-case",
        severity: Info,
        cause: Docs,
        fix: Some(Safe),
        summary: "a row of a table of contents that has letters of another case than the file it leads to",
        explanation: "It works where file names have no case and is dead elsewhere. Write the name as the file has it.",
    };
}
