//! What changed between two states of a reference: what it does to the contract, the client, the permissions and the tests.
//!
//! Both are compared as models, each fact with what stands in its place on the other side, and last as texts: lines that no
//! change of the contract accounts for are words. One cause is one change: what follows from a change is not told again.

mod contents;
mod enums;
mod examples;
pub mod github;
pub mod json;
mod lines;
pub mod markdown;
mod operations;
pub mod page_of_rules;
mod pairs;
mod parameters;
mod permissions;
mod properties;
pub mod rules;
pub mod sarif;
mod side;
mod statuses;
mod surface;
#[cfg(test)]
mod tests;
pub mod text;
mod types;
mod wording;

use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt;

use crate::model::{OperationId, PageId, TypeId};
use crate::reference::{Edition, Reference};
use crate::source::Span;

use rules::ChangeRule;
use side::Side;

/// What a change does to those who call the service or use the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Words alone.
    DocOnly,
    /// Whatever was right stays right.
    Additive,
    /// Something that was right no longer is.
    Breaking,
}

impl Verdict {
    /// As reports write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::DocOnly => "doc-only",
            Self::Additive => "additive",
            Self::Breaking => "breaking",
        }
    }
}

/// Which part of a client's version has to be counted up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bump {
    /// None.
    None,
    /// Documentation, schemas or permissions changed, and no item of Rust.
    Patch,
    /// There are items that were not there.
    Minor,
    /// An item is gone, or has another signature.
    Major,
}

impl fmt::Display for Bump {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What kind of change it is.
    pub rule: &'static ChangeRule,
    /// The version folder.
    pub version: String,
    /// One line about it.
    pub message: String,
    /// Where it stood.
    pub base: Option<Span>,
    /// Where it stands.
    pub head: Option<Span>,
    /// The operations that it touches: `GET /users/{id}`.
    pub operations: Vec<String>,
    /// The items of Rust that it touches: `types::User::name`.
    pub items: Vec<String>,
    /// The exchanges whose replay tests it touches.
    pub tests: Vec<String>,
}

/// What the client of one version has to be called next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientBump {
    /// The version folder.
    pub version: String,
    /// What is counted up.
    pub bump: Bump,
}

/// All that changed.
#[derive(Debug)]
pub struct Changes<'r> {
    /// The older state.
    pub base: &'r Reference,
    /// The newer state.
    pub head: &'r Reference,
    /// By version, the gravest first, then by place.
    pub list: Vec<Change>,
    /// For each version that either side has.
    pub bumps: Vec<ClientBump>,
}

impl<'r> Changes<'r> {
    /// Compares two states of a reference.
    pub fn between(base: &'r Reference, head: &'r Reference) -> Self {
        let mut changes = Self { base, head, list: Vec::new(), bumps: Vec::new() };
        let editions = |reference: &'r Reference| reference.editions.list.iter().map(|edition| &**edition);
        for old in editions(base) {
            let version = &old.model.api_version;
            match head.editions.get(version) {
                Some(new) => changes.add_edition(old, new),
                None => changes.add_whole(&rules::VERSION_REMOVED, old, Bump::Major),
            }
        }
        for new in editions(head).filter(|new| base.editions.get(&new.model.api_version).is_none()) {
            changes.add_whole(&rules::VERSION_ADDED, new, Bump::Minor);
        }
        changes
    }

    /// The gravest verdict; none where nothing changed.
    pub fn verdict(&self) -> Option<Verdict> {
        self.list.iter().map(|change| change.rule.verdict).max()
    }

    /// What is counted up in the client that changes most.
    pub fn bump(&self) -> Bump {
        self.bumps.iter().map(|client| client.bump).max().unwrap_or(Bump::None)
    }

    fn add_whole(&mut self, rule: &'static ChangeRule, edition: &Edition, bump: Bump) {
        let version = edition.model.api_version.clone();
        let (pages, operations) = (edition.model.pages.len(), edition.model.operations.len());
        self.list.push(Change {
            rule,
            message: format!("`{version}` with {operations} operations on {pages} pages"),
            version: version.clone(),
            base: None,
            head: None,
            operations: Vec::new(),
            items: Vec::new(),
            tests: Vec::new(),
        });
        self.bumps.push(ClientBump { version, bump });
    }

