//! What bodies are taken to be, from references of a few lines: a bakery with breads, some of which are sourdoughs.

use crate::model::{Content, Model, TypeRef};
use crate::reference::fixture;

/// A page about a type with these properties, and a line on its base.
fn type_page(name: &str, base: &str, properties: &[(&str, &str)]) -> (String, String) {
    let base = if base.is_empty() { String::new() } else { format!(" Inherits from [{base}]({base}.md).") };
    let rows: String = properties.iter().map(|(name, ty)| format!("|{name}|{ty}|Some {name}.|\n")).collect();
    let text = format!(
        "# {name} resource type\n\nA {name}.{base}\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n{rows}"
    );
    (format!("v1/resources/{}.md", name.to_lowercase()), text)
}

/// The types of the bakery. A sourdough and a rye are breads; a thing has nothing but its key.
fn types() -> Vec<(String, String)> {
    vec![
        type_page("thing", "", &[("id", "String")]),
        type_page("bread", "thing", &[("name", "String"), ("weight", "Int32")]),
        type_page("sourdough", "bread", &[("starter", "String")]),
        type_page("rye", "bread", &[("darkness", "Int32")]),
        type_page("oven", "thing", &[("heat", "Int32"), ("state", "String")]),
        type_page("tray", "", &[("width", "Int32")]),
        type_page("rack", "", &[("name", "String"), ("widths", "Int32 collection")]),
    ]
}

/// A page of calls: its method lines, the sections between them and the examples, and the examples.
fn page(name: &str, lines: &str, sections: &str, examples: &[(&str, &str, &str)]) -> (String, String) {
    let mut text = format!("# {name}\n\n## HTTP request\n\n```http\n{lines}\n```\n\n{sections}\n\n## Examples\n\n");
    for (request, annotation, response) in examples {
        let request = request.replace("/v1", "https://api.library.example/v1");
        text += &format!("### Request\n\n```http\n{request}\n```\n\n### Response\n\n");
        if !annotation.is_empty() {
            text += &format!("<!-- {{ \"blockType\": \"response\", \"@odata.type\": \"library.main.{annotation}\" }} -->\n");
        }
        text += &format!("```http\nHTTP/1.1 {response}\n```\n\n");
    }
    (format!("v1/api/{name}.md"), text)
}

fn json(body: &str) -> String {
    format!("200 OK\nContent-Type: application/json\n\n{body}")
}

fn answers(words: &str) -> String {
    format!("## Response\n\nReturns `200 OK` and {words} in the response body.")
}

fn is_sent(words: &str, rows: &[(&str, &str)]) -> String {
    let rows: String = rows.iter().map(|(name, ty)| format!("|{name}|{ty}|Some {name}.|\n")).collect();
    let table = if rows.is_empty() { String::new() } else { format!("\n\n|Parameter|Type|Description|\n|:--|:--|:--|\n{rows}") };
    format!("## Request body\n\n{words}{table}")
}

const BREAD: &str = "a [bread](../resources/bread.md) object";

/// Compares what each operation is sent and answers with, and which types were made for that.
#[track_caller]
fn check(pages: &[(String, String)], expected: &[&str]) {
    let all: Vec<(String, String)> = types().into_iter().chain(pages.iter().cloned()).collect();
    let files: Vec<(&str, &str)> = all.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let reference = fixture::reference(&files);
    let model = &reference.editions.get("v1").expect("it has pages").model;
    let shown: Vec<String> = model
        .operations
        .iter()
        .map(|operation| {
            format!("{}: {} → {}", operation.identity, shown(model, operation.request), shown(model, operation.response))
        })
        .collect();
    assert_eq!(shown, expected);
    let used = model.types.iter().filter(|ty| ty.synthetic).count();
    let named = shown.iter().map(|line| line.matches('{').count() - line.matches("{}").count()).sum::<usize>();
    assert_eq!(used, named, "every made type is used: {shown:?}");
}

fn shown(model: &Model, content: Content) -> String {
    match content {
        Content::None => "nothing".to_owned(),
        Content::One(ty) => shown_type(model, ty),
        Content::Many(ty) => format!("{} list", shown_type(model, ty)),
        Content::Bytes => "bytes".to_owned(),
        Content::Redirect => "redirect".to_owned(),
        Content::Untyped => "untyped".to_owned(),
    }
}

