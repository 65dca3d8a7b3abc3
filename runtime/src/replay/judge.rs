//! Whether the client reproduces an exchange, found from schemas alone: the dynamic half of a replay.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::Value;

use super::case::{Case, Message};
use super::compare::value_at;
use super::handed_out;
use super::{
    DecodeError, Finding, Leaves, Noticed, compare, decode_body, decoded_query, is_host, is_placeholder, is_placeholder_alone,
    split_base, split_url,
};
use crate::Operation;
use crate::schema::{LoadError, Schemas, Shape};

/// Judges exchanges against one version of a reference.
#[derive(Debug)]
pub struct Judge<'r> {
    schemas: &'r Schemas,
    operations: &'r [Operation],
    service: Cow<'r, Service>,
}

/// Where the service is, as the reference's text says.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Service {
    base_url: String,
    hosts: Vec<String>,
    content_hosts: Vec<String>,
    callback_hosts: Vec<String>,
    versions: Vec<String>,
}

/// What an exchange comes to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Verdict {
    /// The rule it fails by; `None` when it is reproduced.
    pub rule: Option<&'static str>,
    /// What exactly fails.
    pub detail: String,
    /// What the schema expects at the place, where another value stands there.
    pub expected: Option<String>,
    /// Where it fails.
    pub place: Place,
    /// The JSON leaves of its bodies.
    pub leaves: Leaves,
    /// What was noticed in an exchange that is reproduced, with its place.
    pub findings: Vec<(Place, Finding)>,
}

/// A place in an exchange.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The response, by position; `None` for the request.
    pub response: Option<usize>,
    /// Path in the body's JSON; empty for the message as a whole.
    pub path: String,
}

/// Why one message fails.
struct Failure {
    rule: &'static str,
    path: String,
    detail: String,
    expected: Option<String>,
}

impl Failure {
    fn new(rule: &'static str, path: impl Into<String>, detail: impl Into<String>) -> Self {
        Self { rule, path: path.into(), detail: detail.into(), expected: None }
    }
}

impl<'r> Judge<'r> {
    /// A judge by the schemas and operations of a reference; `text` is the reference's text.
    pub fn new(schemas: &'r Schemas, operations: &'r [Operation], text: &str) -> Result<Self, LoadError> {
        Ok(Self { schemas, operations, service: Cow::Owned(Service::parse(text)?) })
    }

    /// The same, where the service is known already.
    pub fn with_service(schemas: &'r Schemas, operations: &'r [Operation], service: &'r Service) -> Self {
        Self { schemas, operations, service: Cow::Borrowed(service) }
    }

    /// Runs one exchange.
    pub fn judge(&self, case: &Case<'_>) -> Verdict {
        let named =
            case.operation.and_then(|(method, page, path)| self.operations.iter().find(|known| known.is_of(method, page, path)));
        self.judge_operation(case, named)
    }

    /// Runs one exchange whose operation is known, or known to be none.
    pub fn judge_operation(&self, case: &Case<'_>, operation: Option<&Operation>) -> Verdict {
        let request = Message::parse(case.request);
        match self.addressed(operation, &request) {
            Ok(operation) => self.bodies(case, &request, operation),
            Err(failure) => Verdict::default().failed(None, failure),
        }
    }

