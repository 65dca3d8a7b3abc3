//! What functions and methods are called on, given and give.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Expr, ExprMethodCall};

use crate::names::tree::{NodeId, ROOT};
use crate::usage::imports::path_segments;
use crate::usage::value::{Step, Value, arguments, step_of_method};
use crate::usage::walk::Walker;
use crate::usage::{Call, Client};

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

impl Walker<'_, '_> {
    pub(super) fn path(&mut self, path: &syn::Path) -> Value {
        let names = path_segments(path);
        if let [name] = names.as_slice() {
            if let Some(value) = self.variable(name) {
                return value.clone();
            }
        } else if let Some((method, of)) = names.split_last()
            && let Some(client) = self.type_at(of).client_of_root()
            && step_of_method(&self.scope.known.clients[client], ROOT, method).is_some()
        {
            self.unfollowed(path.span(), format!("`{method}` is called elsewhere"));
        }
        names.last().map(|name| self.declared.item(name)).unwrap_or_default()
    }

    fn type_at(&self, path: &[String]) -> Value {
        if path == ["Self"] { self.receiver.clone() } else { self.scope.value(path) }
    }

    pub(super) fn call(&mut self, call: &syn::ExprCall) -> Value {
        let Expr::Path(function) = &*call.func else {
            self.eval(&call.func);
            call.args.iter().for_each(|argument| self.visit_expr(argument));
            return Value::Other;
        };
        let names = path_segments(&function.path);
        let Some((name, of)) = names.split_last() else { return Value::Other };
        let mut values: Vec<Value> = call.args.iter().map(|argument| self.eval(argument)).collect();
        if let Some(client) = self.type_at(of).client_of_root()
            && !of.is_empty()
        {
            // `Root::users(&root)` is `root.users()`.
            if let Some(Value::At(given, node)) = values.first().cloned()
                && let Some(step_of_method) = step_of_method(&self.scope.known.clients[given], node, name)
            {
                return self.take(given, step_of_method, function.path.span());
            }
            if step_of_method(&self.scope.known.clients[client], ROOT, name).is_none() {
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

    pub(super) fn method(&mut self, call: &ExprMethodCall) -> Value {
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
                matches!(&*inner.expr, Expr::Path(path) if path_segments(&path.path).last().is_some_and(|name| name == "REFERENCE"))
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

    fn method_at(&mut self, client: usize, node: NodeId, method: &str, call: &ExprMethodCall) -> Value {
        if let Some(step_of_method) = step_of_method(&self.scope.known.clients[client], node, method) {
            return self.take(client, step_of_method, call.method.span());
        }
        if TRANSPARENT.contains(&method) {
            return Value::At(client, node);
        }
        let is_known = node == ROOT
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
                match step_of_method(&clients[client], node, method) {
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
        let leads = |(client, at): (usize, &Client<'_>)| match step_of_method(at, ROOT, method) {
            Some(Step::To(next)) if arguments(at, ROOT, method) == Some(call.args.len()) => Some((client, next)),
            _ => None,
        };
        let begun: Vec<(usize, NodeId)> = clients.iter().enumerate().filter_map(leads).collect();
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
}
