//! Which part of a page each block belongs to, by the headings above it.

use crate::config::{Words, fold_text};
use crate::markdown::page::{Block, Page};

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
    let headings = page.blocks.iter().enumerate().filter_map(|(index, block)| match block {
        Block::Heading(heading) if heading.level > 1 => {
            Some(Title { index, level: heading.level, class: classify(&heading.text.plain, words) })
        }
        _ => None,
    });
    let titles: Vec<Title> = headings.collect();
    let top = level_of_sections(&titles);
    let mut result = Vec::with_capacity(page.blocks.len());
    let mut current = Section::Intro;
    let mut example_level = None;
    for title in &titles {
        result.resize(title.index, current);
        current = next(current, &mut example_level, title, top);
    }
    result.resize(page.blocks.len(), current);
    result
}

/// A heading below the page's own.
struct Title {
    /// Its block.
    index: usize,
    level: u8,
    class: Class,
}

/// The level on which a page's own sections stand, told by those that no example has.
fn level_of_sections(titles: &[Title]) -> u8 {
    let is_own = |title: &&Title| matches!(title.class, Class::Section(Section::Permissions | Section::HttpRequest));
    titles.iter().filter(is_own).map(|title| title.level).min().unwrap_or(2)
}

fn next(current: Section, example_level: &mut Option<u8>, heading: &Title, top: u8) -> Section {
    let class = heading.class;
    if let Some(level) = *example_level {
        // A response heading inside an example may stand on any level, also above the example's own.
        let belongs = matches!(class, Class::Section(Section::Example | Section::Response) | Class::Request);
        if heading.level > level || belongs {
            return Section::Example;
        }
        *example_level = None;
    }
    match class {
        Class::Section(Section::Response) if heading.level > top && current != Section::HttpRequest => {
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
        Class::None if heading.level > top => current,
        Class::None => Section::Other,
    }
}

#[derive(Clone, Copy)]
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

#[cfg(test)]
mod tests {
    use super::{Section, sections};
    use crate::config::Words;
    use crate::markdown;
    use crate::markdown::page::Block;
    use crate::source::FileId;

    /// Which part of the page each heading begins or goes on with.
    #[track_caller]
    fn check(headings: &[(&str, Section)]) {
        let text: String = headings.iter().map(|(heading, _)| format!("{heading}\n\nWords.\n\n")).collect();
        let (page, _) = markdown::read(FileId(0), &format!("# Get shelf\n\n{text}"));
        let parts = page.blocks.iter().zip(sections(&page, &Words::default()));
        let found: Vec<Section> = parts.filter(|(block, _)| matches!(block, Block::Heading(_))).map(|(_, part)| part).collect();
        let expected: Vec<Section> = headings.iter().map(|(_, part)| *part).collect();
        assert_eq!(found[1..], expected, "{headings:?}");
    }

    #[test]
    fn sections_on_any_level() {
        for marks in ["##", "###", "####"] {
            let heading = |title: &str| format!("{marks} {title}");
            check(&[
                (&heading("Permissions"), Section::Permissions),
                (&heading("HTTP request"), Section::HttpRequest),
                (&heading("Request body"), Section::RequestBody),
                (&heading("Remarks"), Section::Other),
                (&heading("Response"), Section::Response),
                (&heading("Examples"), Section::Example),
                (&format!("{marks}# Response"), Section::Example),
            ]);
        }
    }

    #[test]
    fn a_response_below_the_sections_belongs_to_an_example() {
        check(&[("## HTTP request", Section::HttpRequest), ("## Remarks", Section::Other), ("### Response", Section::Example)]);
        check(&[
            ("## Permissions", Section::Permissions),
            ("### HTTP request", Section::HttpRequest),
            ("### Details", Section::HttpRequest),
        ]);
    }
}
