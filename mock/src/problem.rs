//! Answers of the server itself, in the form in which services of this protocol tell their errors.

use docwright::documented::{Answer, Miss};
use docwright::serde_json::json;

use crate::edition::Edition;

/// An error of the server.
pub(crate) fn error_answer(status: u16, code: &str, message: &str) -> Answer {
    Answer::json(status, json!({ "error": { "code": code, "message": message } }))
}

/// Why there is no documented answer, with the line that documents what is nearest, and what that page refuses with its rules.
pub(crate) fn of_miss(miss: &Miss, edition: &Edition) -> Answer {
    let place = miss.nearest.as_deref().zip(miss.page.as_deref()).and_then(|(nearest, page)| edition.place(nearest, page));
    let mut answer = miss.answer();
    let Ok(mut body) = docwright::serde_json::from_slice::<docwright::serde_json::Value>(&answer.body) else { return answer };
    body["error"]["place"] = json!(place);
    if !miss.refusals.is_empty() {
        let finding = |refusal: &docwright::documented::Refusal| json!({ "rule": refusal.rule, "message": refusal.message, "place": place });
        body["error"]["findings"] = miss.refusals.iter().map(finding).collect();
    }
    answer.body = body.to_string().into();
    answer
}
