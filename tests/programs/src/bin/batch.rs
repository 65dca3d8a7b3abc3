//! Sends three calls as one; each has a result of its own type.
//!
//! `GRAPH_TOKEN=… cargo run -p docwright-programs --bin batch`

use graph_v1_0::Graph;
use graph_v1_0::docwright::{Batch, Client, Error};
use graph_v1_0::types::User;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let graph = Graph::new(Client::builder().environment("GRAPH").build()?);
    let who = graph.me().get().select(["displayName", "jobTitle"]);
    let city = graph.me().update(User::new().with_city("Vlissingen"));
    let stranger = graph.users().id("0f9a7e11-3c58-46b2-b1ad-94e6c0d25f73").get();
    let (who, city, stranger) = Batch::new((who, city, stranger)).send().await;
    println!("{} lives in Vlissingen now", who?.display_name().unwrap_or("?"));
    city?;
    match stranger {
        Ok(user) => println!("{} is no stranger", user.display_name().unwrap_or("?")),
        Err(error) => println!("the stranger: {}", error.code().unwrap_or("?")),
    }
    Ok(())
}
