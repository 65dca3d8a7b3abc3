//! What tests of programs need that call a service: a transport that answers from a script, and a clock that does not wait.
//!
//! ```
//! use docwright::Client;
//! use docwright::testing::{Script, SimulatedClock};
//!
//! let clock = SimulatedClock::new();
//! let script = Script::new().answer(429, [("retry-after", "60")], "").json(200, r#"{"value":[]}"#);
//! let client = Client::builder().transport(script.clone()).clock(clock.clone()).build()?;
//! # static REFERENCE: docwright::Reference = docwright::Reference::new(r#"{"base_url":"https://shop.example"}"#);
//! let request = client.at::<docwright::Json>(&REFERENCE, "GET", "/items");
//! let items = clock.run(request.send())?;
//! assert_eq!(items.0["value"].as_array().map(Vec::len), Some(0));
//! assert_eq!(script.sent().len(), 2);
//! assert!(clock.elapsed().as_secs() >= 60);
//! # Ok::<(), docwright::Error>(())
//! ```

mod clock;
pub(crate) mod script;

pub use clock::SimulatedClock;
pub use script::{Fault, Script, Sent};
