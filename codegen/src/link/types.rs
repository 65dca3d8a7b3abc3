//! Types and enumerations of all pages, merged by name and resolved.

use std::collections::{HashMap, HashSet};

use crate::config::{Config, fold_text};
use crate::diagnostic::{Diagnostic, rules};
use crate::facts::{EnumFact, Facts, Origin, PropertyFact, TypeFact, TypeMention};
use crate::ids::{TiSlice, TiVec};
use crate::json::Value;
use crate::link::alternatives::common_base;
use crate::link::hierarchy::{is_base, type_lineage};
use crate::link::inline_enums::{self, add_members, qualified_name};
use crate::link::mentions;
use crate::link::registry::{Registry, last_segment};
use crate::link::stated_base::{contradicted_base, stated_base};
use crate::model::{Enum, EnumId, Primitive, Property, Type, TypeId, TypePage, TypeRef};
use crate::source::Span;

/// What the pages say of types, resolved.
#[derive(Debug)]
pub struct Types {
    /// Types in name order.
    pub types: TiVec<TypeId, Type>,
    /// Enumerations in name order, inline ones included.
    pub enums: TiVec<EnumId, Enum>,
    /// Lookup.
    pub registry: Registry,
}

/// Merges what pages say of the same type or enumeration, and resolves the names in it. Pages must come in path order.
pub fn gather_types(facts: &[&Facts], config: &Config) -> Types {
    let namespace = config.service.namespace.as_str();
    let (mut types, type_facts) = merge_types(facts, config);
    let mut enums = merge_enums(facts);
    let contested = drop_shadowed_types(&mut types, &mut enums, &type_facts);
    inline_enums::add(facts, &types, &mut enums, namespace);
    types.sort_by(|a, b| a.name.cmp(&b.name));
    enums.sort_by(|a, b| a.name.cmp(&b.name));

    let mut registry = Registry::new(namespace);
    registry.contested = contested;
    for (id, ty) in types.iter_enumerated() {
        for page in &ty.pages {
            registry.add_type(&ty.name, &page.stem, id);
        }
    }
    let by_name: HashMap<String, EnumId> = enums.iter_enumerated().map(|(id, e)| (e.name.to_lowercase(), id)).collect();
    for page in facts {
        for fact in &page.enums {
            if let Some(id) = by_name.get(&fact.name.to_lowercase()) {
                registry.add_enum(&fact.name, &page.stem, fact.anchor.as_deref(), *id);
            }
        }
    }
    for (id, e) in enums.iter_enumerated() {
        if registry.by_full_name(&e.name).is_none() {
            registry.add_enum(&e.name, &format!("#{}", e.stem), None, id);
        }
    }
    resolve_bases(&mut types, &type_facts, &mut registry);
    resolve_properties(&mut types, &type_facts, &registry, &nullable_enums(facts, &registry));
    take_out_inherited(&mut types);
    hold(&mut types, &mut registry);
    Types { types, enums, registry }
}

/// What is wrong with the types and enumerations of a page when all others are known: names that no page describes, names of two kinds,
/// circles of bases, and more properties than a client can hold.
pub fn find_type_faults(page: &Facts, registry: &Registry) -> Vec<Diagnostic> {
    let mut diagnostics = names_of_two_kinds(page, registry);
    for fact in &page.types {
        // A type that another page calls an enumeration is one.
        if matches!(registry.by_full_name(&fact.name), Some(TypeRef::Enum(_))) {
            continue;
        }
        diagnostics.extend(base_fault(page, fact, registry).or_else(|| contradicted_base(page, fact, registry)));
        if let Some(circle) = registry.circles.get(&fact.name.to_lowercase()) {
            let place = stated_base(page, fact, registry).map_or(fact.span, |mention| mention.span);
            let message = format!("`{}` is its own base: {circle}; it is read without a base", fact.name);
            diagnostics.push(Diagnostic::new(&rules::TYPE_BASE_CIRCULAR, place, message));
        }
        if let Some(count) = registry.overfull.get(&fact.name.to_lowercase()) {
            let message = format!("`{}` has {count} properties with those of its bases; {MOST_PROPERTIES} are kept", fact.name);
            diagnostics.push(Diagnostic::new(&rules::TOO_MANY_PROPERTIES, fact.span, message));
        }
        for property in &fact.properties {
            diagnostics.extend(property_faults(page, property, registry));
        }
    }
    diagnostics
}

