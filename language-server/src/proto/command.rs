//! Commands as clients send them back.

use docwright_ide::commands::Command;
use lsp_server::ErrorCode;
use lsp_types::{TextDocumentIdentifier, TextDocumentPositionParams};
use serde_json::{Value, json};

use crate::refusal::Refusal;
use crate::view::Places;

/// A command with its one argument.
pub fn command(title: String, command: &Command, places: &Places<'_>) -> lsp_types::Command {
    lsp_types::Command {
        title,
        command: command.id().to_owned(),
        arguments: argument(command, places).map(|argument| vec![argument]),
        ..Default::default()
    }
}

/// What a command is about: a place, or a rule.
pub fn argument(command: &Command, places: &Places<'_>) -> Option<Value> {
    if let Command::ExplainRule(rule) = command {
        return Some(json!({ "rule": rule }));
    }
    let (file, at) = command.place()?;
    Some(json!({ "uri": places.uri(file)?, "position": places.lines(file).position(at) }))
}

/// The place of such an argument; without a position, the start of the page.
pub fn place(argument: Option<&Value>) -> Result<TextDocumentPositionParams, Refusal> {
    let argument = argument.unwrap_or(&Value::Null);
    let read = || {
        let uri = serde_json::from_value(argument.get("uri").cloned().unwrap_or_default())?;
        let position = argument.get("position").cloned().map(serde_json::from_value).transpose()?.unwrap_or_default();
        Ok(TextDocumentPositionParams { text_document: TextDocumentIdentifier { uri }, position })
    };
    read().map_err(|error: serde_json::Error| Refusal::new(ErrorCode::InvalidParams, error.to_string()))
}
