//! Many requests at once.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::support::Running;

/// How many are sent at a time.
const AT_ONCE: usize = 64;

/// `DOCWRIGHT_MOCK_REQUESTS=20000` sends more of them.
#[tokio::test(flavor = "multi_thread")]
async fn many_requests_at_once() {
    let wanted = std::env::var("DOCWRIGHT_MOCK_REQUESTS").ok().and_then(|number| number.parse().ok()).unwrap_or(2000);
    let server = Arc::new(Running::usual().await);
    let next = Arc::new(AtomicUsize::new(0));
    let paths = ["/v1.0/me", "/v1.0/users", "/v1.0/me/messages", "/v1.0/groups/7"];
    let worker = |_| {
        let (server, next) = (server.clone(), next.clone());
        tokio::spawn(async move {
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= wanted {
                    return;
                }
                let (status, body) = server.get(paths[number % paths.len()]).await;
                assert_eq!(status, 200, "{body}");
            }
        })
    };
    for worker in (0..AT_ONCE).map(worker).collect::<Vec<_>>() {
        worker.await.expect("no error");
    }
}
