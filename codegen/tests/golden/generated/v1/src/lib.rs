// Emitted by docwright from the reference; edits are lost on the next run.
//! A typed client for version v1 of the service.
//!
//! A call is the URL read aloud, and a request is data until it is sent:
//!
//! ```no_run
//! use harbor_v1::docwright::{Client, Error};
//! use harbor_v1::Harbor;
//!
//! async fn first() -> Result<(), Error> {
//!     // The variable HARBOR_TOKEN has an access token.
//!     let client = Client::builder().environment("HARBOR").build()?;
//!     let harbor = Harbor::new(client);
//!     let request = harbor.boats().adrift().list();
//!     println!("{request}"); // method and URL, as they will be sent
//!     let mut items = request.items(); // of all pages, one after the other
//!     while let Some(item) = items.try_next().await? {
//!         println!("{item:?}");
//!     }
//!     Ok(())
//! }
//! # fn main() {}
//! ```
//!
//! The feature `reqwest` sends over the network; without it, bring a [`Transport`](docwright::Transport) of your own.
//!
//! # What there is
//!
//! * Tokens: a [`TokenProvider`](docwright::TokenProvider) is asked for one when it is needed, and again when the service refuses it. The
//!   [builder](docwright::ClientBuilder) has time-outs, retries, hosts and middleware.
//! * Lists: [`items`](docwright::Request::items) goes through all pages, [`pages`](docwright::Request::pages) takes one after the other,
//!   [`changes`](docwright::Request::changes) follows what changes from one run to the next.
//! * [Query options](docwright::query) by the accessors of a type, or as text.
//! * Several calls in one: [`Batch`](docwright::Batch).
//! * Large content: [`Upload`](docwright::Upload) sends it in pieces, [`Download`](docwright::Download) reads it as it comes, and
//!   [`LongRunning`](docwright::LongRunning) waits for what the service works on.
//! * Errors: an [`Error`](docwright::Error) tells what the service said of what call, and on 403 which permissions are documented.
//! * [`types`], equal by their members. [`Typed`](docwright::Typed) has what all of them can do: `with_some` sets what an option holds,
//!   `changed_since` is the body of an update. With the feature `serde` they are kept in files, caches and queues.
//! * Tests: [transports for them](docwright::testing) answer as a test says; with the feature `documented`,
//!   `Harbor::documented()` answers as the pages show.
//!
//! # Calls
//!
//! [`/boats`](calls::boats)

#![forbid(unsafe_code)]

pub mod calls;
mod headers;
mod root;
pub mod types;

pub use docwright;
pub use headers::Headers;
pub use root::Harbor;

/// What the pages say, as the runtime reads it: types, enumerations, operations.
pub static REFERENCE: docwright::Reference = docwright::Reference::new(include_str!("reference.json"));

/// What each operation needs, found by method and path as its call's documentation shows them, also in constants;
/// [`docwright::least_permissions!`] is the least of several.
///
/// ```
/// use harbor_v1::docwright::PermissionTable;
///
/// const TABLE: PermissionTable<'static> = harbor_v1::PERMISSIONS;
/// for permissions in TABLE.iter() {
///     assert_eq!(TABLE.find(permissions.operation()), Some(permissions));
/// }
/// ```
pub const PERMISSIONS: docwright::PermissionTable<'static> = docwright::PermissionTable::new(include_str!("permissions.txt"));

/// What the pages show, as a test of a program is answered without a service.
#[cfg(feature = "documented")]
pub static EXCHANGES: docwright::documented::Recorded =
    docwright::documented::Recorded::new(include_str!("exchanges.jsonl"), &REFERENCE);
