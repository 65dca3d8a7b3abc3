//! The files of a reference, each read for itself, and the fragments that they include.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use crate::config::Config;
use crate::corrections::{self, Corrections};
use crate::diagnostic::{Diagnostic, rules};
use crate::facts::{ExchangeFact, Facts};
use crate::source::{self, FileId, IncludeError, Listing, LoadError, PageKind, SourceFile, Sources, Span, Spanned};

/// One file, read.
#[derive(Debug)]
pub struct File {
    /// Path, kind of page and text.
    pub source: SourceFile,
    /// What it says.
    pub facts: Arc<Facts>,
    /// What reading it found, before any other file is known.
    pub findings: Vec<Diagnostic>,
}

impl File {
    /// Whether it has a text: what could not be read stands among the files for the sake of its finding.
    pub fn was_read(&self) -> bool {
        self.findings.iter().all(|finding| finding.rule != &rules::FILE_UNREADABLE)
    }
}

/// All files at one moment. Cheap to clone; a change copies what it changes.
#[derive(Clone, Debug, Default)]
pub struct Files {
    /// Files by id; a removed one leaves an empty place, so that ids stay.
    pub list: Arc<Vec<Option<Arc<File>>>>,
    /// Ids by path below the docs folder, with `/`.
    pub by_path: Arc<BTreeMap<String, FileId>>,
    /// Pages of several versions, read again for each version but the first: ids by path and version.
    again: Arc<BTreeMap<(String, String), FileId>>,
    /// What the maintainer knows better.
    pub corrections: Arc<Corrections>,
    /// Fragments that are there and must not be read.
    refused: Arc<BTreeMap<String, IncludeError>>,
    /// Paths as they are, by their letters in lower case.
    pub(super) folded: Arc<HashMap<String, String>>,
    /// What lies beside the files, where links lead to it.
    pub(super) listing: Arc<Listing>,
}

/// Where texts lie that are on no disk.
pub const NOWHERE: &str = "no-folder-of-this-name";

/// A file as it comes from a disk or an editor: its text, or why it has none.
type Raw = (SourceFile, Option<String>);

impl Files {
    /// Reads all pages of a docs folder, and the fragments that they include.
    pub fn load(docs: &Path, config: &Config) -> Result<Self, LoadError> {
        Self::load_beside(&Self::default(), docs, config)
    }

    /// Reads a docs folder as [`Self::load`] does, but takes over each page that has the same text in `other`: another state of the folder,
    /// read under a configuration that reads pages alike.
    pub fn load_beside(other: &Self, docs: &Path, config: &Config) -> Result<Self, LoadError> {
        let sources = source::load(docs, config)?;
        let mut files = other.reduced_to(sources.files.iter().map(|file| file.path.as_str()));
        let mut raw: Vec<Raw> = sources.files.into_iter().map(|file| (file, None)).collect();
        for unreadable in sources.unreadable {
            raw[unreadable.file.0 as usize].1 = Some(unreadable.reason);
        }
        let mut added = files.add(raw, config);
        added.extend(files.open_fragments(&added, docs, config));
        files.look_around(&added, docs, config);
        if let Some(overlay) = &config.corrections {
            let path = overlay.path.strip_prefix(docs).unwrap_or(&overlay.path);
            let parts: Vec<_> = path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
            files.correct(&parts.join("/"), &overlay.text, config);
        }
        Ok(files)
    }

    /// Reads texts in memory, and takes over each page that has the same text in `other`. What they include is looked for among them alone.
    pub fn of_texts_beside(other: &Self, texts: Vec<(String, Arc<str>)>, config: &Config) -> Self {
        let mut files = other.reduced_to(texts.iter().map(|(path, _)| path.as_str()));
        files.set(texts.into_iter().map(|(path, text)| (path, Some(text))).collect(), Path::new(NOWHERE), config);
        files
    }

