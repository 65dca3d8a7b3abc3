//! A transport over documented exchanges: which of them answers, what is said of a request that none answers, and what a test sees.

use std::panic::{AssertUnwindSafe, catch_unwind};

use bytes::Bytes;
use docwright::documented::{Answer, Documented, Exchanges, Expected, Recorded};
use docwright::testing::{Fault, SimulatedClock};
use docwright::{Client, Json, Reference, StaticToken};
use http::Request;
use serde_json::json;

static REFERENCE: Reference = Reference::new(
    r#"{
"base_url": "https://harbor.example/v2", "hosts": ["harbor.example"], "versions": ["v1", "v2"],
"types": [{"name":"hb.boat","fields":[["id","String"],["name","String"],["built","DateTimeOffset"],["length","Int32"]]}],
"enums": [],
"operations": [
{"page":"boat-list","method":"GET","path":"/boats","response":"Many(hb.boat)"},
{"page":"boat-list","method":"GET","path":"/fleets/{id}/boats","response":"Many(hb.boat)"},
{"page":"boat-get","method":"GET","path":"/boats/{id | name}","response":"One(hb.boat)"},
{"page":"boat-newest","method":"GET","path":"/boats/newest","response":"One(hb.boat)"},
{"page":"boat-create","method":"POST","path":"/boats","request":"hb.boat","response":"One(hb.boat)"},
{"page":"boat-update","method":"PATCH","path":"/boats/{id}","request":"hb.boat","response":"One(hb.boat)"},
{"page":"boat-delta","method":"GET","path":"/boats/delta()","response":"Many(hb.boat)"},
{"page":"tide-find","method":"GET","path":"/tides/find(at='{at}')","response":"Untyped","required":["zone"]},
{"page":"crate-get","method":"GET","path":"/hold/root:/{path}:/content","response":"Bytes"}
]}"#,
);

/// A line of the text.
fn exchange(id: &str, operation: [&str; 2], request: &str, responses: &[&str]) -> String {
    let page = id.split('.').next();
    json!({ "exchange": id, "operation": [operation[0], page, operation[1]], "request": request, "responses": responses })
        .to_string()
}

