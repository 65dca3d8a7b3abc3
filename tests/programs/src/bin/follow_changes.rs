//! Tells which users have changed since the last run, and keeps in a file how far it is.
//!
//! `GRAPH_TOKEN=… cargo run -p docwright-programs --bin follow_changes users.delta`

use std::fs;

use graph_v1_0::Graph;
use graph_v1_0::docwright::{Change, Client, DeltaLink, DeltaStep};
use graph_v1_0::types::User;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let graph = Graph::new(Client::builder().environment("GRAPH").build()?);
    let state = std::env::args().nth(1).expect("a file for the state");
    let kept = if fs::exists(&state)? { Some(DeltaLink::new(fs::read_to_string(&state)?)) } else { None };
    let query = graph.users().delta().list().select(["displayName", "jobTitle", "mobilePhone"]).prefer("return=minimal");
    let mut delta = query.changes_since(&kept);
    while let Some(step) = delta.try_next().await? {
        match step {
            DeltaStep::Page(page) => page.into_iter().for_each(show),
            DeltaStep::Resync(_) => println!("all users follow anew"),
        }
        // What the page says is done: the next run need not be told again.
        if let Some(link) = delta.link() {
            fs::write(&state, link.as_str())?;
        }
    }
    Ok(())
}

fn show(change: Change<User>) {
    match change {
        Change::Changed(user) => println!("{} is {}", user.id().unwrap_or("?"), user.job_title().unwrap_or("without a title")),
        Change::Removed(removed) => println!("{} is gone", removed.id().unwrap_or("?")),
    }
}
