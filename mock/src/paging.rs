//! Lists in pages. A page is asked for by a token that says where it begins, so that nothing is kept between requests.

use docwright::documented::Answer;
use docwright::documented::words::{DELTA_LINK, NEXT_LINK};
use docwright::serde_json::{self, Map, Value};

use crate::query::{Query, SKIP_TOKEN};

/// The member that holds the items of a list.
pub(crate) const ITEMS: &str = "value";

/// Leaves of a list the page that a query asks for. The last page keeps the links that the documented answer has; each other leads on.
pub(crate) fn split(answer: &mut Answer, query: &Query, size: usize, path: &str) {
    let Ok(mut body) = serde_json::from_slice::<Map<String, Value>>(&answer.body) else { return };
    let Some(Value::Array(items)) = body.get_mut(ITEMS) else { return };
    if query.skip == 0 && items.len() <= size {
        return;
    }
    let end = query.skip.saturating_add(size);
    let is_last = end >= items.len();
    *items = std::mem::take(items).into_iter().skip(query.skip).take(size).collect();
    if !is_last {
        body.shift_remove(DELTA_LINK);
        body.insert(NEXT_LINK.to_owned(), format!("{path}?{}", query.with(SKIP_TOKEN, end)).into());
    }
    answer.body = Value::from(body).to_string().into();
}

#[cfg(test)]
mod tests {
    use docwright::serde_json::json;

    use super::*;

    #[track_caller]
    fn check(target: &str, size: usize, expected: &Value) {
        let documented = json!({ "value": [1, 2, 3, 4, 5], DELTA_LINK: "later" });
        let mut answer = Answer::json(200, documented);
        split(&mut answer, &Query::of(&target.parse().expect("a target")), size, "http://mock/boats");
        assert_eq!(serde_json::from_slice::<Value>(&answer.body).ok().as_ref(), Some(expected), "{target}");
    }

    #[test]
    fn pages_end() {
        let next = |token: &str| format!("http://mock/boats?{token}");
        check("/boats", 5, &json!({ "value": [1, 2, 3, 4, 5], DELTA_LINK: "later" }));
        check("/boats?a=b", 2, &json!({ "value": [1, 2], NEXT_LINK: next("a=b&$skiptoken=docwright-2") }));
        check("/boats?$skiptoken=docwright-2", 2, &json!({ "value": [3, 4], NEXT_LINK: next("$skiptoken=docwright-4") }));
        check("/boats?$skiptoken=docwright-4", 2, &json!({ "value": [5], DELTA_LINK: "later" }));
        check("/boats?$skiptoken=docwright-99", 2, &json!({ "value": [], DELTA_LINK: "later" }));
    }
}
