//! Semantic tokens as the protocol's five numbers.

use docwright_ide::tokens::Token;
use lsp_types::{SemanticToken, SemanticTokensEdit};

use crate::position::{Encoding, Lines};

/// Tokens in order, each relative to the one before.
pub fn encode(tokens: &[Token], lines: &Lines, encoding: Encoding) -> Vec<SemanticToken> {
    let (mut line, mut column) = (0, 0);
    let mut data = Vec::with_capacity(tokens.len());
    for token in tokens {
        let start = lines.position(token.span.start);
        let Some(text) = lines.text().get(token.span.start as usize..token.span.end as usize) else {
            continue;
        };
        data.push(SemanticToken {
            delta_line: start.line - line,
            delta_start: if start.line == line { start.character - column } else { start.character },
            length: encoding.measure(text),
            token_type: token.kind.index(),
            token_modifiers_bitset: token.modifiers.0,
        });
        (line, column) = (start.line, start.character);
    }
    data
}

/// The one change that leads from some tokens to others: what differs between their common beginning and end.
pub fn difference(before: &[SemanticToken], after: &[SemanticToken]) -> Vec<SemanticTokensEdit> {
    let same = |(a, b): &(&SemanticToken, &SemanticToken)| a == b;
    let start = before.iter().zip(after).take_while(same).count();
    let end = before[start..].iter().rev().zip(after[start..].iter().rev()).take_while(same).count();
    let removed = &before[start..before.len() - end];
    let added = &after[start..after.len() - end];
    if removed.is_empty() && added.is_empty() {
        return Vec::new();
    }
    let numbers = |token: &SemanticToken| {
        [token.delta_line, token.delta_start, token.length, token.token_type, token.token_modifiers_bitset]
    };
    vec![SemanticTokensEdit {
        start: start as u32 * 5,
        delete_count: removed.len() as u32 * 5,
        data: Some(added.iter().flat_map(numbers).collect()),
    }]
}

#[cfg(test)]
mod tests {
    use lsp_types::SemanticToken;
    use proptest::prelude::*;

    use super::difference;

    fn token(number: u32) -> SemanticToken {
        SemanticToken { delta_line: number, delta_start: 0, length: 1, token_type: 2, token_modifiers_bitset: 0 }
    }

    proptest! {
        #[test]
        fn a_difference_leads_to_the_other(before in prop::collection::vec(0..3_u32, 0..9), after in prop::collection::vec(0..3_u32, 0..9)) {
            let (old, new): (Vec<_>, Vec<_>) = (before.into_iter().map(token).collect(), after.into_iter().map(token).collect());
            let mut lines: Vec<u32> = old.iter().map(|token| token.delta_line).collect();
            for edit in difference(&old, &new) {
                let (start, count) = (edit.start as usize / 5, edit.delete_count as usize / 5);
                let data = edit.data.unwrap_or_default();
                lines.splice(start..start + count, data.chunks(5).map(|five| five[0]));
            }
            prop_assert_eq!(lines, new.iter().map(|token| token.delta_line).collect::<Vec<_>>());
        }
    }
}
