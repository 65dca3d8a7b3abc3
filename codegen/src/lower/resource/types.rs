//! Types of a page: which there are, and which table and block belongs to which.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Diagnostic, Edit, Severity, rules};
use crate::facts::{Origin, PropertyFact, TypeFact, TypeMention};
use crate::json::Member;
use crate::lower::type_cell;
use crate::lower::words::begins_with_any;
use crate::markdown;
use crate::markdown::page::{Block, Container, Fence};
use crate::nearness;
use crate::source::{Span, Spanned};

use super::block::{self, TypeBlock};
use super::identity::Identity;
use super::json_types::{self, Guess};
use super::properties::{self, PropertyTable};
use super::{Context, ResourceFacts, base, derived, enums, likely_base};

/// Reads the types of a page, and the enumeration that the page itself is.
pub fn read(context: &Context<'_>, identity: &Identity, whole: bool, facts: &mut ResourceFacts) {
    let mut blocks = block::annotated(context);
    let tables = if whole { properties::tables(context) } else { Vec::new() };
    if whole && blocks.is_empty() {
        let described = identity.stated || tables.iter().any(|table| about_properties(context, table));
        if described && let Some(found) = block::unannotated(context) {
            blocks.push(found);
        }
    }
    facts.used_fences.extend(blocks.iter().filter_map(|block| block.fence));
    facts.used_annotations.extend(blocks.iter().filter_map(|block| block.comment));

    if let Some(name) = enumeration(context, identity, whole, &blocks, &tables) {
        let span = blocks.first().map(|block| block.span).or(identity.span).unwrap_or_else(|| context.start());
        enums::page(context, name, span, facts);
        return;
    }
    let assigned = assign(&blocks, &tables);
    for (index, block) in blocks.iter().enumerate() {
        let own: Vec<&PropertyTable<'_>> =
            tables.iter().zip(&assigned).filter(|(_, to)| **to == index).map(|(table, _)| table).collect();
        read_type(context, identity, Some(block), &own, blocks.len() == 1, facts);
    }
    let described = identity.stated || tables.iter().any(|table| about_properties(context, table));
    if blocks.is_empty() && whole && described {
        read_type(context, identity, None, &tables.iter().collect::<Vec<_>>(), true, facts);
    }
}

/// The table stands where a type's properties stand, and says their types.
fn about_properties(context: &Context<'_>, table: &PropertyTable<'_>) -> bool {
    if table.columns.ty.is_none() {
        return false;
    }
    let heading = context.heading(table.index);
    let words = &context.config.words;
    begins_with_any(heading, &words.properties) || begins_with_any(heading, &words.relationships)
}

