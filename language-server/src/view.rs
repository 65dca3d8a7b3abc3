//! What an answer is made from: the references and the open documents at one moment, never changed.

use std::cell::RefCell;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};

use docwright_codegen::diagnostic::Diagnostic;
use docwright_codegen::source::{FileId, Span};
use docwright_ide::Snapshot;
use docwright_ide::place::Place;
use lsp_types::{Location, Position, Range, TextDocumentPositionParams, Uri};

use crate::client::Client;
use crate::position::Lines;
use crate::settings::{Hints, Lenses, Scope};
use crate::uri;

/// The references and the open documents at one moment.
#[derive(Clone)]
pub struct View {
    /// What the client can do.
    pub client: Arc<Client>,
    /// The references that are read.
    pub references: Arc<Vec<Reference>>,
    /// Open documents by path.
    pub documents: Arc<HashMap<PathBuf, Document>>,
    /// Pages whose findings are shown.
    pub scope: Scope,
    /// Which lines stand above pages and examples.
    pub lenses: Lenses,
    /// Which words stand between those of a page.
    pub hints: Hints,
}

/// Findings about what was generated, by page.
pub type Generated = HashMap<FileId, Vec<Diagnostic>>;

/// A reference of a view.
#[derive(Clone)]
pub struct Reference {
    /// Its docs folder, as the client names it.
    pub docs: PathBuf,
    /// What it says.
    pub snapshot: Snapshot,
    /// What was found in its output folder after the last link.
    pub generated: Arc<Generated>,
}

/// An open document.
#[derive(Clone, Debug)]
pub struct Document {
    /// As the client writes it, which is not always how this server would.
    pub uri: Uri,
    /// Counted by the client.
    pub version: i32,
    /// What the editor holds.
    pub text: Arc<str>,
    /// The version that the editor holds by now.
    pub latest: Arc<AtomicI32>,
}

/// A page that a request is about.
#[derive(Clone, Copy)]
pub struct Page<'a> {
    /// Its reference.
    pub reference: &'a Reference,
    /// Its file.
    pub file: FileId,
}

impl View {
    /// The page that a URI names.
    pub fn page(&self, uri: &Uri) -> Option<Page<'_>> {
        self.page_at(&uri::to_path(uri)?)
    }

    /// The page at a path.
    pub fn page_at(&self, path: &Path) -> Option<Page<'_>> {
        self.references.iter().find_map(|reference| {
            let below = path_below(&reference.docs, path)?;
            Some(Page { reference, file: reference.snapshot.find(&below)? })
        })
    }

    /// The place in a page that a request is about.
    pub fn subject(&self, params: &TextDocumentPositionParams) -> Option<Subject<'_>> {
        let page = self.page(&params.text_document.uri)?;
        let places = Places::new(self, page.reference);
        let offset = places.offset(page.file, params.position);
        Some(Subject { page, places, offset })
    }

    /// The text of a file that is no page: the editor's, or what lies on disk.
    pub fn text(&self, path: &Path) -> Option<Arc<str>> {
        match self.documents.get(path) {
            Some(document) => Some(Arc::clone(&document.text)),
            None => std::fs::read_to_string(path).ok().map(Arc::from),
        }
    }

    /// The reference that a generated file comes from, and its path below the output folder.
    pub fn generated(&self, path: &Path) -> Option<(&Reference, String)> {
        self.references.iter().find_map(|reference| {
            let output = reference.snapshot.output.as_ref()?;
            Some((reference, path_below(output, path)?))
        })
    }

    /// The URI of a path: the client's own where the document is open.
    pub fn uri(&self, path: &Path) -> Option<Uri> {
        self.documents.get(path).map_or_else(|| uri::from_path(path), |document| Some(document.uri.clone()))
    }
}

/// A place in a page that a request is about.
pub struct Subject<'a> {
    /// The page.
    pub page: Page<'a>,
    /// Places of its reference.
    pub places: Places<'a>,
    /// The byte.
    pub offset: u32,
}

