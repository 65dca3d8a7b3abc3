//! Lines of files, found once for any number of questions.

use std::collections::HashMap;

use super::{FileId, SourceFile, Sources};

/// Lines and columns of many places: each file is searched for its line ends once.
#[derive(Debug)]
pub struct Lines<'s> {
    sources: &'s Sources,
    starts: HashMap<FileId, Vec<u32>>,
}

impl<'s> Lines<'s> {
    /// Lines of these files; none is searched before somebody asks about it.
    pub fn of(sources: &'s Sources) -> Self {
        Self { sources, starts: HashMap::new() }
    }

    /// Line and column from 1, columns counted in letters, as [`SourceFile::line_column`] gives them.
    pub fn line_column(&mut self, file: FileId, offset: u32) -> (usize, usize) {
        let (line, before) = self.line_before(file, offset);
        (line, before.chars().count() + 1)
    }

    /// Line and column from 1, columns counted in units of UTF-16; the mark of an encoding is no column.
    pub fn line_column_utf16(&mut self, file: FileId, offset: u32) -> (usize, usize) {
        let (line, before) = self.line_before(file, offset);
        let before = if line == 1 { before.trim_start_matches('\u{feff}') } else { before };
        (line, before.encode_utf16().count() + 1)
    }

    /// The number of a place's line, and what stands in it before the place.
    fn line_before(&mut self, file: FileId, offset: u32) -> (usize, &'s str) {
        let source = self.sources.file(file);
        let starts = self.starts.entry(file).or_insert_with(|| starts(source));
        let offset = source.text.floor_char_boundary(offset as usize);
        let line = starts.partition_point(|start| *start as usize <= offset).max(1);
        let start = starts.get(line - 1).map_or(0, |start| *start as usize);
        (line, &source.text[start..offset])
    }
}

/// Where each line begins.
fn starts(source: &SourceFile) -> Vec<u32> {
    let ends = source.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
    std::iter::once(0).chain(ends.filter_map(|(at, _)| u32::try_from(at + 1).ok())).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::{PageKind, SourceFile, Sources};
    use super::Lines;

    #[test]
    fn every_place_is_where_the_file_says() {
        for text in ["", "a", "\n", "a\n", "ab\nö x\n\n  last"] {
            let mut sources = Sources::default();
            let file = SourceFile {
                path: "v1/api/a.md".into(),
                api_version: "v1".into(),
                page_kind: PageKind::Api,
                text: Arc::from(text),
            };
            let id = sources.push(file, None);
            let mut lines = Lines::of(&sources);
            for offset in 0..=text.len() as u32 + 1 {
                assert_eq!(lines.line_column(id, offset), sources.file(id).line_column(offset), "{text:?} {offset}");
            }
        }
    }
}
