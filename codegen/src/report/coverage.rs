//! How much of what pages document some example shows, as a whole and by area.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashSet};

use serde::Serialize;

use crate::ids::TiVec;
use crate::model::{Model, OperationId, PageId};
use crate::reference::Reference;

use super::seen::Seen;

/// What examples may show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Operations that an example exercises.
    Operations,
    /// Statuses that a page says are answered, and one of its examples answers.
    Statuses,
    /// Permissions that some operation with an example names.
    Permissions,
    /// Properties that a body shows.
    Properties,
    /// Relationships that a body shows or binds.
    Relationships,
    /// Members of enumerations that a body shows.
    Members,
}

/// How many of all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Ratio {
    /// Those that an example shows.
    pub shown: usize,
    /// All that pages document.
    pub all: usize,
}

/// A ratio for each kind that there is.
pub type Coverage = BTreeMap<Kind, Ratio>;

/// A part of a version.
#[derive(Clone, Debug, Serialize)]
pub struct Area {
    /// The first segment of paths, or a namespace.
    pub name: String,
    /// What examples show of it.
    pub coverage: Coverage,
}

/// The coverage of a version.
pub(super) struct Covered {
    pub whole: Coverage,
    pub paths: Vec<Area>,
    pub namespaces: Vec<Area>,
}

impl Ratio {
    fn count(&mut self, shown: bool) {
        self.shown += usize::from(shown);
        self.all += 1;
    }

    /// Tenths of a percent, rounded; of nothing all is shown.
    pub fn permille(self) -> usize {
        (self.shown * 1000 + self.all / 2).checked_div(self.all).unwrap_or(1000)
    }
}

impl Kind {
    /// All kinds, in the order in which they are told.
    pub const ALL: [Self; 6] =
        [Self::Operations, Self::Statuses, Self::Permissions, Self::Properties, Self::Relationships, Self::Members];

    /// For people.
    pub fn title(self) -> &'static str {
        match self {
            Self::Operations => "Operations",
            Self::Statuses => "Status codes",
            Self::Permissions => "Permissions",
            Self::Properties => "Properties",
            Self::Relationships => "Relationships",
            Self::Members => "Enumeration members",
        }
    }

    /// When one of them counts as shown.
    pub fn about(self) -> &'static str {
        match self {
            Self::Operations => "an example sends the request",
            Self::Statuses => "a page says that a status is answered, and one of its examples answers with it",
            Self::Permissions => "an operation that names the permission has an example",
            Self::Properties => "the body of an example has the property",
            Self::Relationships => "the body of an example expands or binds the relationship",
            Self::Members => "the body of an example has the value",
        }
    }
}

impl Covered {
    pub fn of(reference: &Reference, model: &Model, seen: &Seen) -> Self {
        let (mut whole, mut paths, mut namespaces) = (Coverage::new(), Areas::default(), Areas::default());
        of_operations(model, &mut whole, &mut paths);
        of_statuses(reference, model, &mut whole, &mut paths);
        of_types(model, seen, &mut whole, &mut namespaces);
        Self { whole, paths: paths.list(Kind::Operations), namespaces: namespaces.list(Kind::Properties) }
    }
}

/// Coverages by the name of an area.
#[derive(Default)]
struct Areas(BTreeMap<String, Coverage>);

impl Areas {
    fn count(&mut self, area: &str, kind: Kind, shown: bool) {
        if !self.0.contains_key(area) {
            self.0.insert(area.to_owned(), Coverage::new());
        }
        if let Some(coverage) = self.0.get_mut(area) {
            coverage.entry(kind).or_default().count(shown);
        }
    }

    /// The areas with most of a kind first.
    fn list(self, kind: Kind) -> Vec<Area> {
        let mut areas: Vec<Area> = self.0.into_iter().map(|(name, coverage)| Area { name, coverage }).collect();
        areas.sort_by_key(|area| Reverse(area.coverage.get(&kind).map_or(0, |ratio| ratio.all)));
        areas
    }
}

/// The first segment of a path, arguments and what follows a colon left out.
pub(super) fn area(path: &str) -> &str {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    let end = first.find(['(', ':']).unwrap_or(first.len());
    &first[..end]
}

fn of_operations(model: &Model, whole: &mut Coverage, paths: &mut Areas) {
    let exercised: HashSet<OperationId> =
        model.exchanges.iter().filter_map(|exchange| Some(exchange.target.as_ref()?.operation)).collect();
    // A permission is one thing, however many operations name it.
    let mut permissions: BTreeMap<&str, bool> = BTreeMap::new();
    let mut by_area: BTreeMap<(String, &str), bool> = BTreeMap::new();
    for (id, operation) in model.operations.iter_enumerated().filter(|(_, operation)| operation.implied_by.is_none()) {
        let (path, shown) = (operation.template.path(), exercised.contains(&id));
        whole.entry(Kind::Operations).or_default().count(shown);
        paths.count(area(&path), Kind::Operations, shown);
        let stated = operation.primary().permissions.iter();
        for name in stated.flat_map(|stated| stated.names.iter().flatten()) {
            *permissions.entry(name).or_default() |= shown;
            *by_area.entry((area(&path).to_owned(), name)).or_default() |= shown;
        }
    }
    for shown in permissions.into_values() {
        whole.entry(Kind::Permissions).or_default().count(shown);
    }
    for ((area, _), shown) in by_area {
        paths.count(&area, Kind::Permissions, shown);
    }
}

fn of_statuses(reference: &Reference, model: &Model, whole: &mut Coverage, paths: &mut Areas) {
    let mut answered: HashSet<(PageId, u16)> = HashSet::new();
    for exchange in &model.exchanges {
        answered.extend(exchange.fact.responses.iter().map(|response| (exchange.page, response.status())));
    }
    let mut areas: TiVec<PageId, Option<String>> = vec![None; model.pages.len()].into();
    for operation in model.operations.iter().filter(|operation| operation.implied_by.is_none()) {
        for variant in &operation.variants {
            areas[variant.page].get_or_insert_with(|| area(&variant.template.path()).to_owned());
        }
    }
    for (id, page) in model.pages.iter_enumerated() {
        let Some(file) = reference.files.get(page.file) else { continue };
        let mut said = HashSet::new();
        for status in file.facts.statuses.iter().filter(|status| said.insert(**status)) {
            let shown = answered.contains(&(id, *status));
            whole.entry(Kind::Statuses).or_default().count(shown);
            // A page without a method line has no path.
            if let Some(area) = &areas[id] {
                paths.count(area, Kind::Statuses, shown);
            }
        }
    }
}

fn of_types(model: &Model, seen: &Seen, whole: &mut Coverage, namespaces: &mut Areas) {
    let mut count = |name: &str, kind: Kind, shown: bool| {
        whole.entry(kind).or_default().count(shown);
        namespaces.count(name.rsplit_once('.').map_or("", |(namespace, _)| namespace), kind, shown);
    };
    for (id, ty) in model.types.iter_enumerated().filter(|(_, ty)| !ty.synthetic) {
        for (at, property) in ty.properties.iter().enumerate() {
            let kind = if property.navigation { Kind::Relationships } else { Kind::Properties };
            count(&ty.name, kind, seen.has_property(id, at));
        }
    }
    for (id, own) in model.enums.iter_enumerated() {
        for at in 0..own.members.len() {
            count(&own.name, Kind::Members, seen.has_member(id, at));
        }
    }
}
