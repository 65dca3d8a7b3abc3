//! Types of bodies that no page describes: made of what was decided, so that none is made that nothing uses.

use std::collections::{HashMap, HashSet};

use crate::facts::Facts;
use crate::ids::{TiSlice, TiVec};
use crate::link::bodies::inferred::{Inferred, Part};
use crate::link::bodies::{Carried, Found};
use crate::model::{Content, PageId, Primitive, Property, Type, TypeId, TypePage, TypeRef};

/// Adds types and keeps their names apart.
pub struct Inventor<'a> {
    types: &'a mut TiVec<TypeId, Type>,
    /// Names of all types and enumerations, without case: references find them so.
    taken: HashSet<String>,
    /// What was made of a page's body or result: operations of one page that carry the same share its type.
    made: HashMap<(PageId, String), Vec<Made>>,
}

/// The parts of an object and the type that was made of them.
type Made = (Vec<Part>, TypeId);

impl<'a> Inventor<'a> {
    /// Adds to `types`; `others` are the names of enumerations.
    pub fn new(types: &'a mut TiVec<TypeId, Type>, others: impl Iterator<Item = String>) -> Self {
        let taken = types.iter().map(|ty| ty.name.to_lowercase()).chain(others).collect();
        Self { types, taken, made: HashMap::new() }
    }

    /// What was decided, with a type for each object in it. `part` says what it is to the page's operation: `body`, `result`.
    pub fn content_of(&mut self, found: &Found, pages: &TiSlice<PageId, &Facts>, part: &str) -> Content {
        let page = pages[found.page];
        match &found.carried {
            Carried::None => Content::None,
            Carried::Bytes | Carried::One(Inferred::Known(TypeRef::Primitive(Primitive::Stream))) => Content::Bytes,
            Carried::Redirect => Content::Redirect,
            Carried::Untyped | Carried::One(Inferred::Untyped) | Carried::Many(Inferred::Untyped) => Content::Untyped,
            Carried::One(holds) => Content::One(self.shared(holds, found.page, page, part)),
            Carried::Many(holds) => Content::Many(self.shared(holds, found.page, page, part)),
        }
    }

    fn shared(&mut self, holds: &Inferred, id: PageId, page: &Facts, part: &str) -> TypeRef {
        let Inferred::Object(parts) = holds else { return self.holds(holds, page, part) };
        let key = (id, part.to_owned());
        let made = self.made.get(&key).into_iter().flatten().find(|(made, _)| made == parts);
        if let Some((_, ty)) = made {
            return TypeRef::Type(*ty);
        }
        let ty = self.object(parts, page, &format!("{}-{part}", page.stem));
        self.made.entry(key).or_default().push((parts.clone(), ty));
        TypeRef::Type(ty)
    }

    fn holds(&mut self, holds: &Inferred, page: &Facts, name: &str) -> TypeRef {
        match holds {
            Inferred::Known(ty) => *ty,
            Inferred::Untyped => TypeRef::Primitive(Primitive::Untyped),
            Inferred::Object(parts) => TypeRef::Type(self.object(parts, page, name)),
        }
    }

    fn object(&mut self, parts: &[Part], page: &Facts, name: &str) -> TypeId {
        let name = self.free_name(name);
        let properties: Vec<Property> = parts.iter().map(|part| self.property(part, page, &name)).collect();
        let span = parts[0].span;
        let of_page = TypePage {
            name: name.clone(),
            file: page.file,
            stem: page.stem.clone(),
            span,
            base: None,
            open: false,
            properties: Vec::new(),
        };
        self.types.push_and_get_key(Type {
            name,
            pages: vec![of_page],
            base: None,
            open: false,
            synthetic: true,
            summary: String::new(),
            properties,
        })
    }

    fn property(&mut self, part: &Part, page: &Facts, owner: &str) -> Property {
        Property {
            name: part.name.clone(),
            ty: self.holds(&part.holds, page, &format!("{owner}-{}", part.name)),
            written: part.written.clone(),
            collection: part.collection,
            navigation: false,
            nullable: None,
            description: part.description.clone(),
            inline_values: Vec::new(),
            span: part.span,
            origin: part.origin,
        }
    }

    /// The name, numbered where another type has it already.
    fn free_name(&mut self, name: &str) -> String {
        let numbered = (1..).map(|number| if number == 1 { name.to_owned() } else { format!("{name}-{number}") });
        let mut free = numbered.filter(|name| self.taken.insert(name.to_lowercase()));
        free.next().unwrap_or_default()
    }
}