/// Names on a page that are a type with properties on one page and an enumeration on another.
fn names_of_two_kinds(page: &Facts, registry: &Registry) -> Vec<Diagnostic> {
    let types = page.types.iter().map(|fact| (&fact.name, fact.span));
    let enums = page.enums.iter().map(|fact| (&fact.name, fact.span));
    let contested = types.chain(enums).filter(|(name, _)| registry.contested.contains(&name.to_lowercase()));
    let finding = |(name, span): (&String, Span)| {
        let message =
            format!("`{name}` is a type with properties on one page and an enumeration on another; it is read as the type");
        Diagnostic::new(&rules::NAME_OF_TWO_KINDS, span, message)
    };
    contested.map(finding).collect()
}

/// A base that no page describes.
fn base_fault(page: &Facts, fact: &TypeFact, registry: &Registry) -> Option<Diagnostic> {
    let mention = stated_base(page, fact, registry)?;
    let own = registry.by_full_name(&fact.name);
    let is_resolved = other(mention, own, page, registry).is_some();
    if is_resolved || registry.resolve(mention, &page.stem, &page.namespace) == own {
        return None;
    }
    let role = format!("named as the base of `{}`", fact.name);
    Some(mentions::unresolved_name(&rules::TYPE_BASE_UNRESOLVED, (&mention.name, mention.span), &role, page, registry))
}

/// Types of a property that no page describes: of several the missing ones, else the one that the JSON block names against the row, else
/// the one that the row names.
fn property_faults(page: &Facts, property: &PropertyFact, registry: &Registry) -> Vec<Diagnostic> {
    let is_missing = |ty: &TypeMention| registry.resolve(ty, &page.stem, &page.namespace).is_none();
    let finding = |ty: &TypeMention, role: &str| {
        mentions::unresolved_name(&rules::TYPE_UNRESOLVED, (&ty.name, ty.span), role, page, registry)
    };
    let missing: Vec<&TypeMention> = property.alternatives.iter().filter(|ty| is_missing(ty)).collect();
    if !missing.is_empty() {
        let role = format!("a type of `{}`", property.name);
        return missing.into_iter().map(|ty| finding(ty, &role)).collect();
    }
    if let Some(shown) = contradicting_block(page, property, registry).filter(is_missing) {
        let message = format!("no page describes `{}`, the type of `{}` in the JSON block", shown.name, property.name);
        return vec![Diagnostic::new(&rules::TYPE_UNRESOLVED, property.ty.span, message)];
    }
    if is_missing(&property.ty) {
        return vec![finding(&property.ty, &format!("the type of `{}`", property.name))];
    }
    Vec::new()
}

/// The type that a mention of a base or of a derived type means; never the type itself.
fn other(mention: &TypeMention, own: Option<TypeRef>, page: &Facts, registry: &Registry) -> Option<TypeId> {
    match registry.resolve(mention, &page.stem, &page.namespace) {
        Some(TypeRef::Type(id)) if own != Some(TypeRef::Type(id)) => Some(id),
        _ => None,
    }
}

/// A record of the client numbers its properties with 16 bits.
const MOST_PROPERTIES: usize = u16::MAX as usize - 1;

/// The facts of a type by lower-case name, in page order.
type TypeFacts<'a> = HashMap<String, Vec<(&'a Facts, &'a TypeFact)>>;

