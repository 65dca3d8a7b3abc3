//! Targets of links and inclusions: pages by what the link says, headings behind `#`.

use super::Place;
use super::offered::Described;
use super::rank::{Weights, weight_of_count};
use super::slot::Family;
use crate::{File, target};
use docwright_codegen::config::{ENDING, fold_text};
use docwright_codegen::lower::anchor::Anchors;
use docwright_codegen::markdown;
use docwright_codegen::markdown::page::Block;
use docwright_codegen::source::PageKind;

/// Pages that nothing else speaks for.
const UNSEEN: f64 = 1e-6;

/// Adds the pages that the link may mean, and passes over targets that lead nowhere.
pub(super) fn weigh(place: &Place<'_>, weights: &mut Weights) {
    let from = place.file.source.path.as_str();
    for (word, weight) in weights.iter_mut() {
        if is_page(word) && leads_to(place, word).is_none() {
            *weight *= 1e-3;
        }
    }
    let includes = place.slot.family == Family::IncludeTarget;
    let shown = if includes { String::new() } else { shown_text(place) };
    let fits = |kind: PageKind| if includes { kind == PageKind::Includes } else { kind.is_page() };
    for file in place.snapshot.files.iter().filter(|file| fits(file.source.page_kind)) {
        let near = file.source.api_version == place.file.source.api_version || file.source.api_version.is_empty();
        if near {
            let weight = if shown.is_empty() { UNSEEN } else { likeness(&shown, file) };
            *weights.entry(target::relative(from, &file.source.path)).or_default() += weight;
        }
    }
    if let Some((page, _)) = place.prefix.split_once('#') {
        anchors(place, page, weights);
    }
}

/// Headings of the page before `#`, or of this one.
fn anchors(place: &Place<'_>, page: &str, weights: &mut Weights) {
    let file = if page.is_empty() { Some(place.file) } else { leads_to(place, page) };
    let Some(file) = file else { return };
    let (read, _) = markdown::read(file.facts.file, &file.source.text);
    let mut names = Anchors::default();
    for block in &read.blocks {
        if let Block::Heading(heading) = block {
            let anchor = names.next(&heading.text.plain);
            *weights.entry(format!("{page}#{anchor}")).or_default() += 1e-3;
        }
    }
}

fn is_page(word: &str) -> bool {
    let path = word.split('#').next().unwrap_or_default();
    let is_markdown = path.rsplit_once('.').is_some_and(|(_, extension)| extension.eq_ignore_ascii_case(ENDING));
    is_markdown && !word.starts_with('/') && !word.contains("://")
}

fn leads_to<'a>(place: &Place<'a>, word: &str) -> Option<&'a File> {
    let target = target::resolve_target(&place.file.source.path, word, &place.snapshot.config)?;
    let id = target::file(place.snapshot, &target.path)?;
    place.snapshot.file(id).map(|file| &**file)
}

/// The link's text, folded: what stands between `[` and the target.
fn shown_text(place: &Place<'_>) -> String {
    let before = &place.file.source.text[..place.replace.start];
    let text = before.strip_suffix("](").and_then(|before| before.rsplit('[').next()).unwrap_or_default();
    fold_text(text.trim_matches(['*', '`']))
}

/// How well a page fits what a link says.
fn likeness(shown: &str, file: &File) -> f64 {
    let stem = file.facts.stem.as_str();
    let slug = shown.replace(' ', "");
    if fold_text(&file.facts.title) == shown || stem == slug {
        return 0.1;
    }
    let words = shown.split([' ', '-']).filter(|word| word.len() > 2);
    let (mut hits, mut all) = (0_u32, 0_u32);
    for word in words {
        let singular = word.strip_suffix('s').unwrap_or(word);
        all += 1;
        hits += u32::from(stem.contains(singular));
    }
    if hits == 0 { UNSEEN } else { 1e-3 * f64::from(hits) / f64::from(all) / weight_of_count(stem.len()) }
}

/// What a target leads to.
pub(super) fn describe(place: &Place<'_>, word: &str, shown: &mut Described) {
    if let Some(file) = leads_to(place, word) {
        shown.detail = (!file.facts.title.is_empty()).then(|| file.facts.title.clone());
        shown.documentation = (!file.facts.summary.is_empty()).then(|| file.facts.summary.clone());
    }
}
