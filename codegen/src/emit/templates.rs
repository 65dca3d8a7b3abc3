//! The templates, compiled into the tool.

use tera::Tera;

/// All templates by name. They are part of the tool, so that a template that does not parse is a defect of the build.
pub fn load() -> Result<Tera, tera::Error> {
    let mut tera = Tera::default();
    // Names end in what they make, and none in HTML: nothing is escaped behind our back.
    tera.add_raw_templates(vec![
        ("page.rs", include_str!("../../templates/page.rs.tera")),
        ("operations.rs", include_str!("../../templates/operations.rs.tera")),
        ("tests_main.rs", include_str!("../../templates/tests_main.rs.tera")),
        ("tests_cargo.toml", include_str!("../../templates/tests_cargo.toml.tera")),
        ("types_mod.rs", include_str!("../../templates/types_mod.rs.tera")),
        ("client_lib.rs", include_str!("../../templates/client_lib.rs.tera")),
        ("client_cargo.toml", include_str!("../../templates/client_cargo.toml.tera")),
        ("client_readme.md", include_str!("../../templates/client_readme.md.tera")),
        ("workspace_cargo.toml", include_str!("../../templates/workspace_cargo.toml.tera")),
    ])?;
    Ok(tera)
}
