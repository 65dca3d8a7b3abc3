//! Uploads a file of any size in pieces, and goes on where a connection breaks.
//!
//! `GRAPH_TOKEN=… cargo run -p docwright-programs --bin upload_file film.mp4`

use graph_v1_0::Graph;
use graph_v1_0::docwright::{Client, UploadContent};
use graph_v1_0::types::{DriveItem, DriveItemCreateUploadSessionBody};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let graph = Graph::new(Client::builder().environment("GRAPH").build()?);
    let path = std::env::args().nth(1).expect("a file");
    let place = graph.me().drive().items().id("root").path(&path);
    let mut upload = place
        .create_upload_session(DriveItemCreateUploadSessionBody::new())
        .open_upload::<DriveItem>(UploadContent::from_path(&path)?)
        .await?
        .on_progress(|progress| println!("{} of {} bytes", progress.sent, progress.total));
    let item = upload.send().await?;
    println!("{} is {}", item.name().unwrap_or_default(), item.id().unwrap_or_default());
    Ok(())
}
