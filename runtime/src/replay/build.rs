//! Requests that no client sends: a replay builds them from a plan, and compares them.

use crate::client::Client;
use crate::path::Path;
use crate::reference::Reference;
use crate::request::{RawRequest, Request};

/// No page documents these requests.
static NOTHING: Reference = Reference::new("{}");

/// A request below a base URL: along a path, or to a link that the service gave.
pub fn offline_request(base_url: &str, method: &str, path: impl FnOnce(Path) -> Path, link: Option<&str>) -> Request<()> {
    let client = Client::offline_at(base_url);
    match link {
        Some(link) => client.at(&NOTHING, method, link),
        None => Request::from_raw(RawRequest::new(path(client.path()), &NOTHING, method, "")),
    }
}
