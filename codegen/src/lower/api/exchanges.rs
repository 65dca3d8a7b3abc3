//! Examples: requests and responses, and which answers which.

use docwright::replay::is_host;

use crate::config::Config;
use crate::diagnostic::{Diagnostic, Edit, Severity, rules};
use crate::facts::{ExchangeFact, MessageFact, ResponseFact};
use crate::http::message::{self, Body, BodyKind, Message, StartLine};
use crate::http::url;
use crate::json::{self, Node};
use crate::lower::annotation::{self, Kind};
use crate::lower::api::labels::{self, Label};
use crate::lower::api::pairing::{self, Asked};
use crate::lower::api::{bare_json, zones};
use crate::lower::message_fact;
use crate::lower::words::begins_with_any;
use crate::markdown;
use crate::markdown::page::{Block, Comment, Fence, Page};

/// Collects the messages of a page in document order.
#[derive(Debug, Default)]
pub struct Exchanges {
    list: Vec<ExchangeFact>,
    /// Findings on the way.
    pub diagnostics: Vec<Diagnostic>,
    /// What is known besides of each request of the list.
    requests: Vec<Asked>,
    /// The block of the last response.
    last_response: usize,
    /// Zones with requests of another version, which belong to another client.
    left_out: Vec<String>,
}

impl Exchanges {
    /// Takes the messages of one fence; true when there was one.
    pub fn take_messages(&mut self, page: &Page, index: usize, fence: &Fence, config: &Config) -> bool {
        let (messages, faults) = message::read(&fence.text);
        if messages.is_empty() {
            return false;
        }
        for fault in faults {
            self.report_fault(fence, &fault);
        }
        self.report_other_kind(page, fence, &messages[0], config);
        for message in messages {
            for fault in &message.faults {
                self.report_fault(fence, fault);
            }
            let is_request = matches!(message.start, StartLine::Request { .. });
            let fact = self.message(page, fence, message);
            if is_request {
                self.request(page, index, fence, config, fact);
            } else {
                self.response(page, index, fence, config, fact);
            }
        }
        true
    }

    /// Takes JSON that stands below a heading or a bold line for responses as the answer to the request above it, which has none yet: newer
    /// pages leave the status line out. `status` is what the page says of the answer.
    pub fn take_bare_response(&mut self, page: &Page, index: usize, fence: &Fence, status: u16, config: &Config) -> bool {
        let waits = self.list.last().is_some_and(|exchange| exchange.responses.is_empty());
        let is_told = || labels::last(&page.blocks[..index], &config.words) == Some(Label::Response);
        let is_body = || fence.annotation.is_none() && bare_json::is_one(fence, config);
        if !waits || !is_told() || !is_body() || bare_json::response_follows(page, index) {
            return false;
        }
        let fact = self.message(page, fence, Message::of_body(status, &fence.text));
        self.response(page, index, fence, config, fact);
        true
    }

    /// Takes JSON below a request that shows none and has no answer yet: its body, in a block of its own. Nothing but what speaks of the
    /// request stands between, and the request announces JSON, or announces nothing and is one of those that send something.
    pub fn take_request_body(&mut self, page: &Page, index: usize, fence: &Fence, config: &Config) -> bool {
        let (Some(exchange), Some(asked)) = (self.list.last_mut(), self.requests.last()) else { return false };
        let request = &mut exchange.request;
        let sends = request.message.announces_json().unwrap_or_else(|| request.message.sends());
        let waits = exchange.responses.is_empty() && request.message.body.is_none() && sends;
        let between = || &page.blocks[asked.block + 1..index];
        if !waits || !bare_json::continues_request(between(), &config.words) || !bare_json::is_one(fence, config) {
            return false;
        }
        self.diagnostics.extend(append_body(request, fence));
        self.diagnostics.extend(content_type_missing(request));
        true
    }

