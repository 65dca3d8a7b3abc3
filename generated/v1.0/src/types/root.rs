// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.root`.

docwright::record! {
    /// Says, by being there, that a driveItem is the top of its drive.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/root?view=graph-rest-v1.0>)
    Root: [] = "microsoft.graph.root" in crate::REFERENCE, new
}
