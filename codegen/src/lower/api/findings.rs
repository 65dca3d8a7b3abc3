//! What the parts of an API page say against one another.

use std::collections::HashSet;

use crate::config::Config;
use crate::diagnostic::{Diagnostic, rules};
use crate::facts::{ExchangeFact, OperationFact};
use crate::http::message::StartLine;
use crate::http::{status, url};
use crate::lower::api::ApiFacts;
use crate::lower::section::Section;
use crate::markdown::page::{Block, Page};
use crate::source::Span;

/// Leaves one of several method lines that are the same word by word below the same heading and words; what stands below another
/// heading is there for another purpose. A line among the permissions says what they are for: it is none beside the same line
/// below the heading for requests. Where lines tell several tables of permissions apart, each above its own, they are needed there.
pub fn take_out_repeated(
    page: &Page,
    sections: &[Section],
    operations: &mut Vec<OperationFact>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let headings: Vec<u32> = page
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading(_) => Some(block.span().start),
            _ => None,
        })
        .collect();
    let part = |line: &OperationFact| headings.partition_point(|start| *start < line.span.start);
    let stands_in = |line: &OperationFact, section: Section| {
        let holds = |block: &&Block| block.span().start <= line.span.start && line.span.end <= block.span().end;
        page.blocks.iter().zip(sections).any(|(block, own)| *own == section && holds(&block))
    };
    let is_one = |one: &OperationFact, other: &OperationFact| one.method == other.method && one.written == other.written;
    // Above a table of permissions a request may be written as a whole URL, and with other names of its values.
    let is_same_request = |one: &OperationFact, other: &OperationFact| one.identity() == other.identity();
    let mut repeated = |line: &OperationFact, first: &OperationFact, message: &str| {
        let mut finding = Diagnostic::new(&rules::METHOD_LINE_REPEATED, line.span, message);
        finding.related.push((first.span, "here".to_owned()));
        diagnostics.push(finding);
    };
    let requests: Vec<OperationFact> = operations.iter().filter(|line| stands_in(line, Section::HttpRequest)).cloned().collect();
    let mut kept: Vec<OperationFact> = Vec::with_capacity(operations.len());
    let above_permissions: HashSet<usize> = operations
        .iter()
        .filter(|line| stands_in(line, Section::Permissions) && stands_above_permissions(page, line))
        .filter_map(|line| block_of(page, line))
        .collect();
    let tells_permissions_apart = |line: &OperationFact| {
        above_permissions.len() > 1 && block_of(page, line).is_some_and(|at| above_permissions.contains(&at))
    };
    for line in operations.drain(..) {
        let same = |other: &&OperationFact| is_one(other, &line) && other.context == line.context && part(other) == part(&line);
        let of_permissions = || stands_in(&line, Section::Permissions);
        if let Some(first) = kept.iter().find(same) {
            let is_another_block = block_of(page, &line) != block_of(page, first);
            if !(is_another_block && tells_permissions_apart(&line) && tells_permissions_apart(first)) {
                repeated(&line, first, "this method line stands above already");
            }
        } else if let Some(first) = requests.iter().find(|request| is_same_request(request, &line)).filter(|_| of_permissions()) {
            if !tells_permissions_apart(&line) {
                repeated(&line, first, "this method line stands below the heading for requests too, where it counts");
            }
        } else {
            kept.push(line);
        }
    }
    *operations = kept;
}

/// The block of a page that a method line stands in.
fn block_of(page: &Page, line: &OperationFact) -> Option<usize> {
    page.blocks.iter().position(|block| block.span().start <= line.span.start && line.span.end <= block.span().end)
}

/// Whether a table, or the inclusion of one, is the next thing below the line's block but for words and annotations.
fn stands_above_permissions(page: &Page, line: &OperationFact) -> bool {
    let below = block_of(page, line).map_or(&[][..], |block| &page.blocks[block + 1..]);
    let next = below.iter().find(|block| !matches!(block, Block::Comment(_) | Block::Paragraph(_)));
    matches!(next, Some(Block::Table(_) | Block::Include(_)))
}