/// A type by its short name, a made one by its parts.
fn shown_type(model: &Model, ty: TypeRef) -> String {
    match ty {
        TypeRef::Type(id) if model.types[id].synthetic => {
            let parts = model.types[id].properties.iter().map(|part| {
                let many = if part.collection { " list" } else { "" };
                format!("{}: {}{many}", part.name, shown_type(model, part.ty))
            });
            format!("{{{}}}", parts.collect::<Vec<_>>().join(", "))
        }
        ty => model.type_name(ty).trim_start_matches("library.main.").to_owned(),
    }
}

#[test]
fn what_is_stated_stands_beside_another_example() {
    for body in [r#"{ "name": "a", "crumb": 1 }"#, r#"{ "crumb": 1 }"#, r#"{ "Name": "a" }"#, "{}"] {
        let example = [("GET /v1/breads/1", "", &*json(body))];
        check(&[page("bread-get", "GET /breads/{id}", &answers(BREAD), &example)], &["GET /breads/{}: nothing → bread"]);
        let example = [("GET /v1/breads/1", "bread", &*json(body))];
        check(&[page("bread-get", "GET /breads/{id}", "", &example)], &["GET /breads/{}: nothing → bread"]);
    }
}

#[test]
fn links_to_the_page_of_a_type_in_every_form() {
    let example = [("GET /v1/trays/1", "", &*json("{}"))];
    let check = |link: &str, expected: &str| {
        let words = answers(&format!("a {link} object"));
        check(&[page("tray-get", "GET /trays/{id}", &words, &example)], &[&format!("GET /trays/{{}}: nothing → {expected}")]);
    };
    check("[loaf](../resources/bread.md?view=2.0)", "bread");
    check("[loaf](https://library.example/docs/v1/resources/bread?view=2.0#properties)", "bread");
    check("[loaf](/docs/v1/resources/bread)", "bread");
    check("<a href=\"../resources/bread.md\">loaf</a>", "bread");
    // Pages of another site, and pages that describe no type.
    check("[loaf](https://bakery.example/docs/v1/resources/bread)", "untyped");
    check("[loaf](https://library.example/docs/v1/bread)", "untyped");
}

