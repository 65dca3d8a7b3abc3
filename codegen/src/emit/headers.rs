//! Setters for the request headers that the reference documents, as a trait of all requests.

use quote::quote;

use crate::emit::escape::{code_span, doc_paragraphs};
use crate::emit::layout::{format, generated_header};
use crate::emit::types::{ident, spaced};
use crate::emit::{Emit, Output};

/// The client's `headers.rs`.
pub fn file(emit: &Emit<'_>, folder: &str) -> Output {
    let setters = emit.names.headers.iter().map(|header| {
        let mut about = doc_paragraphs(&header.description);
        if !about.is_empty() {
            about.push(String::new());
        }
        about.push(format!("Header: {}.", code_span(&header.wire)));
        let about = spaced(about);
        let (name, wire) = (ident(&header.rust), &header.wire);
        quote! {
            #(#[doc = #about])*
            #[must_use]
            fn #name(self, value: &str) -> Self {
                self.with_header(#wire, value)
            }
        }
    });
    let items = quote! {
        /// Setters for the request headers that the reference documents, beside those that every request has.
        pub trait Headers: Sized {
            /// Any header.
            #[must_use]
            fn with_header(self, name: &str, value: &str) -> Self;
            #(#setters)*
        }

        impl<T> Headers for docwright::Request<T> {
            fn with_header(self, name: &str, value: &str) -> Self {
                self.header(name, value)
            }
        }
    };
    Output::new(format!("{folder}/src/headers.rs"), format(&generated_header("Documented request headers."), &items))
}
