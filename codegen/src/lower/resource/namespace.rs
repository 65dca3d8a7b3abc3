//! The namespace line of a page.

use crate::config::Config;
use crate::diagnostic::{Diagnostic, rules};
use crate::markdown::page::{Block, Page};

/// The namespace that names without one belong to.
#[derive(Clone, Debug, PartialEq)]
pub struct Namespace {
    /// The page's, else the reference's.
    pub name: String,
    /// The line had to be mended.
    pub diagnostic: Option<Diagnostic>,
}

/// Reads the namespace line of a page.
pub fn read_namespace(page: &Page, config: &Config) -> Namespace {
    let default = Namespace { name: config.service.namespace.clone(), diagnostic: None };
    let line = page.blocks.iter().find_map(|block| match block {
        Block::Paragraph(paragraph) => value(&paragraph.text.plain, config).map(|written| (written, paragraph.span)),
        _ => None,
    });
    let Some((written, span)) = line else { return default };
    let name = canonical(&mend(written), config);
    if name.is_empty() {
        let diagnostic = Diagnostic::new(&rules::NAMESPACE_MALFORMED, span, "the line names no namespace");
        return Namespace { diagnostic: Some(diagnostic), ..default };
    }
    let diagnostic =
        (name != written).then(|| Diagnostic::new(&rules::NAMESPACE_MALFORMED, span, format!("`{written}` is read as `{name}`")));
    Namespace { name, diagnostic }
}

fn value<'t>(plain: &'t str, config: &Config) -> Option<&'t str> {
    let plain = plain.trim();
    config.words.namespace.iter().find_map(|word| {
        let head = plain.get(..word.len())?;
        let rest = plain[word.len()..].split_whitespace().next().unwrap_or_default();
        head.eq_ignore_ascii_case(word).then_some(rest)
    })
}

/// Takes off dots at the ends and a last part that is written twice.
fn mend(written: &str) -> String {
    let mut parts: Vec<&str> = written.split('.').filter(|part| !part.is_empty()).collect();
    if let [.., before, last] = parts[..]
        && before == last
    {
        parts.pop();
    }
    parts.join(".")
}

/// The reference's own namespace in its own case.
pub(crate) fn canonical(name: &str, config: &Config) -> String {
    let main = config.service.namespace.as_str();
    match name.get(..main.len()) {
        Some(head) if head.eq_ignore_ascii_case(main) && (name.len() == main.len() || name[main.len()..].starts_with('.')) => {
            format!("{main}{}", &name[main.len()..])
        }
        _ => name.to_owned(),
    }
}
