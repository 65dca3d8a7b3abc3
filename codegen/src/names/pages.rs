//! What pages are called in tests: names that can be files and modules, and differ where those of pages hardly do.

use crate::model::Model;

use super::identifiers::{Reserved, snake_case};
use super::length::bounded_name;
use super::reserved::is_device;
use super::scope::Scope;

/// The last part of an id that no exchange has: the test of a page's method lines is called so.
pub const METHOD_LINES: &str = "method_lines";

/// The names of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageName {
    /// Beginning of the ids of its exchanges, and so of the files of its snapshots.
    pub id: String,
    /// Its module and file.
    pub module: String,
}

impl PageName {
    /// Id of the test of its method lines.
    pub fn method_lines_id(&self) -> String {
        format!("{}.{METHOD_LINES}", self.id)
    }
}

/// The names of all API pages, in their order. Nearly always the id is the page's own name.
pub fn page_names(model: &Model) -> Vec<PageName> {
    names_of(&model.pages.iter().map(|page| page.stem.as_str()).collect::<Vec<_>>())
}

fn names_of(stems: &[&str]) -> Vec<PageName> {
    let (mut ids, mut modules) = (Scope::caseless(), Scope::caseless());
    let mut names: Vec<Option<PageName>> = vec![None; stems.len()];
    // A page whose name can stay as it is keeps it, whatever the others are called.
    let plain = |stem: &str| file_name(stem) == stem && module_name(stem).replace('_', "-") == stem;
    for keeps in [true, false] {
        let some: Vec<usize> = (0..stems.len()).filter(|index| plain(stems[*index]) == keeps).collect();
        let own: Vec<&str> = some.iter().map(|index| stems[*index]).collect();
        let ids = ids.distinct_names(&own, &own.iter().map(|stem| file_name(stem)).collect::<Vec<_>>());
        let modules = modules.distinct_names(&own, &own.iter().map(|stem| module_name(stem)).collect::<Vec<_>>());
        for ((index, id), module) in some.into_iter().zip(ids).zip(modules) {
            names[index] = Some(PageName { id, module });
        }
    }
    names.into_iter().flatten().collect()
}

/// A page's name with what a file, a test filter or a list of files may take for something else blanked.
fn file_name(stem: &str) -> String {
    let stays = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let name: String = stem.chars().map(|c| if stays(c) { c } else { '_' }).collect();
    // A leading dot hides a file, and two lead out of the folder.
    bounded_name(if name.starts_with('.') || is_device(&name) { format!("_{name}") } else { name })
}

fn module_name(stem: &str) -> String {
    let name = snake_case(stem);
    // A page called like a keyword or like a file of the harness must not take its place.
    let is_identifier = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if !is_identifier || Reserved::Module.takes(&name) || matches!(name.as_str(), "lib" | "main" | "operations" | "prelude") {
        format!("{name}_page")
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::names_of;

    fn check(stems: &[&str], expected: &[(&str, &str)]) {
        let found = names_of(stems);
        let found: Vec<(&str, &str)> = found.iter().map(|name| (name.id.as_str(), name.module.as_str())).collect();
        assert_eq!(found, expected, "{stems:?}");
    }

    #[test]
    fn an_ordinary_name_stays() {
        check(&["loaf-get", "oven-list"], &[("loaf-get", "loaf_get"), ("oven-list", "oven_list")]);
        check(&["mod", "main", "prelude"], &[("mod", "mod_page"), ("main", "main_page"), ("prelude", "prelude_page")]);
    }

    #[test]
    fn names_that_meet_part() {
        check(&["Loaf-get", "loaf-get"], &[("Loaf-get_x6d4e", "loaf_get_x6d4e"), ("loaf-get", "loaf_get")]);
        check(&["a/b", ".."], &[("a_b", "a_b"), ("_..", "dot_dot")]);
    }
}
