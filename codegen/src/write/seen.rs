//! What lay in the output folder when a run was over, so that the next one reads only files that somebody else has touched.

use std::collections::HashMap;
use std::path::Path;

use rayon::prelude::*;

use super::stamp::Stamp;
use crate::emit::Output;

/// Files that were written, or read and found to be as they should be: their texts, and by which stamp they are known again. A switch
/// of branches changes emitted files as well as pages, so that a text alone tells nothing of the disk.
#[derive(Debug, Default)]
pub struct Seen(HashMap<String, (Stamp, String)>);

impl Seen {
    /// True when the file lies there with this text, and has not been touched since that was known.
    pub(super) fn is_fresh(&self, root: &Path, output: &Output) -> bool {
        let known = self.0.get(&output.path).filter(|(_, text)| *text == output.text);
        known.is_some_and(|(stamp, _)| Stamp::at(&root.join(&output.path)) == Some(*stamp))
    }

    /// Takes over what was found to lie there as it should, and forgets all else.
    pub(super) fn renew(&mut self, root: &Path, fresh: Vec<Output>) {
        let stamped = fresh.into_par_iter().filter_map(|output| {
            let stamp = Stamp::at(&root.join(&output.path))?;
            Some((output.path, (stamp, output.text)))
        });
        self.0 = stamped.collect();
    }

    /// Takes over what was written.
    pub fn add(&mut self, root: &Path, written: Vec<Output>) {
        let stamped = written.into_iter().filter_map(|output| {
            let stamp = Stamp::at(&root.join(&output.path))?;
            Some((output.path, (stamp, output.text)))
        });
        self.0.extend(stamped);
    }
}