    /// The verdict of a case whose page shows other exchanges above it: an address that their answers hand out is no wrong host.
    #[must_use]
    pub fn on_page(&self, verdict: Verdict, case: &Case<'_>, earlier: &[Case<'_>]) -> Verdict {
        if verdict.rule != Some("wrong-host") {
            return verdict;
        }
        let (_, url) = Message::parse(case.request).request_line();
        let host = split_url(url).host.unwrap_or_default().to_ascii_lowercase();
        let is_receiver = |host: &str| self.service.callback_hosts.iter().any(|suffix| is_below(host, suffix));
        let is_handed_out = handed_out::hosts(earlier, &self.service.hosts, is_receiver).contains(&host);
        if is_handed_out { Verdict { rule: Some("content-host"), ..verdict } } else { verdict }
    }

    /// Reads the JSON of one object as the type of this name.
    pub fn judge_object(&self, type_name: &str, json: &str) -> Verdict {
        let mut verdict = Verdict::default();
        match self.body(&Shape::One(type_name.to_owned()), json, None, &mut verdict) {
            Ok(()) => verdict,
            Err(failure) => verdict.failed(None, failure),
        }
    }

    /// Reads the messages of a case whose operation is known.
    fn bodies(&self, case: &Case<'_>, request: &Message<'_>, operation: &Operation) -> Verdict {
        let mut verdict = Verdict::default();
        verdict.notice_stand_in(request, None);
        if let Err(failure) = headers(request).and_then(|()| self.request_body(operation, request, &mut verdict)) {
            return verdict.failed(None, failure);
        }
        for (index, text) in case.responses.iter().enumerate() {
            let response = Message::parse(text);
            verdict.notice_stand_in(&response, Some(index));
            if let Err(failure) = headers(&response).and_then(|()| self.response(operation, &response, index, &mut verdict)) {
                return verdict.failed(Some(index), failure);
            }
        }
        verdict
    }

    /// The operation that the request's line leads to.
    fn addressed<'o>(&self, operation: Option<&'o Operation>, request: &Message<'_>) -> Result<&'o Operation, Failure> {
        let (method, written) = request.request_line();
        let url = split_url(written);
        if let Some(host) = url.host.filter(|host| !self.service.hosts.iter().any(|own| is_host(own, host))) {
            let among = |hosts: &[String]| hosts.iter().any(|suffix| is_below(host, suffix));
            let rule = if among(&self.service.callback_hosts) {
                "callback"
            } else if among(&self.service.content_hosts) {
                "content-host"
            } else {
                "wrong-host"
            };
            return Err(Failure::new(rule, "", format!("the host is `{host}`")));
        }
        let own = split_url(&self.service.base_url).path.trim_matches('/');
        let named = split_base(url.path, &self.service.versions);
        let is_own = named.map(|(index, ..)| self.service.versions[index].eq_ignore_ascii_case(own));
        let needs_one = url.host.is_some_and(|host| !is_placeholder_alone(host));
        if !is_own.unwrap_or(!needs_one) {
            if named.is_none() && is_prose(url.path) {
                return Err(Failure::new("no-operation", "", format!("`{written}` is no URL")));
            }
            let first = url.path.trim_start_matches('/').split('/').next().unwrap_or_default();
            let found = named.map_or(first, |(_, base, _)| base);
            return Err(Failure::new("wrong-version", "", format!("the URL names `{found}`, the page belongs to `{own}`")));
        }
        let operation =
            operation.ok_or_else(|| Failure::new("no-operation", "", format!("no page documents `{method} {}`", url.path)))?;
        let left_out = if is_link(operation, written) { None } else { missing(&operation.required, written).next() };
        match left_out {
            Some(name) => Err(Failure::new("missing-query", "", format!("the operation requires `{name}` in the query"))),
            None => Ok(operation),
        }
    }

    fn request_body(&self, operation: &Operation, request: &Message<'_>, verdict: &mut Verdict) -> Result<(), Failure> {
        let Some(json) = request.json() else { return Ok(()) };
        let shape = match &operation.request {
            Some(name) if self.schemas.find(name).is_some() => Shape::One(name.clone()),
            _ => Shape::Untyped,
        };
        self.body(&shape, json, None, verdict)
    }

    fn response(
        &self,
        operation: &Operation,
        response: &Message<'_>,
        index: usize,
        verdict: &mut Verdict,
    ) -> Result<(), Failure> {
        let status = response.status();
        if status >= 400 {
            return match response.json() {
                Some(json) => error_body(json),
                None => Ok(()),
            };
        }
        if status < 200 {
            return Err(Failure::new("interim-status", "", format!("status {status} is no answer")));
        }
        if (300..400).contains(&status) && status != 304 && response.header("location").is_none_or(str::is_empty) {
            return Err(Failure::new("missing-location", "", format!("status {status} without `Location`")));
        }
        // What comes with a redirect is not read.
        let Some(json) = response.json().filter(|_| status < 300) else { return Ok(()) };
        let shape: Shape = operation.response.as_deref().and_then(|text| text.parse().ok()).unwrap_or(Shape::Untyped);
        match shape {
            // Bytes go through unread, whatever they are.
            Shape::Bytes | Shape::Text => Ok(()),
            Shape::None => self.body(&Shape::Untyped, json, Some(index), verdict),
            shape => self.body(&shape, json, Some(index), verdict),
        }
    }

    /// Reads a body by its shape, prints it again and compares.
    fn body(&self, shape: &Shape, json: &str, response: Option<usize>, verdict: &mut Verdict) -> Result<(), Failure> {
        let documented: Value = serde_json::from_str(json).map_err(|error| Failure::new("broken-json", "", error.to_string()))?;
        let decoded = decode_body(self.schemas, shape, json).map_err(|error| decode_failure(&error, &documented))?;
        let printed: Value =
            serde_json::from_str(&decoded.print()).map_err(|error| Failure::new("not-reproduced", "", error.to_string()))?;
        if let Some(difference) = compare(&documented, &printed, self.schemas, shape).into_iter().next() {
            return Err(Failure::new("not-reproduced", difference.path.clone(), difference.to_string()));
        }
        verdict.leaves += decoded.leaves();
        for finding in decoded.findings() {
            verdict.findings.push((Place { response, path: finding.path.clone() }, finding));
        }
        Ok(())
    }
}

