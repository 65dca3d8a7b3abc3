// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.itemBody`.

use super::BodyType;

docwright::record! {
    /// The text of a message or an event, with its format.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-v1.0>)
    ItemBody: [] = "microsoft.graph.itemBody" in crate::REFERENCE, new
}

impl ItemBody {
    /// The text itself.
    #[inline]
    pub fn content(&self) -> Option<&str> {
        self.0.text("content")
    }

    /// The format of the text. Possible values are text and html.
    #[inline]
    pub fn content_type(&self) -> Option<BodyType> {
        self.0.choice("contentType")
    }

    /// Sets `content`.
    #[inline]
    #[must_use]
    pub fn with_content(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("content", value))
    }

    /// Sets `contentType`.
    #[inline]
    #[must_use]
    pub fn with_content_type(self, value: BodyType) -> Self {
        Self(self.0.with_choice("contentType", value))
    }
}