fn merge_types<'a>(facts: &[&'a Facts], config: &Config) -> (TiVec<TypeId, Type>, TypeFacts<'a>) {
    let mut by_name: TypeFacts<'a> = HashMap::new();
    let mut types: TiVec<TypeId, Type> = TiVec::new();
    for page in facts {
        for fact in &page.types {
            let known = by_name.entry(fact.name.to_lowercase()).or_default();
            if known.is_empty() {
                types.push(Type {
                    name: fact.name.clone(),
                    pages: Vec::new(),
                    base: None,
                    open: false,
                    synthetic: false,
                    summary: fact.summary.clone(),
                    properties: Vec::new(),
                });
            }
            known.push((*page, fact));
        }
    }
    // A page that says nothing of the type comes behind those that do: what they say counts.
    let is_undescribed = |fact: &TypeFact| config.words.undescribed.contains(&fold_text(&fact.summary));
    for facts in by_name.values_mut() {
        facts.sort_by_key(|(_, fact)| is_undescribed(fact));
    }
    for ty in &mut types {
        let facts = &by_name[&ty.name.to_lowercase()];
        ty.summary.clone_from(&facts[0].1.summary);
        ty.name = preferred_spelling(facts);
        ty.open = facts.iter().any(|(_, fact)| fact.open);
        ty.pages = facts.iter().map(|(page, fact)| type_page(page, fact)).collect();
    }
    (types, by_name)
}

/// The spelling that most pages use; the first of them on a tie.
fn preferred_spelling(facts: &[(&Facts, &TypeFact)]) -> String {
    let count = |name: &str| facts.iter().filter(|(_, fact)| fact.name == name).count();
    let mut best = &facts[0].1.name;
    for (_, fact) in facts {
        if count(&fact.name) > count(best) {
            best = &fact.name;
        }
    }
    best.clone()
}

fn type_page(page: &Facts, fact: &TypeFact) -> TypePage {
    TypePage {
        name: fact.name.clone(),
        file: page.file,
        stem: page.stem.clone(),
        span: fact.span,
        base: None,
        open: fact.open,
        properties: Vec::new(),
    }
}

fn merge_enums(facts: &[&Facts]) -> TiVec<EnumId, Enum> {
    let mut enums: TiVec<EnumId, Enum> = TiVec::new();
    let mut by_name: HashMap<String, EnumId> = HashMap::new();
    for page in facts {
        for fact in &page.enums {
            if let Some(known) = by_name.get(&fact.name.to_lowercase()) {
                add_members(&mut enums[*known].members, &fact.members);
                enums[*known].flags |= fact.flags;
                continue;
            }
            by_name.insert(fact.name.to_lowercase(), enums.push_and_get_key(new_enum(page, fact)));
        }
    }
    enums
}

fn new_enum(page: &Facts, fact: &EnumFact) -> Enum {
    Enum {
        name: fact.name.clone(),
        file: page.file,
        stem: page.stem.clone(),
        members: fact.members.clone(),
        flags: fact.flags,
        is_of_rows: false,
        summary: fact.summary.clone(),
        span: fact.span,
    }
}

/// A name that is an enumeration on one page and an empty type on another is an enumeration; one that is a type with properties
/// is that type, because more is said of it. Gives the names of the second kind, in lower case: one of their pages is wrong.
fn drop_shadowed_types(
    types: &mut TiVec<TypeId, Type>,
    enums: &mut TiVec<EnumId, Enum>,
    facts: &TypeFacts<'_>,
) -> HashSet<String> {
    let enum_names: HashSet<String> = enums.iter().map(|e| e.name.to_lowercase()).collect();
    let mut contested = HashSet::new();
    types.retain(|ty| {
        let name = ty.name.to_lowercase();
        if !enum_names.contains(&name) {
            return true;
        }
        let has_properties = facts[&name].iter().any(|(_, fact)| !fact.properties.is_empty());
        if has_properties {
            contested.insert(name);
        }
        has_properties
    });
    enums.retain(|e| !contested.contains(&e.name.to_lowercase()));
    contested
}