impl Service {
    /// The URL that every call starts with.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The path of a URL without the base of the version that the reference documents. A path below another version's base is none.
    #[cfg(feature = "documented")]
    pub(crate) fn below_base<'p>(&self, path: &'p str) -> Option<&'p str> {
        let own = split_url(&self.base_url).path.trim_matches('/');
        match split_base(path, &self.versions) {
            Some((index, _, rest)) => self.versions[index].eq_ignore_ascii_case(own).then_some(rest),
            None => Some(path),
        }
    }

    /// The hosts that the pages call.
    #[cfg(feature = "documented")]
    pub(crate) fn hosts(&self) -> &[String] {
        &self.hosts
    }

    /// Reads it from the reference's text.
    pub fn parse(text: &str) -> Result<Self, LoadError> {
        serde_json::from_str(text).map_err(LoadError::from_json)
    }
}

impl Verdict {
    /// The same with what else the call does not do as documented; it is a defect of this project.
    #[must_use]
    pub fn unless(self, fault: Option<String>) -> Self {
        match fault {
            Some(detail) if self.rule.is_none() => self.failed(None, Failure::new("not-reproduced", "", detail)),
            _ => self,
        }
    }

    /// Bytes that their headers call JSON: nothing is read of them, and a reader who copies the message sends JSON that is none.
    fn notice_stand_in(&mut self, message: &Message<'_>, response: Option<usize>) {
        if let Some(body) = message.stand_in() {
            let finding = Finding { path: String::new(), noticed: Noticed::StandIn { text: format!("{body:.40}") } };
            self.findings.push((Place { response, path: String::new() }, finding));
        }
    }

    fn failed(mut self, response: Option<usize>, failure: Failure) -> Self {
        self.rule = Some(failure.rule);
        self.detail = failure.detail;
        self.expected = failure.expected;
        self.place = Place { response, path: failure.path };
        self
    }
}

/// The leaves of a case's bodies, read by the schemas of a reference.
pub(super) fn leaves(case: &Case<'_>, schemas: &Schemas, operation: &Operation) -> Leaves {
    let judge = Judge { schemas, operations: &[], service: Cow::default() };
    judge.bodies(case, &Message::parse(case.request), operation).leaves
}

