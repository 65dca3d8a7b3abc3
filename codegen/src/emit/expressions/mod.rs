//! Rust that is really composed: the request of a documented exchange as a user would write it, and what reads its answers.

pub mod answer;
pub mod call;
pub mod replay;
pub mod request;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// An identifier that [`crate::names`] made.
fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// Text that an emitter wrote as tokens. What is no Rust is a defect of the emitter, and the compiler points at what is missing.
fn tokens(text: &str) -> TokenStream {
    text.parse().unwrap_or_default()
}

/// Statements, laid out and indented as in a function. What does not parse is a defect of the emitter; the text then shows the
/// tokens, and the compiler points at them.
pub fn laid_out(statements: &TokenStream) -> String {
    let file = match syn::parse2::<syn::File>(quote!(fn f() { #statements })) {
        Ok(file) => prettyplease::unparse(&file),
        Err(_) => format!("fn f() {{\n{statements}\n}}\n"),
    };
    let inner = file.trim_end().strip_prefix("fn f() {").and_then(|rest| rest.strip_suffix('}')).unwrap_or(&file);
    inner.trim_matches('\n').to_owned()
}
