//! Slips in the JSON of examples.

use docwright_codegen::json::{Member, Value};

use super::edits::*;

/// Slips that are none in a value of an open type.
pub const OF_CLOSED_TYPES: [&str; 5] =
    ["undocumented property", "number in quotes", "boolean in quotes", "list for a text", "text for a list"];

pub const SLIPS: &[(&str, Kind)] = &[
    ("trailing comma", |file| {
        let (body, members) = first_members(file)?;
        let last = range(&body, &members.last()?.value.range);
        Some(put(file, last.end..last.end, ",", "json-trailing-comma", 0..1))
    }),
    ("unquoted key", |file| on_key(file, str::to_owned, "json-unquoted-key")),
    ("single quotes", |file| on_prose(file, |text| format!("'{text}'"), |new| ("json-wrong-quotes", 0..new))),
    ("typographic quotes", |file| on_prose(file, |text| format!("“{text}”"), |new| ("json-wrong-quotes", 0..new))),
    ("tab in a string", |file| on_prose(file, |text| format!("\"\t{text}\""), |_| ("json-raw-control", 1..2))),
    ("bad escape", |file| on_prose(file, |text| format!("\"\\q{text}\""), |_| ("json-bad-escape", 1..2))),
    ("quote in a string", |file| on_prose(file, |text| format!("\"a\"b {text}\""), |_| ("json-inner-quote", 2..3))),
    ("comment", |file| on_prose(file, |text| format!("\"{text}\" /* so */"), |new| ("json-comment", new - 8..new))),
    ("boolean for a text", |file| {
        // A body whose type is made of the page's own example has a boolean there, once it is linked.
        typed_members(file).filter(|(_, members)| members.iter().any(|member| member.key == "@odata.type"))?;
        on_prose(file, |_| "true".into(), |_| ("value-type", 0..4))
    }),
    ("hard blank", |file| {
        let (body, members) = first_members(file)?;
        let key = range(&body, &members[0].key_range);
        Some(put(file, key.start..key.start, "\u{a0}", "json-odd-space", 0..2))
    }),
    ("key twice", |file| {
        // Two wrappers called `value` are none, which is another defect.
        let (body, members) = first_members(file).filter(|(_, members)| members[0].key != "value")?;
        let member = range(&body, &(members[0].key_range.start..members[0].value.range.end));
        let text = format!("{},\n", &file.source.text[member.clone()]);
        let key = members[0].key_range.len();
        Some(put(file, member.start..member.start, &text, "json-duplicate-key", text.len()..text.len() + key))
    }),
    ("missing value", |file| {
        let (body, members) = first_members(file).filter(|(_, members)| members[0].key != "value")?;
        let value = range(&body, &members[0].value.range);
        let key = range(&body, &members[0].key_range);
        let mut defect = put(file, value.clone(), "", "json-missing-value", 0..0);
        // That the example does not replay follows from it, and is not said too.
        defect.expected = vec![("json-missing-value", key)];
        Some(defect)
    }),
    ("bracket too much", |file| {
        let body = first_members(file)?.0;
        Some(put(file, body.end..body.end, "}", "json-surplus", 0..1))
    }),
    ("undocumented property", |file| {
        // A body whose type is made of the page's own example has no undocumented property.
        let (body, members) =
            first_members(file).filter(|(_, members)| members.iter().any(|member| member.key == "@odata.type"))?;
        let key = range(&body, &members[0].key_range);
        Some(put(file, key.start..key.start, "\"quarkSoup\": 17, ", "example-property-undocumented", 0..11))
    }),
    ("missing comma", |file| {
        let (body, members) = first_members(file).filter(|(_, members)| members.len() > 1)?;
        let end = range(&body, &members[0].value.range).end;
        let next = range(&body, &members[1].key_range).start;
        let gap = &file.source.text[end..next];
        (gap.starts_with(',') && gap.contains('\n')).then(|| {
            let mut slip = put(file, end..end + 1, "", "json-missing-comma", 0..0);
            slip.expected = vec![("json-missing-comma", end..end)];
            slip
        })
    }),
    ("bracket missing", |file| {
        let (body, _) = first_members(file)?;
        let end = body.start + file.source.text[body.start..body.end - 1].trim_end().len();
        let mut slip = put(file, body.end - 1..body.end, "", "json-unclosed", 0..0);
        slip.expected = vec![("json-unclosed", end..end)];
        Some(slip)
    }),
    ("unquoted value", |file| on_prose(file, |text| text.replace(' ', ""), |new| ("json-unquoted-value", 0..new))),
    ("ellipsis", |file| {
        let (body, members) = first_members(file)?;
        let end = range(&body, &members.last()?.value.range).end;
        let mut slip = put(file, end..end, ", ...", "json-ellipsis", 2..5);
        slip.expected.push(("json-trailing-comma", end..end + 1));
        Some(slip)
    }),
    ("number in quotes", |file| {
        let (body, member) = typed_member(file, |value| matches!(value, Value::Number(_)))?;
        let value = range(&body, &member.value.range);
        let text = format!("\"about {}\"", &file.source.text[value.clone()]);
        Some(put(file, value, &text, "value-type", 0..text.len()))
    }),
    ("boolean in quotes", |file| {
        let (body, member) = typed_member(file, |value| matches!(value, Value::Bool(_)))?;
        let value = range(&body, &member.value.range);
        let text = format!("\"{}\"", &file.source.text[value.clone()]);
        Some(put(file, value, &text, "value-type", 0..text.len()))
    }),
    ("list for a text", |file| {
        typed_members(file).filter(|(_, members)| names_its_type(members))?;
        on_prose(file, |text| format!("[\"{text}\"]"), |new| ("value-type", 0..new))
    }),
    ("text for a list", |file| {
        let is_list = |value: &Value| matches!(value, Value::Array(items) if items.iter().any(|item| item.as_str().is_some()));
        let (body, member) = typed_member(file, is_list)?;
        Some(put(file, range(&body, &member.value.range), "\"soup\"", "value-type", 0..6))
    }),
    ("month that is none", |file| {
        let is_date = |value: &Value| matches!(value, Value::String(text) if text.ends_with('Z') && text.get(4..8).is_some_and(|part| part.starts_with('-') && part.ends_with('-')));
        // Other names of dates may be documented as texts.
        let (body, member) = typed_member(file, is_date).filter(|(_, member)| member.key == "createdDateTime")?;
        let value = range(&body, &member.value.range);
        let mut text = file.source.text[value.clone()].to_owned();
        text.replace_range(6..8, "17");
        Some(put(file, value, &text, "value-type", 0..text.len()))
    }),
    ("misspelt property", |file| {
        let is_long = |member: &&Member| member.key.len() >= 8 && member.key.bytes().all(|byte| byte.is_ascii_alphabetic());
        let is_plain = |member: &&Member| !matches!(member.value.value, Value::Array(_) | Value::Object(_));
        let mut typed = all_members(file).filter(|(_, members)| names_its_type(members));
        let (body, member) =
            typed.find_map(|(body, members)| Some((body, members.iter().find(|member| is_long(member) && is_plain(member))?)))?;
        let at = member.key.len() - 3;
        let key = format!("\"{}{}\"", &member.key[..at], &member.key[at + 1..]);
        Some(put(file, range(&body, &member.key_range), &key, "example-property-undocumented", 0..key.len()))
    }),
    ("misspelt type in a body", |file| {
        let (body, member) = named_member(file, "@odata.type")?;
        let value = range(&body, &member.value.range);
        let text = format!("\"{}Soup\"", member.value.as_str()?);
        Some(put(file, value, &text, "example-type-unknown", 0..text.len()))
    }),
];
