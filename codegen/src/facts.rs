//! What one page says, before any other page is known. A pure function of the page's text.

use std::ops::Range;
use std::sync::Arc;

use crate::http::identity::Identity;
use crate::http::message::{Message, StartLine};
use crate::http::method::Method;
use crate::http::template::Template;
use crate::json::{Fault, Node};
use crate::source::{FileId, PageKind, Span, Spanned};

/// Everything one page says.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The page.
    pub file: FileId,
    /// File name without `.md`.
    pub stem: String,
    /// Its folder.
    pub page_kind: PageKind,
    /// It begins with `key: value` lines between two `---`.
    pub has_front_matter: bool,
    /// The top heading's text.
    pub title: String,
    /// First paragraph below the top heading that says something, without links.
    pub summary: String,
    /// The namespace line, or the reference's default.
    pub namespace: String,
    /// Every method line.
    pub operations: Vec<OperationFact>,
    /// Every permission table or list, in page order.
    pub permissions: Vec<PermissionTable>,
    /// Included fragments that may hold a permission table.
    pub includes: Vec<Inclusion>,
    /// Other included fragments, as written: of these nothing is read.
    pub other_includes: Vec<Spanned<String>>,
    /// It is a fragment, and in it stands what a page is read by.
    pub holds_part: bool,
    /// Rows of parameter tables.
    pub parameters: Arc<[ParameterFact]>,
    /// What the prose says of the request body.
    pub request_body: BodyFact,
    /// What the prose says of the response.
    pub response: BodyFact,
    /// Status codes that the response prose names, in order.
    pub statuses: Vec<u16>,
    /// Documented requests with their responses; shared with the model, which holds the same text.
    pub exchanges: Vec<Arc<ExchangeFact>>,
    /// Types that the page describes.
    pub types: Vec<TypeFact>,
    /// Enumerations that the page describes.
    pub enums: Vec<EnumFact>,
    /// Calls that tables of a type list.
    pub methods: Vec<MethodFact>,
    /// JSON that the page shows outside of messages and types.
    pub samples: Vec<SampleFact>,
    /// Findings that its writer takes responsibility for.
    pub allows: Vec<AllowFact>,
    /// Links, images and inclusions that lead to other files of the folder, or to a heading.
    pub links: Vec<LinkFact>,
    /// What a link can lead to on this page, one a line: see [`Facts::anchors`].
    pub anchors: Box<str>,
    /// Labels of links by reference that the page does not define, or defines twice.
    pub labels: Vec<LabelFact>,
    /// How the page's parts were accounted for.
    pub census: Census,
}

/// A target that is not a full address.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkFact {
    /// The target as written, in its place.
    pub target: Spanned<Box<str>>,
    /// Where it leads below the docs folder, without an anchor or a query; nothing where it leads out of it.
    pub path: Option<Box<str>>,
    /// What leads there.
    pub kind: LinkKind,
}

/// What leads to a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkKind {
    /// A link, or the definition of one.
    Link,
    /// An image.
    Image,
    /// An inclusion.
    Include,
    /// A row of a table of contents.
    Contents,
}

/// What is wrong with a label of links by reference.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelFact {
    /// The label as used without a definition, or the line that defines it again.
    pub label: Spanned<Box<str>>,
    /// The definition that counts, where there are several.
    pub first: Option<Span>,
    /// Whether both definitions have the same target.
    pub is_same: bool,
}

/// `<!-- docwright: allow RULE reason -->`
#[derive(Clone, Debug, PartialEq)]
pub struct AllowFact {
    /// The id of the rule.
    pub rule: Spanned<String>,
    /// Why; never empty but where that was found.
    pub reason: String,
    /// The comment.
    pub span: Span,
    /// What it is about: the block below, comment included; `None` for the whole page.
    pub scope: Option<Span>,
}

/// A method line.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own; any of them may hold beside the others")]
pub struct OperationFact {
    /// Its method.
    pub method: Method,
    /// The path as written (host, version and trailing blanks taken off).
    pub path: String,
    /// The path as written on the page, whole.
    pub written: String,
    /// Its grammar.
    pub template: Arc<Template>,
    /// Reading it took a repair, so that `written` is not what a request can look like.
    pub repaired: bool,
    /// The line.
    pub span: Span,
    /// The nearest heading or lead-in text above the line, for pages that document several.
    pub context: String,
    /// That text is a title of what follows: a heading, or words that stand for one.
    pub is_titled: bool,
    /// It stands in a remark, beside the lines that the page is about.
    pub aside: bool,
    /// It is the request of an example, which is written like a method line.
    pub is_shown: bool,
}

