//! Rows of a table that describe nothing of their own.

use crate::config::{Words, fold_text};
use crate::markdown::page::{Row, Table};
use crate::source::Span;

/// The rows of a table that only fill it: titles between groups of rows, rows that say "none", and `...` for rows left out.
#[derive(Debug, Default)]
pub struct FillerRows {
    /// Where they begin, in the order of the page.
    starts: Vec<u32>,
}

impl FillerRows {
    /// Finds the filler rows of a table whose names stand in the column `name`.
    pub fn of(table: &Table, name: usize, words: &Words) -> Self {
        let mut names = table.rows.iter().filter(|row| !stands_alone(row, name));
        let may_have_titles = !names.any(|row| is_set_apart(row, name));
        // In a table of names alone nothing stands beside any of them.
        let has_names_alone = table.header.len() < 2;
        let is_filler = |row: &&Row| {
            let written = row.cells.get(name).map_or("", |cell| cell.text.plain.trim());
            let says_nothing = || {
                let is_title = may_have_titles && is_set_apart(row, name);
                is_title || written.contains(' ') || words.none.contains(&fold_text(written))
            };
            let is_alone = || !written.is_empty() && !has_names_alone && stands_alone(row, name);
            matches!(written, "..." | "…") || is_alone() && says_nothing()
        };
        Self { starts: table.rows.iter().filter(is_filler).map(|row| row.span.start).collect() }
    }

    /// Whether the row is one of them.
    pub fn contains(&self, row: &Row) -> bool {
        self.starts.binary_search(&row.span.start).is_ok()
    }

    /// Whether one of them stands between two rows.
    pub fn stand_between(&self, first: Span, second: Span) -> bool {
        let behind = self.starts.partition_point(|start| *start < first.end);
        self.starts.get(behind).is_some_and(|start| *start < second.start)
    }
}

/// All other cells of the row are empty or absent.
fn stands_alone(row: &Row, name: usize) -> bool {
    row.cells.iter().enumerate().all(|(at, cell)| at == name || cell.text.plain.trim().is_empty())
}

/// The cell is bold, italic, or in a tag as a whole: a title where the names of other rows are not.
fn is_set_apart(row: &Row, name: usize) -> bool {
    row.cells.get(name).is_some_and(|cell| {
        let (raw, written) = (cell.raw.trim(), cell.text.plain.trim());
        ['*', '_', '<'].iter().any(|mark| raw.starts_with(*mark) && !written.starts_with(*mark))
            && ['*', '_', '>'].iter().any(|mark| raw.ends_with(*mark) && !written.ends_with(*mark))
    })
}

#[cfg(test)]
mod tests {
    use crate::facts::ParameterPlace;
    use crate::model::PageId;
    use crate::reference::fixture;

    /// What the rows of a page of calls and of a page of types are read as, with the findings, under a header of three columns.
    #[track_caller]
    fn check(rows: &str, expected: &str) {
        let table = format!("|Property|Type|Description|\n|:--|:--|:--|\n{rows}\n");
        let call = format!("# Build hut\n\n## HTTP request\n\n```http\nPOST /huts\n```\n\n## Request body\n\n{table}");
        let ty = format!("# hut resource type\n\n## Properties\n\n{table}");
        let reference = fixture::reference(&[("v1/api/hut-build.md", &call), ("v1/resources/hut.md", &ty)]);
        let model = &reference.editions.list[0].model;
        let told = |path: &str| {
            let findings = reference.findings(fixture::find(&reference, path));
            findings
                .iter()
                .map(|finding| format!(" <{} {:?}>", finding.rule.id, finding.severity).to_lowercase())
                .collect::<String>()
        };
        let body = model.pages[PageId::FIRST].parameters.iter().filter(|row| row.place == ParameterPlace::Body);
        let shown = body.map(|row| row.name.as_str()).collect::<Vec<_>>().join(" ");
        assert_eq!(shown + &told("v1/api/hut-build.md"), expected, "members of a body: {rows}");
        let hut = model.types.iter().find(|ty| ty.name == "library.main.hut").expect("the page describes it");
        let shown = hut.properties.iter().map(|property| property.name.as_str()).collect::<Vec<_>>().join(" ");
        assert_eq!(shown + &told("v1/resources/hut.md"), expected, "properties: {rows}");
    }

    #[test]
    fn titles_of_groups_are_no_members() {
        for title in ["**Walls**", "*Walls*", "__Walls__", "<b>Walls</b>", "Walls and doors", "**Walls**||", "**Walls**| |&nbsp;"]
        {
            check(&format!("|id|String|Key.|\n|{title}|\n|width|Int32|Metres.|"), "id width");
        }
        check("|id|String|Key.|\n|...|||\n|None|||\n", "id");
    }

    #[test]
    fn names_that_are_set_apart_are_members() {
        check("|**id**|String|Key.|\n|**width**|Int32|Metres.|", "id width");
        check("|*id*|String|Key.|\n|`width`|Int32||", "id width");
    }

    #[test]
    fn members_of_two_groups() {
        let repeated = "id width <property-repeated info>";
        check("|id|String|Key.|\n|**Walls**|\n|width|Int32|Metres.|\n|**Doors**|\n|width|Int32|Metres.|", repeated);
        let repeated = "id width <property-repeated warning>";
        check("|**Walls**|\n|id|String|Key.|\n|width|Int32|Metres.|\n|width|Int32|Metres.|", repeated);
        check("|id|String|Key.|\n|width|Int32|Metres.|\n||||\n|width|Int32|Metres.|", repeated);
    }
}
