//! When two records are equal: by the JSON they print, whatever the order of its members and however its numbers are written.

use serde_json::Value;
use serde_json::value::RawValue;

use super::extra::object_members;
use super::{DEEPEST, Record};

/// Equal are two records of one type with the same values, in whatever order.
impl PartialEq for Record<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.type_name() == other.type_name() && same_json(&self.to_json(), &other.to_json())
    }
}

/// Whether two JSON texts say the same. Nothing here calls itself, so no depth is too much; what is nested deeper than records may be is
/// compared as it is written.
pub(super) fn same_json(left: &str, right: &str) -> bool {
    let mut open = vec![(left, right, 0)];
    while let Some((left, right, depth)) = open.pop() {
        if left == right {
            continue;
        }
        if depth > 2 * usize::from(DEEPEST) {
            return false;
        }
        if left.starts_with('{') && right.starts_with('{') {
            let (mut left, mut right) = (object_members(left), object_members(right));
            left.sort_by(|one, other| one.0.cmp(&other.0));
            right.sort_by(|one, other| one.0.cmp(&other.0));
            if left.len() != right.len() || left.iter().zip(&right).any(|(one, other)| one.0 != other.0) {
                return false;
            }
            open.extend(left.iter().zip(&right).map(|(one, other)| (one.1, other.1, depth + 1)));
        } else if left.starts_with('[') && right.starts_with('[') {
            let (left, right) = (items(left), items(right));
            if left.len() != right.len() {
                return false;
            }
            open.extend(left.iter().zip(&right).map(|(one, other)| (one.get(), other.get(), depth + 1)));
        } else if !same_scalar(left, right) {
            return false;
        }
    }
    true
}

fn items(array: &str) -> Vec<&RawValue> {
    serde_json::from_str(array).unwrap_or_default()
}

/// Texts by their characters, numbers by their value.
fn same_scalar(left: &str, right: &str) -> bool {
    let read = |text: &str| serde_json::from_str::<Value>(text).ok();
    let (Some(left), Some(right)) = (read(left), read(right)) else { return false };
    // Two whole numbers may differ where the nearest floats do not.
    let whole = left.is_i64() && right.is_i64() || left.is_u64() && right.is_u64();
    left == right || !whole && left.as_f64().is_some_and(|value| right.as_f64() == Some(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(left: &str, right: &str, expected: bool) {
        assert_eq!(same_json(left, right), expected, "{left} {right}");
        assert_eq!(same_json(right, left), expected, "{right} {left}");
    }

    #[test]
    fn numbers_count_by_their_value() {
        check("0", "0.0", true);
        check("0", "-0.0", true);
        check("100", "1e2", true);
        check("1", "1.5", false);
        check("9007199254740993", "9007199254740992", false);
        check("1", "\"1\"", false);
        check("null", "0", false);
    }

    #[test]
    fn members_count_by_their_names() {
        check(r#"{"a":1,"b":[{"c":2.0}]}"#, r#"{"b":[{"c":2}],"a":1}"#, true);
        check(r#"{"\u0061":"\u00e9"}"#, r#"{"a":"é"}"#, true);
        check(r#"{"a":1}"#, r#"{"a":1,"b":1}"#, false);
        check(r#"{"a":1}"#, r#"{"b":1}"#, false);
        check("[1,2]", "[2,1]", false);
        check("[]", "{}", false);
    }

    #[test]
    fn depth_is_no_overflow() {
        let deep = |inner: &str| format!("{}{inner}{}", "[".repeat(60_000), "]".repeat(60_000));
        check(&deep("1"), &deep("1"), true);
        check(&deep("1"), &deep("2"), false);
        let shallow = |inner: &str| format!("{}{inner}{}", "[".repeat(200), "]".repeat(200));
        check(&shallow("1"), &shallow("1.0"), true);
    }
}
