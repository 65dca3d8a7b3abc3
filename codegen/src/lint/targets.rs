//! Links, images, inclusions and rows of tables of contents that lead nowhere, or only where file names have no case.

use std::collections::BTreeSet;

use percent_encoding::percent_decode_str;

use crate::config::Config;
use crate::diagnostic::rules::Rule;
use crate::diagnostic::{Diagnostic, Edit, rules};
use crate::facts::{LabelFact, LinkFact, LinkKind};
use crate::lower::anchor;
use crate::nearness;
use crate::pipeline::{File, Files, LinkTarget};
use crate::source::{Span, folder_of};

/// What is wrong with where a file's links lead. What is included where it matters is judged when it is opened; of version folders that
/// are here in part nothing is missing.
pub fn target_findings(files: &Files, file: &File, partial_versions: &BTreeSet<String>, config: &Config) -> Vec<Diagnostic> {
    let facts = &file.facts;
    let is_opened = |link: &LinkFact| {
        let place = link.target.span.start;
        link.kind == LinkKind::Include
            && facts.includes.iter().any(|include| (include.target.span.start..include.target.span.end).contains(&place))
    };
    let judged = facts.links.iter().filter(|link| !is_opened(link));
    let links = judged.filter_map(|link| of_link(files, link, partial_versions, config));
    links.chain(facts.labels.iter().map(|label| of_label(file, label))).collect()
}

fn of_link(files: &Files, link: &LinkFact, partial_versions: &BTreeSet<String>, config: &Config) -> Option<Diagnostic> {
    let span = link.target.span;
    let written = &*link.target.value;
    let length = written.find(['#', '?']).unwrap_or(written.len());
    let place = Span { end: span.start + length as u32, ..span };
    match files.target(link, config) {
        LinkTarget::There | LinkTarget::Unknown => None,
        LinkTarget::File(_) if link.kind == LinkKind::Include => None,
        LinkTarget::File(id) => of_anchor(files, files.get(id)?, link),
        LinkTarget::As(meant) => {
            let fix =
                respelled(&written[..length], &meant).filter(|_| is_only(files, &meant)).map(|text| Edit { span: place, text });
            let message = format!("the file is called `{meant}`, in letters of another case");
            let rule = if link.kind == LinkKind::Contents { &rules::CONTENTS_CASE } else { &rules::LINK_CASE };
            Some(Diagnostic::new(rule, place, message).with_fix(fix))
        }
        LinkTarget::Missing(path) if path.split('/').next().is_some_and(|version| partial_versions.contains(version)) => None,
        // Folders of fragments are made by tools of the publisher, and are often not kept beside the pages.
        LinkTarget::Missing(path) if link.kind == LinkKind::Include && files.count_names_in(folder_of(&path)) == 0 => None,
        LinkTarget::Missing(path) => {
            let near = near(files, &path);
            let hint = nearness::hint(near);
            let rule = dead(link.kind);
            let name = written[..length].rfind('/').map_or(0, |at| at + 1);
            let fix = near.filter(|_| rule.fix.is_some()).map(|near| {
                let text = if config.pages.without_ending(&path).is_some() { near } else { config.pages.stem(near) };
                Edit { span: Span { start: span.start + name as u32, ..place }, text: encoded(text) }
            });
            Some(Diagnostic::new(rule, place, format!("there is no file `{path}`{hint}")).with_fix(fix))
        }
    }
}

fn dead(kind: LinkKind) -> &'static Rule {
    match kind {
        LinkKind::Link => &rules::LINK_DEAD,
        LinkKind::Image => &rules::IMAGE_MISSING,
        LinkKind::Include => &rules::INCLUDE_UNRESOLVED,
        LinkKind::Contents => &rules::CONTENTS_DEAD,
    }
}

