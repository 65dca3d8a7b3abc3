//! The edits that can be made on the pages of a reference, each where only one thing follows from it.

use docwright_codegen::facts::ParameterPlace;
use docwright_codegen::model::{Enum, Exchange, Model, Operation, Page, PageId, Property, Type};
use docwright_codegen::reference::Reference;
use docwright_codegen::source::{SourceFile, Span};

/// A name that no page has; whoever makes an edit puts one of its own in its place.
pub const NAME: &str = "zzAddedByAnEdit";

/// What an added row says of itself.
const WORDS: &str = "Put here by an edit.";

/// An edit of one page.
pub struct Edit {
    /// What is done.
    pub kind: &'static str,
    /// The page.
    pub path: String,
    /// Its text afterwards.
    pub text: String,
    /// The rule of the change that it is; none where nothing changed.
    pub rule: Option<&'static str>,
}

/// All of them, for the first version.
pub fn all(reference: &Reference) -> Vec<Edit> {
    let model = &reference.editions.list[0].model;
    let mut edits = Edits { reference, model, found: Vec::new() };
    for ty in model.types.iter().filter(|ty| !ty.synthetic && ty.pages.len() == 1) {
        edits.ty(ty);
    }
    for own in &model.enums {
        edits.enumeration(own);
    }
    for operation in model.operations.iter().filter(|own| own.implied_by.is_none() && own.variants.len() == 1) {
        edits.operation(operation);
        edits.permissions(operation);
    }
    for page in &model.pages {
        edits.page(page);
    }
    for exchange in &model.exchanges {
        edits.exchange(exchange);
    }
    edits.found
}

struct Edits<'r> {
    reference: &'r Reference,
    model: &'r Model,
    found: Vec<Edit>,
}

/// A row of a table that stands on a page once.
struct Row<'r> {
    span: Span,
    text: &'r str,
}

impl Row<'_> {
    fn cells(&self) -> Vec<&str> {
        self.text.trim_matches('|').split('|').collect()
    }

    /// The row with a cell of another text.
    fn with(&self, cell: usize, text: &str) -> String {
        let mut cells = self.cells();
        cells[cell] = text;
        format!("|{}|", cells.join("|"))
    }

    /// The row, and one more of the same shape below it.
    fn and_one_more(&self, name: &str) -> String {
        let last = self.cells().len() - 1;
        let cell = |at| match at {
            0 => name,
            at if at == last => WORDS,
            _ => "String",
        };
        let cells: Vec<&str> = (0..=last).map(cell).collect();
        format!("{}\n|{}|", self.text, cells.join("|"))
    }
}

