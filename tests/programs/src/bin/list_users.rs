//! Lists users, all pages of them.
//!
//! `GRAPH_TOKEN=… cargo run -p docwright-programs --bin list_users`

use graph_v1_0::Graph;
use graph_v1_0::docwright::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let graph = Graph::new(Client::builder().environment("GRAPH").build()?);
    let query = graph.users().list().select(["displayName", "mail"]).top(2);
    let mut users = query.items().prefetch();
    while let Some(user) = users.try_next().await? {
        println!("{} <{}>", user.display_name().unwrap_or("?"), user.mail().unwrap_or_default());
    }
    Ok(())
}
