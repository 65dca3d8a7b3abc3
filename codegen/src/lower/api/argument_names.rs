//! What a page says of the names of arguments, beside the lines that leave them out.

use std::cell::OnceCell;
use std::collections::HashSet;

use super::parameters;
use crate::config::{Config, Words};
use crate::http::message::MethodLine;
use crate::http::template;
use crate::lower::section::Section;
use crate::markdown::page::{Block, Page};

/// The names of arguments that a page states, looked for when the first line asks.
pub struct ArgumentNames<'p> {
    page: &'p Page,
    sections: &'p [Section],
    config: &'p Config,
    stated: OnceCell<Stated>,
}

#[derive(Default)]
struct Stated {
    /// In tables of functions' parameters. A table of the path's parameters lists keys, too, and says nothing of arguments.
    in_tables: HashSet<String>,
    /// Functions, in small letters, with the arguments that paths of the page call them with.
    in_calls: HashSet<(String, String)>,
}

impl<'p> ArgumentNames<'p> {
    pub fn of(page: &'p Page, sections: &'p [Section], config: &'p Config) -> Self {
        Self { page, sections, config, stated: OnceCell::new() }
    }

    /// Whether a table of functions' parameters has a row of this name, or another path of the page calls the function with it.
    pub fn are_stated(&self, call: &str, name: &str) -> bool {
        let stated = self.stated.get_or_init(|| self.look());
        stated.in_tables.contains(name) || stated.in_calls.contains(&(call.to_ascii_lowercase(), name.to_owned()))
    }

    fn look(&self) -> Stated {
        let mut stated = Stated::default();
        for (block, section) in self.page.blocks.iter().zip(self.sections) {
            match block {
                Block::Table(table) if *section == Section::FunctionParameters => {
                    let mut rows = Vec::new();
                    parameters::read(table, *section, self.config, &mut rows, &mut Vec::new());
                    stated.in_tables.extend(rows.into_iter().map(|row| row.name));
                }
                Block::Fence(fence) => fence.text.lines().for_each(|line| stated.take_calls(line.trim(), &self.config.words)),
                _ => {}
            }
        }
        stated
    }
}

impl Stated {
    /// Takes the calls in a request's line.
    fn take_calls(&mut self, line: &str, words: &Words) {
        let Some(read) = MethodLine::read(line, &words.list_joining) else { return };
        let path = line[read.url].split('?').next().unwrap_or_default();
        for call in template::calls(path) {
            let name = call.name.to_ascii_lowercase();
            self.in_calls.extend(call.arguments.into_iter().map(|(argument, _)| (name.clone(), argument)));
        }
    }
}
