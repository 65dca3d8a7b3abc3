//! JSON that no operation promises a type: what a service sends to others, what goes to other hosts, values that stand for themselves.
//! Where it names its type, it is held to that all the same.

use docwright::replay::{Place, joined_path};

use super::documented::Documented;
use super::examples::{noticed, without_position};
use crate::diagnostic::rules::Rule;
use crate::diagnostic::{Diagnostic, rules};
use crate::facts::{ExchangeFact, SampleFact};
use crate::json::{Node, Value, to_strict};
use crate::link::bodies::list_items;
use crate::link::registry::Registry;
use crate::model::TypeRef;
use crate::replay::place::ShownMessage;
use crate::replay::{Outcome, ReplaySchemas, Replayed};

/// Why an exchange leads to no operation, although what it shows is of the page's version.
static LEADS_ELSEWHERE: [&Rule; 4] = [&rules::CALLBACK, &rules::CONTENT_HOST, &rules::WRONG_HOST, &rules::NO_OPERATION];

/// What names of types are looked up in.
#[derive(Clone, Copy)]
pub struct TypesByName<'a> {
    /// What objects are held to.
    pub replay_schemas: &'a ReplaySchemas,
    /// The names that annotations write.
    pub registry: &'a Registry,
    /// What documents members beside the schemas.
    pub documented: Documented<'a>,
}

/// An object that names its type, and is in no other that does.
struct NamedObject<'n> {
    /// Its path in the body.
    path: String,
    /// The full name of its type.
    name: &'n str,
    object: &'n Node,
}

/// Findings in the messages of an exchange that leads to no operation.
pub fn elsewhere_findings(fact: &ExchangeFact, replayed: &Replayed, types: TypesByName<'_>) -> Vec<Diagnostic> {
    let Outcome::Ledgered(rule) = replayed.outcome else { return Vec::new() };
    if !LEADS_ELSEWHERE.contains(&rule) {
        return Vec::new();
    }
    let sent = fact.request.json.iter().map(|json| (None, json));
    let answers = fact.responses.iter().enumerate().filter(|(_, response)| response.status() < 300);
    let answered = answers.filter_map(|(index, response)| Some((Some(index), response.message.json.as_ref()?)));
    // The page's table is about what its operations are sent.
    let parameters = if rule == &rules::NO_OPERATION { types.documented.parameters } else { &[] };
    let types = TypesByName { documented: Documented { parameters, ..types.documented }, ..types };
    let objects = sent.chain(answered).flat_map(|(response, json)| {
        let mut objects = Vec::new();
        collect_named_objects(json, String::new(), &mut objects);
        objects.into_iter().map(move |object| (response, object))
    });
    objects.flat_map(|(response, object)| types.findings(&object, response, ShownMessage::of(fact, response))).collect()
}

/// Findings in JSON that stands for itself, on a page with this namespace.
pub fn sample_findings(sample: &SampleFact, namespace: &str, types: TypesByName<'_>) -> Vec<Diagnostic> {
    let Some(json) = &sample.message.json else { return Vec::new() };
    let annotated = sample.ty.as_ref().and_then(|written| match types.registry.by_name(&written.value, namespace)? {
        TypeRef::Type(id) => Some(types.documented.model.types[id].name.as_str()),
        TypeRef::Enum(_) | TypeRef::Primitive(_) => None,
    });
    let mut objects = Vec::new();
    match annotated {
        Some(name) => collect_annotated_objects(json, name, &mut objects),
        None => collect_named_objects(json, String::new(), &mut objects),
    }
    objects.iter().flat_map(|object| types.findings(object, None, ShownMessage::of_sample(sample))).collect()
}

impl TypesByName<'_> {
    /// What is said of an object in a message: in the response at this place, else in what is no response.
    fn findings(self, named: &NamedObject<'_>, response: Option<usize>, message: ShownMessage<'_>) -> Vec<Diagnostic> {
        let at = |path: &str| Place { response, path: joined(&named.path, path) };
        if self.replay_schemas.schemas().find(named.name).is_none() {
            let said = format!("`{}` is no documented type", named.name);
            let unknown = Diagnostic::new(&rules::EXAMPLE_TYPE_UNKNOWN, message.at(&named.path).type_name_span(), said);
            let mut below = Vec::new();
            collect_below(named.object, &named.path, &mut below);
            let below = below.iter().flat_map(|object| self.findings(object, response, message));
            return std::iter::once(unknown).chain(below).collect();
        }
        let verdict = self.replay_schemas.judge_object(named.name, &to_strict(named.object));
        let seen = verdict.findings.iter().filter_map(|(place, finding)| {
            let place = at(&place.path);
            noticed(message.at(&place.path), &place, finding, self.documented)
        });
        let mut findings: Vec<Diagnostic> = seen.collect();
        if let Some(id) = verdict.rule {
            let span = message.at(&at(&verdict.place.path).path).span();
            findings.push(Diagnostic::new(rules::of_replay(id), span, without_position(&verdict.detail)));
        }
        findings
    }
}

