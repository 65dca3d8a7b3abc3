//! `[[alias]]`: places that are one another: what is documented below one start is there below the others.

use super::entry::Entry;
use super::operation::path_template;
use crate::config::Config;
use crate::http::template::{Segment, Template};

/// Starts of paths that lead to the same things.
#[derive(Clone, Debug)]
pub struct Alias {
    /// The places that are another.
    paths: Vec<Template>,
    /// The place that they are.
    same_as: Template,
    /// What is documented below `paths` is not there below `same_as`, nor below the other `paths`.
    one_way: bool,
}

impl Alias {
    pub(super) fn read(entry: &mut Entry<'_>, config: &Config) -> Option<Self> {
        let (written, target) = (entry.texts("paths"), entry.text("same_as"));
        let one_way = entry.flag("one_way").unwrap_or_default();
        let target = target?;
        let same_as = start(entry, "same_as", &target, config)?;
        let mut paths: Vec<Template> = Vec::new();
        for text in &written {
            paths.push(start(entry, "paths", text, config)?);
        }
        let all: Vec<&Template> = paths.iter().chain([&same_as]).collect();
        for (at, one) in all.iter().enumerate() {
            let holds = |other: &&&Template| rest(one, other).is_some();
            if let Some(other) = all.iter().enumerate().filter(|(index, _)| *index != at).map(|(_, other)| other).find(holds) {
                let message = format!("`{}` lies in `{}`: nothing can be part of itself", other.path(), one.path());
                entry.fault("paths", message);
                return None;
            }
        }
        Some(Self { paths, same_as, one_way })
    }

    /// The paths on which an operation at `path` is there too.
    pub fn others(&self, path: &Template) -> Vec<Template> {
        let starts: Vec<&Template> = self.paths.iter().chain([&self.same_as]).collect();
        let known = if self.one_way { &starts[self.paths.len()..] } else { &starts[..] };
        let Some((start, rest)) = known.iter().find_map(|start| Some((*start, rest(start, path)?))) else { return Vec::new() };
        let given = starts.iter().filter(|other| !std::ptr::eq(**other, start));
        given
            .map(|other| {
                let segments = other.segments.iter().chain(rest).cloned().collect();
                Template { segments, query: path.query.clone() }
            })
            .collect()
    }

    /// What is said where nothing is documented below its starts.
    pub(super) fn missing(&self) -> String {
        let starts = self.paths.iter().filter(|_| !self.one_way).chain([&self.same_as]);
        let starts: Vec<String> = starts.map(|start| format!("`{}`", start.path())).collect();
        format!("nothing is documented below {}", starts.join(" or "))
    }
}

/// A start: a path without a query.
fn start(entry: &mut Entry<'_>, key: &str, written: &str, config: &Config) -> Option<Template> {
    let template = path_template(entry, key, written, config)?;
    if template.segments.is_empty() || !template.query.is_empty() {
        entry.fault(key, format!("`{written}` is no start of a path"));
        return None;
    }
    Some(template)
}

/// What stands behind a start, where a path begins with it.
fn rest<'p>(start: &Template, path: &'p Template) -> Option<&'p [Segment]> {
    let (head, rest) = path.segments.split_at_checked(start.segments.len())?;
    let identity = |segments: &[Segment]| Template { segments: segments.to_vec(), query: Vec::new() }.identity();
    (identity(head) == identity(&start.segments)).then_some(rest)
}
