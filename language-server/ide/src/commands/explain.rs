//! Tells what a rule means.

use super::{Answer, Failure};
use docwright_codegen::diagnostic::{explain, rules};

pub(super) fn rule(id: &str) -> Result<Answer, Failure> {
    match rules::find(id) {
        Some(rule) => Ok(Answer::Text { title: id.to_owned(), language: "markdown", text: explain::markdown(rule) }),
        None => Err(Failure(format!("there is no rule `{id}`{}", near(id)))),
    }
}

/// The rules that an unknown id may mean.
fn near(id: &str) -> String {
    let near: Vec<String> = rules::near(id).into_iter().map(|rule| format!("`{rule}`")).collect();
    if near.is_empty() { String::new() } else { format!("; there is {}", near.join(", ")) }
}
