//! API pages: method lines, examples, parameters and prose.

mod argument_names;
mod bare_json;
mod exchanges;
mod findings;
mod labels;
mod nested_tables;
pub mod operations;
mod pairing;
mod parameters;
mod prose;
mod shown;
mod zones;

use std::cell::OnceCell;
use std::sync::Arc;

use crate::config::{Config, Words};
use crate::diagnostic::{Diagnostic, rules};
use crate::facts::{BodyFact, Census, ExchangeFact, OperationFact, ParameterFact};
use crate::http::message;
use crate::lower::annotation::{self, Kind};
use crate::lower::api::argument_names::ArgumentNames;
use crate::lower::api::exchanges::Exchanges;
use crate::lower::leftovers::{self, Leftovers};
use crate::lower::section::Section;
use crate::markdown::page::{Block, Fence, Page, Table};
use crate::source::SourceFile;

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
pub fn read(page: &Page, file: &SourceFile, sections: &[Section], config: &Config, taken: &[usize]) -> ApiFacts {
    let version = file.api_version.as_str();
    let facts = ApiFacts {
        request_body: prose::body(page, sections, Section::RequestBody, config),
        response: prose::body(page, sections, Section::Response, config),
        statuses: prose::statuses(page, sections, config),
        ..ApiFacts::default()
    };
    let names = ArgumentNames::of(page, sections, config);
    let mut reader = BlockReader {
        page,
        sections,
        names,
        version,
        further_bases: config.further_bases(version, &file.path),
        config,
        facts,
        exchanges: Exchanges::default(),
        shows_other_version: false,
        method_lines_are_listed: OnceCell::new(),
    };
    for (index, block) in page.blocks.iter().enumerate().filter(|(index, _)| !taken.contains(index)) {
        match block {
            Block::Fence(fence) => reader.read_fence(index, fence),
            Block::Table(table) => reader.read_table(index, table),
            _ => {}
        }
    }
    let BlockReader { mut facts, exchanges, .. } = reader;
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

/// Reads the code blocks and tables of a page, one after another.
struct BlockReader<'a> {
    page: &'a Page,
    sections: &'a [Section],
    names: ArgumentNames<'a>,
    version: &'a str,
    /// What URLs of the other versions of this page begin with.
    further_bases: Vec<String>,
    config: &'a Config,
    /// What was read so far.
    facts: ApiFacts,
    /// The examples so far.
    exchanges: Exchanges,
    /// The last request outside zones is one of another version of this page, and so is what follows it.
    shows_other_version: bool,
    /// Looked up when it is asked for first.
    method_lines_are_listed: OnceCell<bool>,
}

