//! Edits of a large reference, drawn by a seed and made in one copy: each is found, and nothing else is.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use docwright_codegen::changes::{Changes, text};
use docwright_codegen::config::Config;
use docwright_codegen::reference::Reference;
use docwright_references::docs;
use docwright_references::random::Random;

/// How many edits are made, one on a page.
const EDITS: usize = 300;

const SEED: u64 = 17;

type Texts = BTreeMap<String, Arc<str>>;

fn read(folder: &Path, below: &str, texts: &mut Texts) {
    for entry in fs::read_dir(folder.join(below)).expect("the folder can be listed") {
        let entry = entry.expect("an entry");
        let path = format!("{below}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            read(folder, &path, texts);
        } else if let Ok(text) = fs::read_to_string(entry.path()) {
            texts.insert(path, text.into());
        }
    }
}

fn open(texts: &Texts) -> Reference {
    let config = Config::load(&docs::configuration()).expect("a valid configuration");
    Reference::of_texts(texts.clone(), config).expect("it is read")
}

/// An edit: the page, its new text, and the rule of the change that it is.
type Edit = (String, String, &'static str);

/// The edits that can be made on pages, each where only one thing follows from it.
fn edits(reference: &Reference) -> Vec<Edit> {
    let model = &reference.editions.list[0].model;
    let mut found = Vec::new();
    let file = |id| reference.sources.file(id);
    for ty in model.types.iter().filter(|ty| !ty.synthetic && ty.pages.len() == 1) {
        let page = &file(ty.pages[0].file);
        for property in &ty.properties {
            let row = &page.text[property.span.start as usize..property.span.end as usize];
            let is_row = property.span.file == ty.pages[0].file && row.starts_with('|') && row.ends_with('|');
            if !is_row || property.description.len() < 20 || page.text.matches(row).count() != 1 {
                continue;
            }
            let with = |new: String| page.text.replacen(row, &new, 1);
            let words = row.replacen(". ", ". As it were, ", 1);
            if words != row {
                found.push((page.path.clone(), with(words), "wording-changed"));
            }
            let added = row.replacen(&property.name, "zzAddedByAnEdit", 1).replace(&property.description, "Put here by an edit.");
            if !property.navigation
                && added.contains("zzAddedByAnEdit")
                && added.contains("Put here by an edit")
                && property.inline_values.is_empty()
            {
                found.push((page.path.clone(), with(format!("{row}\n{added}")), "property-added"));
            }
        }
    }
    for own in &model.enums {
        let page = file(own.file);
        // A number that is there twice says something else of the members.
        let Some(last) = own.members.last().filter(|last| last.value.is_none()) else { continue };
        let row = &page.text[last.span.start as usize..last.span.end as usize];
        if row.starts_with('|') && row.ends_with('|') && page.text.matches(row).count() == 1 && !row.contains('\n') {
            let added = format!("{row}\n{}", row.replace(&last.name, "zzAddedByAnEdit"));
            found.push((page.path.clone(), page.text.replacen(row, &added, 1), "enum-member-added"));
        }
    }
    for operation in model.operations.iter().filter(|own| own.implied_by.is_none() && own.variants.len() == 1) {
        let page = file(model.pages[operation.primary().page].file);
        let span = operation.primary().span;
        let line = &page.text[span.start as usize..span.end as usize];
        if line.contains('?') || line.contains('\n') || line.ends_with(')') {
            continue;
        }
        let added = format!("{line}\n{} /zzAddedByAnEdit/{{id}}/more", operation.method);
        let page_text = format!("{}{added}{}", &page.text[..span.start as usize], &page.text[span.end as usize..]);
        found.push((page.path.clone(), page_text, "operation-added"));
    }
    found
}

#[test]
fn each_edit_of_the_corpus_is_found_and_no_other() {
    let Some(corpus) = docs::corpus() else { return };
    let mut texts = Texts::new();
    read(&corpus, "v1.0", &mut texts);
    let base = open(&texts);
    assert!(Changes::between(&base, &open(&texts)).list.is_empty(), "equal trees");
    let mut all = edits(&base);
    Random::new(SEED).shuffle(&mut all);
    let mut by_rule: BTreeMap<&str, usize> = BTreeMap::new();
    let mut expected = BTreeSet::new();
    let mut edited = texts.clone();
    let kinds: BTreeSet<&str> = all.iter().map(|(_, _, rule)| *rule).collect();
    let pages: &mut BTreeSet<String> = &mut BTreeSet::new();
    for (path, text, rule) in all {
        let count = by_rule.entry(rule).or_default();
        if *count < EDITS / kinds.len() && pages.insert(path.clone()) {
            *count += 1;
            // What a base and what derives from it both have is the base's: each page has a name of its own.
            let text = text.replace("zzAddedByAnEdit", &format!("zz{}", pages.len()));
            edited.insert(path.clone(), text.into());
            expected.insert(format!("{rule} {path}"));
        }
    }
    let head = open(&edited);
    let changes = Changes::between(&base, &head);
    let path = |change: &docwright_codegen::changes::Change| {
        let span = change.head.or(change.base).expect("each has a place");
        let reference = if change.head.is_some() { &head } else { &base };
        reference.sources.file(span.file).path.clone()
    };
    let mut found: Vec<String> = changes.list.iter().map(|change| format!("{} {}", change.rule.id, path(change))).collect();
    // One more line on a page may decide otherwise what its words and examples say of the lines that it had: the client changes.
    let follows = |own: &String| {
        own.strip_prefix("response-changed ").is_some_and(|page| expected.contains(&format!("operation-added {page}")))
    };
    found.retain(|own| !follows(own));
    let missing: Vec<&String> = expected.iter().filter(|own| !found.contains(own)).collect();
    let others: Vec<&String> = found.iter().filter(|own| !expected.contains(*own)).collect();
    assert!(
        missing.is_empty() && others.is_empty() && found.len() == expected.len(),
        "of {} edits not found: {missing:#?}\nothers: {others:#?}\n{}",
        expected.len(),
        text::render(&changes)
    );
}
