//! Where emitted files lie in the workspace that they belong to.

use crate::model::{Exchange, Model};
use crate::names::Names;
use crate::names::identifiers::snake_case;

/// Folder of a version's client.
pub fn client_folder(version: &str) -> String {
    format!("generated/{version}")
}

/// Folder of a version's replay tests.
pub fn tests_folder(version: &str) -> String {
    format!("tests/replay/{}", test_name(version))
}

/// The snapshot that the test of an exchange writes.
pub fn snapshot_path(model: &Model, names: &Names, exchange: &Exchange) -> String {
    format!("tests/replay/snapshots/{}/{}.snap", test_name(&model.api_version), names.exchange_id(exchange))
}

/// Name of a version's test binary: `v1_0`.
pub fn test_name(version: &str) -> String {
    snake_case(&version.replace('.', "_"))
}
