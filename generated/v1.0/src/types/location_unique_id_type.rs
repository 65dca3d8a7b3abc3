// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.locationUniqueIdType`.

docwright::choice! {
    /// Members of `microsoft.graph.locationUniqueIdType`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/location?view=graph-rest-v1.0>)
    LocationUniqueIdType = "microsoft.graph.locationUniqueIdType" {
        /// `unknown`
        Unknown = "unknown",
        /// `locationStore`
        LocationStore = "locationStore",
        /// `directory`
        Directory = "directory",
        /// `private`
        Private = "private",
        /// `bing`
        Bing = "bing",
    }
}
