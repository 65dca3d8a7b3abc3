//! Slips in words, tables, links and comments.

use docwright_codegen::facts::{ParameterFact, ParameterPlace};
use docwright_codegen::http::method::Method;
use docwright_codegen::link::bodies::is_member;

use super::edits::*;

/// Slips that are taken for a custom where several pages have them.
pub const ALONE: [&str; 1] = ["misspelt permission"];

pub const SLIPS: &[(&str, Kind)] = &[
    ("unknown type", |file| {
        let property = property(file)?;
        let cell = bytes(property.ty.span);
        (property.raw_type == "String" && property.inline_values.is_empty() && &file.source.text[cell.clone()] == "String")
            .then(|| put(file, cell, "quarkSoup", "type-unresolved", 0..9))
    }),
    ("row twice", |file| {
        let property = property(file)?;
        let row = bytes(property.span);
        let text = &file.source.text[row.clone()];
        let again = format!("{}\n", text.trim_end());
        let length = text.trim_end().len();
        (!property.navigation && text.starts_with('|'))
            .then(|| put(file, row.start..row.start, &again, "property-repeated", again.len()..again.len() + length))
    }),
    ("missing inclusion", |file| {
        let at = section(file, "## Permissions")?;
        let text = "\n[!INCLUDE [permissions](../includes/quark-soup.md)]\n";
        Some(put(file, at..at, text, "include-unresolved", 1..text.len() - 1))
    }),
    ("unknown permission label", |file| {
        let rows = file.facts.permissions.first().map(|table| bytes(table.span))?;
        let table = file.source.text[rows.clone()].trim_end();
        let row = "| Quark soup | Soup.Read |";
        let end = rows.start + table.len();
        (file.facts.permissions.len() == 1 && table.contains("Application") && table.lines().count() == 5)
            .then(|| put(file, end..end, &format!("\n{row}"), "permission-label-unknown", 1..1 + row.len()))
    }),
    ("annotation key twice", |file| {
        let text = &file.source.text;
        let key = text.find("\"blockType\"").filter(|at| text[..*at].trim_end().ends_with('{'))?;
        let value = key + text[key..].find(',')? + 1;
        let again = format!("{} ", &text[key..value]);
        let length = "\"blockType\"".len();
        Some(put(file, key..key, &again, "json-duplicate-key", again.len()..again.len() + length))
    }),
    ("unclosed comment", |file| {
        let end = file.source.text.len();
        Some(put(file, end..end, "\n<!-- soup", "comment-unclosed", 1..5))
    }),
    ("unused allowance", |file| {
        let comment = "<!-- docwright: allow json-comment for the soup -->";
        let at = heading(file)?;
        Some(put(file, at..at, &format!("{comment}\n\n"), "allow-unused", 0..comment.len()))
    }),
    ("misspelt kind of an annotation", |file| {
        let (annotation, text) = response_annotation(file)?;
        let at = annotation.start + text.find("\"response\"")?;
        Some(put(file, at..at + "\"response\"".len(), "\"respnse\"", "annotation-kind-unknown", 0..9))
    }),
    ("misspelt key of an annotation", |file| {
        let (annotation, text) = response_annotation(file)?;
        let at = annotation.start + text.find("\"truncated\"")?;
        Some(put(file, at..at + "\"truncated\"".len(), "\"trucated\"", "annotation-key-unknown", 0..10))
    }),
    ("misspelt key of the kind", |file| {
        let (annotation, text) = response_annotation(file)?;
        let at = annotation.start + text.find("\"blockType\"")?;
        Some(put(file, at..at + "\"blockType\"".len(), "\"blokType\"", "annotation-key-unknown", 0..10))
    }),
    ("misspelt heading", |file| {
        let at = section(file, "## Request body")? - "## Request body\n".len();
        Some(put(file, at..at + "## Request body".len(), "## Request boyd", "heading-misspelt", 0..15))
    }),
    ("misspelt heading of responses", |file| {
        let at = section(file, "## Response")? - "## Response\n".len();
        Some(put(file, at..at + "## Response".len(), "## Respnose", "heading-misspelt", 0..11))
    }),
    ("misspelt permission", |file| {
        let table = file.facts.permissions.first()?;
        let known = ["Directory.Read.All", "User.Read.All", "User.ReadWrite.All", "Synchronization.ReadWrite.All"];
        let row = table.rows.iter().find(|row| row.names.iter().any(|name| known.contains(&name.as_str())))?;
        let name = row.names.iter().find(|name| known.contains(&name.as_str()))?;
        let cell = bytes(row.span);
        let mut names = file.source.text[cell.clone()].match_indices(name.as_str());
        let at = cell.start + names.next()?.0;
        let wrong = name.replacen("Read", "Raed", 1);
        Some(put(file, at..at + name.len(), &wrong, "permission-name-unknown", 0..wrong.len()))
    }),
    ("emptied permission cell", |file| {
        let table = file.facts.permissions.first().filter(|_| file.facts.permissions.len() == 1)?;
        let text = &file.source.text[bytes(table.span)];
        let at = text.find("| Not supported. |")?;
        let place = table.span.start as usize + at;
        Some(put(file, place + 1..place + 17, "  ", "permission-cell-unread", 2..2))
    }),
    ("no front matter", |file| {
        let end = 4 + file.source.text.strip_prefix("---\n")?.find("\n---\n")? + "\n---\n".len();
        file.source.page_kind.is_page().then_some(())?;
        let text = file.source.text[end..].trim_start();
        let from = file.source.text.len() - text.len();
        Some(put(file, 0..from, "", "front-matter-missing", 0..text.lines().next()?.trim_end().len()))
    }),
    ("front matter without its end", |file| {
        let at = 4 + file.source.text.strip_prefix("---\n")?.find("\n---\n")?;
        let mut slip = put(file, at..at + 4, "", "front-matter-unclosed", 0..0);
        slip.expected = vec![("front-matter-unclosed", 0..3)];
        Some(slip)
    }),
    ("undefined reference", |file| words(file, "A [quark soup][quark-soup] is.", "reference-undefined", 15..25)),
    ("dead link", |file| words(file, "A [soup](quark-soup-of-none.md).", "link-dead", 9..30)),
    ("dead anchor", |file| {
        // What a page includes may have the heading.
        let has_all = !file.source.text.contains("[!INCLUDE");
        has_all.then(|| words(file, "A [soup](#quark-soup-of-none).", "anchor-unknown", 9..28))?
    }),
    ("missing image", |file| words(file, "![soup](quark-soup.png)", "image-missing", 8..22)),
    ("link in another case", |file| {
        let name = file.source.path.rsplit('/').next()?;
        let wrong = format!("{}{}", name[..1].to_uppercase(), &name[1..]);
        let text = format!("A [soup]({wrong}).");
        words(file, &text, "link-case", 9..9 + wrong.len()).filter(|_| wrong != name)
    }),
    ("cell too many", |file| {
        let property = property(file)?;
        let row = bytes(property.span);
        let text = file.source.text[row.clone()].trim_end();
        let end = row.start + text.len();
        text.ends_with('|').then(|| {
            let mut slip = put(file, end..end, " soup |", "table-row-surplus", 0..0);
            slip.expected = vec![("table-row-surplus", row.start..end + 7)];
            slip
        })
    }),
    ("merge conflict", |file| {
        let at = heading(file)?;
        let text = "<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> soup\n\n";
        Some(put(file, at..at, text, "merge-conflict", 0.."<<<<<<< HEAD".len()))
    }),
    ("dot behind the namespace", |file| {
        let at = file.source.text.find("\nNamespace: microsoft.graph\n\n")? + 1;
        let line = "Namespace: microsoft.graph.";
        Some(put(file, at..at + line.len() - 1, line, "namespace-malformed", 0..line.len()))
    }),
    ("allowance without a reason", |file| {
        let comment = "<!-- docwright: allow json-comment -->";
        let at = heading(file)?;
        let mut slip = put(file, at..at, &format!("{comment}\n\n"), "allow-without-reason", 0..comment.len());
        slip.expected.push(("allow-unused", at..at + comment.len()));
        Some(slip)
    }),
    ("misspelt row of a body", |file| {
        let facts = &file.facts;
        let stated = facts.request_body.ty.as_ref().is_some_and(|ty| !ty.primitive);
        let is_change = stated && facts.operations.iter().all(|line| line.method == Method::Patch);
        let of_body = |row: &&ParameterFact| row.place == ParameterPlace::Body && row.name.len() > 7 && is_member(&row.name);
        let row = facts.parameters.iter().find(of_body).filter(|_| is_change)?;
        let place = bytes(row.span);
        let at = place.start + file.source.text[place.clone()].find(&row.name)? + 2;
        let mut slip = put(file, at..at, "q", "body-property-unknown", 0..0);
        let length = file.source.text[place.clone()].trim_end().len();
        slip.expected = vec![("body-property-unknown", place.start..place.start + length + 1)];
        Some(slip)
    }),
];
