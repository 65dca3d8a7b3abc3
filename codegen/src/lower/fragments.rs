//! Fragments that a page includes beside its permissions. Of these nothing is read, so that no part of a page may stand in one.

use crate::config::{Config, Words, fold_text};
use crate::facts::Inclusion;
use crate::http::message;
use crate::lower::{headings, leftovers};
use crate::markdown::page::{Block, Page, Table};
use crate::source::Spanned;

/// Fragments that are not among those `known`, but for samples in other languages.
pub fn included_elsewhere(page: &Page, known: &[Inclusion], config: &Config) -> Vec<Spanned<String>> {
    let others = page.blocks.iter().filter_map(|block| match block {
        Block::Include(include) => {
            let is_known = known.iter().any(|known| known.target.span == include.span);
            let is_sample = leftovers::is_foreign_tab(include.tab.as_deref(), &config.words);
            (!is_known && !is_sample).then(|| Spanned { value: include.target.clone(), span: include.span })
        }
        _ => None,
    });
    others.collect()
}

/// Whether a fragment has a heading, a message or a table that a page is read by.
pub fn hold_part(page: &Page, words: &Words) -> bool {
    page.blocks.iter().any(|block| match block {
        Block::Heading(heading) => headings::is_known(&heading.text.plain, words),
        Block::Fence(fence) => message::looks_like_request(&fence.text) || message::looks_like_response(&fence.text),
        Block::Table(table) => lists_members(table, words),
        _ => false,
    })
}

/// Whether a table gives names their types, or describes what its header says it does.
fn lists_members(table: &Table, words: &Words) -> bool {
    let header: Vec<String> = table.header.iter().map(|cell| fold_text(&cell.text.plain)).collect();
    let Some((first, others)) = header.split_first() else { return false };
    let has = |column: &[String]| others.iter().any(|cell| column.contains(cell));
    let describes = !words.bare_name_column.contains(first) && has(&words.description_column);
    words.name_column.contains(first) && (has(&words.type_column) || describes)
}

#[cfg(test)]
mod tests {
    use crate::reference::fixture::{find, reference};

    /// What is found on a page that includes a fragment below its request.
    #[track_caller]
    fn check(above: &str, fragment: &str, expected: &[&str]) {
        let page = format!(
            "# Move a book\n\n## HTTP request\n\n```http\nPOST /books/{{id}}/move\n```\n\n{above}\n\n[!INCLUDE [part](../includes/part.md)]\n"
        );
        let reference = reference(&[("v1/api/book-move.md", &page), ("v1/includes/part.md", fragment)]);
        let found = reference.findings(find(&reference, "v1/api/book-move.md"));
        let found: Vec<&str> = found.iter().map(|found| found.rule.id).collect();
        assert_eq!(found, expected, "{fragment}");
    }

    #[test]
    fn parts_in_fragments() {
        let body = "## Request body\n\nSupply this:";
        check(body, "|Parameter|Type|Description|\n|:--|:--|:--|\n|steps|Int32|How far.|\n", &["include-unread"]);
        check(body, "|Header|Value|\n|:--|:--|\n|Prefer|What.|\n", &["include-unread"]);
        check(body, "## Response\n\nWords.\n", &["include-unread"]);
        check(body, "```http\nGET /books\n```\n", &["include-unread"]);
        check(body, "> [!NOTE]\n> A beta.\n\n```json\n{}\n```\n", &[]);
        check(body, "|Global service|Other clouds|\n|:--|:--|\n|yes|no|\n", &[]);
        check(body, "|Name|Description|\n|:--|:--|\n|documents|A folder.|\n", &[]);
        let permissions = "|Permission type|Permissions|\n|:--|:--|\n|Delegated|Book.Read|\n|Application|Book.Read|\n";
        check(body, permissions, &["include-unread"]);
        check("## Permissions", permissions, &[]);
        // What is a sample for users of another language is none of the page's parts.
        check("# [Java](#tab/java)", "```http\nGET /books\n```\n", &[]);
    }

    #[test]
    fn permissions_with_their_heading_in_a_fragment() {
        let page =
            "# Get book\n\n[!INCLUDE [permissions](../includes/p.md)]\n\n## HTTP request\n\n```http\nGET /books/{id}\n```\n";
        let fragment =
            "## Permissions\n\n|Permission type|Permissions|\n|:--|:--|\n|Delegated|Book.Read|\n|Application|Book.Read|\n";
        let reference = reference(&[("v1/api/book-get.md", page), ("v1/includes/p.md", fragment)]);
        assert!(reference.findings(find(&reference, "v1/api/book-get.md")).is_empty());
        let model = &reference.editions.get("v1").expect("it has pages").model;
        assert!(model.operations.iter().all(|operation| operation.primary().permissions.is_some()));
    }
}
