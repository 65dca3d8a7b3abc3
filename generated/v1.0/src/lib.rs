// Emitted by docwright from the reference; edits are lost on the next run.
//! A typed client for version v1.0 of the service.
//!
//! A call is the URL read aloud, and a request is data until it is sent:
//!
//! ```
//! let graph = graph_v1_0::Graph::offline();
//! assert!(graph.client().base_url(&graph_v1_0::REFERENCE).ends_with("v1.0"));
//! ```
//!
//! Values of [`types`] are equal by their members. [`Typed`](docwright::Typed) has what all of them can do: `with_some` sets what an option
//! holds, `changed_since` is the body of an update. With the feature `serde` they are kept in files, caches and queues.

#![forbid(unsafe_code)]

pub mod calls;
mod headers;
mod root;
pub mod types;

pub use docwright;
pub use headers::Headers;
pub use root::Graph;

/// What the pages say, as the runtime reads it: types, enumerations, operations.
pub static REFERENCE: docwright::Reference = docwright::Reference::new(include_str!("reference.json"));

/// What each operation needs, found by method and path as its call's documentation shows them, also in constants;
/// [`docwright::least_permissions!`] is the least of several.
///
/// ```
/// use graph_v1_0::docwright::PermissionTable;
///
/// const TABLE: PermissionTable<'static> = graph_v1_0::PERMISSIONS;
/// for permissions in TABLE.iter() {
///     assert_eq!(TABLE.find(permissions.operation()), Some(permissions));
/// }
/// ```
pub const PERMISSIONS: docwright::PermissionTable<'static> = docwright::PermissionTable::new(include_str!("permissions.txt"));

/// What the pages show, as a test of a program is answered without a service.
#[cfg(feature = "documented")]
pub static EXCHANGES: docwright::documented::Recorded =
    docwright::documented::Recorded::new(include_str!("exchanges.jsonl"), &REFERENCE);
