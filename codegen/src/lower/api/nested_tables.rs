//! Tables about one member of a body, below the table of the body itself.

use crate::config::{Words, fold_text};
use crate::facts::{ParameterFact, ParameterPlace};
use crate::lower::section::Section;
use crate::lower::type_cell;
use crate::markdown::page::{Block, Page, Text};

/// Puts the rows of the table at `index` below the member that they are about, if they are not about the body itself. Of the rows that are
/// `known` from tables above, it is the one that the heading above the table is called after, or that the sentence above it marks.
pub fn put_below_owner(
    page: &Page,
    sections: &[Section],
    index: usize,
    known: &[ParameterFact],
    rows: &mut [ParameterFact],
    words: &Words,
) {
    let Some(first) = rows.first() else { return };
    let is_of_body = matches!(first.place, ParameterPlace::Body | ParameterPlace::Answer);
    if !is_of_body || rows.iter().all(|row| row.ty.is_none()) {
        return;
    }
    let owners: Vec<&str> =
        known.iter().filter(|row| row.place == first.place && !is_plain(row)).map(|row| row.name.as_str()).collect();
    if let Some(owner) = owner(page, sections, index, &owners, words) {
        for row in rows {
            row.name.insert_str(0, &format!("{owner}/"));
        }
    }
}

/// A member that holds a plain value has no members of its own.
fn is_plain(row: &ParameterFact) -> bool {
    row.ty.as_ref().is_some_and(|ty| ty.primitive && ty.name != type_cell::UNTYPED)
}

fn owner<'o>(page: &Page, sections: &[Section], index: usize, owners: &[&'o str], words: &Words) -> Option<&'o str> {
    let above = page.blocks[..index].iter().zip(sections).rev();
    let between = above.take_while(|(block, section)| **section == sections[index] && !matches!(block, Block::Table(_)));
    for (block, _) in between {
        let find = |is_meant: &dyn Fn(&str) -> bool| owners.iter().copied().find(|name| is_meant(name));
        match block {
            Block::Heading(heading) => {
                let title = title(&heading.text.plain, words);
                return find(&|name| name.to_lowercase() == title);
            }
            Block::Paragraph(paragraph) => {
                if let Some(marked) = find(&|name| marks(&paragraph.text, name)) {
                    return Some(marked);
                }
            }
            _ => {}
        }
    }
    None
}

/// A heading without the words that only say what it is about: `Properties of the renter object`.
fn title(heading: &str, words: &Words) -> String {
    let lists = [&words.articles, &words.type_noise, &words.parts, &words.belonging];
    let folded = fold_text(heading);
    let names = folded.split(' ').filter(|word| !lists.iter().any(|list| list.iter().any(|noise| noise == word)));
    names.collect()
}

/// Whether a name stands bold or as code in a text.
fn marks(text: &Text, name: &str) -> bool {
    text.strong.iter().chain(&text.code).any(|marked| marked.value.trim() == name)
}

#[cfg(test)]
mod tests {
    use super::title;
    use crate::config::Words;

    #[test]
    fn what_headings_of_tables_are_called_after() {
        for (heading, expected) in [
            ("Renter object", "renter"),
            ("renter", "renter"),
            ("Properties of the renter", "renter"),
            ("emailAddress properties", "emailaddress"),
            ("Email address", "emailaddress"),
            ("Optional renters", "optionalrenters"),
            ("Properties", ""),
        ] {
            assert_eq!(title(heading, &Words::default()), expected, "{heading}");
        }
    }
}
