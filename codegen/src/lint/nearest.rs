//! The method line that a request without one comes closest to: what a writer compares the request with.

use crate::http::method::Method;
use crate::ids::TiSlice;
use crate::link::exchanges::OperationIndex;
use crate::model::{Operation, OperationId, PageId};
use crate::nearness;

/// Method lines that a request may be compared with.
#[derive(Clone, Copy)]
pub struct MethodLines<'a> {
    /// Methods and paths of the request's own page, in page order.
    pub own: &'a [(Method, &'a str)],
    /// What all pages document.
    pub operations: &'a TiSlice<OperationId, Operation>,
}

/// How a request differs from the method line that it comes closest to.
#[derive(Debug, PartialEq, Eq)]
pub struct Nearest<'a> {
    /// The line's method.
    pub method: Method,
    /// The line's path.
    pub path: &'a str,
    /// Whether the methods differ.
    pub other_method: bool,
    /// The segments of the request, from and to, in which the paths differ.
    pub written: (usize, usize),
    /// The segments of the line that stand in their place.
    pub expected: Vec<&'a str>,
}

/// Methods and paths of a page, as the model has them.
pub fn lines_of_page<'m>(
    page: PageId,
    index: &OperationIndex,
    operations: &'m TiSlice<OperationId, Operation>,
) -> Vec<(Method, &'m str)> {
    let mut lines: Vec<_> = index
        .of_page(page)
        .map(|(id, variant)| (&operations[id].variants[variant], operations[id].method()))
        .map(|(variant, method)| (variant.span.start, method, variant.path.as_str()))
        .collect();
    lines.sort_unstable();
    lines.into_iter().map(|(_, method, path)| (method, path)).collect()
}

impl<'a> MethodLines<'a> {
    /// The line that a request below the version comes closest to. A page's request is meant for one of the page's lines; of
    /// the others only one that a slip of the pen tells apart is worth naming.
    pub fn nearest(&self, method: Method, path: &str) -> Option<Nearest<'a>> {
        let own = self.own.iter().map(|(line, template)| compare(method, path, *line, template));
        if let Some(nearest) = own.min_by_key(Nearest::distance) {
            return Some(nearest);
        }
        let of_all = self.operations.iter().filter(|operation| operation.method() == method).flat_map(|operation| {
            operation.variants.iter().map(|variant| compare(method, path, operation.method(), &variant.path))
        });
        let written: Vec<&str> = segments(path);
        of_all.filter(|found| found.is_slip(&written)).min_by_key(|found| (found.path.len(), found.path))
    }

    /// Whether some documented path begins as the request does, up to what the nearest line has in another way.
    pub fn begin_like(&self, nearest: &Nearest<'_>, path: &str) -> bool {
        let written = segments(path);
        let Some(differing) = written.get(..nearest.written.1).filter(|_| nearest.written.0 < nearest.written.1) else {
            return false;
        };
        let mut paths = self.operations.iter().flat_map(|operation| &operation.variants).map(|variant| segments(&variant.path));
        paths.any(|known| {
            let fixed = known.get(differing.len() - 1).is_some_and(|last| !is_placeholder(last));
            fixed && differing.iter().zip(&known).all(|(written, known)| is_alike(written, known))
        })
    }
}

