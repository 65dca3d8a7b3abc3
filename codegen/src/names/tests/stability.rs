//! No page renames another page's call.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{Line, corpus, one_page, tree};
use crate::http::template::Template;
use crate::names::calls::Call;
use crate::names::tree::Tree;

const WORDS: [&str; 12] = [
    "users",
    "orders",
    "sendMail",
    "list",
    "clone",
    "delta",
    "type",
    "$ref",
    "$value",
    "ns.main.group",
    "ns.main.ship",
    "priceList",
];

fn path() -> impl Strategy<Value = String> {
    let segment = prop_oneof![
        4 => prop::sample::select(&WORDS[..]).prop_map(str::to_owned),
        3 => Just("{id}".to_owned()),
        1 => prop::sample::select(&WORDS[..5]).prop_map(|name| format!("{name}(code='{{code}}')")),
        1 => prop::sample::select(&WORDS[..5]).prop_map(|name| format!("{name}={{x}}")),
    ];
    (prop::sample::select(&WORDS[..3]), prop::collection::vec(segment, 0..5))
        .prop_map(|(first, rest)| rest.iter().fold(format!("/{first}"), |path, segment| path + "/" + segment))
}

fn method() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&["GET", "POST", "PATCH", "PUT", "DELETE"][..])
}

proptest! {
    /// Any reference: steps keep their names whatever is added, and no node has one name twice.
    #[test]
    fn adding_a_line_renames_no_step(lines in prop::collection::vec((method(), path()), 1..25)) {
        // Any rule will do, as long as one path always has the same kind of response.
        let lines: Vec<Line> = lines.iter().map(|(method, path)| (*method, path.as_str(), path.len() % 2 == 0, 1)).collect();
        let before = tree(&lines[..lines.len() - 1], &[]);
        let after = tree(&lines, &[]);
        for index in 0..lines.len() - 1 {
            let steps = |tree: &Tree| tree.call(index.into()).steps.iter().map(|step| step.rust.clone()).collect::<Vec<_>>();
            prop_assert_eq!(steps(&before), steps(&after));
            // What may change is an action that turns out to be a collection, and never back.
            let (old, new) = (before.call(index.into()).display("shop"), after.call(index.into()).display("shop"));
            prop_assert!(old == new || before.call(index.into()).is_action() && !after.call(index.into()).is_action(), "{} became {}", old, new);
        }
        prop_assert_eq!(corpus::collisions(&after), Vec::<String>::new());
    }

    /// The order of the pages does not matter.
    #[test]
    fn order_does_not_matter(lines in prop::collection::vec((method(), path()), 1..25)) {
        let forth: Vec<Line> = lines.iter().map(|(method, path)| (*method, path.as_str(), false, 1)).collect();
        let back: Vec<Line> = forth.iter().rev().copied().collect();
        let (one, other) = (tree(&forth, &[]), tree(&back, &[]));
        for index in 0..forth.len() {
            prop_assert_eq!(one.call(index.into()).display("shop"), other.call((forth.len() - 1 - index).into()).display("shop"));
        }
    }
}

/// Any page added to any part of a real reference: a call changes only where the new page brings another spelling of a
/// word, or shows that what looked like an action has members.
#[test]
fn adding_a_page_to_the_shipped_reference() {
    for (folder, lines) in corpus::folders() {
        let operations: Vec<(&str, &Template)> = lines.iter().map(|line| (line.method.as_str(), &line.template)).collect();
        let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
            cases: 16,
            failure_persistence: None,
            ..ProptestConfig::default()
        });
        let strategy = (prop::collection::vec(any::<bool>(), operations.len()), 0..operations.len());
        let outcome = runner.run(&strategy, |(chosen, added)| {
            let mut part: Vec<usize> = (0..operations.len()).filter(|index| chosen[*index] && *index != added).collect();
            let build = |part: &[usize]| {
                Tree::build(
                    part.iter().map(|index| one_page(operations[*index].0, operations[*index].1)),
                    &indexmap::IndexMap::new(),
                )
            };
            let before = build(&part);
            part.push(added);
            let after = build(&part);
            let respelled = corpus::spellings(part.iter().map(|index| operations[*index].1));
            for index in 0..part.len() - 1 {
                let (old, new) = (before.call(index.into()), after.call(index.into()));
                let (old_names, new_names) = (methods(old), methods(new));
                let excused = || old.is_action() && !new.is_action() || touches(&respelled, operations[part[index]].1);
                prop_assert!(old_names == new_names || excused(), "{old_names:?} became {new_names:?}");
            }
            Ok(())
        });
        assert!(outcome.is_ok(), "{folder}: {outcome:?}");
    }
}

/// The methods of a call, without what they take.
fn methods(call: &Call) -> Vec<&str> {
    let steps = if call.is_action() { &call.steps[..call.steps.len() - 1] } else { &call.steps[..] };
    steps.iter().map(|step| step.rust.as_str()).chain([call.last_method()]).collect()
}

fn touches(respelled: &BTreeSet<String>, template: &Template) -> bool {
    corpus::words(template).any(|word| respelled.contains(&word.to_lowercase()))
}
