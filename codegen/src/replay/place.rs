//! Where in a page a replay fails.

use crate::facts::{ExchangeFact, MessageFact};
use crate::json::{FaultKind, Member, Node, Value};
use crate::source::Span;

use docwright::replay::Place;

/// The span of a place of an exchange: the value in the body, else the message.
pub fn span_of(fact: &ExchangeFact, place: &Place) -> Span {
    let message = message(fact, place);
    let whole = || message.place(message.message.range.clone());
    node(message, &place.path).map_or_else(whole, |node| message.place_in_body(&node.range))
}

/// The key of the member at a place, else the place.
pub fn of_key(fact: &ExchangeFact, place: &Place) -> Span {
    let message = message(fact, place);
    let member = found(message, &place.path).and_then(|(_, member)| member);
    member.map_or_else(|| span_of(fact, place), |member| message.place_in_body(&member.key_range))
}

/// Where the object at a place names its type, else the object.
pub fn of_type_name(fact: &ExchangeFact, place: &Place) -> Span {
    let message = message(fact, place);
    let object = if place.path.is_empty() { message.json.as_ref() } else { node(message, &place.path) };
    let named = object.and_then(|object| object.get("@odata.type"));
    named.map_or_else(|| span_of(fact, place), |named| message.place_in_body(&named.range))
}

/// The name of the member at a place.
pub fn key<'f>(fact: &'f ExchangeFact, place: &Place) -> Option<&'f str> {
    found(message(fact, place), &place.path)?.1.map(|member| member.key.as_str())
}

/// The object that holds the member at a place.
pub fn holder<'f>(fact: &'f ExchangeFact, place: &Place) -> Option<&'f Node> {
    let message = message(fact, place);
    let before = place.path.strip_suffix(key(fact, place)?)?.trim_end_matches('.');
    if before.is_empty() { message.json.as_ref() } else { node(message, before) }
}

/// Where the body of a message that is not JSON first goes wrong: at a fault that no machine can mend, if there is one.
pub fn of_broken_json(fact: &ExchangeFact, place: &Place) -> Span {
    let message = message(fact, place);
    let hopeless = message.faults.iter().find(|fault| fault.fix.is_none() && fault.kind != FaultKind::DuplicateKey);
    let fault = hopeless.or(message.faults.first());
    fault.map_or_else(|| span_of(fact, place), |fault| message.place_in_body(&fault.range))
}

/// The JSON value of a message's body at a path; `None` for the message as a whole.
pub fn node<'m>(message: &'m MessageFact, path: &str) -> Option<&'m Node> {
    found(message, path).map(|(node, _)| node)
}

/// The text at a place.
pub fn text_of<'f>(fact: &'f ExchangeFact, place: &Place) -> Option<&'f str> {
    node(message(fact, place), &place.path)?.as_str()
}

/// The message that a place is in; the request where there is no such response.
fn message<'f>(fact: &'f ExchangeFact, place: &Place) -> &'f MessageFact {
    let response = place.response.and_then(|index| fact.responses.get(index));
    response.map_or(&fact.request, |response| &response.message)
}

/// The node at a path of a message's body, which may be wrapped, and the member that holds it.
fn found<'m>(message: &'m MessageFact, path: &str) -> Option<(&'m Node, Option<&'m Member>)> {
    let root = message.json.as_ref().filter(|_| !path.is_empty())?;
    walk(root, path).or_else(|| walk(root.get("value")?, path))
}

/// The node at a path such as `value[0].displayName`, and the member that holds it unless it is an item of a list.
fn walk<'n>(root: &'n Node, path: &str) -> Option<(&'n Node, Option<&'n Member>)> {
    let mut node = root;
    let mut holder = None;
    let mut rest = path;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('[') {
            let (index, after) = after.split_once(']')?;
            let Value::Array(items) = &node.value else { return None };
            node = items.get(index.parse::<usize>().ok()?)?;
            rest = after.strip_prefix('.').unwrap_or(after);
            holder = None;
            continue;
        }
        // A name may itself hold dots, as annotations do: the longest that is there counts.
        let Value::Object(members) = &node.value else { return None };
        let fits = |key: &str| rest.strip_prefix(key).is_some_and(|after| after.is_empty() || after.starts_with(['.', '[']));
        let member = members.iter().filter(|member| fits(&member.key)).max_by_key(|member| member.key.len())?;
        rest = &rest[member.key.len()..];
        rest = rest.strip_prefix('.').unwrap_or(rest);
        node = &member.value;
        holder = Some(member);
    }
    Some((node, holder))
}
