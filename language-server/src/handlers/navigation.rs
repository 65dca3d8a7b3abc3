//! From a name to what it names, to what was generated from it, to its mentions; and from generated Rust back to the pages.

use docwright_codegen::source::FileId;
use docwright_ide::place::Place;
use docwright_ide::{Snapshot, definition as lead, references as mention};
use lsp_types as lsp;

use crate::context::Context;
use crate::position::Lines;
use crate::refusal::Refusal;
use crate::uri;
use crate::view::Places;

pub fn definition(context: &Context, params: &lsp::DefinitionParams) -> Result<Option<lsp::DefinitionResponse>, Refusal> {
    let found = locations(context, &params.text_document_position_params, lead::definition);
    Ok(found.map(|found| lsp::Definition::LocationList(found).into()))
}

pub fn declaration(context: &Context, params: &lsp::DeclarationParams) -> Result<Option<lsp::DeclarationResponse>, Refusal> {
    let found = locations(context, &params.text_document_position_params, lead::declaration);
    Ok(found.map(|found| lsp::Declaration::LocationList(found).into()))
}

pub fn implementation(
    context: &Context,
    params: &lsp::ImplementationParams,
) -> Result<Option<lsp::ImplementationResponse>, Refusal> {
    let found = locations(context, &params.text_document_position_params, lead::implementation);
    Ok(found.map(|found| lsp::Definition::LocationList(found).into()))
}

pub fn references(context: &Context, params: &lsp::ReferenceParams) -> Result<Option<Vec<lsp::Location>>, Refusal> {
    let options = mention::Options { declaration: params.context.include_declaration, rust: true };
    Ok(locations(context, &params.text_document_position_params, |snapshot, file, offset| {
        mention::at(snapshot, file, offset, options)
    }))
}

/// Where a question about a place leads. In generated Rust every such question is about the pages behind it.
fn locations(
    context: &Context,
    at: &lsp::TextDocumentPositionParams,
    find: impl Fn(&Snapshot, FileId, u32) -> Vec<Place>,
) -> Option<Vec<lsp::Location>> {
    match context.view.subject(at) {
        Some(subject) => {
            let found = find(subject.page.snapshot(), subject.page.file, subject.offset);
            Some(subject.places.locations(&found))
        }
        None => from_rust(context, at),
    }
}

fn from_rust(context: &Context, at: &lsp::TextDocumentPositionParams) -> Option<Vec<lsp::Location>> {
    let view = &context.view;
    let path = uri::to_path(&at.text_document.uri)?;
    let (reference, below) = view.generated(&path)?;
    let lines = Lines::new(view.text(&path)?, view.client.encoding);
    let spans = lead::from_rust(&reference.snapshot, &below, lines.offset(at.position) as usize);
    let places = Places::new(view, reference);
    Some(spans.into_iter().filter_map(|span| places.location(span)).collect())
}
