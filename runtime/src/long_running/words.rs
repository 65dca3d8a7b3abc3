//! The words in which services tell how far an operation is. Letter case says nothing: services do not agree on it.

use serde_json::{Map, Value};

/// The headers that say where to ask. Where both are there, the second is where the result will be.
pub const LINKS: [&str; 2] = ["operation-location", "location"];

/// The word for how far it is.
pub const STATUS: &str = "status";
/// Where a status is an object, its word.
const STATE: &str = "state";
/// So much of a hundred.
pub const PERCENT: [&str; 2] = ["percentageComplete", "percentComplete"];
/// Where the result is.
pub const RESOURCE: [&str; 2] = ["resourceLocation", "targetResourceLocation"];

/// The words for an end. An operation that says any other goes on: who takes a word for an end that is none loses the result, and
/// who does not waits for the time limit at worst.
const ENDS: [(&str, Stage); 14] = [
    ("succeeded", Stage::Succeeded),
    ("success", Stage::Succeeded),
    ("completed", Stage::Succeeded),
    ("complete", Stage::Succeeded),
    ("finished", Stage::Succeeded),
    ("done", Stage::Succeeded),
    ("failed", Stage::Failed),
    ("failure", Stage::Failed),
    ("error", Stage::Failed),
    ("deleteFailed", Stage::Failed),
    ("canceled", Stage::Failed),
    ("cancelled", Stage::Failed),
    ("aborted", Stage::Failed),
    ("invalid", Stage::Failed),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    Running,
    Succeeded,
    Failed,
}

pub(crate) fn stage(word: &str) -> Stage {
    ENDS.iter().find(|(known, _)| known.eq_ignore_ascii_case(word.trim())).map_or(Stage::Running, |(_, stage)| *stage)
}

pub(super) fn status(told: &Map<String, Value>) -> Option<String> {
    let status = told.get(STATUS)?;
    status.as_str().or_else(|| status.get(STATE)?.as_str()).map(str::to_owned)
}

/// As a number, or as a text of one, with or without its sign.
pub(super) fn percent(told: &Map<String, Value>) -> Option<f64> {
    let value = PERCENT.iter().find_map(|name| told.get(*name))?;
    value.as_f64().or_else(|| value.as_str()?.trim().trim_end_matches('%').trim_end().parse().ok())
}

/// Where the result is.
pub(super) fn resource(told: &Map<String, Value>) -> Option<&str> {
    RESOURCE.iter().find_map(|name| told.get(*name)?.as_str()).filter(|link| !link.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages() {
        let check = |word: &str, expected: Stage| assert_eq!(stage(word), expected, "{word}");
        for running in ["notStarted", "running", "inProgress", "deletePending", "waiting", "unknownFutureValue", ""] {
            check(running, Stage::Running);
        }
        for succeeded in ["Succeeded", "completed", "COMPLETE"] {
            check(succeeded, Stage::Succeeded);
        }
        for failed in ["Failed", "deleteFailed", "cancelled", "Canceled"] {
            check(failed, Stage::Failed);
        }
    }

    #[test]
    fn what_is_told() {
        let check = |json: &str, expected: (Option<&str>, Option<f64>, Option<&str>)| {
            let told = serde_json::from_str(json).expect("an object");
            assert_eq!((status(&told).as_deref(), percent(&told), resource(&told)), expected, "{json}");
        };
        check(r#"{"status":"running","percentageComplete":27.5}"#, (Some("running"), Some(27.5), None));
        check(
            r#"{"status":"Completed","percentComplete":"50 %","resourceLocation":"/f/7"}"#,
            (Some("Completed"), Some(50.0), Some("/f/7")),
        );
        check(r#"{"status":{"state":"succeeded","description":"Made."},"state":"Utah"}"#, (Some("succeeded"), None, None));
        check(r#"{"status":{"code":7},"state":"Utah","percentComplete":"some","targetResourceLocation":""}"#, (None, None, None));
    }
}
