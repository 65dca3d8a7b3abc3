use super::{Symbol, document, workspace};
use crate::sample;

fn outline(symbols: &[Symbol], depth: usize, lines: &mut Vec<String>) {
    for symbol in symbols {
        lines.push(format!("{}{:?} {}", "  ".repeat(depth), symbol.kind, symbol.name));
        outline(&symbol.children, depth + 1, lines);
    }
}

fn check_outline(path: &str, expected: &[&str]) {
    let snapshot = sample::snapshot();
    let mut lines = Vec::new();
    outline(&document(&snapshot, snapshot.find(path).expect("a page")), 0, &mut lines);
    assert_eq!(lines, expected);
}

#[test]
fn outlines() {
    check_outline(
        "v1/api/loan-get.md",
        &[
            "Section Get loan",
            "  Section Permissions",
            "  Section HTTP request",
            "    Operation GET /loans/{id}",
            "  Section Response",
            "  Section Example",
            "    Section Request",
            "      Example get_loan",
            "    Section Response",
        ],
    );
    check_outline(
        "v1/resources/loan.md",
        &[
            "Section loan resource type",
            "  Section Properties",
            "    Property id",
            "    Property shelf",
            "    Property state",
            "    Section loanState values",
            "      Member open",
            "      Member returned",
            "  Section JSON representation",
        ],
    );
}

fn check_search(query: &str, expected: &[&str]) {
    let found = workspace(&sample::snapshot(), query);
    let names: Vec<String> = found.iter().map(|found| format!("{:?} {}", found.kind, found.name)).collect();
    assert_eq!(names, expected, "{query}");
}

#[test]
fn searches() {
    check_search("shelf", &["Type shelf", "Page shelf"]);
    check_search("lnst", &["Enum loanState"]);
    check_search("get loans", &["Operation GET /loans/{id}"]);
    check_search("nothing here", &[]);
}
