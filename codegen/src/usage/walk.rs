//! The walk through a file: what every expression is, and the calls on the way.

use std::collections::HashMap;

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Attribute, Block, Expr, ExprClosure, ExprMethodCall, FnArg, Item, Pat, Signature, Stmt};

use crate::usage::declared::{Declared, type_name};
use crate::usage::imports::{Scope, segments};
use crate::usage::value::{Step, Value, arguments, step};
use crate::usage::{Call, Place, Unfollowed, Usage, macros};

/// Methods that give back what they are called on, out of what wraps it.
const TRANSPARENT: [&str; 35] = [
    "as_deref",
    "as_mut",
    "as_ref",
    "await",
    "borrow",
    "borrow_mut",
    "clone",
    "cloned",
    "context",
    "copied",
    "deref",
    "expect",
    "get",
    "get_or_init",
    "into_inner",
    "into_iter",
    "iter",
    "load",
    "load_full",
    "lock",
    "next",
    "ok",
    "ok_or",
    "ok_or_else",
    "or_else",
    "read",
    "to_owned",
    "unwrap",
    "unwrap_or",
    "unwrap_or_default",
    "unwrap_or_else",
    "upgrade",
    "wait",
    "with_context",
    "write",
];

/// Functions that wrap what they are given, or let it go.
const WRAPPING: [&str; 9] = ["Some", "Ok", "new", "from", "clone", "pin", "as_ref", "downgrade", "drop"];

/// Methods whose closures are given what they are called on.
const TO_CLOSURES: [&str; 7] = ["and_then", "for_each", "inspect", "is_some_and", "map", "map_or", "then"];

/// Methods of the root that lead to no call.
const OF_THE_ROOT: [&str; 1] = ["client"];

/// Reads a file.
pub fn walk(path: &str, file: &syn::File, scope: &Scope<'_>, declared: &Declared, usage: &mut Usage) {
    let (of, receiver) = (None, Value::Other);
    Walker { path, scope, declared, usage, variables: vec![HashMap::new()], of, receiver }.visit_file(file);
}

pub(super) struct Walker<'w, 's> {
    path: &'w str,
    pub(super) scope: &'w Scope<'s>,
    declared: &'w Declared,
    usage: &'w mut Usage,
    variables: Vec<HashMap<String, Value>>,
    /// The type whose methods are read, and what `self` is.
    of: Option<String>,
    receiver: Value,
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
                self.bind(pattern, value);
            }
            return;
        }
        let value = init.map(|init| self.eval(&init.expr)).unwrap_or_default();
        if let Some((_, diverge)) = init.and_then(|init| init.diverge.as_ref()) {
            self.eval(diverge);
        }
        self.bind(&local.pat, value);
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        self.macro_(mac);
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        let value = self.eval(expr);
        if matches!(value, Value::At(_, 1..) | Value::Lost) {
            self.unfollowed(expr.span(), "calls behind this are made elsewhere".to_owned());
        }
    }
}

