//! What several pages have in common, by section and block.

use std::collections::BTreeMap;

use crate::File;
use docwright_codegen::facts::Facts;
use docwright_codegen::json::{Node, Value, to_strict};
use docwright_codegen::markdown;
use docwright_codegen::markdown::page::{Block, Comment, Fence, Heading, Table};
use docwright_codegen::source::Span;

/// What makes two blocks of two pages the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    /// A paragraph or an inclusion, word by word.
    Text(String),
    /// A table by its head.
    Table(String),
    /// An annotation by its first value, which says what sort it is.
    Annotation(String),
    /// A code block by its language and what it shows.
    Fence(String, Shows),
}

/// What a code block shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Shows {
    MethodLine,
    Request,
    Response,
    Other,
}

/// A block of a new page.
#[derive(Clone, Debug)]
pub(super) enum Part {
    /// As it stands on most pages.
    Verbatim(String),
    /// Names and values; nothing where pages differ in a value.
    Annotation(Vec<(String, Option<String>)>),
    /// A code block with one place in it.
    Fence { info: String, before: String, place: &'static str, after: &'static str },
}

/// All sections of some pages.
#[derive(Default)]
pub(super) struct Sections {
    pages: usize,
    found: BTreeMap<Vec<String>, Section>,
}

/// The blocks below one heading, of all pages that have it.
#[derive(Default)]
pub(super) struct Section {
    /// The heading as it is written; nothing for what stands below the title.
    pub heading: Option<String>,
    pages: usize,
    /// Sum of its places, each in thousandths of its page.
    place: usize,
    blocks: BTreeMap<Key, Blocks>,
}

/// The same block of several pages.
#[derive(Default)]
struct Blocks {
    place: usize,
    samples: Vec<Sample>,
}

/// A block of one page, as far as a new one wants to know it.
enum Sample {
    Text(String),
    Table { head: String, rows: Vec<String> },
    Annotation(Vec<(String, String)>),
    Fence { info: String, text: String, shows: Shows, version: String },
}

/// The text that most have: at least half of `of`.
pub(super) fn most(texts: impl Iterator<Item = String>, of: usize) -> Option<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    texts.for_each(|text| *counts.entry(text).or_default() += 1);
    let (text, count) = counts.into_iter().max_by_key(|(_, count)| *count)?;
    (count * 2 >= of && (count > 1 || of == 1)).then_some(text)
}

/// Keys and values of the front matter as they are written.
pub(super) fn front_matter(file: &File) -> Vec<(String, String)> {
    let (page, _) = markdown::read(file.facts.file, &file.source.text);
    let line = |at: u32| file.source.text[at as usize..].lines().next().unwrap_or_default();
    let value = |at: u32| line(at).split_once(':').map_or("", |(_, value)| value.trim()).to_owned();
    page.front_matter.iter().map(|(key, _)| (key.value.clone(), value(key.span.start))).collect()
}

impl Sections {
    /// The sections of some pages.
    pub fn of(pages: &[&File]) -> Self {
        let mut sections = Self { pages: pages.len(), ..Self::default() };
        for page in pages {
            sections.add(page);
        }
        sections
    }

    /// Those that at least half of the pages have, in the order in which they stand there.
    pub fn common(&self) -> Vec<&Section> {
        let mut common: Vec<&Section> = self.found.values().filter(|section| section.pages * 2 >= self.pages).collect();
        common.sort_by_key(|section| section.place / section.pages.max(1));
        common
    }

    fn add(&mut self, file: &File) {
        let (page, _) = markdown::read(file.facts.file, &file.source.text);
        let count = page.blocks.len().max(1);
        let mut path: Vec<(u8, String)> = Vec::new();
        for (at, block) in page.blocks.iter().enumerate() {
            let place = at * 1000 / count;
            if let Block::Heading(heading) = block {
                path.retain(|(level, _)| *level < heading.level);
                path.push((heading.level, heading.text.plain.clone()));
                if heading.level > 1 {
                    self.section(&path, Some(heading)).note(place);
                } else {
                    self.section(&path, None).note(place);
                }
                continue;
            }
            if let Some((key, sample)) = Sample::of(file, block) {
                self.section(&path, None).add(key, place, sample);
            }
        }
    }

    /// The section of a heading and those above it; the title is the page's own and says nothing.
    fn section(&mut self, path: &[(u8, String)], heading: Option<&Heading>) -> &mut Section {
        let names = path.iter().filter(|(level, _)| *level > 1).map(|(_, name)| name.clone());
        let section = self.found.entry(names.collect()).or_default();
        if let Some(heading) = heading {
            section.heading = Some(format!("{} {}", "#".repeat(usize::from(heading.level)), heading.text.plain));
        }
        section
    }
}

impl Section {
    /// The blocks that at least half of the pages with this section have, in their order.
    pub fn common(&self) -> Vec<(&Key, Part)> {
        let mut common: Vec<(&Key, &Blocks)> =
            self.blocks.iter().filter(|(_, blocks)| blocks.samples.len() * 2 >= self.pages && self.pages > 0).collect();
        common.sort_by_key(|(_, blocks)| blocks.place / blocks.samples.len());
        common.into_iter().filter_map(|(key, blocks)| Some((key, blocks.part()?))).collect()
    }

