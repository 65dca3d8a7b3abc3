//! Enumerations that only rows define: a type cell names one, and the description beside it lists its values.

use std::collections::HashMap;

use crate::facts::{Facts, MemberFact, TypeMention};
use crate::ids::{TiSlice, TiVec};
use crate::link::registry::Registry;
use crate::model::{Enum, EnumId, Type, TypeId};
use crate::source::{Span, Spanned};

/// A cell that names a type which no page defines, beside a list of values, defines an enumeration. Properties speak before
/// parameters and members of bodies, whose rows repeat what those say.
pub fn add(facts: &[&Facts], types: &TiSlice<TypeId, Type>, enums: &mut TiVec<EnumId, Enum>, namespace: &str) {
    let mut registry = Registry::new(namespace);
    for (id, ty) in types.iter_enumerated() {
        ty.pages.iter().for_each(|page| registry.add_type(&ty.name, &page.stem, id));
    }
    for (id, e) in enums.iter_enumerated() {
        registry.add_enum(&e.name, &e.stem, None, id);
    }
    let documented = enums.len();
    let mut definitions = Definitions { enums, registry: &registry, by_name: HashMap::new() };
    for page in facts {
        // Things that a relationship leads to are no values: the list is about one of their properties.
        for property in page.types.iter().flat_map(|ty| &ty.properties).filter(|property| !property.navigation) {
            if definitions.lacks(page, &property.ty, &property.inline_values) {
                definitions.add(page, &property.ty, &property.inline_values, property.span);
            }
        }
    }
    for (id, e) in enums.iter_enumerated().skip(documented) {
        registry.add_enum(&e.name, &e.stem, None, id);
    }
    let mut definitions = Definitions { enums, registry: &registry, by_name: HashMap::new() };
    for page in facts {
        for parameter in page.parameters.iter() {
            let (Some(ty), values) = (&parameter.ty, &parameter.inline_values) else { continue };
            if definitions.lacks(page, ty, values) && !definitions.is_slip(ty, values) {
                definitions.add(page, ty, values, parameter.span);
            }
        }
    }
}

/// Enumerations, and which of them rows define, by lower-case name.
struct Definitions<'a> {
    enums: &'a mut TiVec<EnumId, Enum>,
    registry: &'a Registry,
    by_name: HashMap<String, EnumId>,
}

impl Definitions<'_> {
    /// The values are those of a type that nothing documents.
    fn lacks(&self, page: &Facts, ty: &TypeMention, values: &[Spanned<String>]) -> bool {
        !values.is_empty() && is_type_name(ty) && self.registry.resolve(ty, &page.stem, &page.namespace).is_none()
    }

    fn add(&mut self, page: &Facts, ty: &TypeMention, values: &[Spanned<String>], span: Span) {
        let name = qualified_name(&ty.name, &page.namespace);
        let member = |value: &Spanned<String>| MemberFact {
            name: value.value.clone(),
            value: None,
            description: String::new(),
            span: value.span,
        };
        let members: Vec<MemberFact> = values.iter().map(member).collect();
        let at = *self.by_name.entry(name.to_lowercase()).or_insert_with(|| {
            let (file, stem) = (page.file, page.stem.clone());
            self.enums.push_and_get_key(Enum {
                name,
                file,
                stem,
                members: Vec::new(),
                flags: false,
                is_of_rows: true,
                summary: String::new(),
                span,
            })
        });
        add_members(&mut self.enums[at].members, &members);
    }

    /// A name that is nearly an enumeration's, beside values that this one has, is that enumeration's with a slip of the pen.
    fn is_slip(&self, ty: &TypeMention, values: &[Spanned<String>]) -> bool {
        let near = self.registry.nearest_name(&ty.name);
        let Some(near) = near.and_then(|near| self.enums.iter().find(|e| e.name == near)) else { return false };
        let has = |value: &Spanned<String>| near.members.iter().any(|member| member.name.eq_ignore_ascii_case(&value.value));
        values.iter().all(has)
    }
}

/// Adds the members that are not there yet.
pub fn add_members(members: &mut Vec<MemberFact>, more: &[MemberFact]) {
    for member in more {
        if !members.iter().any(|known| known.name.eq_ignore_ascii_case(&member.name)) {
            members.push(member.clone());
        }
    }
}

fn is_type_name(mention: &TypeMention) -> bool {
    !mention.primitive
        && !mention.name.is_empty()
        && mention.name.chars().all(|c| c.is_ascii_alphanumeric() || c == '.' || c == '_')
}

/// A name with the namespace when it has none.
pub fn qualified_name(name: &str, namespace: &str) -> String {
    if name.contains('.') { name.to_owned() } else { format!("{namespace}.{name}") }
}
