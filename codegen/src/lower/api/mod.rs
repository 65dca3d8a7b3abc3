//! API pages: method lines, examples, parameters and prose.

mod argument_names;
mod exchanges;
mod findings;
pub mod operations;
mod parameters;
mod prose;
mod shown;
mod zones;

use std::sync::Arc;

use crate::config::Config;
use crate::diagnostic::{Diagnostic, rules};
use crate::facts::{BodyFact, Census, ExchangeFact, OperationFact, ParameterFact};
use crate::http::message;
use crate::lower::annotation::{self, Kind};
use crate::lower::api::argument_names::ArgumentNames;
use crate::lower::leftovers::{self, Leftovers};
use crate::lower::section::Section;
use crate::markdown::page::{Block, Fence, Page};

/// What an API page says, types and permissions aside.
#[derive(Debug, Default)]
pub struct ApiFacts {
    /// Method lines.
    pub operations: Vec<OperationFact>,
    /// Examples.
    pub exchanges: Vec<Arc<ExchangeFact>>,
    /// Rows of parameter tables.
    pub parameters: Vec<ParameterFact>,
    /// The request's body in prose.
    pub request_body: BodyFact,
    /// The response in prose.
    pub response: BodyFact,
    /// Status codes in prose.
    pub statuses: Vec<u16>,
    /// Findings.
    pub diagnostics: Vec<Diagnostic>,
    /// Parts accounted for here.
    pub census: Census,
    /// Code blocks that are none of these.
    pub leftovers: Leftovers,
    /// Tables read here, by block.
    pub tables: Vec<usize>,
}

/// Reads an API page, whose blocks belong to `sections`. Those in `taken` were read as code and tables of types already.
pub fn read(page: &Page, sections: &[Section], version: &str, config: &Config, taken: &[usize]) -> ApiFacts {
    let mut facts = ApiFacts {
        request_body: prose::body(page, sections, Section::RequestBody, config),
        response: prose::body(page, sections, Section::Response, config),
        statuses: prose::statuses(page, sections, config),
        ..ApiFacts::default()
    };
    let mut exchanges = exchanges::Exchanges::default();
    let names = ArgumentNames::of(page, sections, config);
    for (index, block) in page.blocks.iter().enumerate() {
        match block {
            Block::Fence(fence) if !taken.contains(&index) => {
                read_fence(page, index, fence, sections, &names, version, config, &mut facts, &mut exchanges);
            }
            Block::Table(table) if !taken.contains(&index) => {
                let tally = parameters::read(table, sections[index], config, &mut facts.parameters, &mut facts.diagnostics);
                if let Some(tally) = tally {
                    facts.census.rows += tally;
                    facts.tables.push(index);
                }
            }
            _ => {}
        }
    }
    // Where nothing stands in its place, the page is about what it shows elsewhere.
    if facts.operations.iter().all(|line| line.aside) {
        facts.operations.iter_mut().for_each(|line| line.aside = false);
    }
    findings::take_out_repeated(page, sections, &mut facts.operations, &mut facts.diagnostics);
    let (list, mut diagnostics) = exchanges.finish();
    findings::take_off_contradicting_fixes(&list, &facts.statuses, &mut diagnostics);
    facts.diagnostics.extend(findings::of_statuses(&list, &facts.operations, &facts.statuses, version, config));
    facts.diagnostics.extend(findings::of_page_without_request(page, sections, &facts, !list.is_empty()));
    facts.operations.extend(shown::lines(&list, version, config));
    facts.exchanges = list.into_iter().map(Arc::new).collect();
    facts.diagnostics.extend(diagnostics);
    facts
}

