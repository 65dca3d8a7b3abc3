//! Where in a page something is found in a message.

use crate::facts::{ExchangeFact, MessageFact, SampleFact};
use crate::json::{FaultKind, Member, Node, Value};
use crate::source::{Span, Spanned};

use docwright::replay::Place;

/// A message that a page shows.
#[derive(Clone, Copy, Debug)]
pub struct ShownMessage<'f> {
    message: &'f MessageFact,
    /// The type that its annotation names, where it is no request.
    annotated: Option<&'f Spanned<String>>,
}

/// A place in a message that a page shows.
#[derive(Clone, Copy, Debug)]
pub struct ShownPlace<'f> {
    message: &'f MessageFact,
    annotated: Option<&'f Spanned<String>>,
    /// Its path in the body's JSON; empty for the message as a whole.
    path: &'f str,
}

impl<'f> ShownMessage<'f> {
    /// A response of an exchange, by position; the request where there is no such response.
    pub fn of(fact: &'f ExchangeFact, response: Option<usize>) -> Self {
        match response.and_then(|index| fact.responses.get(index)) {
            Some(response) => Self { message: &response.message, annotated: response.ty.as_ref() },
            None => Self { message: &fact.request, annotated: None },
        }
    }

    /// JSON that stands for itself.
    pub fn of_sample(sample: &'f SampleFact) -> Self {
        Self { message: &sample.message, annotated: sample.ty.as_ref() }
    }

    /// The place of this path.
    pub fn at(self, path: &'f str) -> ShownPlace<'f> {
        ShownPlace { message: self.message, annotated: self.annotated, path }
    }
}

impl<'f> ShownPlace<'f> {
    /// A place of an exchange.
    pub fn of(fact: &'f ExchangeFact, place: &'f Place) -> Self {
        ShownMessage::of(fact, place.response).at(&place.path)
    }

    /// The path.
    pub fn path(self) -> &'f str {
        self.path
    }

    /// The type that the message's annotation names, as written, where the message is no request.
    pub fn annotated_type(self) -> Option<&'f str> {
        self.annotated.map(|written| &*written.value)
    }

    /// The span of the value, else of the message.
    pub fn span(self) -> Span {
        let whole = || self.message.place(self.message.message.range.clone());
        self.node().map_or_else(whole, |node| self.message.place_in_body(&node.range))
    }

    /// The span of the member's key, else that of the place.
    pub fn key_span(self) -> Span {
        let member = self.found().and_then(|(_, member)| member);
        member.map_or_else(|| self.span(), |member| self.message.place_in_body(&member.key_range))
    }

    /// Where the object names its type, else the object.
    pub fn type_name_span(self) -> Span {
        let object = if self.path.is_empty() { self.message.json.as_ref() } else { self.node() };
        let named = object.and_then(|object| object.get("@odata.type"));
        named.map_or_else(|| self.span(), |named| self.message.place_in_body(&named.range))
    }

    /// The name of the member.
    pub fn key(self) -> Option<&'f str> {
        self.found()?.1.map(|member| member.key.as_str())
    }

    /// The object that holds the member.
    pub fn holder(self) -> Option<&'f Node> {
        let before = self.path.strip_suffix(self.key()?)?.trim_end_matches('.');
        if before.is_empty() { self.message.json.as_ref() } else { Self { path: before, ..self }.node() }
    }

    /// Where a body that is not JSON first goes wrong: at a fault that no machine can mend, if there is one.
    pub fn broken_json_span(self) -> Span {
        let faults = &self.message.faults;
        let hopeless = faults.iter().find(|fault| fault.fix.is_none() && fault.kind != FaultKind::DuplicateKey);
        let fault = hopeless.or(faults.first());
        fault.map_or_else(|| self.span(), |fault| self.message.place_in_body(&fault.range))
    }

    /// The JSON value; `None` for the message as a whole.
    pub fn node(self) -> Option<&'f Node> {
        self.found().map(|(node, _)| node)
    }

    /// The text that stands there.
    pub fn text(self) -> Option<&'f str> {
        self.node()?.as_str()
    }

    /// The node in the body, which may be wrapped, and the member that holds it.
    fn found(self) -> Option<(&'f Node, Option<&'f Member>)> {
        let root = self.message.json.as_ref().filter(|_| !self.path.is_empty())?;
        walk(root, self.path).or_else(|| walk(root.get("value")?, self.path))
    }
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
