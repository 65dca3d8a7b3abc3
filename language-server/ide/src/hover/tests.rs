use super::at;
use crate::sample;

/// The lines of the answer at `$0` that hold one of the expected texts, which must all be there, in order.
fn check(path: &str, excerpt: &str, expected: &[&str]) {
    let snapshot = sample::snapshot();
    let (file, offset) = sample::place(&snapshot, path, excerpt);
    let found = at(&snapshot, file, offset).map(|hover| hover.markdown).unwrap_or_default();
    let mut rest = found.as_str();
    for line in expected {
        let at = rest.find(line).unwrap_or_else(|| panic!("{excerpt}: `{line}` is not, or not there, in:\n{found}"));
        rest = &rest[at + line.len()..];
    }
    assert_eq!(found.is_empty(), expected.is_empty(), "{excerpt}:\n{found}");
}

#[test]
fn operations() {
    let expected = [
        "```rust\npub fn get(self) -> docwright::Request<crate::types::Loan>\n```",
        "`library.loans().id(loan_id).get()`",
        "Read a loan",
        "`GET /loans/{id}`",
        "**Permissions**",
        "* Delegated: `Loans.Read`, `Loans.ReadWrite`",
        "* Application: `Loans.Read.All`",
        "**Examples**",
        "* `loan-get`: `get_loan`",
    ];
    check("v1/api/loan-get.md", "GET /lo$0ans/{id}", &expected);
    check("v1/api/loan-get.md", "# Get l$0oan", &expected);
    check("v1/api/loan-get.md", "=id,sta$0te", &["pub fn state(&self)"]);
    check("v1/api/loan-get.md", "GET https://api.lib$0rary", &["`get_loan` ", "pub fn get(self)"]);
}

#[test]
fn types() {
    let expected = [
        "```rust\nLoan: [] = \"library.main.loan\" in crate::REFERENCE",
        "`library.main.loan`; 3 properties of its own, 0 inherited.",
        "A book that someone took home.",
        "Described by `loan`",
    ];
    check("v1/api/loan-get.md", "Read a [lo$0an]", &expected);
    check("v1/resources/loan.md", "# loan re$0source type", &expected);
    check(
        "v1/api/loan-get.md",
        "\"sta$0te\": \"open\"",
        &[
            "pub fn state(&self) -> Option<LoanState>",
            "`state`: `library.main.loanState` of `library.main.loan`.",
            "Where the book is now.",
        ],
    );
    check("v1/resources/loan.md", "|id|Str$0ing|", &[]);
}

#[test]
fn enumerations() {
    check(
        "v1/resources/loan.md",
        "### loanState va$0lues",
        &[
            "LoanState = \"library.main.loanState\" {\n    Open = \"open\",\n    Returned = \"returned\",\n}",
            "* `open` Still out.",
        ],
    );
    check("v1/api/loan-update.md", "\"state\": \"retur$0ned\"", &["LoanState::Returned", "`returned` of", "Back again."]);
}

#[test]
fn permissions_and_annotations() {
    check(
        "v1/api/loan-update.md",
        "|Loans.Rea$0dWrite|",
        &["**Loans.ReadWrite**", "Good for 2 operations, the least privileged for 1.", "* Delegated: 2", "* `GET /loans/{id}`"],
    );
    check("v1/api/loan-get.md", "\"trun$0cated\"", &["The body is shortened"]);
    check("v1/api/loan-get.md", "\"blockType\": \"re$0quest\"", &[]);
}
