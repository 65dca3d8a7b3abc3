//! The words behind the number of a status.

use ::http::StatusCode;

use super::MessageFault;
use super::read::message_fault;
use crate::diagnostic::rules;
use crate::nearness;

/// What is wrong with the words of a status, which are a part of `text`. Words of a writer's own are free, as HTTP has it: only those
/// of another status, and a slip of the pen in the status's own, say something wrong.
pub(super) fn fault_of(text: &str, status: u16, words: &str) -> Option<MessageFault> {
    let own = standard(status)?;
    if words.is_empty() || is_same(words, own) {
        return None;
    }
    let message = match (100..600).find(|other| standard(*other).is_some_and(|other| is_same(words, other))) {
        Some(other) => format!("`{words}` belongs to {other}; {status} is `{own}`"),
        None if nearness::is_slip(&letters(words), &letters(own)) => format!("`{words}` is misspelt; did you mean `{own}`?"),
        None => return None,
    };
    let start = words.as_ptr() as usize - text.as_ptr() as usize;
    let range = start..start + words.len();
    Some(message_fault(&rules::HTTP_STATUS_WORDS, range.clone(), &message, Some((range, own.to_owned()))))
}

fn standard(status: u16) -> Option<&'static str> {
    StatusCode::from_u16(status).ok()?.canonical_reason()
}

/// Words without regard to case, blanks and dashes.
fn is_same(one: &str, two: &str) -> bool {
    letters(one) == letters(two)
}

fn letters(words: &str) -> String {
    words.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::fault_of;

    #[track_caller]
    fn check(line: &str, expected: Option<&str>) {
        let (status, words) = line.split_once(' ').unwrap_or((line, ""));
        let found = fault_of(line, status.parse().unwrap(), words);
        assert_eq!(found.as_ref().map(|found| found.message.as_str()), expected, "{line}");
        assert!(found.is_none_or(|found| found.range == (4..line.len())));
    }

    #[test]
    fn words_and_numbers() {
        for line in ["200 OK", "200 ok", "204 NoContent", "207 multi status", "200", "200 Success", "302 Redirect", "599 Soup"] {
            check(line, None);
        }
        check("200 Created", Some("`Created` belongs to 201; 200 is `OK`"));
        check("202 Accpted", Some("`Accpted` is misspelt; did you mean `Accepted`?"));
        check("404 NotFund", Some("`NotFund` is misspelt; did you mean `Not Found`?"));
    }
}
