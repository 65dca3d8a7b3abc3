//! Operations, and the pages that document them with permissions, parameters and examples.

use fastrand::Rng;
use serde_json::{Value, json};

use crate::names::Names;
use crate::types::World;
use crate::{bodies, percent, pick};

const METHODS: [&str; 12] = ["GET", "GET", "GET", "POST", "POST", "PATCH", "PUT", "DELETE", "HEAD", "OPTIONS", "get", "TRACE"];

const PERMISSION_HEADERS: [&str; 3] = [
    "|Permission type|Permissions (from least to most privileged)|\n|:---|:---|\n",
    "|Permission type|Least privileged permissions|Higher privileged permissions|\n|:---|:---|:---|\n",
    "|Permission type|Permissions (from most to least privileged)|\n|:---|:---|\n",
];

/// One part of a path: as the method line has it and as the example does.
struct Part {
    written: String,
    sent: String,
}

/// What goes over the wire, and what the page says of it.
struct Call<'w> {
    method: &'w str,
    /// The type that is sent, and the one that comes back.
    sends: Option<usize>,
    returns: Option<usize>,
    many: bool,
}

/// The pages of a version, by file name without its ending.
pub fn pages(world: &World, version: &str, rng: &mut Rng, names: &mut Names) -> Vec<(String, String)> {
    (0..rng.usize(1..8)).map(|_| (names.file(rng), page(world, version, rng, names))).collect()
}

fn page(world: &World, version: &str, rng: &mut Rng, names: &mut Names) -> String {
    let method = pick(rng, &METHODS);
    let some = |rng: &mut Rng, share: u8| percent(rng, share).then(|| rng.usize(..world.types.len()));
    let sends = some(rng, if matches!(method, "POST" | "PATCH" | "PUT") { 85 } else { 5 });
    let returns = some(rng, if method == "DELETE" { 10 } else { 85 });
    let call = Call { method, sends, returns, many: percent(rng, 30) };
    let path = path(rng, names);
    let lines = method_lines(&call, &path, rng, names);
    let told = told(world, &call, rng, names);
    let examples: String = (0..rng.usize(..4)).map(|number| example(world, version, &call, &path, number, rng, names)).collect();
    format!(
        "---\ntitle: \"{title}\"\ndoc_type: apiPageType\n---\n\n# {title}\n\nNamespace: bakery\n\n{summary}\n\n## Permissions\n\n{}\n\
         ## HTTP request\n\n<!-- {{ \"blockType\": \"ignored\" }} -->\n```http\n{lines}```\n\n{}{}{told}## Examples\n\n{examples}",
        permissions(rng, names),
        table("Function parameters", "Parameter", 15, rng, names),
        table("Request headers", "Name", 50, rng, names),
        title = names.text(rng),
        summary = names.text(rng),
    )
}

fn permissions(rng: &mut Rng, names: &mut Names) -> String {
    let header = pick(rng, &PERMISSION_HEADERS);
    let mut table = header.to_owned();
    for scheme in ["Staff", "Guests", "Tills", "Strangers"] {
        if percent(rng, 15) {
            continue;
        }
        let cells = header.lines().next().map_or(2, |line| line.matches('|').count() - 2);
        let cells: Vec<String> = (0..cells).map(|_| permission_cell(rng, names)).collect();
        table.push_str(&format!("|{scheme}|{}|\n", cells.join("|")));
    }
    table
}

fn permission_cell(rng: &mut Rng, names: &mut Names) -> String {
    if percent(rng, 30) {
        return pick(rng, &["Not supported.", "", "None", "Not available."]).to_owned();
    }
    let names: Vec<String> = (0..rng.usize(1..4)).map(|_| format!("{}.Read", names.draw(rng))).collect();
    names.join(pick(rng, &[", ", " and ", " or ", "; ", "<br>"]))
}

/// A path of a few parts; at each place a segment, a key, a function or something odd.
fn path(rng: &mut Rng, names: &mut Names) -> Vec<Part> {
    let plain = |name: String| Part { written: name.clone(), sent: name };
    let mut parts = vec![plain(names.draw(rng))];
    for _ in 0..rng.usize(..4) {
        let name = names.draw(rng);
        parts.push(match rng.u8(..12) {
            0..=3 => Part { written: format!("{{{name}}}"), sent: names.draw(rng) },
            4 => Part { written: format!("{name}(of='{{of}}')"), sent: format!("{name}(of='{}')", names.draw(rng)) },
            5 => Part { written: format!("{name}(a={{a}},b={{b}})"), sent: format!("{name}(b=2,a={})", rng.i64(..)) },
            6 => Part { written: format!("{{id | {name}}}"), sent: "17".to_owned() },
            7 => plain("$value".to_owned()),
            8 => plain(format!("bakery.{name}")),
            9 => Part { written: format!("root:/{{{name}}}:"), sent: "root:/left/shelf:".to_owned() },
            _ => plain(name),
        });
    }
    parts
}

