//! One file per family of requests, and the table of them all.

// All functions of the table have one shape, those that never refuse too.
#![allow(clippy::unnecessary_wraps)]

mod actions;
mod commands;
mod completion;
mod diagnostic;
mod hints;
mod hover;
mod lenses;
mod navigation;
mod new_page;
mod rename;
mod snapshots;
mod structure;
mod symbols;
mod tokens;

use lsp_types as lsp;

use crate::route::{Route, Stale, typed};

/// A row of the table: request type, what becomes of a stale one, function.
macro_rules! route {
    ($method:literal, $request:ty, $stale:ident, $run:path) => {
        Route::new($method, Stale::$stale, |context, params| typed::<$request>($run, context, params))
    };
}

/// Every request that is answered from a view. What is advertised follows from this table.
const ROUTES: &[Route] = &[
    route!("textDocument/diagnostic", lsp::DocumentDiagnosticRequest, Retrigger, diagnostic::document),
    route!("workspace/diagnostic", lsp::WorkspaceDiagnosticRequest, Answer, diagnostic::workspace),
    route!("textDocument/hover", lsp::HoverRequest, Answer, hover::hover),
    route!("textDocument/definition", lsp::DefinitionRequest, Answer, navigation::definition),
    route!("textDocument/declaration", lsp::DeclarationRequest, Answer, navigation::declaration),
    route!("textDocument/implementation", lsp::ImplementationRequest, Answer, navigation::implementation),
    route!("textDocument/references", lsp::ReferencesRequest, Answer, navigation::references),
    route!("textDocument/documentSymbol", lsp::DocumentSymbolRequest, Refuse, symbols::document),
    route!("workspace/symbol", lsp::WorkspaceSymbolRequest, Answer, symbols::workspace),
    route!("textDocument/completion", lsp::CompletionRequest, Answer, completion::completion),
    route!("completionItem/resolve", lsp::CompletionResolveRequest, Answer, completion::resolve),
    route!("textDocument/prepareRename", lsp::PrepareRenameRequest, Answer, rename::prepare),
    route!("textDocument/rename", lsp::RenameRequest, Answer, rename::rename),
    route!("workspace/willRenameFiles", lsp::WillRenameFilesRequest, Answer, rename::files),
    route!("textDocument/codeAction", lsp::CodeActionRequest, Answer, actions::actions),
    route!("codeAction/resolve", lsp::CodeActionResolveRequest, Answer, actions::resolve),
    route!("textDocument/codeLens", lsp::CodeLensRequest, Refuse, lenses::lenses),
    route!("codeLens/resolve", lsp::CodeLensResolveRequest, Answer, lenses::resolve),
    route!("workspace/executeCommand", lsp::ExecuteCommandRequest, Answer, commands::execute).changing(),
    route!("textDocument/foldingRange", lsp::FoldingRangeRequest, Refuse, structure::folds),
    route!("textDocument/selectionRange", lsp::SelectionRangeRequest, Answer, structure::selections),
    route!("textDocument/documentLink", lsp::DocumentLinkRequest, Refuse, structure::links),
    route!("textDocument/semanticTokens/full", lsp::SemanticTokensRequest, Refuse, tokens::full),
    route!("textDocument/semanticTokens/full/delta", lsp::SemanticTokensDeltaRequest, Refuse, tokens::delta),
    route!("textDocument/semanticTokens/range", lsp::SemanticTokensRangeRequest, Refuse, tokens::range),
    route!("textDocument/inlayHint", lsp::InlayHintRequest, Refuse, hints::hints),
    Route::new("docwright/newPageKinds", Stale::Answer, new_page::kinds),
    Route::new("docwright/newPage", Stale::Answer, new_page::text),
    Route::new("docwright/snapshots", Stale::Answer, snapshots::list),
    Route::new("docwright/snapshot", Stale::Answer, snapshots::texts),
];

/// The route of a method.
pub fn route_of_method(method: &str) -> Option<Route> {
    ROUTES.iter().copied().find(|route| route.method == method)
}
