//! The only ways for text of a page to reach Rust: one function per context.
//!
//! Identifiers come from [`crate::names`], which keeps letters, digits and `_` alone. String literals are made by `quote` from
//! `&str` values, or by [`string_literal`] for templates. What is left is documentation, here.

use proc_macro2::Literal;

/// A string literal for a template, quotes included.
pub fn string_literal(text: &str) -> String {
    Literal::string(text).to_string()
}

/// Page text as one line of inert rustdoc Markdown: nothing in it links, opens HTML or code, or leaves the comment.
pub fn doc_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len() + 8);
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        if word.contains("://") {
            line.push('`');
            line.extend(word.chars().filter(|c| *c != '`' && !is_hidden(*c)));
            line.push('`');
        } else {
            word.chars().filter(|c| !is_hidden(*c)).for_each(|c| push_escaped(&mut line, c));
        }
    }
    // A line that begins like a list, heading or quote would be one.
    if line.starts_with(['#', '>', '+', '-', '=']) || line.starts_with(|c: char| c.is_ascii_digit()) {
        let digits = line.bytes().take_while(u8::is_ascii_digit).count();
        match line.as_bytes().get(digits) {
            Some(b'.' | b')') if digits > 0 => line.insert(digits, '\\'),
            _ if digits == 0 => line.insert(0, '\\'),
            _ => {}
        }
    }
    line
}

/// Text as one line without characters that hide.
pub fn single_line(text: &str) -> String {
    text.chars().map(|c| if c == '\n' || c == '\r' { ' ' } else { c }).filter(|c| !is_hidden(*c)).collect()
}

/// Page text as a code span of rustdoc Markdown.
pub fn code_span(text: &str) -> String {
    format!("`{}`", code_span_text(text))
}

/// Page text that can stand in a code span.
pub fn code_span_text(text: &str) -> String {
    text.chars().filter(|c| *c != '`' && !is_hidden(*c)).collect()
}

/// Lines of page text as rustdoc paragraphs.
pub fn doc_paragraphs(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n').map(doc_line).filter(|line| !line.is_empty()) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.push(paragraph);
    }
    lines
}

fn push_escaped(line: &mut String, c: char) {
    if matches!(c, '[' | ']' | '<' | '>' | '*' | '_' | '`' | '|' | '\\' | '~' | '&' | '{' | '}' | '$') {
        line.push('\\');
    }
    line.push(c);
}

/// Characters that change how the text around them is shown, and control characters.
pub fn is_hidden(c: char) -> bool {
    c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
