//! A page that nobody has written yet, from what the pages beside it have in common: front matter, headings, paragraphs that stand
//! on most of them, heads of tables, annotations and code blocks. No word of it is known here.

mod common;
mod folders;

pub use folders::{Folder, folders};

use std::collections::BTreeMap;

use crate::{File, Snapshot};
use common::{Key, Part, Section, Sections, most};
use docwright_codegen::source::PageKind;

/// So many pages are looked at, the nearest by name: enough to tell a habit, and read in no time.
const NEIGHBOURS: usize = 40;
/// So many pages whose names end in the same word speak for themselves.
const ALIKE: usize = 3;

/// A page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPage {
    /// Its text.
    pub text: String,
    /// The same with places to fill in, in the syntax of snippets.
    pub snippet: String,
}

/// The page for a path below the docs folder; nothing where no page lies in its folder.
pub fn at(snapshot: &Snapshot, path: &str) -> Option<NewPage> {
    let (folder, name) = path.rsplit_once('/')?;
    let stem = snapshot.config.pages.without_ending(name)?;
    let neighbours = neighbours(snapshot, folder, path, stem);
    let first = neighbours.first()?;
    let mut writer = Writer::default();
    let title = title(&neighbours, stem);
    front_matter(&mut writer, &neighbours, &title);
    let sections = Sections::of(&neighbours);
    writer.text("# ");
    match first.facts.page_kind {
        PageKind::Resources => writer.text(&title),
        _ => writer.place(&title),
    }
    writer.text("\n");
    for section in sections.common() {
        write_section(&mut writer, section);
    }
    Some(writer.page())
}

/// The pages of a folder that are nearest by name: those whose names end in the same word, where there are some.
fn neighbours<'s>(snapshot: &'s Snapshot, folder: &str, path: &str, stem: &str) -> Vec<&'s File> {
    let below = format!("{folder}/");
    let inside = snapshot.files.by_path.range(below.clone()..).take_while(|(known, _)| known.starts_with(&below));
    let pages = inside.filter(|(known, _)| known.as_str() != path && !known[below.len()..].contains('/'));
    let files = pages.filter_map(|(_, id)| Some(&**snapshot.file(*id)?)).filter(|file| !file.facts.title.is_empty());
    let all: Vec<&File> = files.collect();
    let last = |stem: &str| stem.rsplit('-').next().map(str::to_owned);
    let alike: Vec<&File> =
        all.iter().copied().filter(|file| stem.contains('-') && last(&file.facts.stem) == last(stem)).collect();
    let chosen = if alike.len() >= ALIKE { alike } else { all };
    let at = chosen.partition_point(|file| file.facts.stem.as_str() < stem);
    let start = at.saturating_sub(NEIGHBOURS / 2).min(chosen.len().saturating_sub(NEIGHBOURS));
    chosen.into_iter().skip(start).take(NEIGHBOURS).collect()
}

