//! From pages to the generated code and back, over the repository's own reference; and every answer over the whole corpus.

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use docwright_codegen::emit::output;
use docwright_codegen::markdown;
use docwright_codegen::markdown::page::Block;
use docwright_codegen::source::Span;
use docwright_codegen::write;
use docwright_ide::cursor;
use docwright_ide::entity::{self, Entity};
use docwright_ide::place::Place;
use docwright_ide::references::{self, Options};
use docwright_ide::{LinkedVersion, Snapshot, Workspace, declared, definition, hover, rename, rust, symbols};
use quote::ToTokens;
use rayon::prelude::*;
use tempfile::TempDir;

use crate::support::reference::{self, config};
use docwright_references::docs;
use docwright_references::random::Random;

/// The shipped reference, and its clients as this code emits them in a folder of their own.
fn shipped() -> (Snapshot, TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let root = Some(folder.path().to_owned());
    let snapshot = Workspace::open(&docs::docs(), config(), root).expect("the shipped reference").snapshot();
    let sources = snapshot.files.sources(&snapshot.docs);
    let editions = &snapshot.linked.editions.list;
    let files = output::render(editions, &sources, &config(), output::Target::Repository).expect("templates");
    let (changes, different) =
        write::compare_with_folder(folder.path(), files.files, &files.kept, &files.spared).expect("a fresh folder");
    write::apply_changes(folder.path(), &changes, &different).expect("files can be written");
    (snapshot, folder)
}

fn output(snapshot: &Snapshot) -> PathBuf {
    snapshot.output.as_ref().expect("the test sets it").to_path_buf()
}

/// Visibility and signature, commas behind the last of a list aside.
fn head(function: &syn::ImplItemFn) -> String {
    format!("{} {}", function.vis.to_token_stream(), function.sig.to_token_stream()).replace(" ,)", ")").replace(" , >", " >")
}

/// Heads of the methods of all call types and the root, by file, type and name, read without the code under test.
fn methods(snapshot: &Snapshot, version: &LinkedVersion) -> HashMap<(String, String, String), String> {
    let folder = format!("generated/{}/src", version.model.api_version);
    let mut paths = vec![format!("{folder}/root.rs")];
    let mut open = vec![format!("{folder}/calls")];
    while let Some(below) = open.pop() {
        for entry in std::fs::read_dir(output(snapshot).join(&below)).expect("the client is there") {
            let entry = entry.expect("a file");
            let path = format!("{below}/{}", entry.file_name().into_string().expect("a plain name"));
            let is_folder = entry.file_type().expect("a file or a folder").is_dir();
            if is_folder { open.push(path) } else { paths.push(path) }
        }
    }
    let mut found = HashMap::new();
    for path in paths {
        let text = std::fs::read_to_string(output(snapshot).join(&path)).expect("a file of the client");
        for item in syn::parse_file(&text).expect("Rust").items {
            let syn::Item::Impl(block) = item else { continue };
            let container = block.self_ty.to_token_stream().to_string();
            for item in block.items {
                let syn::ImplItem::Fn(function) = item else { continue };
                found.insert((path.clone(), container.clone(), function.sig.ident.to_string()), head(&function));
            }
        }
    }
    found
}

#[test]
fn a_signature_is_the_one_of_the_client() {
    let (snapshot, _folder) = shipped();
    let mut compared = 0;
    for version in &snapshot.linked.versions {
        let methods = methods(&snapshot, version);
        for id in version.model.operations.keys() {
            let entity = Entity::Operation(id);
            let identity = &version.model.operations[id].identity;
            let Some(Place::Output { path, range }) = rust::place(&snapshot, version, &rust::Item::Operation(id)) else {
                panic!("{identity} has no place");
            };
            let text = std::fs::read_to_string(output(&snapshot).join(&path)).expect("a file of the client");
            let defined = rust::items_where(&text, &|_, _, whole| whole.contains(&range.start)).pop().expect("an item is there");
            let told = rust::signature_of_entity(&snapshot, version, &entity).expect("a signature");
            let function: syn::ImplItemFn = syn::parse_str(&format!("{told} {{}}")).expect("a head of a function");
            assert_eq!(methods.get(&(path, defined.container, defined.name)), Some(&head(&function)), "{identity}");
            compared += 1;
        }
    }
    assert!(compared > 100, "{compared} operations were compared");
}

