//! Lists unread messages: the program of the README.

use graph_v1_0::Graph;
use graph_v1_0::docwright::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::builder().environment("GRAPH").build()?; // GRAPH_TOKEN has an access token
    let graph = Graph::new(client);
    let unread = graph.me().messages().list().filter("isRead eq false").select(["subject", "from"]).top(10);
    println!("{unread}"); // GET https://graph.microsoft.com/v1.0/me/messages?…
    let mut messages = unread.items(); // of all pages
    while let Some(message) = messages.try_next().await? {
        println!("{}", message.subject().unwrap_or("(no subject)"));
    }
    Ok(())
}
