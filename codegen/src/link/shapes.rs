//! Types that no page describes, made from parameter tables and examples; and how well an example fits a type.

use std::collections::{HashMap, HashSet};

use crate::facts::{Facts, Origin, ParameterFact};
use crate::json::{Node, Value};
use crate::link::bodies::items;
use crate::link::candidates;
use crate::link::registry::Registry;
use crate::model::{Primitive, Property, Type, TypeId, TypeRef};
use crate::source::Span;

/// Makes types and remembers them by name.
pub struct Shapes<'a> {
    types: &'a mut Vec<Type>,
    registry: &'a Registry,
    made: HashMap<String, TypeId>,
    /// Names of the made types, without case.
    taken: HashSet<String>,
}

impl<'a> Shapes<'a> {
    /// Works on the linked types.
    pub fn new(types: &'a mut Vec<Type>, registry: &'a Registry) -> Self {
        Self { types, registry, made: HashMap::new(), taken: HashSet::new() }
    }

    /// All types so far.
    pub fn types(&self) -> &[Type] {
        self.types
    }

    /// True when at least half of the samples' members are properties of the type.
    pub fn fits(&self, ty: TypeRef, samples: &[&Node]) -> bool {
        match ty {
            TypeRef::Type(id) => {
                let names: Vec<&str> = samples.iter().flat_map(|node| member_names(node)).collect();
                Self::is_scalar_free(samples) && self.knows_half(id, samples, &names)
            }
            TypeRef::Enum(_) | TypeRef::Primitive(_) => samples.iter().all(|node| !has_own_members(node)),
        }
    }

    /// True when the samples fit a documented type that derives from this one.
    pub fn fits_derived(&self, ty: TypeRef, samples: &[&Node]) -> bool {
        let TypeRef::Type(base) = ty else { return false };
        let derived = (0..self.types.len()).filter(|id| *id != base && candidates::is_base(base, *id, self.types));
        !candidates::is_common(base, self.types) && derived.map(TypeRef::Type).any(|ty| self.fits(ty, samples))
    }

    /// The same for the names of a parameter table together with the bodies of examples.
    pub fn fits_names(&self, ty: TypeRef, bodies: &[&Node], names: &[&str]) -> bool {
        let TypeRef::Type(id) = ty else { return false };
        let all: Vec<&str> = bodies.iter().flat_map(|node| member_names(node)).chain(names.iter().copied()).collect();
        Self::is_scalar_free(bodies) && self.knows_half(id, bodies, &all)
    }

    /// True when all members of the samples are properties of the type.
    pub fn has_all(&self, ty: TypeRef, samples: &[&Node]) -> bool {
        let TypeRef::Type(id) = ty else { return false };
        let mut names = samples.iter().flat_map(|node| member_names(node)).peekable();
        names.peek().is_some() && Self::is_scalar_free(samples) && names.all(|name| self.has(id, name))
    }

    /// True when one of the members of the samples is a property of the type.
    pub fn has_any(&self, ty: TypeRef, samples: &[&Node]) -> bool {
        let TypeRef::Type(id) = ty else { return false };
        Self::is_scalar_free(samples) && samples.iter().flat_map(|node| member_names(node)).any(|name| self.has(id, name))
    }

    fn is_scalar_free(samples: &[&Node]) -> bool {
        samples.iter().all(|node| matches!(node.value, Value::Object(_) | Value::Null))
    }

    fn knows_half(&self, id: TypeId, samples: &[&Node], names: &[&str]) -> bool {
        let named = samples.iter().find_map(|node| named_type(node, self.registry));
        let ids = [Some(id), named.and_then(|ty| if let TypeRef::Type(id) = ty { Some(id) } else { None })];
        let known = names.iter().filter(|name| ids.iter().flatten().any(|id| self.has(*id, name))).count();
        known * 2 >= names.len()
    }

    fn has(&self, id: TypeId, name: &str) -> bool {
        candidates::lineage(id, self.types).any(|id| self.types[id].properties.iter().any(|property| property.name == name))
    }

