//! What an emitted Rust file is made of, so that a foreign item cannot hide in it.

use std::collections::BTreeSet;

use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};

/// Kinds of items, attributes and macros of a file, those of its documented examples included. Fails when something does not
/// parse.
pub fn kinds(text: &str) -> syn::Result<BTreeSet<String>> {
    let file = syn::parse_file(text)?;
    let mut seen = Seen::default();
    seen.visit_file(&file);
    for example in &seen.examples {
        let file = syn::parse_file(&format!("fn example() {{\n{example}\n}}"))?;
        let mut inner = Seen::default();
        inner.visit_file(&file);
        seen.kinds.extend(inner.kinds.into_iter().map(|kind| format!("example: {kind}")));
    }
    match seen.fault {
        Some(fault) => Err(fault),
        None => Ok(seen.kinds),
    }
}

#[derive(Default)]
struct Seen {
    kinds: BTreeSet<String>,
    examples: Vec<String>,
    /// The example that is being read.
    open: Option<String>,
    fault: Option<syn::Error>,
}

impl Seen {
    fn doc_line(&mut self, line: &str) {
        match (&mut self.open, line.trim_start().strip_prefix("```")) {
            (Some(_), Some(_)) => self.examples.extend(self.open.take()),
            (None, Some(info)) => {
                self.kinds.insert(format!("fence: {info}"));
                self.open = Some(String::new());
            }
            (Some(example), None) => {
                let line = line.strip_prefix(' ').unwrap_or(line);
                // An inner attribute of the example's file is no attribute of our function around it.
                if !line.starts_with("# #![allow(") {
                    example.push_str(line.strip_prefix("# ").unwrap_or(line));
                    example.push('\n');
                }
            }
            (None, None) => {}
        }
    }
}

impl<'ast> Visit<'ast> for Seen {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        let kind = match item {
            syn::Item::Const(_) => "const",
            syn::Item::Fn(_) => "fn",
            syn::Item::Impl(item) if item.trait_.is_none() => "impl",
            syn::Item::Macro(_) => "macro",
            syn::Item::Mod(item) if item.content.is_none() => "mod",
            syn::Item::Mod(_) => "mod with items",
            syn::Item::Static(_) => "static",
            syn::Item::Struct(_) => "struct",
            syn::Item::Enum(_) => "enum",
            syn::Item::Use(_) => "use",
            _ => "another item",
        };
        self.kinds.insert(kind.to_owned());
        visit::visit_item(self, item);
    }

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        let style = if matches!(attribute.style, syn::AttrStyle::Inner(_)) { "#!" } else { "#" };
        let path = path_text(attribute.path());
        if path == "doc" {
            if let syn::Meta::NameValue(pair) = &attribute.meta
                && let syn::Expr::Lit(value) = &pair.value
                && let syn::Lit::Str(text) = &value.lit
            {
                text.value().lines().for_each(|line| self.doc_line(line));
            } else {
                self.fault = Some(syn::Error::new(attribute.span(), "documentation that is no text"));
            }
        } else {
            self.kinds.insert(format!("{style}[{path}]"));
        }
        visit::visit_attribute(self, attribute);
    }

    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        self.kinds.insert(format!("{}!", path_text(&called.path)));
        if let Ok(file) = called.parse_body_with(syn::Attribute::parse_outer) {
            for attribute in &file {
                self.visit_attribute(attribute);
            }
        }
        visit::visit_macro(self, called);
    }
}

fn path_text(path: &syn::Path) -> String {
    path.segments.iter().map(|segment| segment.ident.to_string()).collect::<Vec<_>>().join("::")
}
