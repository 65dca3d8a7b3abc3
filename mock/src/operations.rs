//! Operations that go on after their answer: asked after some times, they are running, and then as the reference documents their end.

use docwright::documented::Answer;
use docwright::documented::words::{OPERATION_LINKS, PERCENT, RESOURCE, STATUS, is_end};
use docwright::http::header::{HeaderName, HeaderValue};
use docwright::http::{Method, StatusCode};
use docwright::serde_json::{self, Map, Value, json};

use crate::edition::Edition;
use crate::problem::error_answer;

/// The words of this server. Every client knows them, since services say the same.
const RUNNING: &str = "running";
const SUCCEEDED: &str = "succeeded";

/// An operation on its way.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    /// How often it is still running when it is asked.
    left: u32,
    /// How often it is in all.
    polls: u32,
    /// The documented answer of one that has ended.
    end: Answer,
}

/// The header of an answer that says where to ask, and the operation that it begins; none for an answer that begins none. `path` is that
/// of the request, below `origin`.
///
/// The links of the answer lead to `origin` already.
pub(crate) fn begun(answer: &Answer, edition: &Edition, origin: &str, path: &str, polls: u32) -> Option<(HeaderName, Operation)> {
    if answer.status != StatusCode::ACCEPTED {
        return None;
    }
    let link = |name: &str| answer.headers.get(name).and_then(|value| value.to_str().ok());
    let monitor = OPERATION_LINKS.into_iter().find(|name| link(name).is_some())?;
    let result = OPERATION_LINKS.into_iter().filter(|name| *name != monitor).find_map(link);
    let ended = || link(monitor).and_then(|url| documented_end(edition, origin, url));
    let end = match result {
        Some(result) => ended_with(Some(result)),
        None => ended().unwrap_or_else(|| ended_with(subject(edition, path).map(|path| format!("{origin}{path}")).as_deref())),
    };
    Some((HeaderName::from_static(monitor), Operation { left: polls, polls, end }))
}

/// What is documented at the link itself, where that is an operation of the reference, with a word that ends the waiting.
fn documented_end(edition: &Edition, origin: &str, url: &str) -> Option<Answer> {
    let path = url.strip_prefix(origin).unwrap_or(url);
    let answer = path.starts_with('/').then(|| edition.get(path)).flatten()?;
    let mut answer = answer.with_links_to(origin, edition.exchanges.hosts());
    let mut body: Map<String, Value> = serde_json::from_slice(&answer.body).ok()?;
    let word = body.get_mut(STATUS)?;
    if !word.as_str().is_some_and(is_end) {
        *word = SUCCEEDED.into();
        answer.body = Value::from(body).to_string().into();
    }
    Some(answer)
}

/// What the operation was asked of, which is what its path leads to without the last segment, where that can be read.
fn subject<'p>(edition: &Edition, path: &'p str) -> Option<&'p str> {
    let (parent, _) = path.rsplit_once('/')?;
    edition.get(parent).is_some().then_some(parent)
}

fn ended_with(resource: Option<&str>) -> Answer {
    let mut body = json!({ STATUS: SUCCEEDED, PERCENT[0]: 100 });
    if let Some(resource) = resource {
        body[RESOURCE[0]] = resource.into();
    }
    Answer::json(200, body)
}

impl Operation {
    /// Answers the question how far it is; none says that it is given up.
    pub(crate) fn answer(&mut self, method: &Method) -> Option<Answer> {
        match *method {
            Method::GET if self.left == 0 => Some(self.end.clone()),
            Method::GET => {
                let percent = u64::from(self.polls - self.left) * 100 / u64::from(self.polls);
                self.left -= 1;
                let mut answer = Answer::json(202, json!({ STATUS: RUNNING, PERCENT[0]: percent }));
                // Who is told no time waits longer than a test should.
                answer.headers.insert("retry-after", HeaderValue::from_static("0"));
                Some(answer)
            }
            Method::DELETE => None,
            _ => Some(error_answer(405, "methodNotAllowed", "an operation is asked with GET and given up with DELETE")),
        }
    }
}
