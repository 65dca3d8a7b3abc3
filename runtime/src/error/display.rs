//! The messages of an error, one line and what helps to mend it.

use std::error::Error as StdError;
use std::fmt;

use http::StatusCode;

use super::{Answer, Error, Kind, html};
use crate::operation::permission_lines;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(call) = &self.0.call {
            write!(f, "{call}: ")?;
        }
        match &self.0.kind {
            Kind::Setup { message, source } => {
                write!(f, "cannot make a client: {message}")?;
                match source {
                    Some(source) => with_causes(f, &**source),
                    None => Ok(()),
                }
            }
            Kind::Batch { error } => write!(f, "the batch that carried it failed: {error}"),
            Kind::Content { source } => write!(f, "{source}"),
            Kind::Refused { message } => write!(f, "not sent: {message}"),
            Kind::Transport { source } => {
                write!(f, "{source}")?;
                if let Some(cause) = source.source() {
                    with_causes(f, cause)?;
                }
                if source.attempts() > 1 {
                    write!(f, " (attempt {})", source.attempts())?;
                }
                self.client_request_id_hint(f)
            }
            Kind::Service { answer, error } => {
                write!(f, "{}: {}", answer.status, error.code)?;
                if !error.message.is_empty() {
                    write!(f, ": {}", error.message)?;
                }
                if !error.inner_codes.is_empty() {
                    write!(f, " ({})", error.inner_codes.join(", "))?;
                }
                for (code, message) in &error.details {
                    write!(f, "\n  {code}: {message}")?;
                }
                self.hints(f, answer)
            }
            Kind::Status { answer } => {
                write!(f, "{}", answer.status)?;
                let excerpt = answer.page_for_people().unwrap_or_else(|| excerpt(&answer.body));
                if !excerpt.is_empty() {
                    write!(f, ": {excerpt}")?;
                }
                self.hints(f, answer)
            }
            Kind::Decode { answer, source } => {
                write!(f, "{}, but the body is not what the reference promises: ", answer.status)?;
                match answer.page_for_people() {
                    Some(page) => f.write_str(&page)?,
                    None => write!(f, "{source}")?,
                }
                self.hints(f, answer)
            }
        }
    }
}

/// An error and what is behind it, each after a colon.
fn with_causes(f: &mut fmt::Formatter<'_>, error: &dyn StdError) -> fmt::Result {
    write!(f, ": {error}")?;
    error.source().map_or(Ok(()), |cause| with_causes(f, cause))
}

impl Error {
    fn client_request_id_hint(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.client_request_id() {
            Some(id) => write!(f, "\n  client request id: {id}"),
            None => Ok(()),
        }
    }

    fn hints(&self, f: &mut fmt::Formatter<'_>, answer: &Answer) -> fmt::Result {
        if let Some(note) = &self.0.note {
            write!(f, "\n  {note}")?;
        }
        if let Some(id) = self.request_id() {
            write!(f, "\n  request id: {id}")?;
        }
        self.client_request_id_hint(f)?;
        if let Some(date) = self.date() {
            write!(f, "\n  date: {date}")?;
        }
        if answer.attempts > 1 {
            write!(f, "\n  attempts: {}", answer.attempts)?;
        }
        let Some(operation) = self.operation() else {
            return Ok(());
        };
        if answer.status == StatusCode::FORBIDDEN && !operation.permissions.is_empty() {
            f.write_str("\n  the reference names these permissions, least privileged first:")?;
            for line in permission_lines(&operation.permissions) {
                write!(f, "\n    {line}")?;
            }
        }
        if !operation.link.is_empty() {
            write!(f, "\n  see {}", operation.link)?;
        }
        Ok(())
    }
}

impl Answer {
    fn page_for_people(&self) -> Option<String> {
        let title = html::title(&self.body).filter(|_| html::is_html(&self.headers, &self.body))?;
        Some(format!("an HTML page, as a proxy or a sign-in sends it: {title:?}"))
    }
}

/// The start of a body on one line.
fn excerpt(body: &[u8]) -> String {
    const CHARACTERS: usize = 200;
    let start = &body[..body.len().min(4 * CHARACTERS)];
    let text = String::from_utf8_lossy(start);
    let mut words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = words.char_indices().nth(CHARACTERS) {
        words.truncate(end);
        words.push('…');
    }
    words
}
