//! Commands that an editor sends.

use docwright_codegen::source::FileId;
use docwright_ide::Snapshot;
use docwright_ide::commands::{self, Answer, Command};
use lsp_server::ErrorCode;
use lsp_types as lsp;
use serde_json::{Value, json};

use crate::context::Context;
use crate::proto::command;
use crate::refusal::Refusal;

pub fn execute(context: &Context, params: &lsp::ExecuteCommandParams) -> Result<Option<Value>, Refusal> {
    let id = params.command.as_str();
    if !Command::IDS.contains(&id) {
        return Err(Refusal::new(ErrorCode::InvalidParams, format!("there is no command `{id}`")));
    }
    let argument = params.arguments.iter().flatten().next().unwrap_or(&Value::Null);
    let (snapshot, place) = subject(context, argument)?;
    let rule = argument.get("rule").and_then(Value::as_str);
    let names = names(argument)?;
    let asked = Command::of(id, place, rule, &names)
        .ok_or_else(|| Refusal::new(ErrorCode::InvalidParams, format!("`{id}` needs to know what it is about")))?;
    let answer = commands::run(snapshot, &asked, &|| context.is_cancelled()).map_err(|failure| Refusal::failed(failure.0))?;
    Ok(Some(match answer {
        Answer::Text { title, language, text } => json!({ "title": title, "language": language, "text": text }),
        Answer::Done(message) => json!({ "message": message }),
    }))
}

/// Names that a command is about; none where none are given.
fn names(argument: &Value) -> Result<Vec<String>, Refusal> {
    let names = argument.get("names").cloned().unwrap_or(json!([]));
    serde_json::from_value(names).map_err(|error| Refusal::new(ErrorCode::InvalidParams, format!("`names`: {error}")))
}

/// A byte of a page.
type At = (FileId, u32);

/// The reference and the place that a command is about; without a document, the first reference.
fn subject<'a>(context: &'a Context, argument: &Value) -> Result<(&'a Snapshot, Option<At>), Refusal> {
    let view = &context.view;
    if argument.get("uri").is_none() {
        let first = view.references.first().ok_or_else(|| Refusal::failed("no reference is open"))?;
        return Ok((&first.snapshot, None));
    }
    let subject =
        view.subject(&command::place(Some(argument))?).ok_or_else(|| Refusal::failed("this is no page of an open reference"))?;
    Ok((subject.page.snapshot(), Some((subject.page.file, subject.offset))))
}