    /// Takes JSON right below a response that announces JSON and shows none: its body, in a block of its own.
    pub fn take_response_body(&mut self, page: &Page, index: usize, fence: &Fence, config: &Config) -> bool {
        let Some(answered) = self.list.last().and_then(|exchange| exchange.responses.last()) else { return false };
        let message = &answered.message;
        let between = || page.blocks.get(self.last_response + 1..index).unwrap_or_default();
        let waits = message.message.announces_json() == Some(true) && message.message.body.is_none();
        if !waits || !bare_json::continues_response(between(), &config.words) || !bare_json::is_one(fence, config) {
            return false;
        }
        let span = message.span;
        let mut found = Vec::new();
        for response in self.list.iter_mut().flat_map(|exchange| &mut exchange.responses) {
            if response.message.span == span {
                found = append_body(&mut response.message, fence);
            }
        }
        self.diagnostics.extend(found);
        true
    }

    /// Whether the page has shown a request.
    pub fn has_requests(&self) -> bool {
        !self.list.is_empty()
    }

    /// Passes over a request that readers of a zone see, and that is none of the page's version.
    pub fn leave_out(&mut self, zone: &str) {
        self.left_out.push(zone.to_owned());
    }

    /// Whether all requests of a zone were passed over, and with them what answers them.
    pub fn leaves_out(&self, zone: &str) -> bool {
        self.left_out.iter().any(|other| other == zone) && !self.requests.iter().any(|other| other.zone.as_deref() == Some(zone))
    }

    /// Reports an annotation that promises the other kind of message. What the block shows is believed: readers see it.
    fn report_other_kind(&mut self, page: &Page, fence: &Fence, first: &Message, config: &Config) {
        let Some((comment, value)) = annotation::annotation_of(page, fence.annotation) else { return };
        let (said, shown) = match (annotation::kind(value, &config.annotations), &first.start) {
            (Some(Kind::Request), StartLine::Response { .. }) => ("request", "response"),
            (Some(Kind::Response), StartLine::Request { .. }) => ("response", "request"),
            _ => return,
        };
        let message = format!("the annotation announces a {said}, the block is a {shown}");
        self.diagnostics.push(Diagnostic::new(&rules::ANNOTATION_KIND_DIFFERS, comment.span, message));
    }

    /// The exchanges in page order.
    pub fn finish(mut self) -> (Vec<ExchangeFact>, Vec<Diagnostic>) {
        self.diagnostics.extend(pairing::answer_rows(&mut self.list, &self.requests));
        (self.list, self.diagnostics)
    }

    fn request(&mut self, page: &Page, index: usize, fence: &Fence, config: &Config, request: MessageFact) {
        let keys = &config.annotations;
        let (names, request_type) = match annotation::annotation_of(page, fence.annotation) {
            Some((comment, value)) => (annotation::names(value, keys), annotation::declared_type(comment, value, keys).0),
            None => (Vec::new(), None),
        };
        self.diagnostics.extend(not_secure(&request, config));
        self.diagnostics.extend(content_type_missing(&request));
        self.list.push(ExchangeFact {
            name: names.first().cloned(),
            ordinal: self.list.len(),
            title: title(page, index, config),
            request,
            request_type,
            responses: Vec::new(),
        });
        let zone = zones::around(page, index).map(str::to_owned);
        self.requests.push(Asked { names, zone, block: index, part: part(page, index, config), is_chosen: false });
    }

