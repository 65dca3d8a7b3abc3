//! Enumerations: pages of their own, and sections such as `### shelfKind values`.

use crate::config::Words;
use crate::diagnostic::{Diagnostic, rules};
use crate::facts::{EnumFact, MemberFact};
use crate::lower::anchor::Anchors;
use crate::lower::decoration::undecorated;
use crate::lower::words::{begins_with_any, contains_any, strip_end};
use crate::markdown::page::{Block, Container, Heading, Paragraph, Row, Table};
use crate::source::{Span, Spanned};

use super::columns::{self, MemberColumns};
use super::{Context, ResourceFacts, identity};
use crate::lower::inline_values::is_sign;

/// Listed among the members it says that a property may have none of them; it is no member itself, since nobody sends it as a text.
const NULL: &str = "null";

/// Reads every section whose heading names an enumeration.
pub fn sections(context: &Context<'_>, facts: &mut ResourceFacts) {
    for (index, block) in context.page.blocks.iter().enumerate() {
        let Block::Heading(heading) = block else { continue };
        let Some(name) = named(heading, &context.config.words) else { continue };
        let mut section = Section::new(context.qualified(name), heading.span);
        for (index, block) in below(context, index) {
            section.block(context, index, block, facts);
        }
        if section.members.is_empty() {
            continue;
        }
        let mut found = section.finish(context);
        found.anchor = Some(anchor(context, index));
        facts.enums.push(found);
    }
}

/// The blocks between a heading and the next.
fn below<'a>(context: &Context<'a>, heading: usize) -> impl Iterator<Item = (usize, &'a Block)> {
    let blocks = context.page.blocks.iter().enumerate().skip(heading + 1);
    blocks.take_while(|(_, block)| !matches!(block, Block::Heading(_)))
}

/// The enumeration that a heading opens.
fn named<'t>(heading: &'t Heading, words: &Words) -> Option<&'t str> {
    section_name(&heading.text.plain, words).or_else(|| kind_name(&heading.text.plain, heading.level, words))
}

/// The block stands below a heading that opens an enumeration.
fn is_claimed(context: &Context<'_>, index: usize) -> bool {
    let heading = context.outline.headings(context.page, index).next();
    heading.is_some_and(|(_, heading)| named(heading, &context.config.words).is_some())
}

/// `shelfKind values` → `shelfKind`. A section about a property is no enumeration of its own.
fn section_name<'t>(heading: &'t str, words: &Words) -> Option<&'t str> {
    subject(heading, words).filter(|name| identity::is_identifier(name) && !words.unnamed_values.contains(&name.to_lowercase()))
}

/// `shelfKind enumeration` → `shelfKind`, below the page's own title.
fn kind_name<'t>(heading: &'t str, level: u8, words: &Words) -> Option<&'t str> {
    let heading = heading.trim();
    let ends = words.type_heading.iter().filter(|ending| words.enum_heading.iter().any(|word| ending.contains(word.as_str())));
    let name = ends.filter_map(|ending| strip_end(heading, ending)).find(|name| name.ends_with(char::is_whitespace))?.trim();
    (level > 1 && identity::is_identifier(name) && !words.unnamed_values.contains(&name.to_lowercase())).then_some(name)
}

/// What a heading about values is about.
fn subject<'t>(heading: &'t str, words: &Words) -> Option<&'t str> {
    let heading = heading.trim();
    let name = words
        .enum_section
        .iter()
        .find_map(|word| strip_end(heading, word).filter(|before| before.ends_with(char::is_whitespace)))?;
    Some(name.trim())
}

/// The values of one property, from a section such as `### kind property values`.
pub struct PropertyValues {
    /// The property's name as the heading has it.
    pub property: String,
    /// Its values.
    pub values: Vec<Spanned<String>>,
}

