//! Code blocks and tables that no reader asked for: what is left of a page is accounted for here.

use crate::config::{Config, Words};
use crate::diagnostic::{Diagnostic, Edit, rules};
use crate::facts::{SampleFact, Tally};
use crate::http::message::{self, Message};
use crate::json::Value;
use crate::lower::annotation::{self, Kind};
use crate::lower::message_fact;
use crate::markdown;
use crate::markdown::page::{Block, Fence, Page};

/// What a page is about.
#[derive(Clone, Copy, Debug, Default)]
pub enum Shows {
    /// Operations, and what is sent.
    #[default]
    Calls,
    /// Types.
    Types,
}

/// What the remaining code blocks of a page come to.
#[derive(Debug, Default)]
pub struct Leftovers {
    /// What the page is about.
    pub shows: Shows,
    /// JSON that stands for itself.
    pub samples: Vec<SampleFact>,
    /// Findings.
    pub diagnostics: Vec<Diagnostic>,
    /// How the blocks were accounted for.
    pub fences: Tally,
}

impl Leftovers {
    /// Accounts for one code block.
    pub fn take(&mut self, page: &Page, fence: &Fence, config: &Config) {
        let kind =
            annotation::annotation_of(page, fence.annotation).and_then(|(_, value)| annotation::kind(value, &config.annotations));
        if let Some((word, method)) = message::misspelt_method(&fence.text).filter(|_| !is_for_people(fence, config)) {
            let span = fence.place(word.clone());
            let message = format!("`{}` is no method of HTTP; did you mean `{method}`?", &fence.text[word]);
            let fix = Edit { span, text: method.to_string() };
            self.diagnostics.push(Diagnostic::new(&rules::HTTP_METHOD_UNKNOWN, span, message).with_fix(Some(fix)));
            self.fences.diagnosed += 1;
        } else if kind == Some(Kind::Ignored) || is_for_people(fence, config) {
            self.fences.ignored += 1;
        } else if message::headers_in_braces(&fence.text).is_some() {
            self.fences.diagnosed += 1;
            let message =
                "headers in braces are no JSON; a response begins with its status line, and its headers stand without braces";
            self.diagnostics.push(Diagnostic::new(&rules::HTTP_NO_START_LINE, fence.content, message));
        } else if let Some(sample) = self.sample(page, fence, kind, config) {
            self.fences.used += 1;
            self.samples.push(sample);
        } else {
            self.fences.diagnosed += 1;
            self.diagnostics.push(unread(fence, kind));
        }
    }

    /// Accounts for one code block that stands in an example, below a request: JSON without an annotation is a part of the example that no
    /// reader could place.
    pub fn take_below_request(&mut self, page: &Page, fence: &Fence, config: &Config) {
        let samples = self.samples.len();
        self.take(page, fence, config);
        if self.samples.len() > samples && fence.annotation.is_none() {
            self.fences.used -= 1;
            self.fences.diagnosed += 1;
            let message = "this JSON is no part of an example: a heading above it or a status line makes it one; annotate it as ignored if readers alone need it";
            self.diagnostics.push(Diagnostic::new(&rules::FENCE_UNUSED, fence.content, message));
        }
    }

    /// A whole JSON value, unless its annotation promises a message.
    fn sample(&mut self, page: &Page, fence: &Fence, kind: Option<Kind>, config: &Config) -> Option<SampleFact> {
        if matches!(kind, Some(Kind::Request | Kind::Response)) || !fence.text.trim_start().starts_with(['{', '[']) {
            return None;
        }
        // It is read like the body of an answer with status 200.
        let message = message_fact::of_fence(page, fence, Message::of_body(200, &fence.text));
        message.json.as_ref().filter(|node| matches!(node.value, Value::Object(_) | Value::Array(_)))?;
        let place = |range: std::ops::Range<usize>| fence.place(range);
        self.diagnostics.extend(match self.shows {
            Shows::Calls => markdown::diagnostics_of_faults(&fence.text, &message.faults, place),
            Shows::Types => markdown::diagnostics_of_shown_type(&fence.text, &message.faults, place),
        });
        let ty = annotation::annotation_of(page, fence.annotation)
            .and_then(|(comment, value)| annotation::declared_type(comment, value, &config.annotations).0);
        Some(SampleFact { message, ty })
    }
}

/// Code of a language that is neither the service's nor JSON.
pub fn is_for_people(fence: &Fence, config: &Config) -> bool {
    let language = fence.info.value.split(|c: char| c.is_whitespace() || c == ',').next().unwrap_or_default();
    let known = config.words.http_fences.iter().any(|word| word.eq_ignore_ascii_case(language));
    !known || is_foreign_tab(fence.tab.as_deref(), &config.words)
}

/// Whether what stands in this tab is for users of some language.
pub fn is_foreign_tab(tab: Option<&str>, words: &Words) -> bool {
    tab.is_some_and(|tab| words.http_tabs.iter().all(|own| own != tab))
}

fn unread(fence: &Fence, kind: Option<Kind>) -> Diagnostic {
    let is_message = message::looks_like_request(&fence.text) || message::looks_like_response(&fence.text);
    let (rule, message) = match kind {
        Some(Kind::Request | Kind::Response) if !is_message => {
            (&rules::EXAMPLE_UNREADABLE, "the annotation promises an HTTP message, and none can be read here")
        }
        Some(Kind::Request | Kind::Response) => (
            &rules::FENCE_UNUSED,
            "this page documents no operations, so the annotated message is not replayed; annotate it as ignored if readers alone need it",
        ),
        _ if is_message => (
            &rules::FENCE_UNUSED,
            "this page documents no operations, so the message is not replayed; annotate it as ignored if readers alone need it",
        ),
        _ if fence.text.trim_start().starts_with('"') => {
            (&rules::FENCE_UNUSED, "a piece of JSON without its braces cannot be checked; add them, or annotate it as ignored")
        }
        _ => (
            &rules::FENCE_UNUSED,
            "this block is neither a message nor a method line nor a type nor JSON; name its language, or annotate it as ignored",
        ),
    };
    Diagnostic::new(rule, fence.span, message)
}

/// Tables that no reader asked for are prose in the form of a table.
pub fn tables(page: &Page, used: &[usize]) -> Tally {
    let rows = page.blocks.iter().enumerate().filter(|(index, _)| !used.contains(index)).map(|(_, block)| match block {
        Block::Table(table) => table.rows.len() as u32,
        _ => 0,
    });
    Tally { ignored: rows.sum(), ..Tally::default() }
}
