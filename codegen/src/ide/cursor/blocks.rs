//! Parts that the syntax alone shows: headings, links, inclusions, annotations, front matter.

use crate::config::Config;
use crate::ide::cursor::{Part, What};
use crate::json::{Node, Value};
use crate::lower::anchor::Anchors;
use crate::lower::annotation;
use crate::markdown::page::{Block, Comment, Page, Text};

/// Adds them.
pub fn parts(page: &Page, config: &Config, parts: &mut Vec<Part>) {
    for (key, value) in &page.front_matter {
        parts.push(Part { span: key.span, what: What::FrontMatterKey(key.value.clone()) });
        let what = What::FrontMatterValue { key: key.value.clone(), value: value.value.clone() };
        parts.push(Part { span: value.span, what });
    }
    let mut anchors = Anchors::default();
    for (index, block) in page.blocks.iter().enumerate() {
        match block {
            Block::Heading(heading) => {
                links(&heading.text, parts);
                let what = What::Heading { level: heading.level, anchor: anchors.next(&heading.text.plain) };
                parts.push(Part { span: heading.span, what });
            }
            Block::Paragraph(paragraph) => links(&paragraph.text, parts),
            Block::Table(table) => {
                let cells = table.header.iter().chain(table.rows.iter().flat_map(|row| &row.cells));
                cells.for_each(|cell| links(&cell.text, parts));
            }
            Block::Include(include) => {
                parts.push(Part { span: include.span, what: What::Include { target: include.target.clone() } });
            }
            Block::Comment(comment) => comment_parts(comment, index, config, parts),
            Block::Fence(_) | Block::Tab(_) | Block::TabEnd(_) => {}
        }
    }
}

fn links(text: &Text, parts: &mut Vec<Part>) {
    for link in &text.links {
        let what = What::Link { text: link.text.clone(), target: link.target.clone() };
        parts.push(Part { span: link.span, what });
    }
}

fn comment_parts(comment: &Comment, block: usize, config: &Config, parts: &mut Vec<Part>) {
    let Some(value) = &comment.value else { return };
    let Value::Object(members) = &value.value else { return };
    if annotation::kind(value, &config.annotations).is_none() {
        return;
    }
    for member in members {
        let key = member.key.clone();
        parts.push(Part { span: comment.place(member.key_range.clone()), what: What::AnnotationKey { block, key: key.clone() } });
        let nodes: Vec<&Node> = match &member.value.value {
            Value::Array(items) => items.iter().collect(),
            _ => vec![&member.value],
        };
        for node in nodes {
            let written = comment.text.get(node.range.clone()).unwrap_or_default();
            let value = node.as_str().unwrap_or(written).to_owned();
            let what = What::AnnotationValue { block, key: key.clone(), value };
            parts.push(Part { span: comment.place(node.range.clone()), what });
        }
    }
}
