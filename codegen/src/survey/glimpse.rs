//! What one page shows at first sight.

use std::collections::BTreeSet;

use crate::config::{Words, fold_text};
use crate::http::{message, url};
use crate::lower::resource::columns;
use crate::markdown::{self, page::Block, page::Heading, page::Page, page::Table};
use crate::source::{FileId, include_path};

/// What a page is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It shows requests.
    Operations,
    /// It shows none, and a table of properties or a heading that says type.
    Types,
}

/// One page.
#[derive(Debug)]
pub struct Glimpse {
    /// Path below the docs folder.
    pub path: String,
    /// What it is for; `None` for anything else.
    pub kind: Option<Kind>,
    /// URLs and paths of its requests.
    pub requests: Vec<url::Url>,
    /// Headings below the top one, with what stands right below each.
    pub headings: Vec<Headed>,
    /// Header and cells of tables with a column of types that the dialect has no words for: name and type column.
    pub columns: Vec<(String, String)>,
    /// Permission tables: labels of their rows.
    pub labels: Vec<String>,
    /// First header cells of permission tables that the dialect has no words for.
    pub permission_columns: Vec<String>,
    /// Namespaces of the type names in annotations, and of namespace lines.
    pub namespaces: Vec<String>,
    /// Fragments that it includes.
    includes: Vec<String>,
}

/// A heading and what stands below it, up to the next.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "what stands below a heading is any of these")]
pub struct Headed {
    /// 2 to 6.
    pub level: u8,
    /// Its text, folded.
    pub text: String,
    /// A fence of paths without host.
    pub method_lines: bool,
    /// A request of a whole URL, or with headers.
    pub request: bool,
    /// A response.
    pub response: bool,
    /// A table with a column of types.
    pub typed_table: bool,
    /// A table of permissions.
    pub permission_table: bool,
}

/// Looks at a page.
pub fn glimpse_page(path: &str, text: &str, words: &Words) -> Glimpse {
    let (page, _) = markdown::read(FileId(0), text);
    let mut glimpse = Glimpse {
        path: path.to_owned(),
        kind: None,
        requests: Vec::new(),
        headings: Vec::new(),
        columns: Vec::new(),
        labels: Vec::new(),
        permission_columns: Vec::new(),
        namespaces: Vec::new(),
        includes: Vec::new(),
    };
    let mut here = Headed::default();
    for block in &page.blocks {
        match block {
            Block::Heading(Heading { level, text, .. }) if *level > 1 => {
                let next = Headed { level: *level, text: fold_text(&text.plain), ..Headed::default() };
                glimpse.headings.push(std::mem::replace(&mut here, next));
            }
            Block::Fence(fence) => glimpse.fence(&fence.text, &mut here),
            Block::Table(table) => glimpse.table(table, words, &mut here),
            Block::Include(include) => glimpse.includes.extend(include_path(path, &include.target)),
            Block::Comment(comment) => glimpse.namespaces.extend(comment.value.as_ref().and_then(|value| {
                let keys = crate::config::Annotations::default();
                let (name, _) = crate::lower::annotation::text(value, &keys.ty)?;
                namespace_of(crate::lower::annotation::type_name(name).0)
            })),
            Block::Paragraph(paragraph) => {
                let line = words.namespace.iter().find_map(|word| fold_start(&paragraph.text.plain, word));
                glimpse.namespaces.extend(line);
            }
            _ => {}
        }
    }
    glimpse.headings.push(here);
    glimpse.headings.retain(|headed| headed.level > 0);
    let shows_type = glimpse.headings.iter().any(|headed| headed.typed_table) || names_type(&page, words);
    glimpse.kind = match (glimpse.requests.is_empty(), shows_type) {
        (false, _) => Some(Kind::Operations),
        (true, true) => Some(Kind::Types),
        (true, false) => None,
    };
    glimpse
}

/// Fragments are no pages, whatever they show.
pub fn leave_out_fragments(pages: &mut [Glimpse]) {
    let included: BTreeSet<String> = pages.iter().flat_map(|page| page.includes.clone()).collect();
    pages.iter_mut().filter(|page| included.contains(&page.path)).for_each(|page| page.kind = None);
}

impl Glimpse {
    fn fence(&mut self, text: &str, here: &mut Headed) {
        let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let Some(first) = lines.iter().find(|line| !message::is_remark(line)) else { return };
        here.response |= message::looks_like_response(text);
        if message::method_line(first).is_none() {
            return;
        }
        let urls = lines.iter().filter_map(|line| message::method_line(line).map(|(_, range)| url::split_url(&line[range])));
        let urls: Vec<url::Url> = urls.filter(|url| url.host.is_some() || url.path.starts_with('/')).collect();
        if urls.len() == lines.len() && urls.iter().all(|url| url.host.is_none()) {
            here.method_lines = true;
        } else {
            here.request |= !urls.is_empty();
        }
        self.requests.extend(urls);
    }

    fn table(&mut self, table: &Table, words: &Words, here: &mut Headed) {
        let known = columns::of_properties(table, words).is_some_and(|columns| columns.ty.is_some());
        if !known && let Some(labels) = super::permissions::labels(table, &here.text, words) {
            here.permission_table = true;
            let first = table.header.first().map_or_else(String::new, |cell| fold_text(&cell.text.plain));
            if !words.permission_type.iter().any(|word| first.starts_with(word.as_str())) {
                self.permission_columns.push(first);
            }
            self.labels.extend(labels);
            return;
        }
        let is_typed = known || has_column_of_types(table, words);
        here.typed_table |= is_typed;
        if is_typed && !known && table.header.len() > 1 {
            let header = |at: usize| fold_text(&table.header[at].text.plain);
            self.columns.push((header(0), header(1)));
        }
    }
}

/// Most cells of the second column are names of primitive types, collections, or links.
fn has_column_of_types(table: &Table, words: &Words) -> bool {
    let types = table.rows.iter().filter(|row| {
        row.cells.get(1).is_some_and(|cell| {
            let text = fold_text(&cell.text.plain);
            let bare = text.rsplit(['(', ' ']).next().unwrap_or(&text).trim_end_matches(')');
            words.primitives.contains_key(bare) || cell.text.links.first().is_some_and(|link| fold_text(&link.text) == text)
        })
    });
    !table.rows.is_empty() && types.count() * 2 > table.rows.len()
}

/// The top heading ends as headings of types do.
fn names_type(page: &Page, words: &Words) -> bool {
    let top = page.blocks.iter().find_map(|block| match block {
        Block::Heading(heading) if heading.level == 1 => Some(fold_text(&heading.text.plain)),
        _ => None,
    });
    top.is_some_and(|top| words.type_heading.iter().any(|word| top.ends_with(&format!(" {word}"))))
}

/// The namespace of a full name of a type.
fn namespace_of(name: &str) -> Option<String> {
    let (namespace, _) = name.rsplit_once('.')?;
    // Names of the format's own primitives stand beside those of the reference.
    let is_own = !namespace.eq_ignore_ascii_case("edm");
    is_own.then(|| namespace.to_owned())
}

/// The first word behind `start`, with which the text begins.
fn fold_start(text: &str, start: &str) -> Option<String> {
    let head = text.get(..start.len())?;
    let word = text[start.len()..].split_whitespace().next()?;
    head.eq_ignore_ascii_case(start).then(|| word.trim_matches('.').to_owned())
}
