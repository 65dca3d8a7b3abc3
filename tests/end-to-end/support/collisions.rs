//! Pages whose names meet one another, Rust's, the runtime's, or those of files.

use super::folder::Bakery;

/// A type or an enumeration: full name, base, properties with their types.
type TypePage = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

const TYPES: [TypePage; 14] = [
    ("bakery.tin", "", &[("id", "String"), ("displayName", "String"), ("into", "String"), ("tryInto", "String")]),
    (
        "bakery.cakeTin",
        "bakery.tin",
        &[("DisplayName", "String"), ("display_name", "String"), ("Id", "Int32"), ("type", "String"), ("_type", "String")],
    ),
    ("bakery.words", "", &[("self", "String"), ("Self", "String"), ("toOwned", "String"), ("deref", "String"), ("fn", "Int32")]),
    ("bakery.tinType.rim", "", &[("width", "Int64"), ("tin", "bakery.tin"), ("name", "bakery.option")]),
    ("bakery.option", "", &[("some", "bakery.vec"), ("none", "Boolean")]),
    ("bakery.vec", "", &[("string", "String collection"), ("box", "bakery.result collection")]),
    ("bakery.result", "", &[("ok", "String"), ("err", "Guid")]),
    ("bakery.qr", "", &[("x", "String")]),
    ("bakery.q_r", "", &[("x", "String")]),
    ("bakery.con", "", &[("nul", "String")]),
    ("bakery.aux.prn", "", &[("com1", "String")]),
    ("bakery.bakery", "", &[("bakery", "bakery.bakery")]),
    ("bakery.大きな棚", "", &[("名前", "String"), ("名", "String")]),
    ("bakery.into", "", &[("from", "String"), ("with", "String"), ("clear", "String"), ("withWith", "String")]),
];

