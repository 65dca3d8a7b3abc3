//! A reference that is being edited: texts come in, snapshots go out, and linking happens beside it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::linked::Linked;
use super::snapshot::Snapshot;
use docwright_codegen::config::Config;
use docwright_codegen::pipeline::Files;
use docwright_codegen::reference::Cancelled;
use docwright_codegen::source::LoadError;

/// The owner of a reference's texts. Everything else reads [`Snapshot`]s. Copies share what was read, and go ways of their own.
#[derive(Clone, Debug)]
pub struct Workspace {
    config: Arc<Config>,
    docs: Arc<PathBuf>,
    output: Option<Arc<PathBuf>>,
    files: Files,
    linked: Arc<Linked>,
    /// Grows with every change of a text.
    generation: u64,
}

/// Everything that linking reads; made where the texts are owned, run where there is time.
#[derive(Clone, Debug)]
pub struct LinkJob {
    config: Arc<Config>,
    files: Files,
    generation: u64,
    /// What was linked before: words are counted by the difference to it.
    earlier: Arc<Linked>,
}

impl Snapshot {
    /// The same with what all files say together now, those that were edited a moment ago too; `None` when `cancelled` said so on
    /// the way.
    pub fn linked_now(&self, cancelled: Cancelled<'_>) -> Option<Self> {
        let is_linked = self.files.iter().count() == self.linked.files.iter().count()
            && self.files.iter().all(|file| self.is_linked(file.facts.file));
        let linked = if is_linked { Arc::clone(&self.linked) } else { Arc::new(LinkJob::of(self).run(cancelled)?) };
        Some(Self { linked, ..self.clone() })
    }
}

impl Workspace {
    /// Reads a docs folder and links it. `output` is the folder that clients and tests are written to.
    pub fn open(docs: &Path, config: Config, output: Option<PathBuf>) -> Result<Self, LoadError> {
        let mut workspace = Self::read(docs, config, output)?;
        if let Some(linked) = workspace.link_job().run(&|| false) {
            workspace.adopt(linked);
        }
        Ok(workspace)
    }

    /// Reads a docs folder; what needs all pages is not there before a [`LinkJob`] has run.
    pub fn read(docs: &Path, config: Config, output: Option<PathBuf>) -> Result<Self, LoadError> {
        let files = Files::load(docs, &config)?;
        Ok(Self { files, ..Self::empty(docs, config, output) })
    }

    /// A reference without files, whose texts all come through [`Self::set_texts`].
    pub fn empty(docs: &Path, config: Config, output: Option<PathBuf>) -> Self {
        Self {
            config: Arc::new(config),
            docs: Arc::new(docs.to_owned()),
            output: output.map(Arc::new),
            files: Files::default(),
            linked: Arc::default(),
            generation: 1,
        }
    }

    /// The reference as it is now.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot {
            config: Arc::clone(&self.config),
            docs: Arc::clone(&self.docs),
            output: self.output.clone(),
            files: self.files.clone(),
            linked: Arc::clone(&self.linked),
            contract: None,
        }
    }

    /// Takes the new text of one file, from an editor or a disk; `None` when the file is gone.
    pub fn set_text(&mut self, path: &str, text: Option<Arc<str>>) {
        self.set_texts([(path.to_owned(), text)]);
    }

    /// Takes the new texts of many files in one step. Paths lie below the docs folder, with `/`.
    pub fn set_texts(&mut self, changes: impl IntoIterator<Item = (String, Option<Arc<str>>)>) {
        self.files.set(changes.into_iter().collect(), &self.docs, &self.config);
        self.generation += 1;
    }

    /// True when texts have changed since the last link.
    pub fn needs_link(&self) -> bool {
        self.linked.generation < self.generation
    }

    /// What [`LinkJob::run`] needs, to be run on any thread.
    pub fn link_job(&self) -> LinkJob {
        LinkJob {
            config: Arc::clone(&self.config),
            files: self.files.clone(),
            generation: self.generation,
            earlier: Arc::clone(&self.linked),
        }
    }

    /// Takes over what a job made; false when a later job's result is here already.
    pub fn adopt(&mut self, mut linked: Linked) -> bool {
        let newer = linked.generation > self.linked.generation;
        if newer {
            linked.count_after(&self.linked);
            self.linked = Arc::new(linked);
        }
        newer
    }
}

impl LinkJob {
    /// Links what a snapshot holds, for one that is newer than its link.
    pub fn of(snapshot: &Snapshot) -> Self {
        let Snapshot { config, files, linked, .. } = snapshot;
        Self { config: Arc::clone(config), files: files.clone(), generation: linked.generation + 1, earlier: Arc::clone(linked) }
    }

    /// Links, names and replays everything; `None` when `cancelled` said so on the way.
    pub fn run(&self, cancelled: Cancelled<'_>) -> Option<Linked> {
        let mut linked = Linked::of(&self.files, &self.config, self.generation, cancelled)?;
        linked.count_after(&self.earlier);
        // The first count takes as long as reading everything, so that nothing waits for it; the difference is soon told.
        if linked.counted.is_some() {
            linked.usage(&self.config);
        }
        Some(linked)
    }
}