/// Permissions of one scheme: alternatives, each a set that is needed together.
pub type Alternatives = Vec<Vec<String>>;

/// One row of permissions.
#[derive(Clone, Debug, PartialEq)]
pub struct PermissionRow {
    /// Key of the scheme in the configuration: `delegated_work`.
    pub scheme: String,
    /// Least privileged first. Empty: not supported.
    pub alternatives: Alternatives,
    /// How many of the first alternatives stand in a column of the least privileged; `None` where the page draws no border.
    pub least: Option<usize>,
    /// All names in the order in which the page has them, none twice.
    pub names: Vec<String>,
    /// The cell as written.
    pub raw: String,
    /// The cell.
    pub span: Span,
}

/// A permission table, or one slice of it when it lists several resources or situations.
#[derive(Clone, Debug, PartialEq)]
pub struct PermissionTable {
    /// What it is for: heading, resource of a matrix row, "acting on others"; empty when for the whole page.
    pub scope: String,
    /// Which method lines its annotation is about.
    pub lines: LineChoice,
    /// It is no table but what the text says; a table that the page includes says it better.
    pub in_words: bool,
    /// Its rows.
    pub rows: Vec<PermissionRow>,
    /// The table, or the row of a matrix.
    pub span: Span,
}

/// The method lines that the annotation of a permission table is about.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LineChoice {
    /// Those that it names; empty where it names none.
    pub named: Vec<NamedLine>,
    /// The table adds to all others of the page.
    pub merged: bool,
}

/// A method line as the annotation of a permission table names it.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedLine {
    /// Its method; `None` where its path alone is named.
    pub method: Option<Method>,
    /// Its path, placeholders blanked.
    pub path: String,
}

/// A fragment that stands where a permission table could.
#[derive(Clone, Debug, PartialEq)]
pub struct Inclusion {
    /// Its file, as written.
    pub target: Spanned<String>,
    /// What its tables are for, as in [`PermissionTable::scope`].
    pub scope: String,
    /// Which method lines its annotation is about.
    pub lines: LineChoice,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ParameterPlace {
    /// Part of the path.
    Path,
    /// Argument of a function.
    Function,
    /// Query string.
    Query,
    /// Header.
    Header,
    /// Member of the request body.
    Body,
    /// Member of the response body.
    Answer,
}

/// A row of a parameter table.
#[derive(Clone, Debug, PartialEq)]
pub struct ParameterFact {
    /// Where it travels.
    pub place: ParameterPlace,
    /// Its name; behind those of the members that hold it, for a member of a member of a body: `owner/name`, `owner.name`, and
    /// `owners[].name` where that is a list.
    pub name: String,
    /// Its type cell, if the table has one.
    pub ty: Option<TypeMention>,
    /// The types that it may have, when its cell or its rows name several.
    pub alternatives: Vec<TypeMention>,
    /// Values that its description lists.
    pub inline_values: Vec<Spanned<String>>,
    /// The row has fewer cells than the table, and prose where the others have types.
    pub lacks_cell: bool,
    /// What the page says of it.
    pub description: String,
    /// The row.
    pub span: Span,
}

/// What prose says of a body.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BodyFact {
    /// The type it names or links.
    pub ty: Option<TypeMention>,
    /// Further types that it links: a body may be of one of several.
    pub others: Vec<TypeMention>,
    /// The words say that the body is that type as a whole, and do not only mention it.
    pub is_whole: bool,
    /// The page says there is none.
    pub none: bool,
    /// Place of the section.
    pub span: Option<Span>,
}

/// A type as text or link, not resolved.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeMention {
    /// The name: a primitive's canonical name (`String`, `Int32`), or as written (`user`, `ns.main.user`, `identitySet`).
    pub name: String,
    /// Target of its link, as written; of a primitive only where the page behind it is called like it and may describe a type of that name.
    pub link: Option<String>,
    /// A collection of it.
    pub collection: bool,
    /// `name` is a primitive.
    pub primitive: bool,
    /// Where.
    pub span: Span,
}

/// Where a fact was taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Origin {
    /// The path.
    Path,
    /// An annotation.
    Annotation,
    /// A table.
    Table,
    /// Prose.
    Prose,
    /// The JSON block of a resource page.
    JsonBlock,
    /// An example.
    Example,
}