/// The name in the folder of a path that its last part was most likely meant to be.
fn near<'f>(files: &'f Files, path: &str) -> Option<&'f str> {
    let (folder, name) = path.rsplit_once('/')?;
    let name_letters = nearness::Letters::of(&name.to_lowercase());
    let most = nearness::slips(name);
    let alike = files.names_in(folder).filter(|known| {
        // What was taken away may be on disk yet.
        *known != name
            && known.len().abs_diff(name.len()) <= most * 4
            && nearness::Letters::of(&known.to_lowercase()).least_steps(&name_letters) <= most
            && nearness::is_sure_slip(name, known)
    });
    only_nearest(alike, name)
}

/// The nearest of some names; none where two are equally near.
fn only_nearest<'n>(names: impl Iterator<Item = &'n str>, written: &str) -> Option<&'n str> {
    let mut near: Vec<(usize, &str)> = names.map(|name| (nearness::steps_without_case(written, name), name)).collect();
    near.sort_unstable();
    near.dedup();
    match near[..] {
        [(_, only)] => Some(only),
        [(first, nearest), (second, _), ..] if first < second => Some(nearest),
        _ => None,
    }
}

/// Whether no other name of the folder has the same letters: else nobody knows which file is meant.
fn is_only(files: &Files, path: &str) -> bool {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let folded = name.to_lowercase();
    files.names_in(folder).all(|known| known == name || known.to_lowercase() != folded)
}

/// A path as written, with the names of its last parts as the file has them; `None` where the parts are not those of the file.
fn respelled(written: &str, meant: &str) -> Option<String> {
    let mut names = meant.rsplit('/');
    let mut parts: Vec<String> = Vec::new();
    let mut is_last = true;
    let mut differs = true;
    for part in written.rsplit('/') {
        if part == ".." || !differs {
            differs = false;
            parts.push(part.to_owned());
            continue;
        }
        if matches!(part, "" | ".") {
            parts.push(part.to_owned());
            continue;
        }
        let name = names.next()?;
        let plain = percent_decode_str(part).decode_utf8().ok()?;
        // A page may be written without its ending.
        let name = if is_last && name.to_lowercase() != plain.to_lowercase() { name.get(..plain.len())? } else { name };
        is_last = false;
        if name.to_lowercase() != plain.to_lowercase() {
            return None;
        }
        parts.push(if name == plain { part.to_owned() } else { encoded(name) });
    }
    parts.reverse();
    Some(parts.join("/"))
}

/// A name as a link writes it.
fn encoded(name: &str) -> String {
    name.replace('%', "%25").replace(' ', "%20").replace('(', "%28").replace(')', "%29").replace('#', "%23").replace('?', "%3F")
}

/// The heading that a link leads to, if the page has none of the name.
fn of_anchor(files: &Files, page: &File, link: &LinkFact) -> Option<Diagnostic> {
    let written = &*link.target.value;
    let at = written.find('#').filter(|_| page.was_read())?;
    let anchor = percent_decode_str(&written[at + 1..]).decode_utf8().ok()?;
    // The top of the page, and a text to be searched for.
    if anchor.is_empty() || anchor.starts_with(':') || anchor.eq_ignore_ascii_case("top") || anchor.starts_with("tab/") {
        return None;
    }
    let mut pages = vec![page];
    for include in page.facts.links.iter().filter(|link| link.kind == LinkKind::Include) {
        // What is not read may have the heading.
        let path = crate::source::include_path(&page.source.path, &include.target.value).ok()?;
        pages.push(files.get(*files.by_path.get(&path)?)?);
    }
    let wanted = comparable(&anchor);
    let known = || pages.iter().flat_map(|page| page.facts.anchors());
    if known().any(|known| comparable(known) == wanted) {
        return None;
    }
    let near = only_nearest(known().filter(|known| nearness::is_slip(&anchor, known)), &anchor);
    let hint = near.map_or_else(String::new, |near| format!("; did you mean `#{near}`?"));
    let span = link.target.span;
    let place = Span { start: span.start + at as u32, ..span };
    let title = if page.facts.title.is_empty() { &page.source.path } else { &page.facts.title };
    let fix = near.map(|near| Edit { span: place, text: format!("#{near}") });
    Some(Diagnostic::new(&rules::ANCHOR_UNKNOWN, place, format!("no heading `#{anchor}` in \"{title}\"{hint}")).with_fix(fix))
}