    /// The files that a state with these paths can take over. Corrections and what was seen on the disk are left out: the other state has
    /// its own.
    fn reduced_to<'p>(&self, paths: impl Iterator<Item = &'p str>) -> Self {
        let kept: HashSet<&str> = paths.collect();
        let gone: Vec<&String> = self.by_path.keys().filter(|path| !kept.contains(path.as_str())).collect();
        let mut files = Self { corrections: Arc::default(), refused: Arc::default(), listing: Arc::default(), ..self.clone() };
        for path in gone {
            files.remove(path);
        }
        files
    }

    /// The file of an id, unless it was removed.
    pub fn get(&self, id: FileId) -> Option<&Arc<File>> {
        self.list.get(id.0 as usize)?.as_ref()
    }

    /// True for the corrections file.
    pub fn is_correction(&self, file: &File) -> bool {
        self.corrections.file == Some(file.facts.file)
    }

    /// All files in path order, then those that are read again for further versions.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<File>> {
        self.by_path.values().chain(self.again.values()).filter_map(|id| self.get(*id))
    }

    /// The ids of all files, in the order of [`Self::iter`].
    pub fn ids(&self) -> impl Iterator<Item = FileId> {
        self.by_path.values().chain(self.again.values()).copied()
    }

    /// Takes new texts, or takes files away. Files that are no part of a reference are passed over.
    pub fn set(&mut self, changes: Vec<(String, Option<Arc<str>>)>, docs: &Path, config: &Config) {
        let mut raw = Vec::new();
        let mut removes = false;
        for (path, text) in changes {
            if path == corrections::FILE_NAME {
                self.correct(&path, &text.unwrap_or_default(), config);
                continue;
            }
            let Some(text) = text else {
                self.remove(&path);
                removes = true;
                continue;
            };
            for (api_version, page_kind) in source::versions_and_kinds(&path, config) {
                raw.push((SourceFile { path: path.clone(), api_version, page_kind, text: Arc::clone(&text) }, None));
            }
        }
        let mut added = self.add(raw, config);
        // A fragment that an editor closed may still be on the disk, and any page may include it.
        let including = if removes { self.ids().collect() } else { added.clone() };
        added.extend(self.open_fragments(&including, docs, config));
        self.look_around(&added, docs, config);
    }

    /// Takes the text of the corrections file. It stands among the files so that findings can point into it; it is no page and has no facts.
    fn correct(&mut self, path: &str, text: &Arc<str>, config: &Config) {
        let source =
            SourceFile { path: path.to_owned(), api_version: String::new(), page_kind: PageKind::Includes, text: Arc::default() };
        self.add(vec![(source, None)], config);
        let id = self.by_path[path];
        let read = Corrections::read(id, text, config);
        if let Some(file) = Arc::make_mut(&mut self.list).get_mut(id.0 as usize)
            && let Some(empty) = file.take()
        {
            let source = SourceFile { text: Arc::clone(text), ..empty.source.clone() };
            let findings = read.findings.clone();
            *file = Some(Arc::new(File { source, facts: Arc::clone(&empty.facts), findings }));
        }
        self.corrections = Arc::new(read);
    }

    fn remove(&mut self, path: &str) {
        let mut gone: Vec<FileId> = Arc::make_mut(&mut self.by_path).remove(path).into_iter().collect();
        let folded = path.to_lowercase();
        if self.folded.get(&folded).is_some_and(|known| known == path) {
            Arc::make_mut(&mut self.folded).remove(&folded);
        }
        Arc::make_mut(&mut self.listing).forget(path);
        if self.again.keys().any(|(known, _)| known == path) {
            Arc::make_mut(&mut self.again).retain(|(known, _), id| {
                let goes = known == path;
                gone.extend(goes.then_some(*id));
                !goes
            });
        }
        for id in gone {
            Arc::make_mut(&mut self.list)[id.0 as usize] = None;
        }
    }

    /// Reads files and puts them into their places; new ones get new ids. One that is there with the same text is not read again.
    fn add(&mut self, raw: Vec<Raw>, config: &Config) -> Vec<FileId> {
        let mut ids = Vec::with_capacity(raw.len());
        for (source, _) in &raw {
            let is_first =
                source::version_and_kind(&source.path, config).is_none_or(|(version, _)| version == source.api_version);
            let further = || (source.path.clone(), source.api_version.clone());
            let known = if is_first { self.by_path.get(&source.path) } else { self.again.get(&further()) };
            ids.push(known.copied().unwrap_or_else(|| {
                let id = FileId(self.list.len() as u32);
                Arc::make_mut(&mut self.list).push(None);
                if is_first {
                    Arc::make_mut(&mut self.by_path).insert(source.path.clone(), id);
                    Arc::make_mut(&mut self.folded).insert(source.path.to_lowercase(), source.path.clone());
                } else {
                    Arc::make_mut(&mut self.again).insert(further(), id);
                }
                id
            }));
        }
        let is_new = |(id, (source, reason)): &(&FileId, Raw)| {
            let same = |file: &Arc<File>| reason.is_none() && file.was_read() && file.source == *source;
            !self.get(**id).is_some_and(same)
        };
        let new = ids.par_iter().zip(raw).filter(is_new);
        let read: Vec<(FileId, File)> = new.map(|(id, (source, reason))| (*id, read(*id, source, reason, config))).collect();
        let list = Arc::make_mut(&mut self.list);
        for (id, file) in read {
            list[id.0 as usize] = Some(Arc::new(file));
        }
        ids
    }

    /// Reads the fragments that these pages include and that are not here yet.
    fn open_fragments(&mut self, including: &[FileId], docs: &Path, config: &Config) -> Vec<FileId> {
        let mut wanted: BTreeSet<String> = BTreeSet::new();
        for file in including.iter().filter_map(|id| self.get(*id)) {
            let of_permissions = file.facts.includes.iter().map(|include| &include.target);
            for target in of_permissions.chain(&file.facts.other_includes) {
                if let Ok(path) = source::include_path(&file.source.path, &target.value)
                    && !self.by_path.contains_key(&path)
                {
                    wanted.insert(path);
                }
            }
        }
        let wanted: Vec<String> = wanted.into_iter().collect();
        let opened: Vec<_> = wanted.par_iter().map(|path| source::open_fragment(docs, path)).collect();
        let mut raw = Vec::new();
        for (path, opened) in wanted.into_iter().zip(opened) {
            match opened {
                Ok((text, reason)) => {
                    let api_version = source::version_of(&path, config);
                    raw.push((SourceFile { path, api_version, page_kind: PageKind::Includes, text }, reason));
                }
                Err(IncludeError::Missing(_)) => {}
                Err(error) => {
                    Arc::make_mut(&mut self.refused).insert(path, error);
                }
            }
        }
        self.add(raw, config)
    }

    /// The fragment that a page includes.
    pub fn included(&self, page: &File, include: &Spanned<String>) -> Result<FileId, IncludeError> {
        let path = source::include_path(&page.source.path, &include.value)?;
        if let Some(id) = self.by_path.get(&path) {
            return Ok(*id);
        }
        Err(self.refused.get(&path).cloned().unwrap_or(IncludeError::Missing(path)))
    }

    /// What reading a file found, with its inclusions that lead nowhere, and those of which nothing is read.
    pub fn findings(&self, file: &File) -> Vec<Diagnostic> {
        let unresolved = file.facts.includes.iter().filter_map(|include| {
            let error = self.included(file, &include.target).err()?;
            Some(Diagnostic::new(&rules::INCLUDE_UNRESOLVED, include.target.span, error.to_string()))
        });
        let unread = file.facts.other_includes.iter().filter_map(|include| {
            let fragment = self.get(self.included(file, include).ok()?)?;
            let message =
                "this fragment holds a part of the page: it is not read, since inclusions are read for permissions alone";
            fragment.facts.holds_part.then(|| Diagnostic::new(&rules::INCLUDE_UNREAD, include.span, message))
        });
        file.findings.iter().cloned().chain(unresolved).chain(unread).collect()
    }

    /// The texts alone. Ids stay what they are; a removed file is an empty one.
    pub fn sources(&self, docs: &Path) -> Sources {
        let gone = || SourceFile {
            path: String::new(),
            api_version: String::new(),
            page_kind: PageKind::Includes,
            text: Arc::default(),
        };
        let files = self.list.iter().map(|file| file.as_ref().map_or_else(gone, |file| file.source.clone())).collect();
        Sources { root: docs.to_owned(), files, unreadable: Vec::new() }
    }
}

fn read(id: FileId, source: SourceFile, reason: Option<String>, config: &Config) -> File {
    let (facts, mut findings) = super::facts(id, &source, config);
    let start = Span { file: id, start: 0, end: 0 };
    findings.extend(reason.map(|reason| Diagnostic::new(&rules::FILE_UNREADABLE, start, reason)));
    File { source, facts: Arc::new(compacted(&facts)), findings: findings.clone() }
}

/// A copy without the spare capacity that growing lists leave behind. Facts are kept for long, and the copy takes two fifths less.
fn compacted(facts: &Facts) -> Facts {
    let exchanges = facts.exchanges.iter().map(|exchange| Arc::new(ExchangeFact::clone(exchange))).collect();
    Facts { exchanges, ..facts.clone() }
}
