//! Rows of property and relationship tables.

use std::collections::HashMap;

use crate::config::Words;
use crate::diagnostic::{Diagnostic, Severity, rules};
use crate::facts::{Origin, PropertyFact, Tally, TypeMention};
use crate::lower::decoration::undecorated;
use crate::lower::filler_rows::FillerRows;
use crate::lower::words::{begins_with_any, contains_any, contains_word};
use crate::lower::{inline_values, type_cell};
use crate::markdown::page::{Block, Row, Table};

use super::columns::{self, PropertyColumns};
use super::json_types::Guess;
use super::{Context, identity};
use type_cell::untyped;

/// A table of properties and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct PropertyTable<'a> {
    /// Index of the block.
    pub index: usize,
    /// The table.
    pub table: &'a Table,
    /// Its columns.
    pub columns: PropertyColumns,
    /// It lists relationships.
    pub navigation: bool,
}

/// What a table gave.
#[derive(Debug, Default)]
pub struct Reading {
    /// Its properties, in order.
    pub properties: Vec<PropertyFact>,
    /// Findings.
    pub diagnostics: Vec<Diagnostic>,
    /// Its rows.
    pub rows: Tally,
    /// Those that describe nothing.
    pub fillers: FillerRows,
}

/// All property tables of a page.
pub fn tables<'a>(context: &Context<'a>) -> Vec<PropertyTable<'a>> {
    let words = &context.config.words;
    let mut found = Vec::new();
    for (index, block) in context.page.blocks.iter().enumerate() {
        let Block::Table(table) = block else { continue };
        let Some(columns) = columns::of_properties(table, words) else { continue };
        let headings = || context.outline.headings(context.page, index).map(|(_, heading)| heading.text.plain.as_str());
        let of_calls = headings().any(|text| {
            [&words.request_headers, &words.query_parameters, &words.function_parameters, &words.path_parameters, &words.methods]
                .iter()
                .any(|words| begins_with_any(text, words))
        });
        // Without a type column only the heading tells properties from any other list.
        let vague = columns.ty.is_none() && !begins_with_any(context.heading(index), &words.properties);
        if of_calls || vague {
            continue;
        }
        let navigation = begins_with_any(&table.header[columns.name].text.plain, &words.relationship_column)
            || headings()
                .find(|text| begins_with_any(text, &words.relationships) || begins_with_any(text, &words.properties))
                .is_some_and(|text| begins_with_any(text, &words.relationships));
        found.push(PropertyTable { index, table, columns, navigation });
    }
    found
}

/// Lower-case names of the rows of a table.
pub fn row_names(table: &PropertyTable<'_>) -> Vec<String> {
    table
        .table
        .rows
        .iter()
        .flat_map(|row| names(columns::column_text(row, Some(table.columns.name))))
        .map(|name| name.to_lowercase())
        .collect()
}

/// Reads a table of the type `owner` (short name). `guesses` are the types that the JSON block hints at, by lower-case name.
pub fn read(context: &Context<'_>, table: &PropertyTable<'_>, owner: &str, guesses: &HashMap<String, Guess>) -> Reading {
    let mut reading = Reading::default();
    let fillers = FillerRows::of(table.table, table.columns.name, &context.config.words);
    for row in &table.table.rows {
        if columns::is_blank(row) || fillers.contains(row) {
            reading.rows.ignored += 1;
        } else {
            row_of(context, table, row, owner, guesses, &mut reading);
        }
    }
    Reading { fillers, ..reading }
}