/// A documented request with its responses.
#[derive(Clone, Debug)]
pub struct ExchangeFact {
    /// The annotation's name.
    pub name: Option<String>,
    /// Position among the page's exchanges, from 0.
    pub ordinal: usize,
    /// Heading of the example.
    pub title: String,
    /// The request.
    pub request: MessageFact,
    /// The type of its body that the annotation names, as written.
    pub request_type: Option<Spanned<String>>,
    /// The responses.
    pub responses: Vec<ResponseFact>,
}

/// A message and the fence it stands in.
#[derive(Clone, Debug)]
pub struct MessageFact {
    /// The message; its ranges count from the start of [`MessageFact::text`].
    pub message: Message,
    /// The fence's text.
    pub text: String,
    /// For each line of `text`, the file offset of its first byte.
    pub lines: Vec<u32>,
    /// The fence.
    pub span: Span,
    /// The annotation that announces it.
    pub annotation: Option<Span>,
    /// The body as JSON, when it looks like JSON; ranges count from the start of the body.
    pub json: Option<Node>,
    /// What is wrong with that JSON.
    pub faults: Vec<Fault>,
}

/// A response.
#[derive(Clone, Debug)]
pub struct ResponseFact {
    /// The message.
    pub message: MessageFact,
    /// The annotation's type, as written, with `Collection(…)` taken off.
    pub ty: Option<Spanned<String>>,
    /// The annotation says collection.
    pub collection: bool,
    /// Where it says whether it is one, if it has a key for that.
    pub collection_span: Option<Span>,
    /// The annotation's `truncated`.
    pub truncated: bool,
}

/// A type as one page describes it.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeFact {
    /// Full name: `ns.main.user`.
    pub name: String,
    /// Base type as written.
    pub base: Option<TypeMention>,
    /// What a sentence names as the base in words that may mean something else: it is the base where a page describes a type of that name,
    /// and goes before the other.
    pub likely_base: Option<TypeMention>,
    /// Types that the page says derive from this one.
    pub derived: Vec<TypeMention>,
    /// It takes properties that are not documented.
    pub open: bool,
    /// It is said to be abstract.
    pub is_abstract: bool,
    /// The key property.
    pub key: Option<String>,
    /// First sentence about it.
    pub summary: String,
    /// Its properties, inherited rows included.
    pub properties: Vec<PropertyFact>,
    /// Where the name comes from.
    pub origin: Origin,
    /// The annotation, heading or file start.
    pub span: Span,
}

/// A property as one page describes it.
#[derive(Clone, Debug, PartialEq)]
pub struct PropertyFact {
    /// Wire name.
    pub name: String,
    /// Its type.
    pub ty: TypeMention,
    /// The type cell as written.
    pub raw_type: String,
    /// A relationship.
    pub navigation: bool,
    /// The row says it is inherited.
    pub inherited: bool,
    /// The page says that it may be null.
    pub nullable: Option<bool>,
    /// What the page says.
    pub description: String,
    /// Values listed in the description ("Possible values are").
    pub inline_values: Vec<Spanned<String>>,
    /// The types of which it has one, when the page names several.
    pub alternatives: Vec<TypeMention>,
    /// Table or JSON block.
    pub origin: Origin,
    /// The value that the JSON block shows for it, as written.
    pub shown: Option<Spanned<String>>,
    /// The row, or the member of the block.
    pub span: Span,
    /// The name alone.
    pub name_span: Span,
}

/// An enumeration as one page describes it.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumFact {
    /// Full name.
    pub name: String,
    /// Anchor of its heading when it is a section of a page: `importance-values`.
    pub anchor: Option<String>,
    /// Its members.
    pub members: Vec<MemberFact>,
    /// Several members may stand together.
    pub flags: bool,
    /// Null stands among the members.
    pub has_null: bool,
    /// First sentence about it.
    pub summary: String,
    /// Heading or table.
    pub span: Span,
}

/// A member of an enumeration.
#[derive(Clone, Debug, PartialEq)]
pub struct MemberFact {
    /// Wire name.
    pub name: String,
    /// Numeric value where stated.
    pub value: Option<i64>,
    /// What the page says.
    pub description: String,
    /// The row.
    pub span: Span,
}

/// A call as a row of a type's page lists it.
#[derive(Clone, Debug, PartialEq)]
pub struct MethodFact {
    /// What the row calls it.
    pub name: String,
    /// Target of its link, as written.
    pub link: Option<String>,
    /// What it returns.
    pub returns: Option<TypeMention>,
    /// What the page says of it.
    pub description: String,
    /// The row.
    pub span: Span,
}