fn method_lines(call: &Call<'_>, path: &[Part], rng: &mut Rng, names: &mut Names) -> String {
    let written: Vec<&str> = path.iter().map(|part| part.written.as_str()).collect();
    let written = written.join("/");
    let query = if percent(rng, 10) { format!("?{}={{value}}", names.draw(rng)) } else { String::new() };
    let mut lines = format!("{} /{written}{query}\n", call.method);
    if percent(rng, 30) {
        lines.push_str(&format!("{} /{}/{written}\n", call.method, names.draw(rng)));
    }
    if percent(rng, 10) {
        lines.push_str(&format!("{} https://api.bakery.example/v1/{written}/{}\n", pick(rng, &METHODS), names.draw(rng)));
    }
    lines
}

/// What the page tells of bodies, not always what its examples show.
fn told(world: &World, call: &Call<'_>, rng: &mut Rng, names: &mut Names) -> String {
    let link = |id: usize| format!("[{}](../resources/{}.md)", world.types[id].name, world.types[id].stem);
    let request = match call.sends {
        None => "Don't supply a request body for this method.\n\n".to_owned(),
        Some(id) if percent(rng, 60) => format!("Send a JSON representation of the {} object.\n\n", link(id)),
        Some(_) => table("", "Parameter", 100, rng, names),
    };
    let response = match call.returns {
        None => "On success the answer is `204 No Content`. There is no response body.".to_owned(),
        Some(id) if call.many => {
            format!("On success the answer is `200 OK` with a collection of {} objects in the response body.", link(id))
        }
        Some(id) => format!("On success the answer is `200 OK` with a {} object in the response body.", link(id)),
    };
    format!("## Request body\n\n{request}## Response\n\n{response} {}\n\n", names.text(rng))
}

fn table(heading: &str, column: &str, share: u8, rng: &mut Rng, names: &mut Names) -> String {
    if !percent(rng, share) {
        return String::new();
    }
    let types = ["String", "Int32", "Boolean", "String collection", "bakery.loaf", "nonsense"];
    let rows: String =
        (0..rng.usize(..5)).map(|_| format!("|{}|{}|{}|\n", names.draw(rng), pick(rng, &types), names.text(rng))).collect();
    let heading = if heading.is_empty() { String::new() } else { format!("## {heading}\n\n") };
    format!("{heading}|{column}|Type|Description|\n|:---|:---|:---|\n{rows}\n")
}

fn example(
    world: &World,
    version: &str,
    call: &Call<'_>,
    path: &[Part],
    number: usize,
    rng: &mut Rng,
    names: &mut Names,
) -> String {
    let sent: Vec<&str> = path.iter().map(|part| part.sent.as_str()).collect();
    let query = if percent(rng, 20) {
        format!("?$select={}&{}={}", names.draw(rng), names.draw(rng), names.draw(rng))
    } else {
        String::new()
    };
    let mut request = format!("{} https://api.bakery.example/{version}/{}{query}\n", call.method, sent.join("/"));
    if percent(rng, 20) {
        request.push_str(&format!("{}: {}\n", names.draw(rng), names.draw(rng)));
    }
    if let Some(id) = call.sends {
        request.push_str(&format!("Content-Type: {}\n\n{:#}\n", content_type(rng), body(world, id, false, rng, names)));
    }
    let status = match call.returns {
        _ if percent(rng, 8) => pick(rng, &["400 Bad Request", "302 Found", "102 Processing", "99999 Odd", "202 Accepted"]),
        Some(_) => pick(rng, &["200 OK", "200 OK", "201 Created"]),
        None => "204 No Content",
    };
    let mut response = format!("HTTP/1.1 {status}\n");
    if let Some(id) = call.returns {
        response.push_str(&format!("Content-Type: {}\n\n{:#}\n", content_type(rng), body(world, id, call.many, rng, names)));
    }
    let ty = call.returns.filter(|_| percent(rng, 70)).map(|id| format!("bakery.{}", world.types[id].name));
    let asked = json!({ "blockType": "request", "name": names.draw(rng) });
    let answered = json!({ "blockType": "response", "truncated": rng.bool(), "@odata.type": ty, "isCollection": call.many });
    format!(
        "### Example {}: {}\n\n#### Request\n\n<!-- {asked} -->\n```http\n{request}```\n\n#### Response\n\n<!-- {answered} -->\n\
         ```http\n{response}```\n\n",
        number + 1,
        names.text(rng)
    )
}

fn content_type(rng: &mut Rng) -> &'static str {
    pick(rng, &["application/json", "application/json", "application/json", "text/plain", "application/octet-stream", "json", ""])
}

fn body(world: &World, id: usize, many: bool, rng: &mut Rng, names: &mut Names) -> Value {
    if percent(rng, 6) {
        return bodies::anything(0, rng, names);
    }
    if many {
        let items: Vec<Value> = (0..rng.usize(..3)).map(|_| bodies::object(world, id, rng, names)).collect();
        return json!({ "@odata.context": "https://api.bakery.example/v1/$metadata", "value": items });
    }
    let one = bodies::object(world, id, rng, names);
    if percent(rng, 10) { json!({ "value": one }) } else { one }
}
