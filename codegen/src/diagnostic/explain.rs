//! What a rule means, for people: the text of `--explain` and of the editor's command.

use include_dir::{Dir, include_dir};

use super::rules::{Cause, Rule};

/// One file per rule: a page with the defect and the same page mended.
static EXAMPLES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/diagnostic/examples");

/// A page that breaks a rule, and the page mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// Where such a page lies below a docs folder.
    pub path: &'static str,
    /// The page with the defect.
    pub broken: &'static str,
    /// The page without.
    pub mended: &'static str,
}

/// The example of a rule.
pub fn example(rule: &Rule) -> Option<Example> {
    let text = EXAMPLES.get_file(format!("{}.md", rule.id))?.contents_utf8()?;
    // The file is Markdown: the path in a code span, then two blocks of four backticks.
    let path = text.split('`').nth(1)?;
    let mut blocks = text.split("````markdown\n").skip(1).filter_map(|block| block.split("````").next());
    Some(Example { path, broken: blocks.next()?, mended: blocks.next()? })
}

/// Who has to mend what a rule finds.
pub(super) fn who_mends(rule: &Rule) -> &'static str {
    match rule.cause {
        Cause::Docs => "a writer mends the page",
        Cause::Service => "nobody has to mend anything",
        Cause::Docwright => "the page is not to blame",
    }
}

/// The explanation as Markdown.
pub fn markdown(rule: &Rule) -> String {
    let (severity, cause) = (rule.severity.name(), who_mends(rule));
    let mut text = format!("# {}\n\n{severity}: {}; {cause}.\n\n{}\n", rule.id, rule.summary, rule.explanation);
    if let Some(example) = example(rule) {
        text.push_str(&format!("\n## A page that breaks it\n\n`{}`\n\n````markdown\n{}````\n", example.path, example.broken));
        text.push_str(&format!("\n## The page mended\n\n````markdown\n{}````\n", example.mended));
    }
    if rule.is_allowable() {
        text.push_str(&format!(
            "\n## Where it is meant so\n\nAbove the block, or above the first heading for the whole page:\n\n\
             ```markdown\n<!-- docwright: allow {} why it is right here -->\n```\n",
            rule.id
        ));
    }
    text
}
