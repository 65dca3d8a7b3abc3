//! What "the client reproduces the documentation" means, for the tool and for the tests it emits alike.
//!
//! [`Judge`] runs an exchange from schemas alone; [`Test`] runs it through a typed client. Both stand on [`decode_body`], which
//! reads a body by its shape, and on [`compare`], which knows when two bodies are equal.

mod address;
mod body;
mod build;
mod case;
mod compare;
mod envelope;
mod finding;
mod handed_out;
mod judge;
mod leaf;
mod looks;
mod message;
mod options;
mod printed;
mod requests;
mod rules;
mod table;
mod test;
mod transcript;
mod view;
mod walk;

pub use crate::record::DecodeError;
pub use address::{is_host, is_placeholder_alone, split_base};
pub use body::{Decoded, decode_body, unwrapped_text};
pub use build::offline_request;
pub use case::{Case, Message};
pub use compare::{Difference, compare, joined_path};
pub use envelope::{Json, OwnValue, list_items, wrapped_entity};
pub use finding::{Finding, Noticed};
pub use judge::{Judge, Place, Service, Verdict, is_link};
#[cfg(feature = "documented")]
pub(crate) use judge::{is_token, missing};
pub use leaf::Leaf;
pub use looks::{BodyKind, body_kind, media_type};
pub use message::{SplitUrl, decoded_query, headers_equal, implied_content_type, is_passed_over, split_url, urls_equal};
#[cfg(feature = "documented")]
pub(crate) use message::{decoded_segments, query_pairs};
pub use options::QUERY_OPTIONS;
pub use printed::Printed;
pub use requests::{BODY_SHAPE, MISSING_HEADER, MISSING_QUERY, REQUEST_RULES, RequestRule, SHARED_RULES, UNDOCUMENTED_OPTION};
pub use rules::{Cause, RULES, Rule, cause, is_placeholder, is_placeholder_of_member, rule};
pub use table::Table;
pub use test::{Replay, Test, request_equal};
pub use transcript::{record_json, transcript};
pub use view::View;
pub use walk::Leaves;
