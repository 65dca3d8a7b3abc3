//! The walk through a file: what every expression is, and the calls on the way.

mod calls;
mod expressions;
mod macros;

use std::collections::HashMap;

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Attribute, Block, Expr, FnArg, Item, Pat, Signature, Stmt};

use crate::usage::declared::{Declared, type_name};
use crate::usage::imports::{Scope, path_segments};
use crate::usage::value::Value;
use crate::usage::{Place, Unfollowed, Usage};

/// Reads a file.
pub fn walk(path: &str, file: &syn::File, scope: &Scope<'_>, declared: &Declared, usage: &mut Usage) {
    let (of, receiver) = (None, Value::Other);
    Walker { path, scope, declared, usage, variables: vec![HashMap::new()], of, receiver }.visit_file(file);
}

/// What is known at a place of a file.
pub(super) struct Walker<'w, 's> {
    path: &'w str,
    pub(super) scope: &'w Scope<'s>,
    pub(super) declared: &'w Declared,
    pub(super) usage: &'w mut Usage,
    pub(super) variables: Vec<HashMap<String, Value>>,
    /// The type whose methods are read, and what `self` is.
    pub(super) of: Option<String>,
    pub(super) receiver: Value,
}

impl<'ast> Visit<'ast> for Walker<'_, '_> {
    fn visit_item(&mut self, item: &'ast Item) {
        if !is_test(attributes(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let before = (self.of.replace(type_name(&item.self_ty)), self.receiver.clone());
        self.receiver = self.scope.value_of_type(&item.self_ty);
        visit::visit_item_impl(self, item);
        (self.of, self.receiver) = before;
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.function(&item.sig, &item.block);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.function(&item.sig, &item.block);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        if let Some(block) = &item.default {
            self.function(&item.sig, block);
        }
    }

    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        for field in &item.fields {
            if self.scope.value_of_type(&field.ty) == Value::Lost {
                self.lost_type(field.ty.span());
            }
        }
    }

    fn visit_item_macro(&mut self, item: &'ast syn::ItemMacro) {
        self.macro_(&item.mac);
    }

    fn visit_block(&mut self, block: &'ast Block) {
        self.block(block);
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        let init = local.init.as_ref();
        if let (Pat::Tuple(pattern), Some(Expr::Tuple(values))) = (&local.pat, init.map(|init| &*init.expr)) {
            for (pattern, value) in pattern.elems.iter().zip(&values.elems) {
                let value = self.eval(value);
                self.bind(pattern, &value);
            }
            return;
        }
        let value = init.map(|init| self.eval(&init.expr)).unwrap_or_default();
        if let Some((_, diverge)) = init.and_then(|init| init.diverge.as_ref()) {
            self.eval(diverge);
        }
        self.bind(&local.pat, &value);
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        self.macro_(mac);
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        let value = self.eval(expr);
        if value.is_below_a_root() {
            self.unfollowed(expr.span(), "calls behind this are made elsewhere".to_owned());
        }
    }
}

impl Walker<'_, '_> {
    pub(super) fn inside<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        self.variables.push(HashMap::new());
        let value = read(self);
        self.variables.pop();
        value
    }

    fn function(&mut self, signature: &Signature, block: &Block) {
        // An item sees no variables of the function around it.
        let around = std::mem::replace(&mut self.variables, vec![HashMap::new()]);
        for input in &signature.inputs {
            match input {
                FnArg::Typed(input) => {
                    let value = self.scope.value_of_type(&input.ty);
                    if value == Value::Lost {
                        self.lost_type(input.ty.span());
                    }
                    self.bind(&input.pat, &value);
                }
                FnArg::Receiver(_) => {
                    let receiver = self.receiver.clone();
                    self.set("self", receiver);
                }
            }
        }
        let value = self.block(block);
        if value.is_below_a_root() {
            self.unfollowed(
                signature.ident.span(),
                format!("`{}` returns a place, and calls behind it are not found", signature.ident),
            );
        }
        self.variables = around;
    }

