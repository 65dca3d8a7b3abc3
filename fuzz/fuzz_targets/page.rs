//! A page, read and lowered: every place that a fact or a finding names lies in the text, on letters.
#![no_main]

use std::sync::LazyLock;

use docwright_codegen::config::Config;
use docwright_codegen::facts::Facts;
use docwright_codegen::pipeline;
use docwright_codegen::source::{FileId, PageKind, SourceFile, Span};
use libfuzzer_sys::fuzz_target;

static CONFIG: LazyLock<Config> = LazyLock::new(|| {
    let text = r#"
        [service]
        root = "library"
        crate_prefix = "library"
        namespace = "library.main"
        hosts = ["api.library.example"]
        [versions.v1]
        [schemes.member]
        title = "Member"
        labels = ["member"]
    "#;
    Config::parse(text).expect("a valid configuration")
});

fn places(facts: &Facts) -> Vec<Span> {
    let mut found = Vec::new();
    found.extend(facts.operations.iter().map(|operation| operation.span));
    for table in &facts.permissions {
        found.push(table.span);
        found.extend(table.rows.iter().map(|row| row.span));
    }
    found.extend(facts.includes.iter().map(|include| include.target.span));
    found.extend(facts.parameters.iter().map(|parameter| parameter.span));
    let of_exchanges = facts.exchanges.iter().flat_map(|exchange| {
        let responses = exchange.responses.iter().map(|response| &response.message);
        responses.chain([&exchange.request])
    });
    for message in of_exchanges.chain(facts.samples.iter().map(|sample| &sample.message)) {
        found.extend([message.span, message.place(message.message.range.clone())]);
        found.extend(message.faults.iter().map(|fault| message.place_in_body(&fault.range)));
    }
    for ty in &facts.types {
        found.push(ty.span);
        found.extend(ty.properties.iter().flat_map(|property| [property.span, property.name_span, property.ty.span]));
    }
    for own in &facts.enums {
        found.push(own.span);
        found.extend(own.members.iter().map(|member| member.span));
    }
    found.extend(facts.methods.iter().map(|method| method.span));
    found
}

fuzz_target!(|text: &str| {
    for page_kind in [PageKind::Api, PageKind::Resources] {
        let file = SourceFile { path: "v1/page.md".to_owned(), api_version: "v1".to_owned(), page_kind, text: text.into() };
        let (facts, findings) = pipeline::facts(FileId(0), &file, &CONFIG);
        let told = findings.iter().flat_map(|finding| {
            let related = finding.related.iter().map(|(span, _)| *span);
            related.chain(finding.fix.iter().map(|fix| fix.span)).chain([finding.span])
        });
        for place in places(&facts).into_iter().chain(told) {
            assert!(text.get(place.start as usize..place.end as usize).is_some(), "{place:?}");
        }
    }
});
