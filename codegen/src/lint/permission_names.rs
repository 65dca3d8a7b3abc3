//! Names of permissions that stand on one page alone and are nearly those of many.

use std::collections::{BTreeMap, BTreeSet, HashMap};

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
    /// Those on many pages, by what names of one letter more or less, or another letter, have in common with them.
    known: HashMap<String, Vec<String>>,
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
        let mut known: HashMap<String, Vec<String>> = HashMap::new();
        for (name, _) in pages.iter().filter(|(_, pages)| pages.len() >= PAGES_OF_A_KNOWN_NAME) {
            common_parts(name).for_each(|part| known.entry(part).or_default().push((*name).to_owned()));
        }
        Self { pages: pages.into_iter().map(|(name, pages)| (name.to_owned(), pages.len())).collect(), known }
    }

    /// The known name that was meant by one that stands on no other page. Real names are near to one another too, so that one
    /// letter decides, and digits tell real ones apart.
    fn meant(&self, written: &str) -> Option<&str> {
        if self.pages.get(written).is_some_and(|pages| *pages > 1) {
            return None;
        }
        let without_digits = |name: &str| name.replace(|c: char| c.is_ascii_digit(), "");
        let known: BTreeSet<&str> = common_parts(written)
            .filter_map(|part| self.known.get(&part))
            .flat_map(|names| names.iter().map(String::as_str))
            .collect();
        let mut near = known.into_iter().filter(|known| {
            *known != written
                && nearness::steps_without_case(written, known) <= 1
                && without_digits(known) != without_digits(written)
        });
        near.next().filter(|_| near.next().is_none())
    }
}

/// A name in lower case, whole and less any one letter. Two names of which one step makes the other have one of these in common, so that not
/// every name has to be compared with every other.
fn common_parts(name: &str) -> impl Iterator<Item = String> {
    let name = name.to_lowercase();
    let letters: Vec<(usize, char)> = name.char_indices().collect();
    let less: Vec<String> =
        letters.iter().map(|(at, letter)| format!("{}{}", &name[..*at], &name[at + letter.len_utf8()..])).collect();
    [name].into_iter().chain(less)
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
