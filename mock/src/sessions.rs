//! What lasts longer than a request, in a store that does not grow: uploads and operations, the oldest of which are forgotten.

use std::collections::BTreeMap;

/// Things with numbers, so many at most.
#[derive(Debug)]
pub(crate) struct Sessions<T> {
    all: BTreeMap<u64, T>,
    next: u64,
    most: usize,
}

impl<T> Sessions<T> {
    /// None yet.
    pub(crate) fn new(most: usize) -> Self {
        Self { all: BTreeMap::new(), next: 1, most: most.max(1) }
    }

    /// Keeps one and gives its number.
    pub(crate) fn open(&mut self, session: T) -> u64 {
        while self.all.len() >= self.most {
            self.all.pop_first();
        }
        let number = self.next;
        self.next += 1;
        self.all.insert(number, session);
        number
    }

    /// The one with this number, where it is not forgotten.
    pub(crate) fn get(&mut self, number: u64) -> Option<&mut T> {
        self.all.get_mut(&number)
    }

    /// Forgets one.
    pub(crate) fn close(&mut self, number: u64) -> Option<T> {
        self.all.remove(&number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_is_forgotten() {
        let mut sessions = Sessions::new(2);
        let numbers = ["a", "b", "c"].map(|name| sessions.open(name));
        assert_eq!(numbers.map(|number| sessions.get(number).copied()), [None, Some("b"), Some("c")]);
        assert_eq!((sessions.close(2), sessions.close(2)), (Some("b"), None));
    }
}
