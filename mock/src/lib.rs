//! A server on this machine that answers as a reference documents it: for programs in any language, and for a look with `curl`.
//!
//! [`Exchanges`](docwright::documented::Exchanges) finds the documented answer. What takes several requests is made here, from what the
//! documented answers are: a list is given in pages, an answer with an upload URL opens a session, an accepted request with the address
//! of an operation begins one. [`Mock`] does that without I/O, and [`Server`] puts it behind a socket, with faults on request.
//!
//! ```no_run
//! # async fn example(reference: &docwright_codegen::reference::Reference) -> Result<(), Box<dyn std::error::Error>> {
//! use docwright_mock::{Mock, Options, Server, Settings};
//!
//! let mock = Mock::of(reference, None, Options::default())?;
//! let server = Server::bind(mock, "127.0.0.1:0".parse()?, Settings::default()).await?;
//! println!("{}", server.url());
//! server.serve_until(std::future::pending()).await?;
//! # Ok(()) }
//! ```

mod batch;
mod delta;
mod edition;
mod faults;
mod mock;
mod operations;
mod paging;
mod problem;
mod query;
mod server;
mod sessions;
mod uploads;

pub use faults::{Fault, Faults, Latency};
pub use mock::{Mock, Options};
pub use server::{Server, Settings};
