//! Changes some properties of a user and clears another: what is not set stays as it is, and null is not nothing.
//!
//! `GRAPH_TOKEN=… cargo run -p docwright-programs --bin update_user renata@contoso.com`

use graph_v1_0::Graph;
use graph_v1_0::docwright::{Client, Error};
use graph_v1_0::types::User;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let graph = Graph::new(Client::builder().environment("GRAPH").build()?);
    let id = std::env::args().nth(1).expect("the id or name of a user");
    let change = User::new().with_business_phones(["+31 20 555 0199"]).with_office_location("Pier 2/104").clear_mobile_phone();
    let request = graph.users().id(&id).update(change);
    println!("{request:#}");
    request.send().await
}