/// JSON that stands for itself: a value of a type, the body of a notification.
#[derive(Clone, Debug)]
pub struct SampleFact {
    /// The JSON, as the body of a message without a head.
    pub message: MessageFact,
    /// The annotation's type, as written, with `Collection(…)` taken off.
    pub ty: Option<Spanned<String>>,
}

/// Sums of one kind of part: every one of them ends in one of three ways.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// It gave a fact.
    pub used: u32,
    /// Its author marked it as not for machines, or it is prose by nature.
    pub ignored: u32,
    /// A diagnostic tells why not.
    pub diagnosed: u32,
}

/// How the parts of a page were accounted for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Census {
    /// Code blocks.
    pub fences: Tally,
    /// Annotation comments.
    pub annotations: Tally,
    /// Rows of tables.
    pub rows: Tally,
    /// Method lines.
    pub method_lines: Tally,
}

impl std::ops::AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.used += other.used;
        self.ignored += other.ignored;
        self.diagnosed += other.diagnosed;
    }
}

impl std::ops::AddAssign for Census {
    fn add_assign(&mut self, other: Self) {
        self.fences += other.fences;
        self.annotations += other.annotations;
        self.rows += other.rows;
        self.method_lines += other.method_lines;
    }
}

impl Facts {
    /// Names on this page that links can lead to: those of its headings, and those that its HTML gives.
    pub fn anchors(&self) -> impl Iterator<Item = &str> {
        self.anchors.lines()
    }
}

impl ResponseFact {
    /// The status code.
    pub fn status(&self) -> u16 {
        match self.message.message.start {
            StartLine::Response { status, .. } => status,
            StartLine::Request { .. } => 0,
        }
    }
}

impl OperationFact {
    /// What tells its operation from all others.
    pub fn identity(&self) -> Identity {
        Identity::of(self.method, &self.template)
    }
}

impl TypeFact {
    /// What the page names as the base, whether or not a page describes it.
    pub fn named_base(&self) -> Option<&TypeMention> {
        self.likely_base.as_ref().or(self.base.as_ref())
    }
}

impl ExchangeFact {
    /// The method of the request.
    pub fn method(&self) -> Option<Method> {
        match self.request.message.start {
            StartLine::Request { method, .. } => Some(method),
            StartLine::Response { .. } => None,
        }
    }

    /// Method and URL as written.
    pub fn request_line(&self) -> (&str, &str) {
        match &self.request.message.start {
            StartLine::Request { method, url, .. } => (method.as_str(), url),
            StartLine::Response { .. } => ("", ""),
        }
    }

    /// All of it: from the annotation of its request to its last response.
    pub fn whole_span(&self) -> Span {
        let request = &self.request;
        let start = request.annotation.map_or(request.span.start, |annotation| annotation.start.min(request.span.start));
        let ends = self.responses.iter().map(|response| response.message.span.end);
        Span { start, end: ends.fold(request.span.end, u32::max), ..request.span }
    }
}

impl MessageFact {
    /// The file range of a byte range of the fence's text.
    pub fn place(&self, range: Range<usize>) -> Span {
        let start = self.position(range.start);
        Span { file: self.span.file, start, end: self.position(range.end).max(start) }
    }

    /// The file range of a byte range of the body; of the whole text where there is no body.
    pub fn place_in_body(&self, range: &Range<usize>) -> Span {
        let start = self.message.body.as_ref().map_or(0, |body| body.range.start);
        self.place(start + range.start..start + range.end)
    }

    fn position(&self, offset: usize) -> u32 {
        // Most fences are neither indented nor written with CRLF: their text is one piece of the file.
        let last = self.text.trim_end_matches('\n').rfind('\n').map_or(0, |at| at + 1);
        if let (Some(first), Some(end)) = (self.lines.first(), self.lines.last())
            && (end - first) as usize == last
        {
            return (first + self.text.floor_char_boundary(offset) as u32).min(self.span.end);
        }
        let before = &self.text[..self.text.floor_char_boundary(offset)];
        let line = before.bytes().filter(|b| *b == b'\n').count();
        let column = before.len() - before.rfind('\n').map_or(0, |at| at + 1);
        self.lines.get(line).map_or(self.span.end, |start| (start + column as u32).min(self.span.end))
    }
}
