//! What a page says of the names of arguments, beside the line that leaves them out.

use super::parameters;
use crate::config::Config;
use crate::http::{message, template};
use crate::lower::section::Section;
use crate::markdown::page::{Block, Page};

/// Whether a table of functions' parameters has a row of this name, or another path of the page calls the function with it. A table of
/// the path's parameters lists keys, too, and says nothing of arguments.
pub fn is_stated(page: &Page, sections: &[Section], config: &Config, call: &str, name: &str) -> bool {
    page.blocks.iter().zip(sections).any(|(block, section)| match block {
        Block::Table(table) if *section == Section::FunctionParameters => {
            let mut rows = Vec::new();
            parameters::read(table, *section, config, &mut rows, &mut Vec::new());
            rows.iter().any(|row| row.name == name)
        }
        Block::Fence(fence) => fence.text.lines().any(|line| calls_with(line.trim(), call, name)),
        _ => false,
    })
}

/// Whether a request's line calls a function with an argument of this name.
fn calls_with(line: &str, call: &str, name: &str) -> bool {
    let Some((_, url)) = message::method_line(line) else { return false };
    let path = line[url].split('?').next().unwrap_or_default();
    let is_named = |arguments: &[(String, bool)]| arguments.iter().any(|(argument, _)| argument == name);
    template::calls(path).iter().any(|written| written.name.eq_ignore_ascii_case(call) && is_named(&written.arguments))
}