    /// A type with the members of the samples, which stand at `shown`; `None` when they are no objects or have no members.
    pub fn from_examples(&mut self, page: &Facts, part: &str, samples: &[&Node], shown: Span) -> Option<TypeId> {
        let name = format!("{}-{part}", page.stem);
        if let Some(id) = self.made.get(&name) {
            return Some(*id);
        }
        let properties = self.properties(&name, samples, &page.namespace, shown);
        (!properties.is_empty()).then(|| self.add(name, &page.stem, properties))
    }

    /// A type with the rows of a parameter table and the further members of the examples' bodies.
    pub fn from_parameters(
        &mut self,
        page: &Facts,
        parameters: &[&ParameterFact],
        bodies: &[&Node],
        shown: Span,
    ) -> Option<TypeId> {
        let name = format!("{}-body", page.stem);
        if let Some(id) = self.made.get(&name) {
            return Some(*id);
        }
        let examples = self.properties(&name, bodies, &page.namespace, shown);
        let mut properties: Vec<Property> = Vec::new();
        for parameter in parameters {
            if parameter.name.contains('@') || properties.iter().any(|known| known.name == parameter.name) {
                continue;
            }
            let example = examples.iter().find(|property| property.name == parameter.name);
            let resolved = parameter.ty.as_ref().and_then(|mention| {
                let ty = self.registry.resolve(mention, &page.stem, &page.namespace)?;
                Some((ty, mention.collection))
            });
            let (ty, collection) = resolved
                .or_else(|| example.map(|property| (property.ty, property.collection)))
                .unwrap_or((TypeRef::Primitive(Primitive::Untyped), false));
            properties.push(Property {
                name: parameter.name.clone(),
                ty,
                written: parameter.ty.as_ref().map_or_else(String::new, |mention| mention.name.clone()),
                collection,
                navigation: false,
                nullable: None,
                description: parameter.description.clone(),
                inline_values: Vec::new(),
                span: parameter.span,
                origin: Origin::Table,
            });
        }
        for property in examples {
            if !properties.iter().any(|known| known.name == property.name) {
                properties.push(property);
            }
        }
        (!properties.is_empty()).then(|| self.add(name, &page.stem, properties))
    }

    fn add(&mut self, name: String, stem: &str, properties: Vec<Property>) -> TypeId {
        let id = self.types.len();
        let span = properties[0].span;
        let free_name = self.free_name(&name);
        self.types.push(Type {
            name: free_name,
            pages: vec![crate::model::TypePage {
                file: span.file,
                stem: stem.to_owned(),
                span,
                base: None,
                open: false,
                properties: Vec::new(),
            }],
            base: None,
            open: false,
            synthetic: true,
            summary: String::new(),
            properties,
        });
        self.made.insert(name, id);
        id
    }

    /// The name, numbered where a type has it already: references find types without regard to case.
    fn free_name(&mut self, name: &str) -> String {
        let numbered = (1..).map(|number| if number == 1 { name.to_owned() } else { format!("{name}-{number}") });
        let mut free = numbered.filter(|name| self.registry.full(name).is_none() && self.taken.insert(name.to_lowercase()));
        free.next().unwrap_or_default()
    }

    fn properties(&mut self, owner: &str, samples: &[&Node], namespace: &str, shown: Span) -> Vec<Property> {
        let mut order: Vec<&str> = Vec::new();
        let mut values: HashMap<&str, Vec<&Node>> = HashMap::new();
        for sample in samples {
            let Value::Object(members) = &sample.value else { continue };
            for member in members.iter().filter(|member| !member.key.contains('@') && !member.key.is_empty()) {
                let seen = values.entry(&member.key).or_default();
                if seen.is_empty() {
                    order.push(&member.key);
                }
                seen.push(&member.value);
            }
        }
        order
            .into_iter()
            .map(|key| {
                let (ty, collection) = self.infer(owner, key, &values[key], namespace, shown);
                Property {
                    name: key.to_owned(),
                    ty,
                    written: String::new(),
                    collection,
                    navigation: false,
                    nullable: None,
                    description: String::new(),
                    inline_values: Vec::new(),
                    span: shown,
                    origin: Origin::Example,
                }
            })
            .collect()
    }

