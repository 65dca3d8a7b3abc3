//! What the client said about itself when it introduced itself.

use std::path::PathBuf;

use lsp_types::{ClientCapabilities, MarkupKind, ResourceOperationKind, Uri};
use serde_json::Value;

use crate::position::Encoding;
use crate::uri;

/// What the client can do, as plain answers.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one answer of the client, independent of the others")]
pub struct Client {
    /// The process that ends with the client, where it told.
    pub process: Option<i32>,
    /// Folders that it has open.
    pub roots: Vec<PathBuf>,
    /// Settings that came with the introduction.
    pub options: Value,
    /// What columns count.
    pub encoding: Encoding,
    /// It asks for diagnostics; then none are sent unasked.
    pub pulls_diagnostics: bool,
    /// It can be told to ask again.
    pub refreshes: Refreshes,
    /// It shows progress that the server begins.
    pub shows_progress: bool,
    /// It can be asked for settings.
    pub has_configuration: bool,
    /// It can be asked to watch files.
    pub watches_files: bool,
    /// It shows other places beside a diagnostic.
    pub shows_related: bool,
    /// It takes edits with versions and file operations.
    pub takes_document_changes: bool,
    /// It can rename files inside an edit.
    pub renames_files: bool,
    /// It can make files inside an edit.
    pub creates_files: bool,
    /// It shows symbols as a tree.
    pub nests_symbols: bool,
    /// It fills in the places of snippets.
    pub takes_snippets: bool,
    /// It asks for the documentation of the offer that it shows.
    pub resolves_documentation: bool,
    /// It asks for the edit of the action that is chosen.
    pub resolves_edits: bool,
    /// It shows pending snapshots, and asks for them again when it is told that they may be others.
    pub follows_snapshots: bool,
    /// It opens a file that the server names.
    pub shows_documents: bool,
    /// It shows Markdown beside a name.
    pub shows_markdown: bool,
}

/// What the client can be told to ask again for.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one answer of the client, independent of the others")]
pub struct Refreshes {
    /// Diagnostics.
    pub diagnostics: bool,
    /// Code lenses.
    pub lenses: bool,
    /// Inlay hints.
    pub hints: bool,
    /// Semantic tokens.
    pub tokens: bool,
}

impl Client {
    /// Reads an introduction member by member: one that this server cannot read costs no other.
    pub fn read(params: &Value) -> Self {
        let read = |name: &str| params.get(name).filter(|value| !value.is_null());
        let capabilities: ClientCapabilities =
            read("capabilities").and_then(|value| serde_json::from_value(value.clone()).ok()).unwrap_or_default();
        let mut client = Self::from_capabilities(&capabilities);
        let own = params.pointer("/capabilities/experimental/docwrightSnapshots");
        client.follows_snapshots = own.and_then(Value::as_bool) == Some(true);
        client.process = read("processId").and_then(Value::as_i64).and_then(|id| i32::try_from(id).ok());
        client.options = read("initializationOptions").cloned().unwrap_or_default();
        let folders = read("workspaceFolders").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        client.roots = folders.iter().filter_map(|folder| folder_path(folder.get("uri")?)).collect();
        if client.roots.is_empty() {
            client.roots.extend(read("rootUri").and_then(folder_path).or_else(|| Some(read("rootPath")?.as_str()?.into())));
        }
        client
    }

    fn from_capabilities(capabilities: &ClientCapabilities) -> Self {
        let workspace = capabilities.workspace.clone().unwrap_or_default();
        let text = capabilities.text_document.clone().unwrap_or_default();
        let general = capabilities.general.clone().unwrap_or_default();
        let window = capabilities.window.unwrap_or_default();
        let edit = workspace.workspace_edit.unwrap_or_default();
        let yes = |answer: Option<bool>| answer == Some(true);
        let operations = edit.resource_operations.unwrap_or_default();
        let pulled = text.diagnostic.as_ref().map(|it| &it.diagnostics_capabilities);
        let pushed = text.publish_diagnostics.as_ref().map(|it| &it.diagnostics_capabilities);
        let offer = text.completion.and_then(|it| it.completion_item).unwrap_or_default();
        let actions = text.code_action.filter(|it| yes(it.data_support)).and_then(|it| it.resolve_support);
        let asks_for = |properties: &[String], wanted: &str| properties.iter().any(|property| property == wanted);
        let related = pulled.or(pushed).is_some_and(|it| yes(it.related_information));
        Self {
            encoding: Encoding::negotiate(&general.position_encodings.unwrap_or_default()),
            pulls_diagnostics: text.diagnostic.is_some(),
            refreshes: Refreshes {
                diagnostics: workspace.diagnostics.is_some_and(|it| yes(it.refresh_support)),
                lenses: workspace.code_lens.is_some_and(|it| yes(it.refresh_support)),
                hints: workspace.inlay_hint.is_some_and(|it| yes(it.refresh_support)),
                tokens: workspace.semantic_tokens.is_some_and(|it| yes(it.refresh_support)),
            },
            shows_documents: window.show_document.as_ref().is_some_and(|it| it.support),
            shows_progress: yes(window.work_done_progress),
            has_configuration: yes(workspace.configuration),
            watches_files: workspace.did_change_watched_files.is_some_and(|it| yes(it.dynamic_registration)),
            shows_related: related,
            takes_document_changes: yes(edit.document_changes),
            renames_files: operations.contains(&ResourceOperationKind::Rename),
            creates_files: operations.contains(&ResourceOperationKind::Create),
            nests_symbols: text.document_symbol.is_some_and(|it| yes(it.hierarchical_document_symbol_support)),
            takes_snippets: yes(offer.snippet_support),
            resolves_documentation: offer.resolve_support.is_some_and(|it| asks_for(&it.properties, "documentation")),
            resolves_edits: actions.is_some_and(|it| asks_for(&it.properties, "edit")),
            shows_markdown: text
                .hover
                .is_none_or(|it| it.content_format.is_none_or(|kinds| kinds.contains(&MarkupKind::Markdown))),
            ..Self::default()
        }
    }
}

fn folder_path(uri: &Value) -> Option<PathBuf> {
    uri::to_path(&Uri::parse(uri.as_str()?).ok()?)
}
