//! Names that writers give, and names that nobody should.

use fastrand::Rng;

use crate::{percent, pick};

/// Ordinary ones; few, so that types, properties and segments share them.
const ORDINARY: [&str; 30] = [
    "loaf",
    "oven",
    "shelf",
    "baker",
    "order",
    "orderItem",
    "displayName",
    "createdDateTime",
    "isReady",
    "size",
    "weight",
    "tags",
    "owner",
    "ownerUser",
    "user",
    "device",
    "deviceBody",
    "status",
    "statusValues",
    "kind",
    "part",
    "partItem",
    "parts",
    "settings",
    "settingsBody",
    "member",
    "members",
    "manager",
    "content",
    "image",
];

/// Operators, digits in front, keywords, names of the prelude and of methods that everything has, devices of Windows, and names
/// that generated code needs for itself.
const ODD: [&str; 88] = [
    "type",
    "fn",
    "self",
    "Self",
    "super",
    "crate",
    "match",
    "async",
    "await",
    "dyn",
    "gen",
    "try",
    "move",
    "ref",
    "box",
    "yield",
    "abstract",
    "static",
    "union",
    "macro_rules",
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "Vec",
    "String",
    "Box",
    "Default",
    "Drop",
    "drop",
    "clone",
    "default",
    "from",
    "into",
    "tryInto",
    "toOwned",
    "borrow",
    "asRef",
    "eq",
    "cmp",
    "hash",
    "fmt",
    "deref",
    "typeId",
    "new",
    "of",
    "get",
    "list",
    "send",
    "url",
    "headers",
    "header",
    "query",
    "body",
    "request",
    "response",
    "json",
    "bytes",
    "select",
    "filter",
    "offline",
    "schemas",
    "record",
    "types",
    "calls",
    "prelude",
    "mod",
    "main",
    "lib",
    "test",
    "con",
    "NUL",
    "aux",
    "com1",
    "lpt9",
    "conin$",
    "1st",
    "2",
    "007",
    "-1",
    "a",
    "b_",
    "_",
    "__",
    "a__b",
    "value",
];

/// Not only of ASCII letters: other scripts, marks that combine, letters whose case changes their length, signs.
const FOREIGN: [&str; 16] = [
    "größe",
    "Größe",
    "naïve",
    "e\u{301}tat",
    "état",
    "İstanbul",
    "ǅ",
    "ß",
    "名前",
    "名前名前名前名前名前名前",
    "имя",
    "اسم",
    "🥖",
    "👩‍🍳loaf",
    "ﬁne",
    "٣loaves",
];

/// What would end a literal, a comment, a line, a cell, an attribute or a path.
const HOSTILE: [&str; 34] = [
    "\"",
    "'",
    "\\",
    "\"#",
    "\"######",
    "`",
    "``",
    "*/",
    "/*",
    "//",
    "{",
    "}",
    "{{ x }}",
    "{% x",
    "$",
    "$value",
    "$ref",
    "@odata.type",
    "a\"b",
    "a'b",
    "a b",
    " a",
    "a|b",
    "<b>",
    "&amp;",
    "a/b",
    "../a",
    "a\\..\\b",
    "\u{202e}evil",
    "a\u{200b}b",
    "a\u{7}b",
    "\u{9b}1m",
    "a\u{2028}b",
    "%2e%2e",
];

/// A source of names for one reference: how strange they are is drawn once.
#[derive(Debug)]
pub struct Names {
    colliding: u8,
    odd: u8,
    hostile: u8,
    given: Vec<String>,
}

impl Names {
    /// Draws how strange the names will be. A third of the references have ordinary ones alone.
    pub fn new(rng: &mut Rng) -> Self {
        let mut share = |most: u8| if percent(rng, 55) { rng.u8(..=most) } else { 0 };
        Self { colliding: share(40), odd: share(40), hostile: share(15), given: Vec::new() }
    }

    /// The next name.
    pub fn draw(&mut self, rng: &mut Rng) -> String {
        let name = if percent(rng, self.hostile) {
            hostile(rng)
        } else if percent(rng, self.odd) {
            odd(rng)
        } else if percent(rng, self.colliding) && !self.given.is_empty() {
            let given = rng.usize(..self.given.len());
            respelled(&self.given[given], rng)
        } else if percent(rng, 50) && !self.given.is_empty() {
            self.given[rng.usize(..self.given.len())].clone()
        } else {
            ordinary(rng)
        };
        self.given.push(name.clone());
        name
    }

    /// A name that a file may have.
    pub fn file(&mut self, rng: &mut Rng) -> String {
        let name = self.draw(rng);
        let kept: String = name.chars().filter(|c| !matches!(c, '/' | '\\' | '\0')).take(60).collect();
        if kept.trim_matches('.').is_empty() { "page".to_owned() } else { kept }
    }

    /// Text for descriptions.
    pub fn text(&mut self, rng: &mut Rng) -> String {
        (0..rng.usize(1..6)).map(|_| self.draw(rng)).collect::<Vec<_>>().join(" ")
    }
}

fn hostile(rng: &mut Rng) -> String {
    let name = pick(rng, &HOSTILE);
    match rng.u8(..4) {
        0 => format!("{}{name}", ordinary(rng)),
        1 => format!("{name}{}", ordinary(rng)),
        _ => name.to_owned(),
    }
}

fn ordinary(rng: &mut Rng) -> String {
    let first = pick(rng, &ORDINARY).to_owned();
    if percent(rng, 70) {
        return first;
    }
    let second = pick(rng, &ORDINARY);
    format!("{first}{}{}", second[..1].to_uppercase(), &second[1..])
}

fn odd(rng: &mut Rng) -> String {
    match rng.u8(..8) {
        0 | 1 => pick(rng, &FOREIGN).to_owned(),
        2 => format!("{}{}", pick(rng, &ODD), rng.u8(..20)),
        3 => ordinary(rng).repeat(rng.usize(1..40)),
        4 => format!("{}_{}", pick(rng, &ODD), ordinary(rng)),
        _ => pick(rng, &ODD).to_owned(),
    }
}

/// The name another way: letter case, signs between its words, a number behind it.
fn respelled(name: &str, rng: &mut Rng) -> String {
    let between = |sign: &str| {
        let letter = |c: char| if c.is_uppercase() { format!("{sign}{}", c.to_lowercase()) } else { c.to_string() };
        name.chars().map(letter).collect::<String>()
    };
    match rng.u8(..11) {
        0 => name.to_lowercase(),
        1 => name.to_uppercase(),
        2 => between("_"),
        3 => between("-"),
        4 => between("."),
        5 => between(""),
        6 => {
            let mut letters = name.chars();
            letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
        }
        7 => format!("{name}2"),
        8 => format!("{name}_"),
        9 => format!("{name}s"),
        _ => name.replace(['_', '-', '.', ' '], ""),
    }
}
