//! How emitted Rust is laid out.

use proc_macro2::TokenStream;

/// First lines of an emitted file.
pub fn generated_header(about: &str) -> String {
    let about = super::escape::line(about);
    format!("// Emitted by docwright from the reference; edits are lost on the next run.\n//! {about}\n\n")
}

/// Formats items below a header. What does not parse is a defect of the emitter; the text then shows the tokens, and the
/// compiler points at them.
pub fn format(header: &str, items: &TokenStream) -> String {
    let body = match syn::parse2::<syn::File>(items.clone()) {
        Ok(file) => prettyplease::unparse(&file),
        Err(_) => items.to_string(),
    };
    format!("{header}{body}")
}
