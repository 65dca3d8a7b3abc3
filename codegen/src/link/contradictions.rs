//! Where an annotation says one thing of a response and the body below it another.

use crate::diagnostic::{Diagnostic, Edit, rules};
use crate::facts::{ExchangeFact, Facts, ResponseFact};
use crate::http::method::Method;
use crate::http::status;
use crate::ids::TiSlice;
use crate::json::{Node, Value};
use crate::link::bodies::{documents_more, is_key, list_items, member_names, named_type, sample_entities, unwrapped_entity};
use crate::link::hierarchy::{has_property, is_base};
use crate::link::mentions;
use crate::link::registry::Registry;
use crate::model::{Primitive, Type, TypeId, TypeRef};
use crate::source::Span;

/// The contradictions of a page. The body is what is believed: readers see it.
pub fn find_contradictions(page: &Facts, registry: &Registry, types: &TiSlice<TypeId, Type>) -> Vec<Diagnostic> {
    let responses = page.exchanges.iter().flat_map(|exchange| &exchange.responses);
    let successes = responses.filter(|response| response.status() < 400);
    let mut found: Vec<Diagnostic> = successes.flat_map(|response| contradictions(response, page, registry, types)).collect();
    found.extend(page.exchanges.iter().flat_map(|exchange| single_in_the_place_of_several(exchange, page, registry, types)));
    // One response may answer several requests.
    found.dedup();
    found
}

/// The type may be another one, and there may be one or several of it: those are two faults.
fn contradictions(response: &ResponseFact, page: &Facts, registry: &Registry, types: &TiSlice<TypeId, Type>) -> Vec<Diagnostic> {
    let (Some(annotated), Some(body)) = (&response.ty, &response.message.json) else { return Vec::new() };
    // A stream is of any form.
    let is_plain = || Primitive::spelled(&annotated.value).is_some_and(|kind| kind != Primitive::Stream);
    let stated = match registry.by_name(&annotated.value, &page.namespace) {
        Some(TypeRef::Type(stated)) => Some(stated),
        // Of plain values nothing but how many there are can differ.
        Some(TypeRef::Enum(_) | TypeRef::Primitive(_)) => None,
        None if is_plain() => None,
        None => return Vec::new(),
    };
    let list = list_items(body);
    let Some(sample) = list.map_or(Some(unwrapped_entity(body)), |items| items.first()) else { return Vec::new() };
    let of_type = stated.and_then(|stated| match named_type(sample, registry) {
        Some(shown) => contradicted_by_body(response, stated, (shown, sample), types),
        None => contradicted_by_words(response, stated, page, registry, types),
    });
    // A type may have a list called `value` of its own.
    let owns_value = stated.is_some_and(|stated| has_property(stated, "value", types));
    let is_told = !owns_value && matches!(body.value, Value::Object(_));
    of_type.into_iter().chain(contradicted_number(response, page, body, list).filter(|_| is_told)).collect()
}

/// The body names another type than the annotation.
fn contradicted_by_body(
    response: &ResponseFact,
    stated: TypeId,
    (shown, sample): (TypeRef, &Node),
    types: &TiSlice<TypeId, Type>,
) -> Option<Diagnostic> {
    let annotated = response.ty.as_ref()?;
    let TypeRef::Type(shown) = shown else { return None };
    if is_base(stated, shown, types) || is_base(shown, stated, types) {
        return None;
    }
    let message = format!("the annotation names `{}`, the body `{}`", annotated.value, types[shown].name);
    let mut finding = Diagnostic::new(&rules::ANNOTATION_TYPE_DIFFERS, annotated.span, message);
    finding.related.push((place(response, sample.get("@odata.type").unwrap_or(sample)), "the body says so here".to_owned()));
    Some(finding)
}