/// Takes off fixes that would give a status the words of its number where the page promises another number: the words may be right,
/// and the number wrong.
pub fn take_off_contradicting_fixes(exchanges: &[ExchangeFact], statuses: &[u16], diagnostics: &mut [Diagnostic]) {
    if !statuses.iter().any(|status| status::is_success(*status)) {
        return;
    }
    let responses = exchanges.iter().flat_map(|exchange| &exchange.responses);
    let unpromised: Vec<Span> = responses
        .filter_map(|response| match &response.message.message.start {
            StartLine::Response { status, status_range, .. } if status::is_success(*status) && !statuses.contains(status) => {
                Some(response.message.place(status_range.clone()))
            }
            _ => None,
        })
        .collect();
    for finding in diagnostics.iter_mut().filter(|finding| finding.rule == &rules::HTTP_STATUS_WORDS) {
        // The words follow their number.
        if unpromised.iter().any(|number| number.file == finding.span.file && is_right_behind(*number, finding.span)) {
            finding.fix = None;
        }
    }
}

fn is_right_behind(number: Span, words: Span) -> bool {
    number.end <= words.start && words.start - number.end <= 1
}

/// Examples of success whose status the response section does not name. Only where every line of the page has one method may
/// the section be taken to speak of each.
pub fn of_statuses(
    exchanges: &[ExchangeFact],
    operations: &[OperationFact],
    statuses: &[u16],
    version: &str,
    config: &Config,
) -> Vec<Diagnostic> {
    let named: Vec<u16> = statuses.iter().copied().filter(|status| status::is_success(*status)).collect();
    let Some(first) = operations.first() else { return Vec::new() };
    if named.is_empty() || operations.iter().any(|line| line.method != first.method) {
        return Vec::new();
    }
    let segments = config.bases(version);
    let mut findings = Vec::new();
    for exchange in exchanges {
        let StartLine::Request { method, url, .. } = &exchange.request.message.start else { continue };
        let parts = url::split_url(url);
        let path = parts.below_version(&segments).1;
        let is_called = |path: &str| operations.iter().any(|line| line.template.matches(path).is_some());
        if *method != first.method || !(is_called(path) || is_called(without_arguments(path))) {
            continue;
        }
        for response in &exchange.responses {
            let StartLine::Response { status, status_range, .. } = &response.message.message.start else { continue };
            if status::is_success(*status) && !named.contains(status) {
                let promised: Vec<String> = named.iter().map(|status| format!("`{status}`")).collect();
                let message = format!("the response section promises {}, the example shows `{status}`", promised.join(" or "));
                findings.push(Diagnostic::new(
                    &rules::EXAMPLE_STATUS_DIFFERS,
                    response.message.place(status_range.clone()),
                    message,
                ));
            }
        }
    }
    findings
}

/// The path of a call whose arguments the method line leaves out.
fn without_arguments(path: &str) -> &str {
    let call = path.strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
    call.map_or(path, |(name, _)| name)
}

/// A page that describes a response and shows no request that it could be the response to.
pub fn of_page_without_request(page: &Page, sections: &[Section], facts: &ApiFacts, has_examples: bool) -> Option<Diagnostic> {
    let lines = &facts.census.method_lines;
    // A line that is passed over is a request of another version.
    let tried = lines.diagnosed > 0 || lines.ignored > 0 || facts.leftovers.fences.diagnosed > 0 || has_examples;
    let includes = page.blocks.iter().any(|block| matches!(block, Block::Include(_)));
    let described = sections.contains(&Section::Response);
    if tried || includes || !described || !facts.operations.is_empty() {
        return None;
    }
    let title = page.blocks.iter().find(|block| matches!(block, Block::Heading(_)))?;
    Some(Diagnostic::new(&rules::PAGE_WITHOUT_REQUEST, title.span(), "this page describes a response and shows no request"))
}
