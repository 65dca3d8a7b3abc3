//! The pages of one version while entries change them.

use std::borrow::Cow;

use crate::config::Config;
use crate::facts::{Facts, TypeFact, TypeMention};
use crate::lower::type_cell;
use crate::markdown::page::Text;
use crate::source::{PageKind, Span};

/// Facts that may be changed; a page that is changed becomes a copy.
#[derive(Debug)]
pub struct Pages<'a> {
    list: Vec<Cow<'a, Facts>>,
    namespace: String,
}

impl<'a> Pages<'a> {
    /// The pages as they are.
    pub fn new(facts: Vec<&'a Facts>, config: &Config) -> Self {
        Self { list: facts.into_iter().map(Cow::Borrowed).collect(), namespace: config.service.namespace.clone() }
    }

    /// The pages as they became.
    pub fn into_facts(self) -> Vec<Cow<'a, Facts>> {
        self.list
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Facts> {
        self.list.iter().map(|page| &**page)
    }

    /// A page to be changed.
    pub fn change(&mut self, index: usize) -> &mut Facts {
        self.list[index].to_mut()
    }

    /// One page.
    pub fn page(&self, index: usize) -> &Facts {
        &self.list[index]
    }

    /// The page of operations of this name.
    pub fn of_operations(&self, stem: &str) -> Option<usize> {
        self.list.iter().position(|page| page.page_kind == PageKind::Api && page.stem.eq_ignore_ascii_case(stem))
    }

    /// A full name, made of one that may have no namespace.
    pub fn full_name(&self, name: &str) -> String {
        if name.contains('.') { name.to_owned() } else { format!("{}.{name}", self.namespace) }
    }

    /// Where a type is described: pages, with the place among the page's types.
    pub fn types(&self, name: &str) -> Vec<(usize, usize)> {
        let name = self.full_name(name);
        self.places(|page| &page.types, |fact: &TypeFact| fact.name.eq_ignore_ascii_case(&name))
    }

    /// Where facts of a kind stand that `fits` holds for.
    pub fn places<T>(&self, list: impl Fn(&Facts) -> &Vec<T>, fits: impl Fn(&T) -> bool) -> Vec<(usize, usize)> {
        let of_page = |(index, page): (usize, &Cow<'a, Facts>)| {
            let places: Vec<(usize, usize)> =
                list(page).iter().enumerate().filter(|(_, fact)| fits(fact)).map(|(at, _)| (index, at)).collect();
            places
        };
        self.list.iter().enumerate().flat_map(of_page).collect()
    }
}

/// What is said of a name that no page has.
pub(super) fn unknown_name_message(kind: &str, name: &str) -> String {
    format!("there is no {kind} `{name}`")
}

/// A type as an entry names it, written as in a type cell of the pages.
pub(super) fn mention(text: &str, place: Span, config: &Config) -> Option<TypeMention> {
    let text = Text { plain: text.to_owned(), links: Vec::new(), code: Vec::new(), strong: Vec::new() };
    type_cell::mentions(&text, place, config).into_iter().next()
}

/// Whether two mentions name the same, whether or not with their namespace.
pub(super) fn is_same(one: &TypeMention, other: &TypeMention) -> bool {
    let last = |name: &str| name.rsplit('.').next().unwrap_or(name).to_lowercase();
    one.collection == other.collection && one.primitive == other.primitive && last(&one.name) == last(&other.name)
}
