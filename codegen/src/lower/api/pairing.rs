//! Several requests in a row, and the answers below them.

use crate::diagnostic::{Diagnostic, rules};
use crate::facts::ExchangeFact;

/// What is known of the requests of a page beside what they say.
pub trait Rows {
    /// Whether a request stands in one row with the one before it.
    fn goes_on(&self, at: usize) -> bool;
    /// Whether an answer names this request and no other.
    fn is_chosen(&self, at: usize) -> bool;
    /// Whether a request has a name of the one before it.
    fn repeats_name(&self, at: usize) -> bool;
}

/// Gives requests in a row an answer each, in their order, where as many answers follow the last of them. Of another number nothing says
/// which belongs to which: they stay with the last request, and that is told. One answer is that of the last request, unless it is named
/// as several of them are.
pub fn answer_rows(exchanges: &mut [ExchangeFact], rows: &impl Rows) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut first = 0;
    for last in 0..exchanges.len() {
        let goes_on = exchanges[last].responses.is_empty() && last + 1 < exchanges.len() && rows.goes_on(last + 1);
        if goes_on {
            continue;
        }
        let row = first..=last;
        first = last + 1;
        let (requests, answers) = (row.clone().count(), exchanges[last].responses.len());
        if requests < 2 || rows.is_chosen(last) {
            continue;
        }
        if requests == answers {
            let answers = std::mem::take(&mut exchanges[last].responses);
            for (exchange, answer) in exchanges[row].iter_mut().zip(answers) {
                exchange.responses.push(answer);
            }
        } else if answers > 1 || answers == 1 && rows.repeats_name(last) {
            found.push(unclear(&exchanges[last], requests, answers));
        }
    }
    found
}

fn unclear(last: &ExchangeFact, requests: usize, answers: usize) -> Diagnostic {
    let message = match answers {
        1 => format!("one response stands below {requests} requests of its name; taken for the answer to this one"),
        _ => format!("{answers} responses stand below {requests} requests, in whatever order; taken for answers to this one"),
    };
    let request = &last.request;
    Diagnostic::new(&rules::EXAMPLE_PAIRING_UNCLEAR, request.place(request.message.range.clone()), message)
}
