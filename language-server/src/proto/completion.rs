//! Offers as the protocol's completion items.

use docwright_ide::completion::{Family, Item};
use lsp_types::{CompletionItem, CompletionItemKind, InsertTextFormat, TextEdit};

use super::markup_content;
use crate::client::Client;
use crate::view::Places;

/// An offer.
pub fn item(item: Item, client: &Client, places: &Places<'_>) -> CompletionItem {
    let snippet = item.snippet.filter(|_| client.takes_snippets);
    CompletionItem {
        kind: Some(kind(item.kind)),
        detail: item.detail,
        documentation: item.documentation.map(|text| markup_content(client, text).into()),
        sort_text: Some(item.sort),
        // Clients compare with what stands in the range that is replaced, quotes and all.
        filter_text: (item.insert != item.label).then(|| item.insert.clone()),
        insert_text_format: snippet.is_some().then_some(InsertTextFormat::Snippet),
        text_edit: Some(
            TextEdit { range: places.range(item.replace), new_text: snippet.unwrap_or_else(|| item.insert.clone()) }.into(),
        ),
        label: item.label,
        ..CompletionItem::default()
    }
}

fn kind(family: Family) -> CompletionItemKind {
    match family {
        Family::FrontMatterKey | Family::AnnotationKey | Family::Method | Family::QueryOption | Family::FenceLanguage => {
            CompletionItemKind::Keyword
        }
        Family::FrontMatterValue | Family::AnnotationValue | Family::HeaderValue | Family::Status | Family::Rule => {
            CompletionItemKind::Value
        }
        Family::LinkTarget | Family::IncludeTarget => CompletionItemKind::File,
        Family::Permission => CompletionItemKind::Constant,
        Family::TypeName => CompletionItemKind::Class,
        Family::Segment => CompletionItemKind::Module,
        Family::HeaderName => CompletionItemKind::Field,
        Family::Heading => CompletionItemKind::Text,
        Family::PropertyName | Family::QueryProperty => CompletionItemKind::Property,
        Family::PropertyValue => CompletionItemKind::EnumMember,
    }
}
