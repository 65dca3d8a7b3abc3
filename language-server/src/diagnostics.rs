//! The findings of pages, as the client is told them.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use docwright_codegen::diagnostic::Severity;
use docwright_codegen::source::FileId;
use lsp_types::Diagnostic;

use crate::proto::diagnostic::diagnostic;
use crate::settings::Scope;
use crate::view::{Page, Places, Reference, View};

/// What the client was last told about each page, by the identity of the report.
#[derive(Clone, Debug, Default)]
pub struct ReportedFindings {
    pages: Arc<Mutex<HashMap<PathBuf, u64>>>,
    all: Arc<AtomicBool>,
}

impl ReportedFindings {
    /// Notes what the client is told about a page.
    pub fn note(&self, path: PathBuf, report: &Report) {
        self.pages().insert(path, report.id);
    }

    /// Notes that the client asks for all pages, not only for those that it shows.
    pub fn note_all(&self) {
        self.all.store(true, Ordering::Relaxed);
    }

    /// True when a client that asks would hear something new about a page. A page that it never asked about has nothing new for it.
    pub fn is_news(&self, path: &Path, report: &Report) -> bool {
        match self.get(path) {
            Some(known) => known != report.id,
            None => self.all.load(Ordering::Relaxed) && !report.items.is_empty(),
        }
    }

    /// What was told about a page.
    pub fn get(&self, path: &Path) -> Option<u64> {
        self.pages().get(path).copied()
    }

    /// Pages that the client was told about.
    pub fn paths(&self) -> Vec<PathBuf> {
        self.pages().keys().cloned().collect()
    }

    /// Forgets a page.
    pub fn forget(&self, path: &Path) {
        self.pages().remove(path);
    }

    fn pages(&self) -> MutexGuard<'_, HashMap<PathBuf, u64>> {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The findings of one page.
#[derive(Clone, Debug)]
pub struct Report {
    /// Equal for equal findings.
    pub id: u64,
    /// In the order of the page.
    pub items: Vec<Diagnostic>,
}

impl Report {
    /// A report without findings, as of a page that is gone.
    pub fn empty() -> Self {
        Self::of(Vec::new())
    }

    fn of(items: Vec<Diagnostic>) -> Self {
        let mut hasher = DefaultHasher::new();
        // The protocol's types have no hash of their own; what is sent does.
        serde_json::to_string(&items).unwrap_or_default().hash(&mut hasher);
        Self { id: hasher.finish(), items }
    }

    /// The identity as the client sends it back.
    pub fn result_id(&self) -> String {
        format!("{:016x}", self.id)
    }
}

/// The findings of one page that are shown.
pub fn page_report(view: &View, page: Page<'_>) -> Report {
    report_in(view, page.file, page.reference, &Places::new(view, page.reference))
}

fn report_in(view: &View, file: FileId, reference: &Reference, places: &Places<'_>) -> Report {
    let is_open = || reference.path(file).is_some_and(|path| view.documents.contains_key(&path));
    let errors_only = view.scope == Scope::Open && !is_open();
    let mut findings = reference.snapshot.findings(file);
    // Those about generated files are about the page as it was linked; it is shown with them until the next link.
    findings.extend(reference.generated.get(&file).into_iter().flatten().cloned());
    let shown = findings.iter().filter(|finding| !errors_only || finding.severity == Severity::Error);
    let mut items: Vec<Diagnostic> = shown.map(|finding| diagnostic(finding, places)).collect();
    if !view.client.shows_related {
        for item in &mut items {
            item.related_information = None;
        }
    }
    Report::of(items)
}

/// The reports of all pages, one after the other.
pub fn all_reports(view: &View) -> impl Iterator<Item = (PathBuf, Report)> + '_ {
    view.references.iter().flat_map(move |reference| {
        let places = Places::new(view, reference);
        reference.files().filter_map(move |file| Some((reference.path(file)?, report_in(view, file, reference, &places))))
    })
}
