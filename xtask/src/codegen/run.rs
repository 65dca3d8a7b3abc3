//! One run of many: renders what is new, and writes what differs.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use docwright_codegen::diagnostic::rules;
use docwright_codegen::emit::memory::Memory;
use docwright_codegen::emit::output::{self, Target};
use docwright_codegen::reference::Reference;
use docwright_codegen::snapshots;
use docwright_codegen::write::{self, Changes, Seen};

use super::{Arguments, refuse_most};
use crate::Failure;

/// Where runs write to, and what they know of the runs before.
pub struct Runs {
    root: PathBuf,
    target: Target,
    allow_removal: bool,
    memory: Memory,
    seen: Seen,
}

/// What a run did.
pub struct Run {
    /// Files.
    pub changes: Changes,
    /// What rendering took.
    pub rendering: Duration,
    /// What comparing and writing took.
    pub writing: Duration,
}

impl Runs {
    pub fn of(arguments: &Arguments) -> Self {
        let (root, target) = arguments.target();
        Self { root, target, allow_removal: arguments.allow_removal, memory: Memory::default(), seen: Seen::default() }
    }

    /// Writes what differs.
    pub fn write(&mut self, reference: &Reference) -> Result<Run, Failure> {
        let start = Instant::now();
        let Reference { config, sources, editions, .. } = reference;
        let mut outputs = output::render_again(&editions.list, sources, config, self.target, &self.memory)?;
        let rendering = start.elapsed();
        let _held = write::hold(&self.root);
        let is_whole = reference.files.iter().all(|file| file.findings.iter().all(|found| found.rule != &rules::FILE_UNREADABLE));
        // A page that is being written shows no examples for a moment; what was accepted for them is nothing that a run can write again.
        let stays = |path: &String| !is_whole || snapshots::is_snapshot(path);
        outputs.spared.extend(write::listed(&self.root)?.into_iter().filter(stays));
        let (changes, different) =
            write::compare_again(&self.root, outputs.files, &outputs.kept, &outputs.spared, &mut self.seen)?;
        refuse_most(&self.root, &changes, self.allow_removal)?;
        write::apply_changes(&self.root, &changes, &different)?;
        self.seen.add(&self.root, different);
        Ok(Run { changes, rendering, writing: start.elapsed().saturating_sub(rendering) })
    }
}
