//! The anchors that headings get where pages are shown.

use std::collections::HashMap;

/// The anchors of a page's headings, asked for in page order.
#[derive(Clone, Debug, Default)]
pub struct Anchors {
    seen: HashMap<String, usize>,
}

impl Anchors {
    /// The anchor of the next heading: its own id, else its slug. Headings with equal text get numbered ones, and none gets one that
    /// stands above.
    pub fn next(&mut self, heading: &str) -> String {
        let own = own_id(heading).map_or_else(|| slug(heading), str::to_owned);
        let mut anchor = own.clone();
        while self.seen.contains_key(&anchor) {
            let count = self.seen.entry(own.clone()).or_insert(0);
            *count += 1;
            anchor = format!("{own}-{count}");
        }
        self.seen.insert(anchor.clone(), 0);
        anchor
    }
}

/// The id that a heading gives itself at its end: `Members {#members}`.
pub fn own_id(heading: &str) -> Option<&str> {
    let (_, attributes) = heading.trim_end().strip_suffix('}')?.rsplit_once('{')?;
    attributes.split_whitespace().find_map(|attribute| attribute.strip_prefix('#')).filter(|id| !id.is_empty())
}

/// Lower case, blanks as hyphens, punctuation dropped.
pub fn slug(heading: &str) -> String {
    let kept = heading.trim().chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.map(|c| if c == ' ' { '-' } else { c }).collect::<String>().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::Anchors;

    #[test]
    fn anchors_of_headings() {
        let check = |headings: &[&str], expected: &[&str]| {
            let mut anchors = Anchors::default();
            let found: Vec<String> = headings.iter().map(|heading| anchors.next(heading)).collect();
            assert_eq!(found, expected, "{headings:?}");
        };
        check(&["Two words", "What's new?", "Größe"], &["two-words", "whats-new", "größe"]);
        check(&["Shelf", "Shelf", "Shelf", "Shelf 1"], &["shelf", "shelf-1", "shelf-2", "shelf-1-1"]);
        check(&["Shelf 1", "Shelf", "Shelf"], &["shelf-1", "shelf", "shelf-2"]);
        check(&["Shelf {#board}", "Shelf {.wide #plank}", "Shelf {id}", "Shelf {#}"], &["board", "plank", "shelf-id", "shelf-"]);
    }
}