    fn note(&mut self, place: usize) {
        self.pages += 1;
        self.place += place;
    }

    fn add(&mut self, key: Key, place: usize, sample: Sample) {
        let blocks = self.blocks.entry(key).or_default();
        blocks.place += place;
        blocks.samples.push(sample);
    }
}

impl Blocks {
    fn part(&self) -> Option<Part> {
        Some(match self.samples.first()? {
            Sample::Text(text) => Part::Verbatim(text.clone()),
            Sample::Table { head, .. } => {
                let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
                let rows = self.samples.iter().flat_map(|sample| match sample {
                    Sample::Table { rows, .. } => &rows[..],
                    _ => &[],
                });
                rows.for_each(|row| *counts.entry(row).or_default() += 1);
                let common = counts.into_iter().filter(|(_, count)| *count > 1 && count * 2 >= self.samples.len());
                let rows: String = common.map(|(row, _)| format!("\n{row}")).collect();
                Part::Verbatim(format!("{head}{rows}"))
            }
            Sample::Annotation(members) => Part::Annotation(members.iter().map(|(name, _)| self.member(name)).collect()),
            Sample::Fence { info, text, shows, version } => {
                let line = text.lines().next().unwrap_or_default();
                let (method, url) = line.split_once(' ').unwrap_or((line, ""));
                let (before, place, after) = match shows {
                    Shows::MethodLine => (format!("{method} "), "/", ""),
                    Shows::Request => {
                        let base = url.find(&format!("/{version}/")).map_or("/", |at| &url[..at + version.len() + 2]);
                        (format!("{method} {base}"), "", "")
                    }
                    Shows::Response if text.contains('{') => {
                        let head = text.split('{').next().unwrap_or_default();
                        (format!("{head}{{\n  "), "", "\n}")
                    }
                    Shows::Response => (text.trim_end().to_owned(), "", ""),
                    Shows::Other if text.trim_start().starts_with('{') => ("{\n  ".to_owned(), "", "\n}"),
                    Shows::Other => (String::new(), "", ""),
                };
                Part::Fence { info: info.clone(), before, place, after }
            }
        })
    }

    /// A member of an annotation with the value that most pages give it.
    fn member(&self, name: &str) -> (String, Option<String>) {
        let values = self.samples.iter().filter_map(|sample| match sample {
            Sample::Annotation(members) => members.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone()),
            _ => None,
        });
        (name.to_owned(), most(values, self.samples.len()))
    }
}

impl Sample {
    fn of(file: &File, block: &Block) -> Option<(Key, Self)> {
        let text = |span: Span| file.source.text[span.start as usize..span.end as usize].trim_end().to_owned();
        match block {
            Block::Paragraph(paragraph) => Some((Key::Text(text(paragraph.span)), Self::Text(text(paragraph.span)))),
            Block::Include(include) => Some((Key::Text(text(include.span)), Self::Text(text(include.span)))),
            Block::Table(table) => Some(Self::table(table, text)),
            Block::Comment(comment) => Self::annotation(comment),
            Block::Fence(fence) => Some(Self::fence(file, fence)),
            Block::Heading(_) | Block::Tab(_) | Block::TabEnd(_) => None,
        }
    }

    fn table(table: &Table, text: impl Fn(Span) -> String) -> (Key, Self) {
        let whole = text(table.span);
        let head = whole.lines().take(2).collect::<Vec<_>>().join("\n");
        let rows = table.rows.iter().map(|row| text(row.span)).collect();
        (Key::Table(head.clone()), Self::Table { head, rows })
    }

    fn annotation(comment: &Comment) -> Option<(Key, Self)> {
        let Some(Node { value: Value::Object(members), .. }) = &comment.value else { return None };
        let sort = members.first()?.value.as_str()?.to_owned();
        let members = members.iter().map(|member| (member.key.clone(), to_strict(&member.value))).collect();
        Some((Key::Annotation(sort), Self::Annotation(members)))
    }

    fn fence(file: &File, fence: &Fence) -> (Key, Self) {
        let shows = shown(&file.facts, fence.span);
        let info = fence.info.value.clone();
        let version = file.source.api_version.clone();
        let sample = Self::Fence { info: info.clone(), text: fence.text.clone(), shows, version };
        (Key::Fence(info, shows), sample)
    }
}

/// What the facts of a page found in a code block.
fn shown(facts: &Facts, fence: Span) -> Shows {
    let is_inside = |span: Span| fence.start <= span.start && span.end <= fence.end;
    if facts.operations.iter().any(|operation| is_inside(operation.span)) {
        Shows::MethodLine
    } else if facts.exchanges.iter().any(|exchange| is_inside(exchange.request.span)) {
        Shows::Request
    } else if facts.exchanges.iter().flat_map(|exchange| &exchange.responses).any(|response| is_inside(response.message.span)) {
        Shows::Response
    } else {
        Shows::Other
    }
}
