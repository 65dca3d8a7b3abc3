// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.extension`.

use super::Entity;

docwright::record! {
    /// Abstract base of openTypeExtension.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/extension?view=graph-rest-v1.0>)
    Extension: [Entity] = "microsoft.graph.extension" in crate::REFERENCE
}
