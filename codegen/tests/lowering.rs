//! What pages of every make come to, after reading and linking: a family a file, each with one `check`.

#[path = "support/memory.rs"]
mod memory;

#[path = "lowering/implied.rs"]
mod implied;
#[path = "lowering/leftovers.rs"]
mod leftovers;
#[path = "lowering/method_lines.rs"]
mod method_lines;
#[path = "lowering/pairing.rs"]
mod pairing;
#[path = "lowering/rows.rs"]
mod rows;
#[path = "lowering/targets.rs"]
mod targets;
#[path = "lowering/types.rs"]
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
