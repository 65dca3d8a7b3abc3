//! Decisions: which snapshots somebody asked for, and carrying that out.

use std::path::Path;

use docwright_codegen::diagnostic::terminal_line;
use docwright_codegen::write;
use globset::{Glob, GlobSetBuilder};

use super::pending::is_unchanged;
use crate::Failure;
use docwright_codegen::snapshots::groups::Group;
use docwright_codegen::snapshots::pending::Pending;

/// What is to be taken over, or thrown away.
#[derive(Debug, Default)]
pub struct Wanted<'w> {
    /// Everything.
    pub all: bool,
    /// Numbers of groups, counted from one.
    pub groups: &'w [usize],
    /// Patterns of names.
    pub globs: &'w [String],
}

impl Wanted<'_> {
    /// True when nothing is asked for.
    pub fn is_empty(&self) -> bool {
        !self.all && self.groups.is_empty() && self.globs.is_empty()
    }

    /// For each snapshot, whether it is asked for. What names nothing is refused: it is most likely misspelt.
    pub fn choose(&self, pending: &[Pending], groups: &[Group]) -> Result<Vec<bool>, Failure> {
        let mut chosen = vec![self.all; pending.len()];
        for &number in self.groups {
            let group = number.checked_sub(1).and_then(|index| groups.get(index));
            let group = group.ok_or_else(|| format!("there is no group {number}; there are {}", groups.len()))?;
            group.members.iter().for_each(|&member| chosen[member] = true);
        }
        for text in self.globs {
            let glob = GlobSetBuilder::new().add(Glob::new(text)?).build()?;
            let fits = |snapshot: &Pending| {
                let exchange = snapshot.name.split_once('/').map_or("", |(_, exchange)| exchange);
                [&snapshot.name, exchange, &snapshot.path].into_iter().any(|name| glob.is_match(name))
            };
            let mut is_used = false;
            for (_, chosen) in pending.iter().zip(&mut chosen).filter(|(snapshot, _)| fits(snapshot)) {
                (is_used, *chosen) = (true, true);
            }
            if !is_used {
                return Err(format!("no pending snapshot is called {}", terminal_line(text)).into());
            }
        }
        Ok(chosen)
    }
}

/// Takes a snapshot over or throws it away, unless a test run has written another one since it was read: nobody has seen that.
pub fn settle(root: &Path, snapshot: &Pending, accept: bool) -> Result<(), Failure> {
    if !is_unchanged(snapshot, root) {
        let name = terminal_line(&snapshot.name);
        return Err(format!("{name}: it was written anew meanwhile and is left as it is; run this again").into());
    }
    write::settle(root, &snapshot.path, accept)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Wanted;
    use docwright_codegen::snapshots::groups::{Cause, Group};
    use docwright_codegen::snapshots::pending::Pending;

    fn check(wanted: &Wanted<'_>, expected: Result<[bool; 3], &str>) {
        let pending = ["v1/loaf-get.one", "v1/loaf-list.one", "v2/oven.one"].map(|name| Pending {
            path: format!("tests/replay/snapshots/{name}.snap"),
            name: name.to_owned(),
            place: None,
            accepted: None,
            new: String::new(),
            diff: String::new(),
        });
        let group = |members: &[usize]| Group { cause: Cause::Page, members: members.to_vec(), pages: BTreeSet::new() };
        let chosen = wanted.choose(&pending, &[group(&[0, 2]), group(&[1])]).map_err(|error| error.to_string());
        assert_eq!(chosen, expected.map(Vec::from).map_err(str::to_owned));
    }

    #[test]
    fn what_is_asked_for() {
        check(&Wanted::default(), Ok([false; 3]));
        check(&Wanted { all: true, ..Wanted::default() }, Ok([true; 3]));
        check(&Wanted { groups: &[1], ..Wanted::default() }, Ok([true, false, true]));
        check(&Wanted { groups: &[0], ..Wanted::default() }, Err("there is no group 0; there are 2"));
        check(&Wanted { groups: &[3], ..Wanted::default() }, Err("there is no group 3; there are 2"));
        check(&Wanted { globs: &["loaf-*".into()], ..Wanted::default() }, Ok([true, true, false]));
        check(&Wanted { globs: &["v2/*".into()], groups: &[2], ..Wanted::default() }, Ok([false, true, true]));
        check(&Wanted { globs: &["*.snap".into()], ..Wanted::default() }, Ok([true; 3]));
        check(&Wanted { globs: &["cake".into()], ..Wanted::default() }, Err("no pending snapshot is called cake"));
    }
}
