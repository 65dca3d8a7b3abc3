//! The templates, compiled into the tool.

use std::sync::LazyLock;

use serde::Serialize;
use tera::{Context, Tera};

/// A rendered text, or what a template asked for and its view does not have: a defect of the tool.
pub type Result<T> = std::result::Result<T, tera::Error>;

/// Names end in what they make. Text goes into those in HTML escaped, and into all others as it is: their views escape for Rust.
const TEMPLATES: [(&str, &str); 16] = [
    ("calls.rs", include_str!("../../templates/calls.rs.tera")),
    ("calls_mod.rs", include_str!("../../templates/calls_mod.rs.tera")),
    ("client_cargo.toml", include_str!("../../templates/client_cargo.toml.tera")),
    ("client_lib.rs", include_str!("../../templates/client_lib.rs.tera")),
    ("client_readme.md", include_str!("../../templates/client_readme.md.tera")),
    ("enum.rs", include_str!("../../templates/enum.rs.tera")),
    ("headers.rs", include_str!("../../templates/headers.rs.tera")),
    ("method.rs", include_str!("../../templates/method.rs.tera")),
    ("report.html", include_str!("../../templates/report.html.tera")),
    ("root.rs", include_str!("../../templates/root.rs.tera")),
    ("tests_cargo.toml", include_str!("../../templates/tests_cargo.toml.tera")),
    ("tests_main.rs", include_str!("../../templates/tests_main.rs.tera")),
    ("tests_page.rs", include_str!("../../templates/tests_page.rs.tera")),
    ("type.rs", include_str!("../../templates/type.rs.tera")),
    ("types_mod.rs", include_str!("../../templates/types_mod.rs.tera")),
    ("workspace_cargo.toml", include_str!("../../templates/workspace_cargo.toml.tera")),
];

static TERA: LazyLock<std::result::Result<Tera, String>> = LazyLock::new(|| {
    let mut tera = Tera::default();
    tera.add_raw_templates(TEMPLATES).map_err(|error| error.to_string())?;
    Ok(tera)
});

/// A template filled with its view.
pub fn render(template: &str, view: &impl Serialize) -> Result<String> {
    let tera = TERA.as_ref().map_err(tera::Error::message)?;
    tera.render(template, &Context::from_serialize(view)?)
}
