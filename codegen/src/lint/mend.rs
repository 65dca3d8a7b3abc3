//! Fixes of examples that do not replay: what a writer most likely meant. A URL is mended only when the example then replays and
//! nothing is noticed in it, since another URL may lead to another operation. A value is mended when its documented type holds it
//! then: what else is wrong with the example has findings of its own.

use std::ops::Range;

use docwright::replay::{Place, split_base};

use super::nearest::{Nearest, segments};
use crate::diagnostic::rules::Rule;
use crate::diagnostic::{Edit, rules};
use crate::facts::ExchangeFact;
use crate::http::message::StartLine;
use crate::json::Value;
use crate::replay::place::ShownPlace;
use crate::replay::{Outcome, Replayed};

/// Replays another version of an example, as if its page showed that.
pub type Again<'a> = &'a dyn Fn(&ExchangeFact) -> Replayed;

/// How URLs of the example's page begin: the service's host, the page's version, and the other versions.
pub struct Origin<'a> {
    /// The host that the client calls.
    pub host: &'a str,
    /// First segments that name versions, the page's own first.
    pub versions: &'a [String],
}

/// The change of the page after which an example that fails by `rule` at `at` replays.
pub fn mend(fact: &ExchangeFact, rule: &Rule, at: &Place, origin: &Origin<'_>, again: Again<'_>) -> Option<Edit> {
    if rule == &rules::WRONG_VERSION {
        mend_url(fact, again, |url| version_range(url, origin.versions), origin.versions.first()?)
    } else if rule == &rules::WRONG_HOST {
        mend_url(fact, again, host_range, origin.host)
    } else if rule == &rules::VALUE_TYPE {
        mend_value(fact, at, again)
    } else {
        None
    }
}

/// Replaces a part of the URL.
fn mend_url(fact: &ExchangeFact, again: Again<'_>, part: impl Fn(&str) -> Option<Range<usize>>, with: &str) -> Option<Edit> {
    let mut mended = fact.clone();
    let StartLine::Request { url, url_range, .. } = &mut mended.request.message.start else { return None };
    // A URL that was joined from several lines does not stand in the page like this.
    if fact.request.text.get(url_range.clone()) != Some(url.as_str()) {
        return None;
    }
    let part = part(url)?;
    let place = fact.request.place(url_range.start + part.start..url_range.start + part.end);
    url.replace_range(part, with);
    replays(&mended, again).then(|| Edit { span: place, text: with.to_owned() })
}

/// Writes the segment of the nearest method line in the place of the one in which the path of a request differs.
pub fn mend_segment(fact: &ExchangeFact, nearest: &Nearest<'_>, path: &str, again: Again<'_>) -> Option<Edit> {
    let with = nearest.replacement()?;
    let before: usize = segments(path)[..nearest.written.0].iter().map(|segment| segment.len() + 1).sum();
    let length = segments(path).get(nearest.written.0)?.len();
    let part = |url: &str| {
        let end = url.find('?').unwrap_or(url.len());
        let start = end.checked_sub(path.len()).filter(|start| url.get(*start..end) == Some(path))?;
        let start = start + (path.len() - path.trim_start_matches('/').len()) + before;
        Some(start..start + length)
    };
    mend_url(fact, again, part, with)
}

fn host_range(url: &str) -> Option<Range<usize>> {
    let start = url.find("://")? + 3;
    Some(start..start + url[start..].find('/')?)
}

/// What the path begins with, when it is the base of another version.
fn version_range(url: &str, versions: &[String]) -> Option<Range<usize>> {
    let path = host_range(url).map_or(0, |host| host.end);
    let end = path + url[path..].find('?').unwrap_or(url.len() - path);
    let (_, base, below) = split_base(&url[path..end], versions.get(1..)?).filter(|(_, base, _)| !base.is_empty())?;
    let end = end - below.len();
    Some(end - base.len()..end)
}

/// Takes a boolean or a number out of its quotes, or the time off a date.
fn mend_value(fact: &ExchangeFact, at: &Place, again: Again<'_>) -> Option<Edit> {
    let shown = ShownPlace::of(fact, at);
    let node = shown.node()?;
    let Value::String(text) = &node.value else { return None };
    let flag = Some(text.to_ascii_lowercase()).filter(|text| matches!(text.as_str(), "true" | "false"));
    let number = Some(text.clone()).filter(|text| text.parse::<f64>().is_ok_and(f64::is_finite));
    let date = text.split_once('T').map(|(date, _)| format!("\"{date}\""));
    let candidates = flag.into_iter().chain(number).chain(date);
    for with in candidates {
        let mut mended = fact.clone();
        let body = match at.response {
            Some(index) => &mut mended.responses.get_mut(index)?.message,
            None => &mut mended.request,
        }
        .message
        .body
        .as_mut()?;
        body.text.get(node.range.clone())?;
        body.text.replace_range(node.range.clone(), &with);
        if fits(&mended, at, again) {
            return Some(Edit { span: shown.span(), text: with });
        }
    }
    None
}

/// Whether the value at a place is what is documented there: the example replays, or fails by another value.
fn fits(mended: &ExchangeFact, at: &Place, again: Again<'_>) -> bool {
    let replayed = again(mended);
    match replayed.outcome {
        Outcome::Replayed => replayed.verdict.findings.iter().all(|(place, _)| place != at),
        Outcome::Ledgered(rule) => {
            let is_of_value = rule == &rules::VALUE_TYPE || rule == &rules::PLACEHOLDER;
            is_of_value && replayed.verdict.place != *at
        }
    }
}

fn replays(mended: &ExchangeFact, again: Again<'_>) -> bool {
    let replayed = again(mended);
    replayed.outcome == Outcome::Replayed && replayed.verdict.findings.is_empty()
}