/// The outermost objects of JSON that name a type.
fn collect_named_objects<'n>(node: &'n Node, path: String, found: &mut Vec<NamedObject<'n>>) {
    match &node.value {
        Value::Object(_) => match own_name(node) {
            Some(name) => found.push(NamedObject { path, name, object: node }),
            None => collect_below(node, &path, found),
        },
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect_named_objects(item, format!("{path}[{index}]"), found);
            }
        }
        _ => {}
    }
}

/// The outermost objects that name a type among the members of an object.
fn collect_below<'n>(node: &'n Node, path: &str, found: &mut Vec<NamedObject<'n>>) {
    let Value::Object(members) = &node.value else { return };
    for member in members {
        collect_named_objects(&member.value, joined(path, &member.key), found);
    }
}

/// The objects that an annotation is about: the items of a list, else the object itself. What an object says of itself counts.
fn collect_annotated_objects<'n>(json: &'n Node, name: &'n str, found: &mut Vec<NamedObject<'n>>) {
    let Some(items) = list_items(json) else {
        found.push(NamedObject { path: String::new(), name: own_name(json).unwrap_or(name), object: json });
        return;
    };
    let list = if matches!(json.value, Value::Array(_)) { "" } else { "value" };
    for (index, object) in items.iter().enumerate() {
        found.push(NamedObject { path: format!("{list}[{index}]"), name: own_name(object).unwrap_or(name), object });
    }
}

/// The type that an object says it is of.
fn own_name(object: &Node) -> Option<&str> {
    object.get("@odata.type")?.as_str().map(|name| name.trim_start_matches('#'))
}

/// The path of what is below a place.
fn joined(path: &str, below: &str) -> String {
    if below.is_empty() || below.starts_with('[') { format!("{path}{below}") } else { joined_path(path, below) }
}

#[cfg(test)]
mod tests {
    use crate::reference::fixture;

    const BELL: &str = "# bell resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|weight|Int32|Grams.|\n\
        |tone|String|Its tone.|\n|clapper|[clapper](clapper.md)|What strikes it.|\n";
    const CLAPPER: &str =
        "# clapper resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|length|Int32|Millimetres.|\n";
    const LINE: &str = "## HTTP request\n\n```http\nPOST /bells/{id}/ring\n```\n\n## Response\n\nReturns `204 No Content`.\n\n## Example\n\n\
        ```http\nPOST https://api.library.example/v1/bells/7/ring\n```\n\n```http\nHTTP/1.1 204 No Content\n```\n\n";

    /// Rule, message and marked text of what is said of a page that ends like this.
    #[track_caller]
    fn check(end: &str, expected: &[&str]) {
        let page = format!("# Ring a bell\n\n{LINE}{end}");
        let reference = fixture::reference(&[
            ("v1/resources/bell.md", BELL),
            ("v1/resources/clapper.md", CLAPPER),
            ("v1/api/bell-ring.md", page.as_str()),
        ]);
        let found = reference.findings(fixture::find(&reference, "v1/api/bell-ring.md"));
        // Where a request leads, and how it is answered, is not what is asked here.
        let found =
            found.into_iter().filter(|found| !["wrong-host", "no-operation", "example-status-differs"].contains(&found.rule.id));
        let said = found.map(|found| {
            let marked = &page[found.span.start as usize..found.span.end as usize];
            format!("{}: {} @ {marked}", found.rule.id, found.message)
        });
        assert_eq!(said.collect::<Vec<_>>(), expected, "{end}");
    }

    /// The same message to another host, with its body below it and in a block of its own, and the body by itself.
    #[track_caller]
    fn check_everywhere(body: &str, expected: &[&str]) {
        let head = "```http\nPOST https://tower.example/heard\nContent-Type: application/json\n";
        check(&format!("{head}\n{body}\n```\n"), expected);
        check(&format!("{head}```\n\n```json\n{body}\n```\n"), expected);
        check(&format!("<!-- {{ \"blockType\": \"example\" }} -->\n```json\n{body}\n```\n"), expected);
    }

