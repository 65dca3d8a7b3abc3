//! The body of the test of an exchange: the request, and what is read of its answers.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::Emit;
use crate::emit::expressions::{answer, request};
use crate::model::Exchange;
use crate::replay::decodes_json;

/// The body of a test function.
pub fn code(emit: &Emit<'_>, exchange: &Exchange) -> String {
    let Some(target) = &exchange.target else { return String::new() };
    let request = request::request(emit, exchange, target);
    let content = emit.model.operations[target.operation].response;
    let answers = exchange.fact.responses.iter().enumerate().map(|(index, response)| {
        let index = Literal::usize_unsuffixed(index);
        let status = response.status();
        if status >= 400 {
            return quote!(t.failure(#index, &request)?;);
        }
        match &response.message.json {
            Some(body) if status < 300 && decodes_json(content) => {
                let lines = answer::view(emit, content, body);
                if lines.is_empty() {
                    quote!(t.answer(#index, &request)?;)
                } else {
                    quote!(let answer = t.answer(#index, &request)?; #(#lines)*)
                }
            }
            _ => quote!(t.other_answer(#index, &request)?;),
        }
    });
    let answers: Vec<TokenStream> = answers.collect();
    let answers = if answers.len() > 1 { answers.iter().map(|answer| quote!({ #answer })).collect() } else { answers };
    emit.laid_out(&quote! {
        let request = #request;
        t.request(&request)?;
        #(#answers)*
        Ok(())
    })
}
