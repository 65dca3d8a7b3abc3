//! Pages of the corpus that nothing is found on, each with one seeded defect: exactly the expected finding appears, at the
//! expected place, at once and after a link, and no other page finds anything new.

mod kinds;

use std::collections::BTreeMap;
use std::sync::Arc;

use docwright_codegen::source::FileId;
use docwright_ide::{File, Snapshot};
use kinds::{Defect, KINDS};

use crate::support::reference;
use docwright_references::random::Random;

/// Pages that get a defect.
const PAGES: usize = 200;

/// Rules and places, in order.
type Found = Vec<(String, u32, u32)>;

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

#[test]
fn each_defect_is_found_and_nothing_else() {
    let Some(mut workspace) = reference::large() else { return };
    let before = workspace.snapshot();
    let mut clean: Vec<Arc<File>> =
        before.files.iter().filter(|file| before.findings(file.facts.file).is_empty()).cloned().collect();
    assert!(clean.len() > 1000, "only {} pages are clean", clean.len());
    Random::new(41).shuffle(&mut clean);

    let mut used: BTreeMap<FileId, &str> = BTreeMap::new();
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    let mut changes = Vec::new();
    let mut defects = Vec::new();
    for (name, kind) in KINDS.iter().cycle() {
        if used.len() == PAGES {
            break;
        }
        let free = || clean.iter().filter(|file| !used.contains_key(&file.facts.file));
        let Some((file, defect)) = free().find_map(|file| Some((file, kind(file)?))) else { continue };
        let id = file.facts.file;
        used.insert(id, name);
        *count.entry(name).or_default() += 1;
        let text: Arc<str> = defect.text.as_str().into();
        workspace.set_text(&file.source.path, Some(Arc::clone(&text)));
        let at_once = found(&workspace.snapshot(), id);
        if at_once != expected(&defect) {
            wrong.push(format!("{name} in {}:\n  found    {at_once:?}\n  expected {:?}", file.source.path, expected(&defect)));
        }
        workspace.set_text(&file.source.path, Some(Arc::clone(&file.source.text)));
        changes.push((file.source.path.clone(), Some(text)));
        defects.push((id, at_once));
    }
    assert!(KINDS.len() >= 20 && KINDS.iter().all(|(name, _)| count.contains_key(name)), "{count:?}");
    assert!(wrong.is_empty(), "{} of {PAGES} are wrong\n{}", wrong.len(), wrong.join("\n"));

    // All of them together, linked.
    workspace.set_texts(changes);
    let linked = workspace.link_job().run(&|| false).expect("nobody cancels");
    assert!(workspace.adopt(linked));
    let after = workspace.snapshot();
    for (id, at_once) in &defects {
        let path = after.file(*id).map_or("", |file| &file.source.path);
        assert_eq!(found(&after, *id), *at_once, "{} in {path}, linked", used[id]);
    }
    for file in before.files.iter().filter(|file| !used.contains_key(&file.facts.file)) {
        assert_eq!(found(&after, file.facts.file), found(&before, file.facts.file), "{}", file.source.path);
    }
}