impl BlockReader<'_> {
    /// Reads a table where it stands in a part of the page that lists parameters.
    fn read_table(&mut self, index: usize, table: &Table) {
        let facts = &mut self.facts;
        let known = facts.parameters.len();
        let tally = parameters::read(table, self.sections[index], self.config, &mut facts.parameters, &mut facts.diagnostics);
        let (known, rows) = facts.parameters.split_at_mut(known);
        nested_tables::put_below_owner(self.page, self.sections, index, known, rows, &self.config.words);
        if let Some(tally) = tally {
            facts.census.rows += tally;
            facts.tables.push(index);
        }
    }

    /// Reads a code block as method lines, as a part of an example, or as none of these.
    fn read_fence(&mut self, index: usize, fence: &Fence) {
        let (page, config) = (self.page, self.config);
        let annotation = annotation::annotation_of(page, fence.annotation);
        let kind = annotation.and_then(|(_, value)| annotation::kind(value, &config.annotations));
        if leftovers::is_foreign_tab(fence.tab.as_deref(), &config.words) {
            self.facts.leftovers.take(page, fence, config);
            return;
        }
        let section = self.sections[index];
        let is_request = message::looks_like_request(&fence.text);
        if is_template_block(fence, section, kind, &config.words) && !self.is_example_aside(fence, section, kind) {
            self.read_method_lines(index, fence, kind);
        } else if self.passes_over(index, fence, is_request) {
            self.facts.census.fences.ignored += 1;
        } else if self.take_as_example(index, fence, kind) {
            self.facts.census.fences.used += 1;
        } else if section == Section::Example && self.exchanges.has_requests() {
            self.facts.leftovers.take_below_request(page, fence, config);
        } else {
            self.facts.leftovers.take(page, fence, config);
        }
    }

    /// Whether a block is for readers of another version: of those who chose its zone, or of all where the page belongs to that version too.
    fn passes_over(&mut self, index: usize, fence: &Fence, is_request: bool) -> bool {
        let named = named_version(fence, self.config, self.version);
        let Some(zone) = zones::around(self.page, index) else {
            if is_request {
                self.shows_other_version = named.is_some_and(|named| self.further_bases.iter().any(|base| base == named));
            }
            return self.shows_other_version;
        };
        let is_passed_over = named.is_some() || !is_request && self.exchanges.leaves_out(zone);
        if is_passed_over {
            self.exchanges.leave_out(zone);
        }
        is_passed_over
    }

    /// Whether an annotated request is an example although no heading above it says so: it has a whole URL, and the page has method lines
    /// besides.
    fn is_example_aside(&self, fence: &Fence, section: Section, kind: Option<Kind>) -> bool {
        let is_whole_url = fence.text.trim_start().lines().next().is_some_and(|line| line.contains("://"));
        kind == Some(Kind::Request) && section == Section::Other && is_whole_url && self.has_method_lines()
    }

    /// Whether some block of the page lists method lines and is no annotated request.
    fn has_method_lines(&self) -> bool {
        let (page, config) = (self.page, self.config);
        *self
            .method_lines_are_listed
            .get_or_init(|| self.sections.contains(&Section::HttpRequest) || has_blocks_of_method_lines(page, config))
    }

    fn read_method_lines(&mut self, index: usize, fence: &Fence, kind: Option<Kind>) {
        let mut lines = operations::read(self.page, index, fence, &self.names, self.config, (self.version, &self.further_bases));
        for line in &mut lines.operations {
            line.aside = !operations::is_place_for_requests(self.sections[index]);
        }
        let census = &mut self.facts.census;
        census.method_lines += lines.tally;
        match (lines.operations.is_empty(), lines.tally.diagnosed) {
            (false, _) => census.fences.used += 1,
            // Each line is one of another version, for readers of a zone.
            (true, 0) => census.fences.ignored += 1,
            (true, _) => census.fences.diagnosed += 1,
        }
        let is_one_each = lines.operations.len() as u32 <= lines.tally.used;
        self.facts.operations.extend(lines.operations);
        // A page may show its request once, as method line and example in one; the annotation says so. A line of several methods is no
        // request.
        if kind == Some(Kind::Request) && is_one_each {
            self.exchanges.take_messages(self.page, index, fence, self.config);
            // What belongs to no line is said once.
            let strays = || lines.diagnostics.iter().filter(|finding| finding.rule == &rules::HTTP_NOT_A_METHOD_LINE);
            self.exchanges.diagnostics.retain(|finding| strays().all(|stray| stray.span.start != finding.span.start));
        }
        self.facts.diagnostics.extend(lines.diagnostics);
    }

    /// Takes a code block into the examples: as whole messages, as the body of the message above it, or as the answer to the request above
    /// it. False when it is none of these.
    fn take_as_example(&mut self, index: usize, fence: &Fence, kind: Option<Kind>) -> bool {
        let (page, config) = (self.page, self.config);
        let is_announced = matches!(kind, Some(Kind::Request | Kind::Response));
        // An annotation is believed, whatever stands above the first line of the message.
        let is_message = is_announced || message::looks_like_response(&fence.text) || message::looks_like_request(&fence.text);
        if is_message && self.exchanges.take_messages(page, index, fence, config) {
            return true;
        }
        let exchanges = &mut self.exchanges;
        if !is_announced
            && (exchanges.take_request_body(page, index, fence, config)
                || exchanges.take_response_body(page, index, fence, config))
        {
            return true;
        }
        let status = success(&self.facts.statuses);
        self.sections[index] == Section::Example && self.exchanges.take_bare_response(page, index, fence, status, config)
    }
}

/// Whether a block that is not annotated as a request holds method lines, whatever the heading above it is called.
fn has_blocks_of_method_lines(page: &Page, config: &Config) -> bool {
    page.blocks.iter().any(|block| match block {
        Block::Fence(fence) if operations::holds_method_lines(fence, &config.words) => {
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

/// The version that the request in a fence names, where that is not the page's.
fn named_version<'f>(fence: &'f Fence, config: &Config, version: &str) -> Option<&'f str> {
    let url = fence.text.lines().find_map(|line| message::method_line(line).map(|(_, range)| &line[range]))?;
    operations::other_version(url, &config.bases(version), &config.service.hosts).map(|range| &url[range])
}

/// Method lines stand before the first example; a block with a whole message under them is an example wherever it stands.
fn is_template_block(fence: &Fence, section: Section, kind: Option<Kind>, words: &Words) -> bool {
    if !operations::is_place_for_method_lines(section) || !operations::holds_method_lines(fence, words) {
        return false;
    }
    let mut lines = fence.text.lines().map(str::trim).filter(|line| !line.is_empty() && !message::is_remark(line));
    let only_lines = lines.all(|line| operations::is_method_line(line, words));
    only_lines || section == Section::HttpRequest || kind == Some(Kind::Ignored)
}