/// The body holds several of what the annotation promises one of, or the other way round. Where the words of the page and what the
/// request does agree with the annotation, the body is wrong.
fn contradicted_number(response: &ResponseFact, page: &Facts, body: &Node, list: Option<&[Node]>) -> Option<Diagnostic> {
    let annotated = response.ty.as_ref()?;
    // A list that is null is no evidence against a promised one.
    let is_null_list = list.is_none() && body.get("value").is_some_and(|value| value.value == Value::Null);
    if response.collection == list.is_some() || is_null_list {
        return None;
    }
    let words = page.response.ty.as_ref().filter(|mention| !mention.collection);
    if let (Some(words), Some(_)) = (words, list) {
        let lines = || page.operations.iter().filter(|line| !line.aside);
        // The replay of an example that asks for one thing by its key says that its body is no such thing.
        if lines().next().is_some() && lines().all(|line| line.template.segments.last().is_some_and(is_key)) {
            return None;
        }
        // What a request has created is one thing.
        if response.status() == status::CREATED {
            let message = format!("the annotation and the text promise one `{}`, the body holds several", annotated.value);
            let at = place(response, body.get("value").unwrap_or(body));
            let mut finding = Diagnostic::new(&rules::ANNOTATION_COLLECTION_DIFFERS, at, message);
            finding.related.push((annotated.span, "the annotation says so here".to_owned()));
            finding.related.push((words.span, "the text says so here".to_owned()));
            return Some(finding);
        }
    }
    let message = match list {
        Some(_) => format!("the annotation promises one `{}`, the body holds several", annotated.value),
        None => format!("the annotation promises a collection of `{}`, the body holds one", annotated.value),
    };
    let mut finding =
        Diagnostic::new(&rules::ANNOTATION_COLLECTION_DIFFERS, response.collection_span.unwrap_or(annotated.span), message);
    finding.related.push((place(response, body.get("value").unwrap_or(body)), "the body says so here".to_owned()));
    Some(finding)
}

/// Answers of a GET that hold one value where the words of the page promise a collection, and no annotation says anything. The body has to
/// be of the promised type by its members, and no line of the page may lead to one thing by its key.
fn single_in_the_place_of_several(
    exchange: &ExchangeFact,
    page: &Facts,
    registry: &Registry,
    types: &TiSlice<TypeId, Type>,
) -> Vec<Diagnostic> {
    let lines = || page.operations.iter().filter(|line| !line.aside);
    let is_of_lists = lines().all(|line| line.method == Method::Get && !line.template.segments.last().is_some_and(is_key));
    let Some(mention) = page.response.ty.as_ref().filter(|mention| mention.collection && is_of_lists) else { return Vec::new() };
    let Some(TypeRef::Type(promised)) = registry.resolve(mention, &page.stem, &page.namespace) else { return Vec::new() };
    let is_single = |body: &&Node| {
        let value = unwrapped_entity(body);
        list_items(*body).is_none()
            && !has_property(promised, "value", types)
            && member_names(value).any(|name| has_property(promised, name, types))
    };
    let unannotated = exchange.responses.iter().filter(|response| response.status() < 400 && response.ty.is_none());
    let told = |response: &ResponseFact| {
        let body = response.message.json.as_ref().filter(is_single)?;
        let message = format!("the text promises a collection of `{}`, the body holds one", types[promised].name);
        let mut finding = Diagnostic::new(&rules::EXAMPLE_COLLECTION_DIFFERS, place(response, body), message);
        finding.related.push((mention.span, "the text says so here".to_owned()));
        Some(finding)
    };
    unannotated.filter_map(told).collect()
}

/// The words of the page name another type than the annotation, and the example has that type's properties: all that the annotation's
/// type documents of it, and more.
fn contradicted_by_words(
    response: &ResponseFact,
    stated: TypeId,
    page: &Facts,
    registry: &Registry,
    types: &TiSlice<TypeId, Type>,
) -> Option<Diagnostic> {
    let annotated = response.ty.as_ref()?;
    let mention = page.response.ty.as_ref()?;
    let Some(TypeRef::Type(worded)) = registry.resolve(mention, &page.stem, &page.namespace) else { return None };
    if is_base(stated, worded, types) || is_base(worded, stated, types) {
        return None;
    }
    let samples = sample_entities(&[response.message.json.as_ref().map(unwrapped_entity)?]);
    if !documents_more(TypeRef::Type(worded), TypeRef::Type(stated), &samples, types) {
        return None;
    }
    let name = &types[worded].name;
    let message =
        format!("the annotation names `{}`, the text `{name}`, and the example has that one's properties", annotated.value);
    let mut finding = Diagnostic::new(&rules::ANNOTATION_TYPE_DIFFERS, annotated.span, message);
    finding.related.push((mention.span, "the text says so here".to_owned()));
    Some(
        finding.with_fix(mentions::place_of_name(&annotated.value, annotated.span).map(|span| Edit { span, text: name.clone() })),
    )
}

