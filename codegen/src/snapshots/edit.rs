//! What a diff does, without what is particular to one exchange: two snapshots whose edits are equal are one decision.

use std::collections::BTreeSet;

/// Removed and added lines with their signs, each once.
pub type Edit = BTreeSet<String>;

/// What stands for a value that the edit leaves as it was.
const SAME: &str = "…";

/// The edit of a unified diff. A value that only moved is left as it was: to another property, to another form (a text that is read
/// as a date is no longer quoted), or to another line. So a renamed property is the same edit in every exchange. Numbers of items and
/// what encloses a property are no part of it.
pub fn of(diff: &str) -> Edit {
    let lines: Vec<(char, Line<'_>)> = changed(diff).map(|(sign, line)| (sign, Line::read(line))).collect();
    let values = |sign: char, kind: Option<(Option<&str>, bool)>| -> BTreeSet<&str> {
        let those = lines.iter().filter(|(its, line)| *its == sign && kind.is_none_or(|kind| line.kind() == kind));
        those.map(|(_, line)| line.value).collect()
    };
    let print = |(sign, line): &(char, Line<'_>)| {
        let Some(name) = line.name else { return format!("{sign}{}", line.value) };
        let other = if *sign == '+' { '-' } else { '+' };
        let opposite = values(other, Some(line.kind()));
        let is_same = if opposite.is_empty() {
            values(other, None).contains(line.value)
        } else {
            opposite == values(*sign, Some(line.kind()))
        };
        let (quote, value) = (if line.is_quoted { "\"" } else { "" }, if is_same { SAME } else { line.value });
        format!("{sign}{name}: {quote}{value}{quote}")
    };
    lines.iter().map(print).collect()
}

/// The properties that the changed lines of a diff name.
pub fn names(diff: &str) -> BTreeSet<&str> {
    changed(diff).filter_map(|(_, line)| Line::read(line).name).collect()
}

/// True when a changed line of a page's diff holds one of the names as a word.
pub fn mentions(page_diff: &str, names: &BTreeSet<&str>) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '@' | '-');
    changed(page_diff).any(|(_, line)| line.split(|c| !is_part(c)).any(|word| names.contains(word.trim_end_matches(['.', '-']))))
}

/// Signs and texts of the changed lines; the two lines of a diff's head are none.
fn changed(diff: &str) -> impl Iterator<Item = (char, &str)> {
    let lines = diff.lines().skip_while(|line| !line.starts_with("@@"));
    lines.filter_map(|line| match line.chars().next() {
        Some(sign @ ('+' | '-')) => Some((sign, &line[1..])),
        _ => None,
    })
}

/// A line of a transcript.
struct Line<'l> {
    /// The property that it is about.
    name: Option<&'l str>,
    /// Its value, without the quotes of a text.
    value: &'l str,
    is_quoted: bool,
}

impl<'l> Line<'l> {
    /// A member of JSON, or what an accessor read: `value[0].owner = "Ada"`.
    fn read(line: &'l str) -> Self {
        let line = line.trim();
        if let Some((name, value)) = line.strip_prefix('"').and_then(|rest| rest.split_once("\": ")) {
            return Self::of(name, value.trim_end_matches(','));
        }
        match line.split_once(" = ").filter(|(path, _)| !path.contains(char::is_whitespace)) {
            Some((path, value)) => {
                let item = path.rfind('[').filter(|_| path.ends_with(']'));
                let path = &path[..item.unwrap_or(path.len())];
                Self::of(path.rsplit_once('.').map_or(path, |(_, name)| name), value)
            }
            None => Self { name: None, value: line.trim_end_matches(','), is_quoted: false },
        }
    }

    fn of(name: &'l str, value: &'l str) -> Self {
        let inner = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        let name = Some(name).filter(|name| !name.is_empty());
        Self { name, value: inner.unwrap_or(value), is_quoted: inner.is_some() }
    }

