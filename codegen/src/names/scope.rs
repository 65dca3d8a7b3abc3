//! Unique names by construction: a scope hands out names, and asked for two things it never gives one name twice.

use std::collections::{BTreeMap, HashSet};

use super::identifiers::upper_camel_case;
use super::length::{LONGEST, mark, with_mark};

/// Names of one place, compared as those who read them there do.
#[derive(Debug)]
pub struct Scope {
    form: fn(&str) -> String,
    taken: HashSet<String>,
}

impl Scope {
    /// A scope whose names are compared letter by letter, as Rust does.
    pub fn exact() -> Self {
        Self::by(str::to_owned)
    }

    /// A scope whose names are compared without case, as some file systems do.
    pub fn caseless() -> Self {
        Self::by(str::to_lowercase)
    }

    /// A scope of getters: two that differ in their outer underscores would share a setter.
    pub fn getters() -> Self {
        Self::by(|name| name.trim_matches('_').to_owned())
    }

    fn by(form: fn(&str) -> String) -> Self {
        Self { form, taken: HashSet::new() }
    }

    /// Takes a name that something else has there already.
    pub fn reserve(&mut self, name: &str) {
        self.taken.insert((self.form)(name));
    }

    /// A name for each of several things, no two alike. `wires` are the names that the service knows the things by, `plain` what each would
    /// be called if it stood alone.
    ///
    /// Where several would be called the same, the one that the name gives back (`foo_bar` → `fooBar`) keeps it, and each other
    /// one gets a mark made of its wire name. Neither the order of the things nor how many meet decides anything.
    pub fn distinct_names(&mut self, wires: &[&str], plain: &[String]) -> Vec<String> {
        let mut meeting: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, name) in plain.iter().enumerate() {
            meeting.entry((self.form)(name)).or_default().push(index);
        }
        let mut names = plain.to_vec();
        let mut marked = Vec::new();
        for (form, mut group) in meeting {
            if group.len() > 1 {
                group.sort_by_cached_key(|index| (rank(wires[*index]), *index));
            }
            let keeps = usize::from(self.taken.insert(form));
            marked.extend(group.into_iter().skip(keeps));
        }
        marked.sort_by_key(|index| (wires[*index], *index));
        for index in marked {
            names[index] = self.marked(&plain[index], wires[index]);
        }
        names
    }

    /// The first marked name that is free: marks grow, and from the third on each round makes another one.
    fn marked(&mut self, name: &str, wire: &str) -> String {
        let mut round = 0;
        loop {
            let marked = with_mark(LONGEST, name, &mark(wire, round));
            if self.taken.insert((self.form)(&marked)) {
                return marked;
            }
            round += 1;
        }
    }
}

/// Plain lower camel first, then upper camel, then without a namespace, then bytes; of a dotted name the last part tells.
fn rank(wire: &str) -> (bool, bool, bool, &str) {
    let last = wire.rsplit('.').next().unwrap_or(wire);
    let upper = upper_camel_case(last);
    let mut letters = upper.chars();
    let lower: String = letters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(letters).collect();
    (last != lower, last != upper, last != wire, wire)
}

/// Identifiers of the wire names of one scope (members of an enumeration, steps of a node): no two are the same.
pub fn disambiguate_names(wires: &[&str], convert: impl Fn(&str) -> String) -> Vec<String> {
    let plain: Vec<String> = wires.iter().map(|wire| convert(wire)).collect();
    Scope::exact().distinct_names(wires, &plain)
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, Scope};
    use crate::names::length::bounded_name;

    fn check(mut scope: Scope, things: &[(&str, &str)], expected: &[&str]) {
        let wires: Vec<&str> = things.iter().map(|(wire, _)| *wire).collect();
        let plain: Vec<String> = things.iter().map(|(_, name)| (*name).to_owned()).collect();
        assert_eq!(scope.distinct_names(&wires, &plain), expected, "{things:?}");
    }

    #[test]
    fn names_that_meet_part() {
        check(Scope::exact(), &[("jarLid", "jar_lid"), ("jar-lid", "jar_lid")], &["jar_lid", "jar_lid_x83fb"]);
        check(Scope::exact(), &[("ab", "Ab"), ("a_b", "AB")], &["Ab", "AB"]);
        check(Scope::caseless(), &[("ab", "Ab"), ("a_b", "AB")], &["Ab", "ABX73d5"]);
        check(Scope::exact(), &[("1.0", "_1_0"), ("1_0", "_1_0")], &["_1_0xf0b0", "_1_0"]);
        check(Scope::getters(), &[("type", "type_"), ("_type", "type")], &["type_", "type_x183a"]);
    }

    #[test]
    fn one_mark_is_given_once() {
        // All things are called the same and are the same text: only the rounds can tell them apart.
        let mut scope = Scope::caseless();
        let names = scope.distinct_names(&["jar"; 40], &vec!["jar".to_owned(); 40]);
        let mut distinct = names.clone();
        distinct.sort();
        distinct.dedup();
        assert_eq!(distinct.len(), 40, "{names:?}");
    }

    #[test]
    fn what_is_too_long_is_cut_and_stays_itself() {
        let long = |last: &str| format!("{}{last}", "pantry_".repeat(40));
        let (one, other) = (bounded_name(long("jar")), bounded_name(long("lid")));
        assert!(one.len() <= LONGEST && other.len() <= LONGEST, "{one} {other}");
        assert_ne!(one, other);
        assert_eq!(bounded_name("jar".repeat(20)), "jar".repeat(20));
        let mut scope = Scope::exact();
        let names = scope.distinct_names(&["a", "b"], &[one.clone(), one]);
        assert!(names.iter().all(|name| name.len() <= LONGEST), "{names:?}");
    }
}
