//! What a JSON body is: a list, bare or in `value`, or one thing, bare or in `value`.

use serde_json::Value;

use crate::record::TYPE_MEMBER;

/// JSON as far as it tells what a body is.
pub trait Json: Sized {
    /// The members of an object, in order; of a name that stands twice the last one counts.
    fn members(&self) -> Option<impl DoubleEndedIterator<Item = (&str, &Self)>>;
    /// The items of an array.
    fn items(&self) -> Option<&[Self]>;
    /// The text of a string.
    fn text(&self) -> Option<&str>;
}

impl Json for Value {
    fn members(&self) -> Option<impl DoubleEndedIterator<Item = (&str, &Self)>> {
        Some(self.as_object()?.iter().map(|(name, value)| (name.as_str(), value)))
    }

    fn items(&self) -> Option<&[Self]> {
        self.as_array().map(Vec::as_slice)
    }

    fn text(&self) -> Option<&str> {
        self.as_str()
    }
}

/// Whether the type that a body is promised to be has a property `value` of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnValue {
    /// It has none, or nothing is promised.
    Missing,
    /// One that cannot hold an object, such as a number.
    NoObject,
    /// One that may hold an object.
    Object,
}

/// The items of a body that is a list: a bare one, or one in `value`.
pub fn list_items<J: Json>(body: &J) -> Option<&[J]> {
    body.items().or_else(|| member(body, "value")?.items())
}

/// The entity in a body that is nothing but `{"value": {…}}`, annotations aside. Where its type has such a property for objects
/// itself, the object must name a type that `is_promised`.
pub fn wrapped_entity<J: Json>(body: &J, own: OwnValue, is_promised: impl Fn(&str) -> bool) -> Option<&J> {
    let inner = only_value(body)?;
    let is_object = inner.members().is_some();
    let names_it = || member(inner, TYPE_MEMBER).and_then(J::text).is_some_and(&is_promised);
    (is_object && (own != OwnValue::Object || names_it())).then_some(inner)
}

/// What a body that is nothing but `{"value": …}` holds, annotations aside.
pub(super) fn only_value<J: Json>(body: &J) -> Option<&J> {
    let mut own = body.members()?.filter(|(name, _)| !name.contains('@'));
    own.all(|(name, _)| name == "value").then(|| member(body, "value"))?
}

fn member<'j, J: Json>(body: &'j J, name: &str) -> Option<&'j J> {
    body.members()?.rfind(|(known, _)| *known == name).map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::{OwnValue, list_items, wrapped_entity};

    #[track_caller]
    fn check(body: &str, own: OwnValue, expected: Option<&str>) {
        let body: Value = serde_json::from_str(body).expect("JSON");
        let found = wrapped_entity(&body, own, |name| name == "#zoo.bird").map(Value::to_string);
        assert_eq!(found.as_deref(), expected, "{body} of a type with {own:?}");
    }

    #[test]
    fn entities_in_value() {
        let bird = r##"{"@odata.type":"#zoo.bird","value":1}"##;
        let stone = r##"{"@odata.type":"#zoo.stone"}"##;
        let around = |inner: &str| format!("{{\"@odata.context\":\"…\",\"value\":{inner}}}");
        for own in [OwnValue::Missing, OwnValue::NoObject, OwnValue::Object] {
            check(&around(bird), own, Some(bird));
            check(&around("1"), own, None);
            check(&around("[]"), own, None);
            check(r#"{"value":{},"name":"Ada"}"#, own, None);
            check("{}", own, None);
            check("[]", own, None);
        }
        check(&around(stone), OwnValue::Missing, Some(stone));
        check(&around(stone), OwnValue::NoObject, Some(stone));
        check(&around(stone), OwnValue::Object, None);
        check(&around("{}"), OwnValue::NoObject, Some("{}"));
        check(&around("{}"), OwnValue::Object, None);
    }

    #[test]
    fn lists() {
        for (body, expected) in [("[1]", Some(1)), (r#"{"value":[],"a":1}"#, Some(0)), (r#"{"value":{}}"#, None), ("1", None)] {
            let body: Value = serde_json::from_str(body).expect("JSON");
            assert_eq!(list_items(&body).map(<[Value]>::len), expected, "{body}");
        }
    }
}
