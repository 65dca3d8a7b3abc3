//! Objects of which a table of the page lists the members, beside what examples show of them.

use crate::facts::{Facts, Origin, ParameterFact, ParameterPlace};
use crate::json::Node;
use crate::link::alternatives::common_base;
use crate::link::bodies::inferred::{self, Inferred, Part};
use crate::link::bodies::{Known, OperationOnPage};
use crate::model::{Primitive, TypeId, TypeRef};
use crate::nearness;
use crate::source::Span;

/// The rows of a page's tables for one of its bodies.
pub fn rows<'a>(on_page: &OperationOnPage<'a>, place: ParameterPlace) -> Vec<&'a ParameterFact> {
    on_page.page.parameters.iter().filter(|row| row.place == place).collect()
}

/// A row may list an annotation of the protocol, or a path into the body; neither is a member.
pub fn is_member(name: &str) -> bool {
    !name.contains(['@', '/', '.'])
}

/// The members that rows list, and the further ones that samples show, which stand at `place`.
pub fn members(
    on_page: &OperationOnPage<'_>,
    rows: &[&ParameterFact],
    samples: &[&Node],
    place: Span,
    known: &Known<'_>,
) -> Vec<Part> {
    let shown = inferred::infer_parts(samples, known.registry, place);
    let entries: Vec<Entry<'_>> = rows.iter().filter_map(|row| Entry::of(row, &shown)).collect();
    Table { page: on_page.page, known }.parts(&entries, &shown)
}

/// A row, with the steps that lead to its member.
struct Entry<'a> {
    path: Vec<Step<'a>>,
    row: &'a ParameterFact,
}

/// A name on the way to a member.
#[derive(Clone, Copy)]
pub struct Step<'a> {
    /// The name.
    pub name: &'a str,
    /// It is that of a list: `boxes[]`.
    pub is_list: bool,
}

/// The steps of a row's name, which may be a path into the body.
pub fn steps(name: &str) -> impl Iterator<Item = Step<'_>> {
    name.split(['/', '.']).map(|written| {
        let name = written.strip_suffix("[]");
        Step { name: name.unwrap_or(written), is_list: name.is_some() }
    })
}

/// A row's name is written as a path, with strokes or with the brackets of a list: it is no name of a type.
pub fn is_plainly_path(name: &str) -> bool {
    name.contains('/') || steps(name).any(|step| step.is_list)
}

impl<'a> Entry<'a> {
    fn of(row: &'a ParameterFact, shown: &[Part]) -> Option<Self> {
        let is_whole = is_member(&row.name) || part_of(shown, &row.name).is_some();
        let whole = Step { name: row.name.as_str(), is_list: false };
        let path = if is_whole { vec![whole] } else { steps(&row.name).collect() };
        let leads = is_whole || !row.name.contains('@') && path.iter().all(|step| !step.name.is_empty());
        leads.then_some(Self { path, row })
    }

    fn first(&self) -> Step<'a> {
        self.path[0]
    }

    /// Below its first name.
    fn below(&self) -> Option<Self> {
        let below = self.path[1..].to_vec();
        (!below.is_empty()).then_some(Self { path: below, row: self.row })
    }
}

/// The rows below a name.
#[derive(Clone, Copy)]
struct Below<'b, 'a> {
    entries: &'b [Entry<'a>],
    /// They are about the items of a list.
    of_items: bool,
}

struct Table<'t, 'k> {
    page: &'t Facts,
    known: &'t Known<'k>,
}

