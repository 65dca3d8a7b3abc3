//! Why a request has no documented answer.

use std::fmt;

use http::StatusCode;

use super::{Answer, Refusal};

/// Why a request has no documented answer, with what it could have been.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Miss {
    /// Method and path of the request, its query included.
    pub call: Box<str>,
    /// What is wrong with it.
    pub reason: Box<str>,
    /// Method and path template of the nearest documented operation.
    pub nearest: Option<String>,
    /// The page that documents it.
    pub page: Option<Box<str>>,
    /// What the request has another way.
    pub differences: Vec<String>,
    /// What its page does not allow of it, with rules: what the differences say of a request that is refused.
    pub refusals: Box<[Refusal]>,
    /// The status that says so: 501 for what no page shows, 400 for what the page does not allow.
    pub status: StatusCode,
}

impl Miss {
    /// A request that no page answers.
    pub(super) fn new(call: impl Into<Box<str>>, reason: impl Into<Box<str>>) -> Self {
        let (call, reason) = (call.into(), reason.into());
        Self {
            call,
            reason,
            nearest: None,
            page: None,
            differences: Vec::new(),
            refusals: Box::default(),
            status: StatusCode::NOT_IMPLEMENTED,
        }
    }

    /// The same words for a program in any language, in the form in which the service tells its errors.
    pub fn answer(&self) -> Answer {
        let error = serde_json::json!({
            "code": if self.status == StatusCode::BAD_REQUEST { "notAsDocumented" } else { "notDocumented" },
            "message": self.to_string(),
            "nearest": self.nearest,
            "page": self.page,
            "differences": self.differences,
        });
        Answer::json(self.status.as_u16(), serde_json::json!({ "error": error }))
    }
}

impl fmt::Display for Miss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`: {}", self.call, self.reason)?;
        if let Some(nearest) = &self.nearest {
            write!(f, "; the nearest documented request is `{nearest}`")?;
        }
        if let Some(page) = &self.page {
            write!(f, " (page `{page}`)")?;
        }
        self.differences.iter().try_for_each(|difference| write!(f, "\n  {difference}"))
    }
}

impl std::error::Error for Miss {}
