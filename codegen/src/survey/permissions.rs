//! Tables of permissions, as far as they can be told before their labels are known.

use crate::config::{Words, fold_text};
use crate::lower::permissions::has_name;
use crate::markdown::page::Table;

/// The labels of a permission table's rows; `None` for any other table. It says what it is by its first header cell or the
/// heading above, or by cells that hold nothing but dotted names: `Boat.Read`.
pub fn labels(table: &Table, heading: &str, words: &Words) -> Option<Vec<String>> {
    let begins = |text: &str, words: &[String]| words.iter().any(|word| text.starts_with(word.as_str()));
    let first = table.header.first().map_or_else(String::new, |cell| fold_text(&cell.text.plain));
    let stated = begins(heading, &words.permissions) || begins(&first, &words.permission_type);
    let is_dotted = |text: &str| text.contains('.') && has_name(text);
    let dotted = table.rows.iter().filter(|row| row.cells.iter().skip(1).any(|cell| is_dotted(&cell.text.plain))).count();
    // Tables of members and parameters speak of dotted names too, in sentences.
    let speaks = |text: &str| text.split_whitespace().count() > 6;
    let in_sentences = table.rows.iter().any(|row| row.cells.iter().skip(1).any(|cell| speaks(&cell.text.plain)));
    if !(stated && (dotted > 0 || table.header.len() > 1) || dotted * 2 > table.rows.len() && !in_sentences) {
        return None;
    }
    let labels = table.rows.iter().filter_map(|row| row.cells.first()).map(|cell| cell.text.plain.trim().to_owned());
    Some(labels.filter(|label| !label.is_empty()).collect())
}