fn place(response: &ResponseFact, node: &Node) -> Span {
    response.message.place_in_body(&node.range)
}

#[cfg(test)]
mod tests {
    use crate::reference::fixture;

    const PAGES: [(&str, &str); 3] = [
        (
            "v1/resources/kettle.md",
            "# kettle resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|id|String|Key.|\n|lid|String|Its lid.|\n\
             |volume|Int32|Litres.|\n",
        ),
        (
            "v1/resources/kitchen.md",
            "# kitchen resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|id|String|Key.|\n|door|String|Its door.|\n",
        ),
        (
            "v1/resources/samovar.md",
            "# samovar resource type\n\nInherits from [kettle](kettle.md).\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|tap|String|Its tap.|\n",
        ),
    ];

    /// What is said of an answer with this annotation and body, where the text links a kettle; with the mended place of the first.
    #[track_caller]
    fn check(annotation: &str, body: &str, expected: &[&str]) {
        let page = format!(
            "# Get kettle\n\n## HTTP request\n\n```http\nGET /kitchens/{{id}}/kettle\n```\n\n## Response\n\nReturns `200 OK` and a \
             [kettle](../resources/kettle.md) object.\n\n## Example\n\n```http\nGET https://api.library.example/v1/kitchens/7/kettle\n```\n\n\
             <!-- {{ \"blockType\": \"response\", \"@odata.type\": \"{annotation}\" }} -->\n```http\nHTTP/1.1 200 OK\n\
             Content-Type: application/json\n\n{{ {body} }}\n```\n"
        );
        let mut all = PAGES.to_vec();
        all.push(("v1/api/kettle-get.md", &page));
        let reference = fixture::reference(&all);
        let shown: Vec<String> = reference
            .findings(fixture::find(&reference, "v1/api/kettle-get.md"))
            .into_iter()
            .map(|finding| {
                let fix =
                    finding.fix.map(|fix| format!(" [{} → {}]", &page[fix.span.start as usize..fix.span.end as usize], fix.text));
                format!("{}: {}{}", finding.rule.id, finding.message, fix.unwrap_or_default())
            })
            .collect();
        assert_eq!(shown, expected, "{annotation} | {body}");
    }

    /// One finding at the annotation, and none for each property that its type has not.
    #[test]
    fn an_example_with_the_properties_of_the_type_in_the_text() {
        let differs = "annotation-type-differs: the annotation names `library.main.kitchen`, the text `library.main.kettle`, and the example \
                       has that one's properties [library.main.kitchen → library.main.kettle]";
        check("library.main.kitchen", "\"id\": \"7\", \"lid\": \"round\", \"volume\": 2", &[differs]);
        check("#library.main.kitchen", "\"lid\": \"round\"", &[differs]);
        // What neither documents is said of the type in the text.
        let further = "example-property-undocumented: `library.main.kettle` documents no property `handle`";
        check("library.main.kitchen", "\"id\": \"7\", \"lid\": \"round\", \"handle\": 2", &[differs, further]);
    }

    #[test]
    fn an_annotation_that_may_be_right() {
        check("library.main.kettle", "\"lid\": \"round\"", &[]);
        check("library.main.samovar", "\"lid\": \"round\", \"tap\": \"brass\"", &[]);
        // Both document it, or the annotation's type alone does.
        check("library.main.kitchen", "\"id\": \"7\"", &[]);
        check("library.main.kitchen", "\"id\": \"7\", \"door\": \"blue\"", &[]);
        let undocumented = "example-property-undocumented: `library.main.kitchen` documents no property `lid`";
        check("library.main.kitchen", "\"door\": \"blue\", \"lid\": \"round\"", &[undocumented]);
    }

    /// What is said of a page with a call for kettles.
    fn said_of(page: &str) -> Vec<(String, String)> {
        let path = "v1/api/kettles.md";
        fixture::marked_findings(&[&PAGES[..], &[(path, page)]].concat(), path)
    }

    /// What is said of a body with several kettles under an annotation of one, where the method line is this one; with the marked
    /// text of each finding.
    #[track_caller]
    fn check_several(line: &str, status: &str, promised: &str, expected: &[&str]) {
        let body = "{ \"value\": [{ \"id\": \"7\", \"lid\": \"round\" }] }";
        check_body(line, status, promised, "", body, expected);
    }

