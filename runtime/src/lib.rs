//! The hand-written half of every client that docwright emits from an API reference: records, requests, transport and paging.
//!
//! Features: `reqwest` sends over the network, with rustls over aws-lc. Instead of it `rustls-no-provider` takes rustls with the cryptography
//! that the program installs, `native-tls` the TLS of the operating system (and is used where others are on too), and `reqwest-no-tls`
//! none, for plain HTTP. `blocking` is for programs without an async runtime, `serde` keeps types and enumerations in files, caches and queues, `tracing` has a span for each
//! attempt, `notifications` has the receiving end of subscriptions (`notifications-encrypted` also opens what is encrypted), `documented` answers tests from documented exchanges, `replay` is for the tests of a client itself.

#![cfg_attr(test, allow(unsafe_code, reason = "what `record!` expands to is linted in its own crate only"))]

mod reads;
mod record;
mod reference;
mod schema;
mod time;
mod value;

pub mod choice;
mod macros;

mod auth;
mod batch;
mod body;
mod call;
mod client;
mod clock;
mod delta;
mod download;
mod encode;
mod error;
mod headers;
mod link;
mod long_running;
pub mod middleware;
mod operation;
mod paging;
mod path;
mod permissions;
pub mod prelude;
pub mod query;
mod request;
mod response;
pub mod testing;
mod transport;
mod upload;

#[cfg(feature = "blocking")]
pub mod blocking;
#[cfg(feature = "documented")]
pub mod documented;
#[cfg(feature = "notifications")]
pub mod notifications;
#[cfg(feature = "replay")]
pub mod replay;

pub use auth::{AccessToken, StaticToken, TokenProvider, TokenRequest};
pub use batch::{Batch, BatchRequests};
pub use body::{Body, Multipart};
pub use bytes::Bytes;
pub use choice::{Choice, UnknownMember};
pub use client::{BatchEndpoint, Client, ClientBuilder, MismatchEvent};
pub use clock::{Clock, SystemClock};
pub use delta::{Change, Delta, DeltaLink, DeltaPage, DeltaStep, RemovalReason, Removed, Resync};
pub use download::{DigestCheck, Download};
pub use error::Error;
pub use headers::retry_after;
pub use http;
pub use jiff;
pub use long_running::{LongRunning, OperationProgress};
pub use operation::{Operation, OptionHeader, Permissions};
pub use paging::{Items, Pages};
pub use path::Path;
pub use permissions::{
    Alternatives, OperationPermissions, PermissionSet, PermissionTable, SchemePermissions, least_bound, least_fill,
    least_permissions,
};
pub use record::{DecodeError, Is, List, ListItem, Mismatch, Record, State, Typed, WrongType};
#[cfg(feature = "serde")]
#[doc(hidden)]
pub use record::{load_choice, load_record, store_choice, store_record};
pub use reference::Reference;
pub use request::Request;
#[cfg(feature = "reqwest-no-tls")]
pub use reqwest;
pub use response::{
    Accepted, Collection, Content, Json, Redirect, Reply, Response, Scalar, ScalarValue, Scalars, StreamedReply, Text,
};
pub use schema::{
    EnumIndex, Enumeration, FieldKind, Kind, LoadError, Primitive, Schema, Schemas, Shape, TypeIndex, UnknownShape,
};
#[cfg(feature = "serde")]
pub use serde;
pub use serde_json;
pub use time::{Date, DateTime, Duration, TimeError, TimeOfDay};
#[cfg(feature = "reqwest-no-tls")]
pub use transport::HttpTransport;
pub use transport::{
    BoxError, BoxFuture, ByteStream, HttpRequest, HttpResponse, Incoming, Outgoing, Sending, StreamBody, Transport,
    TransportError,
};
pub use upload::{Upload, UploadContent, UploadProgress, UploadSession, UploadSource};
