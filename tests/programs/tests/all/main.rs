//! Runs each program as its user does, against a server that answers as the pages show.

mod documented;
mod documented_answers;
mod notifications;
mod pages;
mod readme;
mod run;
#[path = "../../../../runtime/tests/all/server/http.rs"]
mod server;
mod transfers;
mod values;
mod ways;
