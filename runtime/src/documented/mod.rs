//! Tests of programs, answered as the reference shows it: no network, no server, no answer written by hand.
//!
//! [`Exchanges`] is the engine: it has the documented exchanges of a reference, and finds the answer to a request. It does no I/O, so that a
//! server can stand on it as well. [`Documented`] is a [`Transport`](crate::Transport) over it, which remembers what was sent,
//! gives other answers where a test wants them, and holds the program to what the test expects.
//!
//! ```
//! use docwright::documented::{Answer, Documented, Expected, Exchanges, Recorded};
//! use docwright::testing::SimulatedClock;
//! use docwright::{Json, Reference};
//!
//! // An emitted client has both.
//! static REFERENCE: Reference = Reference::new(
//!     r#"{"base_url":"https://shop.example","operations":[
//!         {"page":"item-get","method":"GET","path":"/items/{id}"},
//!         {"page":"item-delete","method":"DELETE","path":"/items/{id}"}]}"#,
//! );
//! static EXCHANGES: Recorded = Recorded::new(
//!     r#"{"exchange":"item-get.get_1","operation":["GET","item-get","/items/{id}"],"request":"GET /items/7\n","responses":["HTTP/1.1 200\n\n{\"name\":\"cup\"}"]}"#,
//!     &REFERENCE,
//! );
//!
//! let shop = Documented::of(&EXCHANGES)
//!     .answer("DELETE /items/{id}", Answer::empty(204))
//!     .expect(Expected::call("DELETE /items/7"));
//! let client = shop.client();
//! let clock = SimulatedClock::new();
//! let item = clock.run(client.at::<Json>(&REFERENCE, "GET", "/items/7").send())?;
//! assert_eq!(item.0["name"], "cup");
//! clock.run(client.at::<()>(&REFERENCE, "DELETE", "/items/7").send())?;
//! shop.verify();
//! # Ok::<(), docwright::Error>(())
//! ```

mod answer;
mod asked;
mod difference;
mod exchange;
mod exchanges;
mod expected;
mod links;
mod miss;
mod nearest;
mod pattern;
mod preference;
mod recorded;
mod strict;
mod transport;
pub mod words;

pub use answer::Answer;
pub use exchange::Exchange;
pub use exchanges::Exchanges;
pub use expected::Expected;
pub use miss::Miss;
pub use recorded::Recorded;
pub use strict::Refusal;
pub use transport::Documented;