    /// The value of a block's last expression.
    pub(super) fn block(&mut self, block: &Block) -> Value {
        self.inside(|walker| walker.statements(&block.stmts))
    }

    pub(super) fn statements(&mut self, statements: &[Stmt]) -> Value {
        let mut value = Value::Other;
        for statement in statements {
            value = match statement {
                Stmt::Expr(expr, None) => self.eval(expr),
                Stmt::Expr(expr, Some(_)) => {
                    self.eval(expr);
                    Value::Other
                }
                Stmt::Item(item) => {
                    self.visit_item(item);
                    Value::Other
                }
                other => {
                    self.visit_stmt(other);
                    Value::Other
                }
            };
        }
        value
    }

    fn set(&mut self, name: &str, value: Value) {
        if let Some(variables) = self.variables.last_mut() {
            variables.insert(name.to_owned(), value);
        }
    }

    pub(super) fn variable(&self, name: &str) -> Option<&Value> {
        self.variables.iter().rev().find_map(|variables| variables.get(name))
    }

    /// Binds the names of a pattern. One that takes something apart gives its names what it takes apart, as `Some(client)` does; of
    /// several names it is not known which one that is.
    pub(super) fn bind(&mut self, pattern: &Pat, value: &Value) {
        struct Names(Vec<(String, Option<syn::Type>)>);
        impl<'ast> Visit<'ast> for Names {
            fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
                self.0.push((pattern.ident.to_string(), None));
                visit::visit_pat_ident(self, pattern);
            }
            fn visit_pat_type(&mut self, pattern: &'ast syn::PatType) {
                let before = self.0.len();
                visit::visit_pat_type(self, pattern);
                for (_, ty) in &mut self.0[before..] {
                    *ty = Some((*pattern.ty).clone());
                }
            }
        }
        let mut names = Names(Vec::new());
        names.visit_pat(pattern);
        let several = names.0.len() > 1;
        if several && value.is_of_a_client() {
            self.unfollowed(pattern.span(), "it is not known which of these names is the client".to_owned());
        }
        for (name, ty) in names.0 {
            let of_type = ty.map(|ty| self.scope.value_of_type(&ty)).unwrap_or_default();
            let of_field = self.declared.field(None, &name);
            let value = if of_type != Value::Other {
                of_type
            } else if several || (*value == Value::Other && matches!(pattern, Pat::Struct(_))) {
                of_field
            } else {
                value.clone()
            };
            self.set(&name, value);
        }
    }

    pub(super) fn macro_(&mut self, mac: &syn::Macro) {
        if !macros::read(self, mac) && macros::may_call(self, mac) {
            let name = path_segments(&mac.path).join("::");
            self.unfollowed(mac.path.span(), format!("what `{name}!` makes of its text is not known, and that may be calls"));
        }
    }

    /// Something of a client is given away.
    pub(super) fn escapes(&mut self, value: &Value, span: Span) {
        if value.is_of_a_client() {
            self.unfollowed(span, "the client is given to something that this program does not define with its type".to_owned());
        }
    }

    fn lost_type(&mut self, span: Span) {
        self.unfollowed(span, "a place without its path: calls behind it are not found".to_owned());
    }

    pub(super) fn unfollowed(&mut self, span: Span, why: String) {
        let place = self.place(span);
        self.usage.unfollowed.push(Unfollowed { place, why });
    }

    pub(super) fn place(&self, span: Span) -> Place {
        let start = span.start();
        Place { file: self.path.to_owned(), line: start.line, column: start.column + 1 }
    }
}

/// Whether an item is compiled for tests alone.
fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let is_cfg_test = || attribute.parse_args::<syn::Path>().is_ok_and(|path| path.is_ident("test"));
        path_segments(attribute.path()).last().is_some_and(|name| name == "test")
            || (attribute.path().is_ident("cfg") && is_cfg_test())
    })
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Fn(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        _ => &[],
    }
}