/// Reads every section that lists values of a property instead of an enumeration's.
pub fn property_values(context: &Context<'_>, facts: &mut ResourceFacts) -> Vec<PropertyValues> {
    let mut found = Vec::new();
    for (index, block) in context.page.blocks.iter().enumerate() {
        let Block::Heading(heading) = block else { continue };
        let of_property = |name| strip_end(name, " property").or_else(|| strip_end(name, " enumeration"));
        let Some(property) = subject(&heading.text.plain, &context.config.words).and_then(of_property) else {
            continue;
        };
        let mut section = Section::new(property.to_owned(), heading.span);
        for (index, block) in below(context, index) {
            section.block(context, index, block, facts);
        }
        let values = section.members.into_iter().map(|member| Spanned { value: member.name, span: member.span }).collect();
        found.push(PropertyValues { property: section.name, values });
    }
    found
}

/// Reads the page itself as an enumeration; its members stand in tables outside of sections of their own.
pub fn page(context: &Context<'_>, name: String, span: Span, facts: &mut ResourceFacts) {
    let mut section = Section::new(name, span);
    for (index, block) in context.page.blocks.iter().enumerate() {
        if !is_claimed(context, index) && !facts.used_tables.contains(&index) {
            section.block(context, index, block, facts);
        }
    }
    // A section of the page that is named after it has the members.
    let has_section = facts.enums.iter().any(|known| known.name.eq_ignore_ascii_case(&section.name));
    if section.members.is_empty() && has_section {
        return;
    }
    if section.members.is_empty() {
        let message = format!("`{}` is an enumeration without members", section.name);
        facts.diagnostics.push(Diagnostic::new(&rules::ENUM_WITHOUT_MEMBERS, span, message));
    }
    facts.enums.push(section.finish(context));
}

/// True when a table of the page lists members and no section claims it.
pub fn has_members(context: &Context<'_>) -> bool {
    context.page.blocks.iter().enumerate().any(|(index, block)| match block {
        Block::Table(table) => columns::of_members(table, &context.config.words).is_some() && !is_claimed(context, index),
        _ => false,
    })
}

struct Section {
    name: String,
    span: Span,
    /// Paragraphs above the members.
    prose: Vec<String>,
    /// A paragraph says that several members may stand together.
    flags: bool,
    /// Null is listed among the members.
    has_null: bool,
    members: Vec<MemberFact>,
}

impl Section {
    fn new(name: String, span: Span) -> Self {
        Self { name, span, prose: Vec::new(), flags: false, has_null: false, members: Vec::new() }
    }

    fn block(&mut self, context: &Context<'_>, index: usize, block: &Block, facts: &mut ResourceFacts) {
        match block {
            Block::Table(table) => {
                if let Some(columns) = columns::of_members(table, &context.config.words) {
                    facts.used_tables.push(index);
                    self.table(table, columns, facts);
                }
            }
            Block::Paragraph(paragraph) if paragraph.container == Container::Item => self.item(paragraph),
            Block::Paragraph(paragraph) if paragraph.container == Container::Flow => {
                self.flags |= contains_any(&paragraph.text.plain, &context.config.words.flags);
                if self.members.is_empty() {
                    self.prose.push(paragraph.text.plain.clone());
                }
            }
            _ => {}
        }
    }

    fn table(&mut self, table: &Table, columns: MemberColumns, facts: &mut ResourceFacts) {
        for row in &table.rows {
            if columns::is_blank(row) || columns::column_text(row, Some(columns.member)) == "..." {
                facts.rows.ignored += 1;
                continue;
            }
            match member(row, columns) {
                Some(member) if member.name == NULL => {
                    facts.rows.used += 1;
                    self.has_null = true;
                }
                Some(member) if self.members.iter().any(|known| known.name == member.name) => {
                    facts.rows.diagnosed += 1;
                    let message = format!("`{}` is listed twice", member.name);
                    facts.diagnostics.push(Diagnostic::new(&rules::ENUM_MEMBER_REPEATED, row.span, message));
                }
                Some(member) => {
                    facts.rows.used += 1;
                    self.members.push(member);
                }
                None => {
                    facts.rows.diagnosed += 1;
                    facts.diagnostics.push(Diagnostic::new(&rules::ENUM_MEMBER_UNREAD, row.span, "the row names no member"));
                }
            }
        }
    }

