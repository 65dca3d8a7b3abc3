//! Examples that came, went, or show something else. What follows from a change of the contract is told with that.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::facts::ExchangeFact;
use crate::ids::TiVec;
use crate::link::registry::last_segment;
use crate::model::{OperationId, PageId};

use super::lines::{differing_lines, speaks_of};
use super::side::Side;

use super::{Comparison, Touched, rules};

pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let is_rewritten = |rule| {
        [&rules::OPERATION_MOVED, &rules::REQUEST_CHANGED, &rules::REQUEST_WIDENED, &rules::RESPONSE_CHANGED].contains(&rule)
    };
    let rewritten = comparison.list.iter().filter(|change| is_rewritten(change.rule));
    let rewritten: HashSet<String> = rewritten.flat_map(|change| &change.operations).cloned().collect();
    let words = words_by_operation(comparison);
    let pages = comparison.pages();
    let stayed: (HashSet<OperationId>, HashSet<OperationId>) = comparison.operations.iter().copied().unzip();
    let (olds, news) = (of_pages(&comparison.base), of_pages(&comparison.head));
    for (old_page, new_page) in pages {
        let (before, after) = (&olds[old_page], &news[new_page]);
        for (name, old) in before {
            let exchange = &comparison.base.model.exchanges[*old];
            let Some(new) = after.get(name) else {
                // Its operation went with it.
                let is_told = exchange.target.as_ref().is_some_and(|target| !stayed.0.contains(&target.operation));
                if !is_told {
                    let touched = touched(&comparison.base, *old);
                    comparison.add(
                        &rules::EXAMPLE_REMOVED,
                        Some(exchange.fact.request.span),
                        None,
                        id(&comparison.base, *old),
                        touched,
                    );
                }
                continue;
            };
            let shown = &comparison.head.model.exchanges[*new];
            let (from, to) = (text(&exchange.fact), text(&shown.fact));
            if from == to {
                continue;
            }
            let operation = shown.target.as_ref().map(|target| comparison.head.operation(target.operation));
            if operation.as_ref().is_some_and(|operation| rewritten.contains(operation)) {
                continue;
            }
            // What changed at other operations accounts for nothing here.
            let words = operation.and_then(|operation| words.get(&operation));
            let follows = |line: &str| words.is_some_and(|words| speaks_of(line, words) || is_head(line));
            let (gone, came) = differing_lines(&from, &to);
            if gone.iter().chain(&came).all(|(_, line)| follows(line)) && !(gone.is_empty() && came.is_empty()) {
                continue;
            }
            let touched = touched(&comparison.head, *new);
            comparison.add(
                &rules::EXAMPLE_CHANGED,
                Some(exchange.fact.request.span),
                Some(shown.fact.request.span),
                id(&comparison.head, *new),
                touched,
            );
        }
        for (_, new) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
            let exchange = &comparison.head.model.exchanges[*new];
            let is_told = exchange.target.as_ref().is_some_and(|target| !stayed.1.contains(&target.operation));
            if !is_told {
                let touched = touched(&comparison.head, *new);
                comparison.add(
                    &rules::EXAMPLE_ADDED,
                    None,
                    Some(exchange.fact.request.span),
                    id(&comparison.head, *new),
                    touched,
                );
            }
        }
    }
}

/// For each operation that a change touches, the words that its changes are about: names that came, went or were replaced. What is
/// called otherwise is so wherever it is shown.
fn words_by_operation(comparison: &Comparison<'_>) -> HashMap<String, Vec<String>> {
    let renamed: Vec<&str> = comparison.words.iter().flat_map(|(old, new)| [last_segment(old), last_segment(new)]).collect();
    let mut by_operation: HashMap<String, BTreeSet<&str>> = HashMap::new();
    for change in &comparison.list {
        for operation in &change.operations {
            let words = by_operation.entry(operation.clone()).or_insert_with(|| renamed.iter().copied().collect());
            // Messages name what they are about first, as code.
            words.extend(change.message.split('`').skip(1).step_by(2).map(last_segment));
        }
    }
    let is_word = |word: &&str| !word.is_empty() && word.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '-');
    let in_order = |words: BTreeSet<&str>| words.into_iter().filter(is_word).map(str::to_owned).collect();
    by_operation.into_iter().map(|(operation, words)| (operation, in_order(words))).collect()
}

/// The first line of a request or an answer, which operations and statuses say.
fn is_head(line: &str) -> bool {
    line.contains("HTTP/")
        || line.split_once(' ').is_some_and(|(method, _)| !method.is_empty() && method.chars().all(|c| c.is_ascii_uppercase()))
}

/// By the function of its test, which is told by what its page says of it.
fn of_pages(side: &Side<'_>) -> TiVec<PageId, HashMap<String, usize>> {
    let mut pages: TiVec<PageId, HashMap<String, usize>> = vec![HashMap::new(); side.model.pages.len()].into();
    for (index, exchange) in side.model.exchanges.iter().enumerate() {
        pages[exchange.page].insert(side.names.exchange(exchange).function, index);
    }
    pages
}

fn text(fact: &ExchangeFact) -> String {
    let mut text = fact.request.text.clone();
    for response in &fact.responses {
        text.push('\n');
        text += &response.message.text;
    }
    text
}

fn id(side: &Side<'_>, exchange: usize) -> String {
    format!("`{}`", side.exchange_id(exchange))
}

fn touched(side: &Side<'_>, exchange: usize) -> Touched {
    let mut touched = Touched::default();
    if let Some(target) = &side.model.exchanges[exchange].target {
        touched.operations.insert(side.operation(target.operation));
    }
    touched.tests.insert(side.exchange_id(exchange));
    touched
}
