//! Changes as workflow commands, which GitHub shows at the lines of a pull request.

use super::rules::ChangeRule;
use super::{Changes, Verdict};
use crate::formats::workflow_commands::{Commands, Level};

/// One command a change: an error where it breaks, a warning for permissions, else a notice. What is gone has no line on the newer side
/// and stands without one. Paths begin with `root`.
pub fn render(changes: &Changes<'_>, root: &str) -> String {
    let mut commands = Commands::new(&changes.head.sources, root);
    let mut text = String::new();
    for change in &changes.list {
        let message = format!("{}: {}", change.rule.summary, change.message);
        text += &commands.one(level(change.rule), change.head, change.rule.id, &message);
    }
    text
}

fn level(rule: &ChangeRule) -> Level {
    match rule.verdict {
        Verdict::Breaking => Level::Error,
        Verdict::Additive if rule.is_about_permissions() => Level::Warning,
        Verdict::Additive | Verdict::DocOnly => Level::Notice,
    }
}
