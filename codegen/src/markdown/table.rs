//! Lines of tables: where their cells are, also when strict readers give up.

use std::ops::Range;

use super::comment::trimmed_range;

/// The cells of a row in `source`, split at pipes that are not escaped, as GFM does.
pub(super) fn split_row(source: &str, line: Range<usize>) -> Vec<Range<usize>> {
    cells(source, line, |_, _| None)
}

/// The cells of a row, where a pipe inside a code span is text.
pub(super) fn split_around_code(source: &str, line: Range<usize>) -> Vec<Range<usize>> {
    cells(source, line, code_span_end)
}

fn cells(source: &str, line: Range<usize>, skip: impl Fn(&[u8], usize) -> Option<usize>) -> Vec<Range<usize>> {
    let line = trimmed_range(source, line);
    let bytes = &source.as_bytes()[..line.end];
    let mut found = Vec::new();
    let mut at = line.start;
    if bytes.get(at) == Some(&b'|') {
        at += 1;
    }
    while at < line.end && !source[at..line.end].trim().is_empty() {
        let start = at;
        while at < line.end && bytes[at] != b'|' {
            at = match bytes[at] {
                // An escaped byte is passed over; when it is the first of a longer letter, the rest holds no pipe.
                b'\\' => (at + 2).min(line.end),
                b'`' => skip(bytes, at).unwrap_or_else(|| at + run(bytes, at)),
                _ => at + 1,
            };
        }
        found.push(trimmed_range(source, start..at));
        at += 1;
    }
    found
}

fn run(bytes: &[u8], at: usize) -> usize {
    bytes[at..].iter().take_while(|byte| **byte == b'`').count()
}

fn code_span_end(bytes: &[u8], start: usize) -> Option<usize> {
    let width = run(bytes, start);
    let mut at = start + width;
    while at < bytes.len() {
        if bytes[at] == b'`' {
            let closing = run(bytes, at);
            at += closing;
            if closing == width {
                return Some(at);
            }
        } else {
            at += 1;
        }
    }
    None
}

/// The number of columns of a delimiter row (`|---|:--|`).
pub(super) fn delimiter_columns(line: &str) -> Option<usize> {
    let line = line.trim();
    let shaped =
        line.contains('|') && line.contains('-') && line.bytes().all(|byte| matches!(byte, b'|' | b'-' | b':' | b' ' | b'\t'));
    if !shaped {
        return None;
    }
    let columns = split_row(line, 0..line.len());
    let each = columns.iter().all(|cell| {
        let dashes = line[cell.clone()].trim_start_matches(':').trim_end_matches(':');
        !dashes.is_empty() && dashes.bytes().all(|byte| byte == b'-')
    });
    each.then_some(columns.len())
}

/// A delimiter row of so many columns that aligns them as `line` does; columns that it lacks are aligned as its last one.
pub(super) fn delimiter_of(line: &str, columns: usize) -> String {
    let written = split_row(line, 0..line.len());
    let mut row = String::from("|");
    for at in 0..columns {
        let cell = written.get(at).or(written.last()).map_or("", |cell| &line[cell.clone()]);
        row.push_str(if cell.starts_with(':') { ":" } else { "" });
        row.push_str("---");
        row.push_str(if cell.ends_with(':') { ":|" } else { "|" });
    }
    row
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, around_code: bool, expected: &[&str]) {
        let found = if around_code { split_around_code(line, 0..line.len()) } else { split_row(line, 0..line.len()) };
        let cells: Vec<&str> = found.into_iter().map(|range| &line[range]).collect();
        assert_eq!(cells, expected, "{line}");
    }

    #[test]
    fn cells_of_lines() {
        check("| a | b |", false, &["a", "b"]);
        check("a|b", false, &["a", "b"]);
        check("|a||b|", false, &["a", "", "b"]);
        check("| a | b | \t", false, &["a", "b"]);
        check(r"| a \| b | c |", false, &[r"a \| b", "c"]);
        check("|**Section**|", false, &["**Section**"]);
        check("||", false, &[""]);
        check("", false, &[]);
        check("|ä\\ö|é|", false, &["ä\\ö", "é"]);
    }

    #[test]
    fn pipes_in_code() {
        check("| `x|y` | c |", false, &["`x", "y`", "c"]);
        check("| `x|y` | c |", true, &["`x|y`", "c"]);
        check("| ``x`|y`` | c |", true, &["``x`|y``", "c"]);
        check("| `x | c |", true, &["`x", "c"]);
    }

    #[test]
    fn delimiter_rows_keep_their_alignment() {
        for (line, columns, expected) in [
            ("|:---|:-----|", 3, "|:---|:---|:---|"),
            ("|---|--:|:-:|", 2, "|---|---:|"),
            ("| :-: | -- |", 3, "|:---:|---|---|"),
            ("-|-", 1, "|---|"),
        ] {
            assert_eq!(delimiter_of(line, columns), expected, "{line}");
        }
    }

    #[test]
    fn delimiter_rows() {
        for (line, expected) in
            [("|---|:-:|", Some(2)), ("--|--", Some(2)), ("---", None), ("| a |---|", None), ("||", None), ("|--- ---|", None)]
        {
            assert_eq!(delimiter_columns(line), expected, "{line}");
        }
    }
}