/// An anchor as far as all publishers agree on it: they differ in case, in punctuation, and in how many hyphens stand for several blanks.
fn comparable(anchor: &str) -> String {
    let slug = anchor::slug(anchor);
    slug.split('-').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-")
}

fn of_label(file: &File, label: &LabelFact) -> Diagnostic {
    let name = &label.label.value;
    let span = label.label.span;
    let Some(first) = label.first else {
        return Diagnostic::new(&rules::REFERENCE_UNDEFINED, span, format!("no line of the page defines `[{name}]`"));
    };
    let text = &file.source.text;
    let end = text[span.end as usize..].find('\n').map_or(text.len(), |at| span.end as usize + at + 1);
    let whole = Span { end: u32::try_from(end).unwrap_or(span.end), ..span };
    let fix = label.is_same.then(|| Edit { span: whole, text: String::new() });
    let mut found = Diagnostic::new(&rules::DEFINITION_REPEATED, span, format!("`[{name}]` is defined above")).with_fix(fix);
    found.related.push((first, "this definition counts".to_owned()));
    found
}

#[cfg(test)]
mod tests {
    use crate::config::Config;
    use crate::reference::Reference;
    use crate::reference::fixture::{find, reference};

    const BOOK: &str = "# book resource type\n\nNamespace: library.main\n\nA book.\n\n## Two words\n";

    /// What is found on a page that says no more than this.
    #[track_caller]
    fn check(said: &str, expected: &[&str]) {
        let page = format!("# map resource type\n\nNamespace: library.main\n\n{said}\n");
        let files = [("v1/resources/book.md", BOOK), ("v1/resources/map.md", &page), ("v1/api/book-get.md", "# Get book\n")];
        let reference = reference(&files);
        let found = reference.findings(find(&reference, "v1/resources/map.md"));
        let found: Vec<String> = found.iter().map(|found| format!("{}: {}", found.rule.id, found.message)).collect();
        assert_eq!(found, expected, "{said}");
    }

    #[test]
    fn where_links_lead() {
        check("A [book](book.md), [one](./book.md#two-words), and [how to get it](../api/book-get.md).", &[]);
        check("A [book](Book.md).", &["link-case: the file is called `v1/resources/book.md`, in letters of another case"]);
        check("A [book](boook.md).", &["link-dead: there is no file `v1/resources/boook.md`; did you mean `book.md`?"]);
        check(
            "A [book](book.md#two-word).",
            &["anchor-unknown: no heading `#two-word` in \"book resource type\"; did you mean `#two-words`?"],
        );
        check("A [book](https://library.example/gone.md), [a site](/gone.md), [out](../../../gone.md).", &[]);
    }

    #[test]
    fn where_links_in_html_lead() {
        check(
            "A <a href=\"book.md\">book</a>, <a href='book.md#two-words'>one</a>, <a id=\"here\"></a> and <a href=\"https://x.example/y.md\">y</a>.",
            &[],
        );
        check(
            "A <a class=\"x\" href=\"boook.md\">book</a>.",
            &["link-dead: there is no file `v1/resources/boook.md`; did you mean `book.md`?"],
        );
        check(
            "A <a href=\"Book.md\"><b>book</b></a>.",
            &["link-case: the file is called `v1/resources/book.md`, in letters of another case"],
        );
        // What is shown as code is no link.
        check("Write `<a href=\"boook.md\">book</a>`.", &[]);
    }

    #[test]
    fn labels_that_are_defined_twice() {
        check("A [book][b].\n\n[b]: book.md\n\n[b]: ./book.md", &["definition-repeated: `[b]` is defined above"]);
        check("A book.\n\n[//]: # (one)\n\n[//]: # (two)\n\n[//]: # \"three\"", &[]);
    }

