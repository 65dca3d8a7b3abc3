//! Which part of a page each block belongs to, by the headings above it.

use crate::config::{Words, fold_text};
use crate::markdown::page::{Block, Heading, Page};

/// A part of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// Before the first known heading.
    Intro,
    /// Permission tables.
    Permissions,
    /// Method lines.
    HttpRequest,
    /// Header table.
    RequestHeaders,
    /// Query options.
    QueryParameters,
    /// Arguments of a function.
    FunctionParameters,
    /// Placeholders of the path.
    PathParameters,
    /// The request's body.
    RequestBody,
    /// The response, in words.
    Response,
    /// Examples, down to the end of the page as a rule.
    Example,
    /// Anything else.
    Other,
}

/// The part of every block of the page, by index.
pub fn sections(page: &Page, words: &Words) -> Vec<Section> {
    let mut current = Section::Intro;
    let mut example_level = None;
    let mut result = Vec::with_capacity(page.blocks.len());
    for block in &page.blocks {
        if let Block::Heading(heading) = block
            && heading.level > 1
        {
            current = next(current, &mut example_level, heading, words);
        }
        result.push(current);
    }
    result
}

fn next(current: Section, example_level: &mut Option<u8>, heading: &Heading, words: &Words) -> Section {
    let class = classify(&heading.text.plain, words);
    if let Some(level) = *example_level {
        // A response heading inside an example may stand on any level, also above the example's own.
        let belongs = matches!(class, Class::Section(Section::Example | Section::Response) | Class::Request);
        if heading.level > level || belongs {
            return Section::Example;
        }
        *example_level = None;
    }
    match class {
        Class::Section(Section::Response) if heading.level > 2 && current != Section::HttpRequest => {
            *example_level = Some(heading.level - 1);
            Section::Example
        }
        Class::Section(Section::Example) => {
            *example_level = Some(heading.level);
            Section::Example
        }
        Class::Request => {
            *example_level = Some(heading.level.saturating_sub(1));
            Section::Example
        }
        Class::Section(section) => section,
        // A heading of one's own below a known one refines it; beside it, it ends it.
        Class::None if heading.level > 2 => current,
        Class::None => Section::Other,
    }
}

enum Class {
    Section(Section),
    Request,
    None,
}

fn classify(text: &str, words: &Words) -> Class {
    let table = [
        (&words.permissions, Section::Permissions),
        (&words.http_request, Section::HttpRequest),
        (&words.request_headers, Section::RequestHeaders),
        (&words.request_body, Section::RequestBody),
        (&words.query_parameters, Section::QueryParameters),
        (&words.function_parameters, Section::FunctionParameters),
        (&words.path_parameters, Section::PathParameters),
        (&words.example, Section::Example),
        (&words.response, Section::Response),
    ];
    let folded = fold_text(text);
    let begins = |words: &[String]| words.iter().any(|word| folded.starts_with(word.as_str()));
    if let Some((_, section)) = table.iter().find(|(words, _)| begins(words)) {
        return Class::Section(*section);
    }
    let is_request = words
        .request
        .iter()
        .any(|word| folded.strip_prefix(word.as_str()).is_some_and(|rest| rest.trim().chars().all(|c| c.is_ascii_digit())));
    if is_request { Class::Request } else { Class::None }
}