impl Table<'_, '_> {
    /// A part for each name that entries begin with, then the shown ones that none of them means.
    fn parts(&self, entries: &[Entry<'_>], shown: &[Part]) -> Vec<Part> {
        let mut parts: Vec<Part> = Vec::new();
        for entry in entries {
            let name = entry.first().name;
            if parts.iter().any(|part| part.name == name) {
                continue;
            }
            let of_name = || entries.iter().filter(|other| other.first().name == name);
            let own = of_name().find(|other| other.path.len() == 1).map(|other| other.row);
            let inner: Vec<Entry<'_>> = of_name().filter_map(Entry::below).collect();
            let example = part_of(shown, name);
            let below = Below { entries: &inner, of_items: of_name().any(|entry| entry.first().is_list) };
            if let Some(row) = own {
                parts.push(self.listed(name, row, below, example));
            } else if self.may_lead(entry, shown) {
                parts.push(self.led_to(name, entry.row, below, example));
            }
        }
        // An example that spells a row in another case shows that row, and so does one with a slip in the name of a row that it lacks.
        let is_meant = |name: &str, part: &Part| {
            name.eq_ignore_ascii_case(&part.name) || part_of(shown, name).is_none() && nearness::is_slip(&part.name, name)
        };
        let is_further = |part: &&Part| !entries.iter().any(|entry| is_meant(entry.first().name, part));
        let further: Vec<Part> = shown.iter().filter(is_further).cloned().collect();
        parts.extend(further);
        parts
    }

    /// Whether a path may begin with a name that no row has of its own: an example shows an object there, or nothing there, and it is plainly
    /// a path or there is no example and the name does not begin that of a type.
    fn may_lead(&self, entry: &Entry<'_>, shown: &[Part]) -> bool {
        let name = entry.first().name;
        let begins_type = || self.page.namespace.split('.').next() == Some(name);
        match part_of(shown, name) {
            Some(part) => matches!(part.holds, Inferred::Object(_)),
            None => is_plainly_path(&entry.row.name) || shown.is_empty() && !begins_type(),
        }
    }

    /// A row as a part: with the type that its cell names, else the members that other rows list below it, else what the examples show.
    fn listed(&self, name: &str, row: &ParameterFact, below: Below<'_, '_>, example: Option<&Part>) -> Part {
        let untyped = |(holds, _): &(Inferred, bool)| *holds == Inferred::Known(TypeRef::Primitive(Primitive::Untyped));
        let stated = self.stated(row);
        let is_typed = stated.as_ref().is_some_and(|stated| !untyped(stated));
        let is_list =
            below.of_items || stated.as_ref().is_some_and(|(_, list)| *list) || example.is_some_and(|part| part.collection);
        let of_rows = (!is_typed && !below.entries.is_empty()).then(|| (self.object(below.entries, example), is_list));
        let shown = example.map(|part| (part.holds.clone(), part.collection));
        let (holds, collection) = match stated {
            Some(stated) if is_typed => stated,
            stated => of_rows.or(shown).or(stated).unwrap_or((Inferred::Untyped, false)),
        };
        Part {
            name: name.to_owned(),
            holds,
            collection,
            written: row.ty.as_ref().map_or_else(String::new, |mention| mention.name.clone()),
            description: row.description.clone(),
            span: row.span,
            origin: Origin::Table,
        }
    }

    /// A part that only rows below it name.
    fn led_to(&self, name: &str, first: &ParameterFact, below: Below<'_, '_>, example: Option<&Part>) -> Part {
        Part {
            name: name.to_owned(),
            holds: self.object(below.entries, example),
            collection: below.of_items || example.is_some_and(|part| part.collection),
            written: String::new(),
            description: String::new(),
            span: first.span,
            origin: Origin::Table,
        }
    }

    fn object(&self, entries: &[Entry<'_>], example: Option<&Part>) -> Inferred {
        let shown = match example.map(|part| &part.holds) {
            Some(Inferred::Object(parts)) => parts.as_slice(),
            _ => &[],
        };
        inferred::object_of(self.parts(entries, shown))
    }

    /// The type that a row's cell names, and whether it is a list.
    fn stated(&self, row: &ParameterFact) -> Option<(Inferred, bool)> {
        let (page, known) = (self.page, self.known);
        let mention = row.ty.as_ref()?;
        let base_of = |id: TypeId| known.hierarchy.types()[id].base;
        if let Some(common) = common_base(&row.alternatives, page, known.registry, base_of) {
            return Some((Inferred::Known(TypeRef::Type(common)), mention.collection));
        }
        let ty = known.registry.resolve(mention, &page.stem, &page.namespace)?;
        Some((Inferred::Known(ty), mention.collection))
    }
}

fn part_of<'p>(parts: &'p [Part], name: &str) -> Option<&'p Part> {
    parts.iter().find(|part| part.name.eq_ignore_ascii_case(name))
}
