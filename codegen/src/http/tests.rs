//! Properties that hold for any text: nothing panics, places are inside the text, normal forms are stable.

use std::ops::Range;

use proptest::prelude::*;

use super::message::{self, Message, StartLine};
use super::{template, url};

type Fix = Option<(Range<usize>, String)>;

fn inside(text: &str, range: &Range<usize>, fix: &Fix) -> bool {
    text.get(range.clone()).is_some() && fix.as_ref().is_none_or(|(range, _)| text.get(range.clone()).is_some())
}

/// Texts that look like heads and bodies often enough to reach every branch.
fn message_text() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        Just("GET /a/{id}?x=1".to_owned()),
        Just("POST https://api.example.com/v1/a(b='c'".to_owned()),
        Just("HTTP/1.1 200 OK".to_owned()),
        Just("404 Not Found".to_owned()),
        Just("Content-Type:application/json".to_owned()),
        Just("Prefer return=minimal".to_owned()),
        Just("  &y=2".to_owned()),
        Just("{\"a\": \"é".to_owned()),
        Just("GET /b\"}".to_owned()),
        Just(String::new()),
        any::<String>(),
        "[A-Z{}\\[\\]()<>/:='\"é \t]{0,12}",
    ];
    (prop::collection::vec(line, 0..8), prop_oneof![Just("\n"), Just("\r\n")]).prop_map(|(lines, end)| lines.join(end))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn messages_have_their_places_in_order(text in message_text()) {
        let (messages, faults) = message::read(&text);
        for fault in faults.iter().chain(messages.iter().flat_map(|message| &message.faults)) {
            prop_assert!(inside(&text, &fault.range, &fault.fix), "{fault:?}");
        }
        let mut at = 0;
        for message in &messages {
            at = check_message(&text, message, at)?;
        }
        prop_assert_eq!(message::looks_like_request(&text) || message::looks_like_response(&text), !messages.is_empty() && faults.iter().all(|fault| fault.rule.id != "http-no-start-line"));
    }

    #[test]
    fn templates_have_a_stable_normal_form(text in "(/|a|b1|\\{id\\}|\\{|\\}|\\(|\\)|<x>|'|=|,|:|\\$ref|\\?|&|\\.\\.\\.| |é|~|[0-9a-f]{8}-1111-2222-3333-444455556666){0,14}") {
        let (template, faults) = template::parse(&text, &["api.example.com".into()], &["v1".into()]);
        for fault in &faults {
            prop_assert!(inside(&text, &fault.range, &fault.fix), "{fault:?}");
        }
        prop_assert!(template.is_some() || !faults.is_empty());
        if let Some(template) = template {
            let path = template.path();
            let (again, _) = template::parse(&path, &[], &[]);
            prop_assert!(again.is_some(), "{}", path);
            let again = again.unwrap();
            prop_assert_eq!(again.identity(), template.identity(), "{}", path);
            prop_assert_eq!(again.path(), path);
        }
    }

    #[test]
    fn any_text_can_be_split_and_matched(text in any::<String>(), path in "(/|a|\\{id\\}|:|\\(|\\)|'|%27|%2|=|,|é){0,16}") {
        let _ = url::split_url(&text);
        for template in ["/a/{x}", "/a(b={b},c='{c}')", "/{a}:/{path}:/a", "/a/{k}/a(b={b})", "/a/b={c}", "/a:/{path}"] {
            let (template, _) = template::parse(template, &[], &[]);
            let template = template.unwrap();
            let _ = template.matches(&text);
            if let Some(bindings) = template.matches(&path) {
                prop_assert!(bindings.iter().all(|binding| path.contains(&binding.raw)));
            }
        }
    }
}

/// Checks one message; returns where the next one may begin.
fn check_message(text: &str, message: &Message, from: usize) -> Result<usize, TestCaseError> {
    prop_assert!(from <= message.range.start && text.get(message.range.clone()).is_some());
    let start = match &message.start {
        StartLine::Request { url_range, .. } => url_range,
        StartLine::Response { status_range, .. } => status_range,
    };
    // The start line comes first, and no part holds another. Headers may stand below the body, where they are misplaced.
    let headers = message.headers.iter().map(|header| &header.range);
    let mut parts: Vec<_> = headers.chain(message.body.iter().map(|body| &body.range)).collect();
    parts.sort_by_key(|range| range.start);
    let mut at = message.range.start;
    for range in [start].into_iter().chain(parts) {
        prop_assert!(at <= range.start && text.get(range.clone()).is_some());
        at = range.end;
    }
    if let Some(body) = &message.body {
        prop_assert_eq!(&text[body.range.clone()], &body.text);
    }
    Ok(message.range.end)
}
