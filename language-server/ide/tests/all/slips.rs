//! What a writer does wrong: each slip is put into up to twenty pages that nothing is found on, and exactly the expected finding
//! appears, at the expected place, at once and after a link, and no other page finds anything new.
//!
//! ```text
//! DOCWRIGHT_SLIPS=1 cargo test -p docwright-ide --test all slips -- --nocapture     how often each slip is found, as a table
//! ```

mod edits;
mod json;
mod messages;
mod pages;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::Arc;

use docwright_codegen::model::{Content, Type, TypeRef};
use docwright_codegen::source::FileId;
use docwright_ide::{File, Snapshot, Workspace};
use edits::{Defect, Kind};

use crate::support::reference;
use docwright_references::random::Random;

/// Pages that get each slip.
const PAGES: usize = 20;

/// Of these are pages of the shipped reference; the others are of the large one, where it is there.
const SHIPPED_PAGES: usize = 12;

/// What nobody says of a page that has it, and why.
const SILENT: [(&str, &str); 3] = [
    ("a section that is missing", "pages leave sections out that have nothing to say, and nobody knows which those are"),
    ("a fence without a language", "blocks without one are read by what they hold, as the configuration says"),
    ("a key that is too short", "keys of services are texts of any form, and examples of one property differ in theirs"),
];

/// Rules and places, in order.
type Found = Vec<(String, u32, u32)>;

/// How often a slip was found.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    pages: usize,
    right: usize,
    silent: usize,
    wrong_rule: usize,
    wrong_place: usize,
}

fn slips() -> impl Iterator<Item = (&'static str, Kind)> + Clone {
    json::SLIPS.iter().chain(messages::SLIPS).chain(pages::SLIPS).copied()
}

fn found(snapshot: &Snapshot, id: FileId) -> Found {
    let mut found: Found = snapshot
        .findings(id)
        .into_iter()
        .map(|finding| (finding.rule.id.to_owned(), finding.span.start, finding.span.end))
        .collect();
    found.sort();
    found
}

fn expected(defect: &Defect) -> Found {
    let place = |range: &std::ops::Range<usize>| (u32::try_from(range.start).unwrap(), u32::try_from(range.end).unwrap());
    let mut expected: Found =
        defect.expected.iter().map(|(rule, range)| ((*rule).to_owned(), place(range).0, place(range).1)).collect();
    expected.sort();
    expected
}

impl Tally {
    fn count(&mut self, found: &Found, expected: &Found) {
        let rules = |found: &Found| found.iter().map(|(rule, ..)| rule.clone()).collect::<Vec<_>>();
        self.pages += 1;
        if found == expected {
            self.right += 1;
        } else if found.is_empty() {
            self.silent += 1;
        } else if rules(found) == rules(expected) {
            self.wrong_place += 1;
        } else {
            self.wrong_rule += 1;
        }
    }
}

#[test]
fn each_slip_is_found_and_nothing_else() {
    let mut tallies: BTreeMap<&str, Tally> = BTreeMap::new();
    let mut wrong = seeded(reference::shipped(), SHIPPED_PAGES, false, &mut tallies);
    if let Some(large) = reference::large() {
        wrong.extend(seeded(large, PAGES - SHIPPED_PAGES, true, &mut tallies));
    }
    if std::env::var_os("DOCWRIGHT_SLIPS").is_some() {
        print!("{}", table(&tallies));
    }
    assert!(wrong.is_empty(), "{} are wrong\n{}{}", wrong.len(), wrong.join("\n"), table(&tallies));
    let names: BTreeSet<&str> = slips().map(|(name, _)| name).chain(SILENT.map(|(name, _)| name)).collect();
    assert!(names.len() >= 60, "{} slips", names.len());
    assert!(names.len() == slips().count() + SILENT.len() && SILENT.iter().all(|(_, why)| !why.is_empty()));
    assert!(slips().all(|(name, _)| tallies.contains_key(name)), "{}", table(&tallies));
}

