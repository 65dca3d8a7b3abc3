//! Changes: the last page of a list leads to what changes from then on, and nothing ever does.

use docwright::documented::Answer;
use docwright::documented::words::{DELTA_LINK, NEXT_LINK};
use docwright::serde_json::{self, Map, Value};

use crate::paging::ITEMS;
use crate::query::{DELTA_TOKEN, Query};

/// Gives the last page of a list a link to later changes, where the documented one has none; `path` is where it leads.
pub(crate) fn lead_on(answer: &mut Answer, query: &Query, path: &str) {
    change(answer, |body| {
        if !body.contains_key(NEXT_LINK) && !body.contains_key(DELTA_LINK) {
            body.insert(DELTA_LINK.to_owned(), link(query, path));
        }
    });
}

/// Makes a list the answer to a link to later changes that no page shows followed: nothing has changed.
pub(crate) fn nothing_changed(answer: &mut Answer, query: &Query, path: &str) {
    change(answer, |body| {
        body.shift_remove(NEXT_LINK);
        body.insert(ITEMS.to_owned(), Value::Array(Vec::new()));
        body.insert(DELTA_LINK.to_owned(), link(query, path));
    });
}

fn link(query: &Query, path: &str) -> Value {
    format!("{path}?{}", query.with(DELTA_TOKEN, "latest")).into()
}

fn change(answer: &mut Answer, edit: impl FnOnce(&mut Map<String, Value>)) {
    let Ok(mut body) = serde_json::from_slice::<Map<String, Value>>(&answer.body) else { return };
    if !body.get(ITEMS).is_some_and(Value::is_array) {
        return;
    }
    let before = body.clone();
    edit(&mut body);
    // What is right as it stands keeps its very bytes.
    if body != before {
        answer.body = Value::from(body).to_string().into();
    }
}
