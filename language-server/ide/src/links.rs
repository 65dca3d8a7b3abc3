//! Links of a page and where they lead.

use crate::{Snapshot, declared, target};
use docwright_codegen::markdown::page::{Block, Text};
use docwright_codegen::markdown::{self, target_range};
use docwright_codegen::source::{FileId, Span};

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Into the reference: a file, and the heading in it that the link names.
    File {
        /// The file.
        file: FileId,
        /// The heading.
        place: Option<Span>,
    },
    /// Out of it.
    Outside(String),
    /// To a path below the docs folder where no page of the reference lies.
    Missing(String),
}

/// A link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The target as it stands in the file; for a link by reference the whole link.
    pub span: Span,
    /// Where it leads.
    pub target: Target,
    /// What lies there: a title or an address.
    pub tooltip: String,
}

/// All links and inclusions of a page, in the order of their places.
pub fn all(snapshot: &Snapshot, file: FileId) -> Vec<Link> {
    let Some(found) = snapshot.file(file) else { return Vec::new() };
    let text = &*found.source.text;
    let (page, _) = markdown::read(file, text);
    let of_text = |text: &Text, targets: &mut Vec<(Span, String)>| {
        targets.extend(text.links.iter().map(|link| (link.span, link.target.clone())));
    };
    let mut targets: Vec<(Span, String)> = Vec::new();
    for block in &page.blocks {
        match block {
            Block::Heading(heading) => of_text(&heading.text, &mut targets),
            Block::Paragraph(paragraph) => of_text(&paragraph.text, &mut targets),
            Block::Table(table) => {
                let cells = table.header.iter().chain(table.rows.iter().flat_map(|row| &row.cells));
                cells.for_each(|cell| of_text(&cell.text, &mut targets));
            }
            Block::Include(include) => targets.push((include.span, include.target.clone())),
            _ => {}
        }
    }
    let link = |(span, written): (Span, String)| {
        let place =
            target_range(text, span).map_or(span, |range| Span { start: range.start as u32, end: range.end as u32, ..span });
        let (target, tooltip) = resolve(snapshot, &found.source.path, &written)?;
        Some(Link { span: place, target, tooltip })
    };
    let mut links: Vec<Link> = targets.into_iter().filter_map(link).collect();
    links.sort_by_key(|link| link.span);
    links
}

/// `None` for a path of the site that the pages are published on: nobody here knows what lies there.
fn resolve(snapshot: &Snapshot, from: &str, written: &str) -> Option<(Target, String)> {
    if written.contains("://") || written.starts_with("mailto:") {
        return Some((Target::Outside(written.to_owned()), written.to_owned()));
    }
    if written.starts_with('/') || written.is_empty() {
        return None;
    }
    let target = target::resolve_target(from, written, &snapshot.config)?;
    let Some(file) = target::file(snapshot, &target.path) else {
        let tooltip = format!("{} is not part of this reference", target.path);
        return Some((Target::Missing(target.path), tooltip));
    };
    let place = target.anchor.and_then(|anchor| declared::heading(snapshot, file, &anchor));
    let found = snapshot.file(file)?;
    let title = &found.facts.title;
    let tooltip = if title.is_empty() { found.source.path.clone() } else { title.clone() };
    Some((Target::File { file, place }, tooltip))
}

#[cfg(test)]
mod tests {
    use super::{Target, all};
    use crate::fixture;

    #[test]
    fn links_lead_to_pages_and_headings() {
        let page = "# Loan\n\nA [book]($1../resources/book.md#Shelf$1), [gone]($2gone.md$2), [law]($3https://law.example/a$3), [site](/x).\n";
        let book = "# book resource type\n\n$4## Shelf$4\n";
        let found = fixture::marked(&[("v1/api/loan-get.md", page), ("v1/resources/book.md", book)]);
        let file = found.snapshot.find("v1/api/loan-get.md").expect("it was added");
        let links = all(&found.snapshot, file);
        let places: Vec<_> = links.iter().map(|link| link.span).collect();
        assert_eq!(places, found.ranges[..3].iter().map(|(_, span)| *span).collect::<Vec<_>>());
        let heading = found.ranges[3].1;
        assert_eq!(links[0].target, Target::File { file: heading.file, place: Some(heading) });
        assert_eq!(links[1].target, Target::Missing("v1/api/gone.md".into()));
        assert_eq!(links[2].target, Target::Outside("https://law.example/a".into()));
        assert_eq!(links[0].tooltip, "book resource type");
    }
}
