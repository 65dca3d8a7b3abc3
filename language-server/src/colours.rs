//! The colours that the client was last given, so that it can be told what differs.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use lsp_types::SemanticToken;

/// The colours that the client was last given, by page.
#[derive(Clone, Default)]
pub struct Colours(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    count: u64,
    given: HashMap<PathBuf, (String, Vec<SemanticToken>)>,
}

impl Colours {
    /// Forgets a page.
    pub fn forget(&self, path: &Path) {
        self.state().given.remove(path);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes what is given; answers with its name and with what was given before.
    pub fn give(&self, path: PathBuf, data: Vec<SemanticToken>) -> (String, Option<(String, Vec<SemanticToken>)>) {
        let mut state = self.state();
        state.count += 1;
        let id = state.count.to_string();
        let before = state.given.insert(path, (id.clone(), data));
        (id, before)
    }
}
