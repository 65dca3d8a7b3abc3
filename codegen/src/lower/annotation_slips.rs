//! Keys and kinds of annotations that are known ones with a slip of the pen.

use crate::config::Annotations;
use crate::diagnostic::rules::Rule;
use crate::diagnostic::{Diagnostic, Edit, rules};
use crate::json::{Member, Node, Value};
use crate::lower::annotation;
use crate::markdown::page::{Block, Comment, Page};
use crate::nearness;
use crate::source::Span;

/// The slips of a page's annotations.
pub fn findings(page: &Page, keys: &Annotations) -> Vec<Diagnostic> {
    let comments = page.blocks.iter().filter_map(|block| match block {
        Block::Comment(comment) => Some((comment, comment.value.as_ref()?)),
        _ => None,
    });
    comments.flat_map(|(comment, value)| of_annotation(comment, value, keys)).collect()
}

/// Whether a key of an annotation is nearly the one for its kind, so that nobody knows what it announces.
pub fn kind_is_misspelt(value: &Node, keys: &Annotations) -> bool {
    let Value::Object(members) = &value.value else { return false };
    value.get(&keys.kind).is_none() && members.iter().any(|member| nearness::is_sure_slip(&member.key, &keys.kind))
}

fn of_annotation(comment: &Comment, value: &Node, keys: &Annotations) -> Vec<Diagnostic> {
    let Value::Object(members) = &value.value else { return Vec::new() };
    let known = known_keys(keys);
    let of_keys = members.iter().filter_map(|member| {
        let free = known.iter().copied().filter(|known| value.get(known).is_none());
        let meant = meant(&member.key, &known, free)?;
        let place = annotation::key_span(comment, member);
        Some(misspelt(&rules::ANNOTATION_KEY_UNKNOWN, "key of annotations", place, &member.key, meant))
    });
    let mut findings: Vec<Diagnostic> = of_keys.collect();
    findings.extend(of_kind(comment, value.member(&keys.kind), keys));
    findings
}

fn of_kind(comment: &Comment, member: Option<&Member>, keys: &Annotations) -> Option<Diagnostic> {
    let node = &member?.value;
    let written = node.as_str()?;
    if known_kinds(keys).any(|known| known.eq_ignore_ascii_case(written)) {
        return None;
    }
    let known: Vec<&str> = known_kinds(keys).collect();
    let meant = meant(written, &known, known.iter().copied())?;
    Some(misspelt(&rules::ANNOTATION_KIND_UNKNOWN, "kind of annotation", annotation::inner_span(comment, node), written, meant))
}

/// The one name that was meant by one that is none of the known ones.
fn meant<'k>(written: &str, known: &[&str], free: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    if known.contains(&written) {
        return None;
    }
    let steps = |known: &str| nearness::steps_without_case(written, known);
    let near: Vec<&str> = free.filter(|known| nearness::is_sure_slip(written, known)).collect();
    // One name may have several spellings.
    let least = near.iter().map(|known| steps(known)).min()?;
    let mut nearest = near.into_iter().filter(|known| steps(known) == least);
    nearest.next().filter(|_| nearest.next().is_none())
}

fn misspelt(rule: &'static Rule, what: &str, span: Span, written: &str, meant: &str) -> Diagnostic {
    let message = format!("`{written}` is no {what}; did you mean `{meant}`?");
    Diagnostic::new(rule, span, message).with_fix(Some(Edit { span, text: format!("\"{meant}\"") }))
}

/// The keys that something is read from.
pub(super) fn known_keys(keys: &Annotations) -> Vec<&str> {
    let single = [
        &keys.kind,
        &keys.name,
        &keys.collection,
        &keys.truncated,
        &keys.base,
        &keys.key_property,
        &keys.open,
        &keys.request_urls,
        &keys.merge_permissions,
    ];
    single.into_iter().chain(&keys.ty).chain(&keys.is_abstract).map(String::as_str).collect()
}

/// The words for kinds. Their case does not matter to a reader, so that one in another case is no slip.
fn known_kinds(keys: &Annotations) -> impl Iterator<Item = &str> {
    let lists = [&keys.request, &keys.response, &keys.resource, &keys.ignored, &keys.permissions, &keys.other];
    lists.into_iter().flatten().map(String::as_str)
}

#[cfg(test)]
mod tests {
    use crate::reference::fixture;

    #[track_caller]
    fn check(annotation: &str, expected: &[&str]) {
        let text = format!(
            "# List books\n\n## HTTP request\n\n```http\nGET /books\n```\n\n## Example\n\n<!-- {annotation} -->\n```http\n\
             GET https://api.library.example/v1/books\n```\n"
        );
        let reference = fixture::reference(&[("v1/api/book-list.md", &text)]);
        let found = reference.findings(fixture::find(&reference, "v1/api/book-list.md"));
        let said: Vec<String> = found
            .iter()
            .map(|finding| format!("{} {}", finding.rule, &text[finding.span.start as usize..finding.span.end as usize]))
            .collect();
        assert_eq!(said, expected, "{annotation}");
    }

    #[test]
    fn slips() {
        check(r#"{ "blockType": "request", "name": "list" }"#, &[]);
        check(r#"{ "blokType": "request" }"#, &[r#"annotation-key-unknown "blokType""#]);
        check(r#"{ "blockType": "request", "trunkated": true }"#, &[r#"annotation-key-unknown "trunkated""#]);
        check(r#"{ "blockType": "requst" }"#, &[r#"annotation-kind-unknown "requst""#]);
        // Of several spellings the nearest was meant.
        check(r#"{ "blockType": "request", "@odata.typ": "book" }"#, &[r#"annotation-key-unknown "@odata.typ""#]);
        // What is near to nothing is somebody else's.
        check(r#"{ "blockType": "request", "tags": "a", "shelf": 1 }"#, &[]);
        check(r#"{ "blockType": "recording" }"#, &[]);
        // Case means nothing in kinds, and a key that stands there already was not meant again.
        check(r#"{ "blockType": "Request" }"#, &[]);
        check(r#"{ "blockType": "request", "blockTypes": 1 }"#, &[]);
        // A short key may be another word.
        check(r#"{ "blockType": "request", "type": "x", "nam": 1 }"#, &[]);
    }
}
