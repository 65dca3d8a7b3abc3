//! Cutting a wire name into words.

/// The words of a wire name, lower case; never empty.
///
/// An acronym run ends before its last capital (`SMSMessage` → `sms`, `message`), and its plural is one word (`bannedURLs` →
/// `banned`, `urls`). A single letter is no word that anybody says: it goes with what it stands before, at the beginning of a
/// name (`iPad`, `eTag`, `OAuth2`) and before the end of an abbreviation (`iCalUId` → `ical`, `uid`). Digits stay with the
/// letters before them (`area51Counts` → `area51`, `counts`). A name without any letter or digit is spelled out sign by sign.
pub(super) fn words_of_name(wire: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let chars: Vec<char> = wire.chars().collect();
    if let [sign @ ('-' | '+'), digit, ..] = chars[..]
        && digit.is_ascii_digit()
    {
        words.push(sign_name(sign));
    }
    for (at, &c) in chars.iter().enumerate() {
        if !c.is_alphanumeric() {
            finish(&mut word, &mut words);
            continue;
        }
        if opens_word(&chars, at) {
            finish(&mut word, &mut words);
        }
        if c.is_ascii() {
            word.push(c.to_ascii_lowercase());
        } else {
            // Identifiers stay plain ASCII: no look-alikes, no normalisation.
            word.push_str(&code_point(c));
        }
    }
    finish(&mut word, &mut words);
    if words.is_empty() {
        words.extend(wire.chars().filter(|c| !c.is_whitespace()).map(sign_name));
    }
    if words.is_empty() {
        words.push("empty".to_owned());
    }
    words
}

/// True for a capital that begins a word in the middle of letters and digits.
fn opens_word(chars: &[char], at: usize) -> bool {
    let place = |place: Option<usize>| place.and_then(|place| chars.get(place)).copied();
    let (before, after) = (place(at.checked_sub(1)), place(at.checked_add(1)));
    let Some(before) = before.filter(|before| chars[at].is_uppercase() && before.is_alphanumeric()) else { return false };
    let is_lower = |c: Option<char>| c.is_some_and(char::is_lowercase);
    let second = place(at.checked_sub(2));
    let follows_single_letter_at_start = before.is_alphabetic() && !second.is_some_and(char::is_alphanumeric);
    if follows_single_letter_at_start && after.is_some_and(char::is_alphabetic) {
        return false;
    }
    if !before.is_uppercase() {
        return before.is_lowercase() || before.is_numeric();
    }
    let one_lower_follows = is_lower(after) && !is_lower(place(at.checked_add(2)));
    let ends_abbreviation = one_lower_follows && (after == Some('s') || !second.is_some_and(char::is_uppercase));
    is_lower(after) && !ends_abbreviation
}

fn finish(word: &mut String, words: &mut Vec<String>) {
    if !word.is_empty() {
        words.push(std::mem::take(word));
    }
}

fn code_point(c: char) -> String {
    format!("u{:04x}", u32::from(c))
}

fn sign_name(c: char) -> String {
    let name = match c {
        '+' => "plus",
        '-' => "minus",
        '*' => "star",
        '/' => "slash",
        '\\' => "backslash",
        '%' => "percent",
        '=' => "equals",
        '<' => "less",
        '>' => "greater",
        '!' => "not",
        '?' => "question",
        '&' => "and",
        '|' => "or",
        '^' => "caret",
        '~' => "tilde",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '_' => "underscore",
        '$' => "dollar",
        '@' => "at",
        '#' => "hash",
        '(' => "open",
        ')' => "close",
        '\'' => "quote",
        '"' => "quotes",
        _ => return code_point(c),
    };
    name.to_owned()
}

/// The singular of an English noun in lower case, as far as plain rules carry; it only ever names a parameter.
pub(super) fn singular_noun(noun: &str) -> String {
    const IRREGULAR: [(&str, &str); 3] = [("people", "person"), ("children", "child"), ("criteria", "criterion")];
    const TWO_LETTERS: [&str; 6] = ["sses", "xes", "ches", "shes", "tuses", "iases"];
    // The last word decides: `child_folders`, `order_series`.
    let (head, last) = noun.split_at(noun.rfind('_').map_or(0, |at| at + 1));
    if let Some((_, one)) = IRREGULAR.iter().find(|(many, _)| *many == last) {
        return format!("{head}{one}");
    }
    let stays = ["ss", "us", "is"].iter().any(|end| last.ends_with(end)) || matches!(last, "news" | "series" | "species");
    if stays || last.len() < 4 || !last.ends_with('s') {
        return noun.to_owned();
    }
    if let Some(stem) = noun.strip_suffix("ies") {
        return format!("{stem}y");
    }
    let letters = if TWO_LETTERS.iter().any(|end| last.ends_with(end)) && last != "caches" { 2 } else { 1 };
    noun[..noun.len() - letters].to_owned()
}
