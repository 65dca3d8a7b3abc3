//! Names of permissions that stand on one page alone and are nearly those of many.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::diagnostic::{Diagnostic, Edit, rules};
use crate::model::{Model, PageId};
use crate::nearness;
use crate::pipeline::File;
use crate::source::Span;

/// A name on so many pages is known to be one.
const PAGES_OF_A_KNOWN_NAME: usize = 3;

/// The permissions of an edition.
#[derive(Debug, Default)]
pub struct PermissionNames {
    /// How many pages have each.
    pages: HashMap<String, usize>,
    /// Those on many pages.
    known: Vec<String>,
    /// The places of those, by the parts that a name has in common with names one step from it.
    by_part: HashMap<u64, Vec<usize>>,
}

impl PermissionNames {
    /// Counts the pages of an edition.
    pub fn of(model: &Model) -> Self {
        let mut pages: BTreeMap<&str, BTreeSet<PageId>> = BTreeMap::new();
        for variant in model.operations.iter().flat_map(|operation| &operation.variants) {
            let names = variant.permissions.iter().flat_map(|permissions| permissions.names.iter().flatten());
            names.for_each(|name| {
                pages.entry(name).or_default().insert(variant.page);
            });
        }
        let mut names = Self::default();
        for (name, pages) in pages {
            if pages.len() >= PAGES_OF_A_KNOWN_NAME {
                parts(name).for_each(|part| names.by_part.entry(part).or_default().push(names.known.len()));
                names.known.push(name.to_owned());
            }
            names.pages.insert(name.to_owned(), pages.len());
        }
        names
    }

    /// The known name that was meant by one that stands on no other page. Real names are near to one another too, so that one
    /// letter decides, and digits tell real ones apart.
    fn meant(&self, written: &str) -> Option<&str> {
        if self.pages.get(written).is_some_and(|pages| *pages > 1) {
            return None;
        }
        let without_digits = |name: &str| name.replace(|c: char| c.is_ascii_digit(), "");
        let known: BTreeSet<usize> = parts(written).filter_map(|part| self.by_part.get(&part)).flatten().copied().collect();
        let mut near = known.into_iter().map(|place| self.known[place].as_str()).filter(|known| {
            *known != written
                && nearness::steps_without_case(written, known) <= 1
                && without_digits(known) != without_digits(written)
        });
        near.next().filter(|_| near.next().is_none())
    }
}

/// Hashes of a name in lower case, whole and less any one letter. Two names of which one step makes the other have one of these in common, so
/// that not every name has to be compared with every other. They are hashes, and no texts, since a page may write a name of any length.
fn parts(name: &str) -> impl Iterator<Item = u64> {
    let letters: Vec<char> = name.to_lowercase().chars().collect();
    (0..=letters.len()).map(move |left_out| {
        let mut hasher = DefaultHasher::new();
        letters.iter().enumerate().filter(|(at, _)| *at != left_out).for_each(|(_, letter)| letter.hash(&mut hasher));
        hasher.finish()
    })
}

/// The misspelt permissions of a page or fragment.
pub fn permission_findings(file: &File, names: &PermissionNames) -> Vec<Diagnostic> {
    let rows = file.facts.permissions.iter().flat_map(|table| &table.rows);
    let written = rows.flat_map(|row| row.names.iter().map(move |name| (row.span, name)));
    let mut findings: Vec<Diagnostic> = written
        .filter_map(|(cell, name)| {
            let meant = names.meant(name)?;
            let text = file.source.text.get(cell.start as usize..cell.end as usize)?;
            // A name that was put together of pieces does not stand in the page.
            let at = text.find(name.as_str()).map(|at| cell.start + at as u32);
            let span = at.map_or(cell, |start| Span { start, end: start + name.len() as u32, ..cell });
            let message = format!("no other page has the permission `{name}`; did you mean `{meant}`?");
            let fix = at.map(|_| Edit { span, text: meant.to_owned() });
            Some(Diagnostic::new(&rules::PERMISSION_NAME_UNKNOWN, span, message).with_fix(fix))
        })
        .collect();
    findings.dedup();
    findings
}

#[cfg(test)]
mod tests {
    use crate::reference::fixture;

    /// What is said of a permission on one of several pages, of which `many` have `Shelf.Read.All`.
    #[track_caller]
    fn check(many: usize, name: &str, expected: Option<&str>) {
        let page = |at: usize, name: &str| {
            let table = format!("|Permission type|Permissions|\n|:--|:--|\n|Delegated|{name}|\n|Application|Not supported.|");
            let text = format!("# Get shelf\n\n## Permissions\n\n{table}\n\n## HTTP request\n\n```http\nGET /shelves{at}\n```\n");
            (format!("v1/api/shelf{at}.md"), text)
        };
        let mut pages: Vec<(String, String)> = (0..many).map(|at| page(at, "Shelf.Read.All")).collect();
        pages.push(page(many, name));
        let pages: Vec<(&str, &str)> = pages.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        let found = fixture::reference(&pages).all_findings();
        let fixes: Vec<&str> = found.iter().filter_map(|finding| finding.fix.as_ref()).map(|fix| fix.text.as_str()).collect();
        assert_eq!(fixes, expected.into_iter().collect::<Vec<_>>(), "{name}");
    }

    #[test]
    fn one_letter() {
        check(3, "Shelf.Raed.All", Some("Shelf.Read.All"));
        check(3, "Shelfs.Read.All", Some("Shelf.Read.All"));
        check(3, "shelf.Read.All", Some("Shelf.Read.All"));
        check(3, "Shelf.Write.All", None);
        check(3, "Shelf2.Read.All", None);
        // Of two pages nobody knows which is right.
        check(2, "Shelf.Raed.All", None);
    }
}
