//! New headings, and the links to their anchors.

use crate::Snapshot;
use crate::cursor::{self, What};
use crate::entity::Entity;
use crate::references;
use crate::rename::{Edits, Rename};
use docwright_codegen::lower::anchor::{Anchors, slug};
use docwright_codegen::source::{FileId, Span};

/// Gives the heading whose words stand at `span` a new text.
pub fn rename(snapshot: &Snapshot, file: FileId, span: Span, new: &str) -> Result<Rename, String> {
    if new.is_empty() || new.contains(['\n', '\r']) {
        return Err("a heading is one line of text".to_owned());
    }
    let mut edits = Edits::default();
    edits.add(span, new);
    follow(snapshot, file, &[(span, new.to_owned())], &mut edits)?;
    Ok(edits.finish(Vec::new()))
}

/// Lets links follow the anchors of headings that get a new text.
pub fn follow(snapshot: &Snapshot, file: FileId, changes: &[(Span, String)], edits: &mut Edits) -> Result<(), String> {
    let Some(found) = snapshot.file(file) else { return Ok(()) };
    let Some(version) = snapshot.version_of(file) else { return Ok(()) };
    let mut after = Anchors::default();
    for part in cursor::parts(snapshot, file) {
        let What::Heading { anchor, .. } = &part.what else { continue };
        let shown = words(snapshot, part.span);
        let own = found.source.text[shown.start as usize..shown.end as usize].to_owned();
        let new = changes.iter().find(|(span, _)| *span == shown).map_or(&own, |(_, new)| new);
        let to = after.next(if *new == own { counted_as(&own, anchor) } else { new });
        if to == *anchor {
            continue;
        }
        if !references::mentions(snapshot, version, &Entity::Heading(file, to.clone())).is_empty() {
            return Err(format!("there are links to `#{to}` already"));
        }
        for mention in references::mentions(snapshot, version, &Entity::Heading(file, anchor.clone())) {
            if let What::Link { target, .. } = &mention.part.what {
                anchor_edit(snapshot, mention.part.span, target, &to, edits);
            }
        }
    }
    Ok(())
}

/// What a heading that stays is counted as: its words, or its anchor where markup keeps the two apart.
fn counted_as<'a>(words: &'a str, anchor: &'a str) -> &'a str {
    let number = anchor.strip_prefix(slug(words).as_str());
    let is_own = number
        .is_some_and(|rest| rest.is_empty() || rest.strip_prefix('-').is_some_and(|digits| digits.parse::<usize>().is_ok()));
    if is_own { words } else { anchor }
}

fn anchor_edit(snapshot: &Snapshot, link: Span, target: &str, to: &str, edits: &mut Edits) {
    let Some(at) = target_at(snapshot, link, target) else { return };
    let Some(mark) = target.find('#') else { return };
    let start = at.start + mark as u32 + 1;
    edits.add(Span { start, ..at }, to);
}

/// The words of a heading, without its marks.
pub fn words(snapshot: &Snapshot, heading: Span) -> Span {
    let Some(found) = snapshot.file(heading.file) else { return heading };
    let text = &found.source.text[heading.start as usize..heading.end as usize];
    let line = text.lines().next().unwrap_or_default();
    let lead = line.len() - line.trim_start_matches(['#', ' ', '\t']).len();
    let end = line.trim_end_matches(['#', ' ', '\t']).len().max(lead);
    Span { start: heading.start + lead as u32, end: heading.start + end as u32, ..heading }
}

/// Where a link writes its target: in itself, or where the page defines what it refers to.
fn target_at(snapshot: &Snapshot, link: Span, target: &str) -> Option<Span> {
    let text = &snapshot.file(link.file)?.source.text;
    let place = |start: usize| Span { file: link.file, start: start as u32, end: (start + target.len()) as u32 };
    let own = text.get(link.start as usize..link.end as usize)?;
    if let Some(at) = own.rfind(target).filter(|at| own[..*at].contains("](")) {
        return Some(place(link.start as usize + at));
    }
    let mut definitions = text.match_indices("]:").map(|(at, mark)| at + mark.len());
    definitions.find_map(|at| {
        let rest = text[at..].trim_start_matches([' ', '\t', '<']);
        let goes_on = rest.strip_prefix(target)?;
        goes_on.chars().next().is_none_or(|c| c.is_whitespace() || c == '>').then(|| place(text.len() - rest.len()))
    })
}
