//! Batches: each request of one goes the way of a request that came by itself.

use std::collections::HashMap;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};
use docwright::Bytes;
use docwright::documented::Answer;
use docwright::http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use docwright::http::{HeaderMap, Request, StatusCode};
use docwright::serde_json::{self, Map, Value, json};

use crate::problem::error_answer;

/// The answer to a batch, each request of which `respond` answers; `base` is the path that their URLs are below.
pub(crate) fn answer(body: &[u8], base: &str, respond: impl Fn(&Request<Bytes>) -> Answer) -> Answer {
    let refused = |message: &str| error_answer(400, "invalidBatch", message);
    let Ok(body) = serde_json::from_slice::<Map<String, Value>>(body) else { return refused("a batch is a JSON object") };
    let Some(requests) = body.get("requests").and_then(Value::as_array) else {
        return refused("a batch has a list `requests`");
    };
    let mut statuses: HashMap<&str, StatusCode> = HashMap::new();
    let mut responses = Vec::new();
    for part in requests {
        let Some(id) = part["id"].as_str() else { return refused("each request of a batch has a text `id`") };
        if statuses.contains_key(id) {
            return refused(&format!("two requests of the batch have the id `{id}`"));
        }
        let waits_for = part["dependsOn"].as_array().into_iter().flatten().map(|other| other.as_str().unwrap_or_default());
        let mut before = Vec::new();
        for other in waits_for {
            let Some(status) = statuses.get(other) else {
                return refused(&format!("`{id}` waits for `{other}`, which is no request before it"));
            };
            before.push(*status);
        }
        let answer = match request(part, base) {
            _ if before.iter().any(|status| status.as_u16() >= 400) => Answer::empty(424),
            Some(request) => respond(&request),
            None => error_answer(400, "invalidRequest", "the request of the batch has no method and URL that HTTP can carry"),
        };
        statuses.insert(id, answer.status);
        responses.push(response(id, &answer));
    }
    Answer::json(200, json!({ "responses": responses }))
}

fn request(part: &Value, base: &str) -> Option<Request<Bytes>> {
    let url = part["url"].as_str()?;
    let mut builder = Request::builder().method(part["method"].as_str()?).uri(target(url, base));
    let mut is_json = false;
    for (name, value) in part["headers"].as_object().into_iter().flatten() {
        let (Ok(name), Some(Ok(value))) = (HeaderName::from_bytes(name.as_bytes()), value.as_str().map(HeaderValue::from_str))
        else {
            return None;
        };
        is_json |= name == CONTENT_TYPE && value.to_str().is_ok_and(|value| value.contains("json"));
        builder = builder.header(name, value);
    }
    let body = match &part["body"] {
        Value::Null => Bytes::new(),
        // What is no JSON comes as base64, and text as it is.
        Value::String(text) if !is_json => {
            let decoded = URL_SAFE.decode(text).or_else(|_| STANDARD.decode(text));
            decoded.map_or_else(|_| text.clone().into(), Bytes::from)
        }
        json => json.to_string().into(),
    };
    builder.body(body).ok()
}

/// The path and query of a URL in a batch, which is relative to the base, to the host, or whole.
fn target(url: &str, base: &str) -> String {
    let below_host = url.split_once("://").map(|(_, rest)| rest.find('/').map_or("/", |at| &rest[at..]));
    if let Some(target) = below_host {
        return target.to_owned();
    }
    let relative = url.trim_start_matches('/');
    if base.is_empty() || relative.starts_with(&format!("{base}/")) {
        format!("/{relative}")
    } else {
        format!("/{base}/{relative}")
    }
}

fn response(id: &str, answer: &Answer) -> Value {
    let mut response = json!({ "id": id, "status": answer.status.as_u16() });
    let headers = headers(&answer.headers);
    if !headers.is_empty() {
        response["headers"] = headers.into();
    }
    if !answer.body.is_empty() {
        response["body"] = match serde_json::from_slice(&answer.body) {
            Ok(json) => json,
            Err(_) => STANDARD.encode(&answer.body).into(),
        };
    }
    response
}

fn headers(headers: &HeaderMap) -> Map<String, Value> {
    let told = headers.iter().filter_map(|(name, value)| Some((name.to_string(), Value::from(value.to_str().ok()?))));
    told.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn respond(request: &Request<Bytes>) -> Answer {
        match request.uri().path() {
            "/v1/boats/7" => Answer::json(200, json!({ "name": "Ada" })),
            "/v1/boats" => Answer::json(201, String::from_utf8_lossy(request.body())),
            _ => Answer::empty(404),
        }
    }

    #[track_caller]
    fn check(requests: &Value, expected: &[(&str, u64)]) {
        let answer = answer(json!({ "requests": requests }).to_string().as_bytes(), "v1", respond);
        let body: Value = serde_json::from_slice(&answer.body).expect("JSON");
        let responses = body["responses"].as_array().expect("responses");
        let told: Vec<_> = responses
            .iter()
            .map(|part| (part["id"].as_str().expect("an id"), part["status"].as_u64().expect("a status")))
            .collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn each_in_its_turn() {
        check(
            &json!([
                { "id": "a", "method": "GET", "url": "/boats/7" },
                { "id": "b", "method": "GET", "url": "/v1/boats/7", "dependsOn": ["a"] },
                { "id": "c", "method": "POST", "url": "boats", "body": { "name": "Bea" } },
                { "id": "d", "method": "GET", "url": "https://x.example/v1/nothing" },
                { "id": "e", "method": "GET", "url": "/boats/7", "dependsOn": ["a", "d"] },
                { "id": "f", "method": "GET", "url": "/boats/7", "dependsOn": ["e"] },
                { "id": "g", "method": "NO METHOD", "url": "/boats/7" },
            ]),
            &[("a", 200), ("b", 200), ("c", 201), ("d", 404), ("e", 424), ("f", 424), ("g", 400)],
        );
    }

    #[test]
    fn what_is_no_batch() {
        let check = |body: &str| assert_eq!(answer(body.as_bytes(), "v1", respond).status, 400, "{body}");
        check("");
        check("[]");
        check("{}");
        check(r#"{"requests":[{"method":"GET","url":"/a"}]}"#);
        check(r#"{"requests":[{"id":"a","method":"GET","url":"/a"},{"id":"a","method":"GET","url":"/a"}]}"#);
        check(r#"{"requests":[{"id":"a","method":"GET","url":"/a","dependsOn":["b"]},{"id":"b","method":"GET","url":"/a"}]}"#);
    }
}