/// What the page may be called: a type with the words that other pages put behind theirs, or the words of the file's name with the
/// last one, which says what is done, in front.
fn title(neighbours: &[&File], stem: &str) -> String {
    let behind = neighbours.iter().filter_map(|file| {
        let name = file.facts.types.first()?.name.rsplit('.').next()?;
        Some(file.facts.title.strip_prefix(name)?.to_owned())
    });
    let kind = neighbours.first().map(|file| file.facts.page_kind);
    if kind == Some(PageKind::Resources) {
        return format!("{stem}{}", most(behind, neighbours.len()).unwrap_or_default());
    }
    let (thing, deed) = stem.rsplit_once('-').unwrap_or(("", stem));
    let words = format!("{deed} {}", thing.replace('-', " "));
    let mut letters = words.trim().chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn front_matter(writer: &mut Writer, neighbours: &[&File], title: &str) {
    let mut keys: BTreeMap<String, (usize, usize, Vec<String>)> = BTreeMap::new();
    for file in neighbours {
        for (at, (key, value)) in common::front_matter(file).into_iter().enumerate() {
            let row = keys.entry(key).or_default();
            row.0 += 1;
            row.1 += at;
            row.2.push(value);
        }
    }
    let mut kept: Vec<_> = keys.into_iter().filter(|(_, (count, ..))| count * 2 >= neighbours.len()).collect();
    if kept.is_empty() {
        return;
    }
    kept.sort_by_key(|(_, (count, at, _))| at * 100 / count);
    writer.text("---\n");
    for (key, (count, _, values)) in kept {
        writer.text(&format!("{key}: "));
        let is_title = neighbours.iter().any(|file| values.iter().any(|value| value.trim_matches('"') == file.facts.title));
        // Text in quotes may have a colon in it, which ends a key elsewhere.
        let is_quoted = |value: &&String| value.len() > 1 && value.starts_with('"') && value.ends_with('"');
        let quote = if values.iter().filter(is_quoted).count() * 2 > count { "\"" } else { "" };
        if let Some(value) = most(values.into_iter(), count.max(2)) {
            writer.text(&value);
        } else {
            writer.text(quote);
            writer.place(if is_title { title } else { "" });
            writer.text(quote);
        }
        writer.text("\n");
    }
    writer.text("---\n\n");
}

fn write_section(writer: &mut Writer, section: &Section) {
    if let Some(heading) = &section.heading {
        writer.text(&format!("\n{heading}\n"));
    }
    let mut is_annotated = false;
    for (key, part) in section.common() {
        // An annotation stands right above what it is about.
        writer.text(if is_annotated { "" } else { "\n" });
        is_annotated = matches!(key, Key::Annotation(_));
        match part {
            Part::Verbatim(text) => writer.text(&format!("{text}\n")),
            Part::Annotation(members) => {
                writer.text("<!-- {\n");
                for (at, (name, value)) in members.iter().enumerate() {
                    writer.text(if at == 0 { "" } else { ",\n" });
                    writer.text(&format!("  \"{name}\": "));
                    match value {
                        Some(value) => writer.text(value),
                        None => {
                            writer.text("\"");
                            writer.place("");
                            writer.text("\"");
                        }
                    }
                }
                writer.text("\n} -->\n");
            }
            Part::Fence { info, before, place, after } => {
                writer.text(&format!("```{info}\n{before}"));
                writer.place(place);
                writer.text(&format!("{after}\n```\n"));
            }
        }
    }
}

/// Text and places in it, in both forms.
#[derive(Default)]
struct Writer {
    text: String,
    snippet: String,
    places: usize,
}

impl Writer {
    fn text(&mut self, text: &str) {
        self.text.push_str(text);
        self.snippet.push_str(&text.replace('\\', "\\\\").replace('$', "\\$"));
    }

    fn place(&mut self, text: &str) {
        self.places += 1;
        self.text.push_str(text);
        let escaped = text.replace('\\', "\\\\").replace('$', "\\$").replace('}', "\\}");
        self.snippet.push_str(&format!("${{{}:{escaped}}}", self.places));
    }

    fn page(self) -> NewPage {
        NewPage { text: self.text, snippet: self.snippet }
    }
}

#[cfg(test)]
mod tests {
    use super::at;
    use crate::fixture;

    fn loan(name: &str) -> String {
        format!(
            "---\ntitle: Get {name}\nauthor: ada\nms.date: 2026-01-0{}\n---\n\n# Get {name}\n\nNamespace: library.main\n\n\
             Reads one {name}.\n\n## HTTP request\n\n<!-- {{ \"blockType\": \"ignored\" }} -->\n```http\nGET /{name}s/{{id}}\n```\n\n\
             ## Request headers\n\n|Name|Description|\n|:--|:--|\n|Authorization|Required.|\n\n## Response\n\nA {name}.\n\n\
             ## Example\n\n<!-- {{ \"blockType\": \"request\", \"name\": \"get_{name}\" }} -->\n```http\nGET https://api.library.example/v1/{name}s/1\n```\n\n",
            name.len()
        )
    }

    #[test]
    fn an_operation_from_its_neighbours() {
        let pages = ["book", "lamp", "shelf"].map(|name| (format!("v1/api/{name}-get.md"), loan(name)));
        let files: Vec<(&str, &str)> = pages.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        let snapshot = fixture::snapshot(&files);
        let page = at(&snapshot, "v1/api/loan-get.md").expect("it has neighbours");
        let expected = "---\ntitle: Get loan\nauthor: ada\nms.date: 2026-01-04\n---\n\n# Get loan\n\nNamespace: library.main\n\n## HTTP request\n\n\
                        <!-- {\n  \"blockType\": \"ignored\"\n} -->\n```http\nGET /\n```\n\n## Request headers\n\n|Name|Description|\n|:--|:--|\n\
                        |Authorization|Required.|\n\n## Response\n\n## Example\n\n<!-- {\n  \"blockType\": \"request\",\n  \"name\": \"\"\n} -->\n\
                        ```http\nGET https://api.library.example/v1/\n```\n";
        assert_eq!(page.text, expected);
        assert!(page.snippet.starts_with("---\ntitle: ${1:Get loan}\n"), "{}", page.snippet);
        assert!(page.snippet.contains("GET ${3:/}\n"), "{}", page.snippet);
    }

    #[test]
    fn text_in_quotes_as_its_neighbours_have_it() {
        let page = |name: &str| format!("---\ntitle: \"Get {name}\"\ndescription: \"Reads: one {name}.\"\n---\n\n# Get {name}\n");
        let (book, lamp) = (page("book"), page("lamp"));
        let snapshot = fixture::snapshot(&[("v1/api/book-get.md", &book), ("v1/api/lamp-get.md", &lamp)]);
        let made = at(&snapshot, "v1/api/loan-get.md").expect("it has neighbours");
        assert_eq!(made.text, "---\ntitle: \"Get loan\"\ndescription: \"\"\n---\n\n# Get loan\n");
        assert!(made.snippet.starts_with("---\ntitle: \"${1:Get loan}\"\n"), "{}", made.snippet);
    }

    #[test]
    fn a_type_from_its_neighbours() {
        let page = |name: &str| {
            format!(
                "# {name} resource type\n\nNamespace: library.main\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|{name}Id|String|Its key.|\n"
            )
        };
        let (book, lamp) = (page("book"), page("lamp"));
        let snapshot = fixture::snapshot(&[("v1/resources/book.md", &book), ("v1/resources/lamp.md", &lamp)]);
        let made = at(&snapshot, "v1/resources/loan.md").expect("it has neighbours");
        let expected =
            "# loan resource type\n\nNamespace: library.main\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n";
        assert_eq!(made.text, expected);
    }

    #[test]
    fn a_folder_without_pages_has_no_habits() {
        let snapshot = fixture::snapshot(&[("v1/resources/book.md", "# book resource type\n")]);
        for path in ["v1/api/loan-get.md", "v2/resources/loan.md", "loan.md", "v1/resources/loan.txt", "", "../x.md"] {
            assert_eq!(at(&snapshot, path), None, "{path}");
        }
    }
}