    /// A bullet that begins with a value in code.
    fn item(&mut self, paragraph: &Paragraph) {
        let Some(code) = paragraph.text.code.first() else { return };
        let Some(rest) = paragraph.text.plain.trim_start().strip_prefix(code.value.as_str()) else { return };
        if code.value == NULL {
            self.has_null = true;
            return;
        }
        if code.value.contains(char::is_whitespace) || self.members.iter().any(|known| known.name == code.value) {
            return;
        }
        let description =
            rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | ':' | '.')).to_owned();
        self.members.push(MemberFact { name: code.value.clone(), value: None, description, span: paragraph.span });
    }

    fn finish(self, context: &Context<'_>) -> EnumFact {
        let summary = self
            .prose
            .iter()
            .find(|text| !begins_with_any(text, &context.config.words.namespace))
            .map(|text| first_sentence(text).to_owned())
            .unwrap_or_default();
        let flags = self.flags || are_bits(&self.members);
        EnumFact {
            name: self.name,
            anchor: None,
            flags,
            has_null: self.has_null,
            members: self.members,
            summary,
            span: self.span,
        }
    }
}

fn member(row: &Row, columns: MemberColumns) -> Option<MemberFact> {
    let name = member_name(columns::column_text(row, Some(columns.member)))?;
    let written = columns::column_text(row, columns.value);
    let value = written.trim_end_matches('.').parse().ok().or_else(|| hexadecimal(written));
    let description = match columns::column_text(row, columns.description) {
        "" if value.is_none() => written,
        text => text,
    };
    Some(MemberFact { name, value, description: description.to_owned(), span: row.span })
}

fn hexadecimal(written: &str) -> Option<i64> {
    i64::from_str_radix(written.strip_prefix("0x").or_else(|| written.strip_prefix("0X"))?, 16).ok()
}

/// The wire name: quotes, marks of footnotes and remarks in parentheses taken off. Names may hold blanks.
fn member_name(written: &str) -> Option<String> {
    let bare = undecorated(written);
    let bare = match bare.split_once(" (") {
        Some((name, remark)) if remark.ends_with(')') && !name.contains(' ') => name,
        _ => bare,
    };
    let bare = bare.trim().trim_end_matches(',').trim_end();
    if bare.contains(char::is_alphanumeric) {
        return Some(bare.to_owned());
    }
    // `=`, `!=`, `->`: signs, one of which only operators have; dots and dashes alone fill a cell.
    let sign = written.trim().trim_matches(['"', '\'', '`']);
    (is_sign(sign) && !sign.bytes().all(|byte| byte == b'-')).then(|| sign.to_owned())
}

/// At least three values, each but zero a power of two. Lists that count have a three in them.
fn are_bits(members: &[MemberFact]) -> bool {
    let bits = members.iter().filter(|member| member.value.is_some_and(|value| value > 0 && value.count_ones() == 1)).count();
    bits >= 3 && members.iter().all(|member| member.value.is_some_and(|value| value >= 0 && value.count_ones() <= 1))
}

/// The text up to its first full stop.
pub fn first_sentence(text: &str) -> &str {
    let end = text.match_indices(". ").map(|(at, _)| at + 1).find(|end| {
        let before = text[..*end - 1].rsplit(' ').next().unwrap_or_default();
        !matches!(before, "e.g" | "i.e" | "etc" | "vs")
    });
    text[..end.unwrap_or(text.len())].trim()
}

/// The anchor of a heading on its page.
fn anchor(context: &Context<'_>, index: usize) -> String {
    let mut anchors = Anchors::default();
    let headings = context.page.blocks[..=index].iter().filter_map(|block| match block {
        Block::Heading(heading) => Some(anchors.next(&heading.text.plain)),
        _ => None,
    });
    headings.last().unwrap_or_default()
}
