//! Reads a user, and says what went wrong where that fails.
//!
//! `GRAPH_TOKEN=… cargo run -p docwright-programs --bin read_user renata@contoso.com`

use graph_v1_0::Graph;
use graph_v1_0::docwright::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let graph = Graph::new(Client::builder().environment("GRAPH").build()?);
    let id = std::env::args().nth(1).expect("the id or name of a user");
    match graph.users().id(&id).get().send().await {
        Ok(user) => println!("{}: {}", user.display_name().unwrap_or("?"), user.job_title().unwrap_or("no title")),
        Err(error) if error.is_not_found() => println!("there is no {id}: {}", error.code().unwrap_or_default()),
        // The message names the permissions of which the token needs one.
        Err(error) if error.is_forbidden() => println!("{error}"),
        Err(error) => return Err(error),
    }
    Ok(())
}
