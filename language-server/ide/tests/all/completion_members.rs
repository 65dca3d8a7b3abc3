//! Names taken out of the JSON of a large reference: what is offered in their place belongs to the type there, and the name is among
//! it. `NAMES=200` takes out more; `MISSES=1` prints what was offered instead of each that was missed.

use std::sync::Arc;
use std::time::Instant;

use docwright_codegen::model::TypeId;
use docwright_codegen::source::Span;
use docwright_ide::Snapshot;
use docwright_ide::completion;
use docwright_ide::cursor::{self, What};
use docwright_references::{docs, random};

use crate::support::{clock, reference};

/// Names taken out where nobody asks for more.
const NAMES: usize = 40;
/// How far a writer looks down the list.
const FIRST: usize = 10;

#[test]
fn names_offered_belong_to_the_type() {
    let Some(corpus) = docs::corpus() else { return };
    let names = std::env::var("NAMES").ok().and_then(|names| names.parse().ok()).unwrap_or(NAMES);
    // Opened anew: what others share may have been counted.
    let mut workspace = reference::open(&corpus);
    let snapshot = workspace.snapshot();
    let chosen = chosen(&snapshot, names);
    // Nothing was counted yet: the first list of all must not wait for that.
    let begin = Instant::now();
    completion::at(&snapshot, chosen[0].span.file, chosen[0].span.start);
    let cold = begin.elapsed();
    assert!(!snapshot.linked.is_counted(), "a list does not wait for a count of all words");
    snapshot.linked.usage(&snapshot.config);
    let (mut belonging, mut offered, mut found, mut times) = (0, 0, 0, Vec::new());
    for name in &chosen {
        let file = snapshot.file(name.span.file).expect("the file of the name");
        let (path, text) = (file.source.path.clone(), Arc::clone(&file.source.text));
        let (start, end) = (name.span.start as usize + 1, name.span.end as usize - 1);
        workspace.set_text(&path, Some([&text[..start], &text[end..]].concat().into()));
        let without = workspace.snapshot();
        let (items, took) = clock::measured(|| completion::at(&without, name.span.file, name.span.start + 1));
        times.push(took);
        workspace.set_text(&path, Some(text));
        let first: Vec<&str> = items.iter().take(FIRST).map(|item| item.label.as_str()).collect();
        let model = &snapshot.version_of(name.span.file).expect("a version").model;
        let belongs = |label: &&&str| {
            let property = label.split('@').next().unwrap_or_default();
            property.is_empty() || model.property(name.object, property).is_some()
        };
        belonging += first.iter().filter(belongs).count();
        offered += first.len();
        let is_found = first.contains(&name.key.as_str());
        found += usize::from(is_found);
        if !is_found && std::env::var_os("MISSES").is_some() {
            let line = snapshot.file(name.span.file).expect("the file").source.line_column(name.span.start).0;
            eprintln!("{path}:{line} `{}` of `{}`; offered {first:?}", name.key, model.types[name.object].name);
        }
    }
    let (half, slow) = (clock::within(&mut times, 50), clock::within(&mut times, 99));
    eprintln!(
        "{belonging} of {offered} offers belong to the type; {found} of {} names are among the first {FIRST}",
        chosen.len()
    );
    eprintln!("the first list took {cold:?}; of the others half within {half:?}, 99 % within {slow:?}");
    assert_eq!(chosen.len(), names);
    assert!(belonging * 10 >= offered * 9, "{belonging} of {offered}");
    assert!(found * 4 >= names * 3, "{found} of {names}");
}

/// A documented key of a body.
struct Name {
    span: Span,
    object: TypeId,
    key: String,
}

/// So many names by a fixed seed, one of a page.
fn chosen(snapshot: &Snapshot, names: usize) -> Vec<Name> {
    let mut random = random::Random::new(18);
    let mut files: Vec<_> = snapshot.files.iter().filter(|file| !file.facts.exchanges.is_empty()).collect();
    random.shuffle(&mut files);
    let of_file = |file: &Arc<docwright_ide::File>| {
        let model = &snapshot.version_of(file.facts.file)?.model;
        let parts = cursor::parts(snapshot, file.facts.file).into_iter();
        let mut keys: Vec<Name> = parts
            .filter_map(|part| match part.what {
                What::JsonKey { object: Some(object), key, .. } if model.property(object, &key).is_some() => {
                    let text = &file.source.text[part.span.start as usize..part.span.end as usize];
                    // Keys without plain quotes are another matter.
                    (text.strip_prefix('"')?.strip_suffix('"')? == key).then_some(Name { span: part.span, object, key })
                }
                _ => None,
            })
            .collect();
        random.shuffle(&mut keys);
        keys.pop()
    };
    files.into_iter().filter_map(of_file).take(names).collect()
}
