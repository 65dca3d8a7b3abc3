//! Patterns of paths below the docs folder.

use serde::Deserialize;

/// A pattern of paths: `*` and `?` stay within one folder's name, `**` stands for any folders.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(transparent)]
pub struct Glob(String);

impl Glob {
    /// A pattern, as it is written in the configuration.
    pub fn new(written: impl Into<String>) -> Self {
        Self(written.into())
    }

    /// As it is written.
    pub fn written(&self) -> &str {
        &self.0
    }

    /// Whether a path, with `/`, is one that the pattern means.
    pub fn matches(&self, path: &str) -> bool {
        let pattern: Vec<&str> = self.0.trim_matches('/').split('/').collect();
        let path: Vec<&str> = path.split('/').collect();
        folders(&pattern, &path)
    }

    /// The folders before the first one with a sign in it: where files that match can lie.
    pub fn folder(&self) -> String {
        let parts: Vec<&str> = self.0.trim_matches('/').split('/').collect();
        let plain = parts[..parts.len() - 1].iter().take_while(|part| !is_pattern(part));
        plain.copied().collect::<Vec<_>>().join("/")
    }
}

/// Whether a text has one of the signs of a pattern in it.
pub fn is_pattern(text: &str) -> bool {
    text.contains(['*', '?'])
}

/// Every position of the path at which a prefix of the pattern can end, so that no pattern takes long.
fn folders(pattern: &[&str], path: &[&str]) -> bool {
    let mut reached = vec![false; path.len() + 1];
    reached[0] = true;
    for part in pattern {
        let mut next = vec![false; path.len() + 1];
        if *part == "**" {
            let first = reached.iter().position(|at| *at).unwrap_or(next.len());
            next[first..].fill(true);
        } else {
            for (at, name) in path.iter().enumerate() {
                next[at + 1] = reached[at] && name_matches(part, name);
            }
        }
        reached = next;
    }
    reached[path.len()]
}

/// The same for the letters of one name.
fn name_matches(pattern: &str, name: &str) -> bool {
    let name: Vec<char> = name.chars().collect();
    let mut reached = vec![false; name.len() + 1];
    reached[0] = true;
    for sign in pattern.chars() {
        let mut next = vec![false; name.len() + 1];
        if sign == '*' {
            let first = reached.iter().position(|at| *at).unwrap_or(next.len());
            next[first..].fill(true);
        } else {
            for (at, letter) in name.iter().enumerate() {
                next[at + 1] = reached[at] && (sign == '?' || sign == *letter);
            }
        }
        reached = next;
    }
    reached[name.len()]
}

#[cfg(test)]
mod tests {
    use super::Glob;

    #[track_caller]
    fn check(pattern: &str, path: &str, expected: bool) {
        assert_eq!(Glob::new(pattern).matches(path), expected, "{pattern} on {path}");
    }

    #[test]
    fn patterns() {
        check("reference/**", "reference/a.md", true);
        check("reference/**", "reference/deep/er/a.md", true);
        check("reference/**", "references/a.md", false);
        check("**/*-get.md", "a/b-get.md", true);
        check("**/*-get.md", "b-get.md", true);
        check("*/a.md", "x/y/a.md", false);
        check("a?.md", "ab.md", true);
        check("a?.md", "a.md", false);
        check("**", "anything/at/all.md", true);
        check("a/**/z.md", "a/z.md", true);
    }

    #[test]
    fn a_pattern_of_many_signs_is_quick() {
        check(&"*a".repeat(40), &"a".repeat(400), true);
        check(&format!("{}b", "*a".repeat(40)), &"a".repeat(400), false);
    }

    #[test]
    fn where_files_can_lie() {
        for (pattern, folder) in [("a/b/**", "a/b"), ("a/*-v1/*.md", "a"), ("**/x.md", ""), ("a.md", "")] {
            assert_eq!(Glob::new(pattern).folder(), folder, "{pattern}");
        }
    }
}
