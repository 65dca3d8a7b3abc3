//! What is said about pages beyond reading them: examples that do not replay, and what a writer has taken responsibility for.
//!
//! `check` and the editor both take their findings from here.

mod allow;
mod alternatives;
mod documented;
mod editions;
mod examples;
mod front_matter;
mod inherited;
mod mend;
mod nearest;
mod null_values;
mod once;
mod permission_names;
mod query_options;
mod shortened;
mod targets;

pub use allow::without_allowed;
pub use alternatives::weigh_alternatives;
pub use documented::Documented;
pub use editions::{findings as edition_findings, still as edition_findings_still};
pub use examples::{findings as example_findings, noticed_message};
pub use front_matter::{finding as front_matter_finding, folders_with_it as folders_with_front_matter};
pub use inherited::without_inherited;
pub use mend::{Again, Origin};
pub use nearest::{MethodLines, lines_of_page};
pub use null_values::findings as null_findings;
pub use once::once_per_fault;
pub use permission_names::{PermissionNames, findings as permission_findings};
pub use query_options::findings as query_findings;
pub use targets::findings as target_findings;
