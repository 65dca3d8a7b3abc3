//! What went wrong while reading, and where.

use std::fmt::Write as _;

use super::super::DecodeError;

/// What went wrong, told from the inside out while the error passes up.
#[derive(Default)]
pub(super) struct Fault {
    pub(super) mismatch: Option<(String, String)>,
    pub(super) steps: Vec<Step>,
}

pub(super) enum Step {
    Name(Box<str>),
    Index(usize),
}

impl Fault {
    pub(super) fn explain(self, json: &str, error: &serde_json::Error) -> DecodeError {
        let mut path = String::new();
        for step in self.steps.iter().rev() {
            match step {
                Step::Name(name) if path.is_empty() => path.push_str(name),
                Step::Name(name) => path.extend([".", name]),
                // Writing to a string does not fail.
                Step::Index(index) => drop(write!(path, "[{index}]")),
            }
        }
        let explained = if let Some((expected, found)) = self.mismatch {
            DecodeError::mismatch(path, expected, found)
        } else {
            let message = error.to_string();
            let cut = message.rfind(" at line ").unwrap_or(message.len());
            DecodeError::syntax(path, message[..cut].to_owned())
        };
        explained.at(json, error.line(), error.column())
    }
}
