//! Open documents: while one is open, the editor's text is the text.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};

use lsp_types as lsp;

use super::Server;
use crate::position::apply_changes;
use crate::uri;
use crate::view::Document;

impl Server {
    pub(super) fn did_open(&mut self, params: lsp::DidOpenTextDocumentParams) {
        let item = params.text_document;
        // A document that was never saved is no part of a reference.
        let Some(path) = uri::to_path(&item.uri) else {
            return;
        };
        let document = Document {
            uri: item.uri,
            version: item.version,
            text: item.text.into(),
            latest: Arc::new(AtomicI32::new(item.version)),
        };
        self.locate_for(&path);
        self.offer_configuration(&path, &document.text);
        self.set_document(path, document);
    }

    pub(super) fn did_change(&mut self, params: lsp::DidChangeTextDocumentParams) {
        let item = params.text_document;
        let Some(path) = uri::to_path(&item.text_document_identifier.uri) else {
            return;
        };
        let Some(document) = self.documents.get(&path).cloned() else {
            return self.log(format!("a change of {}, which is not open", path.display()));
        };
        let text = apply_changes(Arc::clone(&document.text), params.content_changes, self.client.encoding);
        document.latest.store(item.version, Ordering::Relaxed);
        // Its reference may have come back without a word of it.
        if self.has_departures() {
            self.locate_for(&path);
        }
        self.set_document(path, Document { version: item.version, text, ..document });
    }

    pub(super) fn did_close(&mut self, params: &lsp::DidCloseTextDocumentParams) {
        let Some(path) = uri::to_path(&params.text_document.uri) else {
            return;
        };
        if Arc::make_mut(&mut self.documents).remove(&path).is_none() {
            return self.log(format!("{} was closed and never open", path.display()));
        }
        self.view = None;
        self.colours.forget(&path);
        // What was typed and not saved is gone.
        self.read_from_disk([path.clone()].into());
        self.look_for_findings(path);
    }

    fn set_document(&mut self, path: PathBuf, document: Document) {
        let text = Arc::clone(&document.text);
        Arc::make_mut(&mut self.documents).insert(path.clone(), document);
        self.view = None;
        for held in &mut self.references {
            held.set_open_text(&path, &text);
        }
        self.look_for_findings(path);
    }
}
