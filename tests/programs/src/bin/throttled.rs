//! Says when calls are tried again, and tells of each that is.
//!
//! `GRAPH_TOKEN=… cargo run -p docwright-programs --bin throttled`

use std::time::Duration;

use graph_v1_0::Graph;
use graph_v1_0::docwright::middleware::{RetryPolicy, Timeouts};
use graph_v1_0::docwright::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::builder()
        .environment("GRAPH")
        .retry(RetryPolicy::default().retries(6).longest_wait(Duration::from_mins(5)))
        .timeouts(Timeouts::default().call(Duration::from_mins(10)))
        .on_retry(|event| println!("{event}"))
        .build()?;
    let me = Graph::new(client).me().get().send().await?;
    println!("{}", me.display_name().unwrap_or("?"));
    Ok(())
}
