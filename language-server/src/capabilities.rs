//! What this server says it can do: what the table of requests has a function for.

use docwright_codegen::config::{CONTENTS, ENDING};
use docwright_ide::commands::Command;
use docwright_ide::tokens::{Kind, Modifiers};
use lsp_types as lsp;

use crate::client::Client;
use crate::handlers::route_of_method;

/// The answer to the introduction.
pub fn capabilities(client: &Client) -> lsp::ServerCapabilities {
    let has = |method: &str| route_of_method(method).is_some();
    lsp::ServerCapabilities {
        position_encoding: Some(client.encoding.kind()),
        text_document_sync: Some(
            lsp::TextDocumentSyncOptions {
                open_close: Some(true),
                change: Some(lsp::TextDocumentSyncKind::Incremental),
                ..Default::default()
            }
            .into(),
        ),
        hover_provider: has("textDocument/hover").then(|| true.into()),
        definition_provider: has("textDocument/definition").then(|| true.into()),
        declaration_provider: has("textDocument/declaration").then(|| true.into()),
        implementation_provider: has("textDocument/implementation").then(|| true.into()),
        references_provider: has("textDocument/references").then(|| true.into()),
        document_symbol_provider: has("textDocument/documentSymbol").then(|| true.into()),
        workspace_symbol_provider: has("workspace/symbol").then(|| true.into()),
        folding_range_provider: has("textDocument/foldingRange").then(|| true.into()),
        selection_range_provider: has("textDocument/selectionRange").then(|| true.into()),
        inlay_hint_provider: has("textDocument/inlayHint").then(|| true.into()),
        document_link_provider: has("textDocument/documentLink").then(lsp::DocumentLinkOptions::default),
        code_lens_provider: has("textDocument/codeLens")
            .then(|| lsp::CodeLensOptions { resolve_provider: Some(has("codeLens/resolve")), ..Default::default() }),
        completion_provider: has("textDocument/completion").then(|| completion(client)),
        rename_provider: has("textDocument/rename").then(|| {
            let prepare_provider = Some(has("textDocument/prepareRename"));
            lsp::RenameOptions { prepare_provider, ..Default::default() }.into()
        }),
        code_action_provider: has("textDocument/codeAction").then(|| {
            use lsp::CodeActionKind::{QuickFix, Refactor, SourceFixAll};
            let code_action_kinds = Some(vec![QuickFix, SourceFixAll, Refactor]);
            let resolve_provider = client.resolves_edits.then_some(true);
            lsp::CodeActionOptions { code_action_kinds, resolve_provider, ..Default::default() }.into()
        }),
        execute_command_provider: has("workspace/executeCommand")
            .then(|| lsp::ExecuteCommandOptions { commands: Command::IDS.map(str::to_owned).into(), ..Default::default() }),
        semantic_tokens_provider: has("textDocument/semanticTokens/full").then(|| tokens().into()),
        diagnostic_provider: client.pulls_diagnostics.then(|| {
            lsp::DiagnosticOptions {
                identifier: Some("docwright".to_owned()),
                inter_file_dependencies: true,
                workspace_diagnostics: has("workspace/diagnostic"),
                ..Default::default()
            }
            .into()
        }),
        workspace: Some(workspace()),
        ..Default::default()
    }
}

fn completion(client: &Client) -> lsp::CompletionOptions {
    // What begins a name, a value, a path or a target in one of the places that are completed.
    let triggers = ["\"", "/", "(", "|", "[", "#", ":", ".", "{", "?", "&", "$", "=", ",", "`"];
    lsp::CompletionOptions {
        trigger_characters: Some(triggers.map(str::to_owned).into()),
        resolve_provider: client.resolves_documentation.then_some(true),
        ..Default::default()
    }
}

fn tokens() -> lsp::SemanticTokensOptions {
    lsp::SemanticTokensOptions {
        legend: lsp::SemanticTokensLegend {
            token_types: Kind::LEGEND.map(str::to_owned).into(),
            token_modifiers: Modifiers::LEGEND.map(str::to_owned).into(),
        },
        range: Some(true.into()),
        full: Some(lsp::SemanticTokensFullDelta { delta: Some(true) }.into()),
        ..Default::default()
    }
}

/// The glob of pages, for what is registered before a configuration is read.
pub fn every_page() -> String {
    format!("**/*.{ENDING}")
}

/// The tables of contents that a server can watch before it knows any configuration.
pub fn every_table_of_contents() -> String {
    format!("**/{{{}}}", CONTENTS.join(","))
}

fn workspace() -> lsp::WorkspaceOptions {
    let pages = || lsp::FileOperationRegistrationOptions { filters: [every_page().as_str(), "**/"].map(filter).into() };
    lsp::WorkspaceOptions {
        workspace_folders: Some(lsp::WorkspaceFoldersServerCapabilities {
            supported: Some(true),
            change_notifications: Some(true.into()),
        }),
        file_operations: Some(lsp::FileOperationOptions {
            did_create: Some(pages()),
            did_rename: Some(pages()),
            did_delete: Some(pages()),
            will_rename: route_of_method("workspace/willRenameFiles").map(|_| pages()),
            ..Default::default()
        }),
        ..Default::default()
    }
}

fn filter(glob: &str) -> lsp::FileOperationFilter {
    lsp::FileOperationFilter {
        scheme: Some("file".to_owned()),
        pattern: lsp::FileOperationPattern { glob: glob.to_owned(), ..Default::default() },
    }
}