static EXCHANGES: std::sync::LazyLock<Recorded> = std::sync::LazyLock::new(|| {
    let lines = [
        exchange(
            "boat-list.list_1",
            ["GET", "/boats"],
            "GET https://harbor.example/v2/boats\n",
            &[
                "HTTP/1.1 200\nContent-Type: application/json\n\n{\"@odata.nextLink\":\"https://harbor.example/v2/boats?$skiptoken=two\",\"value\":[{\"id\":\"1\"},{\"id\":\"2\"}]}",
            ],
        ),
        exchange(
            "boat-list.list_2",
            ["GET", "/boats"],
            "GET /boats?$select=name\n",
            &["HTTP/1.1 200\n\n{\"value\":[{\"name\":\"Ada\"}]}"],
        ),
        exchange(
            "boat-get.get_1",
            ["GET", "/boats/{id | name}"],
            "GET https://harbor.example/v2/boats/77\n",
            &[
                "HTTP/1.1 200\nrequest-id: r-1\nContent-Length: 3\n\n{\"id\":\"77\"}",
                "HTTP/1.1 404\n\n{\"error\":{\"code\":\"noBoat\",\"message\":\"Sunk.\"}}",
            ],
        ),
        exchange("boat-newest.newest", ["GET", "/boats/newest"], "GET /boats/newest\n", &["HTTP/1.1 200\n\n{\"id\":\"new\"}"]),
        exchange(
            "boat-create.create_1",
            ["POST", "/boats"],
            "POST /boats\n\n{\"name\":\"Ada\"}",
            &["HTTP/1.1 201\nLocation: https://harbor.example/v2/boats/1\n\n{\"id\":\"1\"}"],
        ),
        exchange(
            "boat-create.create_2",
            ["POST", "/boats"],
            "POST /boats\n\n{\"name\":\"Ada\",\"length\":9}",
            &["HTTP/1.1 201\n\n{\"id\":\"2\"}"],
        ),
        exchange(
            "boat-update.update",
            ["PATCH", "/boats/{id}"],
            "PATCH /boats/1\nIf-Match: *\n\n{\"built\":\"2020-01-01T00:00:00Z\"}",
            &["HTTP/1.1 200\n\n{\"id\":\"1\"}"],
        ),
        exchange(
            "boat-delta.delta_1",
            ["GET", "/boats/delta()"],
            "GET /boats/delta\n",
            &[
                "HTTP/1.1 200\n\n{\"@odata.nextLink\":\"https://harbor.example/v2/boats/delta?$skiptoken=a\",\"value\":[{\"id\":\"1\"}]}",
            ],
        ),
        exchange(
            "boat-delta.delta_2",
            ["GET", "/boats/delta()"],
            "GET /boats/delta?$skiptoken=other\n",
            &[
                "HTTP/1.1 200\n\n{\"@odata.nextLink\":\"https://harbor.example/v2/boats/delta?$skiptoken=b\",\"value\":[{\"id\":\"2\"}]}",
            ],
        ),
        exchange(
            "boat-delta.delta_3",
            ["GET", "/boats/delta()"],
            "GET /boats/delta?$deltatoken=z\n",
            &["HTTP/1.1 200\n\n{\"@odata.deltaLink\":\"https://harbor.example/v2/boats/delta?$deltatoken=y\",\"value\":[]}"],
        ),
        exchange(
            "crate-get.content",
            ["GET", "/hold/root:/{path}:/content"],
            "GET /hold/root:/a/b.txt:/content\n",
            &["HTTP/1.1 200\nContent-Type: text/plain\n\nsalt"],
        ),
        json!({ "operation": ["PATCH", "boat-update", "/boats/{id}"], "headers": ["If-Match"] }).to_string(),
        json!({ "operation": ["GET", "boat-list", "/boats"], "query": ["color"] }).to_string(),
    ];
    Recorded::new(lines.join("\n").leak(), &REFERENCE)
});

fn request(call: &str, body: &str) -> Request<Bytes> {
    let (method, target) = call.split_once(' ').expect("method and path");
    let base = if target.starts_with("https:") { "" } else { "https://harbor.example/v2" };
    let request = Request::builder().method(method).uri(format!("{base}{target}"));
    request.body(body.to_owned().into()).expect("a request")
}

fn exchanges() -> &'static Exchanges {
    EXCHANGES.exchanges()
}

#[track_caller]
fn check(call: &str, body: &str, expected: &str) {
    let answer = exchanges().find(&request(call, body)).unwrap_or_else(|miss| panic!("{miss}"));
    assert_eq!(answer.exchange.as_deref(), Some(expected), "{call} {body}");
}

