//! Asks for some users, some of their properties, and their managers: query options written with accessors.
//!
//! `GRAPH_TOKEN=… cargo run -p docwright-programs --bin query_users`

use graph_v1_0::Graph;
use graph_v1_0::docwright::prelude::*;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let graph = Graph::new(Client::builder().environment("GRAPH").build()?);
    let query = graph
        .users()
        .list()
        .select_with(|user| (user.id(), user.display_name(), user.mail()))
        .filter_with(|user| user.mail().ends_with("@contoso.com").and(user.department().equals("R & D")))
        .order_with(|user| (user.department().descending(), user.user_principal_name()))
        .expand_with(|user| user.manager().nested(|manager| manager.select_with(|manager| manager.id())));
    let page = query.send().await?;
    println!("{} users", page.count().unwrap_or_default());
    for user in &page {
        println!("{} <{}>", user.display_name().unwrap_or("?"), user.mail().unwrap_or_default());
    }
    Ok(())
}
