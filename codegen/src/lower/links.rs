//! Where the links of a page lead, and what of the page links can lead to.

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

use crate::facts::{LabelFact, LinkFact, LinkKind};
use crate::markdown::page::{Block, Definition, Page, Text};
use crate::markdown::{plain_target, target_range};
use crate::source::{self, SourceFile, Span, Spanned};

use super::anchor::{self, Anchors};

/// Links, images and inclusions whose targets somebody who has the folder can judge, in the order of their places.
pub fn read(page: &Page, file: &SourceFile) -> Vec<LinkFact> {
    let text = &*file.text;
    let mut links = Vec::new();
    let mut add = |span: Span, kind: LinkKind| {
        let Some(range) = target_range(text, span) else { return };
        let Some(target) = text.get(range.clone()).filter(|target| is_judged(target)) else { return };
        let span = Span { start: range.start as u32, end: range.end as u32, ..span };
        links.push(link(file, &plain_target(target), target, span, kind));
    };
    let mut of_text = |text: &Text| {
        let inline = text.links.iter().filter(|link| is_judged(&link.target));
        inline.for_each(|link| add(link.span, LinkKind::Link));
    };
    for block in &page.blocks {
        match block {
            Block::Heading(heading) => of_text(&heading.text),
            Block::Paragraph(paragraph) => of_text(&paragraph.text),
            Block::Table(table) => {
                let cells = table.header.iter().chain(table.rows.iter().flat_map(|row| &row.cells));
                cells.for_each(|cell| of_text(&cell.text));
            }
            _ => {}
        }
    }
    for block in &page.blocks {
        if let Block::Include(include) = block {
            add(include.span, LinkKind::Include);
        }
    }
    page.images.iter().for_each(|image| add(image.span, LinkKind::Image));
    for definition in page.definitions.iter().filter(|definition| is_judged(&definition.target.value)) {
        let Spanned { value, span } = &definition.target;
        links.push(link(file, &plain_target(value), value, *span, LinkKind::Link));
    }
    links.sort_by_key(|link| link.target.span);
    links.dedup();
    links.shrink_to_fit();
    links
}

/// A target in a file, as it is meant and as it is written.
pub(super) fn link(file: &SourceFile, plain: &str, target: &str, span: Span, kind: LinkKind) -> LinkFact {
    let written = plain.split(['#', '?']).next().unwrap_or_default();
    let path = match percent_decode_str(written).decode_utf8() {
        _ if written.is_empty() => Some(file.path.clone()),
        Ok(plain) => source::joined_path(&file.path, &plain),
        Err(_) => None,
    };
    LinkFact { target: Spanned { value: target.into(), span }, path: path.map(Into::into), kind }
}

/// A path as a link writes it: what would end the target, or be read as something else, is percent-encoded.
pub fn encode_path(path: &str) -> String {
    const RESERVED: &AsciiSet =
        &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'%').add(b'(').add(b')').add(b'<').add(b'>').add(b'?').add(b'\\');
    utf8_percent_encode(path, RESERVED).to_string()
}

/// Whether a target is one within the folder: no address, no path of a site or of a root that a tool knows (`/a`, `~/a`), and no tab.
pub(super) fn is_judged(target: &str) -> bool {
    let path = target.split(['#', '?']).next().unwrap_or_default();
    !target.is_empty() && !path.contains(':') && !path.starts_with(['/', '\\', '~']) && !target.starts_with("#tab/")
}

/// Anchors of the headings, then names that HTML gives; one a line.
pub fn anchors(page: &Page) -> Box<str> {
    let mut anchors = Anchors::default();
    let mut all = String::new();
    for block in &page.blocks {
        if let Block::Heading(heading) = block {
            let plain = &heading.text.plain;
            all.push_str(&anchors.next(plain));
            all.push('\n');
            // Publishers that know no such ids take them for text.
            if anchor::own_id(plain).is_some() {
                all.push_str(&anchor::slug(plain));
                all.push('\n');
            }
        }
    }
    for id in page.ids.iter().filter(|id| !id.contains('\n')) {
        all.push_str(id);
        all.push('\n');
    }
    all.into()
}

/// Labels that lack a definition, and those that have several.
pub fn labels(page: &Page) -> Vec<LabelFact> {
    let fact = |value: &str, span: Span| Spanned { value: Box::from(value), span };
    let undefined =
        page.undefined.iter().map(|label| LabelFact { label: fact(&label.value, label.span), first: None, is_same: false });
    // `[//]: # (words)` is how comments are written, which nobody links to.
    let is_comment = |definition: &&Definition| definition.target.value == "#";
    let again = page.definitions.iter().filter(|definition| !is_comment(definition)).filter_map(|definition| {
        let first = page.definitions.iter().find(|other| Some(other.span) == definition.first)?;
        let is_same = first.target.value == definition.target.value;
        Some(LabelFact { label: fact(&definition.label, definition.span), first: definition.first, is_same })
    });
    undefined.chain(again).collect()
}
