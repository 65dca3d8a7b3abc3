//! The names of properties in the values of query options.

/// An option, and how the properties of the type itself are found in its value.
pub type Reading = (&'static str, fn(&str) -> Vec<&str>);

/// The options whose values name properties.
pub const OF_PROPERTIES: [Reading; 4] =
    [("$select", listed), ("$orderby", ordered), ("$filter", compared), ("$expand", expanded)];

/// Operators with a property on their left.
const COMPARISONS: [&str; 8] = ["eq", "ne", "gt", "ge", "lt", "le", "has", "in"];

/// The standard's functions whose first argument is a property: of texts, times and numbers.
const FUNCTIONS: [&str; 20] = [
    "startswith",
    "endswith",
    "contains",
    "tolower",
    "toupper",
    "trim",
    "length",
    "indexof",
    "substring",
    "year",
    "month",
    "day",
    "hour",
    "minute",
    "second",
    "date",
    "time",
    "round",
    "floor",
    "ceiling",
];

/// Words that are values and no names.
const LITERALS: [&str; 3] = ["null", "true", "false"];

fn listed(value: &str) -> Vec<&str> {
    plain(value.split(','))
}

/// Behind a name stands in which direction it orders.
fn ordered(value: &str) -> Vec<&str> {
    let name = |item: &'_ str| match item.trim().split_once(is_blank) {
        Some((name, direction)) if ["asc", "desc"].contains(&direction.trim()) => name.len(),
        _ => item.trim().len(),
    };
    plain(value.split(',').map(|item| &item.trim()[..name(item)]))
}

/// What is expanded; what is asked of it in parentheses is about another type.
fn expanded(value: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let items = value.split(|c| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == ',' && depth == 0
    });
    plain(items.map(|item| item.split(['(', '/']).next().unwrap_or_default()))
}

/// What a filter compares, hands to a function, or asks about any or all of. Paths lead to properties of other types.
fn compared(value: &str) -> Vec<&str> {
    let words = words_outside_texts(value);
    let before = |start: usize| value[..start].chars().next_back();
    let variables: Vec<&str> =
        words.iter().filter(|word| value[end(word)..].trim_start_matches(is_blank).starts_with(':')).map(|word| word.1).collect();
    let names = words.iter().enumerate().filter(|(at, word)| {
        let behind = &value[end(word)..];
        let begins = before(word.0).is_none_or(|c| is_blank(c) || c == '(');
        let is_compared = behind.starts_with(is_blank)
            && words
                .get(at + 1)
                .is_some_and(|next| COMPARISONS.contains(&next.1) && value[end(word)..next.0].chars().all(is_blank));
        let is_argument = behind.starts_with([',', ')'])
            && at
                .checked_sub(1)
                .and_then(|at| words.get(at))
                .is_some_and(|function| is_function(function.1) && value[end(function)..word.0].trim_matches(is_blank) == "(");
        let is_asked = ["/any(", "/all("].iter().any(|lambda| behind.starts_with(lambda));
        begins && (is_compared || is_argument || is_asked)
    });
    let names = names.map(|(_, word)| word.1).filter(|name| !LITERALS.contains(name) && !variables.contains(name));
    plain(names.filter(|name| !name.starts_with(|c: char| c.is_ascii_digit())))
}

fn is_function(word: &str) -> bool {
    FUNCTIONS.iter().any(|function| function.eq_ignore_ascii_case(word))
}

/// The words of a filter that stand in no text between quotes, each with its place.
fn words_outside_texts(value: &str) -> Vec<(usize, &str)> {
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | '{' | '}' | '$' | '@');
    let mut words = Vec::new();
    let mut at = 0;
    for (index, piece) in value.split('\'').enumerate() {
        let mut from = 0;
        while let Some(start) = piece[from..].find(is_word).filter(|_| index % 2 == 0).map(|start| from + start) {
            from = piece[start..].find(|c| !is_word(c)).map_or(piece.len(), |length| start + length);
            words.push((at + start, &piece[start..from]));
        }
        at += piece.len() + 1;
    }
    words
}

fn end(word: &(usize, &str)) -> usize {
    word.0 + word.1.len()
}

/// `+` is a blank in a query.
fn is_blank(c: char) -> bool {
    c == '+' || c.is_whitespace()
}

/// Casts, paths and placeholders name no property of the type itself.
fn plain<'t>(names: impl Iterator<Item = &'t str>) -> Vec<&'t str> {
    let is_plain = |name: &&str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    names.map(str::trim).filter(is_plain).collect()
}
