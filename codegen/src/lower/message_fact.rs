//! A message as a fact, with its JSON read.

use crate::facts::MessageFact;
use crate::http::message::{BodyKind, Message};
use crate::json;
use crate::lower::annotation;
use crate::markdown::page::{Fence, Page};

/// A message that was read from a code block.
pub fn of_fence(page: &Page, fence: &Fence, message: Message) -> MessageFact {
    let body = message.body.as_ref().filter(|body| body.kind == BodyKind::Json);
    let (json, faults) = body.map_or((None, Vec::new()), |body| json::read(&body.text));
    let annotation = annotation::annotation_of(page, fence.annotation).map(|(comment, _)| comment.span);
    let (text, lines) = (fence.text.clone(), fence.lines.clone());
    MessageFact { message, text, lines, span: fence.span, annotation, json, faults }
}
