//! Logs each call with a middleware of its own.
//!
//! `GRAPH_TOKEN=… cargo run -p docwright-programs --bin log_calls`

use graph_v1_0::Graph;
use graph_v1_0::docwright::middleware::{Next, from_fn};
use graph_v1_0::docwright::{Client, Error, HttpRequest, Sending};

fn log(request: HttpRequest, next: Next<'_>) -> Sending<'_> {
    Box::pin(async move {
        let called = format!("{} {}", request.method(), request.uri().path());
        let answer = next.run(request).await?;
        println!("{called}: {}", answer.status());
        Ok(answer)
    })
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let graph = Graph::new(Client::builder().environment("GRAPH").middleware(from_fn(log)).build()?);
    let me = graph.me().get().send().await?;
    println!("{}", me.display_name().unwrap_or("?"));
    Ok(())
}
