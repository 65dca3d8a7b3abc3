//! Copies a file and waits until the service is done with it.
//!
//! `GRAPH_TOKEN=… cargo run -p docwright-programs --bin copy_file 01XN4CQ7MOJTVYMDOSXFDK2QJDXCDI3WUK`

use graph_v1_0::Graph;
use graph_v1_0::docwright::{Client, Error};
use graph_v1_0::types::{DriveItem, DriveItemCopyBody};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let graph = Graph::new(Client::builder().environment("GRAPH").build()?);
    let id = std::env::args().nth(1).expect("the id of a file");
    let copy = graph.me().drive().items().id(&id).copy(DriveItemCopyBody::new().with_name("figures-q1 (copy).xlsx"));
    let mut operation = copy.start::<DriveItem>().await?.on_progress(|progress| {
        println!("{} {}", progress.status.as_deref().unwrap_or("?"), progress.percent.unwrap_or_default());
    });
    let item = operation.wait().await?;
    println!("{} is {}", item.name().unwrap_or_default(), item.id().unwrap_or_default());
    Ok(())
}