fn row_of(
    context: &Context<'_>,
    table: &PropertyTable<'_>,
    row: &Row,
    owner: &str,
    guesses: &HashMap<String, Guess>,
    reading: &mut Reading,
) {
    let columns = table.columns;
    let written = columns::column_text(row, Some(columns.name));
    let names = names(written);
    if names.is_empty() {
        reading.rows.diagnosed += 1;
        let message = match written {
            "" => "the row names no property".to_owned(),
            written => format!("`{written}` is no name of a property"),
        };
        reading.diagnostics.push(Diagnostic::new(&rules::PROPERTY_ROW_UNREAD, row.span, message));
        return;
    }
    let mut clean = true;
    let mut protocol = true;
    for name in names {
        // Control information belongs to every type; the protocol defines it.
        if name.to_lowercase().starts_with("@odata.") {
            continue;
        }
        protocol = false;
        let guess = guesses.get(&name.to_lowercase());
        let typed = match own_enumeration(table, row, owner, &name, context) {
            Some(ty) => Typed::one(ty, true),
            None => type_of(table, row, &name, guess, context, reading),
        };
        clean &= typed.understood;
        let property = property(context, table, row, name, typed.ty);
        reading.properties.push(PropertyFact { alternatives: typed.alternatives, ..property });
    }
    if protocol {
        reading.rows.ignored += 1;
    } else if clean {
        reading.rows.used += 1;
    } else {
        reading.rows.diagnosed += 1;
    }
}

/// What a row says of a property's type.
struct Typed {
    ty: TypeMention,
    /// The types that it may have, when the cell names several.
    alternatives: Vec<TypeMention>,
    /// Nothing had to be guessed without any hint.
    understood: bool,
}

impl Typed {
    fn one(ty: TypeMention, understood: bool) -> Self {
        Self { ty, alternatives: Vec::new(), understood }
    }
}

/// The enumeration of a property whose cell says that it has values and not what their type is called: that of the description's values,
/// with a name of owner and property. It has the owner's name even where no other type has the property's, since a page that is added
/// later must not give it another one.
fn own_enumeration(
    table: &PropertyTable<'_>,
    row: &Row,
    owner: &str,
    property: &str,
    context: &Context<'_>,
) -> Option<TypeMention> {
    let cell = columns::cell(row, table.columns.ty)?;
    let words = &context.config.words;
    let collection = type_cell::unnamed_values(cell, words)?;
    let described = columns::cell(row, table.columns.description)?;
    let mut letters = property.chars();
    let first = letters.next().filter(|_| !inline_values::read(described, words).is_empty())?;
    let name = format!("{owner}{}{}", first.to_uppercase(), letters.as_str());
    Some(TypeMention { name, link: None, collection, primitive: false, span: cell.span.unwrap_or(row.span) })
}

fn type_of(
    table: &PropertyTable<'_>,
    row: &Row,
    name: &str,
    guess: Option<&Guess>,
    context: &Context<'_>,
    reading: &mut Reading,
) -> Typed {
    let cell = columns::cell(row, table.columns.ty);
    let span = cell.and_then(|cell| cell.span).unwrap_or(row.span);
    let mut mentions = cell.map_or_else(Vec::new, |cell| type_cell::read_all(cell, context.config));
    if mentions.is_empty() {
        let written = cell.map_or("", |cell| cell.text.plain.trim());
        let told = match guess {
            Some(guess) => format!("the JSON block says `{}`", guess.mention.name),
            None => "it is read as a value of any type".to_owned(),
        };
        let message = match written {
            "" => format!("`{name}` has no type; {told}"),
            written => format!("`{written}` names no type; {told}"),
        };
        reading.diagnostics.push(Diagnostic::new(&rules::TYPE_CELL_UNREAD, span, message));
        let ty = guess.map_or_else(|| untyped(span), |guess| TypeMention { span, ..guess.mention.clone() });
        return Typed::one(ty, guess.is_some());
    }
    if let Some(cell) = cell.filter(|cell| mentions.len() == 1 && type_cell::is_nested(cell, context.config)) {
        let message = format!("`{}` is a list of lists; read as a list of values of any type", cell.text.plain.trim());
        reading.diagnostics.push(Diagnostic::new(&rules::TYPE_CELL_UNREAD, span, message));
        return Typed::one(TypeMention { collection: true, ..untyped(span) }, true);
    }
    if mentions.len() > 1 {
        return several(name, mentions, guess, reading);
    }
    let mut ty = mentions.swap_remove(0);
    if let Some(guess) = guess
        && guess.array
        && !ty.collection
        && !(ty.primitive && ty.name == type_cell::UNTYPED)
    {
        let message = format!("`{name}` is an array in the JSON block; read as a collection of `{}`", ty.name);
        reading.diagnostics.push(Diagnostic::new(&rules::COLLECTION_NOT_STATED, span, message));
        ty.collection = true;
    }
    Typed::one(ty, true)
}

