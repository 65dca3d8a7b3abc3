//! References of any size in which all pages look alike, for measuring how cost grows with their number.

use std::collections::BTreeMap;

use crate::Reference;

/// How the pages of a regular reference hang together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Every collection stands below the root, and each type derives from one of few others.
    Flat,
    /// Collections stand within one another, and types derive from one another in chains.
    Deep,
}

/// So many collections stand within one another, and so many types in a chain, in a deep reference.
const DEPTH: usize = 8;

const CONFIGURATION: &str = r#"[service]
root = "depot"
crate_prefix = "depot"
namespace = "depot"
hosts = ["api.depot.example"]
page_url = "https://depot.example/docs/{version}/{page}"

[versions.v1]

[schemes.person]
title = "Person"
labels = ["person"]
"#;

impl Reference {
    /// A reference of so many pages: half of them describe a type with three properties, half of them five calls for it with an
    /// exchange each.
    pub fn regular(pages: usize, form: Form) -> Self {
        let mut all = BTreeMap::new();
        for number in 0..pages / 2 {
            all.insert(format!("v1/resources/crate{number}.md"), type_page(number, form));
            all.insert(format!("v1/api/crate{number}-all.md"), calls_page(number, form));
        }
        Self { configuration: CONFIGURATION.to_owned(), pages: all }
    }
}

fn type_page(number: usize, form: Form) -> String {
    let base = match form {
        Form::Flat => (number >= DEPTH).then_some(number % DEPTH),
        Form::Deep => (!number.is_multiple_of(DEPTH)).then(|| number - 1),
    };
    let base = base.map_or_else(String::new, |base| format!("Inherits from [crate{base}](crate{base}.md).\n\n"));
    format!(
        "# crate{number} resource type\n\nA crate of kind {number}.\n\n{base}## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n\
         |label{number}|String|What is written on it.|\n|weight{number}|Int32|In grams.|\n|packed{number}|Boolean|Whether it is closed.|\n"
    )
}

/// The path of a collection.
fn collection(number: usize, form: Form) -> String {
    let outermost = match form {
        Form::Flat => number,
        Form::Deep => number - number % DEPTH,
    };
    let around: String = (outermost..number).map(|outer| format!("/crates{outer}/{{crate{outer}-id}}")).collect();
    format!("{around}/crates{number}")
}

fn calls_page(number: usize, form: Form) -> String {
    let path = collection(number, form);
    let mut page = format!(
        "# Calls for crate{number}\n\nAll calls for crates of kind {number}.\n\n## Permissions\n\n\
         |Permission type|Permissions (from least to most privileged)|\n|:--|:--|\n|Person|Crate{number}.Read, Crate.Read.All|\n\n\
         ## HTTP request\n\n```http\nGET {path}\nPOST {path}\nGET {path}/{{id}}\nPATCH {path}/{{id}}\nDELETE {path}/{{id}}\n```\n\n## Examples\n\n"
    );
    let shown = path.split('/').map(|segment| if segment.starts_with('{') { "7" } else { segment }).collect::<Vec<_>>().join("/");
    let object = format!("{{ \"label{number}\": \"Tea\", \"weight{number}\": 400, \"packed{number}\": true }}");
    let list = format!("{{ \"value\": [ {object} ] }}");
    let calls = [
        ("GET", "", "", "200 OK", list.as_str()),
        ("POST", "", object.as_str(), "201 Created", object.as_str()),
        ("GET", "/9", "", "200 OK", object.as_str()),
        ("PATCH", "/9", object.as_str(), "200 OK", object.as_str()),
        ("DELETE", "/9", "", "204 No Content", ""),
    ];
    for (method, key, sent, status, answer) in calls {
        let body = |json: &str| {
            if json.is_empty() { String::new() } else { format!("Content-Type: application/json\n\n{json}\n") }
        };
        page += &format!(
            "```http\n{method} https://api.depot.example/v1{shown}{key}\n{}```\n\n```http\nHTTP/1.1 {status}\n{}```\n\n",
            body(sent),
            body(answer)
        );
    }
    page
}
