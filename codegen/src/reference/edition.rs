//! One version of a reference: its model, and everything that is computed from it once.

use crate::config::Config;
use crate::corrections::Outcome;
use crate::diagnostic::Diagnostic;
use crate::link::exchanges::OperationIndex;
use crate::link::permissions::IncludedPermissions;
use crate::link::registry::Registry;
use crate::lint::PermissionNames;
use crate::model::Model;
use crate::names::Names;
use crate::pipeline::{self, Files, Linking};
use crate::reference::Cancelled;
use crate::replay::{ReplaySchemas, Replayed};

/// A version of a reference.
#[derive(Debug)]
pub struct Edition {
    /// What its pages say.
    pub model: Model,
    /// Every documented name of a type.
    pub registry: Registry,
    /// Its Rust names.
    pub names: Names,
    /// Operations by their paths.
    pub operations: OperationIndex,
    /// The schemas that exchanges are judged by; none only where they do not load, which is a defect of docwright.
    pub replay_schemas: Option<ReplaySchemas>,
    /// Which permissions its pages have.
    pub permission_names: PermissionNames,
    /// One replay per exchange of the model, in its order; empty where there are no schemas.
    pub replayed: Vec<Replayed>,
}

/// An edition with what linking it found beside.
pub(super) struct LinkedEdition {
    pub edition: Edition,
    /// What only all its pages together show.
    pub findings: Vec<Diagnostic>,
    /// Why there are no schemas.
    pub fault: Option<String>,
    /// What became of each correction.
    pub outcomes: Vec<Outcome>,
}

/// Linking was no longer wanted.
pub(super) struct Stopped;

impl LinkedEdition {
    /// Links one version. `None` when no page of it says anything.
    pub fn of(
        files: &Files,
        included_permissions: &IncludedPermissions,
        config: &Config,
        version: &str,
        cancelled: Cancelled<'_>,
    ) -> Result<Option<Self>, Stopped> {
        if cancelled() {
            return Err(Stopped);
        }
        let Some(Linking { model, registry, findings, outcomes }) = pipeline::link(files, included_permissions, config, version)
        else {
            return Ok(None);
        };
        if cancelled() {
            return Err(Stopped);
        }
        let operations = OperationIndex::new(&model.operations, model.pages.len());
        let replay =
            || ReplaySchemas::of(&model, config).map(|replay_schemas| (replay_schemas.replay_all(&model), replay_schemas));
        let (names, replay) = rayon::join(|| Names::of(&model, config), replay);
        if cancelled() {
            return Err(Stopped);
        }
        let (replay_schemas, replayed, fault) = match replay {
            Ok((replayed, replay_schemas)) => (Some(replay_schemas), replayed, None),
            Err(error) => (None, Vec::new(), Some(format!("{version}: {error}"))),
        };
        let edition = Edition {
            permission_names: PermissionNames::of(&model),
            model,
            registry,
            names,
            operations,
            replay_schemas,
            replayed,
        };
        Ok(Some(Self { edition, findings, fault, outcomes }))
    }
}
