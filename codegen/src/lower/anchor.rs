//! The anchors that headings get where pages are shown.

use std::collections::HashMap;

/// The anchors of a page's headings, asked for in page order.
#[derive(Clone, Debug, Default)]
pub struct Anchors {
    seen: HashMap<String, usize>,
}

impl Anchors {
    /// The anchor of the next heading; headings with equal text get numbered ones.
    pub fn next(&mut self, heading: &str) -> String {
        let own = slug(heading);
        let count = self.seen.entry(own.clone()).or_insert(0);
        *count += 1;
        match *count {
            1 => own,
            count => format!("{own}-{}", count - 1),
        }
    }
}

/// Lower case, blanks as hyphens, punctuation dropped.
pub fn slug(heading: &str) -> String {
    let kept = heading.trim().chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.map(|c| if c == ' ' { '-' } else { c }).collect::<String>().to_lowercase()
}
