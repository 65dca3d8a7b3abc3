//! Findings that a page allows, and allowances that allow nothing.

use crate::diagnostic::{Diagnostic, rules};
use crate::facts::AllowFact;

/// Takes out what the page allows, and adds a finding for each allowance that nothing was found for. `complete` says that the
/// findings are all there are: before, nobody knows what an allowance is for.
pub fn without_allowed(findings: Vec<Diagnostic>, allows: &[AllowFact], complete: bool) -> Vec<Diagnostic> {
    if allows.is_empty() {
        return findings;
    }
    let mut used = vec![false; allows.len()];
    let mut left: Vec<Diagnostic> = findings
        .into_iter()
        .filter(|finding| {
            let mut allowed = false;
            for (allow, used) in allows.iter().zip(&mut used) {
                if covers(allow, finding) {
                    allowed = true;
                    *used = true;
                }
            }
            !allowed
        })
        .collect();
    for (allow, used) in allows.iter().zip(used) {
        if complete && !used && rules::find(&allow.rule.value).is_some() {
            let message = format!("nothing here is a `{}`", allow.rule.value);
            left.push(Diagnostic::new(&rules::ALLOW_UNUSED, allow.span, message));
        }
    }
    left
}

/// Findings about allowances themselves cannot be allowed.
fn covers(allow: &AllowFact, finding: &Diagnostic) -> bool {
    finding.rule.id == allow.rule.value
        && !finding.rule.is_about_allowances()
        && allow.scope.is_none_or(|scope| scope.start <= finding.span.start && finding.span.start <= scope.end)
}

#[cfg(test)]
mod tests {
    use crate::reference::fixture;

    /// The rules of the findings that are left on a page with two trailing commas.
    fn check(top: &str, first: &str, second: &str, expected: &[&str]) {
        let message = "POST https://api.library.example/v1/books\nContent-Type: application/json\n\n{\n  \"title\": \"Emma\",\n}";
        let text = format!(
            "{top}# Create book\n\n## HTTP request\n\n```http\nPOST /books\n```\n\n## Example 1\n\n{first}```http\n{message}\n```\n\n\
             ## Example 2\n\n{second}```http\n{message}\n```\n"
        );
        let reference = fixture::reference(&[("v1/api/book-create.md", &text)]);
        let page = fixture::find(&reference, "v1/api/book-create.md");
        let rules: Vec<&str> = reference.findings(page).into_iter().map(|finding| finding.rule.id).collect();
        assert_eq!(rules, expected, "{top}{first}{second}");
    }

    const COMMA: &str = "json-trailing-comma";
    const ALLOW: &str = "<!-- docwright: allow json-trailing-comma as the service prints it -->\n\n";

    #[test]
    fn pages_and_blocks() {
        check("", "", "", &[COMMA, COMMA]);
        check(ALLOW, "", "", &[]);
        check("", ALLOW, "", &[COMMA]);
        check("", "", ALLOW, &[COMMA]);
        check("", ALLOW, ALLOW, &[]);
        let annotated = format!("{ALLOW}<!-- {{ \"blockType\": \"request\" }} -->\n");
        check("", &annotated, ALLOW, &[]);
    }

    #[test]
    fn what_is_said_of_allowances() {
        let others = [
            ("<!-- docwright: allow json-trailing-comma -->\n\n", &["allow-without-reason"][..]),
            ("<!-- docwright: allow json-comma no such rule -->\n\n", &["allow-unknown-rule", COMMA, COMMA]),
            ("<!-- docwright: deny json-trailing-comma always -->\n\n", &["allow-unreadable", COMMA, COMMA]),
            ("<!-- docwright: allow -->\n\n", &["allow-unreadable", COMMA, COMMA]),
            ("<!-- docwright: allow json-comment there is none -->\n\n", &["allow-unused", COMMA, COMMA]),
            ("<!-- docwright: allow allow-unused not so -->\n\n", &["allow-unused", COMMA, COMMA]),
        ];
        for (top, expected) in others {
            check(top, "", "", expected);
        }
    }
}
