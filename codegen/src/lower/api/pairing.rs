//! Several requests in a row, and the answers below them.

use crate::diagnostic::{Diagnostic, rules};
use crate::facts::ExchangeFact;

/// What is known of a request besides its message.
#[derive(Debug)]
pub struct Asked {
    /// The names in its annotation.
    pub names: Vec<String>,
    /// The zone that it stands in.
    pub zone: Option<String>,
    /// Its block.
    pub block: usize,
    /// How many headings of anything but messages stand above it.
    pub part: usize,
    /// A response names it and no other request.
    pub is_chosen: bool,
}

impl Asked {
    /// Whether it stands in one row with the request before it.
    fn goes_on_from(&self, before: &Self) -> bool {
        before.part == self.part && before.zone.is_none() && self.zone.is_none()
    }

    /// Whether it has a name of the request before it. Requests of one block share its annotation.
    fn repeats_name_of(&self, before: &Self) -> bool {
        before.block != self.block && self.names.iter().any(|name| before.names.contains(name))
    }
}

/// Gives requests in a row an answer each, in their order, where as many answers follow the last of them. Of another number nothing says
/// which belongs to which: they stay with the last request, and that is told. One answer is that of the last request, unless it is named
/// as several of them are.
pub fn answer_rows(exchanges: &mut [ExchangeFact], asked: &[Asked]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut first = 0;
    for last in 0..exchanges.len() {
        let next = asked.get(last + 1).filter(|_| exchanges[last].responses.is_empty());
        let goes_on = next.is_some_and(|next| next.goes_on_from(&asked[last]));
        if goes_on {
            continue;
        }
        let row = first..=last;
        first = last + 1;
        let (requests, answers) = (row.clone().count(), exchanges[last].responses.len());
        if requests < 2 || asked[last].is_chosen {
            continue;
        }
        if requests == answers {
            let answers = std::mem::take(&mut exchanges[last].responses);
            for (exchange, answer) in exchanges[row].iter_mut().zip(answers) {
                exchange.responses.push(answer);
            }
        } else if answers > 1 || answers == 1 && asked[last].repeats_name_of(&asked[last - 1]) {
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
