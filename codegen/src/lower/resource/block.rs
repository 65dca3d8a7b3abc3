//! Annotated JSON blocks of types, and the block of a page that annotates none.

use std::ops::Range;

use crate::json::{Fault, Node, Value};
use crate::lower::annotation::{self, Kind};
use crate::lower::words::begins_with_any;
use crate::markdown::page::{Block, Fence};
use crate::source::Span;

use super::Context;

/// A JSON block, its annotation, or both.
#[derive(Clone, Debug)]
pub struct TypeBlock<'a> {
    /// Index of the annotation.
    pub comment: Option<usize>,
    /// Index of the code block.
    pub fence: Option<usize>,
    /// The code block.
    pub code: Option<&'a Fence>,
    /// The code block's object.
    pub json: Option<Node>,
    /// What is wrong with that JSON.
    pub faults: Vec<Fault>,
    /// The type that the annotation names.
    pub name: Option<String>,
    /// The base that it names.
    pub base: Option<(String, Span)>,
    /// Its key property.
    pub key: Option<String>,
    /// It says whether the type is open.
    pub open: Option<bool>,
    /// It says that the type is abstract.
    pub is_abstract: bool,
    /// The annotation, else the code block.
    pub span: Span,
}

/// All annotated blocks of a page, in order.
pub fn annotated<'a>(context: &Context<'a>) -> Vec<TypeBlock<'a>> {
    let keys = &context.config.annotations;
    let blocks = &context.page.blocks;
    let mut found = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        let Block::Comment(comment) = block else { continue };
        let Some(value) = comment.value.as_ref().filter(|value| annotation::kind(value, keys) == Some(Kind::Resource)) else {
            continue;
        };
        let fence = comment.target.filter(|target| matches!(blocks.get(*target), Some(Block::Fence(_))));
        let code = fence.and_then(|fence| fence_at(context, fence));
        let base = value.get(&keys.base).and_then(|node| node.as_str().map(|text| (text, node)));
        let (json, faults) = code.and_then(object).unzip();
        let base = base.filter(|(text, _)| !text.trim().is_empty() && !text.eq_ignore_ascii_case("null"));
        found.push(TypeBlock {
            comment: Some(index),
            fence,
            code,
            json,
            faults: faults.unwrap_or_default(),
            name: annotation::text(value, &keys.ty).map(|(text, _)| annotation::type_name(text).0.to_owned()),
            base: base.map(|(text, node)| (annotation::type_name(text).0.to_owned(), annotation::inner_span(comment, node))),
            key: value.get(&keys.key_property).and_then(Node::as_str).filter(|key| !key.is_empty()).map(str::to_owned),
            open: value.get(&keys.open).map(|_| annotation::flag(value, &keys.open)),
            is_abstract: keys.is_abstract.iter().any(|key| annotation::flag(value, key)),
            span: comment.span,
        });
    }
    found
}

/// The first JSON object of a page without annotated blocks: below its own heading, else one that names a type.
pub fn unannotated<'a>(context: &Context<'a>) -> Option<TypeBlock<'a>> {
    let words = &context.config.words;
    let fences = context.page.blocks.iter().enumerate().filter_map(|(index, block)| match block {
        Block::Fence(fence) if fence.annotation.is_none() && fence.tab.is_none() => Some((index, fence)),
        _ => None,
    });
    let (index, fence, (json, faults)) =
        fences.filter_map(|(index, fence)| Some((index, fence, object(fence)?))).find(|(index, _, (json, _))| {
            begins_with_any(context.heading(*index), &words.json_representation) || stated_type(json).is_some()
        })?;
    Some(TypeBlock {
        comment: None,
        fence: Some(index),
        code: Some(fence),
        name: None,
        json: Some(json),
        faults,
        base: None,
        key: None,
        open: None,
        is_abstract: false,
        span: fence.span,
    })
}

fn fence_at<'a>(context: &Context<'a>, index: usize) -> Option<&'a Fence> {
    match context.page.blocks.get(index) {
        Some(Block::Fence(fence)) => Some(fence),
        _ => None,
    }
}

/// The object of a block, and what is wrong with it.
fn object(fence: &Fence) -> Option<(Node, Vec<Fault>)> {
    if !fence.text.trim_start().starts_with(['{', '/', '<']) {
        return None;
    }
    let (node, faults) = crate::json::read(&fence.text);
    let mut node = node?;
    let Value::Object(members) = &mut node.value else { return None };
    for member in members {
        // A blank at the end of a name is a slip, which `blank_names` reports.
        member.key = member.key.trim().to_owned();
    }
    Some((node, faults))
}

/// The type that an object names for itself.
fn stated_type(json: &Node) -> Option<&str> {
    let name = annotation::type_name(json.get("@odata.type")?.as_str()?).0;
    (!name.is_empty()).then_some(name)
}

impl TypeBlock<'_> {
    /// The members that are properties: control information begins with `@` and `odata.`, or names a property before it.
    pub fn members(&self) -> impl Iterator<Item = &crate::json::Member> {
        let members = match self.json.as_ref().map(|json| &json.value) {
            Some(Value::Object(members)) => members.as_slice(),
            _ => &[],
        };
        members.iter().filter(|member| {
            let control = member.key.find('@').is_some_and(|at| at > 0 || member.key.to_lowercase().starts_with("@odata."));
            !control && !member.key.is_empty() && !member.key.contains(char::is_whitespace)
        })
    }

    /// Names that blanks stand in: where, what was meant (`None` where nobody knows).
    pub fn blank_names(&self) -> impl Iterator<Item = (Range<usize>, Option<&str>)> {
        let text = self.code.map_or("", |code| code.text.as_str());
        let members = match self.json.as_ref().map(|json| &json.value) {
            Some(Value::Object(members)) => members.as_slice(),
            _ => &[],
        };
        members.iter().filter_map(move |member| {
            let written = text.get(member.key_range.clone())?.trim_matches(['"', '\'']);
            let name = Some(member.key.as_str()).filter(|key| !key.is_empty() && !key.contains(char::is_whitespace));
            let has_blank = name.is_none() || written.starts_with(char::is_whitespace) || written.ends_with(char::is_whitespace);
            has_blank.then(|| (member.key_range.clone(), name))
        })
    }

    /// The type that the code block names for itself.
    pub fn stated(&self) -> Option<&str> {
        stated_type(self.json.as_ref()?)
    }
}
