//! Requests as data, without a network.

use crate::shop::{Item, REFERENCE, Shop};
use docwright::{Body, Client, Collection, Multipart, Request, Typed};
use serde_json::json;

fn shop() -> Shop {
    Shop(Client::offline())
}

fn check(build: impl FnOnce(Request<Collection<Item>>) -> Request<Collection<Item>>, expected: &str) {
    let request = build(shop().items().list());
    assert_eq!(request.url(), format!("https://api.shop.example/v1/items{expected}"));
}

async fn refused<T: docwright::Response>(request: Request<T>, because: &str) {
    let Err(error) = request.send().await else { panic!("it was sent") };
    assert!(error.is_refused() && error.to_string().contains(because), "{error}");
}

#[test]
fn queries() {
    check(|r| r, "");
    check(|r| r.select(["id", "name"]).select(["price"]), "?$select=id,name,price");
    check(|r| r.expand(["parts($select=a;$top=2)"]), "?$expand=parts($select=a;$top=2)");
    check(|r| r.filter("name eq 'a&b' and x/y ne 1+1"), "?$filter=name%20eq%20'a%26b'%20and%20x/y%20ne%201%2B1");
    check(|r| r.filter("a").filter("b"), "?$filter=b");
    check(|r| r.search("\"tea #1\""), "?$search=%22tea%20%231%22");
    check(|r| r.order_by(["name desc", "id"]).top(5).skip(10), "?$orderby=name%20desc,id&$top=5&$skip=10");
    check(|r| r.count(true).format("application/json"), "?$count=true&$format=application/json");
    check(|r| r.query("start=", "2020-01-01T00:00:00Z").query("start=", "ö"), "?start%3D=2020-01-01T00:00:00Z&start%3D=%C3%B6");
}

#[test]
fn a_request_shows_what_it_will_send() {
    let request = shop().items().create(Item::new().with_untyped("name", "tea")).prefer("a").prefer("b").if_match("\"1\"");
    assert_eq!(request.to_string(), "POST https://api.shop.example/v1/items");
    let whole = "POST https://api.shop.example/v1/items
content-type: application/json
prefer: a
prefer: b
if-match: \"1\"

{\"name\":\"tea\"}
";
    assert_eq!(format!("{request:#}"), whole);
    assert_eq!(request.operation().map(|operation| operation.page.as_str()), Some("item-post"));
    assert_eq!(request.path(), "/items");
    assert_eq!(request.body(), &Body::Json(r#"{"name":"tea"}"#.into()));
}

#[test]
fn bodies_and_their_types() {
    let type_of =
        |request: &Request<Item>| request.headers().get("content-type").map(|value| value.to_str().unwrap_or("?").to_owned());
    let item = || shop().items().create(Item::new());
    assert_eq!(type_of(&item().text("text/plain", "a")).as_deref(), Some("text/plain"));
    assert_eq!(type_of(&item().bytes("image/png", vec![1, 2])).as_deref(), Some("image/png"));
    let parts = Multipart::form().boundary("cut").field("a", "text/html", "x");
    assert_eq!(type_of(&item().multipart(parts)).as_deref(), Some("multipart/form-data; boundary=cut"));
    let chosen = item().header("Content-Type", "application/json; charset=utf-8").json_value(json!({"a": 1}));
    assert_eq!(type_of(&chosen).as_deref(), Some("application/json; charset=utf-8"));
    assert_eq!(chosen.body(), &Body::Json(r#"{"a":1}"#.into()));
}

#[test]
fn a_secret_header_is_not_shown() {
    let request = shop().items().list().header("Authorization", "Bearer abc");
    assert!(!format!("{request:#}").contains("abc"));
    assert!(!format!("{request:?}{:#?}", request.headers()).contains("abc"));
}

#[test]
fn an_answer_from_elsewhere_is_read_like_a_sent_one() {
    let answer = |status: u16, body: &'static str| {
        let mut response = http::Response::new(body);
        *response.status_mut() = http::StatusCode::from_u16(status).expect("a status");
        shop().items().id("7").get().answer(response)
    };
    assert_eq!(answer(200, r#"{"price":3}"#).expect("an item").record().int32("price"), Some(3));
    assert!(answer(404, "").expect_err("nothing").is_not_found());
}

#[tokio::test]
async fn what_cannot_be_sent_says_so() {
    refused(shop().items().list(), "offline").await;
    refused(shop().items().id("").get(), "empty").await;
    refused(shop().items().id("..").get(), "`..`").await;
    refused(shop().items().id("$ref").delete(), "`$`").await;
    refused(shop().items().list().header("two words", "x"), "two words").await;
    refused(shop().items().list().header("a", "line\nline"), "header `a`").await;
    refused(shop().0.path().request::<()>(&REFERENCE, "NO WAY", "page"), "NO WAY").await;
}

#[tokio::test]
async fn an_error_shows_no_query() {
    let error = shop().items().list().query("sig", &"s3cret".repeat(20_000)).send().await.expect_err("it is too long");
    assert!(error.is_refused() && error.to_string().contains("/v1/items is no URL"), "{:.300}", error.to_string());
    assert!(!error.to_string().contains("s3cret"));
}

#[tokio::test]
async fn an_offline_client_downloads_nothing() {
    let mut response = http::Response::new("");
    *response.status_mut() = http::StatusCode::FOUND;
    response.headers_mut().insert("location", http::HeaderValue::from_static("https://files.shop.example/f?sig=1"));
    let redirect = shop().items().id("7").content().answer(response).expect("a redirect");
    let error = redirect.download().await.expect_err("a refusal");
    assert!(error.is_refused() && error.to_string().contains("offline"), "{error}");
}

#[test]
fn clients_that_cannot_be() {
    for url in ["shop.example", "ftp://shop.example", "https://me@shop.example", "https://shop.example/v1?x", "/v1"] {
        let error = Client::builder().base_url(url).build().err();
        assert!(error.is_some_and(|error| error.is_refused()), "{url}");
    }
    assert!(Client::builder().user_agent("a\nb").build().is_err());
}
