//! The rules of naming held against obstacle courses, against each other, and against the reference this repository ships.

mod corpus;
mod course;
mod identifiers;
mod stability;
mod types;

use indexmap::IndexMap;

use crate::http::method::Method;
use crate::http::template::{self, Template};
use crate::names::tree::{Tree, TreeOperation};

/// A method line: method, path, response is a collection, number of pages.
type Line<'a> = (&'a str, &'a str, bool, usize);

fn template(path: &str) -> Template {
    let (template, faults) = template::parse(path, &[], &[]);
    template.unwrap_or_else(|| panic!("no template in {path}: {faults:?}"))
}

/// An operation of one page that does not answer with a collection.
fn one_page<'a>(method: &str, template: &'a Template) -> TreeOperation<'a> {
    let method = Method::named(method).expect("a method");
    TreeOperation { method, template, answers_collection: false, pages: 1 }
}

/// The tree of some method lines; `ns.main.group` and `ns.main.device` are the documented types.
fn tree(lines: &[Line], overrides: &[(&str, &str)]) -> Tree {
    let templates: Vec<Template> = lines.iter().map(|line| template(line.1)).collect();
    let operations = lines.iter().zip(&templates).map(|((method, _, answers_collection, pages), template)| TreeOperation {
        answers_collection: *answers_collection,
        pages: *pages,
        ..one_page(method, template)
    });
    let overrides: IndexMap<String, String> =
        overrides.iter().map(|(key, verb)| ((*key).to_owned(), (*verb).to_owned())).collect();
    Tree::build_with_types(operations, &overrides, &|name| matches!(name, "ns.main.group" | "ns.main.device"), &|_| false)
}

/// The calls of some method lines, in their order.
fn calls(lines: &[Line]) -> Vec<String> {
    let tree = tree(lines, &[]);
    (0..lines.len()).map(|index| tree.call(index.into()).display("shop")).collect()
}