    #[test]
    fn objects_that_name_their_type_are_held_to_it() {
        check_everywhere(r##"{ "@odata.type": "#library.main.bell", "weight": 7, "clapper": { "length": 1 } }"##, &[]);
        let unknown = "example-type-unknown: `library.main.gong` is no documented type @ \"#library.main.gong\"";
        check_everywhere(r##"{ "@odata.type": "#library.main.gong", "weight": 7 }"##, &[unknown]);
        let heavy = "value-type: `weight`: expected Int32, found string \"heavy\" @ \"heavy\"";
        check_everywhere(r##"{ "@odata.type": "#library.main.bell", "weight": "heavy" }"##, &[heavy]);
        let slip = "example-property-undocumented: `library.main.bell` documents no property `wieght`; did you mean `weight`? @ \"wieght\"";
        check_everywhere(r##"{ "@odata.type": "#library.main.bell", "wieght": 7 }"##, &[slip]);
    }

    #[test]
    fn objects_below_others_are_held_to_the_types_that_they_name() {
        let heard = |bell: &str| format!("{{ \"heard\": [ {{ \"by\": \"Ada\", \"bell\": {bell} }} ] }}");
        check_everywhere(&heard(r##"{ "@odata.type": "#library.main.bell", "weight": 7 }"##), &[]);
        let size = "example-property-undocumented: `library.main.clapper` documents no property `size` @ \"size\"";
        check_everywhere(&heard(r##"{ "@odata.type": "#library.main.bell", "clapper": { "size": 1 } }"##), &[size]);
        // So are those in an object of which nobody knows the type.
        let envelope =
            r##"{ "@odata.type": "#library.main.gong", "bell": { "@odata.type": "#library.main.bell", "weight": "heavy" } }"##;
        let unknown = "example-type-unknown: `library.main.gong` is no documented type @ \"#library.main.gong\"";
        let heavy = "value-type: `weight`: expected Int32, found string \"heavy\" @ \"heavy\"";
        check_everywhere(envelope, &[unknown, heavy]);
        // What names no type is of none.
        check_everywhere(&heard(r#"{ "weight": "heavy", "size": 1 }"#), &[]);
    }

    #[test]
    fn an_annotation_names_the_type_too() {
        let annotated = |ty: &str, body: &str| {
            format!("<!-- {{ \"blockType\": \"example\", \"@odata.type\": \"{ty}\" }} -->\n```json\n{body}\n```\n")
        };
        let heavy = ["value-type: `weight`: expected Int32, found string \"heavy\" @ \"heavy\""];
        for ty in ["library.main.bell", "bell", "Collection(library.main.bell)"] {
            check(&annotated(ty, "{ \"weight\": 7 }"), &[]);
            check(&annotated(ty, "{ \"weight\": \"heavy\" }"), &heavy);
            check(&annotated(ty, "[{ \"weight\": 7 }, { \"weight\": \"heavy\" }]"), &heavy);
            check(&annotated(ty, "{ \"value\": [{ \"weight\": 7 }, { \"weight\": \"heavy\" }] }"), &heavy);
        }
        // What the object says of itself counts.
        let clapper = r##"{ "@odata.type": "#library.main.clapper", "length": 1 }"##;
        check(&annotated("bell", clapper), &[]);
        check(&annotated("bell", &format!("[{{ \"weight\": 7 }}, {clapper}]")), &[]);
        let unknown = "annotation-type-unknown: no page describes `gong`, the type of this JSON @ \"gong\"";
        check(&annotated("gong", "{ \"weight\": \"heavy\" }"), &[unknown]);
        check(&annotated("Edm.String", "{ \"weight\": \"heavy\" }"), &[]);
    }

    #[test]
    fn what_an_operation_answers_is_held_to_it_once() {
        let page = |url: &str, body: &str| {
            format!(
                "```http\nPOST {url}\nContent-Type: application/json\n\n{{}}\n```\n\n```http\nHTTP/1.1 200 OK\n\
                 Content-Type: application/json\n\n{body}\n```\n"
            )
        };
        let gong = r##"{ "@odata.type": "#library.main.gong" }"##;
        let unknown = "example-type-unknown: `library.main.gong` is no documented type @ \"#library.main.gong\"";
        check(&page("https://tower.example/heard", gong), &[unknown]);
        // Of an address that no page documents the type is known all the same; of another version nothing is.
        check(&page("https://api.library.example/v1/gongs/7/ring", gong), &[unknown]);
        check(
            &page("https://api.library.example/v2/bells/7/ring", gong),
            &["wrong-version: the URL names `v2`, the page belongs to `v1` @ https://api.library.example/v2/bells/7/ring"],
        );
    }
}
