//! Query options written with accessors: see [`query`](crate::query).

use super::{RawRequest, Request};
use crate::query::{Condition, Expanding, Items, Keys, Ordering, Search, Selecting, condition_of, keys_text, probe_record};

impl<R: Items> Request<R> {
    /// Only these properties: `$select`, as `select_with(|user| (user.id(), user.mail()))`. Called again, it adds.
    pub fn select_with<K: Keys<Selecting>>(mut self, keys: impl FnOnce(&'static R::Item) -> K) -> Self {
        let keys = keys_text(|| keys(probe_record()));
        self.raw.set_keys("$select", keys);
        self
    }

    /// Related items with the answer: `$expand`, as `expand_with(|user| user.manager())`; [`nested`](crate::query::Expandable::nested)
    /// gives them options of their own. Called again, it adds.
    pub fn expand_with<K: Keys<Expanding>>(mut self, keys: impl FnOnce(&'static R::Item) -> K) -> Self {
        let keys = keys_text(|| keys(probe_record()));
        self.raw.set_keys("$expand", keys);
        self
    }

    /// The order of the items: `$orderby`, as `order_with(|user| (user.surname(), user.age().descending()))`. Called again, it adds.
    pub fn order_with<K: Keys<Ordering>>(mut self, keys: impl FnOnce(&'static R::Item) -> K) -> Self {
        let keys = keys_text(|| keys(probe_record()));
        self.raw.set_keys("$orderby", keys);
        self.raw.meet_demands("$orderby");
        self
    }

    /// Only items of which this is true: `$filter`, as `filter_with(|user| user.department().equals("R & D"))`. Called again, it replaces.
    ///
    /// A filter with `ne`, `not` or `endswith` sets what the operation documents for filters that ask for more: see
    /// [`Operation::option_headers`](crate::Operation).
    pub fn filter_with(mut self, condition: impl FnOnce(&'static R::Item) -> Condition) -> Self {
        self.raw.set_condition("$filter", condition_of(|| condition(probe_record())));
        self
    }

    /// Only items that match: `$search`, as `search_with(|message| message.subject().matches("pizza"))`, with what the operation documents
    /// for searches. Called again, it replaces.
    pub fn search_with(mut self, search: impl FnOnce(&'static R::Item) -> Search) -> Self {
        self.raw.set_condition(SEARCH, condition_of(|| search(probe_record()).into_condition()));
        self
    }
}

impl<R> Request<R> {
    /// Only items that match this phrase: `$search`, quoted, with what the operation documents for searches.
    pub fn search_for(mut self, phrase: &str) -> Self {
        self.raw.set_condition(SEARCH, Search::phrase(phrase).into_condition());
        self
    }

    /// With the number of all items: `$count=true`, with what the operation documents for it.
    pub fn with_count(mut self) -> Self {
        self.raw.query.set(COUNT, "true");
        self.raw.meet_demands(COUNT);
        self
    }
}

const COUNT: &str = "$count";
const SEARCH: &str = "$search";

impl RawRequest {
    fn set_keys(&mut self, option: &str, keys: Result<String, String>) {
        match keys {
            Ok(keys) => self.query.extend(option, &keys),
            Err(fault) => self.refuse(fault),
        }
    }

    fn set_condition(&mut self, option: &str, condition: Condition) {
        let is_demanding = condition.is_demanding();
        match condition.into_text() {
            Ok(text) => self.query.set(option, &text),
            Err(fault) => self.refuse(fault),
        }
        if is_demanding {
            self.meet_demands(option);
        }
    }

    /// Sets the headers that the operation documents for a query option, and the count where it is documented with them. A header that the
    /// caller set stays.
    fn meet_demands(&mut self, option: &str) {
        let Some(operation) = self.documented.operation(&self.method, &self.path) else { return };
        for header in operation.option_headers.iter().filter(|header| header.is_for(option)) {
            if !self.headers.contains_key(&header.name) {
                self.set_header(&header.name, &header.value);
            }
            if header.is_for(COUNT) && !self.query.has(COUNT) {
                self.query.set(COUNT, "true");
            }
        }
    }
}
