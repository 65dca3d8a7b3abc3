//! What is not documented, and what pages do not allow.

use docwright_mock::{Options, Settings};

use crate::support::Running;

#[tokio::test]
async fn a_miss_names_what_is_nearest() {
    let server = Running::usual().await;
    let (status, body) = server.get("/v1.0/me/mesages").await;
    let error = &body["error"];
    assert_eq!((status, error["code"].as_str()), (501, Some("notDocumented")));
    assert_eq!(error["nearest"], "GET /me/messages");
    assert_eq!(error["differences"][0], "segment 2 of the path: sent `mesages`, documented `messages`");
    assert!(error["place"].as_str().is_some_and(|place| place.starts_with("v1.0/api/user-list-messages.md:")), "{error}");
    let (status, body) = server.get("/v7/me").await;
    assert_eq!(status, 501);
    assert!(body["error"]["message"].as_str().is_some_and(|message| message.contains("/v1.0`")), "{body}");
}

#[tokio::test]
async fn strictness_answers_with_the_finding() {
    let server = Running::start(Options { strict: true, ..Options::default() }, Settings::default()).await;
    let (status, body) = server.get("/v1.0/me?$colour=red").await;
    let finding = &body["error"]["findings"][0];
    assert_eq!((status, finding["rule"].as_str()), (400, Some("undocumented-option")));
    assert_eq!(finding["message"], "the page documents no query option `$colour`");
    assert!(finding["place"].as_str().is_some_and(|place| place.starts_with("v1.0/api/user-get.md:")), "{finding}");
    let update = server.request("PATCH", "/v1.0/me").header("content-type", "application/json");
    let (status, body) = server.send(update.body(r#"{"city":7}"#)).await;
    assert_eq!(status, 400, "{body}");
    assert!(body["error"]["findings"][0]["message"].as_str().is_some_and(|message| message.contains("city")), "{body}");
    assert_eq!(server.get("/v1.0/me").await.0, 200);
}

#[tokio::test]
async fn a_request_chooses() {
    let server = Running::usual().await;
    let preferring = |prefer: &str| server.request("GET", "/v1.0/me").header("prefer", prefer);
    let (status, _) = server.send(preferring("code=200")).await;
    assert_eq!(status, 200);
    let (status, body) = server.send(preferring("example=nothing_of_this_name")).await;
    assert_eq!(status, 501, "{body}");
}

#[tokio::test]
async fn bodies_have_a_limit() {
    let settings = Settings { body_limit: 100, ..Settings::default() };
    let server = Running::start(Options::default(), settings).await;
    let send = |bytes: usize| server.send(server.request("PATCH", "/v1.0/me").body("x".repeat(bytes)));
    assert_eq!(send(101).await.0, 413);
    assert_ne!(send(100).await.0, 413);
}