/// The path below a folder, with `/`.
pub fn path_below(folder: &Path, path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path.strip_prefix(folder).ok()?.iter().map(|part| part.to_str()).collect();
    parts.map(|parts| parts.join("/"))
}

impl<'a> Page<'a> {
    /// Its snapshot.
    pub fn snapshot(&self) -> &'a Snapshot {
        &self.reference.snapshot
    }
}

impl Document {
    /// True when the editor holds a later version by now.
    pub fn is_stale(&self) -> bool {
        self.latest.load(Ordering::Relaxed) != self.version
    }
}

impl Reference {
    /// All files.
    pub fn files(&self) -> impl Iterator<Item = FileId> + '_ {
        self.snapshot.files.by_path.values().copied()
    }

    /// The path of a file on disk.
    pub fn path(&self, file: FileId) -> Option<PathBuf> {
        Some(self.docs.join(&self.snapshot.file(file)?.source.path))
    }
}

/// Places of one reference in the protocol's words; the lines of each file are found once.
pub struct Places<'a> {
    view: &'a View,
    reference: &'a Reference,
    lines: RefCell<HashMap<FileId, Rc<Lines>>>,
}

impl<'a> Places<'a> {
    /// Places of a reference.
    pub fn new(view: &'a View, reference: &'a Reference) -> Self {
        Self { view, reference, lines: RefCell::default() }
    }

    /// The docs folder.
    pub fn docs(&self) -> &'a Path {
        &self.reference.docs
    }

    /// The path of a file on disk.
    pub fn path(&self, file: FileId) -> Option<PathBuf> {
        self.reference.path(file)
    }

    /// The lines of a file; those of an empty text when it is gone.
    pub fn lines(&self, file: FileId) -> Rc<Lines> {
        let find = || {
            let text = self.reference.snapshot.file(file).map(|file| file.source.text.clone());
            Rc::new(Lines::new(text.unwrap_or_default(), self.view.client.encoding))
        };
        self.lines.borrow_mut().entry(file).or_insert_with(find).clone()
    }

    /// The byte at a position.
    pub fn offset(&self, file: FileId, position: Position) -> u32 {
        self.lines(file).offset(position)
    }

    /// The bytes of a range.
    pub fn span(&self, file: FileId, range: Range) -> Span {
        let (start, end) = self.lines(file).span(range);
        Span { file, start, end }
    }

    /// The range of a span in its file.
    pub fn range(&self, span: Span) -> Range {
        self.lines(span.file).range(span.start, span.end)
    }

    /// The URI of a file.
    pub fn uri(&self, file: FileId) -> Option<Uri> {
        self.view.uri(&self.reference.path(file)?)
    }

    /// Places that an answer leads to, those in generated files too; files that are gone are left out.
    pub fn locations(&self, places: &[Place]) -> Vec<Location> {
        // Generated files are large, and many places lie in one.
        let mut generated: HashMap<&str, Option<(Uri, Lines)>> = HashMap::new();
        let mut locations = Vec::new();
        for place in places {
            match place {
                Place::Page(span) => locations.extend(self.location(*span)),
                Place::Output { path, range } => {
                    let file = generated.entry(path).or_insert_with(|| self.generated(path));
                    locations.extend(file.as_ref().map(|(uri, lines)| Location {
                        uri: uri.clone(),
                        range: lines.range(range.start as u32, range.end as u32),
                    }));
                }
            }
        }
        locations
    }

    fn generated(&self, path: &str) -> Option<(Uri, Lines)> {
        let path = self.reference.snapshot.output.as_ref()?.join(path);
        let text = self.view.text(&path)?;
        Some((self.view.uri(&path)?, Lines::new(text, self.view.client.encoding)))
    }

    /// A span with its file.
    pub fn location(&self, span: Span) -> Option<Location> {
        Some(Location { uri: self.uri(span.file)?, range: self.range(span) })
    }
}