fn resolve_bases(types: &mut TiSlice<TypeId, Type>, facts: &TypeFacts<'_>, registry: &mut Registry) {
    for id in types.keys() {
        let name = types[id].name.to_lowercase();
        for (index, (page, fact)) in facts[&name].iter().enumerate() {
            let Some(mention) = stated_base(page, fact, registry) else { continue };
            match other(mention, Some(TypeRef::Type(id)), page, registry) {
                Some(base) => {
                    types[id].pages[index].base = Some(types[base].name.clone());
                    types[id].base.get_or_insert(base);
                }
                None if registry.resolve(mention, &page.stem, &page.namespace) == Some(TypeRef::Type(id)) => {
                    registry.circles.insert(name.clone(), format!("`{0}` → `{0}`", types[id].name));
                }
                None => types[id].pages[index].base = Some(qualified_name(&mention.name, &page.namespace)),
            }
        }
    }
    registry.circles.extend(cut_circles(types));
    resolve_derived(types, facts, registry);
}

/// A base's page may say what its derived types' own pages do not.
fn resolve_derived(types: &mut TiSlice<TypeId, Type>, facts: &TypeFacts<'_>, registry: &Registry) {
    let stated: TiVec<TypeId, bool> = types.iter().map(|ty| ty.base.is_some()).collect();
    for id in types.keys() {
        let name = types[id].name.clone();
        for (page, fact) in &facts[&name.to_lowercase()] {
            for mention in &fact.derived {
                let Some(derived) = other(mention, Some(TypeRef::Type(id)), page, registry) else { continue };
                // Of two that claim it, the nearer one has it.
                let nearer = types[derived].base.is_none_or(|known| is_base(known, id, types));
                if stated[derived] || !nearer || is_base(derived, id, types) {
                    continue;
                }
                types[derived].base = Some(id);
                for page in &mut types[derived].pages {
                    page.base.get_or_insert_with(|| name.clone());
                }
            }
        }
    }
}

/// Takes the base from every type of a circle: nobody knows which of them is wrong. Gives the circle by lower-case name.
fn cut_circles(types: &mut TiSlice<TypeId, Type>) -> Vec<(String, String)> {
    // The type from which each was reached first: all that is reached leads to an end or to a circle that was found.
    let mut walked: TiVec<TypeId, Option<TypeId>> = vec![None; types.len()].into();
    let mut circles: Vec<Vec<TypeId>> = Vec::new();
    for start in types.keys() {
        let mut at = Some(start);
        while let Some(id) = at.filter(|id| walked[*id].is_none()) {
            walked[id] = Some(start);
            at = types[id].base;
        }
        if let Some(id) = at.filter(|id| walked[*id] == Some(start)) {
            let rest = std::iter::successors(types[id].base, |id| types[*id].base).take_while(|next| *next != id);
            circles.push(std::iter::once(id).chain(rest).collect());
        }
    }
    let mut found = Vec::new();
    for circle in circles {
        for (at, id) in circle.iter().enumerate() {
            let around = circle[at..].iter().chain(&circle[..at]).chain([id]);
            let names: Vec<String> = around.map(|id| format!("`{}`", types[*id].name)).collect();
            found.push((types[*id].name.to_lowercase(), names.join(" → ")));
        }
        for id in circle {
            types[id].base = None;
            types[id].pages.iter_mut().for_each(|page| page.base = None);
        }
    }
    found
}

/// The enumerations that have null among their members on a page.
fn nullable_enums(facts: &[&Facts], registry: &Registry) -> HashSet<TypeRef> {
    let lists = facts.iter().flat_map(|page| &page.enums).filter(|fact| fact.has_null);
    lists.filter_map(|fact| registry.by_full_name(&fact.name)).collect()
}

