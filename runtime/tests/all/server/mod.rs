//! A real server, and the client of the shop that calls it.

mod http;

use docwright::middleware::RetryPolicy;
use docwright::{Client, HttpTransport, StaticToken};
pub use http::*;

use crate::shop::Shop;

impl Server {
    pub fn shop(&self) -> Shop {
        let transport = HttpTransport::with_timeout(std::time::Duration::from_millis(1500)).expect("a transport");
        let client = Client::builder().retry(RetryPolicy::none()).transport(transport).token(StaticToken::new("s3cret"));
        Shop(client.base_url(format!("{}/v1", self.url)).build().expect("a client"))
    }
}