/// The name of the enumeration that the whole page is about.
fn enumeration(
    context: &Context<'_>,
    identity: &Identity,
    whole: bool,
    blocks: &[TypeBlock<'_>],
    tables: &[PropertyTable<'_>],
) -> Option<String> {
    let empty = blocks.iter().all(|block| block.members().next().is_none());
    if !whole || !tables.is_empty() || blocks.len() > 1 || !empty {
        return None;
    }
    let members = enums::has_members(context);
    let announced = identity.is_enum || (members && (identity.stated || !blocks.is_empty() || has_member_heading(context)));
    if !announced {
        return None;
    }
    let named = blocks.first().and_then(|block| block.name.as_deref().or(block.stated()));
    named.or(identity.name.as_deref()).map(|name| context.qualified(name))
}

fn has_member_heading(context: &Context<'_>) -> bool {
    context.page.blocks.iter().any(|block| match block {
        Block::Heading(heading) => begins_with_any(&heading.text.plain, &context.config.words.members),
        _ => false,
    })
}

/// For each table the block whose members it shares most; on a tie the nearest one.
fn assign(blocks: &[TypeBlock<'_>], tables: &[PropertyTable<'_>]) -> Vec<usize> {
    let keys: Vec<Vec<String>> =
        blocks.iter().map(|block| block.members().map(|member| member.key.to_lowercase()).collect()).collect();
    let score = |table: &PropertyTable<'_>, index: usize| {
        let names = properties::row_names(table);
        let shared = names.iter().filter(|name| keys[index].contains(name)).count();
        let place = blocks[index].fence.or(blocks[index].comment).unwrap_or(0);
        (shared, std::cmp::Reverse(place.abs_diff(table.index)))
    };
    tables.iter().map(|table| (0..blocks.len()).max_by_key(|index| score(table, *index)).unwrap_or(0)).collect()
}

/// Reads one type: from its block, and from the tables that were assigned to it. `only` says that the page describes no other type, so
/// that its prose is about this one.
fn read_type(
    context: &Context<'_>,
    identity: &Identity,
    block: Option<&TypeBlock<'_>>,
    tables: &[&PropertyTable<'_>],
    only: bool,
    facts: &mut ResourceFacts,
) {
    let lists_own_type = tables.iter().any(|table| properties::row_names(table).iter().any(|name| name == "@odata.type"));
    let (name, origin) = name(context, identity, block, lists_own_type, only);
    let short = name.rsplit('.').next().unwrap_or(&name).to_owned();
    let span = block.map(|block| block.span).or(identity.span).unwrap_or_else(|| context.start());
    if let Some(block) = block {
        if !lists_own_type {
            contradictions(block, facts);
        }
        faults(block, facts);
    }
    let guesses = guesses(context, block);
    let mut properties: Vec<PropertyFact> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    for table in tables {
        let first = properties.len();
        let reading = properties::read(context, table, &short, &guesses);
        facts.used_tables.push(table.index);
        facts.rows += reading.rows;
        facts.diagnostics.extend(reading.diagnostics);
        for property in reading.properties {
            let span = property.span;
            let is_parted = |first: Span| reading.fillers.stand_between(first, span);
            add(&mut properties, first, &mut known, property, &is_parted, facts);
        }
    }
    if only {
        add_values(context, &mut properties, facts);
    }
    mark_shown(block, tables, &mut properties, facts);
    let stated_open = block.and_then(|block| block.open);
    let is_open = stated_open == Some(true) || (only && base::is_open(context));
    // Without a table the keys of an open type's block are samples of what its users put there.
    if !(is_open || only && base::is_dictionary(context)) || !tables.is_empty() {
        properties.extend(from_block(context, block, &properties, facts));
    }
    let told = if only { base::from_prose(context, &short).or_else(|| base::from_table(context)) } else { None };
    let likely_base = if only && told.is_none() { likely_base::from_prose(context, &short) } else { None };
    let base = base_of(context, block, &short, tables, told, facts);
    facts.types.push(TypeFact {
        base,
        likely_base,
        derived: if only { derived::from_page(context) } else { Vec::new() },
        open: is_open || (only && tables.is_empty() && base::is_dictionary(context)),
        is_abstract: block.is_some_and(|block| block.is_abstract) || (only && base::is_abstract(context)),
        key: block.and_then(|block| block.key.clone()),
        summary: if only { summary(context) } else { String::new() },
        properties,
        origin,
        span,
        name,
    });
}

/// The name of a type. Where a table lists the type of a value among the properties, the block shows a sample of it as of any other:
/// that one counts only where the page says nothing else.
fn name(
    context: &Context<'_>,
    identity: &Identity,
    block: Option<&TypeBlock<'_>>,
    lists_own_type: bool,
    only: bool,
) -> (String, Origin) {
    if let Some(name) = block.and_then(|block| block.name.as_deref()) {
        return (context.qualified(name), Origin::Annotation);
    }
    let is_sample = lists_own_type && only && identity.name.is_some();
    if let Some(name) = block.and_then(TypeBlock::stated).filter(|_| !is_sample) {
        return (context.qualified(name), Origin::JsonBlock);
    }
    match &identity.name {
        Some(name) if only => (context.qualified(name), Origin::Prose),
        _ => {
            let stem = context.stem.rsplit('-').next().unwrap_or(context.stem);
            (context.qualified(stem), Origin::Prose)
        }
    }
}

/// Two names for one type in annotation and block.
fn contradictions(block: &TypeBlock<'_>, facts: &mut ResourceFacts) {
    let (Some(annotated), Some(stated)) = (&block.name, block.stated()) else { return };
    let short = |name: &str| name.rsplit('.').next().unwrap_or(name).to_lowercase();
    if short(annotated) != short(stated) {
        let message = format!("the annotation names `{annotated}`, the block `{stated}`");
        facts.diagnostics.push(Diagnostic::new(&rules::TYPE_NAME_DIFFERS, block.span, message));
    }
}

/// What is wrong with the block's JSON, with what mends it.
fn faults(block: &TypeBlock<'_>, facts: &mut ResourceFacts) {
    let Some(code) = block.code else { return };
    facts.diagnostics.extend(markdown::diagnostics_of_shown_type(&code.text, &block.faults, |range| code.place(range)));
    for (range, meant) in block.blank_names() {
        let span = code.place(range);
        let fix = meant.map(|name| Edit { span, text: format!("\"{name}\"") });
        let finding = Diagnostic::new(&rules::PROPERTY_NAME_BLANK, span, "a blank in the name of a property".to_owned());
        facts.diagnostics.push(finding.with_fix(fix));
    }
}

fn guesses(context: &Context<'_>, block: Option<&TypeBlock<'_>>) -> HashMap<String, Guess> {
    let Some(block) = block else { return HashMap::new() };
    let Some(code) = block.code else { return HashMap::new() };
    block
        .members()
        .map(|member| {
            let span = code.place(member.value.range.clone());
            (member.key.to_lowercase(), json_types::guess(&member.value, span, &context.config.words))
        })
        .collect()
}

/// Adds a row's property; a second row of the name is a finding, and a relationship once said stays one. Rows of one table, which
/// begins at `first`, that give a property several types tell its readers when it has which, and those of two groups of rows that it belongs to both:
/// worth knowing, and no slip.
fn add(
    properties: &mut Vec<PropertyFact>,
    first: usize,
    known: &mut HashMap<String, usize>,
    property: PropertyFact,
    is_parted: &dyn Fn(Span) -> bool,
    facts: &mut ResourceFacts,
) {
    let Some((at, known)) = known.get(&property.name).map(|at| (*at, &mut properties[*at])) else {
        known.insert(property.name.clone(), properties.len());
        properties.push(property);
        return;
    };
    known.navigation |= property.navigation;
    let is_same = known.ty.name == property.ty.name || is_any(&known.ty) && known.alternatives.is_empty() || is_any(&property.ty);
    let message = if is_same {
        format!("`{}` has a second row; the first one counts", property.name)
    } else {
        if known.alternatives.is_empty() {
            let collection = known.ty.collection && property.ty.collection;
            let first = std::mem::replace(&mut known.ty, TypeMention { collection, ..type_cell::untyped(property.ty.span) });
            known.alternatives.push(first);
        }
        known.alternatives.push(property.ty.clone());
        format!("`{}` has a second row with another type; read as what both have in common", property.name)
    };
    let mut diagnostic = Diagnostic::new(&rules::PROPERTY_REPEATED, property.span, message);
    diagnostic.related.push((known.span, "the first row".to_owned()));
    let is_listed_twice = known.ty.name == property.ty.name && is_parted(known.span);
    if at >= first && (!is_same || is_listed_twice) {
        diagnostic.severity = Severity::Info;
    }
    facts.diagnostics.push(diagnostic);
}

fn is_any(ty: &TypeMention) -> bool {
    *ty == TypeMention { collection: ty.collection, ..type_cell::untyped(ty.span) }
}

/// Values that a section of their own lists for a property.
fn add_values(context: &Context<'_>, properties: &mut [PropertyFact], facts: &mut ResourceFacts) {
    for section in enums::property_values(context, facts) {
        let property = properties.iter_mut().find(|property| property.name.eq_ignore_ascii_case(&section.property));
        if let Some(property) = property.filter(|property| property.inline_values.is_empty()) {
            property.inline_values = section.values;
        }
    }
}

/// Tells the rows that the block has a member for from those that it leaves out, which is a finding where the property is
/// neither a relationship nor a base's, nor a stream.
fn mark_shown(
    block: Option<&TypeBlock<'_>>,
    tables: &[&PropertyTable<'_>],
    properties: &mut [PropertyFact],
    facts: &mut ResourceFacts,
) {
    let Some((block, code)) = block.and_then(|block| block.code.map(|code| (block, code))) else { return };
    let shown: HashMap<String, Spanned<String>> =
        block.members().map(|member| (member.key.to_lowercase(), value_of(code, member))).collect();
    if shown.is_empty() {
        return;
    }
    // Beside a table whose rows the block shows, one of which it shows none is about something else: what a text of JSON holds.
    let is_shown = |table: &&&PropertyTable<'_>| properties::row_names(table).iter().any(|name| shown.contains_key(name));
    let others: Vec<Span> = tables.iter().filter(|table| !is_shown(table)).map(|table| table.table.span).collect();
    let is_of_other =
        |row: Span| others.len() < tables.len() && others.iter().any(|table| table.start <= row.start && row.end <= table.end);
    for property in properties {
        property.shown = shown.get(&property.name.to_lowercase()).cloned();
        // A stream is fetched by itself: no JSON holds one.
        let is_stream = property.ty.primitive && property.ty.name == type_cell::STREAM;
        let is_elsewhere = property.navigation || property.inherited || is_stream || is_of_other(property.name_span);
        if property.shown.is_none() && !is_elsewhere {
            let message =
                format!("`{}` has a row and no member in the JSON block{}", property.name, type_name_hint(&property.name));
            facts.diagnostics.push(Diagnostic::new(&rules::PROPERTY_NOT_IN_BLOCK, property.name_span, message));
        }
    }
}

/// The end of a finding about a name that was nearly the member with which an object states its type; empty for any other name.
fn type_name_hint(written: &str) -> String {
    nearness::hint(nearness::type_name_member(written))
}

fn value_of(code: &Fence, member: &Member) -> Spanned<String> {
    let range = member.value.range.clone();
    Spanned { value: code.text.get(range.clone()).unwrap_or_default().to_owned(), span: code.place(range) }
}

/// Members of the block that no row describes.
fn from_block(
    context: &Context<'_>,
    block: Option<&TypeBlock<'_>>,
    known: &[PropertyFact],
    facts: &mut ResourceFacts,
) -> Vec<PropertyFact> {
    let Some((block, code)) = block.and_then(|block| block.code.map(|code| (block, code))) else { return Vec::new() };
    let mut found: Vec<PropertyFact> = Vec::new();
    let mut names: HashSet<String> = known.iter().map(|property| property.name.to_ascii_lowercase()).collect();
    for member in block.members() {
        if !names.insert(member.key.to_ascii_lowercase()) {
            continue;
        }
        let span = code.place(member.key_range.start..member.value.range.end);
        let name_span = code.place(member.key_range.clone());
        if !known.is_empty() {
            let message = format!("`{}` stands in the JSON block and in no table{}", member.key, type_name_hint(&member.key));
            facts.diagnostics.push(Diagnostic::new(&rules::PROPERTY_NOT_IN_TABLE, name_span, message));
        }
        let value_span = code.place(member.value.range.clone());
        let guess = json_types::guess(&member.value, value_span, &context.config.words);
        found.push(PropertyFact {
            name: member.key.clone(),
            ty: guess.mention,
            raw_type: code.text.get(member.value.range.clone()).unwrap_or_default().to_owned(),
            navigation: false,
            inherited: false,
            nullable: None,
            description: String::new(),
            inline_values: Vec::new(),
            alternatives: Vec::new(),
            origin: Origin::JsonBlock,
            shown: Some(value_of(code, member)),
            span,
            name_span,
        });
    }
    found
}

/// The base that annotation and text name, or the rows; `told` is what the text names.
fn base_of(
    context: &Context<'_>,
    block: Option<&TypeBlock<'_>>,
    own: &str,
    tables: &[&PropertyTable<'_>],
    told: Option<TypeMention>,
    facts: &mut ResourceFacts,
) -> Option<TypeMention> {
    let annotated = block.and_then(|block| block.base.as_ref()).map(|(name, span)| TypeMention {
        name: name.clone(),
        link: None,
        collection: false,
        primitive: false,
        span: *span,
    });
    match (annotated, told) {
        (Some(annotated), Some(told)) => {
            let short = |name: &str| name.rsplit('.').next().unwrap_or(name).replace(' ', "").to_lowercase();
            if short(&annotated.name) != short(&told.name) {
                let message = format!("the annotation names the base `{}`, the text `{}`", annotated.name, told.name);
                let mut finding = Diagnostic::new(&rules::TYPE_BASE_DIFFERS, annotated.span, message);
                finding.related.push((told.span, "the text says so here; it counts".to_owned()));
                facts.diagnostics.push(finding);
                // Tools put the root of all types into annotations; people who name a base mean it.
                return Some(told);
            }
            Some(annotated)
        }
        (Some(mention), None) | (None, Some(mention)) => Some(mention),
        (None, None) => {
            let rows = tables.iter().flat_map(|table| {
                table.table.rows.iter().filter_map(|row| {
                    let cell = super::columns::cell(row, table.columns.description)?;
                    Some((&cell.text, cell.span?))
                })
            });
            base::from_rows(context, rows).filter(|mention| !mention.name.eq_ignore_ascii_case(own))
        }
    }
}

/// First sentence of the first paragraph that says something.
fn summary(context: &Context<'_>) -> String {
    let namespace = &context.config.words.namespace;
    base::intro(context)
        .filter(|paragraph| paragraph.container == Container::Flow)
        .map(|paragraph| paragraph.text.plain.trim())
        .find(|plain| !plain.is_empty() && !begins_with_any(plain, namespace))
        .map(|plain| enums::first_sentence(plain).to_owned())
        .unwrap_or_default()
}
