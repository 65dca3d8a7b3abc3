//! The documented error body: `{"error": {"code": …, "message": …, "innerError": {…}, "details": […]}}`.

use serde_json::{Map, Value};

pub(super) struct ServiceError {
    pub code: String,
    pub message: String,
    pub target: Option<String>,
    pub inner_codes: Vec<String>,
    pub details: Vec<(String, String)>,
    pub request_id: Option<String>,
    pub date: Option<String>,
}

impl ServiceError {
    /// The error in a body; none where the body has another form.
    pub(super) fn read(body: &[u8]) -> Option<Self> {
        let body: Value = serde_json::from_slice(body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)).ok()?;
        let error = body.get("error")?.as_object()?;
        let mut found = Self {
            code: text(error, "code")?,
            message: message(error).unwrap_or_default(),
            target: text(error, "target"),
            inner_codes: Vec::new(),
            details: details(error),
            request_id: None,
            date: None,
        };
        let mut at = inner(error);
        while let Some(inner_error) = at {
            found.inner_codes.extend(text(inner_error, "code"));
            found.request_id = found.request_id.or_else(|| text(inner_error, "request-id"));
            found.date = found.date.or_else(|| text(inner_error, "date"));
            at = inner(inner_error);
        }
        Some(found)
    }
}

/// Services spell it both ways.
fn inner(error: &Map<String, Value>) -> Option<&Map<String, Value>> {
    error.get("innerError").or_else(|| error.get("innererror"))?.as_object()
}

/// The message; older services give it with its language: `{"lang": "en", "value": "…"}`.
fn message(error: &Map<String, Value>) -> Option<String> {
    text(error, "message").or_else(|| text(error.get("message")?.as_object()?, "value"))
}

fn text(object: &Map<String, Value>, name: &str) -> Option<String> {
    Some(object.get(name)?.as_str()?.to_owned())
}

fn details(error: &Map<String, Value>) -> Vec<(String, String)> {
    let details = error.get("details").and_then(Value::as_array).into_iter().flatten();
    details
        .filter_map(Value::as_object)
        .map(|detail| (text(detail, "code").unwrap_or_default(), text(detail, "message").unwrap_or_default()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(body: &str, expected: Option<(&str, &str, &[&str], Option<&str>)>) {
        let found = ServiceError::read(body.as_bytes());
        let found = found.as_ref().map(|error| {
            let codes: Vec<&str> = error.inner_codes.iter().map(String::as_str).collect();
            (error.code.clone(), error.message.clone(), codes, error.request_id.as_deref())
        });
        let expected = expected.map(|(code, message, codes, id)| (code.into(), message.into(), codes.to_vec(), id));
        assert_eq!(found, expected, "{body}");
    }

    #[test]
    fn bodies() {
        check(r#"{"error":{"code":"gone","message":"Sold out."}}"#, Some(("gone", "Sold out.", &[], None)));
        check(
            r#"{"error":{"code":"a","innerError":{"code":"b","innererror":{"code":"c","request-id":"7"}}}}"#,
            Some(("a", "", &["b", "c"], Some("7"))),
        );
        check("\u{feff}{\"error\":{\"code\":\"gone\",\"message\":\"Sold out.\"}}", Some(("gone", "Sold out.", &[], None)));
        check(r#"{"error":{"code":"gone","message":{"lang":"en","value":"Sold out."}}}"#, Some(("gone", "Sold out.", &[], None)));
        check(r#"{"error":{"message":"no code"}}"#, None);
        check(r#"{"error":"invalid_grant"}"#, None);
        check("<html>", None);
        check("", None);
    }
}
