//! What goes wrong on purpose, as programs see it.

use std::time::{Duration, Instant};

use docwright::Client;
use docwright::middleware::RetryPolicy;
use docwright_mock::{Fault, Faults, Options, Settings};
use graph_v1_0::Graph;

use crate::support::Running;

fn settings(odds: &[(Fault, f64)], seed: u64) -> Settings {
    Settings { faults: Faults { odds: odds.to_vec(), latency: None, seed }, ..Settings::default() }
}

/// The emitted client, which does not try again.
fn graph(server: &Running) -> Graph {
    let client = Client::builder().base_url(format!("{}/v1.0", server.url)).retry(RetryPolicy::none());
    Graph::new(client.build().expect("a client"))
}

#[tokio::test]
async fn as_the_client_sees_them() {
    let always = |fault| Running::start(Options::default(), settings(&[(fault, 1.0)], 0));
    let server = always(Fault::Throttle).await;
    let error = graph(&server).me().get().send().await.expect_err("throttled");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(429));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(1)));
    let server = always(Fault::Error).await;
    let error = graph(&server).me().get().send().await.expect_err("unavailable");
    assert_eq!((error.status().map(|status| status.as_u16()), error.code()), (Some(503), Some("serviceUnavailable")));
    let server = always(Fault::Cut).await;
    let error = graph(&server).me().get().send().await.expect_err("a body that breaks off");
    assert_eq!(error.status(), None, "{error}");
}

#[tokio::test]
async fn a_request_asks_for_one() {
    let server = Running::usual().await;
    let asking = |fault: &str| server.request("GET", "/v1.0/me").header("x-docwright-fault", fault).send();
    let answer = asking("throttle").await.expect("an answer");
    assert_eq!(answer.status(), 429);
    assert_eq!(answer.headers()["retry-after"], "1");
    assert_eq!(asking("error").await.expect("an answer").status(), 503);
    assert_eq!(asking("flood").await.expect("an answer").status(), 400);
    let cut = asking("cut").await.expect("the head of an answer");
    assert_eq!(cut.status(), 200);
    assert!(cut.bytes().await.is_err());
    let began = Instant::now();
    assert_eq!(asking("latency=50ms").await.expect("an answer").status(), 200);
    assert!(began.elapsed() >= Duration::from_millis(50));
    assert_eq!(server.get("/v1.0/me").await.0, 200);
}

#[tokio::test]
async fn the_same_seed_has_the_same_faults() {
    let mut runs = Vec::new();
    for seed in [7, 7, 8] {
        let server = Running::start(Options::default(), settings(&[(Fault::Throttle, 0.3), (Fault::Error, 0.1)], seed)).await;
        let mut statuses = Vec::new();
        for _ in 0..60 {
            statuses.push(server.get("/v1.0/me").await.0);
        }
        runs.push(statuses);
    }
    assert_eq!(runs[0], runs[1]);
    assert_ne!(runs[0], runs[2]);
    assert!([200, 429, 503].iter().all(|status| runs[0].contains(status)), "{:?}", runs[0]);
}
