//! Commands as clients send them back.

use docwright_codegen::ide::commands::Command;
use serde_json::json;

use crate::view::Places;

/// A command with its one argument: the place, or the rule, that it is about.
pub fn command(title: String, command: &Command, places: &Places<'_>) -> lsp_types::Command {
    let argument = match command {
        Command::ExplainRule(rule) => Some(json!({ "rule": rule })),
        command => command
            .place()
            .and_then(|(file, at)| Some(json!({ "uri": places.uri(file)?, "position": places.lines(file).position(at) }))),
    };
    lsp_types::Command {
        title,
        command: command.id().to_owned(),
        arguments: argument.map(|argument| vec![argument]),
        ..Default::default()
    }
}
