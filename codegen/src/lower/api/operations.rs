//! Method lines: which fences hold them, and what each says.

use std::ops::Range;
use std::sync::Arc;

use docwright::replay::{split_base, urls_equal};

use crate::config::{Config, Words};
use crate::diagnostic::{Diagnostic, Edit, Severity, rules};
use crate::facts::{OperationFact, Tally};
use crate::http::message::MethodLine;
use crate::http::template::{self, Template};
use crate::http::{message, url};
use crate::lower::api::argument_names::ArgumentNames;
use crate::lower::api::zones;
use crate::lower::decoration::is_bold;
use crate::lower::section::Section;
use crate::markdown::page::{Block, Fence, Page, Text};
use crate::source::Span;

/// Method lines of one fence.
#[derive(Debug, Default)]
pub struct MethodLines {
    /// What was read.
    pub operations: Vec<OperationFact>,
    /// One finding per line that could not be used.
    pub diagnostics: Vec<Diagnostic>,
    /// How the lines were accounted for.
    pub tally: Tally,
}

/// True when the fence opens with a method line, so that it documents operations rather than anything else.
pub fn holds_method_lines(fence: &Fence, words: &Words) -> bool {
    let mut lines = fence.text.lines().map(str::trim);
    let first = lines.find(|line| !line.is_empty() && !message::is_remark(line));
    first.is_some_and(|line| is_method_line(line, words))
}

/// True for a line of one or several methods and a path.
pub fn is_method_line(line: &str, words: &Words) -> bool {
    MethodLine::read(line, &words.list_joining).is_some()
}

/// Reads the method lines of a fence, for a version of the page; `further_bases` begin URLs of its other versions. Where the author wrote a whole request instead, only its first line is one.
pub fn read(
    page: &Page,
    index: usize,
    fence: &Fence,
    names: &ArgumentNames<'_>,
    config: &Config,
    (version, further_bases): (&str, &[String]),
) -> MethodLines {
    let (context, is_titled) = context(page, index);
    let reader =
        LineReader { page, index, fence, names, config, versions: config.bases(version), further_bases, context, is_titled };
    let mut lines = MethodLines::default();
    let mut offset = 0;
    let mut in_message = false;
    for line in joined_lines(&fence.text, &config.words) {
        let written = line.trim();
        let start = offset + line.len() - line.trim_start().len();
        offset += line.len() + 1;
        if written.is_empty() {
            continue;
        }
        if let Some(line) = MethodLine::read(written, &config.words.list_joining) {
            in_message = false;
            reader.read_line(start, written, &line, &mut lines);
            continue;
        }
        // Behind a head come headers and a body: they belong to an example that stands here instead of a template.
        in_message |= !lines.operations.is_empty() && looks_like_message_part(written);
        if !in_message && !is_connective(written) {
            let place = fence.place(start..start + written.len());
            let message = format!("`{}` is not a method line", clip(written));
            lines.diagnostics.push(Diagnostic::new(&rules::HTTP_NOT_A_METHOD_LINE, place, message));
        }
    }
    lines
}

/// What the lines of one fence have in common.
struct LineReader<'a> {
    page: &'a Page,
    /// The block of the page that the fence is.
    index: usize,
    fence: &'a Fence,
    names: &'a ArgumentNames<'a>,
    config: &'a Config,
    /// First segments of paths that name versions, the page's own first.
    versions: Vec<String>,
    /// Those of them that name other versions of this page.
    further_bases: &'a [String],
    /// The words right above the fence.
    context: String,
    /// Those words are its title.
    is_titled: bool,
}

impl LineReader<'_> {
    /// Takes the line that stands at `start` of the fence's text. Each of its methods makes an operation, whose place begins with the method.
    fn read_line(&self, start: usize, line: &str, read: &MethodLine, lines: &mut MethodLines) {
        let hosts = &self.config.service.hosts;
        let place = self.fence.place(start..start + line.len());
        let url_start = start + read.url.start;
        let place_in_url = |range: Range<usize>| self.fence.place(url_start + range.start..url_start + range.end);
        let written = line[read.url.clone()].trim();
        if let Some(range) = other_version(written, &self.versions, hosts) {
            let is_further = self.further_bases.iter().any(|base| *base == written[range.clone()]);
            // Readers of a zone chose its version; this page's client is of another.
            if is_further || zones::around(self.page, self.index).is_some() {
                lines.tally.ignored += 1;
            } else {
                lines.diagnostics.extend(of_other_version(&written[range.clone()], &self.versions, place_in_url(range)));
                lines.tally.diagnosed += 1;
            }
            return;
        }
        if message::lacks_blank(line) {
            let fix = Edit { span: place_in_url(0..0), text: " ".to_owned() };
            let finding = Diagnostic::new(&rules::HTTP_METHOD_BLANK, place, "a blank is missing behind the method");
            lines.diagnostics.push(finding.with_fix(Some(fix)));
        }
        let has_argument = |call: &str, name: &str| self.names.are_stated(call, name);
        let (template, faults) = template::parse_beside(written, hosts, &self.versions, &has_argument);
        let repaired =
            !faults.is_empty() || template.as_ref().is_some_and(|template| !is_sendable(template, written, &self.versions));
        for fault in faults {
            let fix = fault.fix.map(|(range, text)| Edit { span: place_in_url(range), text });
            let mut finding = Diagnostic::new(fault.rule, place_in_url(fault.range), fault.message).with_fix(fix);
            if fault.rule == &rules::TEMPLATE_ELLIPSIS && explains_ellipsis(self.page, self.index, &self.config.words) {
                finding.severity = Severity::Info;
            }
            lines.diagnostics.push(finding);
        }
        let Some(template) = template else {
            lines.tally.diagnosed += 1;
            return;
        };
        lines.tally.used += 1;
        let template = Arc::new(template);
        lines.operations.extend(read.methods.iter().map(|(method, at)| OperationFact {
            method: *method,
            path: template.path(),
            written: written.to_owned(),
            template: template.clone(),
            repaired,
            span: self.fence.place(start + at..start + line.len()),
            context: self.context.clone(),
            is_titled: self.is_titled,
            aside: false,
            is_shown: false,
        }));
    }
}

