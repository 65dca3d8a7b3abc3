//! Permissions of method lines, from `permissions.toml`.

use docwright_codegen::model::{Model, Permissions};
use serde::Deserialize;

/// What some method lines of a page grant, least privileged first; `A and B` are needed together.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Grant {
    /// Method and path; none: every method line of the page.
    #[serde(default, rename = "for")]
    lines: Vec<String>,
    work: Option<Vec<String>>,
    personal: Option<Vec<String>>,
    application: Option<Vec<String>>,
}

#[test]
fn permissions() {
    let Some(model) = super::model() else { return };
    let pages: toml::Table = toml::from_str(include_str!("permissions.toml")).expect("the expectations are TOML");
    let mut wrong = Vec::new();
    for (page, grants) in pages {
        let grants: Vec<Grant> = grants.try_into().unwrap_or_else(|error| panic!("{page}: {error}"));
        let found = lines(model, &page);
        if found.is_empty() {
            wrong.push(format!("{page}: no method line was found"));
        }
        if grants.is_empty() {
            wrong.extend(
                found.iter().filter(|(_, stated)| stated.is_some()).map(|(line, _)| format!("{page}: {line}: states some")),
            );
        }
        for grant in &grants {
            check(&page, grant, &found, &mut wrong);
        }
    }
    assert!(wrong.is_empty(), "{} differences\n{}", wrong.len(), wrong.join("\n"));
}

/// The page's method lines with what they grant.
fn lines<'m>(model: &'m Model, page: &str) -> Vec<(String, Option<&'m Permissions>)> {
    let variants =
        model.operations.iter().flat_map(|operation| operation.variants.iter().map(move |variant| (operation, variant)));
    variants
        .filter(|(_, variant)| model.pages[variant.page].stem == page)
        .map(|(operation, variant)| (format!("{} {}", operation.method(), variant.written), variant.permissions.as_ref()))
        .collect()
}

fn check(page: &str, grant: &Grant, found: &[(String, Option<&Permissions>)], wrong: &mut Vec<String>) {
    for line in grant.lines.iter().filter(|line| found.iter().all(|(known, _)| known != *line)) {
        wrong.push(format!("{page}: {line}: no such method line"));
    }
    for (line, stated) in found.iter().filter(|(line, _)| grant.lines.is_empty() || grant.lines.contains(line)) {
        let schemes =
            [("delegated_work", &grant.work), ("delegated_personal", &grant.personal), ("application", &grant.application)];
        for (scheme, expected) in schemes {
            let granted = stated.and_then(|stated| stated.schemes.iter().find(|(key, _)| key == scheme));
            let granted: Option<Vec<String>> = granted.map(|(_, sets)| sets.iter().map(|set| set.join(" and ")).collect());
            if expected.is_some() && granted != *expected {
                wrong.push(format!("{page}: {line}: {scheme}\n    expected {expected:?}\n    found    {granted:?}"));
            }
        }
    }
}
