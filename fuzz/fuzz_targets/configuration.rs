//! Configurations: one is refused with words, or a page can be read with it.
#![no_main]

use docwright_codegen::config::Config;
use docwright_codegen::pipeline;
use docwright_codegen::source::{self, FileId, SourceFile};
use libfuzzer_sys::fuzz_target;

const PAGE: &str = include_str!("../seeds/page/exhibit-get.md");

fuzz_target!(|text: &str| {
    let config = match Config::parse(text) {
        Ok(config) => config,
        Err(error) => {
            assert!(!error.to_string().trim().is_empty());
            return;
        }
    };
    for version in config.versions.keys() {
        for folder in ["api/", "resources/", ""] {
            let path = format!("{version}/{folder}exhibit-get.md");
            for (api_version, page_kind) in source::versions_and_kinds(&path, &config) {
                let file = SourceFile { path: path.clone(), api_version, page_kind, text: PAGE.into() };
                pipeline::facts(FileId(0), &file, &config);
            }
        }
    }
});