/// One of several types: the one that the JSON block names for all of them, else what they have in common, which other pages
/// know.
fn several(name: &str, mentions: Vec<TypeMention>, guess: Option<&Guess>, reading: &mut Reading) -> Typed {
    let span = mentions[0].span;
    let short = |name: &str| name.rsplit('.').next().unwrap_or(name).to_lowercase();
    let is_listed = |guess: &Guess| mentions.iter().any(|mention| short(&mention.name) == short(&guess.mention.name));
    let named = guess.filter(|guess| guess.named && !guess.mention.primitive && !is_listed(guess));
    let Some(guess) = named else {
        reading.diagnostics.push(type_cell::several_types(name, &mentions, "what they have in common"));
        let ty = type_cell::common_type(&mentions).unwrap_or_else(|| untyped(span));
        return Typed { ty, alternatives: mentions, understood: true };
    };
    // The page itself says what all of them are.
    let finding = type_cell::several_types(name, &mentions, &format!("`{}`", guess.mention.name));
    reading.diagnostics.push(Diagnostic { severity: Severity::Info, ..finding });
    Typed::one(TypeMention { span, ..guess.mention.clone() }, true)
}

fn property(context: &Context<'_>, table: &PropertyTable<'_>, row: &Row, name: String, ty: TypeMention) -> PropertyFact {
    let words = &context.config.words;
    let described = columns::cell(row, table.columns.description);
    let description = columns::column_text(row, table.columns.description).to_owned();
    let listable = !ty.primitive || ty.name == "String";
    let inline_values = described.filter(|_| listable).map_or_else(Vec::new, |cell| inline_values::read(cell, words));
    PropertyFact {
        raw_type: columns::cell(row, table.columns.ty).map(|cell| cell.raw.clone()).unwrap_or_default(),
        // A value of a primitive is no relationship, whatever the table's heading says.
        navigation: table.navigation && !ty.primitive,
        inherited: contains_any(&description, &words.inherited),
        nullable: nullable(&description, words)
            .or_else(|| nullable(columns::column_text(row, table.columns.ty), words))
            .or_else(|| {
                columns::cell(row, table.columns.ty).is_some_and(|cell| type_cell::allows_null(cell, words)).then_some(true)
            })
            .or(described.is_some_and(|cell| inline_values::lists_null(cell, words)).then_some(true)),
        inline_values,
        alternatives: Vec::new(),
        origin: Origin::Table,
        shown: None,
        span: row.span,
        name_span: columns::cell(row, Some(table.columns.name)).and_then(|cell| cell.span).unwrap_or(row.span),
        name,
        ty,
        description,
    }
}

/// What a description or a type cell says of null.
fn nullable(text: &str, words: &Words) -> Option<bool> {
    if contains_any(text, &words.not_nullable) {
        return Some(false);
    }
    contains_word(text, &words.nullable).then_some(true)
}

/// The wire names in a name cell: marks, also those of footnotes and of what is struck out, and remarks in parentheses taken off; several between commas.
fn names(written: &str) -> Vec<String> {
    let bare = written.split(" (").next().unwrap_or(written);
    let bare = bare.split('(').next().unwrap_or(bare).trim();
    let names: Vec<&str> = bare.split(',').map(undecorated).collect();
    let honest = names.iter().all(|name| {
        let (control, rest) = name.strip_prefix('@').map_or((false, *name), |rest| (true, rest));
        identity::is_identifier(rest) && (control || !rest.contains('.')) || is_wire_name(name)
    });
    if honest { names.into_iter().map(str::to_owned).collect() } else { Vec::new() }
}

/// Names outside of the usual alphabet, or with a digit first, that still are one word.
fn is_wire_name(name: &str) -> bool {
    name.starts_with(char::is_alphanumeric)
        && name.contains(char::is_alphabetic)
        && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '@' | '.'))
        && !name.ends_with('.')
}
