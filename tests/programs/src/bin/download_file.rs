//! Downloads a file as a stream, in as much memory as one piece needs.
//!
//! `GRAPH_TOKEN=… cargo run -p docwright-programs --bin download_file "Notes/kickoff notes.txt" notes.txt`

use std::io::Write;

use graph_v1_0::Graph;
use graph_v1_0::docwright::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let graph = Graph::new(Client::builder().environment("GRAPH").build()?);
    let [from, to] = [1, 2].map(|at| std::env::args().nth(at).expect("a path there and a path here"));
    let mut file = std::fs::File::create(&to)?;
    let mut download = graph.me().drive().root().path(&from).content().get().into_download();
    while let Some(piece) = download.try_next().await? {
        file.write_all(&piece)?;
    }
    println!("{} bytes in {to}", download.received());
    Ok(())
}
