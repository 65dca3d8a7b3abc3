//! Texts after their fixes.

use std::ops::Range;

use super::{Fault, FaultKind, read, to_strict};

/// Whether a text after all fixes of its faults says what was read from it before, and has no faults left but those that had no fix.
/// Each fix is right by itself; where the reader took a slip for another one, several of them together can say something else.
pub fn fixes_hold(text: &str, faults: &[Fault]) -> bool {
    let Some(mended) = apply(text, 0..text.len(), faults.iter().filter_map(|fault| fault.fix.as_ref())) else { return false };
    let (before, _) = read(text);
    let (after, left) = read(&mended);
    let left: Vec<FaultKind> = left.iter().map(|fault| fault.kind).collect();
    let expected: Vec<FaultKind> = faults.iter().filter(|fault| fault.fix.is_none()).map(|fault| fault.kind).collect();
    left == expected && before.map(|node| to_strict(&node)) == after.map(|node| to_strict(&node))
}

/// Strict JSON for a text whose faults, if any, are all mechanical; `None` when something would have to be invented. Of equal keys the last
/// one counts, and a number with zeros before it is that number.
pub fn repair(text: &str) -> Option<String> {
    let (node, faults) = read(text);
    let mechanical =
        faults.iter().all(|fault| fault.fix.is_some() || matches!(fault.kind, FaultKind::DuplicateKey | FaultKind::LeadingZero));
    node.filter(|_| mechanical).map(|node| to_strict(&node))
}

/// A part of the text after fixes that lie in it; `None` where two of them overlap.
pub fn apply<'f>(text: &str, part: Range<usize>, fixes: impl Iterator<Item = &'f (Range<usize>, String)>) -> Option<String> {
    let mut edits: Vec<_> = fixes.collect();
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut mended = String::with_capacity(part.len());
    let mut at = part.start;
    for (range, new) in edits {
        mended.push_str(text.get(at..range.start)?);
        mended.push_str(new);
        at = range.end;
    }
    mended.push_str(text.get(at..part.end)?);
    Some(mended)
}