impl<'r> Edits<'r> {
    fn file(&self, span: Span) -> &'r SourceFile {
        self.reference.sources.file(span.file)
    }

    fn row(&self, span: Span) -> Option<Row<'r>> {
        let file = self.file(span);
        let text = &file.text[span.start as usize..span.end as usize];
        let is_row = text.starts_with('|') && text.ends_with('|') && !text.contains(['\n', '\\']) && text.len() > 2;
        (is_row && file.text.matches(text).count() == 1).then_some(Row { span, text })
    }

    fn add(&mut self, kind: &'static str, rule: Option<&'static str>, span: Span, new: &str) {
        let file = self.file(span);
        let text = format!("{}{new}{}", &file.text[..span.start as usize], &file.text[span.end as usize..]);
        if text != *file.text {
            self.found.push(Edit { kind, path: file.path.clone(), text, rule });
        }
    }

    fn ty(&mut self, ty: &Type) {
        let page = ty.pages[0].file;
        let own = |property: &&Property| property.span.file == page && property.description.len() >= 20;
        for property in ty.properties.iter().filter(own) {
            if let Some(row) = self.row(property.span) {
                self.property(property, &row);
            }
        }
        for two in ty.properties.windows(2) {
            let (Some(one), Some(other)) = (self.row(two[0].span), self.row(two[1].span)) else { continue };
            let is_below = one.span.file == page && one.span.end + 1 == other.span.start;
            if is_below && !two[0].navigation && !two[1].navigation {
                let both = Span { end: other.span.end, ..one.span };
                self.add("row reordered", None, both, &format!("{}\n{}", other.text, one.text));
            }
        }
    }

    fn property(&mut self, property: &Property, row: &Row<'_>) {
        let last = row.cells().len() - 1;
        self.add("wording", Some("wording-changed"), row.span, &row.text.replacen(". ", ". As it were, ", 1));
        if last < 2 {
            return;
        }
        if !property.navigation && property.inline_values.is_empty() {
            self.add("property added", Some("property-added"), row.span, &row.and_one_more(NAME));
        }
        if property.nullable.is_none() {
            let with = |words: &str| row.with(last, &format!("{} {words}", row.cells()[last].trim_end()));
            self.add("null allowed", Some("null-allowed"), row.span, &with("Nullable."));
            self.add("null forbidden", Some("null-forbidden"), row.span, &with("Not nullable."));
        }
        let is_plain = property.inline_values.is_empty() && row.cells()[1].trim() == "Boolean";
        if is_plain {
            self.add("property type", Some("property-type-changed"), row.span, &row.with(1, "Int32"));
        }
    }

    fn enumeration(&mut self, own: &Enum) {
        // A number that is there twice says something else of the members.
        let Some(last) = own.members.last().filter(|last| last.value.is_none()) else { return };
        if let Some(row) = self.row(last.span) {
            let more = format!("{}\n{}", row.text, row.text.replace(&last.name, NAME));
            self.add("member added", Some("enum-member-added"), row.span, &more);
        }
    }

    fn operation(&mut self, operation: &Operation) {
        let own = operation.primary();
        let is_alone = self.lines_of(own.page) == 1;
        let text = &self.file(own.span).text;
        let line = &text[own.span.start as usize..own.span.end as usize];
        if is_alone && !line.contains(['?', '\n']) && !line.ends_with(')') {
            let more = format!("{line}\n{} /{NAME}/{{id}}/more", operation.method());
            self.add("operation added", Some("operation-added"), own.span, &more);
        }
    }

    /// How many method lines a page has.
    fn lines_of(&self, page: PageId) -> usize {
        self.reference.files.get(self.model.pages[page].file).map_or(0, |file| file.facts.operations.len())
    }

    fn permissions(&mut self, operation: &Operation) {
        let Some(stated) = &operation.primary().permissions else { return };
        if self.lines_of(operation.primary().page) != 1 {
            return;
        }
        let file = self.file(stated.span);
        let table = &file.text[stated.span.start as usize..stated.span.end as usize];
        if !table.to_lowercase().contains("from least to most") {
            return;
        }
        let mut start = stated.span.start;
        for line in table.split_inclusive('\n') {
            let text = line.trim_end();
            let span = Span { start, end: start + text.len() as u32, ..stated.span };
            start += line.len() as u32;
            let Some(row) = self.row(span) else { continue };
            let cells = row.cells();
            let [scheme, list] = cells[..] else { continue };
            // A dot is in every name; words that say that there are none have spaces.
            let names: Vec<&str> = list.split(',').map(str::trim).collect();
            let is_list = names.iter().all(|name| name.contains('.') && !name.contains(' '));
            let is_once = |name: &&str| names.iter().filter(|other| *other == name).count() == 1;
            if names.len() < 2 || !is_list || !names.iter().all(is_once) {
                continue;
            }
            let others = &names[..names.len() - 1];
            let with = |names: &[&str]| format!("|{scheme}|{}|", names.join(", "));
            let named = format!("{NAME}.Read");
            self.add("permission widened", Some("permissions-widened"), span, &with(&[&names[..], &[&named]].concat()));
            self.add("permission narrowed", Some("permissions-narrowed"), span, &with(others));
            self.add("permission exchanged", Some("permissions-changed"), span, &with(&[others, &[&named]].concat()));
            let rotated = [&names[1..], &names[..1]].concat();
            self.add("least permission", Some("permissions-least-changed"), span, &with(&rotated));
        }
    }

    fn page(&mut self, page: &Page) {
        for (place, begin, added, removed) in [
            // Without a dash it would be no header by its looks.
            (ParameterPlace::Header, "X-", "header added", "header removed"),
            (ParameterPlace::Query, "", "query parameter added", "query parameter removed"),
        ] {
            let Some(last) = page.parameters.iter().rfind(|row| row.place == place) else { continue };
            let Some(row) = self.row(last.span).filter(|row| row.cells().len() >= 2) else { continue };
            self.add(added, Some("parameter-added"), row.span, &row.and_one_more(&format!("{begin}{NAME}")));
            let is_sent = self.reference.editions.list[0].names.header(&last.name).is_some();
            let line = Span { start: row.span.start - 1, ..row.span };
            let is_only = page.parameters.iter().filter(|other| other.name.eq_ignore_ascii_case(&last.name)).count() == 1;
            if is_only && (is_sent || place == ParameterPlace::Query) {
                self.add(removed, Some("parameter-removed"), line, "");
            }
        }
        let Some(facts) = self.reference.files.get(page.file).map(|file| &file.facts) else { return };
        let Some(span) = facts.response.span else { return };
        let file = self.file(span);
        let prose = &file.text[span.start as usize..span.end as usize];
        if facts.statuses == [200] && prose.matches("200 OK").count() == 1 {
            self.add("status", Some("status-changed"), span, &prose.replace("200 OK", "203 OK"));
        }
    }

    fn exchange(&mut self, exchange: &Exchange) {
        let Some(response) = exchange.fact.responses.first() else { return };
        let span = response.message.span;
        let file = self.file(span);
        let text = &file.text[span.start as usize..span.end as usize];
        if exchange.target.is_some() && exchange.fact.responses.len() == 1 {
            let key = "\"displayName\": \"";
            self.add("example", Some("example-changed"), span, &text.replacen(key, &format!("{key}Another "), 1));
        }
    }
}