    /// The narrowest type that holds all values shown for a member.
    fn infer(&mut self, owner: &str, key: &str, values: &[&Node], namespace: &str, shown: Span) -> (TypeRef, bool) {
        let present: Vec<&Node> = values.iter().copied().filter(|node| node.value != Value::Null).collect();
        let untyped = (TypeRef::Primitive(Primitive::Untyped), false);
        if present.is_empty() {
            return untyped;
        }
        let lists: Vec<&Vec<Node>> =
            present.iter().filter_map(|node| if let Value::Array(items) = &node.value { Some(items) } else { None }).collect();
        if !lists.is_empty() {
            let items: Vec<&Node> = lists.iter().flat_map(|items| items.iter()).collect();
            if lists.len() != present.len() || items.is_empty() {
                return untyped;
            }
            return match self.infer(owner, key, &items, namespace, shown) {
                (TypeRef::Primitive(Primitive::Untyped), _) | (_, true) => untyped,
                (ty, false) => (ty, true),
            };
        }
        if present.iter().all(|node| matches!(node.value, Value::Object(_))) {
            if let Some(named) = present.iter().find_map(|node| named_type(node, self.registry)) {
                return (named, false);
            }
            let name = format!("{owner}-{key}");
            let properties = self.properties(&name, &present, namespace, shown);
            if properties.is_empty() {
                return untyped;
            }
            let stem = owner.to_owned();
            return (TypeRef::Type(self.add(name, &stem, properties)), false);
        }
        let mut kinds: Vec<Primitive> = present.iter().map(|node| scalar(&node.value)).collect();
        kinds.dedup();
        match kinds.as_slice() {
            [only] => (TypeRef::Primitive(*only), false),
            kinds if kinds.iter().all(|kind| matches!(kind, Primitive::Int64 | Primitive::Double)) => {
                (TypeRef::Primitive(Primitive::Double), false)
            }
            _ => untyped,
        }
    }
}

fn scalar(value: &Value) -> Primitive {
    match value {
        Value::String(_) => Primitive::String,
        Value::Bool(_) => Primitive::Boolean,
        Value::Number(text) if text.parse::<i64>().is_ok() => Primitive::Int64,
        Value::Number(_) => Primitive::Double,
        _ => Primitive::Untyped,
    }
}

/// The documented type that a value names itself.
pub fn named_type(node: &Node, registry: &Registry) -> Option<TypeRef> {
    let written = node.get("@odata.type")?.as_str()?;
    registry.full(written).filter(|ty| matches!(ty, TypeRef::Type(_)))
}

/// A primitive by any full or short spelling: `Edm.String`, `string`.
pub fn primitive(name: &str) -> Option<TypeRef> {
    let short = name.rsplit('.').next().unwrap_or(name);
    Primitive::ALL
        .iter()
        .find(|(spelling, _)| spelling.eq_ignore_ascii_case(short))
        .map(|(_, primitive)| TypeRef::Primitive(*primitive))
}

/// The type of `{"value": scalar}` and `{"value": [scalar, …]}`.
pub fn scalar_result(bodies: &[&Node]) -> Option<TypeRef> {
    let sample = match bodies.iter().find_map(|body| items(body)) {
        Some(items) => items.first()?,
        None => {
            let only_value = bodies.iter().all(|body| member_names(body).eq(["value"]));
            only_value.then(|| bodies[0].get("value"))??
        }
    };
    match scalar(&sample.value) {
        Primitive::Untyped => None,
        kind => Some(TypeRef::Primitive(kind)),
    }
}

fn member_names(node: &Node) -> impl Iterator<Item = &str> {
    let members = if let Value::Object(members) = &node.value { members.as_slice() } else { &[] };
    members.iter().map(|member| member.key.as_str()).filter(|key| !key.contains('@'))
}

fn has_own_members(node: &Node) -> bool {
    member_names(node).any(|key| key != "value")
}
