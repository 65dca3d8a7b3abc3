//! What a test expects to be sent, and how it is told that it was not.

use std::fmt;

use http::HeaderMap;
use serde_json::Value;

use super::Exchanges;
use super::asked::Asked;
use super::difference::{self, Difference};
use super::nearest;
use super::pattern::Pattern;
use crate::replay::query_pairs;

/// A request that a test expects, once or more often unless it says how often.
#[derive(Clone, Debug)]
pub struct Expected {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: Option<Value>,
    times: Option<usize>,
}

impl Expected {
    /// A call such as `PATCH /users/7`, or of any key: `PATCH /users/{id}`. Query options that it names must be sent so; others may be.
    pub fn call(call: &str) -> Self {
        let (method, target) = call.trim().split_once(' ').unwrap_or((call, ""));
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let (query, headers) = (query_pairs(query), Vec::new());
        Self { method: method.to_ascii_uppercase(), path: path.trim().to_owned(), query, headers, body: None, times: None }
    }

    /// With this query option.
    #[must_use]
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.query.push((name.to_lowercase(), value.to_owned()));
        self
    }

    /// With this header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// With this JSON and nothing else in it. Values are compared by what they are: a moment may be written with another offset.
    #[must_use]
    pub fn body(mut self, json: impl Into<Value>) -> Self {
        self.body = Some(json.into());
        self
    }

    /// Exactly so often.
    #[must_use]
    pub fn times(mut self, times: usize) -> Self {
        self.times = Some(times);
        self
    }

    /// What a request has another way.
    fn differences(&self, asked: &Asked, exchanges: &Exchanges) -> Vec<Difference> {
        let mut found = nearest::differences(asked, &[&self.method], &Pattern::of(&self.path));
        let named = |(name, _): &&(String, String)| self.query.iter().any(|(known, _)| known == name);
        let sent: Vec<(String, String)> = asked.query.iter().filter(named).cloned().collect();
        found.extend(difference::of_queries(&self.query, &sent));
        let headers: Vec<(&str, &str)> = self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        found.extend(difference::of_headers(&headers, &asked.headers));
        if let Some(wanted) = &self.body {
            match asked.json() {
                Some(sent) => {
                    let shape = exchanges.shape_of(asked);
                    found.extend(difference::of_json(wanted, &sent, exchanges.reference().schemas(), &shape));
                }
                None => {
                    let sent = String::from_utf8_lossy(&asked.body).into_owned();
                    let sent = (!sent.is_empty()).then_some(sent);
                    found.push(Difference::new("the body", sent, Some(wanted.to_string())));
                }
            }
        }
        found
    }

    /// Why what was sent is not as expected; nothing where it is.
    pub(super) fn fault(&self, sent: &[Asked], exchanges: &Exchanges) -> Option<String> {
        let differences: Vec<Vec<Difference>> = sent.iter().map(|asked| self.differences(asked, exchanges)).collect();
        let count = differences.iter().filter(|found| found.is_empty()).count();
        if self.times.map_or(count > 0, |times| times == count) {
            return None;
        }
        let mut text = format!("expected {self}\n  it was sent {}\n", often(count));
        let others = sent.iter().zip(&differences).filter(|(_, found)| !found.is_empty());
        let cost =
            |asked: &Asked, found: &[Difference]| (nearest::cost(asked, &self.method, &Pattern::of(&self.path)), found.len());
        if self.times.is_none_or(|times| times > count)
            && let Some((asked, found)) = others.min_by_key(|(asked, found)| cost(asked, found))
        {
            text.push_str(&format!("  the nearest that was sent is {}\n", asked.call()));
            for difference in found {
                text.push_str(&format!("    {}\n", difference.tell("expected")));
            }
        }
        Some(text)
    }
}

impl From<&str> for Expected {
    fn from(call: &str) -> Self {
        Self::call(call)
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.times {
            Some(times) => write!(f, "{}: ", often(times))?,
            None => f.write_str("once or more often: ")?,
        }
        write!(f, "{} {}", self.method, self.path)?;
        for (index, (name, value)) in self.query.iter().enumerate() {
            write!(f, "{}{name}={value}", if index == 0 { '?' } else { '&' })?;
        }
        self.headers.iter().try_for_each(|(name, value)| write!(f, ", `{name}: {value}`"))?;
        self.body.as_ref().map_or(Ok(()), |body| write!(f, ", {body}"))
    }
}

fn often(times: usize) -> String {
    match times {
        0 => "never".to_owned(),
        1 => "once".to_owned(),
        times => format!("{times} times"),
    }
}

/// Headers without what nobody but the service may see.
pub(super) fn without_credentials(mut headers: HeaderMap) -> HeaderMap {
    for name in [http::header::AUTHORIZATION, http::header::PROXY_AUTHORIZATION, http::header::COOKIE] {
        headers.remove(name);
    }
    headers
}