fn resolve_properties(
    types: &mut TiSlice<TypeId, Type>,
    facts: &TypeFacts<'_>,
    registry: &Registry,
    nullable: &HashSet<TypeRef>,
) {
    let bases: TiVec<TypeId, Option<TypeId>> = types.iter().map(|ty| ty.base).collect();
    for ty in types {
        let facts = &facts[&ty.name.to_lowercase()];
        let mut known: HashSet<&str> = HashSet::new();
        for ((page, fact), type_page) in facts.iter().zip(&mut ty.pages) {
            for property in &fact.properties {
                let mut resolved = resolve_property(page, property, registry, &bases);
                if let Some(common) = common_base(&property.alternatives, page, registry, |id| bases[id]) {
                    resolved.ty = TypeRef::Type(common);
                }
                if nullable.contains(&resolved.ty) {
                    resolved.nullable = resolved.nullable.or(Some(true));
                }
                if known.insert(&property.name) {
                    ty.properties.push(resolved.clone());
                }
                type_page.properties.push(resolved);
            }
        }
    }
}

/// The type that the JSON block names for a property whose row names another one and links a page that describes none: the row's label
/// alone is no proof against the block.
fn contradicting_block(page: &Facts, property: &PropertyFact, registry: &Registry) -> Option<TypeMention> {
    let shown = property.shown.as_ref().filter(|_| registry.link_is_dead(&property.ty, &page.stem))?;
    let node = crate::json::read(&shown.value).0?;
    let sample = match &node.value {
        Value::Array(items) => items.first()?,
        _ => &node,
    };
    let written = sample.get("@odata.type")?.as_str()?.trim();
    let name = written.trim_start_matches('#');
    let differs = !name.is_empty() && !last_segment(name).eq_ignore_ascii_case(last_segment(&property.ty.name));
    differs.then(|| TypeMention { name: name.to_owned(), link: None, ..property.ty.clone() })
}

fn resolve_property(page: &Facts, fact: &PropertyFact, registry: &Registry, bases: &TiSlice<TypeId, Option<TypeId>>) -> Property {
    let id = |mention: &TypeMention| match registry.resolve(mention, &page.stem, &page.namespace) {
        Some(TypeRef::Type(id)) => Some(id),
        _ => None,
    };
    // A block that shows a derived type agrees with the row.
    let derives = |shown: &TypeMention| {
        let of_row = id(&fact.ty);
        of_row.is_some() && std::iter::successors(id(shown), |id| bases[*id]).any(|id| Some(id) == of_row)
    };
    let shown = contradicting_block(page, fact, registry).filter(|shown| !derives(shown));
    let mention = shown.as_ref().unwrap_or(&fact.ty);
    let resolved = registry.resolve(mention, &page.stem, &page.namespace);
    Property {
        name: fact.name.clone(),
        ty: resolved.unwrap_or(TypeRef::Primitive(Primitive::Untyped)),
        written: if mention.primitive || resolved.is_some() {
            mention.name.clone()
        } else {
            qualified_name(&mention.name, &page.namespace)
        },
        collection: mention.collection,
        navigation: fact.navigation,
        nullable: fact.nullable,
        description: fact.description.clone(),
        inline_values: fact.inline_values.clone(),
        span: fact.span,
        origin: fact.origin,
    }
}

/// Pages of derived types repeat what they inherit; a property belongs to the highest type that has it.
fn take_out_inherited(types: &mut TiSlice<TypeId, Type>) {
    let names: TiVec<TypeId, HashSet<String>> =
        types.iter().map(|ty| ty.properties.iter().map(|property| property.name.clone()).collect()).collect();
    let bases: TiVec<TypeId, Option<TypeId>> = types.iter().map(|ty| ty.base).collect();
    for ty in types {
        let ancestors: Vec<TypeId> = std::iter::successors(ty.base, |id| bases[*id]).collect();
        let inherited = |property: &Property| ancestors.iter().any(|ancestor| names[*ancestor].contains(&property.name));
        ty.properties.retain(|property| !inherited(property));
        // A block repeats what is inherited as samples, which say less than the rows of the base.
        for page in &mut ty.pages {
            page.properties.retain(|property| property.origin != Origin::JsonBlock || !inherited(property));
        }
        ty.properties.shrink_to_fit();
    }
}