    fn response(&mut self, page: &Page, index: usize, fence: &Fence, config: &Config, message: MessageFact) {
        let annotation = annotation::annotation_of(page, fence.annotation);
        let (names, (ty, collection), collection_span, truncated) = match annotation {
            Some((comment, value)) => {
                let keys = &config.annotations;
                let declared = annotation::declared_type(comment, value, keys);
                let flag = value.member(&keys.collection).map(|member| annotation::member_span(comment, member));
                (annotation::names(value, keys), declared, flag, annotation::flag(value, &keys.truncated))
            }
            None => (Vec::new(), (None, false), None, false),
        };
        let response = ResponseFact { message, ty, collection, collection_span, truncated };
        let named: Vec<usize> = names.iter().filter_map(|name| self.latest(name)).collect();
        let targets = if named.is_empty() { self.requests_above(zones::around(page, index)) } else { named.clone() };
        // A comment that was not closed may hide the request: that is the fault, and it is said.
        let is_hidden = || page.blocks[..index].iter().any(|block| matches!(block, Block::Comment(comment) if comment.hides));
        // An author who takes the answer out of the examples may leave the request out.
        let kind = annotation.and_then(|(_, value)| annotation::kind(value, &config.annotations));
        if targets.is_empty() && kind != Some(Kind::Ignored) && !is_hidden() {
            let mut finding =
                Diagnostic::new(&rules::EXAMPLE_ORPHAN_RESPONSE, fence.span, "no request stands above this response");
            // Above the examples of the page, the section on responses may show what one looks like.
            if annotation.is_none() && is_under_response(page, index, config) && examples_follow(page, index, config) {
                finding.severity = Severity::Info;
            }
            self.diagnostics.push(finding);
        }
        let is_unnamed = || targets.iter().all(|target| self.requests[*target].names.is_empty());
        if let Some((comment, value)) = annotation
            && named.is_empty()
            && !targets.is_empty()
            && !is_unnamed()
        {
            self.diagnostics.extend(name_differs(page, comment, value, &names, config));
        }
        for target in &named {
            self.requests[*target].is_chosen |= !self.shares_name(*target, &names);
        }
        for target in targets {
            self.list[target].responses.push(response.clone());
        }
        self.last_response = index;
    }

    fn message(&mut self, page: &Page, fence: &Fence, message: Message) -> MessageFact {
        let fact = message_fact::of_fence(page, fence, message);
        let body = fact.message.body.as_ref().map_or("", |body| &body.text);
        let place = |range: std::ops::Range<usize>| fact.place_in_body(&range);
        self.diagnostics.extend(markdown::diagnostics_of_faults(body, &fact.faults, place));
        fact
    }

    /// The requests that a response without a name answers: the last one above it that its readers see. What all readers
    /// see answers each of the requests among which they chose.
    fn requests_above(&self, zone: Option<&str>) -> Vec<usize> {
        let Some(last) = self.list.len().checked_sub(1) else { return Vec::new() };
        if zone.is_some() {
            let seen = |of: &Asked| of.zone.is_none() || of.zone.as_deref() == zone;
            return vec![self.requests.iter().rposition(seen).unwrap_or(last)];
        }
        let is_choice = |at: &usize| self.requests[*at].zone.is_some() && self.list[*at].responses.is_empty();
        let choices = (0..=last).rev().take_while(is_choice);
        let mut choices: Vec<usize> = choices.collect();
        choices.reverse();
        if choices.is_empty() { vec![last] } else { choices }
    }

    fn latest(&self, name: &str) -> Option<usize> {
        self.requests.iter().rposition(|request| request.names.iter().any(|other| other == name))
    }

    /// Whether another request has one of these names too.
    fn shares_name(&self, at: usize, names: &[String]) -> bool {
        let has_one = |request: &Asked| request.names.iter().any(|name| names.contains(name));
        self.requests.iter().enumerate().any(|(other, request)| other != at && has_one(request))
    }

    fn report_fault(&mut self, fence: &Fence, fault: &message::MessageFault) {
        let mut finding = Diagnostic::new(fault.rule, fence.place(fault.range.clone()), fault.message.clone());
        // A line that a fix begins would lack what the lines of a list or a quotation begin with.
        let fix = fault.fix.clone().filter(|(_, text)| !text.contains('\n') || !fence.is_indented());
        finding.fix = fix.map(|(range, text)| Edit { span: fence.place(range), text });
        self.diagnostics.push(finding);
    }
}

/// Adds a block of JSON to a message that shows no body; gives what is wrong with the JSON.
fn append_body(message: &mut MessageFact, fence: &Fence) -> Vec<Diagnostic> {
    let (json, faults) = json::read(&fence.text);
    let found = markdown::diagnostics_of_faults(&fence.text, &faults, |range| fence.place(range));
    if !message.text.ends_with('\n') {
        message.text.push('\n');
    }
    let range = message.text.len()..message.text.len() + fence.text.trim_end().len();
    message.text.push_str(&fence.text);
    message.lines.extend(&fence.lines);
    message.span.end = fence.span.end;
    message.message.range.end = range.end;
    message.message.body = Some(Body { text: fence.text.trim_end().to_owned(), range, kind: BodyKind::Json });
    (message.json, message.faults) = (json, faults);
    found
}

