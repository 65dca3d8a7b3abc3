//! Which types derive from which, and which properties values of a type may have.

use std::collections::HashSet;
use std::sync::OnceLock;

use crate::ids::{TiSlice, TiVec};
use crate::model::{Property, Type, TypeId, TypeRef};

/// The documented types with what derives from each.
pub struct Hierarchy<'a> {
    types: &'a TiSlice<TypeId, Type>,
    /// Types whose stated base is this one, by type.
    children: TiVec<TypeId, Vec<TypeId>>,
    /// Names of the properties of a type, its bases and all that derive from it; gathered when first asked for.
    family: TiVec<TypeId, OnceLock<HashSet<&'a str>>>,
}

impl<'a> Hierarchy<'a> {
    /// Looks at all documented types.
    pub fn of(types: &'a TiSlice<TypeId, Type>) -> Self {
        let mut children: TiVec<TypeId, Vec<TypeId>> = vec![Vec::new(); types.len()].into();
        for (id, ty) in types.iter_enumerated() {
            if let Some(base) = ty.base {
                children[base].push(id);
            }
        }
        Self { types, children, family: types.iter().map(|_| OnceLock::new()).collect() }
    }

    /// All documented types.
    pub fn types(&self) -> &'a TiSlice<TypeId, Type> {
        self.types
    }

    /// A property of the type or of one of its bases has this name.
    pub fn has_property(&self, id: TypeId, name: &str) -> bool {
        has_property(id, name, self.types)
    }

    /// The property of the type or of one of its bases that a path calls so: paths are written without regard to case.
    pub fn property(&self, id: TypeId, name: &str) -> Option<&'a Property> {
        let own = |id: TypeId| self.types[id].properties.iter().find(|property| property.name.eq_ignore_ascii_case(name));
        type_lineage(id, self.types).find_map(own)
    }

    /// One is the other or a base of it, in either direction.
    pub fn are_related(&self, one: TypeRef, other: TypeRef) -> bool {
        self.is_base(one, other) || self.is_base(other, one)
    }

    /// A value of the type, or of one that derives from it, may have a property of this name.
    pub fn may_have_property(&self, id: TypeId, name: &str) -> bool {
        self.family(id).contains(name)
    }

    /// True when one type is the other or a base of it; scalars are bases of themselves alone.
    pub fn is_base(&self, base: TypeRef, of: TypeRef) -> bool {
        match (base, of) {
            (TypeRef::Type(base), TypeRef::Type(of)) => is_base(base, of, self.types),
            _ => base == of,
        }
    }

    /// The nearest type that both are or derive from.
    pub fn common_base(&self, one: TypeId, other: TypeId) -> Option<TypeId> {
        type_lineage(one, self.types).find(|base| is_base(*base, other, self.types))
    }

    /// The nearest type that all of these are or derive from; `None` of none, and where they have nothing in common.
    pub fn common_base_of(&self, types: impl IntoIterator<Item = TypeRef>) -> Option<TypeRef> {
        let mut types = types.into_iter();
        let first = types.next()?;
        types.try_fold(first, |common, next| match (common, next) {
            (TypeRef::Type(one), TypeRef::Type(other)) => self.common_base(one, other).map(TypeRef::Type),
            _ => None,
        })
    }

    fn family(&self, id: TypeId) -> &HashSet<&'a str> {
        self.family[id].get_or_init(|| {
            let mut open = vec![id];
            let mut members: Vec<TypeId> = type_lineage(id, self.types).collect();
            while let Some(next) = open.pop() {
                open.extend(&self.children[next]);
                members.extend(&self.children[next]);
            }
            members.iter().flat_map(|id| &self.types[*id].properties).map(|property| property.name.as_str()).collect()
        })
    }
}

/// True when one type is the other or a base of it.
pub fn is_base(base: TypeId, of: TypeId, types: &TiSlice<TypeId, Type>) -> bool {
    type_lineage(of, types).any(|id| id == base)
}

/// A property of the type or of one of its bases has this name.
pub fn has_property(id: TypeId, name: &str, types: &TiSlice<TypeId, Type>) -> bool {
    type_lineage(id, types).any(|id| types[id].properties.iter().any(|property| property.name == name))
}

/// A type and its ancestors, nearest first.
pub fn type_lineage(id: TypeId, types: &TiSlice<TypeId, Type>) -> impl Iterator<Item = TypeId> {
    std::iter::successors(Some(id), |id| types[*id].base)
}