impl Nearest<'_> {
    fn distance(&self) -> usize {
        (self.written.1 - self.written.0).max(self.expected.len()) + usize::from(self.other_method)
    }

    /// Where one fixed segment stands in the place of another: the one that the line has.
    pub fn replacement(&self) -> Option<&str> {
        match self.expected.as_slice() {
            [only] if self.written.1 - self.written.0 == 1 && !self.other_method && is_fixed(only) => Some(only),
            _ => None,
        }
    }

    /// Whether one fixed segment of the request is the line's with a slip of the pen.
    fn is_slip(&self, written: &[&str]) -> bool {
        self.replacement().is_some_and(|expected| nearness::is_slip(written[self.written.0], expected))
    }

    /// What differs, in words that leave open which of the two is wrong.
    pub fn describe(&self, path: &str) -> String {
        let written = segments(path)[self.written.0..self.written.1].join("/");
        let expected = self.expected.join("/");
        let line = format!("the nearest method line is `{} {}`", self.method, self.path);
        let differs = match (written.is_empty(), expected.is_empty()) {
            (true, true) if self.other_method => "which has another method".to_owned(),
            (true, true) => "which writes its values in another way".to_owned(),
            (true, false) => format!("which has `{expected}` and the example has not"),
            (false, true) => format!("which has no `{written}` and the example has"),
            (false, false) => format!("which has `{expected}` where the example has `{written}`"),
        };
        let method =
            if self.other_method && !(written.is_empty() && expected.is_empty()) { "; the methods differ too" } else { "" };
        format!("{line}, {differs}{method}")
    }
}

/// The segments of a path.
pub fn segments(path: &str) -> Vec<&str> {
    path.trim_matches('/').split('/').collect()
}

fn compare<'a>(method: Method, path: &str, line: Method, template: &'a str) -> Nearest<'a> {
    let (written, expected) = (segments(path), segments(template.split('?').next().unwrap_or(template)));
    let (before, behind) = common_ends(&written, &expected);
    Nearest {
        method: line,
        path: template,
        other_method: line != method,
        written: (before, written.len() - behind),
        expected: expected[before..expected.len() - behind].to_vec(),
    }
}

/// How many segments agree from the front and from the back. A placeholder agrees with anything, so that there are several ways to
/// part a path: the one in which most fixed segments agree, then most segments.
fn common_ends(written: &[&str], expected: &[&str]) -> (usize, usize) {
    let alike = |(written, expected): &(&&str, &&str)| is_alike(written, expected);
    let back = |written: &[&str], expected: &[&str]| written.iter().rev().zip(expected.iter().rev()).take_while(alike).count();
    let front = written.iter().zip(expected).take_while(alike).count();
    let ways = (0..=front).rev().map(|before| (before, back(&written[before..], &expected[before..])));
    let agreement = |(before, behind): &(usize, usize)| {
        let agreeing = expected[..*before].iter().chain(&expected[expected.len() - behind..]);
        (agreeing.filter(|segment| !is_placeholder(segment)).count(), before + behind)
    };
    // Of equal ways the last is taken: the one that agrees longest from the front.
    ways.rev().max_by_key(agreement).unwrap_or_default()
}

/// A placeholder takes any value, which a call with named arguments is not; of calls the names count, their own and those of the
/// arguments.
fn is_alike(written: &str, expected: &str) -> bool {
    let parts = |segment: &str| {
        let lower = segment.to_lowercase();
        let (name, inside) = lower.split_once('(').map_or((lower.as_str(), None), |(name, inside)| (name, Some(inside)));
        (name.to_owned(), inside.map(argument_names))
    };
    let (name, arguments) = parts(written);
    if is_placeholder(expected) {
        return arguments.is_none_or(|arguments| arguments.iter().all(String::is_empty));
    }
    (name, arguments) == parts(expected)
}

/// The names of the arguments of a call, in the order of the alphabet; an argument without one has an empty name.
fn argument_names(inside: &str) -> Vec<String> {
    let inside = inside.trim_end_matches(')');
    let mut quoted = false;
    let arguments = inside.split(|c: char| {
        quoted ^= c == '\'';
        c == ',' && !quoted
    });
    let name = |argument: &str| argument.split_once('=').map_or("", |(name, _)| name.trim()).to_owned();
    let mut names: Vec<String> = arguments.filter(|argument| !argument.trim().is_empty()).map(name).collect();
    names.sort_unstable();
    names
}

/// A segment of words alone.
fn is_fixed(segment: &str) -> bool {
    !segment.contains(['{', '('])
}

fn is_placeholder(segment: &str) -> bool {
    segment.starts_with('{')
}

#[cfg(test)]
mod tests {
    use super::MethodLines;
    use crate::http::method::Method;
    use crate::ids::TiVec;