/// Whether the request follows a link that the service gave, such as a delta link: its token stands for the arguments that the
/// first call had. Only lists lead on.
pub fn is_link(operation: &Operation, url: &str) -> bool {
    let leads_on = operation.response.as_deref().is_some_and(|shape| shape.starts_with("Many("));
    let mut names = split_url(url).query.split('&').map(|pair| decoded_query(pair.split('=').next().unwrap_or_default()));
    leads_on && missing(&operation.required, url).next().is_some() && names.any(|name| name.starts_with('$') && is_token(&name))
}

/// The names that the protocol has for what makes a link lead on: `$skiptoken`, `$deltatoken`.
pub(crate) fn is_token(name: &str) -> bool {
    name.to_ascii_lowercase().ends_with("token")
}

/// The required names that a URL's query does not have often enough.
pub(crate) fn missing<'o>(required: &'o [String], url: &str) -> impl Iterator<Item = &'o String> {
    let mut given: Vec<String> =
        split_url(url).query.split('&').map(|pair| decoded_query(pair.split('=').next().unwrap_or_default())).collect();
    required.iter().filter(move |name| match given.iter().position(|known| known.eq_ignore_ascii_case(name)) {
        Some(value_at) => {
            given.swap_remove(value_at);
            false
        }
        None => true,
    })
}

/// Headers that no message can have.
fn headers(message: &Message<'_>) -> Result<(), Failure> {
    let broken = message.headers.iter().find(|(name, value)| {
        http::HeaderName::from_bytes(name.as_bytes()).is_err() || http::HeaderValue::from_str(value).is_err() || !value.is_ascii()
    });
    match broken {
        Some((name, value)) => Err(Failure::new("broken-header", "", format!("`{name}: {value}`"))),
        None => Ok(()),
    }
}

/// A value that does not fit: a placeholder, a wrong value, or at the top a wrong shape.
fn decode_failure(error: &DecodeError, documented: &Value) -> Failure {
    // An entity that the page wraps in `value` is read without it.
    let found = value_at(documented, error.path()).or_else(|| value_at(documented.get("value")?, error.path()));
    let rule = if matches!(error.path(), "" | "value") && !is_scalar(found) {
        "body-shape"
    } else if found.and_then(Value::as_str).is_some_and(is_placeholder) {
        "placeholder"
    } else {
        "value-type"
    };
    Failure { expected: error.expected().map(str::to_owned), ..Failure::new(rule, error.path(), error.to_string()) }
}

fn is_scalar(value: Option<&Value>) -> bool {
    value.is_some_and(|value| !value.is_object() && !value.is_array())
}

fn error_body(json: &str) -> Result<(), Failure> {
    let value: Value = serde_json::from_str(json).map_err(|error| Failure::new("broken-json", "", error.to_string()))?;
    if value.get("error").is_some_and(Value::is_object) {
        Ok(())
    } else {
        Err(Failure::new("error-body", "", "there is no `error` object"))
    }
}

/// Whether a path is words in a row: a blank stands outside of what names a value.
fn is_prose(path: &str) -> bool {
    let mut closing = Vec::new();
    for sign in path.chars() {
        match sign {
            '\'' if closing.last() == Some(&'\'') => drop(closing.pop()),
            '\'' => closing.push('\''),
            '{' | '(' if closing.last() != Some(&'\'') => closing.push(if sign == '{' { '}' } else { ')' }),
            sign if closing.last() == Some(&sign) => drop(closing.pop()),
            sign if sign.is_whitespace() && closing.is_empty() => return true,
            _ => {}
        }
    }
    false
}

fn is_below(host: &str, suffix: &str) -> bool {
    let host = host.to_ascii_lowercase();
    host.strip_suffix(&suffix.to_ascii_lowercase()).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}
