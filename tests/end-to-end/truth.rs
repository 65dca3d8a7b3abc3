//! One truth: what `replay` says of a request is what the compiled test finds, however oddly the page writes it.

use std::fs;

use crate::support::folder::Bakery;
use crate::support::outcomes::{agree, compiled, dynamic};
use crate::support::tool::{codegen, run, xtask};
use crate::support::workspace::Workspace;

/// Method line, request and answer of a page, and what its example comes to. `HOST` stands for the service's.
const REQUESTS: [(&str, &str, &str, &str); 19] = [
    ("GET /trays/{id}?tongue={tongue}", "GET HOST/trays/1", "", "missing-query"),
    ("GET /racks/{id}?tongue={tongue}", "GET HOST/racks/1?Tongue=nl", "", "replayed"),
    ("GET /pans?at={first}&at={second}", "GET HOST/pans?at=1&at=2", "", "replayed"),
    ("PATCH /tins/{id}", "PATCH HOST/tins/1\nContent-Type: text/plain\n\n{\"label\": \"Spelt\"}", "", "replayed"),
    ("PATCH /jars/{id}", "PATCH HOST/jars/1\nContent-Type:\n\n{\"label\": \"Spelt\"}", "", "replayed"),
    ("GET /sieves/{id}", "GET HOST//sieves/1", "", "replayed"),
    ("GET /bowls/{id}", "GET HOST/bowls/1\nX-Shift: early\nX-Shift: late", "", "replayed"),
    ("GET /cups/mix(dough='{dough}',salt={salt})", "GET HOST/cups/mix(salt=2,dough='x')", "", "replayed"),
    ("GET /lids/find(at='{at}')", "GET HOST/lids/find(at='/shelf/left')", "", "replayed"),
    ("GET /knives/name='{name}'", "GET HOST/knives/name='Ann'", "", "replayed"),
    ("GET /root:/{place}:/loaf", "GET HOST/root:/back%2froom:/loaf", "", "replayed"),
    ("GET /spoons/mix('{dough}')", "GET HOST/spoons/mix('x')", "", "replayed"),
    ("GET /whisks/{id}", "GET HOST/whisks/{big/small}", "", "replayed"),
    ("GET /mixers/speed(of=1)", "GET HOST/mixers/speed(of=88888888888)", "", "replayed"),
    ("GET /scales/{id}", "GET HOST/scales/1?$select=id&$select=label", "", "replayed"),
    ("GET /bins/{id}", "GET HOST/bins/1?$filter=startswith(label%2C+'R')", "", "replayed"),
    ("GET /mills/{id}", "GET HOST/mills/1", "HTTP/1.1 102 Processing", "interim-status"),
    ("GET /stoves/{id}", "GET HOST/stoves/1", "HTTP/1.1 304 Not Modified", "replayed"),
    ("PUT /crates/{id}/slip", "PUT HOST/crates/1/slip\nContent-Type: application/json\n\n{\"label\": \"Spelt\"}", "", "replayed"),
];

const ANSWER: &str = "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"id\": \"rye-17\", \"grams\": 750.0}";

fn page(line: &str, request: &str, answer: &str) -> String {
    let answer = if answer.is_empty() { ANSWER } else { answer };
    let request = request.replace("HOST", "https://api.bakery.example/v1");
    let body = if request.starts_with("PATCH") { "## Request body\n\nA [loaf](../resources/loaf.md) object.\n\n" } else { "" };
    let fence = |name: &str, text: &str| format!("### {name}\n\n```http\n{text}\n```\n\n");
    format!(
        "# Ask\n\nNamespace: bakery\n\n## HTTP request\n\n```http\n{line}\n```\n\n{body}## Response\n\nOn success the answer is \
         `200 OK` with a [loaf](../resources/loaf.md) object in the response body.\n\n## Examples\n\n{}{}",
        fence("Request", &request),
        fence("Response", answer)
    )
}

#[test]
fn the_compiled_tests_agree_with_replay() {
    let bakery = Bakery::new();
    for (number, (line, request, answer, _)) in REQUESTS.iter().enumerate() {
        bakery.write(&format!("v1/api/odd{number:02}.md"), page(line, request, answer));
    }
    let hashes = format!("\\\"{}", "#".repeat(300));
    bakery.write("v1/api/hashes.md", page("GET /fences/{id}", "GET HOST/fences/1", &ANSWER.replace("rye-17", &hashes)));
    let told = run(xtask("replay", &bakery.docs).args(["--format", "json"])).expect(&[0, 1]);
    let dynamic = dynamic(&told);
    for (number, (line, _, _, expected)) in REQUESTS.iter().enumerate() {
        let found =
            dynamic.iter().find(|(id, _)| id.starts_with(&format!("odd{number:02}"))).map(|(_, outcome)| outcome.as_str());
        assert_eq!(found, Some(*expected), "{line}");
    }
    run(&mut codegen(&bakery.docs, &bakery.out)).expect(&[0]);
    let workspace = Workspace::moved(&bakery.out, "emitted");
    let file = workspace.root.with_extension("outcomes");
    let _ = fs::remove_file(&file);
    let ran = workspace.test_telling(&["--workspace", "--exclude", "docwright", "--tests"], &file);
    agree("replay", &dynamic, &compiled(&file));
    ran.expect(&[0]);
}
