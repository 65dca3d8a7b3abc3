//! Symbols as the protocol's.

use docwright_ide::symbols::{Found, Kind, Symbol};
use lsp_types::{BaseSymbolInformation, DocumentSymbol, SymbolInformation, SymbolKind};

use crate::view::Places;

/// An entry of an outline with what it holds.
pub fn tree(symbol: Symbol, places: &Places<'_>) -> DocumentSymbol {
    let children: Vec<DocumentSymbol> = symbol.children.into_iter().map(|child| tree(child, places)).collect();
    DocumentSymbol {
        name: name(symbol.name),
        detail: (!symbol.detail.is_empty()).then_some(symbol.detail),
        kind: kind(symbol.kind),
        range: places.range(symbol.span),
        selection_range: places.range(symbol.selection),
        children: (!children.is_empty()).then_some(children),
        tags: None,
        #[expect(deprecated, reason = "the type has it all the same")]
        deprecated: None,
    }
}

/// An entry and all below it, for clients that show a plain list.
pub fn list(symbol: Symbol, container: Option<&str>, places: &Places<'_>, list_of: &mut Vec<SymbolInformation>) {
    let name = name(symbol.name);
    if let Some(location) = places.location(symbol.span) {
        list_of.push(information(name.clone(), symbol.kind, container.map(str::to_owned), location));
    }
    for child in symbol.children {
        list(child, Some(&name), places, list_of);
    }
}

/// An entry of the whole reference.
pub fn found(found: Found, places: &Places<'_>) -> Option<SymbolInformation> {
    Some(information(name(found.name), found.kind, Some(found.container), places.location(found.span)?))
}

fn information(name: String, of: Kind, container_name: Option<String>, location: lsp_types::Location) -> SymbolInformation {
    SymbolInformation {
        location,
        base_symbol_information: BaseSymbolInformation { name, kind: kind(of), tags: None, container_name },
        #[expect(deprecated, reason = "the type has it all the same")]
        deprecated: None,
    }
}

/// Some clients drop a whole outline when one name is empty.
fn name(name: String) -> String {
    if name.trim().is_empty() { "(no name)".to_owned() } else { name }
}

fn kind(kind: Kind) -> SymbolKind {
    match kind {
        Kind::Section => SymbolKind::String,
        Kind::Operation => SymbolKind::Method,
        Kind::Example => SymbolKind::Event,
        Kind::Type => SymbolKind::Class,
        Kind::Property => SymbolKind::Property,
        Kind::Enum => SymbolKind::Enum,
        Kind::Member => SymbolKind::EnumMember,
        Kind::Page => SymbolKind::File,
    }
}
