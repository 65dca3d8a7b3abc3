//! What a save changed, in five lines.

use std::collections::{BTreeMap, BTreeSet};

use docwright_codegen::diagnostic::terminal_line;
use docwright_codegen::reference::Reference;
use docwright_codegen::replay::Outcome;

/// The most names that a line shows; the rest is a number, so that a switch of branches prints five lines too.
const SHOWN: usize = 3;

/// What a reference says, as far as a difference is told. Places are left out, so that what only moves is no difference.
#[derive(Debug, Default)]
pub struct State {
    operations: BTreeSet<String>,
    types: BTreeSet<String>,
    replayed: BTreeSet<String>,
    exchanges: usize,
    /// Findings by how often they are made, each with the place of its first.
    findings: BTreeMap<Finding, (usize, String)>,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Finding {
    path: String,
    rule: &'static str,
    message: String,
}

impl State {
    /// The state of a reference.
    pub fn of(reference: &Reference) -> Self {
        let mut state = Self::default();
        let several = reference.editions.list.len() > 1;
        for edition in &reference.editions.list {
            let model = &edition.model;
            let named = |name: String| if several { format!("{} {name}", model.api_version) } else { name };
            let operations = model.operations.iter();
            state
                .operations
                .extend(operations.map(|operation| named(format!("{} {}", operation.method(), operation.template.path()))));
            let types = model.types.iter().filter(|ty| !ty.synthetic).map(|ty| &ty.name);
            state.types.extend(types.chain(model.enums.iter().map(|kind| &kind.name)).map(|name| named(name.clone())));
            let replays = model.exchanges.iter().zip(&edition.replayed);
            let replays = replays.filter(|(_, replayed)| replayed.outcome == Outcome::Replayed);
            state.replayed.extend(replays.map(|(exchange, _)| named(edition.names.exchange_id(exchange))));
            state.exchanges += model.exchanges.len();
        }
        for finding in reference.all_findings() {
            let file = reference.sources.file(finding.span.file);
            let key = Finding { path: file.path.clone(), rule: finding.rule.id, message: finding.message };
            let at = || {
                let (line, column) = file.line_column(finding.span.start);
                format!("{line}:{column}")
            };
            state.findings.entry(key).or_insert_with(|| (0, at())).0 += 1;
        }
        state
    }

    /// The lines of operations and types, exchanges, and findings that say what differs from an earlier state.
    pub fn since(&self, before: &Self) -> String {
        let items = difference(&names(&before.operations, &before.types), &names(&self.operations, &self.types));
        let exchanges = difference(&before.replayed, &self.replayed);
        let findings = difference(&before.shown_beside(self), &self.shown_beside(before));
        let (replayed, all) = (self.replayed.len(), self.exchanges);
        format!("operations and types {items}\nexchanges {replayed} of {all} replay, {exchanges}\nfindings {findings}\n")
    }

    /// The findings that are made more often here than in another state, as they are shown.
    fn shown_beside(&self, other: &Self) -> BTreeSet<String> {
        let more = self
            .findings
            .iter()
            .filter(|(finding, (count, _))| *count > other.findings.get(*finding).map_or(0, |(count, _)| *count));
        more.map(|(Finding { path, rule, message }, (_, at))| format!("{path}:{at}: {rule}: {message}")).collect()
    }
}

/// Names of operations and types, which never look alike.
fn names(operations: &BTreeSet<String>, types: &BTreeSet<String>) -> BTreeSet<String> {
    operations.iter().chain(types).cloned().collect()
}

/// `+1 −0: +GET /loaves`: how many are new and gone, and which are the first.
fn difference(before: &BTreeSet<String>, now: &BTreeSet<String>) -> String {
    let new: Vec<String> = now.difference(before).map(|name| format!("+{name}")).collect();
    let gone: Vec<String> = before.difference(now).map(|name| format!("−{name}")).collect();
    let (added, removed) = (new.len(), gone.len());
    let listed = listed(&new.into_iter().chain(gone).collect::<Vec<_>>());
    let sums = format!("+{added} −{removed}");
    if listed.is_empty() { sums } else { format!("{sums}: {listed}") }
}

/// The first names on one line, and how many more there are.
pub fn listed(names: &[String]) -> String {
    let shown: Vec<String> = names.iter().take(SHOWN).map(|name| terminal_line(name).to_string()).collect();
    let more = names.len() - shown.len();
    let rest = if more == 0 { String::new() } else { format!(", and {more} more") };
    shown.join(", ") + &rest
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{SHOWN, difference};

    fn check(before: &[&str], now: &[&str], expected: &str) {
        let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
        assert_eq!(difference(&set(before), &set(now)), expected);
    }

    #[test]
    fn what_is_new_and_gone_is_named() {
        check(&[], &[], "+0 −0");
        check(&["GET /jars"], &["GET /jars"], "+0 −0");
        check(&["GET /jars"], &["GET /lids"], "+1 −1: +GET /lids, −GET /jars");
    }

    #[test]
    fn many_names_stay_on_one_line() {
        let all = ["a", "b", "c", "d", "e"];
        check(&[], &all[..SHOWN], "+3 −0: +a, +b, +c");
        check(&[], &all, "+5 −0: +a, +b, +c, and 2 more");
        let odd = BTreeSet::from(["a\nb".to_owned()]);
        assert!(!difference(&odd, &BTreeSet::new()).contains('\n'));
    }
}