    fn add_edition(&mut self, base: &'r Edition, head: &'r Edition) {
        let version = head.model.api_version.clone();
        if side::is_same(self.base, self.head, &version) {
            self.bumps.push(ClientBump { version, bump: Bump::None });
            return;
        }
        let mut comparison = Comparison::of(Side::of(self.base, base), Side::of(self.head, head));
        comparison.run();
        let mut found = comparison.list;
        found.sort_by_cached_key(|change| {
            let place = change.head.map(|place| (1, self.head.sources.file(place.file).path.clone(), place.start));
            let gone = change.base.map(|place| (0, self.base.sources.file(place.file).path.clone(), place.start));
            (std::cmp::Reverse(change.rule.verdict), place.or(gone), change.rule.id, change.message.clone())
        });
        let bump = surface::bump(&comparison.base, &comparison.head).max(if found.is_empty() { Bump::None } else { Bump::Patch });
        self.bumps.push(ClientBump { version, bump });
        self.list.extend(found);
    }
}

/// Two editions while they are compared.
struct Comparison<'a> {
    base: Side<'a>,
    head: Side<'a>,
    /// Operations that are the same.
    operations: Vec<(OperationId, OperationId)>,
    /// Types that are the same.
    types: HashMap<TypeId, TypeId>,
    /// Full names in lower case of the older side that are called otherwise on the newer one.
    renamed: HashMap<String, String>,
    /// Properties that a change of their type accounts for, those of the older side first.
    accounted: [HashSet<(TypeId, String)>; 2],
    /// Paths of pages that moved, old to new.
    moved: HashMap<String, String>,
    /// Names whose rows stand on another page, or in another table, than they did.
    rows: HashSet<String>,
    /// Words that went, with what came for them: an example that differs in these alone follows from their change.
    words: Vec<(String, String)>,
    list: Vec<Change>,
}

impl<'a> Comparison<'a> {
    fn of(base: Side<'a>, head: Side<'a>) -> Self {
        Self {
            base,
            head,
            operations: Vec::new(),
            types: HashMap::new(),
            renamed: HashMap::new(),
            accounted: [HashSet::new(), HashSet::new()],
            moved: HashMap::new(),
            rows: HashSet::new(),
            words: Vec::new(),
            list: Vec::new(),
        }
    }

    fn run(&mut self) {
        operations::compare(self);
        types::pair(self);
        enums::compare(self);
        types::compare(self);
        properties::compare(self);
        contents::compare(self);
        parameters::compare(self);
        permissions::compare(self);
        statuses::compare(self);
        examples::compare(self);
        wording::compare(self);
    }

    /// API pages that both sides have, moved ones included.
    fn pages(&self) -> Vec<(PageId, PageId)> {
        let heads = self.head.pages();
        let pages = self.base.model.pages.iter_enumerated();
        pages.filter_map(|(old, page)| Some((old, *heads.get(self.new_path(self.base.path(page.file)))?))).collect()
    }

    /// The path that a file of the older side has on the newer one.
    fn new_path<'p>(&'p self, path: &'p str) -> &'p str {
        self.moved.get(path).map_or(path, String::as_str)
    }

    fn add(&mut self, rule: &'static ChangeRule, base: Option<Span>, head: Option<Span>, message: String, touched: Touched) {
        let mut operations: Vec<String> = touched.operations.into_iter().collect();
        operations
            .sort_by(|a, b| a.split_once(' ').map(|(_, path)| path).cmp(&b.split_once(' ').map(|(_, path)| path)).then(a.cmp(b)));
        self.list.push(Change {
            rule,
            version: self.head.model.api_version.clone(),
            message,
            base,
            head,
            operations,
            items: touched.items.into_iter().collect(),
            tests: touched.tests.into_iter().collect(),
        });
    }
}

/// What a change touches.
#[derive(Default)]
struct Touched {
    operations: BTreeSet<String>,
    items: BTreeSet<String>,
    tests: BTreeSet<String>,
}

impl Touched {
    /// An operation with the exchanges that exercise it.
    fn operation(mut self, side: &Side<'_>, id: OperationId) -> Self {
        self.operations.insert(side.operation(id));
        self.tests.extend(side.exchanges_of(id).iter().map(|exchange| side.exchange_id(*exchange)));
        self
    }

    fn item(mut self, item: impl Into<String>) -> Self {
        self.items.insert(item.into());
        self
    }

    fn and(mut self, other: Self) -> Self {
        self.operations.extend(other.operations);
        self.items.extend(other.items);
        self.tests.extend(other.tests);
        self
    }
}