    /// The same with another body, and with more in the annotation.
    #[track_caller]
    fn check_body(line: &str, status: &str, promised: &str, more: &str, body: &str, expected: &[&str]) {
        let page = format!(
            "# Kettles\n\n## HTTP request\n\n```http\n{line}\n```\n\n## Response\n\nReturns `{status}` and {promised} in the \
             body.\n\n## Example\n\n```http\n{}\n```\n\n\
             <!-- {{ \"blockType\": \"response\", \"@odata.type\": \"library.main.kettle\"{more} }} -->\n```http\nHTTP/1.1 {status}\n\
             Content-Type: application/json\n\n{body}\n```\n",
            line.replace(" /", " https://api.library.example/v1/").replace("{id}", "7"),
        );
        let shown: Vec<String> = said_of(&page).into_iter().map(|(at, message)| format!("{at}: {message}")).collect();
        assert_eq!(shown, expected, "{line} | {status} | {promised}");
    }

    #[test]
    fn several_where_all_but_the_body_say_one() {
        let one = "a [kettle](../resources/kettle.md) object";
        let shape = "body-shape at HTTP/1.1 200 OK: expected an object, found a list in `value`";
        check_several("GET /kettles/{id}", "200 OK", one, &[shape]);
        let differs = "annotation-collection-differs at [{ \"id\": \"7\", \"lid\": \"round\" }]: the annotation and the text promise one \
                       `library.main.kettle`, the body holds several";
        check_several("POST /kettles", "201 Created", one, &[differs]);
    }

    #[test]
    fn a_null_list_is_no_evidence_against_a_promised_one() {
        let several = "a collection of [kettle](../resources/kettle.md) objects";
        let check = |body: &str, expected: &[&str]| {
            check_body("GET /kettles", "200 OK", several, ", \"isCollection\": true", body, expected);
        };
        check("{ \"value\": null }", &["body-shape at HTTP/1.1 200 OK: expected a value, found null"]);
        let differs = "annotation-collection-differs at \"isCollection\": true: the annotation promises a collection of \
                       `library.main.kettle`, the body holds one";
        check("{ \"id\": \"7\", \"lid\": \"round\" }", &[differs]);
    }

    /// What is said of this body under no annotation, where the text promises several kettles.
    #[track_caller]
    fn check_unannotated(line: &str, body: &str, expected: &[&str]) {
        let url = line.replace(" /", " https://api.library.example/v1/").replace("{id}", "7");
        let page = format!(
            "# Kettles\n\n## HTTP request\n\n```http\n{line}\n```\n\n## Response\n\nReturns `200 OK` and a collection of \
             [kettle](../resources/kettle.md) objects.\n\n## Example\n\n```http\n{url}\n```\n\n```http\nHTTP/1.1 200 OK\n\
             Content-Type: application/json\n\n{body}\n```\n"
        );
        let shown: Vec<String> = said_of(&page).into_iter().map(|(at, _)| at).collect();
        assert_eq!(shown, expected, "{line} | {body}");
    }

    #[test]
    fn one_where_the_text_promises_several() {
        let one = "{ \"id\": \"7\" }";
        check_unannotated("GET /kettles", one, &["example-collection-differs at { \"id\": \"7\" }"]);
        check_unannotated("GET /kettles", "{ \"value\": [{ \"id\": \"7\" }] }", &[]);
        // The text may speak of what another line of the page answers with, and a body of nothing that the type has is no kettle.
        check_unannotated("GET /kettles/{id}", one, &[]);
        check_unannotated("GET /kettles", "{ \"total\": 2 }", &["example-property-undocumented at \"total\""]);
    }

    #[test]
    fn several_where_the_annotation_alone_says_one() {
        let several = "a collection of [kettle](../resources/kettle.md) objects";
        let one = "a [kettle](../resources/kettle.md) object";
        let differs = "annotation-collection-differs at \"library.main.kettle\": the annotation promises one `library.main.kettle`, the body holds several";
        check_several("GET /kettles", "200 OK", several, &[differs]);
        check_several("GET /kettles/{id}", "200 OK", several, &[differs]);
        check_several("POST /kettles", "201 Created", several, &[differs]);
        check_several("GET /kettles", "200 OK", one, &[differs]);
    }
}
