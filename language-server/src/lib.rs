//! The language server of docwright: the protocol around `docwright_ide`, which knows what pages mean.
//!
//! One loop owns the state ([`server`]); answers are made on other threads from a [`view`] that never changes.

pub mod capabilities;
pub mod client;
pub mod colours;
pub mod context;
pub mod diagnostics;
mod handlers;
pub mod lifetime;
mod nearby;
pub mod position;
pub mod proto;
pub mod refusal;
pub mod route;
pub mod server;
pub mod settings;
pub mod tasks;
pub mod transport;
pub mod uri;
pub mod view;

use std::time::Duration;

/// Serves standard input and output until the client leaves.
pub fn serve_stdio() -> server::Ending {
    let (connection, writer) = transport::stdio();
    let ending = server::Server::new(&connection).run(&connection.receiver);
    drop(connection);
    // What was sent should arrive, unless nobody reads any more.
    let (done, written) = crossbeam_channel::bounded(1);
    std::thread::spawn(move || done.send(writer.join().is_ok()));
    let _ = written.recv_timeout(Duration::from_secs(1));
    ending
}