    #[test]
    fn letters_that_markdown_escapes_are_themselves() {
        let files = [
            ("v1/resources/book_shelf(1).md", BOOK),
            ("v1/resources/R&D.md", "# d resource type\n"),
            ("v1/resources/Two.md", "# two resource type\n"),
            ("v1/resources/two.md", "# two resource type\n"),
            (
                "v1/resources/map.md",
                "# map resource type\n\nA [a](book\\_shelf\\(1\\).md#two-words) [b](R&amp;D.md) [c](<R&D.md> \"d](e.md) f\") [g](TWO.md) \
                 [h](book\\_shelv\\(1\\).md) [i][j]\n\n[j]: R&amp;D.md\n",
            ),
        ];
        let reference = reference(&files);
        let found = reference.findings(find(&reference, "v1/resources/map.md"));
        let found: Vec<_> = found.iter().map(|found| (found.rule.id, found.fix.as_ref().map(|fix| &*fix.text))).collect();
        // Nobody knows which of two files is meant.
        assert_eq!(found, [("link-case", None), ("link-dead", Some("book_shelf%281%29.md"))]);
    }

    #[test]
    fn anchors_in_other_ways() {
        let book = "# book resource type\n\n## Members {#members}\n\n<h2 align=\"center\">Two words</h2>\n\n<a id=\"first\" name=\"second\"></a>\n\n\
                    ## Shelf\n\n## Shelf\n\n## Shelf 1\n";
        let map = "# map resource type\n\nA [a](book.md#members) [b](book.md#members-members) [c](book.md#two-words) [d](book.md#first) \
                   [e](book.md#second) [f](book.md#shelf-1-1) [g](book.md#shelf-2)\n";
        let reference = reference(&[("v1/resources/book.md", book), ("v1/resources/map.md", map)]);
        let found = reference.findings(find(&reference, "v1/resources/map.md"));
        let found: Vec<_> = found.iter().map(|found| &*found.message).collect();
        assert_eq!(found, ["no heading `#shelf-2` in \"book resource type\"; did you mean `#shelf-1`?"]);
    }

    #[cfg(unix)]
    #[test]
    fn where_nobody_has_looked_nothing_is_missing() {
        let docs = tempfile::tempdir().expect("a folder");
        let write = |path: &str, text: &str| {
            let path = docs.path().join(path);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("it is made");
            std::fs::write(path, text).expect("it is written");
        };
        write("v1/resources/book.md", BOOK);
        write("plans/Shelf.png", "");
        write(
            "v1/resources/map.md",
            "# map resource type\n\n![a](linked/shelf.png) [b](linked/page.md) [c](linked/page) [d](outside.md#here) ![e](../../plans/Shelf.png)\n\
             ![f](../../plans/shelf.png) ![g](../../plans/board.png) [h](page)\n",
        );
        let link =
            |to: &str, path: &str| std::os::unix::fs::symlink(docs.path().join(to), docs.path().join(path)).expect("a link");
        link("plans", "v1/resources/linked");
        link("plans/Shelf.png", "v1/resources/outside.md");
        let config = Config::parse(include_str!("../../tests/fixtures/library.toml")).expect("a valid configuration");
        let reference = Reference::open(docs.path(), config).expect("it is read");
        let found = reference.findings(find(&reference, "v1/resources/map.md"));
        let found: Vec<String> = found.iter().map(|found| format!("{}: {}", found.rule.id, found.message)).collect();
        let expected = [
            "link-case: the file is called `plans/Shelf.png`, in letters of another case",
            "image-missing: there is no file `plans/board.png`",
            "link-dead: there is no file `v1/resources/page`",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_here_in_part_lacks_nothing() {
        let links = |count: usize| (0..count).map(|number| format!("[{number}](other-{number}.md)\n")).collect::<String>();
        // Two pages lie in the folder: as many may be missing.
        let dead = |number: usize| format!("link-dead: there is no file `v1/resources/other-{number}.md`");
        check(&links(2), &[&dead(0), &dead(1)]);
        check(&links(3), &[]);
    }
}
