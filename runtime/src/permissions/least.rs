//! The least permissions that several operations need together.

use super::text::{Split, is_same, split};
use super::{AND, Alternatives, OR};

/// How many names [`least_fill`] can find at most: those of the least privileged way of each operation.
pub const fn least_bound(needed: &[Alternatives<'_>]) -> usize {
    let (mut bound, mut index) = (0, 0);
    while index < needed.len() {
        let mut rest = Some(needed[index].least().0);
        while let Some(names) = rest {
            bound += 1;
            rest = split(names, AND).tail;
        }
        index += 1;
    }
    bound
}

/// Fills `names` with the least permissions that are enough for all of `needed`, and says how many there are. `names` has
/// at least [`least_bound`] places.
///
/// The least privileged way of each operation is taken, and what others make needless is left out again: where one operation needs
/// `Shop.Read` or `Shop.Write`, and another one `Shop.Write`, that alone is enough. No way that is not the least privileged one of some
/// operation is taken, although it could replace several.
///
/// # Panics
///
/// Where `names` is too short.
pub const fn least_fill<'t>(needed: &[Alternatives<'t>], names: &mut [&'t str]) -> usize {
    let (mut count, mut index) = (0, 0);
    while index < needed.len() {
        let mut rest = Some(needed[index].least().0);
        while let Some(set) = rest {
            let Split { head, tail } = split(set, AND);
            if !holds(names, count, count, head) {
                names[count] = head;
                count += 1;
            }
            rest = tail;
        }
        index += 1;
    }
    let mut place = 0;
    while place < count {
        if are_enough(names, count, place, needed) {
            count -= 1;
            let mut from = place;
            while from < count {
                names[from] = names[from + 1];
                from += 1;
            }
        } else {
            place += 1;
        }
    }
    count
}

/// The least permissions that are enough for all of `needed`, as [`least_fill`] finds them.
pub fn least_permissions<'t>(needed: &[Alternatives<'t>]) -> Vec<&'t str> {
    let mut names = vec![""; least_bound(needed)];
    let count = least_fill(needed, &mut names);
    names.truncate(count);
    names
}

/// Whether the first `count` names without the one at `left_out` are enough for every operation.
const fn are_enough(names: &[&str], count: usize, left_out: usize, needed: &[Alternatives<'_>]) -> bool {
    let mut index = 0;
    while index < needed.len() {
        let mut rest = Some(needed[index].0);
        let mut is_met = false;
        while let Some(ways) = rest {
            let Split { head, tail } = split(ways, OR);
            is_met = is_met || hold_all(names, count, left_out, head);
            rest = tail;
        }
        if !is_met {
            return false;
        }
        index += 1;
    }
    true
}

const fn hold_all(names: &[&str], count: usize, left_out: usize, set: &str) -> bool {
    let mut rest = Some(set);
    while let Some(set) = rest {
        let Split { head, tail } = split(set, AND);
        if !holds(names, count, left_out, head) {
            return false;
        }
        rest = tail;
    }
    true
}

const fn holds(names: &[&str], count: usize, left_out: usize, name: &str) -> bool {
    let mut index = 0;
    while index < count {
        if index != left_out && is_same(names[index], name) {
            return true;
        }
        index += 1;
    }
    false
}

/// The least permissions that several operations need together under a scheme, as a `&'static [&'static str]` that is made when the
/// program is compiled. Of a table, a scheme and operations that it does not have, or that state nothing, no program is made.
///
/// ```
/// # mod shop {
/// #     pub const PERMISSIONS: docwright::PermissionTable<'static> =
/// #         docwright::PermissionTable::new("GET /shops\tstaff\tShop.Read|Shop.Write\nPOST /shops\tstaff\tShop.Write\n");
/// # }
/// const SCOPES: &[&str] = docwright::least_permissions!(shop::PERMISSIONS, "staff", ["GET /shops", "POST /shops"]);
/// assert_eq!(SCOPES, ["Shop.Write"]);
/// ```
///
/// ```compile_fail
/// # mod shop {
/// #     pub const PERMISSIONS: docwright::PermissionTable<'static> = docwright::PermissionTable::new("GET /shops\n");
/// # }
/// const SCOPES: &[&str] = docwright::least_permissions!(shop::PERMISSIONS, "staff", ["GET /shops"]);
/// ```
#[macro_export]
macro_rules! least_permissions {
    ($table:expr, $scheme:expr, [$($operation:expr),* $(,)?]) => {{
        const NEEDED: &[$crate::Alternatives<'static>] = &[$($table.of($operation).needs($scheme)),*];
        const BOUND: usize = $crate::least_bound(NEEDED);
        const FOUND: ([&str; BOUND], usize) = {
            let mut names = [""; BOUND];
            let count = $crate::least_fill(NEEDED, &mut names);
            (names, count)
        };
        const NAMES: &[&str] = FOUND.0.as_slice().split_at(FOUND.1).0;
        NAMES
    }};
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(needed: &[&'static str], expected: &[&str]) {
        let needed: Vec<Alternatives<'static>> = needed.iter().map(|ways| Alternatives(ways)).collect();
        assert_eq!(least_permissions(&needed), expected, "{needed:?}");
    }

    #[test]
    fn the_least_way_of_each_is_taken_once() {
        check(&[], &[]);
        check(&["A|B"], &["A"]);
        check(&["A|B", "C", "A"], &["A", "C"]);
        check(&["A+B|C"], &["A", "B"]);
    }

    #[test]
    fn what_others_make_needless_is_left_out() {
        check(&["A|B", "B"], &["B"]);
        check(&["B", "A|B"], &["B"]);
        check(&["A|B+C", "B", "C"], &["B", "C"]);
        check(&["A|B+C", "B"], &["A", "B"]);
        check(&["A|B", "B|A"], &["B"]);
    }

    #[test]
    fn no_higher_way_replaces_several_least_ones() {
        check(&["A|Z", "B|Z"], &["A", "B"]);
    }
}
