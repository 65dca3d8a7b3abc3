//! All names of a model's client, computed once, between linking and emitting.

use crate::config::Config;
use crate::http::template::Template;
use crate::link::operations::last_literal;
use crate::model::{Content, Exchange, Model, Type};

use super::headers::{self, HeaderName};
use super::identifiers::{Reserved, disambiguate, method_name};
use super::pages::{self, PageName};
use super::tree::Tree;
use super::types::{self, TypeName};

/// Every Rust name that an emitted client shows.
#[derive(Clone, Debug)]
pub struct Names {
    /// Names of types, by id.
    pub types: Vec<TypeName>,
    /// Names of enumerations, by id.
    pub enums: Vec<TypeName>,
    /// Getters of own properties, by type id.
    pub properties: Vec<Vec<String>>,
    /// Variants, by enumeration id.
    pub members: Vec<Vec<String>>,
    /// The calls, by operation id.
    pub tree: Tree,
    /// What API pages are called in tests, by page id.
    pub pages: Vec<PageName>,
    /// Documented request headers, by setter.
    pub headers: Vec<HeaderName>,
}

impl Names {
    /// Names everything.
    pub fn of(model: &Model, config: &Config) -> Self {
        let wires: Vec<String> =
            model.types.iter().map(|ty| wire_name(ty, model)).chain(model.enums.iter().map(|e| e.name.clone())).collect();
        let wires: Vec<&str> = wires.iter().map(String::as_str).collect();
        let mut all = types::all(&wires, &model.namespace, &config.service.root);
        let enums = all.split_off(model.types.len());
        let properties = model.types.iter().map(|ty| {
            let wires: Vec<&str> = ty.properties.iter().map(|property| property.name.as_str()).collect();
            disambiguate(&wires, |wire| method_name(wire, Reserved::Property))
        });
        let members = model.enums.iter().map(|e| {
            let wires: Vec<&str> = e.members.iter().map(|member| member.name.as_str()).collect();
            disambiguate(&wires, |wire| method_name(wire, Reserved::Variant))
        });
        Self {
            types: all,
            enums,
            properties: properties.collect(),
            members: members.collect(),
            tree: tree(model, config),
            pages: pages::names(model),
            headers: headers::names(model),
        }
    }

    /// The setter of a request header, where the reference documents it.
    pub fn header(&self, wire: &str) -> Option<&HeaderName> {
        self.headers.iter().find(|header| header.wire.eq_ignore_ascii_case(wire))
    }

    /// Id of an exchange: its page's, and its place among the page's exchanges from 1.
    pub fn exchange_id(&self, exchange: &Exchange) -> String {
        format!("{}.{}", self.pages[exchange.page].id, exchange.fact.ordinal + 1)
    }
}

fn tree(model: &Model, config: &Config) -> Tree {
    let operations = model.operations.iter().map(|operation| {
        let is_collection = matches!(operation.response, Content::Many(_));
        (operation.method.as_str(), &*operation.template, is_collection, operation.variants.len())
    });
    let is_type = |name: &str| model.types.iter().any(|ty| ty.name.eq_ignore_ascii_case(name));
    let mut tree = Tree::build_with_types(operations, &config.verbs, &is_type);
    for (index, operation) in model.operations.iter().enumerate() {
        tree.set_body(index, operation.request != Content::None);
    }
    tree
}

/// A synthetic type is named after its page; where the page's operation spells a word with capitals, so does the type.
fn wire_name(ty: &Type, model: &Model) -> String {
    if !ty.synthetic {
        return ty.name.clone();
    }
    let stem = ty.pages.first().map_or("", |page| page.stem.as_str());
    let template: Option<&Template> = model
        .operations
        .iter()
        .flat_map(|operation| &operation.variants)
        .find(|variant| model.pages[variant.page].stem == stem)
        .map(|variant| &*variant.template);
    let literal = template.and_then(last_literal).unwrap_or_default();
    let part = ty.name.strip_prefix(stem).unwrap_or(&ty.name).trim_start_matches('-');
    types::page_type(stem, literal, part)
}
