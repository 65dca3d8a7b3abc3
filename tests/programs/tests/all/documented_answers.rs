//! The clients' documented exchanges as a test's transport answers with them: each documented request gets its documented answer.

use graph_v1_0::docwright::Bytes;
use graph_v1_0::docwright::documented::{Exchange, Exchanges};
use graph_v1_0::docwright::http::Request;
use graph_v1_0::docwright::replay::Message;

/// A documented request as a client would send it; `Prefer` names the exchange, since a page may show one request twice.
fn request_of(exchange: &Exchange) -> Request<Bytes> {
    let message = Message::parse(&exchange.request);
    let (method, url) = message.request_line();
    let is_sendable = |byte: u8| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte);
    let encoded = url.bytes().map(|byte| if is_sendable(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") });
    let mut request = Request::builder().method(method).uri(encoded.collect::<String>());
    for (name, value) in &message.headers {
        request = request.header(*name, *value);
    }
    let request = request.header("prefer", format!("example={}", exchange.id));
    request.body(message.body.unwrap_or_default().to_owned().into()).expect("a request that HTTP can carry")
}

fn check(exchanges: &Exchanges, at_least: usize) {
    assert!(exchanges.all().len() >= at_least, "{} exchanges", exchanges.all().len());
    let mut wrong = Vec::new();
    for exchange in exchanges.all() {
        let documented = Message::parse(&exchange.responses[0]);
        match exchanges.find(&request_of(exchange)) {
            Err(miss) => wrong.push(format!("{}: {miss}", exchange.id)),
            Ok(answer) if answer.status.as_u16() != documented.status() => {
                wrong.push(format!("{}: {}", exchange.id, answer.status));
            }
            Ok(answer) if answer.body != documented.body.unwrap_or_default().as_bytes() => {
                wrong.push(format!("{}: {}", exchange.id, String::from_utf8_lossy(&answer.body)));
            }
            Ok(answer) => assert_eq!(answer.exchange.as_deref(), Some(exchange.id.as_str())),
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), exchanges.all().len(), wrong.join("\n"));
}

#[test]
fn each_documented_request_has_its_documented_answer() {
    check(graph_v1_0::EXCHANGES.exchanges(), 50);
    check(graph_beta::EXCHANGES.exchanges(), 10);
}

/// Strictness is about what pages do not allow: what they show, they allow, but for what stands in the ledger and for properties that
/// the page shows without documenting them.
#[test]
fn strictness_allows_what_the_pages_show() {
    for exchanges in [graph_v1_0::EXCHANGES.exchanges(), graph_beta::EXCHANGES.exchanges()] {
        let right = exchanges.all().iter().filter(|exchange| exchange.ledger.is_none());
        let refused: Vec<String> =
            right.filter_map(|exchange| exchanges.check(&request_of(exchange)).err()).map(|miss| miss.to_string()).collect();
        assert!(refused.is_empty(), "{}", refused.join("\n"));
    }
}

/// What the README shows of a request that no page documents.
#[test]
fn a_miss_says_what_is_nearest() {
    let request = Request::get("https://graph.microsoft.com/v1.0/me/mesages").body(Bytes::new()).expect("a request");
    let miss = graph_v1_0::EXCHANGES.exchanges().find(&request).expect_err("no such path").to_string();
    let readme = std::fs::read_to_string(format!("{}/../../README.md", env!("CARGO_MANIFEST_DIR"))).expect("the README");
    assert!(readme.contains(&format!("not sent: {miss}\n")), "the README does not show it so:\n{miss}");
}
