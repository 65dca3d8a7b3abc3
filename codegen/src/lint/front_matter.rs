//! Pages without front matter in folders whose pages have it.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, rules};
use crate::pipeline::{File, Files};
use crate::source::{Span, folder_of};

/// Of so many pages of a folder one may lack what the others have and is wrong: with fewer of them or more that lack it nobody knows
/// what is the custom there.
const PAGES_FOR_ONE_WITHOUT: usize = 10;

/// Folders whose pages begin with front matter.
pub fn folders_with_front_matter(files: &Files) -> BTreeSet<String> {
    let mut pages: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for file in files.iter().filter(|file| file.source.page_kind.is_page()) {
        let (all, without) = pages.entry(folder_of(&file.source.path)).or_default();
        *all += 1;
        *without += usize::from(!file.facts.has_front_matter);
    }
    let have_it = pages.into_iter().filter(|(_, (all, without))| (*without).max(1) * PAGES_FOR_ONE_WITHOUT <= *all);
    have_it.map(|(folder, _)| folder.to_owned()).collect()
}

/// A page without it among others that have it.
pub fn front_matter_finding(file: &File, folders: &BTreeSet<String>) -> Option<Diagnostic> {
    if file.facts.has_front_matter || !file.source.page_kind.is_page() || !folders.contains(folder_of(&file.source.path)) {
        return None;
    }
    // Of a page that cannot be read nothing is known.
    let text = &*file.source.text;
    let first = text.lines().next().filter(|_| !text.trim().is_empty())?;
    let span = Span { file: file.facts.file, start: 0, end: first.trim_end().len() as u32 };
    let message = "the pages of this folder begin with lines between `---`, this one does not";
    Some(Diagnostic::new(&rules::FRONT_MATTER_MISSING, span, message))
}

#[cfg(test)]
mod tests {
    use crate::reference::fixture;

    /// How many findings there are where so many of ten pages have front matter, after `more` others without it.
    #[track_caller]
    fn check(with: usize, without: usize, expected: usize) {
        let page = |at: usize| {
            let top = if at < with { "---\ntitle: A book\n---\n\n" } else { "" };
            let text = format!(
                "{top}# book{at} resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|a|String|A.|\n"
            );
            (format!("v1/resources/book{at}.md"), text)
        };
        let pages: Vec<(String, String)> = (0..with + without).map(page).collect();
        let pages: Vec<(&str, &str)> = pages.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        assert_eq!(fixture::reference(&pages).all_findings().len(), expected, "{with} with, {without} without");
    }

    #[test]
    fn one_of_ten() {
        check(9, 1, 1);
        check(8, 1, 0);
        check(18, 2, 2);
        check(17, 2, 0);
        check(10, 0, 0);
        check(0, 10, 0);
    }
}
