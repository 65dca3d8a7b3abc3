//! All files of a run: the clients, their tests and what holds them together.

use std::sync::Arc;

use include_dir::{Dir, include_dir};
use serde::Serialize;

use crate::config::Config;
use crate::emit::memory::Memory;
use crate::emit::places::{client_folder, snapshot_path, test_name, tests_folder};
use crate::emit::templates::{self, render as fill};
use crate::emit::{Emit, Output, client, client_package, examples, ledger, replay_tests, source_map};
use crate::reference::Edition;
use crate::replay::Outcome;
use crate::source::Sources;

/// The hand-written half of every client, as it goes into a workspace of its own.
static RUNTIME: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../runtime");

/// Whether the files go into this repository, or make a workspace of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// `generated/` and `tests/replay/` of a workspace that is there already.
    Repository,
    /// A whole workspace.
    Workspace,
}

/// Everything a run writes.
#[derive(Debug, Default)]
pub struct Outputs {
    /// Files with their text.
    pub files: Vec<Output>,
    /// Files that the tests write: snapshots of the exchanges that are replayed.
    pub kept: Vec<String>,
    /// Snapshots of the exchanges that are not replayed now: an accepted one waits there for its page to be mended.
    pub spared: Vec<String>,
}

/// Renders all files of the editions, whose texts are `sources`.
pub fn render(editions: &[Arc<Edition>], sources: &Sources, config: &Config, target: Target) -> templates::Result<Outputs> {
    all(editions, sources, config, target, None)
}

/// The same for a run that comes again: what `memory` has from the last one is not rendered.
pub fn render_again(
    editions: &[Arc<Edition>],
    sources: &Sources,
    config: &Config,
    target: Target,
    memory: &Memory,
) -> templates::Result<Outputs> {
    let outputs = all(editions, sources, config, target, Some(memory))?;
    memory.turn();
    Ok(outputs)
}

fn all(
    editions: &[Arc<Edition>],
    sources: &Sources,
    config: &Config,
    target: Target,
    memory: Option<&Memory>,
) -> templates::Result<Outputs> {
    let mut outputs = Outputs::default();
    for edition in editions {
        let Edition { model, names, replayed, .. } = &**edition;
        let mut emit = Emit::new(model, names, config);
        emit.memory = memory;
        emit.examples = examples::all(&emit, replayed);
        let tests = tests_folder(&model.api_version);
        outputs.files.extend(client::files(&emit, replayed, &client_folder(&model.api_version))?);
        outputs.files.extend(replay_tests::files(&emit, replayed, &tests)?);
        outputs.files.push(Output::new(format!("{tests}/ledger.json"), ledger::render(&emit, replayed)));
        outputs.files.push(Output::new(format!("{tests}/source-map.json"), source_map::render(&emit, replayed, sources)));
        for (exchange, replayed) in model.exchanges.iter().zip(replayed) {
            let snapshot = snapshot_path(model, names, exchange);
            if replayed.outcome == Outcome::Replayed { outputs.kept.push(snapshot) } else { outputs.spared.push(snapshot) }
        }
    }
    outputs.files.extend(shared(editions, config)?);
    if target == Target::Workspace {
        outputs.files.extend(workspace(editions)?);
    }
    Ok(outputs)
}

/// What the manifests say of a version.
#[derive(Serialize)]
struct VersionView {
    package: String,
    folder: String,
    test: String,
}

fn shared(editions: &[Arc<Edition>], config: &Config) -> templates::Result<Vec<Output>> {
    #[derive(Serialize)]
    struct TestsView {
        versions: Vec<VersionView>,
    }
    let rows = editions.iter().map(|edition| {
        let name = &edition.model.api_version;
        VersionView { package: client_package(config, name), folder: client_folder(name), test: test_name(name) }
    });
    let view = TestsView { versions: rows.collect() };
    Ok(vec![
        Output::new("tests/replay/Cargo.toml", fill("tests_cargo.toml", &view)?),
        Output::new("tests/replay/src/lib.rs", include_str!("../../harness/lib.rs")),
        Output::new(".config/insta.yaml", include_str!("../../templates/insta.yaml")),
        Output::new("generated/rustfmt.toml", include_str!("../../templates/rustfmt.toml")),
        Output::new("tests/replay/rustfmt.toml", include_str!("../../templates/rustfmt.toml")),
    ])
}

fn workspace(editions: &[Arc<Edition>]) -> templates::Result<Vec<Output>> {
    #[derive(Serialize)]
    struct WorkspaceView {
        members: Vec<String>,
        repository: &'static str,
    }
    let members = editions.iter().map(|edition| client_folder(&edition.model.api_version)).collect();
    let view = WorkspaceView { members, repository: env!("CARGO_PKG_REPOSITORY") };
    let mut outputs = vec![
        Output::new("Cargo.toml", fill("workspace_cargo.toml", &view)?),
        Output::new(".gitignore", "/target\n*.snap.new\n.docwright-new/\n"),
    ];
    runtime_files(&RUNTIME, &mut outputs);
    Ok(outputs)
}

fn runtime_files(folder: &Dir<'_>, outputs: &mut Vec<Output>) {
    for file in folder.files() {
        if let Some(text) = file.contents_utf8() {
            let path = file.path().components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
            outputs.push(Output::new(format!("runtime/{path}"), text));
        }
    }
    folder.dirs().for_each(|inner| runtime_files(inner, outputs));
}
