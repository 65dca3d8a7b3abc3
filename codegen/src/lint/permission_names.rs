//! Names of permissions that stand on one page alone and are nearly those of many.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Edit, rules};
use crate::model::{Model, PageId};
use crate::nearness;
use crate::pipeline::File;
use crate::source::Span;

/// A name on so many pages is known to be one.
const PAGES_OF_A_KNOWN_NAME: usize = 3;

/// How many pages of an edition have each permission.
#[derive(Debug, Default)]
pub struct PermissionNames(BTreeMap<String, usize>);

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
        Self(pages.into_iter().map(|(name, pages)| (name.to_owned(), pages.len())).collect())
    }

    /// The known name that was meant by one that stands on no other page. Real names are near to one another too, so that one
    /// letter decides, and digits tell real ones apart.
    fn meant(&self, written: &str) -> Option<&str> {
        if self.0.get(written).is_some_and(|pages| *pages > 1) {
            return None;
        }
        let without_digits = |name: &str| name.replace(|c: char| c.is_ascii_digit(), "");
        let known = self.0.iter().filter(|(_, pages)| **pages >= PAGES_OF_A_KNOWN_NAME).map(|(name, _)| name.as_str());
        let mut near = known.filter(|known| {
            known.len().abs_diff(written.len()) <= 1
                && *known != written
                && nearness::steps_without_case(written, known) <= 1
                && without_digits(known) != without_digits(written)
        });
        near.next().filter(|_| near.next().is_none())
    }
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