impl Walker<'_, '_> {
    fn inside<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
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
                    self.bind(&input.pat, value);
                }
                FnArg::Receiver(_) => {
                    let receiver = self.receiver.clone();
                    self.set("self", receiver);
                }
            }
        }
        let value = self.block(block);
        if matches!(value, Value::At(_, 1..) | Value::Lost) {
            self.unfollowed(
                signature.ident.span(),
                format!("`{}` returns a place, and calls behind it are not found", signature.ident),
            );
        }
        self.variables = around;
    }

    /// The value of a block's last expression.
    fn block(&mut self, block: &Block) -> Value {
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
    fn bind(&mut self, pattern: &Pat, value: Value) {
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
            } else if several || (value == Value::Other && matches!(pattern, Pat::Struct(_))) {
                of_field
            } else {
                value.clone()
            };
            self.set(&name, value);
        }
    }

    /// What an expression is; the calls in it are noted.
    pub(super) fn eval(&mut self, expr: &Expr) -> Value {
        match expr {
            Expr::MethodCall(call) => self.method(call),
            Expr::Call(call) => self.call(call),
            Expr::Path(path) => self.path(&path.path),
            Expr::Field(field) => {
                let base = self.eval(&field.base);
                let name = match &field.member {
                    syn::Member::Named(name) => name.to_string(),
                    syn::Member::Unnamed(index) => index.index.to_string(),
                };
                let is_self = matches!(&*field.base, Expr::Path(path) if path.path.is_ident("self"));
                let of = self.of.clone().filter(|_| is_self);
                match self.declared.field(of.as_deref(), &name) {
                    Value::Other if base.is_of_a_client() && !is_self => base,
                    found => found,
                }
            }
            Expr::Await(inner) => self.eval(&inner.base),
            Expr::Try(inner) => self.eval(&inner.expr),
            Expr::Paren(inner) => self.eval(&inner.expr),
            Expr::Group(inner) => self.eval(&inner.expr),
            Expr::Reference(inner) => self.eval(&inner.expr),
            Expr::Unary(inner) => self.eval(&inner.expr),
            Expr::Cast(inner) => self.eval(&inner.expr),
            Expr::Index(inner) => {
                self.visit_expr(&inner.index);
                self.eval(&inner.expr)
            }
            Expr::Block(inner) => self.block(&inner.block),
            Expr::Async(inner) => self.block(&inner.block),
            Expr::Unsafe(inner) => self.block(&inner.block),
            Expr::If(inner) => self.inside(|walker| {
                walker.eval(&inner.cond);
                let then = walker.block(&inner.then_branch);
                let other = inner.else_branch.as_ref().map(|(_, other)| walker.eval(other));
                walker.either(expr.span(), then, other.unwrap_or_default())
            }),
            Expr::Match(inner) => {
                let matched = self.eval(&inner.expr);
                let mut value = Value::Other;
                for arm in &inner.arms {
                    let found = self.inside(|walker| {
                        walker.bind(&arm.pat, matched.clone());
                        if let Pat::Guard(pattern) = &arm.pat {
                            walker.eval(&pattern.guard);
                        }
                        walker.eval(&arm.body)
                    });
                    value = self.either(arm.body.span(), value, found);
                }
                value
            }
            Expr::Let(inner) => {
                let value = self.eval(&inner.expr);
                self.bind(&inner.pat, value);
                Value::Other
            }
            Expr::While(inner) => {
                self.inside(|walker| {
                    walker.eval(&inner.cond);
                    walker.block(&inner.body);
                });
                Value::Other
            }
            Expr::ForLoop(inner) => {
                let value = self.eval(&inner.expr);
                self.inside(|walker| {
                    walker.bind(&inner.pat, value);
                    walker.block(&inner.body);
                });
                Value::Other
            }
            Expr::Assign(inner) => {
                let value = self.eval(&inner.right);
                match &*inner.left {
                    Expr::Path(path) if path.path.segments.len() == 1 => {
                        let name = segments(&path.path).concat();
                        let scope = self.variables.iter_mut().rev().find_map(|variables| variables.get_mut(&name));
                        if let Some(variable) = scope {
                            *variable = value;
                        }
                    }
                    left => {
                        self.eval(left);
                        self.escapes(&value, inner.right.span());
                    }
                }
                Value::Other
            }
            Expr::Closure(closure) => self.closure(closure, &Value::Other),
            Expr::Struct(inner) => {
                let of = segments(&inner.path).pop().filter(|name| name != "Self").or_else(|| self.of.clone());
                for field in &inner.fields {
                    let value = self.eval(&field.expr);
                    let is_declared = match &field.member {
                        syn::Member::Named(name) => self.declared.field(of.as_deref(), &name.to_string()).is_root(),
                        syn::Member::Unnamed(_) => false,
                    };
                    if !(value.is_root() && is_declared) {
                        self.escapes(&value, field.expr.span());
                    }
                }
                if let Some(rest) = &inner.rest {
                    self.eval(rest);
                }
                Value::Other
            }
            Expr::Array(inner) => {
                let mut value = Value::Other;
                for element in &inner.elems {
                    let found = self.eval(element);
                    value = self.either(element.span(), value, found);
                }
                value
            }
            Expr::Macro(inner) => {
                self.macro_(&inner.mac);
                Value::Other
            }
            other => {
                visit::visit_expr(self, other);
                Value::Other
            }
        }
    }

    /// The value of one of two branches; a branch that gives nothing of a client may well end elsewhere.
    fn either(&mut self, span: Span, one: Value, other: Value) -> Value {
        match (&one, &other) {
            (Value::Other, _) => other,
            (_, Value::Other) => one,
            _ if one == other => one,
            (Value::Perhaps(_), _) | (_, Value::Perhaps(_)) => Value::Other,
            _ => {
                self.unfollowed(span, "the branches give different places, and calls behind them are not found".to_owned());
                Value::Lost
            }
        }
    }

    /// Reads a closure whose parameter is `given`.
    fn closure(&mut self, closure: &ExprClosure, given: &Value) -> Value {
        self.inside(|walker| {
            for input in &closure.inputs {
                let value = if closure.inputs.len() == 1 { given.clone() } else { Value::Other };
                walker.bind(input, value);
            }
            let value = walker.eval(&closure.body);
            if matches!(value, Value::At(_, 1..) | Value::Lost) {
                walker.unfollowed(closure.body.span(), "calls behind this are made elsewhere".to_owned());
            }
        });
        Value::Other
    }

    fn path(&mut self, path: &syn::Path) -> Value {
        let names = segments(path);
        if let [name] = names.as_slice() {
            if let Some(value) = self.variable(name) {
                return value.clone();
            }
        } else if let Some((method, of)) = names.split_last()
            && let Value::At(client, 0) = self.type_at(of)
            && step(&self.scope.known.clients[client], 0, method).is_some()
        {
            self.unfollowed(path.span(), format!("`{method}` is called elsewhere"));
        }
        names.last().map(|name| self.declared.item(name)).unwrap_or_default()
    }

    fn type_at(&self, path: &[String]) -> Value {
        if path == ["Self"] { self.receiver.clone() } else { self.scope.value(path) }
    }

    fn call(&mut self, call: &syn::ExprCall) -> Value {
        let Expr::Path(function) = &*call.func else {
            self.eval(&call.func);
            call.args.iter().for_each(|argument| self.visit_expr(argument));
            return Value::Other;
        };
        let names = segments(&function.path);
        let Some((name, of)) = names.split_last() else { return Value::Other };
        let mut values: Vec<Value> = call.args.iter().map(|argument| self.eval(argument)).collect();
        if let Value::At(client, 0) = self.type_at(of)
            && !of.is_empty()
        {
            // `Root::users(&root)` is `root.users()`.
            if let Some(Value::At(given, node)) = values.first().cloned()
                && let Some(step) = step(&self.scope.known.clients[given], node, name)
            {
                return self.take(given, step, function.path.span());
            }
            if step(&self.scope.known.clients[client], 0, name).is_none() {
                return Value::root(client);
            }
        }
        let of = of.last().map(|of| if of == "Self" { self.of.clone().unwrap_or_default() } else { of.clone() });
        let returned = match self.declared.returns(of.as_deref(), name) {
            Value::Other => self.declared.returns(None, name),
            found => found,
        };
        if WRAPPING.contains(&name.as_str()) && values.len() == 1 && returned == Value::Other {
            return values.remove(0);
        }
        for (index, (value, argument)) in values.iter().zip(&call.args).enumerate() {
            if !(value.is_root() && self.declared.takes_root(name, index)) {
                self.escapes(value, argument.span());
            }
        }
        returned
    }

    fn method(&mut self, call: &ExprMethodCall) -> Value {
        let receiver = self.eval(&call.receiver);
        let method = call.method.to_string();
        let for_closures = if TO_CLOSURES.contains(&method.as_str()) { receiver.clone() } else { Value::Other };
        for (index, argument) in call.args.iter().enumerate() {
            if let Expr::Closure(closure) = argument {
                self.closure(closure, &for_closures);
                continue;
            }
            let value = self.eval(argument);
            if !(value.is_root() && self.declared.takes_root(&method, index)) {
                self.escapes(&value, argument.span());
            }
        }
        let names_reference = |argument: &Expr| match argument {
            Expr::Reference(inner) => {
                matches!(&*inner.expr, Expr::Path(path) if segments(&path.path).last().is_some_and(|name| name == "REFERENCE"))
            }
            _ => false,
        };
        if method == "at" && call.args.first().is_some_and(names_reference) {
            self.unfollowed(call.method.span(), "a request to a URL that is written out".to_owned());
        }
        match receiver {
            Value::At(client, node) => self.method_at(client, node, &method, call),
            Value::Lost => Value::Lost,
            Value::Other | Value::Perhaps(_) => self.method_of_unknown(receiver, &method, call),
        }
    }

    fn method_at(&mut self, client: usize, node: usize, method: &str, call: &ExprMethodCall) -> Value {
        if let Some(step) = step(&self.scope.known.clients[client], node, method) {
            return self.take(client, step, call.method.span());
        }
        if TRANSPARENT.contains(&method) {
            return Value::At(client, node);
        }
        let is_known = node == 0
            && (OF_THE_ROOT.contains(&method) || TO_CLOSURES.contains(&method) || self.declared.is_method_of_root(method));
        if !is_known {
            self.unfollowed(call.method.span(), format!("`{method}` is no call of the client, and what it does is not followed"));
        }
        self.declared.returns(None, method)
    }

    /// A method of what the source does not say to be a client.
    fn method_of_unknown(&mut self, receiver: Value, method: &str, call: &ExprMethodCall) -> Value {
        let is_self = matches!(&*call.receiver, Expr::Path(path) if path.path.is_ident("self"));
        let of = self.of.clone().filter(|_| is_self);
        match self.declared.returns(of.as_deref(), method) {
            Value::Other => {}
            found => return found,
        }
        let clients = self.scope.known.clients;
        if let Value::Perhaps(places) = receiver {
            let mut on = Vec::new();
            for (client, node) in places {
                match step(&clients[client], node, method) {
                    Some(Step::To(next)) => on.push((client, next)),
                    Some(Step::Sends(_)) => {
                        let why = format!(
                            "this looks like a call of the client, but the source does not say what `{method}` is called on"
                        );
                        self.unfollowed(call.method.span(), why);
                        return Value::Other;
                    }
                    None if TRANSPARENT.contains(&method) => on.push((client, node)),
                    None => {}
                }
            }
            if !on.is_empty() {
                return Value::Perhaps(on);
            }
        }
        let leads = |(client, at): (usize, &crate::usage::Client<'_>)| match step(at, 0, method) {
            Some(Step::To(next)) if arguments(at, 0, method) == Some(call.args.len()) => Some((client, next)),
            _ => None,
        };
        let begun: Vec<(usize, usize)> = clients.iter().enumerate().filter_map(leads).collect();
        if begun.is_empty() { Value::Other } else { Value::Perhaps(begun) }
    }

    /// Where a method of a place leads.
    fn take(&mut self, client: usize, step: Step, span: Span) -> Value {
        match step {
            Step::To(node) => Value::At(client, node),
            Step::Sends(operation) => {
                let place = self.place(span);
                self.usage.calls.push(Call { place, client, operation });
                Value::Other
            }
        }
    }

    fn macro_(&mut self, mac: &syn::Macro) {
        if !macros::read(self, mac) && macros::may_call(self, mac) {
            let name = segments(&mac.path).join("::");
            self.unfollowed(mac.path.span(), format!("what `{name}!` makes of its text is not known, and that may be calls"));
        }
    }

    /// Something of a client is given away.
    fn escapes(&mut self, value: &Value, span: Span) {
        if value.is_of_a_client() {
            self.unfollowed(span, "the client is given to something that this program does not define with its type".to_owned());
        }
    }

    fn lost_type(&mut self, span: Span) {
        self.unfollowed(span, "a place without its path: calls behind it are not found".to_owned());
    }

    fn unfollowed(&mut self, span: Span, why: String) {
        let place = self.place(span);
        self.usage.unfollowed.push(Unfollowed { place, why });
    }

    fn place(&self, span: Span) -> Place {
        let start = span.start();
        Place { file: self.path.to_owned(), line: start.line, column: start.column + 1 }
    }
}

/// Whether an item is compiled for tests alone.
fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let is_cfg_test = || attribute.parse_args::<syn::Path>().is_ok_and(|path| path.is_ident("test"));
        segments(attribute.path()).last().is_some_and(|name| name == "test")
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