#[test]
fn of_two_statements_the_one_that_the_example_bears_out() {
    let example = |body: &str| [("GET /v1/racks/1", "oven", json(body))];
    for (body, expected) in [(r#"{ "heat": 1 }"#, "oven"), (r#"{ "width": 1 }"#, "tray"), (r#"{ "depth": 1 }"#, "oven")] {
        let [(request, annotation, response)] = example(body);
        let words = answers("a [tray](../resources/tray.md) object");
        check(
            &[page("rack-get", "GET /racks/{id}", &words, &[(request, annotation, &response)])],
            &[&format!("GET /racks/{{}}: nothing → {expected}")],
        );
    }
}

#[test]
fn a_stated_base_holds_what_the_example_shows() {
    let example = [("GET /v1/breads/1", "rye", &*json(r#"{ "darkness": 1 }"#))];
    check(&[page("bread-get", "GET /breads/{id}", &answers(BREAD), &example)], &["GET /breads/{}: nothing → bread"]);
}

#[test]
fn examples_decide_where_nothing_is_stated() {
    for (body, expected) in [
        (r#"{ "crumb": 1, "crust": { "dark": true } }"#, "{crumb: Int64, crust: {dark: Boolean}}"),
        (r#"{ "value": [{ "crumb": 1 }] }"#, "{crumb: Int64} list"),
        (r#"{ "value": "a" }"#, "String"),
        (r#"{ "value": ["a"] }"#, "String list"),
        (r#"{ "@odata.type": "library.main.rye", "darkness": 1 }"#, "rye"),
        (
            r##"{ "value": [{ "@odata.type": "#library.main.rye" }, { "@odata.type": "#library.main.sourdough" }] }"##,
            "bread list",
        ),
        ("{}", "untyped"),
    ] {
        let example = [("GET /v1/crumbs", "", &*json(body))];
        check(&[page("crumb-show", "GET /crumbs", "", &example)], &[&format!("GET /crumbs: nothing → {expected}")]);
    }
}

#[test]
fn an_example_of_a_path_that_no_line_has_says_nothing() {
    let examples = [
        ("GET /v1/breads/1/photos/2", "tray", &*json(r#"{ "width": 1 }"#)),
        ("GET /v1/breads", "", &*json(r#"{ "value": [{ "name": "a" }] }"#)),
    ];
    let words = answers("a collection of [bread](../resources/bread.md) objects");
    check(&[page("bread-list", "GET /breads", &words, &examples)], &["GET /breads: nothing → bread list"]);
    check(&[page("bread-list", "GET /breads", "", &examples[..1])], &["GET /breads: nothing → untyped"]);
}

#[test]
fn a_path_may_end_in_a_documented_property() {
    let example = [("GET /v1/oven/state", "", &*json(r#"{ "value": "hot" }"#))];
    let words = answers("an [oven](../resources/oven.md) object, or the property asked for");
    check(
        &[page("oven-get", "GET /oven\nGET /oven/state\nGET /oven/heat", &words, &example)],
        &["GET /oven: nothing → oven", "GET /oven/state: nothing → String", "GET /oven/heat: nothing → Int32"],
    );
    let words = answers("a [rack](../resources/rack.md) object, or the property asked for");
    check(
        &[page("rack-get", "GET /rack\nGET /rack/name\nGET /rack/widths", &words, &[])],
        &["GET /rack: nothing → rack", "GET /rack/name: nothing → String", "GET /rack/widths: nothing → Int32 list"],
    );
}

#[test]
fn pages_of_one_operation_have_their_base_in_common() {
    let create = |name: &str, body: &str| {
        let words = is_sent(&format!("Supply a JSON representation of a [{name}](../resources/{name}.md) object."), &[]);
        let response = format!("201 Created\nContent-Type: application/json\n\n{body}");
        let request = format!("POST /v1/breads\nContent-Type: application/json\n\n{body}");
        let sections = format!("{words}\n\n{}", answers(&format!("a [{name}](../resources/{name}.md) object")));
        page(&format!("{name}-create"), "POST /breads", &sections, &[(&request, "", &response)])
    };
    let typed = |name: &str| format!(r##"{{ "@odata.type": "#library.main.{name}" }}"##);
    // The bodies say what they are: one call takes them all.
    check(&[create("rye", &typed("rye")), create("sourdough", &typed("sourdough"))], &["POST /breads: bread → bread"]);
    // Nothing says so: the base of an oven and a rye, which only has a key, would hide what both pages state.
    check(&[create("oven", r#"{ "heat": 1 }"#), create("rye", r#"{ "darkness": 1 }"#)], &["POST /breads: oven → oven"]);
}

#[test]
fn bodies_that_name_several_types_have_their_base_in_common() {
    let update = |words: &str, named: [&str; 2]| {
        let request = |name: &str| {
            let head = "PATCH /v1/shelf/items/7\nContent-Type: application/json";
            format!("{head}\n\n{{ \"@odata.type\": \"#library.main.{name}\", \"name\": \"a\" }}")
        };
        let [one, other] = named.map(request);
        let examples = [(one.as_str(), "", "204 No Content"), (other.as_str(), "", "204 No Content")];
        page("item-update", "PATCH /shelf/items/{id}", &is_sent(words, &[]), &examples)
    };
    let either = "Supply a [rye](../resources/rye.md) or a [sourdough](../resources/sourdough.md) object.";
    check(&[update(either, ["rye", "sourdough"])], &["PATCH /shelf/items/{}: bread → nothing"]);
    check(&[update("Supply what changes.", ["sourdough", "rye"])], &["PATCH /shelf/items/{}: bread → nothing"]);
    check(&[update(either, ["rye", "rye"])], &["PATCH /shelf/items/{}: rye → nothing"]);
    // What every type is says nothing: one of them names the wrong type.
    check(&[update(either, ["rye", "oven"])], &["PATCH /shelf/items/{}: rye → nothing"]);
}

#[test]
fn what_is_listed_at_a_path_may_be_added_there() {
    let create = |named: [&str; 2]| {
        let message = |name: &str| {
            let body = format!("Content-Type: application/json\n\n{{ \"@odata.type\": \"#library.main.{name}\" }}");
            (format!("POST /v1/items\n{body}"), format!("201 Created\n{body}"))
        };
        let [one, other] = named.map(message);
        let rye = "a [rye](../resources/rye.md) object";
        let sections = format!("{}\n\n{}", is_sent(&format!("Supply {rye}."), &[]), answers(rye));
        page("item-create", "POST /items", &sections, &[(&one.0, "", &one.1), (&other.0, "", &other.1)])
    };
    let listed = |name: &str| {
        page("item-list", "GET /items", &answers(&format!("a collection of [{name}](../resources/{name}.md) objects")), &[])
    };
    check(&[create(["rye", "oven"]), listed("thing")], &["POST /items: thing → rye", "GET /items: nothing → thing list"]);
    // Nothing but ryes is there, or nothing but ryes is shown.
    check(&[create(["rye", "oven"]), listed("rye")], &["POST /items: rye → rye", "GET /items: nothing → rye list"]);
    check(&[create(["rye", "rye"]), listed("thing")], &["POST /items: rye → rye", "GET /items: nothing → thing list"]);
}

#[test]
fn rows_of_several_types_that_the_words_name() {
    let either = "Supply a [rye](../resources/rye.md) or a [sourdough](../resources/sourdough.md) object.";
    let update = |words: &str, rows: &[(&str, &str)]| page("item-update", "PATCH /items/{id}", &is_sent(words, rows), &[]);
    let (name, darkness, starter) = (("name", "String"), ("darkness", "Int32"), ("starter", "String"));
    check(&[update(either, &[name, darkness, starter])], &["PATCH /items/{}: bread → nothing"]);
    // The first has all rows, no other has what it lacks, and none but the first is named.
    check(&[update(either, &[name, darkness])], &["PATCH /items/{}: rye → nothing"]);
    check(&[update(either, &[name, darkness, ("crumb", "String")])], &["PATCH /items/{}: rye → nothing"]);
    check(
        &[update("Supply a [rye](../resources/rye.md) object.", &[name, darkness, starter])],
        &["PATCH /items/{}: rye → nothing"],
    );
}

#[test]
fn words_about_the_items_of_a_row() {
    let update = |rows: &[(&str, &str)]| {
        let words = is_sent("Supply each [tray](../resources/tray.md) object in the **trays** of the rack.", rows);
        let get = page("rack-get", "GET /racks/{id}", &answers("a [rack](../resources/rack.md) object"), &[]);
        [get, page("rack-update", "PATCH /racks/{id}", &words, &[])]
    };
    let get = "GET /racks/{}: nothing → rack";
    let trays = ("trays", "[tray](../resources/tray.md) collection");
    check(&update(&[trays, ("name", "String"), ("width", "Int32")]), &[get, "PATCH /racks/{}: rack → nothing"]);
    check(&update(&[("width", "Int32")]), &[get, "PATCH /racks/{}: tray → nothing"]);
}

#[test]
fn a_page_that_shows_an_operation_speaks_before_one_that_lists_it() {
    let get = page("bread-get", "GET /breads", &answers(BREAD), &[("GET /v1/breads/1", "", &json(r#"{ "name": "a" }"#))]);
    let words = answers("a collection of [bread](../resources/bread.md) objects");
    let list =
        page("loaf-list-breads", "GET /breads", &words, &[("GET /v1/breads", "", &json(r#"{ "value": [{ "name": "a" }] }"#))]);
    check(&[get, list], &["GET /breads: nothing → bread list"]);
}

#[test]
fn what_is_written_is_what_the_words_name() {
    for body in [r#"{ "name": "a" }"#, r#"{ "nmae": "a" }"#, r#"{ "crumb": 1 }"#] {
        let request = format!("PATCH /v1/breads/1\nContent-Type: application/json\n\n{body}");
        let words = is_sent(&format!("Supply a JSON representation of {BREAD}."), &[]);
        check(
            &[page("bread-update", "PATCH /breads/{id}", &words, &[(&request, "", "204 No Content")])],
            &["PATCH /breads/{}: bread → nothing"],
        );
    }
}

#[test]
fn parameters_of_an_action_are_no_type_that_shares_their_names() {
    let words = "Supply the parameters.";
    let sections = |rows: &[(&str, &str)]| format!("{}\n\n{}", is_sent(words, rows), answers(BREAD));
    check(
        &[page("bread-slice", "POST /breads/{id}/slice", &sections(&[("name", "String"), ("weight", "Int32")]), &[])],
        &["POST /breads/{}/slice: {name: String, weight: Int32} → bread"],
    );
    let mentions = is_sent(&format!("Supply the weight of {BREAD} and the knife."), &[("weight", "Int32"), ("knife", "String")]);
    check(
        &[page("bread-slice", "POST /breads/{id}/slice", &format!("{mentions}\n\n{}", answers(BREAD)), &[])],
        &["POST /breads/{}/slice: {weight: Int32, knife: String} → bread"],
    );
    // The same table beside words that say what the body is as a whole.
    let whole = is_sent(&format!("Supply a JSON representation of {BREAD}."), &[("weight", "Int32")]);
    check(&[page("bread-slice", "POST /breads/{id}/slice", &whole, &[])], &["POST /breads/{}/slice: bread → nothing"]);
}

/// Method lines of one page that carry the same share the type that is made of it.
#[test]
fn lines_of_one_page_share_a_type() {
    let words = is_sent("Supply the parameters.", &[("knife", "String")]);
    let pages = [page("bread-slice", "POST /breads/{id}/slice\nPOST /me/bread/slice", &words, &[])];
    let all: Vec<(String, String)> = types().into_iter().chain(pages).collect();
    let files: Vec<(&str, &str)> = all.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let reference = fixture::reference(&files);
    let model = &reference.editions.get("v1").expect("it has pages").model;
    let requests: Vec<Content> = model.operations.iter().map(|operation| operation.request).collect();
    assert_eq!(requests[0], requests[1]);
    assert_eq!(model.types.iter().filter(|ty| ty.synthetic).count(), 1);
}

#[test]
fn a_create_writes_what_it_answers_with() {
    let request = "POST /v1/breads\nContent-Type: application/json\n\n{ \"name\": \"a\" }";
    let response = "201 Created\nContent-Type: application/json\n\n{ \"id\": \"1\", \"name\": \"a\" }";
    check(&[page("bread-create", "POST /breads", &answers(BREAD), &[(request, "", response)])], &["POST /breads: bread → bread"]);
    // The same names in something else that is done: 200 creates nothing.
    let request = "POST /v1/breads/1/copy\nContent-Type: application/json\n\n{ \"name\": \"a\" }";
    check(
        &[page("bread-copy", "POST /breads/{id}/copy", &answers(BREAD), &[(request, "", &json(r#"{ "name": "a" }"#))])],
        &["POST /breads/{}/copy: {name: String} → bread"],
    );
}

#[test]
fn a_body_that_cannot_be_read_says_nothing() {
    let request = "PATCH /v1/breads/1\nContent-Type: application/json\n\n= name";
    let words = is_sent(&format!("Supply a JSON representation of {BREAD}."), &[]);
    check(
        &[page("bread-update", "PATCH /breads/{id}", &words, &[(request, "", "204 No Content")])],
        &["PATCH /breads/{}: bread → nothing"],
    );
}

#[test]
fn a_broken_answer_takes_no_type_away_that_another_page_states() {
    let get =
        |name: &str, words: &str, body: &str| page(name, "GET /breads/{id}", words, &[("GET /v1/breads/1", "", &json(body))]);
    let broken = get("a-get", "Returns `200 OK`.", "{ \"name\"");
    check(&[broken.clone(), get("b-get", &answers(BREAD), r#"{ "name": "a" }"#)], &["GET /breads/{}: nothing → bread"]);
    check(&[broken.clone(), page("b-list", "GET /breads/{id}", &answers(BREAD), &[])], &["GET /breads/{}: nothing → bread"]);
    check(&[broken], &["GET /breads/{}: nothing → untyped"]);
    // What the first page shows can be read: it stands.
    let shown = get("a-get", "", r#"{ "crumb": 1 }"#);
    check(&[shown, page("b-list", "GET /breads/{id}", &answers(BREAD), &[])], &["GET /breads/{}: nothing → {crumb: Int64}"]);
}

#[test]
fn plain_words_may_name_a_primitive() {
    let rate = |words: &str, body: &str| {
        page("bread-rate", "POST /breads/{id}/rate", &answers(words), &[("POST /v1/breads/1/rate", "", &json(body))])
    };
    check(&[rate("an Int32", "42")], &["POST /breads/{}/rate: nothing → Int32"]);
    check(&[rate("a String value", "\"good\"")], &["POST /breads/{}/rate: nothing → String"]);
    // A word of the language, a type that the body is not, and one beside a linked type name none.
    check(&[rate("an integer of some kind", "42")], &["POST /breads/{}/rate: nothing → Int64"]);
    check(&[rate("a Date", r#"{ "crumb": 1 }"#)], &["POST /breads/{}/rate: nothing → {crumb: Int64}"]);
    check(&[rate(&format!("an Int32 in {BREAD}"), r#"{ "name": "a" }"#)], &["POST /breads/{}/rate: nothing → bread"]);
}

/// A page of an action with these rows for its body, more below them, and a body that is sent.
fn slice(rows: &[(&str, &str)], more: &str, sent: &str) -> (String, String) {
    let request = format!("POST /v1/breads/1/slice\nContent-Type: application/json\n\n{sent}");
    let examples = [(request.as_str(), "", "204 No Content")];
    let sections = format!("{}\n{more}", is_sent("Supply the parameters.", rows));
    page("bread-slice", "POST /breads/{id}/slice", &sections, if sent.is_empty() { &[] } else { &examples })
}

#[test]
fn a_row_with_a_slip_in_an_example_is_no_member_of_its_own() {
    let rows = [("slices", "Int32"), ("knife", "String")];
    let check = |sent: &str, expected: &str| {
        check(
            &[slice(&rows, "", sent)],
            &[&format!("POST /breads/{{}}/slice: {{slices: Int32, knife: String{expected}}} → nothing")],
        );
    };
    check(r#"{ "slice": 2, "knife": "long" }"#, "");
    check(r#"{ "slices": 2, "knive": "long" }"#, "");
    // The example has the row too, or is near none.
    check(r#"{ "slices": 2, "slice": 7 }"#, ", slice: Int64");
    check(r#"{ "slices": 2, "board": "oak" }"#, ", board: String");
}

#[test]
fn tables_of_members_that_hold_members() {
    let table = "|Property|Type|Description|\n|:--|:--|:--|\n|length|Int32|In inches.|\n|edge|String|Its edge.|\n";
    let rows = [("slices", "Int32"), ("knife", "Object")];
    let nested = "POST /breads/{}/slice: {slices: Int32, knife: {length: Int32, edge: String}} → nothing";
    for lead in
        ["#### Knife object", "### knife", "#### Properties of the knife", "The **knife** has these properties:", "Of `knife`:"]
    {
        let more = format!("\n{lead}\n\n{table}");
        check(&[slice(&rows, &more, "")], &[nested]);
        check(&[slice(&rows, &more, r#"{ "slices": 2, "knife": { "length": 7 } }"#)], &[nested]);
    }
    // A described type stands, and a plain value has no members.
    let more = format!("\n#### Oven\n\n{table}");
    let expected = "POST /breads/{}/slice: {slices: Int32, oven: oven} → nothing";
    check(&[slice(&[("slices", "Int32"), ("oven", "[oven](../resources/oven.md)")], &more, "")], &[expected]);
    let flat = "{slices: Int32, knife: Object, length: Int32, edge: String}".replace("Object", "Untyped");
    for lead in ["#### Knives", "Besides:", "Beside `slices`:"] {
        let more = format!("\n{lead}\n\n{table}");
        check(&[slice(&rows, &more, "")], &[&format!("POST /breads/{{}}/slice: {flat} → nothing")]);
    }
}

#[test]
fn rows_that_are_paths_into_a_body() {
    let expected = "POST /breads/{}/slice: {slices: Int32, knife: {length: Int32, edge: String}} → nothing";
    let paths = [("slices", "Int32"), ("knife.length", "Int32"), ("knife/edge", "String")];
    check(&[slice(&paths, "", "")], &[expected]);
    check(&[slice(&paths, "", r#"{ "slices": 2, "knife": { "length": 7 } }"#)], &[expected]);
    let below = [("slices", "Int32"), ("knife", "Object"), ("knife/length", "Int32"), ("knife/edge", "String")];
    check(&[slice(&below, "", "")], &[expected]);
    // An example that lacks the member says nothing against a path that can be nothing else.
    let strokes = [("slices", "Int32"), ("knife/length", "Int32"), ("knife/edge", "String")];
    check(&[slice(&strokes, "", r#"{ "slices": 2 }"#)], &[expected]);
    // Annotations of the protocol and names of types are no members.
    let others = [("slices", "Int32"), ("knife@odata.bind", "String"), ("library.main.rye", "String")];
    let plain = "POST /breads/{}/slice: {slices: Int32} → nothing";
    check(&[slice(&others, "", r#"{ "slices": 2 }"#)], &[plain]);
}

#[test]
fn rows_about_the_items_of_a_list() {
    let expected = "POST /breads/{}/slice: {slices: Int32, knives: {length: Int32, edge: String} list} → nothing";
    let brackets = [("slices", "Int32"), ("knives[].length", "Int32"), ("knives[]/edge", "String")];
    let shown = r#"{ "slices": 2, "knives": [{ "length": 7 }] }"#;
    for sent in ["", shown, r#"{ "slices": 2 }"#] {
        check(&[slice(&brackets, "", sent)], &[expected]);
    }
    let of_row = |ty| [("slices", "Int32"), ("knives", ty), ("knives[].length", "Int32"), ("knives[].edge", "String")];
    check(&[slice(&of_row("Object collection"), "", "")], &[expected]);
    check(&[slice(&of_row("Object"), "", "")], &[expected]);
    let strokes = [("slices", "Int32"), ("knives", "Object collection"), ("knives/length", "Int32"), ("knives/edge", "String")];
    check(&[slice(&strokes, "", "")], &[expected]);
    // A described type stands.
    let ovens = [("ovens", "[oven](../resources/oven.md) collection"), ("ovens[].heat", "Int32")];
    check(&[slice(&ovens, "", "")], &["POST /breads/{}/slice: {ovens: oven list} → nothing"]);
}

#[test]
fn a_table_of_the_answer() {
    let table =
        "|Property|Type|Description|\n|:--|:--|:--|\n|total|Int32|All.|\n|baked|DateTimeOffset|When.|\n|by|String|Who.|\n";
    let words = |words: &str, table: &str| format!("## Response\n\nReturns `200 OK` and {words}.\n\n{table}");
    let example = json(r#"{ "total": 3, "baked": "2024-01-01T00:00:00Z", "rest": 1 }"#);
    let example = [("GET /v1/breads/sum", "", example.as_str())];
    let line = "GET /breads/sum";
    let listed = "total: Int32, baked: DateTimeOffset, by: String";
    let sum = page("bread-sum", line, &words("these properties", table), &example);
    check(&[sum], &[&format!("GET /breads/sum: nothing → {{{listed}, rest: Int64}}")]);
    let unshown = page("bread-sum", line, &words("these properties", table), &[]);
    check(&[unshown], &[&format!("GET /breads/sum: nothing → {{{listed}}}")]);
    // A documented type is stated, or the table is about something else.
    let stated = page("bread-sum", line, &words(BREAD, table), &[]);
    check(&[stated], &["GET /breads/sum: nothing → bread"]);
    let codes = "|Code|Description|\n|:--|:--|\n|404|There is none.|\n";
    check(&[page("bread-sum", line, &words("nothing else", codes), &[])], &["GET /breads/sum: nothing → untyped"]);
}
