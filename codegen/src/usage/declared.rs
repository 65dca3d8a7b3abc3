//! What a program's items say of their types: fields, functions, statics.

use std::collections::HashMap;

use syn::visit::{self, Visit};
use syn::{FnArg, ReturnType, Signature, Type};

use crate::usage::imports::{Scope, path_segments};
use crate::usage::value::Value;

/// Items of all files, by name. What several items of one name disagree on is not known.
#[derive(Debug, Default)]
pub struct Declared {
    fields: HashMap<String, Vec<(String, Value)>>,
    functions: HashMap<String, Vec<Function>>,
    statics: HashMap<String, Value>,
}

#[derive(Debug)]
struct Function {
    of: String,
    receiver: Value,
    parameters: Vec<Value>,
    returns: Value,
}

impl Declared {
    /// Adds the items of a file.
    pub fn add(&mut self, file: &syn::File, scope: &Scope<'_>) {
        Reader { declared: self, scope, of: String::new(), receiver: Value::Other }.visit_file(file);
    }

    /// What a field holds, of the type if that is known.
    pub fn field(&self, of: Option<&str>, name: &str) -> Value {
        agreed(
            self.fields
                .get(name)
                .into_iter()
                .flatten()
                .filter(|(owner, _)| of.is_none_or(|of| of == owner))
                .map(|(_, value)| value),
        )
    }

    /// What a function returns.
    pub fn returns(&self, of: Option<&str>, name: &str) -> Value {
        agreed(self.named(name).filter(|function| of.is_none_or(|of| of == function.of)).map(|function| &function.returns))
    }

    /// Whether a function of this name takes a client in this place.
    pub fn takes_root(&self, name: &str, index: usize) -> bool {
        self.named(name).any(|function| function.parameters.get(index).is_some_and(Value::is_root))
    }

    /// Whether the program itself has a method of this name for a client.
    pub fn is_method_of_root(&self, name: &str) -> bool {
        self.named(name).any(|function| function.receiver.is_root())
    }

    /// What a static or a constant holds.
    pub fn item(&self, name: &str) -> Value {
        self.statics.get(name).cloned().unwrap_or_default()
    }

    fn named(&self, name: &str) -> impl Iterator<Item = &Function> {
        self.functions.get(name).into_iter().flatten()
    }
}

/// The value that all agree on.
fn agreed<'v>(mut values: impl Iterator<Item = &'v Value>) -> Value {
    let Some(first) = values.next() else { return Value::Other };
    if values.all(|value| value == first) { first.clone() } else { Value::Other }
}

struct Reader<'r, 's> {
    declared: &'r mut Declared,
    scope: &'r Scope<'s>,
    of: String,
    receiver: Value,
}

impl<'ast> Visit<'ast> for Reader<'_, '_> {
    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        for (index, field) in item.fields.iter().enumerate() {
            let name = field.ident.as_ref().map_or_else(|| index.to_string(), ToString::to_string);
            let value = self.scope.value_of_type(&field.ty);
            self.declared.fields.entry(name).or_default().push((item.ident.to_string(), value));
        }
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let before = (std::mem::replace(&mut self.of, type_name(&item.self_ty)), self.receiver.clone());
        self.receiver = self.scope.value_of_type(&item.self_ty);
        visit::visit_item_impl(self, item);
        (self.of, self.receiver) = before;
    }

    fn visit_item_static(&mut self, item: &'ast syn::ItemStatic) {
        self.declared.statics.insert(item.ident.to_string(), self.scope.value_of_type(&item.ty));
    }

    fn visit_item_const(&mut self, item: &'ast syn::ItemConst) {
        self.declared.statics.insert(item.ident.to_string(), self.scope.value_of_type(&item.ty));
    }

    fn visit_signature(&mut self, signature: &'ast Signature) {
        let parameters = signature.inputs.iter().filter_map(|input| match input {
            FnArg::Typed(input) => Some(self.scope.value_of_type(&input.ty)),
            FnArg::Receiver(_) => None,
        });
        let returns = match &signature.output {
            ReturnType::Type(_, ty) => self.scope.value_of_type(ty),
            ReturnType::Default => Value::Other,
        };
        let has_receiver = signature.receiver().is_some();
        let function = Function {
            of: self.of.clone(),
            receiver: if has_receiver { self.receiver.clone() } else { Value::Other },
            parameters: parameters.collect(),
            returns,
        };
        self.declared.functions.entry(signature.ident.to_string()).or_default().push(function);
    }
}

/// The last name of a type.
pub fn type_name(ty: &Type) -> String {
    match ty {
        Type::Path(ty) => path_segments(&ty.path).pop().unwrap_or_default(),
        Type::Reference(ty) => type_name(&ty.elem),
        _ => String::new(),
    }
}
