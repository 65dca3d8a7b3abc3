//! One table of the file, read key by key: every fault has its line.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Diagnostic, rules};
use crate::source::{FileId, Span};

/// A table, the keys that were asked for, and what is wrong with it.
pub(super) struct Entry<'t> {
    file: FileId,
    head: Range<usize>,
    table: &'t DeTable<'t>,
    asked: BTreeSet<&'static str>,
    findings: Vec<Diagnostic>,
}

/// A range of the file.
pub(super) fn span(file: FileId, range: &Range<usize>) -> Span {
    let position = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Span { file, start: position(range.start), end: position(range.end) }
}

impl<'t> Entry<'t> {
    pub fn new(file: FileId, head: Range<usize>, table: &'t DeTable<'t>) -> Self {
        Self { file, head, table, asked: BTreeSet::new(), findings: Vec::new() }
    }

    /// The place of the entry.
    pub fn head(&self) -> Span {
        span(self.file, &self.head)
    }

    /// Notes what is wrong with the entry as a whole.
    pub fn fault_at_head(&mut self, message: String) {
        self.findings.push(Diagnostic::new(&rules::CORRECTION_UNREADABLE, self.head(), message));
    }

    /// Notes what is wrong with the value of a key.
    pub fn fault(&mut self, key: &str, message: String) {
        let range = self.table.get(key).map_or(self.head.clone(), Spanned::span);
        self.findings.push(Diagnostic::new(&rules::CORRECTION_UNREADABLE, span(self.file, &range), message));
    }

    /// True where nothing is wrong and no key is left over; those are noted.
    pub fn is_whole(&mut self) -> bool {
        for (key, _) in self.table {
            if !self.asked.contains(key.get_ref().as_ref()) {
                let asked: Vec<&str> = self.asked.iter().copied().collect();
                let message = format!("`{}` is no key of this kind; there are {}", key.get_ref(), asked.join(", "));
                self.findings.push(Diagnostic::new(&rules::CORRECTION_UNREADABLE, span(self.file, &key.span()), message));
            }
        }
        self.findings.is_empty()
    }

    /// What is wrong with it.
    pub fn into_findings(self) -> Vec<Diagnostic> {
        self.findings
    }

    /// True where the key is there, whatever its value.
    pub fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    fn value(&mut self, key: &'static str) -> Option<&'t DeValue<'t>> {
        self.asked.insert(key);
        self.table.get(key).map(Spanned::get_ref)
    }

    /// A text that must be there and say something.
    pub fn text(&mut self, key: &'static str) -> Option<String> {
        let found = self.optional_text(key);
        if !self.has(key) {
            self.fault_at_head(format!("`{key}` is missing"));
        }
        found
    }

    /// A text that may be absent.
    pub fn optional_text(&mut self, key: &'static str) -> Option<String> {
        match self.value(key)? {
            DeValue::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
            _ => {
                self.fault(key, format!("`{key}` is a text that says something"));
                None
            }
        }
    }

    /// Texts that must be there: a list, or one alone.
    pub fn texts(&mut self, key: &'static str) -> Vec<String> {
        let found = self.optional_texts(key);
        if found.is_empty() && !self.has(key) {
            self.fault_at_head(format!("`{key}` is missing"));
        }
        found
    }

    /// The same, where they may be absent.
    pub fn optional_texts(&mut self, key: &'static str) -> Vec<String> {
        let texts = match self.value(key) {
            None => return Vec::new(),
            Some(value) => list_of_texts(value),
        };
        texts.unwrap_or_else(|| {
            self.fault(key, format!("`{key}` is a list of texts"));
            Vec::new()
        })
    }

    /// A list of lists of texts, which may be empty and may not be absent.
    pub fn sets(&mut self, key: &'static str) -> Option<Vec<Vec<String>>> {
        let Some(value) = self.value(key) else {
            self.fault_at_head(format!("`{key}` is missing"));
            return None;
        };
        let sets = value.as_array().and_then(|sets| sets.iter().map(|set| list_of_texts(set.get_ref())).collect());
        if sets.is_none() {
            self.fault(key, format!("`{key}` is a list of what is enough: a text, or a list of texts needed together"));
        }
        sets
    }

    /// Yes or no, where it is said.
    pub fn flag(&mut self, key: &'static str) -> Option<bool> {
        match self.value(key)? {
            DeValue::Boolean(flag) => Some(*flag),
            _ => {
                self.fault(key, format!("`{key}` is true or false"));
                None
            }
        }
    }

    /// A whole number, where it is said.
    pub fn number(&mut self, key: &'static str) -> Option<i64> {
        let value = self.value(key)?;
        let number = value.as_integer().and_then(|number| i64::from_str_radix(number.as_str(), number.radix()).ok());
        if number.is_none() {
            self.fault(key, format!("`{key}` is a whole number"));
        }
        number
    }
}

/// A list of texts that say something, or one such text.
fn list_of_texts(value: &DeValue<'_>) -> Option<Vec<String>> {
    let text = |value: &DeValue<'_>| value.as_str().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    match value {
        DeValue::Array(items) if !items.is_empty() => items.iter().map(|item| text(item.get_ref())).collect(),
        value => Some(vec![text(value)?]),
    }
}
