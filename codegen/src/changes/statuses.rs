//! Statuses that pages say are answered.

use std::collections::BTreeSet;

use super::{Comparison, rules};

pub(super) fn compare(comparison: &mut Comparison<'_>) {
    for (old, new) in comparison.pages() {
        let (old_file, new_file) = (comparison.base.model.pages[old].file, comparison.head.model.pages[new].file);
        let (Some(before), Some(after)) = (comparison.base.facts(old_file), comparison.head.facts(new_file)) else { continue };
        let (old, new_statuses) = (BTreeSet::from_iter(&before.statuses), BTreeSet::from_iter(&after.statuses));
        let list = |statuses: Vec<&&u16>| statuses.iter().map(|status| format!("`{status}`")).collect::<Vec<_>>().join(", ");
        let gone = list(old.difference(&new_statuses).collect());
        let came = list(new_statuses.difference(&old).collect());
        let stem = &after.stem;
        let (rule, message) = match (gone.is_empty(), came.is_empty()) {
            (true, true) => continue,
            (true, false) => (&rules::STATUS_ADDED, format!("{came} on `{stem}`")),
            (false, true) => (&rules::STATUS_REMOVED, format!("{gone} on `{stem}`")),
            (false, false) => (&rules::STATUS_CHANGED, format!("{came} instead of {gone} on `{stem}`")),
        };
        let touched = comparison.head.page(new);
        comparison.add(rule, before.response.span, after.response.span, message, touched);
    }
}