/// What is said of a whole URL that names another version than its page is for: it documents no operation of this one.
fn of_other_version(named: &str, versions: &[String], span: Span) -> Option<Diagnostic> {
    let own = versions.first()?;
    let message = format!("this line is one of `{named}`, the page is about `{own}`");
    let fix = Edit { span, text: own.clone() };
    Some(Diagnostic::new(&rules::WRONG_VERSION, span, message).with_fix(Some(fix)))
}

/// Where a whole URL names another version than the first of these.
pub fn other_version(written: &str, versions: &[String], hosts: &[String]) -> Option<Range<usize>> {
    let parts = url::split_url(written);
    let host = parts.host.as_ref().filter(|host| hosts.iter().any(|own| own.eq_ignore_ascii_case(host)))?;
    let version = parts.below_version(versions).0?;
    versions.first().filter(|own| !own.eq_ignore_ascii_case(version))?;
    let at = written.find("://")? + 3 + host.len();
    let at = at + written[at..].find(version)?;
    Some(at..at + version.len())
}

/// Whether a request can look like the line: nothing in it is notation (an optional query in brackets, two placeholders that
/// are one value, a sample with a slash in it).
fn is_sendable(template: &Template, written: &str, versions: &[String]) -> bool {
    let written = url::split_url(written);
    let query: Vec<String> = written.query.iter().map(|pair| format!("{}={}", pair.raw_name, pair.raw_value)).collect();
    let (version, below) = written.below_version(versions);
    let own = version.is_none_or(|version| versions.first().is_some_and(|own| split_base(version, &[own]).is_some()));
    own && urls_equal(&format!("{below}?{}", query.join("&")), &template.sent())
}

/// The words right above a fence, which tell apart what several fences of one page are for, and whether they are its title.
fn context(page: &Page, index: usize) -> (String, bool) {
    page.blocks[..index]
        .iter()
        .rev()
        .find_map(|block| match block {
            Block::Paragraph(paragraph) => Some((paragraph.text.plain.clone(), is_title(&paragraph.text))),
            Block::Heading(heading) => Some((heading.text.plain.clone(), true)),
            _ => None,
        })
        .unwrap_or_default()
}

/// How an ellipsis is written, in a path and where a sentence speaks of it.
const ELLIPSES: [&str; 2] = ["...", "…"];

/// Whether the words between this code block and its neighbours explain an ellipsis in its paths.
fn explains_ellipsis(page: &Page, index: usize, words: &Words) -> bool {
    let is_between = |block: &&Block| !matches!(block, Block::Heading(_) | Block::Fence(_) | Block::Table(_));
    let above = page.blocks[..index].iter().rev().take_while(is_between);
    let below = page.blocks[index + 1..].iter().take_while(is_between);
    above.chain(below).any(|block| match block {
        Block::Paragraph(paragraph) => {
            let plain = paragraph.text.plain.to_lowercase();
            let stands_alone = |at: usize| !plain[..at].ends_with(char::is_alphanumeric);
            let mut said = words.ellipsis_explained.iter().map(String::as_str).chain(ELLIPSES);
            said.any(|word| plain.match_indices(word).any(|(at, _)| stands_alone(at)))
        }
        _ => false,
    })
}

/// A paragraph that stands for a heading: all of it is bold, or it leads in what follows with a colon.
fn is_title(text: &Text) -> bool {
    is_bold(text) || text.plain.trim().ends_with([':', '：'])
}

/// Lines of the text, each with its length in the text kept; a line that opens a parenthesis swallows those that close it.
fn joined_lines<'t>(text: &'t str, words: &Words) -> Vec<&'t str> {
    let mut lines = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let mut end = rest.find('\n').unwrap_or(rest.len());
        while end < rest.len() && is_method_line(rest[..end].trim(), words) && is_open(&rest[..end]) {
            let next = rest[end + 1..].find('\n').map_or(rest.len(), |at| end + 1 + at);
            if is_method_line(rest[end + 1..next].trim(), words) || rest[end + 1..next].trim().is_empty() {
                break;
            }
            end = next;
        }
        lines.push(&rest[..end]);
        rest = rest.get(end + 1..).unwrap_or("");
    }
    lines
}

fn is_open(line: &str) -> bool {
    line.matches('(').count() > line.matches(')').count()
}

fn looks_like_message_part(line: &str) -> bool {
    line.starts_with(['{', '[', '"', '}', ']']) || line.split_once(':').is_some_and(|(name, _)| is_header_name(name))
}

/// True for what can be the name of a header.
pub fn is_header_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// Words and comments that writers put between method lines.
fn is_connective(line: &str) -> bool {
    message::is_remark(line) || line.chars().filter(|c| c.is_alphabetic()).count() <= 3
}

fn clip(text: &str) -> String {
    let mut clipped: String = text.chars().take(60).collect();
    if clipped.len() < text.len() {
        clipped.push('…');
    }
    clipped
}

/// True where a page shows the requests that it is about; elsewhere it may mention others.
pub fn is_place_for_requests(section: Section) -> bool {
    matches!(section, Section::Intro | Section::Permissions | Section::HttpRequest)
}

/// True when fences of this part of a page document operations, not examples.
pub fn is_place_for_method_lines(section: Section) -> bool {
    !matches!(section, Section::Example)
}
