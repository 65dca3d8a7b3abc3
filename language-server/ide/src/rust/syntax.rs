//! The items of a generated file, with their places.

use std::ops::Range;

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::{ImplItem, ImplItemFn, Item, ItemMacro, Signature, Type};

/// An item as a file defines it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Defined {
    /// The type that it belongs to; its own name for a type.
    pub container: String,
    /// Its name.
    pub name: String,
    /// Bytes of the name.
    pub at: Range<usize>,
    /// Bytes of the whole item, documentation included.
    pub whole: Range<usize>,
    /// What a reader needs to call it.
    pub signature: String,
}

/// All items of a file in its order; none when it is no Rust.
pub fn items(text: &str) -> Vec<Defined> {
    items_where(text, &|_, _, _| true)
}

/// The items of a file that are asked for by type, name and place, in its order; none when it is no Rust.
pub fn items_where(text: &str, wanted: &dyn Fn(&str, &str, &Range<usize>) -> bool) -> Vec<Defined> {
    items_within(text, 0..text.len(), wanted)
}

/// The items of a piece of a file, which must hold whole items. Files of calls are long, and a piece is soon parsed.
pub fn items_within(text: &str, piece: Range<usize>, wanted: &dyn Fn(&str, &str, &Range<usize>) -> bool) -> Vec<Defined> {
    let Some(part) = text.get(piece.clone()) else { return Vec::new() };
    let shifted = |range: &Range<usize>| range.start + piece.start..range.end + piece.start;
    let mut found = parse(part, &|container, name, whole| wanted(container, name, &shifted(whole)));
    for defined in &mut found {
        defined.at = shifted(&defined.at);
        defined.whole = shifted(&defined.whole);
    }
    found
}

/// The block with a type's methods. Emitted items begin at the start of a line and close there.
pub fn methods_of(text: &str, container: &str) -> Option<Range<usize>> {
    let start = text.find(&format!("\nimpl {container} {{\n"))? + 1;
    Some(start..closing(text, start)?)
}

/// The block of methods around a byte.
pub fn methods_around(text: &str, offset: usize) -> Option<Range<usize>> {
    let start = text.get(..offset)?.rfind("\nimpl ")? + 1;
    closing(text, start).filter(|end| offset < *end).map(|end| start..end)
}

fn closing(text: &str, start: usize) -> Option<usize> {
    text[start..].find("\n}\n").map(|at| start + at + 3)
}

fn parse(text: &str, wanted: &dyn Fn(&str, &str, &Range<usize>) -> bool) -> Vec<Defined> {
    let Ok(file) = syn::parse_file(text) else { return Vec::new() };
    let mut found = Vec::new();
    for item in &file.items {
        match item {
            Item::Impl(block) => {
                let container = type_name(&block.self_ty);
                for item in &block.items {
                    if let ImplItem::Fn(function) = item
                        && wanted(&container, &function.sig.ident.to_string(), &function.span().byte_range())
                    {
                        found.push(defined(&container, &function.sig.ident, function.span(), method(function)));
                    }
                }
            }
            Item::Struct(item) if wanted(&item.ident.to_string(), &item.ident.to_string(), &item.span().byte_range()) => {
                let name = item.ident.to_string();
                found.push(defined(&name, &item.ident, item.span(), format!("pub struct {name}")));
            }
            Item::Fn(function) if wanted("", &function.sig.ident.to_string(), &function.span().byte_range()) => {
                found.push(defined("", &function.sig.ident, function.span(), signature(&function.sig)));
            }
            Item::Macro(item) => {
                let all = of_macro(item, text).into_iter();
                found.extend(all.filter(|defined| wanted(&defined.container, &defined.name, &defined.whole)));
            }
            _ => {}
        }
    }
    drop(file);
    // The places were kept in a table of this thread, which grows with every file otherwise.
    proc_macro2::extra::invalidate_current_thread_spans();
    found
}

fn defined(container: &str, ident: &Ident, whole: proc_macro2::Span, signature: String) -> Defined {
    Defined {
        container: container.to_owned(),
        name: ident.to_string(),
        at: ident.span().byte_range(),
        whole: whole.byte_range(),
        signature,
    }
}

fn type_name(ty: &Type) -> String {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default(),
        _ => String::new(),
    }
}

/// The text of a method's head, laid out.
fn method(function: &ImplItemFn) -> String {
    let visibility = &function.vis;
    let head = signature(&function.sig);
    if matches!(visibility, syn::Visibility::Public(_)) { format!("pub {head}") } else { head }
}

fn signature(head: &Signature) -> String {
    let function = quote::quote!(#head {});
    let laid_out = syn::parse2::<syn::File>(function).map(|file| prettyplease::unparse(&file)).unwrap_or_default();
    laid_out.trim_end().trim_end_matches("{}").trim_end().to_owned()
}

/// What the two macros of the runtime define: a record, or a choice with its members.
fn of_macro(item: &ItemMacro, text: &str) -> Vec<Defined> {
    let path = item.mac.path.segments.last().map(|last| last.ident.to_string());
    let tokens = without_attributes(&item.mac.tokens);
    let Some(TokenTree::Ident(name)) = tokens.first() else { return Vec::new() };
    let container = name.to_string();
    let source = |from: &TokenTree, to: &TokenTree| {
        text.get(from.span().byte_range().start..to.span().byte_range().end).unwrap_or_default().to_owned()
    };
    match (path.as_deref(), tokens.last()) {
        (Some("record"), Some(last)) => vec![defined(&container, name, item.span(), source(&tokens[0], last))],
        (Some("choice"), Some(TokenTree::Group(group))) => {
            let inside = without_attributes(&group.stream());
            let members = members(&inside);
            let shown: Vec<String> = members.iter().map(|(name, wire)| format!("    {name} = {wire},")).collect();
            let head = tokens.len().checked_sub(2).map(|last| source(&tokens[0], &tokens[last])).unwrap_or_default();
            let mut found = vec![defined(&container, name, item.span(), format!("{head} {{\n{}\n}}", shown.join("\n")))];
            found.extend(members.iter().map(|(name, wire)| Defined {
                whole: name.span().byte_range().start..wire.span().byte_range().end,
                ..defined(&container, name, name.span(), format!("{container}::{name}"))
            }));
            found
        }
        _ => Vec::new(),
    }
}

fn members(tokens: &[TokenTree]) -> Vec<(&Ident, &Literal)> {
    let pairs = tokens.windows(3).filter_map(|window| match window {
        [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Literal(wire)] => Some((name, wire)),
        _ => None,
    });
    pairs.collect()
}

/// The tokens without `#[…]`, which is what documentation is to a macro.
fn without_attributes(tokens: &TokenStream) -> Vec<TokenTree> {
    let mut kept: Vec<TokenTree> = Vec::new();
    for token in tokens.clone() {
        let after_hash = matches!(kept.last(), Some(TokenTree::Punct(mark)) if mark.as_char() == '#');
        if after_hash && matches!(token, TokenTree::Group(_)) {
            kept.pop();
        } else {
            kept.push(token);
        }
    }
    kept
}
