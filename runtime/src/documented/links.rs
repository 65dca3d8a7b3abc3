//! Links to the next page: a documented one leads to a page that is shown, or to the last one.

use serde_json::{Map, Value};

use super::{Answer, Exchange};
use crate::replay::{Message, urls_equal};
use crate::response::collection::{DELTA_LINK, NEXT_LINK};

/// A member of a body, as text.
fn member(message: &Message<'_>, name: &str) -> Option<String> {
    let body: Map<String, Value> = serde_json::from_str(message.json()?).ok()?;
    body.get(name)?.as_str().map(str::to_owned)
}

/// The link of an exchange's answer to the next page.
fn next_link(exchange: &Exchange) -> Option<String> {
    exchange.answers().find_map(|answer| member(&answer, NEXT_LINK))
}

/// Whether some answer leads to this URL.
pub(super) fn any_leads_to(exchanges: &[&Exchange], url: &str) -> bool {
    exchanges.iter().filter_map(|exchange| next_link(exchange)).any(|link| urls_equal(&link, url))
}

/// Whether the pages that follow an exchange, as they are shown, come back to one that was there before.
pub(super) fn lead_back(exchange: &Exchange, exchanges: &[&Exchange]) -> bool {
    let mut seen = vec![exchange.id.as_str()];
    let mut next = next_link(exchange);
    while let Some(link) = next {
        let following = exchanges.iter().find(|other| urls_equal(other.request().request_line().1, &link));
        match following {
            None => return false,
            Some(following) if seen.contains(&following.id.as_str()) => return true,
            Some(following) => {
                seen.push(&following.id);
                next = next_link(following);
            }
        }
    }
    false
}

/// Makes an answer the last page: nothing leads on from it, but where changes are followed a link to the next round does. It is
/// empty where its items stand on an earlier page.
pub(super) fn end(answer: &mut Answer, exchanges: &[&Exchange], is_empty: bool) {
    let Ok(mut body) = serde_json::from_slice::<Map<String, Value>>(&answer.body) else { return };
    // A page that is right as it stands keeps its very bytes.
    if body.shift_remove(NEXT_LINK).is_none() && !is_empty {
        return;
    }
    if is_empty && let Some(Value::Array(items)) = body.get_mut("value") {
        items.clear();
    }
    if !body.contains_key(DELTA_LINK) {
        let links = exchanges.iter().filter_map(|exchange| exchange.answers().find_map(|answer| member(&answer, DELTA_LINK)));
        if let Some(link) = { links }.next() {
            body.insert(DELTA_LINK.to_owned(), link.into());
        }
    }
    answer.body = Value::from(body).to_string().into();
}
