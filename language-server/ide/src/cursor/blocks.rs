//! Parts that the syntax alone shows: headings, links, words that are set off, inclusions, annotations, front matter.

use crate::cursor::{Part, What};
use docwright_codegen::config::Config;
use docwright_codegen::json::{Node, Value};
use docwright_codegen::lower::anchor::Anchors;
use docwright_codegen::lower::annotation;
use docwright_codegen::markdown::page::{Block, Comment, Page, Text};
use docwright_codegen::source::Span;

/// Adds them.
pub fn parts(page: &Page, config: &Config, parts: &mut Vec<Part>) {
    for (key, value) in &page.front_matter {
        parts.push(Part { span: key.span, what: What::FrontMatterKey(key.value.clone()) });
        let what = What::FrontMatterValue { key: key.value.clone(), value: value.value.clone() };
        parts.push(Part { span: value.span, what });
    }
    let mut words = Vec::new();
    let mut anchors = Anchors::default();
    for (index, block) in page.blocks.iter().enumerate() {
        match block {
            Block::Heading(heading) => {
                links(&heading.text, parts);
                let what = What::Heading { level: heading.level, anchor: anchors.next(&heading.text.plain) };
                parts.push(Part { span: heading.span, what });
            }
            Block::Paragraph(paragraph) => {
                links(&paragraph.text, parts);
                set_off(&paragraph.text, &mut words);
            }
            Block::Table(table) => {
                let cells = table.header.iter().chain(table.rows.iter().flat_map(|row| &row.cells));
                for cell in cells {
                    links(&cell.text, parts);
                    set_off(&cell.text, &mut words);
                }
            }
            Block::Include(include) => {
                parts.push(Part { span: include.span, what: What::Include { target: include.target.clone() } });
            }
            Block::Comment(comment) => comment_parts(comment, index, config, parts),
            Block::Fence(_) | Block::Tab(_) | Block::TabEnd(_) => {}
        }
    }
    // What a table, a list of values or a link already tells is no word of prose.
    words.retain(|word| !parts.iter().any(|known| overlap(known.span, word.span)));
    parts.append(&mut words);
}

fn overlap(one: Span, other: Span) -> bool {
    one.start < other.end && other.start < one.end
}

/// Words in bold and words as code that have the form of a name.
fn set_off(text: &Text, words: &mut Vec<Part>) {
    let is_name = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_alphabetic()) && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    for word in text.strong.iter().chain(&text.code) {
        // A word may be both.
        if is_name(&word.value) && !words.iter().any(|known| overlap(known.span, word.span)) {
            words.push(Part { span: word.span, what: What::Word(word.value.clone()) });
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
