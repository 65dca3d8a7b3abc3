//! The report of a small reference, whole. It is blessed like the files of `golden.rs`.

use std::path::Path;

use docwright_codegen::config::Config;
use docwright_codegen::reference::Reference;
use docwright_codegen::report::{Report, Run};

#[test]
fn report_of_the_harbor() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let docs = here.join("fixtures/harbor");
    let config = Config::load(&docs.join("docwright.toml")).expect("a valid configuration");
    let reference = Reference::open(&docs, config).expect("the folder is there");
    let text = Report::of(&reference, Run::default()).json().expect("a report is data");
    let golden = here.join("report/harbor.json");
    if std::env::var_os("DOCWRIGHT_BLESS").is_some() {
        std::fs::create_dir_all(here.join("report")).expect("a folder for it");
        std::fs::write(&golden, text).expect("it can be written");
        return;
    }
    let expected = std::fs::read_to_string(&golden).expect("it is there");
    assert_eq!(text.lines().collect::<Vec<_>>(), expected.lines().collect::<Vec<_>>());
}
