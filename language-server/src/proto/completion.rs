//! Offers as the protocol's completion items.

use docwright_ide::completion::{Family, Item};
use lsp_types::{CompletionItem, CompletionItemKind, TextEdit};

use super::markup;
use crate::client::Client;
use crate::view::Places;

/// An offer.
pub fn item(item: Item, client: &Client, places: &Places<'_>) -> CompletionItem {
    CompletionItem {
        kind: Some(kind(item.kind)),
        detail: item.detail,
        documentation: item.documentation.map(|text| markup(client, text).into()),
        sort_text: Some(item.sort),
        // Clients compare with what stands in the range that is replaced, quotes and all.
        filter_text: (item.insert != item.label).then(|| item.insert.clone()),
        text_edit: Some(TextEdit { range: places.range(item.replace), new_text: item.insert }.into()),
        label: item.label,
        ..CompletionItem::default()
    }
}

fn kind(family: Family) -> CompletionItemKind {
    match family {
        Family::FrontMatterKey | Family::AnnotationKey => CompletionItemKind::Keyword,
        Family::FrontMatterValue | Family::AnnotationValue | Family::HeaderValue | Family::Status | Family::Rule => {
            CompletionItemKind::Value
        }
        Family::LinkTarget | Family::IncludeTarget => CompletionItemKind::File,
        Family::Permission => CompletionItemKind::Constant,
        Family::TypeName => CompletionItemKind::Class,
        Family::Segment => CompletionItemKind::Module,
        Family::HeaderName => CompletionItemKind::Field,
        Family::PropertyName => CompletionItemKind::Property,
        Family::PropertyValue => CompletionItemKind::EnumMember,
    }
}
