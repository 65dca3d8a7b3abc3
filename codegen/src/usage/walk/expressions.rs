//! What every form of expression is.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Expr, ExprAssign, ExprClosure, ExprField, ExprIf, ExprMatch, ExprStruct, Pat};

use crate::usage::imports::path_segments;
use crate::usage::value::Value;
use crate::usage::walk::Walker;

impl Walker<'_, '_> {
    /// What an expression is; the calls in it are noted.
    pub(super) fn eval(&mut self, expr: &Expr) -> Value {
        match expr {
            Expr::MethodCall(call) => self.method(call),
            Expr::Call(call) => self.call(call),
            Expr::Path(path) => self.path(&path.path),
            Expr::Field(field) => self.field(field),
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
            Expr::If(inner) => self.branches(inner),
            Expr::Match(inner) => self.arms(inner),
            Expr::Array(inner) => inner.elems.iter().fold(Value::Other, |value, element| {
                let found = self.eval(element);
                self.either(element.span(), value, found)
            }),
            other => {
                self.without_value(other);
                Value::Other
            }
        }
    }

    /// An expression that is nothing of a client itself.
    fn without_value(&mut self, expr: &Expr) {
        match expr {
            Expr::Let(inner) => {
                let value = self.eval(&inner.expr);
                self.bind(&inner.pat, &value);
            }
            Expr::While(inner) => self.inside(|walker| {
                walker.eval(&inner.cond);
                walker.block(&inner.body);
            }),
            Expr::ForLoop(inner) => {
                let value = self.eval(&inner.expr);
                self.inside(|walker| {
                    walker.bind(&inner.pat, &value);
                    walker.block(&inner.body);
                });
            }
            Expr::Assign(inner) => self.assign(inner),
            Expr::Closure(closure) => self.closure(closure, &Value::Other),
            Expr::Struct(inner) => self.fields(inner),
            Expr::Macro(inner) => self.macro_(&inner.mac),
            other => visit::visit_expr(self, other),
        }
    }

    fn field(&mut self, field: &ExprField) -> Value {
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

    fn branches(&mut self, inner: &ExprIf) -> Value {
        self.inside(|walker| {
            walker.eval(&inner.cond);
            let then = walker.block(&inner.then_branch);
            let other = inner.else_branch.as_ref().map(|(_, other)| walker.eval(other));
            walker.either(inner.span(), then, other.unwrap_or_default())
        })
    }

    fn arms(&mut self, inner: &ExprMatch) -> Value {
        let matched = self.eval(&inner.expr);
        let mut value = Value::Other;
        for arm in &inner.arms {
            let found = self.inside(|walker| {
                walker.bind(&arm.pat, &matched);
                if let Pat::Guard(pattern) = &arm.pat {
                    walker.eval(&pattern.guard);
                }
                walker.eval(&arm.body)
            });
            value = self.either(arm.body.span(), value, found);
        }
        value
    }

    fn assign(&mut self, inner: &ExprAssign) {
        let value = self.eval(&inner.right);
        match &*inner.left {
            Expr::Path(path) if path.path.segments.len() == 1 => {
                let name = path_segments(&path.path).concat();
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
    }

    fn fields(&mut self, inner: &ExprStruct) {
        let of = path_segments(&inner.path).pop().filter(|name| name != "Self").or_else(|| self.of.clone());
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
    }

    /// Reads a closure whose parameter is `given`.
    pub(super) fn closure(&mut self, closure: &ExprClosure, given: &Value) {
        self.inside(|walker| {
            for input in &closure.inputs {
                walker.bind(input, if closure.inputs.len() == 1 { given } else { &Value::Other });
            }
            let value = walker.eval(&closure.body);
            if value.is_below_a_root() {
                walker.unfollowed(closure.body.span(), "calls behind this are made elsewhere".to_owned());
            }
        });
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
}