/// How many headings above a block are about anything but a message: those of examples part their requests.
fn part(page: &Page, index: usize, config: &Config) -> usize {
    let is_other = |block: &&Block| matches!(block, Block::Heading(_)) && labels::of(block, &config.words) == Some(Label::Other);
    page.blocks[..index].iter().filter(is_other).count()
}

/// A request to the service without encryption.
fn not_secure(request: &MessageFact, config: &Config) -> Option<Diagnostic> {
    let StartLine::Request { url, url_range, .. } = &request.message.start else { return None };
    let parts = url::split_url(url);
    let host = parts.host.filter(|host| config.service.hosts.iter().any(|own| is_host(own, host)))?;
    let scheme = parts.scheme.filter(|scheme| scheme == "http")?;
    let span = request.place(url_range.start..url_range.start + scheme.len());
    let message = format!("`{host}` is called by `https`");
    Some(Diagnostic::new(&rules::HTTP_NOT_SECURE, span, message).with_fix(Some(Edit { span, text: "https".to_owned() })))
}

/// A request whose body is JSON and that does not say so.
fn content_type_missing(request: &MessageFact) -> Option<Diagnostic> {
    let StartLine::Request { url_range, .. } = &request.message.start else { return None };
    let is_stated = request.message.header("content-type").is_some();
    let message = "the request sends JSON and has no `Content-Type`";
    (request.json.is_some() && !is_stated)
        .then(|| Diagnostic::new(&rules::HTTP_CONTENT_TYPE_MISSING, request.place(url_range.clone()), message))
}

/// A response that is named, and like no request of the page.
fn name_differs(page: &Page, comment: &Comment, value: &Node, names: &[String], config: &Config) -> Option<Diagnostic> {
    let keys = &config.annotations;
    let written = value.get(&keys.name)?;
    let requests = page.blocks.iter().filter_map(|block| match block {
        Block::Comment(comment) => comment.value.as_ref().filter(|value| annotation::kind(value, keys) == Some(Kind::Request)),
        _ => None,
    });
    let mut known = requests.flat_map(|request| annotation::names(request, keys));
    if names.is_empty() || known.any(|known| names.contains(&known)) {
        return None;
    }
    let message = format!("no request of the page is named `{}`", names.join("`, `"));
    Some(Diagnostic::new(&rules::EXAMPLE_NAME_DIFFERS, annotation::inner_span(comment, written), message))
}

/// Whether the heading above a block says that a response follows.
fn is_under_response(page: &Page, index: usize, config: &Config) -> bool {
    let heading = page.blocks[..index].iter().rev().find(|block| matches!(block, Block::Heading(_)));
    heading.is_some_and(|heading| labels::of(heading, &config.words) == Some(Label::Response))
}

/// Whether a heading for examples or requests stands below a block.
fn examples_follow(page: &Page, index: usize, config: &Config) -> bool {
    let words = [&config.words.example, &config.words.request];
    page.blocks[index..].iter().any(|block| match block {
        Block::Heading(heading) => words.iter().any(|words| begins_with_any(&heading.text.plain, words)),
        _ => false,
    })
}

/// The heading of the example that a fence belongs to; headings that only say "Request" are passed over.
fn title(page: &Page, index: usize, config: &Config) -> String {
    page.blocks[..index]
        .iter()
        .rev()
        .filter_map(|block| match block {
            Block::Heading(heading) => Some(heading.text.plain.as_str()),
            _ => None,
        })
        .find(|text| !config.words.request.iter().chain(&config.words.response).any(|word| text.eq_ignore_ascii_case(word)))
        .unwrap_or_default()
        .to_owned()
}
