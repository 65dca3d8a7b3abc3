//! What stands in macros: where it reads as expressions or statements it is followed as such.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Block, Expr, Macro, Token};

use crate::names::tree::{NodeId, ROOT};
use crate::usage::value::{Step, Value, step_of_method};
use crate::usage::walk::Walker;

/// Reads what a macro is given; false where that is neither a list of expressions nor statements.
pub(super) fn read(walker: &mut Walker<'_, '_>, mac: &Macro) -> bool {
    if let Ok(list) = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(mac.tokens.clone()) {
        for expr in &list {
            walker.eval(expr);
        }
        return true;
    }
    match Block::parse_within.parse2(mac.tokens.clone()) {
        Ok(statements) => {
            walker.statements(&statements);
            true
        }
        Err(_) => false,
    }
}

/// Whether tokens name a variable that is of a client, or methods that lead from the root of a client to a call.
pub(super) fn may_call(walker: &Walker<'_, '_>, mac: &Macro) -> bool {
    may_call_in(walker, mac.tokens.clone())
}

fn may_call_in(walker: &Walker<'_, '_>, tokens: TokenStream) -> bool {
    let clients = walker.scope.known.clients;
    let mut places: Vec<(usize, NodeId)> = Vec::new();
    let mut is_behind_dot = false;
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                if may_call_in(walker, group.stream()) {
                    return true;
                }
            }
            TokenTree::Ident(name) if is_behind_dot => {
                let name = name.to_string();
                let from = places.drain(..).chain((0..clients.len()).map(|client| (client, ROOT))).collect::<Vec<_>>();
                for (client, node) in from {
                    match step_of_method(&clients[client], node, &name) {
                        Some(Step::Sends(_)) => return true,
                        Some(Step::To(next)) => places.push((client, next)),
                        None => {}
                    }
                }
                is_behind_dot = false;
            }
            TokenTree::Ident(name) => {
                if walker.variable(&name.to_string()).is_some_and(Value::is_of_a_client) {
                    return true;
                }
                places.clear();
            }
            TokenTree::Punct(punct) => is_behind_dot = punct.as_char() == '.',
            TokenTree::Literal(_) => is_behind_dot = false,
        }
    }
    false
}
