//! How a session stands, as an answer or the record that opened it says.

use serde_json::{Map, Value};

use super::words;

/// Bytes that the service lacks: from here on, up to the end where one is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Missing {
    pub from: u64,
    /// The byte after the last.
    pub until: Option<u64>,
}

/// None of what is missing: the answer does not say. An empty list says that the service has everything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Standing {
    pub missing: Option<Vec<Missing>>,
}

impl Standing {
    /// None for what tells of no session.
    pub(super) fn read(json: &str) -> Option<Self> {
        let object: Map<String, Value> = serde_json::from_str(json).ok()?;
        if !words::OF_A_SESSION.iter().any(|word| member(&object, word).is_some()) {
            return None;
        }
        let ranges = member(&object, words::MISSING).and_then(Value::as_array);
        let missing = ranges.map(|ranges| {
            let mut missing: Vec<Missing> = ranges.iter().filter_map(|range| Missing::read(range.as_str()?)).collect();
            missing.sort_by_key(|missing| missing.from);
            missing
        });
        Some(Self { missing })
    }
}

impl Missing {
    /// `26-`, `26-99` and, as some services write it, `26`.
    fn read(range: &str) -> Option<Self> {
        let (from, last) = range.trim().split_once('-').unwrap_or((range, ""));
        let until = match last.trim() {
            "" => None,
            last => Some(last.parse::<u64>().ok()?.checked_add(1)?),
        };
        Some(Self { from: from.trim().parse().ok()?, until })
    }
}

/// What is to be done next.
#[derive(Clone, Copy, Debug)]
pub(super) enum Next {
    /// Ask the session where it stands: what it has is not known here.
    Ask,
    Send(Missing),
    /// Ask the service to keep what it has.
    Commit,
}

/// A member by its name; services do not agree on its first letter.
pub(super) fn member<'o>(object: &'o Map<String, Value>, name: &str) -> Option<&'o Value> {
    object.get(name).or_else(|| object.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is missing, or that nothing is said of it, or no standing at all.
    fn check(json: &str, expected: &str) {
        let told = match Standing::read(json) {
            None => "no session".to_owned(),
            Some(Standing { missing: None }) => "not said".to_owned(),
            Some(Standing { missing: Some(missing) }) => {
                let range = |missing: &Missing| match missing.until {
                    Some(until) => format!("{}..{until}", missing.from),
                    None => format!("{}..", missing.from),
                };
                missing.iter().map(range).collect::<Vec<_>>().join(" ")
            }
        };
        assert_eq!(told, expected, "{json}");
    }

    #[test]
    fn standings() {
        check(r#"{"nextExpectedRanges":["26-"]}"#, "26..");
        check(r#"{"nextExpectedRanges":["70-99","12-55"]}"#, "12..56 70..100");
        check(r#"{"NextExpectedRanges":["2097152"]}"#, "2097152..");
        check(r#"{"nextExpectedRanges":["x-", 7, "-5", "0-18446744073709551615"," 3 - "]}"#, "3..");
        check(r#"{"nextExpectedRanges":[]}"#, "");
        check(r#"{"nextExpectedRanges":null,"uploadUrl":"u"}"#, "not said");
        check(r#"{"expirationDateTime":"2031-01-01T00:00:00Z"}"#, "not said");
        check(r#"{"id":"7","name":"film.mp4"}"#, "no session");
        check("[]", "no session");
        check("", "no session");
    }
}
