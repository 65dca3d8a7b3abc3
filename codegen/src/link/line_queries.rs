//! Query parameters of method lines that are one operation: lines may have one path and differ behind the `?`.

use std::sync::Arc;

use crate::http::template::{QueryParameter, Template};
use crate::model::Operation;

/// The template of the line that speaks for an operation, with the query parameters of its other lines. A call has to have only those that
/// all lines have.
pub fn of_all_lines(operation: &Operation) -> Arc<Template> {
    let own = &operation.primary().template;
    let lines = || operation.variants.iter().map(|variant| &*variant.template);
    if lines().all(|line| line.query == own.query) {
        return Arc::clone(own);
    }
    let mut all = Template::clone(own);
    for parameter in lines().flat_map(Template::named_query).filter(|parameter| is_name(&parameter.name)) {
        if !has(&all, parameter) {
            all.query.push(parameter.clone());
        }
    }
    for parameter in &mut all.query {
        parameter.required &= lines().all(|line| has(line, parameter));
    }
    Arc::new(all)
}

fn has(line: &Template, parameter: &QueryParameter) -> bool {
    line.query.iter().any(|own| own.name.eq_ignore_ascii_case(&parameter.name))
}

/// A line may also show what a filter looks like (`{property} eq 'x'`): that is no name.
fn is_name(text: &str) -> bool {
    text.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
}

#[cfg(test)]
mod tests {
    use crate::reference::fixture;

    /// What the call of the operation with these lines takes in its query: what it has to have, and what it may have.
    #[track_caller]
    fn check(lines: &[&str], expected: (&[&str], &[&str])) {
        let page = format!("# Find jars\n\n## HTTP request\n\n```http\n{}\n```\n", lines.join("\n"));
        let reference = fixture::reference(&[("v1/api/jar-find.md", page.as_str())]);
        let edition = reference.editions.get("v1").expect("a version");
        let call = edition.names.tree.call(0.into());
        let names = |params: &[crate::names::calls::Param]| params.iter().map(|param| param.wire.clone()).collect::<Vec<_>>();
        let (required, optional) = (names(&call.arguments), names(&call.options));
        assert_eq!((required, optional), (names_of(expected.0), names_of(expected.1)), "{lines:?}");
    }

    fn names_of(expected: &[&str]) -> Vec<String> {
        expected.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn lines_that_differ_in_their_query() {
        check(&["GET /jars?a={a}", "GET /jars?b={b}"], (&[], &["a", "b"]));
        check(&["GET /jars", "GET /jars?b={b}&full=true"], (&[], &["b", "full"]));
        check(&["GET /jars?a={a}", "GET /jars?A={a}&b={b}"], (&["a"], &["b"]));
    }

    #[test]
    fn what_no_other_line_lacks_stays() {
        check(&["GET /jars?a={a}&full=true"], (&["a"], &["full"]));
        check(&["GET /jars?a={a}", "GET /jars?a={b}"], (&["a"], &[]));
        // Options of the protocol, and what a filter looks like.
        check(&["GET /jars?a={a}", "GET /jars?a={a}&$top=5&{name} eq 'x'"], (&["a"], &[]));
    }
}
