//! A review in a terminal without the terminal: where somebody stands, and what a key does.

use docwright_codegen::snapshots::groups::Group;

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// Take this snapshot over, or throw it away.
    Settle {
        /// Take it over.
        accept: bool,
    },
    /// The same for all of the group that are still open.
    SettleGroup {
        /// Take them over.
        accept: bool,
    },
    /// Leave this snapshot for later.
    Skip,
    /// Go to the next group.
    Next,
    /// Go to the group before.
    Previous,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Open,
    Skipped,
    Settled,
}

/// Where a review stands.
pub struct Session<'g> {
    groups: &'g [Group],
    states: Vec<State>,
    group: usize,
}

impl<'g> Session<'g> {
    /// A review of groups of so many snapshots.
    pub fn new(groups: &'g [Group], snapshots: usize) -> Self {
        Self { groups, states: vec![State::Open; snapshots], group: 0 }
    }

    /// The group and the snapshot that is to be decided; nothing when all are.
    pub fn current(&self) -> Option<(usize, usize)> {
        let mut from_here = (0..self.groups.len()).map(|step| (self.group + step) % self.groups.len());
        from_here.find_map(|group| Some((group, *self.open(group).first()?)))
    }

    /// The snapshots of a group that nobody has decided about.
    pub fn open(&self, group: usize) -> Vec<usize> {
        let members = self.groups[group].members.iter().copied();
        members.filter(|&member| self.states[member] == State::Open).collect()
    }

    /// How many are not settled.
    pub fn left(&self) -> usize {
        self.states.iter().filter(|state| **state != State::Settled).count()
    }

    /// Does what a key asks for; the snapshots that are to be settled for it, each to be confirmed by [`Session::settled`].
    pub fn press(&mut self, press: Press) -> Vec<usize> {
        let Some((group, snapshot)) = self.current() else { return Vec::new() };
        self.group = group;
        match press {
            Press::Settle { .. } => vec![snapshot],
            Press::SettleGroup { .. } => self.open(group),
            Press::Skip => {
                self.states[snapshot] = State::Skipped;
                Vec::new()
            }
            Press::Next => self.turn(1),
            Press::Previous => self.turn(self.groups.len() - 1),
        }
    }

    /// Says what came of settling a snapshot; one that could not be is left for later.
    pub fn settled(&mut self, snapshot: usize, is_done: bool) {
        self.states[snapshot] = if is_done { State::Settled } else { State::Skipped };
    }

    /// Goes in steps to a group in which something is open.
    fn turn(&mut self, step: usize) -> Vec<usize> {
        let count = self.groups.len();
        let mut group = self.group;
        for _ in 0..count {
            group = (group + step) % count;
            if !self.open(group).is_empty() {
                break;
            }
        }
        self.group = group;
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Press, Session};
    use docwright_codegen::snapshots::groups::{Cause, Group};

    const ONE: Press = Press::Settle { accept: true };
    const ALL: Press = Press::SettleGroup { accept: false };

    /// Presses keys over three groups of two, one and two; where that leads, and what was settled.
    #[track_caller]
    fn check(presses: &[Press], current: Option<(usize, usize)>, settled: &[usize], left: usize) {
        let group = |members: &[usize]| Group { cause: Cause::Page, members: members.to_vec(), pages: BTreeSet::new() };
        let groups = [group(&[0, 3]), group(&[1]), group(&[2, 4])];
        let mut session = Session::new(&groups, 5);
        let mut told = Vec::new();
        for press in presses {
            for snapshot in session.press(*press) {
                session.settled(snapshot, true);
                told.push(snapshot);
            }
        }
        assert_eq!((session.current(), &told[..], session.left()), (current, settled, left));
    }

    #[test]
    fn keys() {
        check(&[], Some((0, 0)), &[], 5);
        check(&[ONE], Some((0, 3)), &[0], 4);
        check(&[ONE, ALL, ONE], Some((2, 2)), &[0, 3, 1], 2);
        check(&[Press::Skip, Press::Skip, ALL], Some((2, 2)), &[1], 4);
        check(&[Press::Next], Some((1, 1)), &[], 5);
        check(&[Press::Previous, ALL], Some((0, 0)), &[2, 4], 3);
        check(&[Press::Next, Press::Next, Press::Next], Some((0, 0)), &[], 5);
        check(&[Press::Next, ONE, Press::Previous, Press::Next], Some((2, 2)), &[1], 4);
        check(&[ALL, ALL, ALL, ALL], None, &[0, 3, 1, 2, 4], 0);
        check(&[ALL, ALL, Press::Skip, Press::Skip, Press::Next], None, &[0, 3, 1], 2);
    }

    #[test]
    fn what_could_not_be_settled_is_left() {
        let groups = [Group { cause: Cause::Page, members: vec![0], pages: BTreeSet::new() }];
        let mut session = Session::new(&groups, 1);
        assert_eq!(session.press(ONE), [0]);
        session.settled(0, false);
        assert_eq!((session.current(), session.left()), (None, 1));
        assert!(Session::new(&[], 0).current().is_none());
    }
}
