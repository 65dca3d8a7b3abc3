//! Lists users without an async runtime.
//!
//! `GRAPH_TOKEN=… cargo run -p docwright-programs --bin without_async`

use graph_v1_0::Graph;
use graph_v1_0::docwright::blocking::{iter, wait};
use graph_v1_0::docwright::{Client, Error};

fn main() -> Result<(), Error> {
    let graph = Graph::new(Client::builder().environment("GRAPH").build()?);
    let me = wait(graph.me().get().select(["displayName"]).send())?;
    println!("{} knows:", me.display_name().unwrap_or("somebody"));
    for user in iter(graph.users().list().select(["displayName", "mail"]).top(2).items()) {
        let user = user?;
        println!("{} <{}>", user.display_name().unwrap_or("?"), user.mail().unwrap_or_default());
    }
    Ok(())
}