/// Takes off what no record of the client can hold; the counts stand in the registry by lower-case name.
fn hold(types: &mut TiSlice<TypeId, Type>, registry: &mut Registry) {
    let count = |types: &TiSlice<TypeId, Type>, id| type_lineage(id, types).map(|id| types[id].properties.len()).sum::<usize>();
    let mut overfull: Vec<(usize, TypeId)> =
        types.keys().filter(|id| count(types, *id) > MOST_PROPERTIES).map(|id| (type_lineage(id, types).count(), id)).collect();
    // Bases first: what is taken off them is missing below them, too.
    overfull.sort_unstable();
    for (_, id) in overfull {
        let all = count(types, id);
        registry.overfull.insert(types[id].name.to_lowercase(), all);
        let own = types[id].properties.len();
        types[id].properties.truncate(own - (all - MOST_PROPERTIES.min(all)).min(own));
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::rules;
    use crate::reference::fixture;

    /// The type of a tray's property whose row and block are these, and what is said of types on its page.
    #[track_caller]
    fn check(cell: &str, block: &str, expected: (&str, &[&str])) {
        let lid = "# lid resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|form|String|Its form.|\n";
        let dome = lid
            .replace("# lid resource type\n", "# dome resource type\n\nInherits from [lid](lid.md).\n")
            .replace("form|", "height|");
        let tray = format!(
            "# tray resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|cover|{cell}|What is on top.|\n\n\
             ## JSON representation\n\n```json\n{{ \"cover\": {block} }}\n```\n"
        );
        let pages = [("v1/resources/lid.md", lid), ("v1/resources/dome.md", &dome), ("v1/resources/tray.md", &tray)];
        let reference = fixture::reference(&pages);
        let model = &reference.editions.get("v1").expect("a version").model;
        let found = model.types.iter().find(|ty| ty.name == "library.main.tray").expect("it is described");
        let findings = reference.findings(fixture::find(&reference, "v1/resources/tray.md"));
        let said: Vec<&str> =
            findings.iter().filter(|one| one.rule == &rules::TYPE_UNRESOLVED).map(|one| one.message.as_str()).collect();
        assert_eq!((model.type_name(found.properties[0].ty), said.as_slice()), expected, "{cell} | {block}");
    }

    /// A link to a page that describes a type called like a primitive means that type; a link to any other page means the primitive.
    #[test]
    fn a_type_called_like_a_primitive() {
        let duration =
            "# duration resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|days|Int32|Days.|\n";
        let tray = "# tray resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n\
                    |use|[duration](duration.md)|How long.|\n|rest|[duration](tray.md)|How long.|\n|wait|Duration|How long.|\n";
        let reference = fixture::reference(&[("v1/resources/duration.md", duration), ("v1/resources/tray.md", tray)]);
        let model = &reference.editions.get("v1").expect("a version").model;
        let found = model.types.iter().find(|ty| ty.name == "library.main.tray").expect("it is described");
        let types: Vec<&str> = found.properties.iter().map(|property| model.type_name(property.ty)).collect();
        assert_eq!(types, ["library.main.duration", "Duration", "Duration"]);
    }

    /// The text of a link that leads to no type decides only where the block does not say otherwise.
    #[test]
    fn a_link_without_its_page() {
        let named = |name: &str| format!("{{ \"@odata.type\": \"#library.main.{name}\" }}");
        check("[lid](gone.md)", "{ }", ("library.main.lid", &[]));
        check("[lid](gone.md)", &named("lid"), ("library.main.lid", &[]));
        check("[lid](gone.md)", &named("dome"), ("library.main.lid", &[]));
        check("[tray](gone.md)", &named("lid"), ("library.main.lid", &[]));
        check("[lid](lid.md)", &named("cloth"), ("library.main.lid", &[]));
        let said = "no page describes `library.main.cloth`, the type of `cover` in the JSON block";
        check("[lid](gone.md)", &named("cloth"), ("Untyped", &[said]));
    }
}
