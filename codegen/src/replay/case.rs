//! A documented exchange in the plain form that a replay reads: whole messages, repaired where that is mechanical.

use crate::facts::{ExchangeFact, MessageFact};
use crate::http::message::{Message, StartLine};
use crate::json;

/// An exchange as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseText {
    /// The request: its line, headers, a blank line, the body.
    pub request: String,
    /// The responses in the same form.
    pub responses: Vec<String>,
    /// Something was mended on the way.
    pub repaired: bool,
}

/// The media type of a body as its headers say, else what its looks say.
pub fn content_type(message: &Message) -> String {
    match (message.header("content-type"), &message.body) {
        (Some(header), _) => header.value.clone(),
        (None, Some(body)) => docwright::replay::implied_content_type(&body.text).to_owned(),
        (None, None) => String::new(),
    }
}

/// The text of an exchange.
pub fn text(fact: &ExchangeFact) -> CaseText {
    let mut repaired = false;
    let request = message(&fact.request, &mut repaired);
    let responses = fact.responses.iter().map(|response| message(&response.message, &mut repaired)).collect();
    CaseText { request, responses, repaired }
}

/// The text of a message's body, mended where that is mechanical.
pub fn body_text(fact: &MessageFact) -> Option<String> {
    mended(fact).or_else(|| fact.message.body.as_ref().map(|body| body.text.clone()))
}

fn mended(fact: &MessageFact) -> Option<String> {
    let body = fact.message.body.as_ref().filter(|_| !fact.faults.is_empty())?;
    json::repair(&body.text)
}

fn message(fact: &MessageFact, repaired: &mut bool) -> String {
    let message = &fact.message;
    let mut text = match &message.start {
        StartLine::Request { method, url, .. } => format!("{method} {}\n", url.replace(['\r', '\n'], " ")),
        StartLine::Response { status, .. } => format!("HTTP/1.1 {status}\n"),
    };
    for header in &message.headers {
        text.push_str(&format!("{}: {}\n", header.name, header.value));
    }
    if let Some(body) = &message.body {
        text.push('\n');
        let mended = mended(fact);
        *repaired |= mended.is_some();
        text.push_str(mended.as_deref().unwrap_or(&body.text));
    }
    text
}
