//! Saves one after another give what a run from nothing gives: the pages updated in place, only what is new rendered, only what was
//! touched read again.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use docwright_codegen::config::Config;
use docwright_codegen::emit::memory::Memory;
use docwright_codegen::emit::output::{self, Target};
use docwright_codegen::reference::Reference;
use docwright_codegen::write::{self, MANIFEST, Seen};
use docwright_references::docs;
use docwright_references::random::Random;

/// So many saves are made where `DOCWRIGHT_SAVES` says nothing else; each links everything, which takes long without optimisation.
const SAVES: usize = 40;
/// After so many a run from nothing is held against them.
const COMPARED: usize = 10;

/// Files by path below a folder.
type Listing = BTreeMap<String, String>;

fn listing(root: &Path) -> Listing {
    let mut found = Listing::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let below = path.strip_prefix(root).expect("below").to_str().expect("a name").replace('\\', "/");
                found.insert(below, fs::read_to_string(&path).expect("a text"));
            }
        }
    }
    found
}

/// A folder of pages and one of emitted files, kept fresh.
struct Kept {
    docs: PathBuf,
    out: PathBuf,
    reference: Reference,
    memory: Memory,
    seen: Seen,
}

impl Kept {
    fn open(docs: PathBuf, out: PathBuf) -> Self {
        let reference = Reference::open(&docs, config()).expect("the folder is there");
        let mut kept = Self { docs, out, reference, memory: Memory::default(), seen: Seen::default() };
        kept.write();
        kept
    }

    /// Writes pages, or removes them, and what follows from that; how many files were written.
    fn save(&mut self, changes: Vec<(String, Option<String>)>) -> usize {
        for (path, text) in &changes {
            let path = self.docs.join(path);
            match text {
                Some(text) => fs::write(path, text).expect("a page"),
                None => fs::remove_file(path).expect("it was there"),
            }
        }
        let changes = changes.into_iter().map(|(path, text)| (path, text.map(Arc::from))).collect();
        assert!(self.reference.update(changes, &|| false).expect("the schemas load"), "nobody called it off");
        self.write()
    }

    fn write(&mut self) -> usize {
        let Reference { config, sources, editions, .. } = &self.reference;
        let outputs = output::render_again(&editions.list, sources, config, Target::Repository, &self.memory)
            .expect("the templates render");
        let (changes, different) =
            write::compare_again(&self.out, outputs.files, &outputs.kept, &outputs.spared, &mut self.seen).expect("a folder");
        write::apply_changes(&self.out, &changes, &different).expect("it is written");
        self.seen.add(&self.out, different);
        changes.written.len()
    }

    /// The emitted files are those of a run from nothing.
    fn check(&self, what: &str) {
        let Reference { config, sources, editions, .. } = Reference::open(&self.docs, config()).expect("the folder is there");
        let outputs = output::render(&editions.list, &sources, &config, Target::Repository).expect("the templates render");
        let fresh: Listing = outputs.files.into_iter().map(|output| (output.path, output.text)).collect();
        let mut kept = listing(&self.out);
        kept.remove(MANIFEST);
        let paths = fresh.keys().chain(kept.keys());
        let differs: Vec<&String> = paths.filter(|path| fresh.get(*path) != kept.get(*path)).take(3).collect();
        assert!(differs.is_empty(), "{what}: {differs:?}");
    }
}

fn config() -> Config {
    Config::load(&docs::configuration()).expect("a valid configuration")
}

/// What a writer saves next: a page with a line less, a line twice, two lines in the other order, only its beginning, no page, a page under
/// another name, or the page as it was at first.
fn next(rng: &mut Random, pages: &Listing, first: &Listing) -> Vec<(String, Option<String>)> {
    let drawn = |rng: &mut Random, pages: &Listing| pages.keys().nth(rng.below(pages.len())).cloned().expect("there are pages");
    let path = drawn(rng, pages);
    let text = &pages[&path];
    let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
    let at = rng.below(lines.len().max(1));
    match rng.below(8) {
        0 if at < lines.len() => drop(lines.remove(at)),
        1 if at < lines.len() => lines.insert(at, lines[at]),
        2 if at + 1 < lines.len() => lines.swap(at, at + 1),
        3 => lines.truncate(at),
        4 => return vec![(path, None)],
        5 => return vec![(path.replace(".md", "-moved.md"), Some(text.clone())), (path, None)],
        _ => {
            let back = drawn(rng, first);
            return vec![(back.clone(), Some(first[&back].clone()))];
        }
    }
    vec![(path, Some(lines.concat()))]
}

#[test]
fn saves_give_what_a_run_from_nothing_gives() {
    let folder = tempfile::tempdir().expect("a folder");
    let (pages_folder, out) = (folder.path().join("docs"), folder.path().join("out"));
    let first: Listing = listing(&docs::docs())
        .into_iter()
        .filter(|(path, _)| Path::new(path).extension().is_some_and(|ending| ending == "md"))
        .collect();
    for (path, text) in &first {
        let path = pages_folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a page");
    }
    let mut kept = Kept::open(pages_folder, out);
    kept.check("at first");
    let (mut pages, mut rng) = (first.clone(), Random::new(17));
    let saves = std::env::var("DOCWRIGHT_SAVES").ok().and_then(|count| count.parse().ok()).unwrap_or(SAVES);
    for number in 1..=saves {
        let changes = next(&mut rng, &pages, &first);
        for (path, text) in &changes {
            match text {
                Some(text) => drop(pages.insert(path.clone(), text.clone())),
                None => drop(pages.remove(path)),
            }
        }
        kept.save(changes);
        if number % COMPARED == 0 {
            kept.check(&format!("after {number} saves"));
        }
    }
}

#[test]
fn a_save_that_changes_nothing_writes_nothing_and_what_others_wrote_is_put_right() {
    let folder = tempfile::tempdir().expect("a folder");
    let (pages_folder, out) = (folder.path().join("docs"), folder.path().join("out"));
    let page = "v1.0/api/kettle-get.md";
    let text = "# Get kettle\n\n## HTTP request\n\n```http\nGET /kettles/{id}\n```\n";
    fs::create_dir_all(pages_folder.join("v1.0/api")).expect("a folder");
    fs::write(pages_folder.join(page), text).expect("a page");
    let mut kept = Kept::open(pages_folder, out);
    let save = |kept: &mut Kept, text: &str| kept.save(vec![(page.to_owned(), Some(text.to_owned()))]);
    assert_eq!(save(&mut kept, text), 0);
    let emitted = kept.out.join("generated/v1.0/src/root.rs");
    fs::write(&emitted, "// of another branch\n").expect("it is written");
    assert_eq!(save(&mut kept, text), 1);
    fs::remove_file(&emitted).expect("it is there");
    assert_eq!(save(&mut kept, text), 1);
    kept.check("in the end");
}
