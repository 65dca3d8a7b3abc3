//! Each documented exchange, by raw HTTP.

use docwright::documented::Exchange;
use docwright::replay::{Message, split_url};
use docwright::serde_json::{self, Value};

use crate::support::Running;

/// What the server puts in the place of what is documented: links of its own.
fn with_own_links(message: &Message<'_>, url: &str) -> String {
    let body = message.body.unwrap_or_default();
    body.replace("https://graph.microsoft.com/", &format!("{url}/"))
}

/// A documented answer without what the server makes itself: upload URLs.
fn without_sessions(text: &str) -> Option<Value> {
    let mut json: Value = serde_json::from_str(text).ok()?;
    if let Some(body) = json.as_object_mut() {
        body.remove("uploadUrl");
    }
    Some(json)
}

async fn check(server: &Running, exchange: &Exchange) -> Result<(), String> {
    let message = Message::parse(&exchange.request);
    let (method, url) = message.request_line();
    let parts = split_url(url);
    let path = if parts.path.starts_with("/v1.0") { parts.path.to_owned() } else { format!("/v1.0{}", parts.path) };
    let question = if parts.query.is_empty() { "" } else { "?" };
    let mut request = server.request(method, &format!("{path}{question}{}", parts.query));
    let connection = ["host", "content-length"];
    for (name, value) in message.headers.iter().filter(|(name, _)| !connection.contains(&name.to_ascii_lowercase().as_str())) {
        request = request.header(*name, *value);
    }
    request = request.header("prefer", format!("example={}", exchange.id));
    let answer = request.body(message.body.unwrap_or_default().to_owned()).send().await.map_err(|error| error.to_string())?;
    let documented = Message::parse(&exchange.responses[0]);
    if answer.status() != documented.status() {
        return Err(format!("{}: {}", answer.status(), answer.text().await.unwrap_or_default()));
    }
    let text = answer.text().await.map_err(|error| error.to_string())?;
    let expected = with_own_links(&documented, &server.url);
    if text == expected || without_sessions(&text).is_some_and(|json| Some(json) == without_sessions(&expected)) {
        return Ok(());
    }
    Err(format!("\n{text}\ninstead of\n{expected}"))
}

#[tokio::test]
async fn each_is_answered_as_documented() {
    let server = Running::usual().await;
    let exchanges = graph_v1_0::EXCHANGES.exchanges().all();
    assert!(exchanges.len() > 100, "{}", exchanges.len());
    let mut wrong = Vec::new();
    for exchange in exchanges {
        if let Err(why) = check(&server, exchange).await {
            wrong.push(format!("{}: {why}", exchange.id));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), exchanges.len(), wrong.join("\n"));
}

#[tokio::test]
async fn no_link_leads_to_the_service() {
    let server = Running::usual().await;
    let (status, body) = server.get("/v1.0/me/messages").await;
    assert_eq!(status, 200);
    assert!(!body.to_string().contains("https://graph.microsoft.com"), "{body}");
}
