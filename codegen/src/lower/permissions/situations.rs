//! One situation may be told in other words in each row of a table: `photo of the signed-in keeper`, `keeper resource`.

use std::collections::HashSet;

/// The situations of the cells of a table, given as scheme and situation, each in the words in which it is told first. Two of
/// different schemes are the same when a word of one stands in the other and in no third.
pub(super) fn unified(said: &[(&str, &str)]) -> Vec<String> {
    let mut known: Vec<(&str, &str)> = Vec::new();
    let mut result: Vec<String> = Vec::new();
    for (scheme, scope) in said {
        let same = if scope.is_empty() || known.iter().any(|(_, other)| other == scope) {
            None
        } else {
            same(&known, said, scheme, scope)
        };
        let told = same.unwrap_or(scope);
        known.push((scheme, told));
        result.push(told.to_owned());
    }
    result
}

/// The situation among those of other schemes that this one is.
fn same<'a>(known: &[(&str, &'a str)], said: &[(&str, &str)], scheme: &str, scope: &str) -> Option<&'a str> {
    // What the row itself tells apart cannot be one.
    let beside: HashSet<&str> =
        said.iter().filter(|(other, told)| *other == scheme && *told != scope).map(|(_, told)| *told).collect();
    let mut others: Vec<&str> = Vec::new();
    for (other, told) in known {
        if *other != scheme && !told.is_empty() && !others.contains(told) && !beside.contains(told) {
            others.push(told);
        }
    }
    let own: Vec<String> =
        words(scope).filter(|word| !beside.iter().any(|told| words(told).any(|other| other == *word))).collect();
    let shares = |told: &&str| {
        words(told)
            .filter(|word| others.iter().filter(|other| words(other).any(|own| own == *word)).count() == 1)
            .any(|word| own.contains(&word))
    };
    let mut found = others.iter().copied().filter(shares);
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

/// Words that name things: a joining word is shorter.
fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    const SHORTEST: usize = 4;
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() >= SHORTEST)
        .map(|word| word.to_lowercase().trim_end_matches('s').to_owned())
}
