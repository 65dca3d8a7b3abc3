//! Members of annotations that other tools read: what is odd in their JSON costs nothing here.

use crate::config::Annotations;
use crate::diagnostic::{Diagnostic, Severity, rules};
use crate::json::{Node, Value};
use crate::lower::{annotation, annotation_slips};
use crate::markdown::page::{Block, Page};

/// Makes information of what was found within values that nothing reads. Control characters in their strings are not said at all:
/// whoever reads those texts took them with their line breaks.
pub fn soften_unread(page: &Page, findings: &mut Vec<Diagnostic>, keys: &Annotations) {
    if findings.is_empty() {
        return;
    }
    for block in &page.blocks {
        let Block::Comment(comment) = block else { continue };
        let Some(Node { value: Value::Object(members), .. }) = &comment.value else { continue };
        let known = annotation_slips::known_keys(keys);
        for member in members.iter().filter(|member| !known.contains(&member.key.as_str())) {
            let unread = annotation::inner_span(comment, &member.value);
            let is_within = |found: &Diagnostic| unread.start < found.span.start && found.span.end < unread.end;
            findings.retain(|found| found.rule != &rules::JSON_RAW_CONTROL || !is_within(found));
            for found in findings.iter_mut().filter(|found| found.severity > Severity::Info && is_within(found)) {
                found.severity = Severity::Info;
            }
        }
    }
}
