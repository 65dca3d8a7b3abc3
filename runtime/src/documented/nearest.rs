//! The documented operation that is nearest to a request, and in what they differ.

use super::asked::Asked;
use super::difference::Difference;
use super::pattern::{Pattern, segment_fits};

/// What a segment costs that only one of two paths has, and so the most that two segments differ by. A cost is a share of it.
const WHOLE_SEGMENT: usize = 1000;
/// What another method costs: less than a segment, since the path says what a program is about, and more than a slip in a word.
const OTHER_METHOD: usize = 700;

/// How far a request is from an operation; a path that fits costs nothing.
pub(super) fn cost(asked: &Asked, method: &str, pattern: &Pattern) -> usize {
    let path = if pattern.fits(&asked.segments) { 0 } else { table(pattern.segments(), &asked.segments)[0][0] };
    path + if method == asked.method { 0 } else { OTHER_METHOD }
}

/// What costs that.
pub(super) fn differences(asked: &Asked, methods: &[&str], pattern: &Pattern) -> Vec<Difference> {
    let mut found = Vec::new();
    if !methods.contains(&asked.method.as_str()) {
        found.push(Difference::new("the method", Some(asked.method.clone()), Some(methods.join("`, `"))));
    }
    if pattern.fits(&asked.segments) {
        return found;
    }
    let (wanted, sent) = (pattern.segments(), &asked.segments);
    let costs = table(wanted, sent);
    let (mut left, mut right) = (0, 0);
    while left < wanted.len() || right < sent.len() {
        let here = costs[left][right];
        let both = left < wanted.len() && right < sent.len();
        let step = if both && here == costs[left + 1][right + 1] + between(&wanted[left], &sent[right]) {
            (1, 1)
        } else if left < wanted.len() && here == costs[left + 1][right] + WHOLE_SEGMENT {
            (1, 0)
        } else {
            (0, 1)
        };
        let part = |all: &[String], at: usize, taken: usize| (taken == 1).then(|| all[at].clone());
        if step != (1, 1) || between(&wanted[left], &sent[right]) > 0 {
            let what = format!("segment {} of the path", right + 1);
            found.push(Difference::new(what, part(sent, right, step.1), part(wanted, left, step.0)));
        }
        (left, right) = (left + step.0, right + step.1);
    }
    found
}

/// What it costs to make the rest of one path the rest of the other, from each pair of places on.
fn table(wanted: &[String], sent: &[String]) -> Vec<Vec<usize>> {
    let mut costs = vec![vec![0; sent.len() + 1]; wanted.len() + 1];
    for left in (0..=wanted.len()).rev() {
        for right in (0..=sent.len()).rev() {
            let lacking = wanted.len() - left + sent.len() - right;
            costs[left][right] = if left == wanted.len() || right == sent.len() {
                lacking * WHOLE_SEGMENT
            } else {
                let both = costs[left + 1][right + 1] + between(&wanted[left], &sent[right]);
                both.min(costs[left + 1][right].min(costs[left][right + 1]) + WHOLE_SEGMENT)
            };
        }
    }
    costs
}

/// What two segments differ by: the share of letters that must change.
fn between(wanted: &str, sent: &str) -> usize {
    if segment_fits(wanted, sent) {
        return 0;
    }
    let longer = wanted.chars().count().max(sent.chars().count()).max(1);
    (strsim::levenshtein(wanted, sent) * WHOLE_SEGMENT).div_ceil(longer)
}