/// Calls: page, method line, the example's URL below the version, headers of the request, its body, the body of the response.
const CALLS: [(&str, &str, &str, &str, &str, &str); 26] = [
    ("offline", "GET /offline", "/offline", "", "", r#"{"a":1}"#),
    ("head", "HEAD /racks", "/racks", "", "", ""),
    ("head-get", "GET /racks/head", "/racks/head", "", "", r#"{"a":1}"#),
    ("options", "OPTIONS /racks", "/racks", "", "", ""),
    ("options-get", "GET /racks/options", "/racks/options", "", "", r#"{"a":1}"#),
    (
        "upload",
        "PUT /racks/{id}/photo?contentType={type}",
        "/racks/7/photo?contentType=x",
        "Content-Type: image/png",
        "BYTES",
        "",
    ),
    ("upload-get", "GET /racks/{id}/photo/upload", "/racks/7/photo/upload", "", "", r#"{"a":1}"#),
    ("headers", "GET /racks/{id}", "/racks/7", "With-Header: 1\nClone: 2\nX-Ab: 3\nX-A-B: 4\nInto: 5", "", r#"{"a":1}"#),
    ("join", "POST /racks/{id}/join", "/racks/7/join", "", r#"{"owner":{"user":{"a":1}},"ownerUser":{"b":2}}"#, ""),
    ("signs", "POST /racks/{id}/signs", "/racks/7/signs", "", r#"{"x-y":{"a":1},"x_y":{"b":2},"x.y":{"c":3},"__":{"d":4}}"#, ""),
    ("cases", "POST /racks/{id}/cases", "/racks/7/cases", "", r#"{"Jar":{"a":1},"jar":{"b":2},"JAR":{"c":3}}"#, ""),
    ("rack-sort", "POST /racks/{id}/sort", "/racks/7/sort", "", r#"{"by":{"a":1}}"#, ""),
    ("rack_sort", "POST /racks/{id}/sortAgain", "/racks/7/sortAgain", "", r#"{"by":{"a":2}}"#, ""),
    ("Rack-Sort", "POST /racks/{id}/sortOnce", "/racks/7/sortOnce", "", r#"{"by":{"a":3}}"#, ""),
    ("rack", "POST /racks/{id}/turn", "/racks/7/turn", "", r#"{"body":{"body":{"a":3}}}"#, ""),
    ("rack-body", "POST /racks/{id}/turnBack", "/racks/7/turnBack", "", r#"{"body":{"a":"b"}}"#, ""),
    ("nodes-key", "GET /trays/{id}/x", "/trays/1/x", "", "", r#"{"a":1}"#),
    ("nodes-id", "GET /trays/id/y", "/trays/id/y", "", "", r#"{"a":1}"#),
    ("nodes-x2", "GET /trays/idX2/z", "/trays/idX2/z", "", "", r#"{"a":1}"#),
    ("marks", "GET /trays/aa_bb_cc-dd--ee-_ff", "/trays/aa_bb_cc-dd--ee-_ff", "", "", r#"{"a":1}"#),
    ("marks-too", "GET /trays/aa_bb-cc--dd-ee_-ff", "/trays/aa_bb-cc--dd-ee_-ff", "", "", r#"{"a":1}"#),
    ("numbers", "GET /trays/scale(by=1)", "/trays/scale(by=99999999999)", "", "", r#"{"a":1}"#),
    ("words", "GET /racks/{id}/words", "/racks/7/words", "", "", r#"{"self":"a","Self":"b","toOwned":"c","deref":"d","fn":5}"#),
    (
        "tins",
        "PATCH /cakeTins/{id}",
        "/cakeTins/7",
        "",
        r#"{"displayName":"a","DisplayName":"b","type":"d"}"#,
        r#"{"Id":3,"into":"c"}"#,
    ),
    (
        "query",
        "GET /racks/{id}/search?lang={lang}&type={type}&self={self}",
        "/racks/7/search?lang=en&type=x&self=y",
        "",
        "",
        r#"{"a":1}"#,
    ),
    ("nulls", "GET /con/aux/nul", "/con/aux/nul", "", "", r#"{"a":1}"#),
];

/// Writes them all.
pub fn write_pages(bakery: &Bakery) {
    for (number, (name, base, properties)) in TYPES.iter().enumerate() {
        bakery.write(&format!("v1/resources/clash{number}.md"), type_page(name, base, properties));
    }
    // One name for a type and for an enumeration.
    let kind = "# tinKind enumeration type\n\nNamespace: bakery\n\n## Members\n\n|Member|\n|:--|\n|self|\n|Self|\n|unrecognized|\n|a-b|\n|aB|\n";
    bakery.write("v1/resources/clash-kind.md", kind);
    bakery.write("v1/resources/clash-kind-type.md", type_page("bakery.tinKind", "", &[("a", "String")]));
    for (name, line, url, headers, body, answer) in CALLS {
        bakery.write(&format!("v1/api/clash-{name}.md"), call_page(name, line, url, headers, body, answer));
    }
    let long = "verylong".repeat(29);
    bakery.write(
        &format!("v1/api/clash-{long}.md"),
        call_page("long", "POST /long/{id}/run", "/long/1/run", "", r#"{"a":{"b":1}}"#, ""),
    );
    let foreign = "棚".repeat(60);
    bakery.write(
        &format!("v1/api/clash-{foreign}.md"),
        call_page("foreign", &format!("GET /{long}"), &format!("/{long}"), "", "", r#"{"a":1}"#),
    );
    let deep = format!("{}1{}", r#"{"somewhatLongerKey":"#.repeat(12), "}".repeat(12));
    bakery.write("v1/api/clash-deep.md", call_page("deep", "POST /racks/{id}/deep", "/racks/7/deep", "", &deep, ""));
}

fn type_page(name: &str, base: &str, properties: &[(&str, &str)]) -> String {
    let (namespace, short) = name.rsplit_once('.').unwrap_or(("", name));
    let rows: String = properties.iter().map(|(name, ty)| format!("|{name}|{ty}|Of {short}.|\n")).collect();
    let base = if base.is_empty() { String::new() } else { format!(", \"baseType\": \"{base}\"") };
    format!(
        "# {short} resource type\n\nNamespace: {namespace}\n\nA {short}.\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n{rows}\n\
         ## JSON representation\n\n<!-- {{ \"blockType\": \"resource\", \"@odata.type\": \"{name}\"{base} }} -->\n```json\n{{}}\n```\n"
    )
}

fn call_page(name: &str, line: &str, url: &str, headers: &str, body: &str, answer: &str) -> String {
    let method = line.split(' ').next().unwrap_or_default();
    let content = if body.starts_with('{') { "Content-Type: application/json\n" } else { "" };
    let headers = if headers.is_empty() { String::new() } else { format!("{headers}\n") };
    let body = if body.is_empty() { String::new() } else { format!("\n{body}\n") };
    let (status, answer, said) = if answer.is_empty() {
        ("204 No Content", String::new(), "no body".to_owned())
    } else {
        let ty = match name {
            "words" => "words",
            "tins" => "cakeTin",
            _ => "",
        };
        let said = if ty.is_empty() { "an object".to_owned() } else { format!("a [{ty}](../resources/clash.md) object") };
        ("200 OK", format!("Content-Type: application/json\n\n{answer}\n"), said)
    };
    let sent = if name == "tins" { "In the body, send a [cakeTin](../resources/clash1.md) object." } else { "" };
    format!(
        "---\ntitle: \"{name}\"\ndoc_type: apiPageType\n---\n\n# {name}\n\nNamespace: bakery\n\nDo {name}.\n\n## HTTP request\n\n\
         ```http\n{line}\n```\n\n## Request body\n\n{sent}\n\n## Response\n\nOn success the answer is `{status}` with {said} in the response body.\n\n\
         ## Examples\n\n### Request\n\n<!-- {{ \"blockType\": \"request\", \"name\": \"clash\" }} -->\n```http\n\
         {method} https://api.bakery.example/v1{url}\n{headers}{content}{body}```\n\n### Response\n\n<!-- {{ \"blockType\": \"response\" }} -->\n\
         ```http\nHTTP/1.1 {status}\n{answer}```\n"
    )
}