#[expect(clippy::too_many_arguments, reason = "one step of the loop above, split off to keep each readable")]
fn read_fence(
    page: &Page,
    index: usize,
    fence: &Fence,
    sections: &[Section],
    names: &ArgumentNames<'_>,
    version: &str,
    config: &Config,
    facts: &mut ApiFacts,
    exchanges: &mut exchanges::Exchanges,
) {
    let section = sections[index];
    let kind =
        annotation::annotation_of(page, fence.annotation).and_then(|(_, value)| annotation::kind(value, &config.annotations));
    if leftovers::in_foreign_tab(fence, config) {
        facts.leftovers.take(page, fence, config);
        return;
    }
    let is_request = message::looks_like_request(&fence.text);
    // Beside method lines an annotated request of a whole URL is an example also where no heading says so.
    let is_whole_url = fence.text.trim_start().lines().next().is_some_and(|line| line.contains("://"));
    let is_example = kind == Some(Kind::Request)
        && section == Section::Other
        && is_whole_url
        && (sections.contains(&Section::HttpRequest) || has_other_method_lines(page, config));
    if is_request && !is_example && is_template_block(fence, section, kind) {
        let mut lines = operations::read(page, index, fence, names, config, version);
        for line in &mut lines.operations {
            line.aside = !operations::is_place_for_requests(section);
        }
        facts.census.method_lines += lines.tally;
        match (lines.operations.is_empty(), lines.tally.diagnosed) {
            (false, _) => facts.census.fences.used += 1,
            // Each line is one of another version, for readers of a zone.
            (true, 0) => facts.census.fences.ignored += 1,
            (true, _) => facts.census.fences.diagnosed += 1,
        }
        facts.operations.extend(lines.operations);
        // A page may show its request once, as method line and example in one; the annotation says so.
        if kind == Some(Kind::Request) {
            exchanges.take(page, index, fence, config);
            // What belongs to no line is said once.
            let strays = || lines.diagnostics.iter().filter(|finding| finding.rule == &rules::HTTP_NOT_A_METHOD_LINE);
            exchanges.diagnostics.retain(|finding| strays().all(|stray| stray.span.start != finding.span.start));
        }
        facts.diagnostics.extend(lines.diagnostics);
    } else if let Some(zone) = zones::around(page, index)
        && (is_of_other_version(fence, config, version) || !is_request && exchanges.leaves_out(zone))
    {
        exchanges.leave_out(zone);
        facts.census.fences.ignored += 1;
    } else if (is_message(fence, kind) || is_request) && exchanges.take(page, index, fence, config)
        || kind != Some(Kind::Request) && kind != Some(Kind::Response) && exchanges.take_rest(page, index, fence)
        || section == Section::Example && exchanges.take_body(page, index, fence, success(&facts.statuses), config)
    {
        facts.census.fences.used += 1;
    } else {
        facts.leftovers.take(page, fence, config);
    }
}

/// Whether a block that is not annotated as a request holds method lines, whatever the heading above it is called.
fn has_other_method_lines(page: &Page, config: &Config) -> bool {
    page.blocks.iter().any(|block| match block {
        Block::Fence(fence) if operations::holds_method_lines(fence) => {
            let annotation = annotation::annotation_of(page, fence.annotation);
            annotation.and_then(|(_, value)| annotation::kind(value, &config.annotations)) != Some(Kind::Request)
        }
        _ => false,
    })
}

/// The status of an answer that holds something, as the page's words have it.
fn success(statuses: &[u16]) -> u16 {
    statuses.iter().copied().find(|status| matches!(status, 200..=203)).unwrap_or(200)
}

/// Whether the request that a fence shows names another version than its page.
fn is_of_other_version(fence: &Fence, config: &Config, version: &str) -> bool {
    let url = fence.text.lines().find_map(|line| message::method_line(line).map(|(_, range)| &line[range]));
    url.is_some_and(|url| operations::other_version(url, &config.bases(version), &config.service.hosts).is_some())
}

/// It begins like a message, or its annotation says that it is one, whatever stands above its first line.
fn is_message(fence: &Fence, kind: Option<Kind>) -> bool {
    matches!(kind, Some(Kind::Request | Kind::Response)) || message::looks_like_response(&fence.text)
}

/// Method lines stand before the first example; a block with a whole message under them is an example wherever it stands.
fn is_template_block(fence: &Fence, section: Section, kind: Option<Kind>) -> bool {
    if !operations::is_place_for_method_lines(section) || !operations::holds_method_lines(fence) {
        return false;
    }
    let mut lines = fence.text.lines().map(str::trim).filter(|line| !line.is_empty() && !message::is_remark(line));
    let only_lines = lines.all(|line| message::method_line(line).is_some());
    only_lines || section == Section::HttpRequest || kind == Some(Kind::Ignored)
}
