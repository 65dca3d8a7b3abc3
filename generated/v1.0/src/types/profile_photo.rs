// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.profilePhoto`.

use super::Entity;

docwright::record! {
    /// Metadata of a picture.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/profilephoto?view=graph-rest-v1.0>)
    ProfilePhoto: [Entity] = "microsoft.graph.profilePhoto" in crate::REFERENCE
}

impl ProfilePhoto {
    /// Height in pixels. Read-only.
    #[inline]
    pub fn height(&self) -> Option<i32> {
        self.0.int32("height")
    }

    /// Width in pixels. Read-only.
    #[inline]
    pub fn width(&self) -> Option<i32> {
        self.0.int32("width")
    }
}
