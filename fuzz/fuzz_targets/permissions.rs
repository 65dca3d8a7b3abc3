//! Cells of permission tables: what is read are names without blanks or cell borders, and each alternative has one.
#![no_main]

use std::sync::LazyLock;

use docwright_codegen::config::Config;
use docwright_codegen::pipeline;
use docwright_codegen::source::{FileId, PageKind, SourceFile};
use libfuzzer_sys::fuzz_target;

static CONFIG: LazyLock<Config> =
    LazyLock::new(|| Config::parse(include_str!("../seeds/configuration/library")).expect("a configuration"));

fuzz_target!(|cell: &str| {
    for header in ["Permissions (from least to most privileged)|\n|:--|:--|", "Least|Higher privileged|\n|:--|:--|:--|"] {
        let text = format!(
            "# Get\n\n## Permissions\n\n|Permission type|{header}\n|Member|{cell}|\n\n## HTTP request\n\n```http\nGET /a\n```\n"
        );
        let file = SourceFile {
            path: "v1/api/a.md".to_owned(),
            api_version: "v1".to_owned(),
            page_kind: PageKind::Api,
            text: text.as_str().into(),
        };
        let (facts, findings) = pipeline::facts(FileId(0), &file, &CONFIG);
        for row in facts.permissions.iter().flat_map(|table| &table.rows) {
            assert!(text.get(row.span.start as usize..row.span.end as usize).is_some(), "{row:?}");
            for set in &row.alternatives {
                assert!(
                    !set.is_empty() && set.iter().all(|name| !name.is_empty() && !name.contains(['|', ' ', '\n'])),
                    "{row:?}"
                );
            }
        }
        for finding in findings {
            assert!(text.get(finding.span.start as usize..finding.span.end as usize).is_some(), "{finding:?}");
        }
    }
});
