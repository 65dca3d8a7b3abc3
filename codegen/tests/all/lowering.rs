//! What pages of every make come to, after reading and linking: a family a file, each with one `check`.

mod implied;
mod leftovers;
mod method_lines;
mod pairing;
mod rows;
mod targets;
mod types;

use docwright_codegen::config::Config;

/// A neutral reference, the dialect's own words.
fn config() -> Config {
    let text = r#"
        [service]
        root = "library"
        crate_prefix = "library"
        namespace = "library.main"
        hosts = ["api.library.example"]
        [versions.v1]
        [versions.next]
        [schemes.member]
        title = "Member"
        labels = ["member"]
    "#;
    Config::parse(text).expect("a valid configuration")
}