    /// What it is about, and in which form it says it.
    fn kind(&self) -> (Option<&'l str>, bool) {
        (self.name, self.is_quoted)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{mentions, names, of};

    fn diff(lines: &str) -> String {
        format!("--- a.snap\n+++ a.snap.new\n@@ -1,2 +1,2 @@\n{lines}")
    }

    #[track_caller]
    fn check(one: &str, other: &str, are_equal: bool) {
        let (one, other) = (of(&diff(one)), of(&diff(other)));
        assert_eq!(one == other, are_equal, "{one:?}\n{other:?}");
    }

    #[test]
    fn a_renamed_property_is_one_edit() {
        check(
            "-  \"crust\": \"dark\",\n+  \"rind\": \"dark\",\n",
            "-      \"crust\": \"pale\"\n+      \"rind\": \"pale\"\n",
            true,
        );
        check("-crust = \"dark\"\n+rind = \"dark\"\n", "-value[3].loaf.crust = \"pale\"\n+value[3].loaf.rind = \"pale\"\n", true);
        let twice = "-value[0].crust = 1\n-value[1].crust = 2\n+value[0].rind = 1\n+value[1].rind = 2\n";
        check(twice, "-crust = 7\n+rind = 7\n", true);
    }

    #[test]
    fn a_value_in_another_form_is_one_edit() {
        check("-baked = \"2026-01-02\"\n+baked = 2026-01-02\n", "-baked = \"2026-03-04\"\n+baked = 2026-03-04\n", true);
        check("-baked = \"1\"\n+baked = 1\n", "-baked = 1\n+baked = \"1\"\n", false);
    }

    #[test]
    fn a_moved_line_is_one_edit() {
        check("-\"crust\": 1\n \"other\": 5\n+\"crust\": 1\n", "-\"crust\": 2\n \"other\": 6\n+\"crust\": 2\n", true);
    }

    #[test]
    fn values_that_change_places_are_seen() {
        let swapped = "-\"crust\": 1\n-\"crumb\": 2\n+\"crust\": 2\n+\"crumb\": 1\n";
        check(swapped, "-\"crust\": 3\n-\"crumb\": 4\n+\"crust\": 4\n+\"crumb\": 3\n", false);
    }

    #[test]
    fn what_differs_is_another_edit() {
        check("-\"crust\": 1\n+\"rind\": 1\n", "-\"crust\": 1\n+\"peel\": 1\n", false);
        check("-\"crust\": 1\n+\"crust\": 2\n", "-\"crust\": 1\n+\"crust\": 3\n", false);
        check("+\"crust\": 1\n", "-\"crust\": 1\n", false);
        check("-HTTP/1.1 200\n+HTTP/1.1 201\n", "-HTTP/1.1 200\n+HTTP/1.1 204\n", false);
        // A name that changes beside its value is no renaming.
        check("-\"crust\": 1\n+\"rind\": 2\n", "-\"crust\": 3\n+\"rind\": 4\n", false);
    }

    #[test]
    fn where_it_stands_is_no_part_of_it() {
        check(" before\n-\"a\": 1,\n+\"a\": 2,\n", "-  \"a\": 1\n+  \"a\": 2\n after\n", true);
    }

    #[test]
    fn pages_that_name_a_property() {
        let snapshot = diff("-loaves[0].bakedAt = \"x\"\n+loaves[0].bakedAt = y\n-tags[2] = 1\n");
        let named = names(&snapshot);
        assert_eq!(named, BTreeSet::from(["bakedAt", "tags"]));
        for (page, expected) in [
            ("-|bakedAt|String|\n+|bakedAt|DateTimeOffset|\n", true),
            (" |bakedAt|String|\n+|crust|String|\n", false),
            ("+|bakedAtNight|String|\n", false),
            ("+\"tags\": []\n", true),
        ] {
            assert_eq!(mentions(&diff(page), &named), expected, "{page}");
        }
        assert!(!mentions(&diff("+|crust|String|\n"), &BTreeSet::new()));
    }
}