    /// What is said of a request on a page with these lines.
    #[track_caller]
    fn check(own: &[(Method, &str)], (method, path): (Method, &str), expected: &str) {
        let lines = MethodLines { own, operations: &TiVec::new() };
        assert_eq!(lines.nearest(method, path).map_or(String::new(), |nearest| nearest.describe(path)), expected);
    }

    const LINES: [(Method, &str); 3] =
        [(Method::Get, "/looms"), (Method::Get, "/looms/{id}/threads"), (Method::Post, "/looms/{id}/weave")];

    #[test]
    fn the_differing_part_is_named() {
        let near = |words: &str| format!("the nearest method line is `{words}");
        check(&LINES, (Method::Get, "/loms"), &near("GET /looms`, which has `looms` where the example has `loms`"));
        check(
            &LINES,
            (Method::Get, "/looms/7/thread"),
            &near("GET /looms/{id}/threads`, which has `threads` where the example has `thread`"),
        );
        check(&LINES, (Method::Put, "/looms/7/weave"), &near("POST /looms/{id}/weave`, which has another method"));
        check(
            &LINES,
            (Method::Post, "/looms/7/red/weave"),
            &near("POST /looms/{id}/weave`, which has no `red` and the example has"),
        );
        check(&LINES, (Method::Post, "/looms/weave"), &near("POST /looms/{id}/weave`, which has `{id}` and the example has not"));
        check(&[], (Method::Get, "/looms"), "");
    }

    #[test]
    fn arguments_are_told_apart_by_their_names() {
        let lines = [(Method::Patch, "/looms(code='{code}')/threads"), (Method::Get, "/looms/near(town={town},street={street})")];
        let near = |words: &str| format!("the nearest method line is `{words}");
        check(
            &lines,
            (Method::Patch, "/looms(label='a,b')/threads"),
            &near(
                "PATCH /looms(code='{code}')/threads`, which has `looms(code='{code}')` where the example has `looms(label='a,b')`",
            ),
        );
        check(
            &lines,
            (Method::Put, "/looms(Code='a,b')/threads"),
            &near("PATCH /looms(code='{code}')/threads`, which has another method"),
        );
        // A call stands in no placeholder's place.
        let beside = [
            (Method::Patch, "/looms/{id}/threads(name='{name}')"),
            (Method::Patch, "/looms(code='{code}')/threads(name='{name}')"),
        ];
        let other = near(
            "PATCH /looms(code='{code}')/threads(name='{name}')`, which has `looms(code='{code}')` where the example has `looms(label='a')`",
        );
        check(&beside, (Method::Patch, "/looms(label='a')/threads(name='b')"), &other);
        let same = near("GET /looms/near(town={town},street={street})`, which writes its values in another way");
        check(&lines, (Method::Get, "/looms/near(street='b',town='a')"), &same);
        let other = near(
            "GET /looms/near(town={town},street={street})`, which has `near(town={town},street={street})` where the example has `near('a')`",
        );
        check(&lines, (Method::Get, "/looms/near('a')"), &other);
    }

    #[test]
    fn only_a_fixed_segment_replaces_another() {
        let replacement = |method: Method, path: &str| {
            let lines = MethodLines { own: &LINES, operations: &TiVec::new() };
            lines.nearest(method, path).and_then(|nearest| nearest.replacement().map(str::to_owned))
        };
        assert_eq!(replacement(Method::Get, "/looms/7/thread").as_deref(), Some("threads"));
        assert_eq!(replacement(Method::Put, "/looms/7/weave"), None);
        assert_eq!(replacement(Method::Post, "/looms/weave"), None);
        let lines = MethodLines { own: &[(Method::Get, "/looms/near(town={town})")], operations: &TiVec::new() };
        assert_eq!(
            lines.nearest(Method::Get, "/looms/near(place='a')").and_then(|nearest| nearest.replacement().map(str::to_owned)),
            None
        );
    }
}
