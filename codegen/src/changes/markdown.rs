//! Changes as Markdown: a comment of a pull request, or a part of a changelog.

use super::text::{line_of, some, sums};
use super::{Change, Changes, Verdict};

/// A line with the verdict, then what breaks, permissions, additions, and, folded, what is words alone. Places are links below `root`,
/// the docs folder as the reader of the comment reaches it.
pub fn render(changes: &Changes<'_>, root: &str) -> String {
    let verdict = changes.verdict().map_or("nothing changed", Verdict::name);
    let clients: Vec<String> = changes.bumps.iter().map(|client| format!("`{}` {}", client.version, client.bump)).collect();
    let mut text = format!("**{verdict}** · {} · clients: {}\n", sums(changes), clients.join(", "));
    let permissions = |change: &&Change| change.rule.is_about_permissions();
    let of = |verdict: Verdict| changes.list.iter().filter(move |change| change.rule.verdict == verdict && !permissions(change));
    let sections: [(&str, Vec<&Change>); 3] = [
        ("Breaking", of(Verdict::Breaking).collect()),
        ("Permissions", changes.list.iter().filter(permissions).collect()),
        ("Additive", of(Verdict::Additive).collect()),
    ];
    for (title, list) in sections {
        if !list.is_empty() {
            text += &format!("\n### {title}\n\n");
            text += &list.iter().map(|change| row(changes, change, root)).collect::<String>();
        }
    }
    let words: Vec<&Change> = of(Verdict::DocOnly).collect();
    if !words.is_empty() {
        text += &format!("\n<details><summary>Words and examples ({})</summary>\n\n", words.len());
        text += &words.iter().map(|change| row(changes, change, root)).collect::<String>();
        text += "\n</details>\n";
    }
    text
}

fn row(changes: &Changes<'_>, change: &Change, root: &str) -> String {
    let place = match (change.head, change.base) {
        (Some(span), _) => Some(line_of(changes.head, span)),
        (None, Some(span)) => Some(line_of(changes.base, span)),
        (None, None) => None,
    };
    let link = place.map_or_else(String::new, |place| {
        let (path, line) = place.rsplit_once(':').unwrap_or((&place, "1"));
        let target: String = format!("{root}{path}").chars().map(|c| if " <>()".contains(c) { '_' } else { c }).collect();
        format!(" ([{}](<{target}#L{line}>))", escaped(&place))
    });
    let mut row = format!("- **{}**: {}{link}\n", change.rule.summary, escaped(&change.message));
    for (title, names) in [("operations", &change.operations), ("Rust", &change.items), ("tests", &change.tests)] {
        if !names.is_empty() {
            let names = some(names).replace('`', "'").replace('\n', " ");
            row += &format!("  - {title}: `{names}`\n");
        }
    }
    row
}

/// Text of pages as Markdown that stays on its line and means nothing; code stays code.
fn escaped(text: &str) -> String {
    let mut line = text.replace(['\n', '\r'], " ");
    // Marks that do not pair as the split below has them would let text of a page out of its code.
    if line.contains("``") || line.matches('`').count() % 2 == 1 {
        line = line.replace('`', "'");
    }
    let parts = line.split('`').enumerate().map(|(at, part)| {
        if at % 2 == 1 {
            return part.to_owned();
        }
        part.replace('&', "&amp;").replace('<', "&lt;").replace('[', "\\[").replace(']', "\\]").replace('@', "&#64;")
    });
    parts.collect::<Vec<_>>().join("`")
}
