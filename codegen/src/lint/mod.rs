//! What is said about pages beyond reading them: examples that do not replay, and what a writer has taken responsibility for.
//!
//! `check` and the editor both take their findings from here.

mod allow;
mod alternatives;
mod body_rows;
mod documented;
mod editions;
mod examples;
mod exchanges;
mod front_matter;
mod inherited;
mod mend;
mod named_json;
mod nearest;
mod null_values;
mod once;
mod option_names;
mod permission_names;
mod query_options;
mod shortened;
mod targets;

pub use allow::without_allowed;
pub use alternatives::weigh_alternatives;
pub use body_rows::body_row_findings;
pub use documented::Documented;
pub use editions::{edition_findings, edition_findings_at_edited_rows};
pub use examples::{Example, noticed_message};
pub use exchanges::exchange_findings;
pub use front_matter::{folders_with_front_matter, front_matter_finding};
pub use inherited::without_inherited;
pub use mend::{Again, Origin};
pub use named_json::{TypesByName, sample_findings};
pub use nearest::{MethodLines, lines_of_page};
pub use once::once_per_fault;
pub use permission_names::{PermissionNames, permission_findings};
pub use targets::target_findings;
