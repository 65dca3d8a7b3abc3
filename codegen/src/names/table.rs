//! All names of a model's client, computed once, between linking and emitting.

use std::collections::HashMap;

use crate::config::Config;
use crate::ids::TiVec;
use crate::link::operations::last_literal;
use crate::model::{Content, EnumId, Exchange, Model, OperationId, PageId, Type, TypeId};

use super::dictionary::Dictionary;
use super::exchanges::{self, ExchangeName};
use super::headers::{self, HeaderName};
use super::identifiers::{Reserved, method_name};
use super::pages::{self, PageName};
use super::scope::{Scope, disambiguate_names};
use super::tree::{Tree, TreeOperation};
use super::types::{self, TypeName};

/// Every Rust name that an emitted client shows.
#[derive(Clone, Debug)]
pub struct Names {
    /// Names of types, by id.
    pub types: TiVec<TypeId, TypeName>,
    /// Names of enumerations, by id.
    pub enums: TiVec<EnumId, TypeName>,
    /// Getters of own properties, by type id.
    pub properties: TiVec<TypeId, Vec<String>>,
    /// Variants, by enumeration id.
    pub members: TiVec<EnumId, Vec<String>>,
    /// The calls, by operation id.
    pub tree: Tree,
    /// What API pages are called in tests, by page id.
    pub pages: TiVec<PageId, PageName>,
    /// What exchanges are called, by page and place on it.
    pub exchanges: HashMap<(PageId, usize), ExchangeName>,
    /// Documented request headers, by setter.
    pub headers: Vec<HeaderName>,
}

impl Names {
    /// Names everything.
    pub fn of(model: &Model, config: &Config) -> Self {
        let wires: Vec<&str> =
            model.types.iter().map(|ty| ty.name.as_str()).chain(model.enums.iter().map(|e| e.name.as_str())).collect();
        let literals = last_literals(model);
        let dictionary = Dictionary::of(model);
        let plain =
            model.types.iter().map(|ty| wire_name(ty, &literals, &dictionary)).chain(model.enums.iter().map(|e| e.name.clone()));
        let plain = plain.map(|wire| types::type_name(&wire, &model.namespace)).collect();
        let mut all = types::type_names(&wires, plain, &config.service.root);
        let enums = all.split_off(model.types.len());
        let members = model.enums.iter().map(|e| {
            let wires: Vec<&str> = e.members.iter().map(|member| member.name.as_str()).collect();
            disambiguate_names(&wires, |wire| method_name(wire, Reserved::Variant))
        });
        let pages = TiVec::from(pages::page_names(model));
        let exchanges = exchanges::exchange_names(model, &pages);
        Self {
            types: all.into(),
            enums: enums.into(),
            properties: properties(model),
            members: members.collect(),
            tree: tree(model, config),
            pages,
            exchanges,
            headers: headers::header_names(model),
        }
    }

    /// The setter of a request header, where the reference documents it.
    pub fn header(&self, wire: &str) -> Option<&HeaderName> {
        self.headers.iter().find(|header| header.wire.eq_ignore_ascii_case(wire))
    }

    /// The names of an exchange. One that was written since everything was named is told by its place on its page.
    pub fn exchange(&self, exchange: &Exchange) -> ExchangeName {
        let ordinal = exchange.fact.ordinal;
        self.exchanges.get(&(exchange.page, ordinal)).cloned().unwrap_or_else(|| ExchangeName {
            id: format!("{}.{}", self.pages[exchange.page].id, ordinal + 1),
            function: format!("example_{}", ordinal + 1),
        })
    }

    /// Id of an exchange.
    pub fn exchange_id(&self, exchange: &Exchange) -> String {
        self.exchange(exchange).id
    }
}

/// Getters of own properties, by type. A type's names are settled behind those of its bases: it has their getters and setters too.
fn properties(model: &Model) -> TiVec<TypeId, Vec<String>> {
    let mut names: TiVec<TypeId, Option<Vec<String>>> = vec![None; model.types.len()].into();
    for id in model.types.keys() {
        let mut lineage: Vec<TypeId> = model.lineage(id).collect();
        lineage.reverse();
        let mut scope = Scope::getters();
        for owner in lineage {
            if let Some(known) = &names[owner] {
                for name in known {
                    scope.reserve(name);
                }
                continue;
            }
            let wires: Vec<&str> = model.types[owner].properties.iter().map(|property| property.name.as_str()).collect();
            let plain: Vec<String> = wires.iter().map(|wire| method_name(wire, Reserved::Property)).collect();
            names[owner] = Some(scope.distinct_names(&wires, &plain));
        }
    }
    names.into_iter().map(Option::unwrap_or_default).collect()
}

fn tree(model: &Model, config: &Config) -> Tree {
    let operations = model.operations.iter().map(|operation| {
        let answers_collection = matches!(operation.response, Content::Many(_));
        // What a page documents names a step, not what is there by a correction alone.
        let pages = if operation.is_alias { 0 } else { operation.variants.len() };
        TreeOperation { method: operation.method(), template: &operation.template, answers_collection, pages }
    });
    let is_type = |name: &str| model.types.iter().any(|ty| ty.name.eq_ignore_ascii_case(name));
    let sends_bytes = |id: OperationId| model.operations[id].request == Content::Bytes;
    let mut tree = Tree::build_with_types(operations, &config.verbs, &is_type, &sends_bytes);
    for (index, operation) in model.operations.iter_enumerated() {
        tree.set_body(index, operation.request != Content::None);
    }
    tree
}

/// By page name: the last literal of its first method line.
fn last_literals(model: &Model) -> HashMap<&str, &str> {
    let mut found = HashMap::new();
    for variant in model.operations.iter().flat_map(|operation| &operation.variants) {
        let stem = model.pages[variant.page].stem.as_str();
        found.entry(stem).or_insert_with(|| last_literal(&variant.template).unwrap_or_default());
    }
    found
}

/// A synthetic type is named after its page; where the reference spells a word with capitals, so does the type.
fn wire_name(ty: &Type, literals: &HashMap<&str, &str>, dictionary: &Dictionary) -> String {
    if !ty.synthetic {
        return ty.name.clone();
    }
    let stem = ty.pages.first().map_or("", |page| page.stem.as_str());
    let part = ty.name.strip_prefix(stem).unwrap_or(&ty.name).trim_start_matches('-');
    types::page_type(stem, literals.get(stem).copied().unwrap_or_default(), part, dictionary)
}