/// Everything that has a generated item.
fn entities(version: &LinkedVersion) -> Vec<Entity> {
    let model = &version.model;
    let mut all: Vec<Entity> = model.operations.keys().map(Entity::Operation).collect();
    for (id, ty) in model.types.iter_enumerated() {
        all.push(Entity::Type(id));
        all.extend((0..ty.properties.len()).map(|at| Entity::Property(id, at)));
    }
    for (id, e) in model.enums.iter_enumerated() {
        all.push(Entity::Enum(id));
        all.extend((0..e.members.len()).map(|at| Entity::Member(id, at)));
    }
    all.extend((0..model.exchanges.len()).map(Entity::Exchange));
    all
}

/// The block of a page that a place lies in.
fn block(snapshot: &Snapshot, span: Span) -> Option<usize> {
    let file = snapshot.file(span.file)?;
    let (page, _) = markdown::read(span.file, &file.source.text);
    let spans = page.blocks.iter().map(|block| match block {
        Block::Heading(block) => block.span,
        Block::Paragraph(block) => block.span,
        Block::Fence(block) => block.span,
        Block::Comment(block) => block.span,
        Block::Table(block) => block.span,
        Block::Include(block) => block.span,
        Block::Tab(block) => block.span,
        Block::TabEnd(span) => *span,
    });
    spans.enumerate().find(|(_, own)| own.start <= span.start && span.start < own.end).map(|(at, _)| at)
}

fn place_text(snapshot: &Snapshot, span: Span) -> String {
    let file = &snapshot.file(span.file).expect("a file of the reference").source;
    format!("{}:{}", file.path, file.line_column(span.start).0)
}

/// Follows the items of an entity to their places and back; how many there were.
fn follow(snapshot: &Snapshot, version: &LinkedVersion, entity: &Entity) -> usize {
    let from = declared::places(snapshot, version, entity);
    assert!(!from.is_empty(), "{entity:?} is described nowhere");
    let mut items = 0;
    for item in rust::items_of(entity) {
        let Some(Place::Output { path, range }) = rust::place(snapshot, version, &item) else {
            // Setters are for what is sent; all else is always there.
            let optional = matches!(item, rust::Item::Setter(..) | rust::Item::Clear(..));
            assert!(optional, "{item:?} has no place");
            continue;
        };
        let back = definition::from_rust(snapshot, &path, range.start);
        let same = |one: &Span, other: &Span| one.file == other.file && block(snapshot, *one) == block(snapshot, *other);
        let places = |spans: &[Span]| spans.iter().map(|span| place_text(snapshot, *span)).collect::<Vec<_>>();
        let arrived = back.iter().any(|back| from.iter().any(|from| same(from, back)));
        assert!(arrived, "{item:?} in {path}: from {:?} back to {:?}", places(&from), places(&back));
        items += 1;
    }
    items
}

#[test]
fn pages_lead_to_the_client_and_back() {
    let (snapshot, _folder) = shipped();
    let of =
        |version: &LinkedVersion| entities(version).par_iter().map(|entity| follow(&snapshot, version, entity)).sum::<usize>();
    let items: usize = snapshot.linked.versions.iter().map(of).sum();
    eprintln!("{items} items lead to their pages and back");
    assert!(items > 1000, "{items} items were followed");
}

/// Times of one kind of question.
#[derive(Default)]
struct Times(Vec<Duration>);

impl Times {
    fn take<T>(&mut self, ask: impl FnOnce() -> T) -> T {
        let started = Instant::now();
        let answer = ask();
        self.0.push(started.elapsed());
        answer
    }

