//! Shows the synchronization jobs of an app and starts those that are in quarantine: an operation of the beta client.
//!
//! `GRAPH_TOKEN=… cargo run -p docwright-programs --bin synchronization_jobs c58e2d90-6f14-4a7b-b3e8-07d1f96ca425`

use graph_beta::Graph;
use graph_beta::docwright::{Client, Error};
use graph_beta::types::{SynchronizationStatus, SynchronizationStatusCode};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let graph = Graph::new(Client::builder().environment("GRAPH").build()?);
    let app = std::env::args().nth(1).expect("the id of a service principal");
    let jobs = graph.service_principals().id(&app).synchronization().jobs();
    for job in jobs.clone().list().items().collect_at_most(100).await? {
        let Some(code) = job.status().and_then(SynchronizationStatus::code) else { continue };
        println!("{}: {code}", job.template_id().unwrap_or("?"));
        if code == SynchronizationStatusCode::Quarantine {
            jobs.clone().id(job.id().unwrap_or_default()).start().send().await?;
        }
    }
    Ok(())
}
