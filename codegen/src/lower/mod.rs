//! Page to [`Facts`]: what a page says on its own.

pub mod allow;
pub mod anchor;
pub mod annotation;
mod annotation_slips;
pub mod api;
mod contents;
mod decoration;
mod filler_rows;
mod footnotes;
mod fragments;
mod headings;
pub mod outline;
pub mod permissions;
pub mod resource;
mod heading_slips;
mod inline_values;
mod message_fact;
pub mod leftovers;
pub mod links;
pub mod section;
pub mod type_cell;
mod unread_members;
pub mod words;

pub use unread_members::soften_unread;

use crate::config::Config;
use crate::diagnostic::{Diagnostic, rules};
use crate::facts::{Census, Facts, Inclusion, Tally};
use crate::markdown;
use crate::markdown::page::{Block, Container, Page};
use crate::source::{FileId, PageKind, SourceFile, Spanned};

use annotation::Kind;
use section::{Section, sections};

/// Reads everything that a page says. A pure function of its text.
pub fn lower(written: &Page, file: &SourceFile, config: &Config) -> (Facts, Vec<Diagnostic>) {
    let (page, of_headings) = headings::as_meant(written, file, &config.words);
    let page = &*page;
    let sections = sections(page, &config.words);
    let resource = resource::read(page, file, config);
    let mut diagnostics = resource.diagnostics;
    let is_api = file.page_kind == PageKind::Api;
    // Pages of types speak of permissions without stating any.
    let permissions = if file.page_kind == PageKind::Resources {
        permissions::PermissionFacts::default()
    } else {
        permissions::read(page, config)
    };
    diagnostics.extend(permissions.diagnostics);
    let of_types = [resource.used_fences.as_slice(), &resource.used_tables].concat();
    let api = if is_api { api::read(page, file, &sections, config, &of_types) } else { api::ApiFacts::default() };
    diagnostics.extend(api.diagnostics);

    let mut census: Census = api.census;
    census.rows += resource.rows;
    census.rows += permissions.rows;
    let used_tables = [resource.used_tables.as_slice(), &permissions.used_tables, &api.tables].concat();
    census.rows += leftovers::tables(page, &used_tables);
    census.fences.used += resource.used_fences.len() as u32;
    let mut leftovers = api.leftovers;
    if !is_api {
        leftovers.shows = leftovers::Shows::Types;
        for (index, block) in page.blocks.iter().enumerate() {
            if let Block::Fence(fence) = block
                && !resource.used_fences.contains(&index)
            {
                leftovers.take(page, fence, config);
            }
        }
    }
    census.fences += leftovers.fences;
    diagnostics.extend(leftovers.diagnostics);
    annotations(page, config, &mut census.annotations, &mut diagnostics);
    diagnostics.extend(annotation_slips::findings(page, &config.annotations));
    diagnostics.extend(of_headings);
    diagnostics.extend(heading_slips::findings(page, &config.words));
    let allows = allow::read(page, &mut diagnostics);

    let includes = includes(page, &sections, config);
    let holds_part =
        file.page_kind == PageKind::Includes && (!permissions.tables.is_empty() || fragments::hold_part(page, &config.words));
    let facts = Facts {
        file: page.file,
        stem: file.stem().to_owned(),
        page_kind: file.page_kind,
        has_front_matter: !page.front_matter.is_empty(),
        title: title(page),
        summary: summary(page, config),
        namespace: resource::read_namespace(page, config).name,
        operations: api.operations,
        permissions: permissions.tables,
        other_includes: fragments::included_elsewhere(page, &includes, config),
        includes,
        holds_part,
        parameters: api.parameters.into(),
        request_body: api.request_body,
        response: api.response,
        statuses: api.statuses,
        exchanges: api.exchanges,
        types: resource.types,
        enums: resource.enums,
        methods: resource.methods,
        samples: leftovers.samples,
        allows,
        links: links::read(written, file),
        anchors: links::anchors(written),
        labels: links::labels(written),
        census,
    };
    (facts, diagnostics)
}

/// Reads a table of contents: a page that says nothing but where its rows lead.
pub fn contents(file: FileId, source: &SourceFile, config: &Config) -> (Facts, Vec<Diagnostic>) {
    let (page, _) = markdown::read(file, "");
    let (facts, _) = lower(&page, source, config);
    (Facts { links: contents::read(file, source), ..facts }, Vec::new())
}

fn title(page: &Page) -> String {
    let heading = page.blocks.iter().find_map(|block| match block {
        Block::Heading(heading) if heading.level == 1 => Some(heading.text.plain.clone()),
        _ => None,
    });
    heading.unwrap_or_default()
}

/// The first running text below the top heading that is neither the namespace line nor a note.
fn summary(page: &Page, config: &Config) -> String {
    let below = page.blocks.iter().skip_while(|block| !matches!(block, Block::Heading(_))).skip(1);
    let first = below.take_while(|block| !matches!(block, Block::Heading(_))).find_map(|block| match block {
        Block::Paragraph(paragraph)
            if paragraph.container == Container::Flow
                && !words::begins_with_any(&paragraph.text.plain, &config.words.namespace) =>
        {
            Some(paragraph.text.plain.clone())
        }
        _ => None,
    });
    first.unwrap_or_default()
}

/// Included fragments of the permission section, and those above the requests that are called after permissions.
fn includes(page: &Page, sections: &[Section], config: &Config) -> Vec<Inclusion> {
    let included = page.blocks.iter().zip(sections).enumerate().filter_map(|(index, (block, section))| match block {
        Block::Include(include) => {
            let announced = annotation::annotation_of(page, include.annotation)
                .is_some_and(|(_, value)| annotation::kind(value, &config.annotations) == Some(Kind::Permissions));
            let titled = *section == Section::Intro && words::begins_with_any(&include.title, &config.words.permissions);
            (announced || titled || *section == Section::Permissions).then(|| Inclusion {
                target: Spanned { value: include.target.clone(), span: include.span },
                scope: permissions::scope_above(page, index, config),
                lines: permissions::chosen_lines(page, index, config),
            })
        }
        _ => None,
    });
    included.collect()
}

/// Of the annotations of blocks only one of permissions may stand above a table.
fn may_be_about(kind: Kind, block: &Block) -> bool {
    kind == Kind::Permissions || !matches!(block, Block::Table(_))
}

fn annotations(page: &Page, config: &Config, tally: &mut Tally, diagnostics: &mut Vec<Diagnostic>) {
    for block in &page.blocks {
        let Block::Comment(comment) = block else { continue };
        let Some(value) = &comment.value else { continue };
        match annotation::kind(value, &config.annotations) {
            None if annotation_slips::kind_is_misspelt(value, &config.annotations) => tally.diagnosed += 1,
            Some(Kind::Ignored) | None => tally.ignored += 1,
            Some(kind) if comment.target.is_some_and(|target| may_be_about(kind, &page.blocks[target])) => tally.used += 1,
            Some(_) => {
                tally.diagnosed += 1;
                diagnostics.push(Diagnostic::new(
                    &rules::ANNOTATION_UNBOUND,
                    comment.span,
                    "no block follows that this annotation could be about",
                ));
            }
        }
    }
}