/// Puts each slip into some pages, one after another. Where they are `linked` too, that is done for all of them together, no two in
/// one page: of a small reference there are not pages enough for that.
fn seeded(mut workspace: Workspace, pages: usize, linked: bool, tallies: &mut BTreeMap<&'static str, Tally>) -> Vec<String> {
    let before = workspace.snapshot();
    let mut clean: Vec<Arc<File>> =
        before.files.iter().filter(|file| before.findings(file.facts.file).is_empty()).cloned().collect();
    Random::new(41).shuffle(&mut clean);
    let mut used: BTreeMap<FileId, &str> = BTreeMap::new();
    let mut wrong = Vec::new();
    let mut changes = Vec::new();
    let mut defects = Vec::new();
    for (name, kind) in slips() {
        let mut left = pages;
        for file in &clean {
            let id = file.facts.file;
            if left == 0 || used.contains_key(&id) {
                continue;
            }
            let Some(defect) = kind(file) else { continue };
            if json::OF_CLOSED_TYPES.contains(&name) && !is_closed(&before, id)
                || messages::OF_TYPES_WITHOUT_VALUE.contains(&name) && has_value(&before, id)
            {
                continue;
            }
            left -= 1;
            let text: Arc<str> = defect.text.as_str().into();
            let expected = expected(&defect);
            workspace.set_text(&file.source.path, Some(Arc::clone(&text)));
            let at_once = found(&workspace.snapshot(), id);
            tallies.entry(name).or_default().count(&at_once, &expected);
            if at_once != expected {
                wrong.push(format!("{name} in {}:\n  found    {at_once:?}\n  expected {expected:?}", file.source.path));
            } else if linked && !(pages::ALONE.contains(&name) && used.values().any(|other| *other == name)) {
                used.insert(id, name);
                changes.push((file.source.path.clone(), Some(text)));
                defects.push((id, expected));
            }
            workspace.set_text(&file.source.path, Some(Arc::clone(&file.source.text)));
        }
    }
    if linked {
        workspace.set_texts(changes);
        link(&mut workspace);
        wrong.extend(differences(&before, &workspace.snapshot(), &defects));
    }
    wrong
}

/// Whether a page's examples carry nothing of open types, which may have members that no page names.
fn is_closed(snapshot: &Snapshot, id: FileId) -> bool {
    !carries(snapshot, id, |ty| ty.open)
}

/// Whether a page's examples carry types with a member `value`, in which a list is none of them.
fn has_value(snapshot: &Snapshot, id: FileId) -> bool {
    carries(snapshot, id, |ty| ty.properties.iter().any(|property| property.name == "value"))
}

/// Whether an operation of a page sends or answers such a type, or one that derives from it.
fn carries(snapshot: &Snapshot, id: FileId, is_such: impl Fn(&Type) -> bool) -> bool {
    let Some(version) = snapshot.version_of(id) else { return false };
    let model = &version.model;
    let is_of_such = |content: Content| match content {
        Content::One(TypeRef::Type(id)) | Content::Many(TypeRef::Type(id)) => {
            model.lineage(id).any(|id| is_such(&model.types[id]))
        }
        _ => false,
    };
    let mut operations = version.index.operations(id).iter().map(|id| &model.operations[*id]);
    operations.any(|operation| is_of_such(operation.request) || is_of_such(operation.response))
}

fn link(workspace: &mut Workspace) {
    let linked = workspace.link_job().run(&|| false).expect("nobody cancels");
    assert!(workspace.adopt(linked));
}

/// What a link finds that was not there before, and is not expected.
fn differences(before: &Snapshot, after: &Snapshot, defects: &[(FileId, Found)]) -> Vec<String> {
    let expected: BTreeMap<FileId, &Found> = defects.iter().map(|(id, expected)| (*id, expected)).collect();
    let mut wrong = Vec::new();
    for file in before.files.iter() {
        let id = file.facts.file;
        let now = found(after, id);
        let then = expected.get(&id).map_or_else(|| found(before, id), |expected| (*expected).clone());
        if now != then {
            wrong.push(format!("{}, linked:\n  found    {now:?}\n  expected {then:?}", file.source.path));
        }
    }
    wrong
}

fn table(tallies: &BTreeMap<&str, Tally>) -> String {
    let mut text = String::from("\n|slip|pages|right|silent|wrong rule|wrong place|\n|:--|--:|--:|--:|--:|--:|\n");
    for (name, _) in slips() {
        let tally = tallies.get(name).copied().unwrap_or_default();
        let Tally { pages, right, silent, wrong_rule, wrong_place } = tally;
        writeln!(text, "|{name}|{pages}|{right}|{silent}|{wrong_rule}|{wrong_place}|").unwrap();
    }
    for (name, why) in SILENT {
        writeln!(text, "|{name}|not reported: {why}|").unwrap();
    }
    text
}
