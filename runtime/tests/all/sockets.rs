//! Lists and batches through real sockets, against a server that throttles and goes in circles.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::server::{Server, json as good, message};
use crate::shop::{Item, REFERENCE, Shop};
use docwright::middleware::RetryPolicy;
use docwright::serde_json::{Value, from_str, json};
use docwright::{Batch, Change, Client, DeltaLink, DeltaStep, Json, StaticToken, Typed};

/// A client that tries again at once.
fn client(server: &Server) -> Client {
    let client = Client::builder().token(StaticToken::new("s3cret")).retry(RetryPolicy::default().base_delay(Duration::ZERO));
    client.base_url(format!("{}/v1", server.url)).build().expect("a client")
}

fn name(item: &Item) -> String {
    item.record().text("name").unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_list_in_a_circle_behind_a_fault() {
    let faults = Arc::new(Mutex::new(0));
    let server = Server::start(move |asked| match asked.target() {
        "/v1/items" => good(r#"{"value":[{"name":"a"}],"@odata.nextLink":"/v1/items?page=2"}"#),
        "/v1/items?page=2" => {
            let mut faults = faults.lock().expect("no panic");
            *faults += 1;
            match *faults {
                1 => message("429 Too Many Requests\nRetry-After: 0", ""),
                2 => message("500 Internal Server Error", "broken"),
                _ => good(r#"{"value":[{"name":"b"}],"@odata.nextLink":"/v1/items"}"#),
            }
        }
        other => message("404 Not Found", other),
    })
    .await;
    for ahead in [false, true] {
        let items = Shop(client(&server)).items().list().items();
        let mut items = if ahead { items.prefetch() } else { items };
        let mut told = Vec::new();
        while let Some(item) = items.next().await {
            told.push(match item {
                Ok(item) => name(&item),
                Err(error) if error.is_refused() => "circle".to_owned(),
                Err(error) => format!("{} at {}", error.status().expect("a status").as_u16(), error.link().unwrap_or_default()),
            });
        }
        let fault = format!("500 at {}/v1/items?page=2", server.url);
        let expected: &[&str] = if ahead { &["a", "b", "circle"] } else { &["a", &fault, "b", "circle"] };
        assert_eq!(told, expected);
    }
    // Two lists of two pages, and two faults.
    assert_eq!(server.asked().len(), 6);
}

#[tokio::test]
async fn a_throttled_batch() {
    let throttled = Arc::new(Mutex::new(HashSet::new()));
    let server = Server::start(move |asked| {
        let body: Value = from_str(&asked.body).expect("a batch");
        let requests = body["requests"].as_array().expect("requests");
        if requests.len() > 20 {
            return message("400 Bad Request", "too many");
        }
        // Each third request is throttled the first time, and answers come in the wrong order.
        let respond = |request: &Value| {
            let id = request["id"].as_str().expect("an id");
            let busy = id.parse::<u32>().expect("a number") % 3 == 0 && throttled.lock().expect("no panic").insert(id.to_owned());
            if busy {
                json!({"id": id, "status": 429, "headers": {"Retry-After": "0"}})
            } else {
                json!({"id": id, "status": 200, "headers": {"Content-Type": "application/json"}, "body": {"url": request["url"]}})
            }
        };
        good(&json!({"responses": requests.iter().rev().map(respond).collect::<Vec<_>>()}).to_string())
    })
    .await;
    let client = client(&server);
    let requests: Vec<_> = (0..50).map(|number| client.at::<Json>(&REFERENCE, "GET", &format!("/items/{number}"))).collect();
    let results = Batch::new(requests).send().await;
    for (number, result) in results.into_iter().enumerate() {
        assert_eq!(result.expect("an answer").0["url"], format!("/items/{number}"));
    }
    let asked = server.asked();
    assert_eq!(asked.len(), 4);
    assert!(asked.iter().all(|asked| asked.line.starts_with("POST /v1/$batch ")));
    assert!(asked.iter().all(|asked| asked.header("authorization") == Some("Bearer s3cret")));
}

#[tokio::test]
async fn changes_behind_a_link_that_is_gone() {
    let server = Server::start(|asked| match asked.target() {
        "/v1/items?since=old" => message("410 Gone\nLocation: /v1/items?since=", r#"{"error":{"code":"resyncRequired"}}"#),
        "/v1/items?since=" => {
            good(r#"{"value":[{"id":"7","@removed":{"reason":"deleted"}}],"@odata.deltaLink":"/v1/items?since=new"}"#)
        }
        other => message("404 Not Found", other),
    })
    .await;
    let link: DeltaLink = from_str(&format!("\"{}/v1/items?since=old\"", server.url)).expect("a link");
    let mut delta = Shop(client(&server)).items().list().changes_since(&link);
    let Ok(Some(DeltaStep::Resync(resync))) = delta.try_next().await else { panic!("a resync") };
    assert_eq!(resync.codes().collect::<Vec<_>>(), ["resyncRequired"]);
    let Ok(Some(DeltaStep::Page(page))) = delta.try_next().await else { panic!("a page") };
    assert!(matches!(&page.changes()[0], Change::Removed(removed) if removed.id() == Some("7")));
    assert_eq!(delta.link().map(DeltaLink::as_str), Some(&*format!("{}/v1/items?since=new", server.url)));
    assert!(delta.next().await.is_none());
}
