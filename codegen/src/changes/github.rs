//! Changes as workflow commands, which GitHub shows at the lines of a pull request.

use super::{Changes, Verdict};

/// One command a change: an error where it breaks, a warning for permissions, else a notice. What is gone has no line on the newer side
/// and stands without one. Paths begin with `root`.
pub fn render(changes: &Changes<'_>, root: &str) -> String {
    let mut text = String::new();
    for change in &changes.list {
        let level = match change.rule.verdict {
            Verdict::Breaking => "error",
            Verdict::Additive if change.rule.is_about_permissions() => "warning",
            _ => "notice",
        };
        let place = change.head.map_or_else(String::new, |span| {
            let file = changes.head.sources.file(span.file);
            let (line, column) = file.line_column(span.start);
            format!("file={},line={line},col={column},", property(&format!("{root}{}", file.path)))
        });
        let message = format!("{}: {}", change.rule.summary, change.message);
        text += &format!("::{level} {place}title={}::{}\n", property(change.rule.id), data(&message));
    }
    text
}

/// What stands behind the last colons.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, which a comma or a colon would end.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