#[test]
fn the_exchange_that_fits_best_answers() {
    check("GET /boats/77", "", "boat-get.get_1");
    check("GET /boats/Wherry", "", "boat-get.get_1");
    check("GET https://localhost:8080/v2/boats/8", "", "boat-get.get_1");
    check("GET /boats/newest", "", "boat-newest.newest");
    check("GET /boats", "", "boat-list.list_1");
    check("GET /boats?$select=length", "", "boat-list.list_2");
    check("GET /boats?$select=name&$top=3", "", "boat-list.list_2");
    check("POST /boats", r#"{"name":"Ida","length":4}"#, "boat-create.create_2");
    check("POST /boats", r#"{"name":"Ida"}"#, "boat-create.create_1");
    check("GET /hold/root:/deep/down/c.txt:/content", "", "crate-get.content");
}

#[test]
fn a_page_shows_one_example_for_all_its_lines() {
    check("GET /fleets/9/boats?$select=name", "", "boat-list.list_2");
}

#[test]
fn preferences_choose() {
    let find = |preference: &str| {
        let mut request = request("GET /boats/77", "");
        request.headers_mut().insert("prefer", preference.parse().expect("a header"));
        exchanges().find(&request)
    };
    assert_eq!(find("code=404").expect("documented").status, 404);
    let message = find("code=410").expect_err("not documented").to_string();
    assert!(message.contains("documented is `boat-get.get_1` with status 200, 404"), "{message}");
    assert!(find("example=get_1").is_ok());
    assert!(find("example=get_9").is_err());
}

#[test]
fn answers_are_as_documented() {
    let answer = exchanges().answer(&request("GET /boats/77", ""));
    assert_eq!(answer.headers["request-id"], "r-1");
    assert_eq!(answer.headers["content-type"], "application/json");
    assert!(!answer.headers.contains_key("content-length"));
    let answer = exchanges().answer(&request("POST /boats", r#"{"name":"Ada"}"#));
    let here = answer.with_links_to("http://127.0.0.1:7", exchanges().hosts());
    assert_eq!(here.headers["location"], "http://127.0.0.1:7/v2/boats/1");
}

#[track_caller]
fn check_miss(call: &str, expected: &str) {
    let miss = exchanges().find(&request(call, "")).expect_err(call);
    assert_eq!(miss.to_string(), expected);
    let answer = exchanges().answer(&request(call, ""));
    assert_eq!(answer.status, 501);
    let body: serde_json::Value = serde_json::from_slice(&answer.body).expect("JSON");
    assert_eq!(body["error"]["message"], expected);
}

#[test]
fn a_miss_names_the_nearest() {
    check_miss(
        "DELETE /boats/7",
        "`DELETE /boats/7`: no page documents it; the nearest documented request is `GET /boats/{id | name}` (page `boat-get`)\n  \
         the method: sent `DELETE`, documented `GET`, `PATCH`",
    );
    check_miss(
        "GET /fleet/7/boats",
        "`GET /fleet/7/boats`: no page documents it; the nearest documented request is `GET /fleets/{id}/boats` (page `boat-list`)\n  \
         segment 1 of the path: sent `fleet`, documented `fleets`",
    );
    check_miss("GET https://harbor.example/v1/boats", "`GET /v1/boats`: it is below the base of another version");
    check_miss(
        "GET /tides/find(at='noon')?zone=utc",
        "`GET /tides/find(at='noon')?zone=utc`: its page shows no example; the nearest documented request is \
         `GET /tides/find(at='{at}')` (page `tide-find`)",
    );
}

fn client_of(service: &Documented, clock: &SimulatedClock) -> Client {
    let client = Client::builder().transport(service.clone()).clock(clock.clone()).token(StaticToken::new("s3cret"));
    client.build().expect("a client")
}

#[test]
fn pages_come_to_an_end() {
    let walk = |path: &str| {
        let mut link = format!("https://harbor.example/v2{path}");
        for count in 1.. {
            assert!(count < 10, "{path} never ends");
            let answer = exchanges().find(&request(&format!("GET {link}"), "")).expect("documented");
            let body: serde_json::Value = serde_json::from_slice(&answer.body).expect("JSON");
            match body["@odata.nextLink"].as_str() {
                Some(next) => next.clone_into(&mut link),
                None => return (count, body),
            }
        }
        unreachable!()
    };
    let (pages, last) = walk("/boats");
    assert_eq!((pages, &last["value"]), (2, &json!([])));
    let (pages, last) = walk("/boats/delta");
    assert_eq!(pages, 2);
    assert_eq!(last["value"], json!([{ "id": "2" }]));
    assert_eq!(last["@odata.deltaLink"], "https://harbor.example/v2/boats/delta?$deltatoken=y");
}

#[test]
fn a_test_gives_other_answers() {
    let service = Documented::of(&EXCHANGES)
        .once("GET /boats/{id}", Answer::throttled(30))
        .once("GET /boats/{id}", Answer::fault(Fault::Connect))
        .answer("GET /boats/13", Answer::json(410, json!({ "error": { "code": "gone", "message": "Sunk." } })));
    let clock = SimulatedClock::new();
    let client = client_of(&service, &clock);
    let get = |path| clock.run(client.at::<Json>(&REFERENCE, "GET", path).send());
    assert_eq!(get("/boats/77").expect("after two attempts").0["id"], "77");
    assert!(clock.elapsed().as_secs() >= 30);
    assert_eq!(get("/boats/13").expect_err("gone").code(), Some("gone"));
    assert_eq!(service.requests().len(), 4);
    assert!(service.requests().iter().all(|sent| sent.header("authorization").is_none()));
    let undocumented = catch_unwind(|| Documented::of(&EXCHANGES).answer("GET /boots", Answer::empty(204)));
    let message = undocumented.expect_err("refused").downcast::<String>().expect("a text");
    assert!(message.contains("the nearest documented request is `GET /boats`"), "{message}");
}

#[track_caller]
fn check_refusal(call: &str, headers: &[(&str, &str)], body: &str, expected: &[&str]) {
    let mut request = request(call, body);
    for (name, value) in headers {
        request
            .headers_mut()
            .insert(http::HeaderName::from_bytes(name.as_bytes()).expect("a name"), value.parse().expect("a value"));
    }
    let found = exchanges().check(&request).err().map(|miss| miss.differences).unwrap_or_default();
    assert_eq!(found, expected, "{call} {body}");
}

#[test]
fn strictness_refuses_what_the_page_does_not_allow() {
    check_refusal("GET /boats?color=red&$top=3", &[], "", &[]);
    check_refusal("GET /boats?colour=red", &[], "", &["the page documents no query option `colour`"]);
    check_refusal("GET /tides/find(at='x')", &[], "", &["the page requires the query option `zone`"]);
    check_refusal("PATCH /boats/1", &[("if-match", "*")], r#"{"name":"Ada"}"#, &[]);
    check_refusal("PATCH /boats/1", &[], r#"{"name":"Ada"}"#, &["the page requires the header `If-Match`"]);
    check_refusal("POST /boats", &[], r#"{"nam":"Ada"}"#, &["the body: `hb.boat` documents no property `nam`"]);
    let service = Documented::of(&EXCHANGES).strict();
    let clock = SimulatedClock::new();
    let refused = clock.run(client_of(&service, &clock).at::<Json>(&REFERENCE, "GET", "/boats?colour=red").send());
    let message = refused.expect_err("refused").to_string();
    assert!(message.contains("the page documents no query option `colour`"), "{message}");
}

#[test]
fn expectations_fail_readably() {
    let service = Documented::of(&EXCHANGES)
        .expect("GET /boats/{id}")
        .expect(Expected::call("GET /boats?$select=name").times(1))
        .expect(Expected::call("PATCH /boats/1").header("if-match", "*").body(json!({ "built": "2020-01-01T01:00:00+01:00" })));
    let clock = SimulatedClock::new();
    let client = client_of(&service, &clock);
    for path in ["/boats/7", "/boats?$select=id"] {
        clock.run(client.at::<Json>(&REFERENCE, "GET", path).send()).expect("documented");
    }
    let built = json!({ "built": "2020-01-01T00:00:00Z" });
    let change = client.at::<Json>(&REFERENCE, "PATCH", "/boats/1").header("if-match", "*").json_value(built);
    clock.run(change.send()).expect("documented");
    let message = catch_unwind(AssertUnwindSafe(|| service.verify())).expect_err("one is missing");
    assert_eq!(
        message.downcast_ref::<String>().expect("a text"),
        "expected once: GET /boats?$select=name\n  it was sent never\n  the nearest that was sent is GET /boats?$select=id\n    \
         the query option `$select`: sent `id`, expected `name`\nall that was sent:\n  GET /boats/7\n  GET /boats?$select=id\n  \
         PATCH /boats/1"
    );
}