    fn report(&mut self, what: &str) {
        self.0.sort();
        let at = |percent: usize| self.0.get((self.0.len().max(1) - 1) * percent / 100).copied().unwrap_or_default();
        eprintln!("{what}: {} asked, p50 {:?}, p99 {:?}, most {:?}", self.0.len(), at(50), at(99), at(100));
    }
}

#[test]
fn every_page_of_a_large_reference_is_answered() {
    let Some(workspace) = reference::large() else { return };
    let snapshot = workspace.snapshot();
    let (mut parts_time, mut hovers, mut definitions, mut mentions) = <(Times, Times, Times, Times)>::default();
    let mut outlines = Times::default();
    let (mut known, mut all, mut asked) = (0_usize, 0_usize, 0_usize);
    let mut kinds: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for file in snapshot.files.iter() {
        let id = file.facts.file;
        let parts = parts_time.take(|| cursor::parts(&snapshot, id));
        outlines.take(|| symbols::document(&snapshot, id));
        for part in parts {
            let (start, end) = (part.span.start as usize, part.span.end as usize);
            assert!(file.source.text.get(start..end).is_some(), "{}: {part:?}", file.source.path);
            let entity = entity::find_entity(&snapshot, id, &part);
            all += 1;
            known += usize::from(entity.is_some());
            let kind = format!("{:?}", part.what).split([' ', '(', '{']).next().unwrap_or_default().to_owned();
            let count = kinds.entry(kind).or_default();
            count.0 += 1;
            count.1 += usize::from(entity.is_some());
            if all % 499 == 0 {
                asked += 1;
                hovers.take(|| hover::at(&snapshot, id, part.span.start));
                definitions.take(|| definition::definition(&snapshot, id, part.span.start));
                if asked % 20 == 0 {
                    mentions.take(|| references::at(&snapshot, id, part.span.start, Options::default()));
                }
            }
        }
    }
    for (kind, (all, known)) in kinds {
        eprintln!("{kind}: {all}, {known} known");
    }
    eprintln!("{all} parts, {known} of them stand for something");
    parts_time.report("parts of a page");
    outlines.report("outline");
    hovers.report("hover");
    definitions.report("definition");
    mentions.report("references");
    let mut searches = Times::default();
    for query in ["user", "gtusr", "x", "", "mailfolder list"] {
        searches.take(|| symbols::workspace(&snapshot, query));
    }
    searches.report("workspace symbols");
}

/// Pages as they are while someone types: a piece taken out, a piece put in, and nothing linked anew.
#[test]
fn half_typed_pages_are_answered() {
    const PIECES: [&str; 8] = ["", "\u{1F600}", "```\n", "| a |\r\n", "<!-- {", "\"x\": {", "[a](../", "# é\n"];
    let Some(mut workspace) = reference::large() else { return };
    let mut random = Random::new(7);
    let paths: Vec<String> = workspace.snapshot().files.iter().map(|file| file.source.path.clone()).collect();
    let mut answers = 0;
    for _ in 0..150 {
        let path = &paths[random.below(paths.len())];
        let snapshot = workspace.snapshot();
        let id = snapshot.find(path).expect("a page");
        let text = Arc::clone(&snapshot.file(id).expect("a page").source.text);
        let start = text.floor_char_boundary(random.below(text.len()));
        let end = text.floor_char_boundary(start + random.below(200)).max(start);
        let typed = [&text[..start], PIECES[random.below(PIECES.len())], &text[end..]].concat();
        workspace.set_text(path, Some(typed.as_str().into()));
        let snapshot = workspace.snapshot();
        for _ in 0..10 {
            let offset = random.below(typed.len() + 2) as u32;
            answers += usize::from(hover::at(&snapshot, id, offset).is_some());
            answers += definition::declaration(&snapshot, id, offset).len();
            answers += usize::from(rename::prepare(&snapshot, id, offset).is_ok());
        }
        for part in cursor::all(&snapshot, id) {
            assert!(typed.get(part.span.start as usize..part.span.end as usize).is_some(), "{path}: {part:?}");
        }
        answers += symbols::document(&snapshot, id).len();
    }
    assert!(answers > 0);
}
