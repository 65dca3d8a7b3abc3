//! Tests of the tolerant reader: one check per family, and properties against a strict reader.

use proptest::prelude::*;

use super::{Fault, FaultKind, Node, Value, fixes_hold, read, repair, to_strict};
use FaultKind::{
    Arrow, BadEscape, BracedList, ClosedEarly, Comment, DuplicateKey, Ellipsis, Escaped, InnerQuote, LeadingZero, ListDash,
    MissingComma, MissingValue, OddSpace, RawControl, Semicolon, Surplus, TooDeep, TrailingComma, Unclosed, UnopenedKey,
    UnopenedString, UnquotedKey, UnquotedValue, Unreadable, UnterminatedString, WrappedString, WrongQuotes,
};

/// Reads `text`, compares the kinds of its faults, and holds that its fixes, applied, give `strict`.
#[track_caller]
fn check(text: &str, kinds: &[FaultKind], strict: &str) {
    let (node, faults) = read(text);
    assert_eq!(faults.iter().map(|fault| fault.kind).collect::<Vec<_>>(), kinds, "{text}");
    assert_eq!(to_strict(&node.expect(text)), strict, "{text}");
    let fixed = apply(text, &faults);
    let again = serde_json::from_str::<serde_json::Value>(&fixed).unwrap_or_else(|error| panic!("{fixed}: {error}"));
    assert_eq!(again, serde_json::from_str::<serde_json::Value>(strict).unwrap(), "{fixed}");
    assert_eq!(repair(text).as_deref(), Some(strict));
}

/// Reads a text that no machine should complete.
#[track_caller]
fn check_hopeless(text: &str, kinds: &[FaultKind]) {
    let (_, faults) = read(text);
    assert_eq!(faults.iter().map(|fault| fault.kind).collect::<Vec<_>>(), kinds, "{text}");
    assert_eq!(repair(text), None, "{text}");
}

fn apply(text: &str, faults: &[Fault]) -> String {
    let mut edits: Vec<_> = faults.iter().filter_map(|fault| fault.fix.clone()).collect();
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut out = String::new();
    let mut at = 0;
    for (range, new) in edits {
        assert!(at <= range.start, "fixes overlap in {text:?}: {faults:?}");
        out.push_str(&text[at..range.start]);
        out.push_str(&new);
        at = range.end;
    }
    out + &text[at..]
}

#[test]
fn strict_json_has_no_faults() {
    check(
        r#" {"a": [1, -0.5e+3, true, false, null, "x\n\u00e9\ud83d\ude00\/"], "b": {}} "#,
        &[],
        r#"{"a":[1,-0.5e+3,true,false,null,"x\né😀/"],"b":{}}"#,
    );
    check("[]", &[], "[]");
    check("\"a, b\"", &[], "\"a, b\"");
    check(r#"["say “yes”, then go", "a"]"#, &[], r#"["say “yes”, then go","a"]"#);
}

#[test]
fn commas() {
    check(r#"{"a": 1, "b": [1, 2,], }"#, &[TrailingComma, TrailingComma], r#"{"a":1,"b":[1,2]}"#);
    check("{\"a\": \"x\"\n\"b\": 2}", &[MissingComma], r#"{"a":"x","b":2}"#);
    check("[{} {}]", &[MissingComma], "[{},{}]");
    check(r#"{"a": "x" "b": 2}"#, &[MissingComma], r#"{"a":"x","b":2}"#);
    check(r#"{"a": 1,, "b": 2}"#, &[Surplus], r#"{"a":1,"b":2}"#);
    check("[,1]", &[Surplus], "[1]");
}

#[test]
fn keys() {
    check("{a: 1, @type: 2}", &[UnquotedKey, UnquotedKey], r#"{"a":1,"@type":2}"#);
    check(r#"{"a" "x"}"#, &[MissingValue], r#"{"a":"x"}"#);
    check(r#"{"a": 1, "a": 2}"#, &[DuplicateKey], r#"{"a":2}"#);
    check_hopeless(r#"{"a", "b": 1}"#, &[MissingValue]);
    check_hopeless(r#"{"a": }"#, &[MissingValue]);
    check_hopeless(r#"{{"a": 1}}"#, &[Unreadable]);
}

#[test]
fn marks_of_other_languages() {
    check(r#"{"a" -> "x", "b" => 2, "c"=>{}}"#, &[Arrow, Arrow, Arrow], r#"{"a":"x","b":2,"c":{}}"#);
    check(r"{a->1, b => 2}", &[UnquotedKey, Arrow, UnquotedKey, Arrow], r#"{"a":1,"b":2}"#);
    check(
        "{\"a\": 4;\n\"b\": \"x\"; \n\"c\": <id>;\n\"d\": {};\n\"e\": true;}",
        &[Semicolon, Semicolon, UnquotedValue, Semicolon, Semicolon, Surplus],
        r#"{"a":4,"b":"x","c":"<id>","d":{},"e":true}"#,
    );
    // Within a text they are text, and a key may hold a dash.
    check(r#"{"a -> b": "c => d; e", "f": "g;"}"#, &[], r#"{"a -> b":"c => d; e","f":"g;"}"#);
    check(r#"{"a": "say "x" -> y", b-c: 1}"#, &[InnerQuote, InnerQuote, UnquotedKey], r#"{"a":"say \"x\" -> y","b-c":1}"#);
    check("[a;b, 4;5]", &[UnquotedValue, UnquotedValue], r#"["a;b","4;5"]"#);
    check_hopeless(r#"{"a" -> }"#, &[Arrow, MissingValue]);
}

#[test]
fn words_in_the_place_of_values() {
    check(r#"{"day": 2024-05-06, "b": True}"#, &[UnquotedValue, UnquotedValue], r#"{"day":"2024-05-06","b":true}"#);
    check(r#"{"id": {id}, "n": {page number}}"#, &[UnquotedValue, UnquotedValue], r#"{"id":"{id}","n":"{page number}"}"#);
    check("[.5, <size>]", &[UnquotedValue, UnquotedValue], r#"[".5","<size>"]"#);
    check_hopeless("[\"a\": 1]", &[MissingComma, Unreadable]);
    check_hopeless("words only", &[Unreadable]);
}

/// Nobody knows whether such digits are a number or a text without its quotes, so that no fix is offered.
#[test]
fn numbers_that_begin_with_a_zero() {
    let check = |text: &str, strict: &str| {
        let (node, faults) = read(text);
        assert_eq!(faults.iter().map(|fault| (fault.kind, &fault.fix)).collect::<Vec<_>>(), [(LeadingZero, &None)], "{text}");
        assert_eq!(to_strict(&node.expect(text)), strict, "{text}");
        assert_eq!(repair(text).as_deref(), Some(strict));
    };
    check("{\"shelf\": 007}", r#"{"shelf":7}"#);
    check("{\"shelf\": 00, \"row\": 0}", r#"{"shelf":0,"row":0}"#);
    check("[-0012.50, 0.5, -0]", "[-12.50,0.5,-0]");
    check("[01e5]", "[1e5]");
    // These are words.
    self::check("[00a1, 09:30, 01-02]", &[UnquotedValue, UnquotedValue, UnquotedValue], r#"["00a1","09:30","01-02"]"#);
    self::check("{\"a\": 007\"}", &[UnopenedString], r#"{"a":"007"}"#);
}

#[test]
fn lists_in_braces() {
    check(r#"{ "red", "green" }"#, &[BracedList], r#"["red","green"]"#);
    check("{\"lamps\": {\n  \"red\",\n  7,\n  null,\n}\n}", &[BracedList], r#"{"lamps":["red",7,null]}"#);
    check(r#"[{ "a", "b" }, {"c": 1}, {}]"#, &[BracedList], r#"[["a","b"],{"c":1},{}]"#);
    // A key alone has no value yet, and one of several that has one makes an object of all.
    check_hopeless(r#"{"red"}"#, &[MissingValue]);
    check_hopeless(r#"{"red", "green": 1}"#, &[MissingValue]);
    check_hopeless(r#"{"red", "green", "blue": {}}"#, &[MissingValue, MissingValue]);
    check_hopeless("{red, green}", &[UnquotedKey, MissingValue, UnquotedKey, MissingValue]);
    check(r#"{"red" "green"}"#, &[MissingValue], r#"{"red":"green"}"#);
    // However deep braces stand in one another, each is looked at once.
    let deep = "{".repeat(100_000);
    assert!(!read(&deep).1.is_empty());
}

#[test]
fn texts_that_are_escaped() {
    check(r#"{\"name\": \"a lamp\", \"watts\": [7]}"#, &[Escaped], r#"{"name":"a lamp","watts":[7]}"#);
    check(r#" [{\n  \"path\": \"a\\\\b\\n\"}] "#, &[Escaped], r#"[{"path":"a\\b\n"}]"#);
    check(r#"[\"é\", \"\u00e9\"]"#, &[Escaped], r#"["é","é"]"#);
    // What is no JSON without its backslashes has no fix.
    check_hopeless(r#"{\"name\": \"a lamp\", }"#, &[Escaped]);
    check_hopeless(r#"{\"name\": "#, &[Escaped]);
    // Escaped JSON within a string is a text.
    check(r#"{"text": "{\"name\": 1}"}"#, &[], r#"{"text":"{\"name\": 1}"}"#);
    check(r#""{\"name\": 1}""#, &[], r#""{\"name\": 1}""#);
    // Each value has the place that it was read from.
    let text = r#"{\"a\": [\"b\", 12]}"#;
    let (node, _) = read(text);
    let Some(Value::Array(items)) = node.as_ref().and_then(|node| node.get("a")).map(|list| &list.value) else {
        panic!("{node:?}")
    };
    assert_eq!(items.iter().map(|item| &text[item.range.clone()]).collect::<Vec<_>>(), [r#"\"b\""#, "12"]);
}

#[test]
fn quotes() {
    check("{'a': 'it\\'s', “b”: “x”}", &[WrongQuotes, WrongQuotes, WrongQuotes, WrongQuotes], r#"{"a":"it's","b":"x"}"#);
    check("{\"a\": \"x”,\n\"b\": 1}", &[WrongQuotes], r#"{"a":"x","b":1}"#);
    check(r#"{"a": "he said "hi", then left"}"#, &[InnerQuote, InnerQuote], r#"{"a":"he said \"hi\", then left"}"#);
    check(r#"{"a": ""broken", "b": 1}"#, &[InnerQuote], r#"{"a":"broken","b":1}"#);
    check(r#"{"a": "broken"", "b": 1}"#, &[InnerQuote], r#"{"a":"broken","b":1}"#);
    check("{\"a\": \"\"\"", &[InnerQuote, Unclosed], r#"{"a":""}"#);
    check_hopeless(r#"{"a": "x, "b": "y"}"#, &[InnerQuote, InnerQuote, InnerQuote]);
}

#[test]
fn line_ends_in_strings() {
    check("{\"a\": \"one\ntwo\"}", &[RawControl], r#"{"a":"one\ntwo"}"#);
    check("{\"a\": \"x,\n \"b\": 1}", &[UnterminatedString], r#"{"a":"x","b":1}"#);
    check("{\"a\": \"x\n}", &[UnterminatedString], r#"{"a":"x"}"#);
    check("{\"a\": \"x", &[UnterminatedString, Unclosed], r#"{"a":"x"}"#);
    check("{\"a\": \"p {\n  m: 1;\n}\n\"\n}", &[RawControl, RawControl, RawControl], r#"{"a":"p {\n  m: 1;\n}\n"}"#);
}

#[test]
fn breaks_that_only_wrap_a_string() {
    check("{\"a\": \"https://x.org/lamps\n('desk')\"}", &[WrappedString], r#"{"a":"https://x.org/lamps('desk')"}"#);
    check(
        "{\"a\": \"urn+x://lamps/ \r\n      desk\n\t/bulbs\"}",
        &[WrappedString, WrappedString],
        r#"{"a":"urn+x://lamps/desk/bulbs"}"#,
    );
    // A sentence that names a URL has breaks of its own.
    check("{\"a\": \"see https://x.org\nnow\"}", &[RawControl], r#"{"a":"see https://x.org\nnow"}"#);
    check("{\"a\": \"<p>\\r\\n\n</p>\\n\n\\n\"}", &[WrappedString, WrappedString], r#"{"a":"<p>\r\n</p>\n\n"}"#);
    check("{\"a\": \"<p> \n  \\n</p>\"}", &[WrappedString], r#"{"a":"<p>   \n</p>"}"#);
    // A backslash that is escaped begins no break.
    check("{\"a\": \"C:\\\\n\nb\"}", &[RawControl], r#"{"a":"C:\\n\nb"}"#);
    check("{\"a\": \"one\ttwo\"}", &[RawControl], r#"{"a":"one\ttwo"}"#);
}

#[test]
fn quotes_that_nothing_opens() {
    check("{\"a\": the red lamp\",\n \"b\": 1}", &[UnopenedString], r#"{"a":"the red lamp","b":1}"#);
    check("{\"a\": red, green lamps\"\n}", &[UnopenedString], r#"{"a":"red, green lamps"}"#);
    check("{\"a\": 12\", \"b\": [x\", \"y\"]}", &[UnopenedString, UnopenedString], r#"{"a":"12","b":["x","y"]}"#);
    check("{a\": 1, \"b\": 2}", &[UnopenedKey], r#"{"a":1,"b":2}"#);
    // The quote opens what comes next.
    check("{\"a\": red \"b\": 1}", &[UnquotedValue, MissingComma], r#"{"a":"red","b":1}"#);
    check("{\"a\": red, \"b\": 1}", &[UnquotedValue], r#"{"a":"red","b":1}"#);
}

#[test]
fn escapes() {
    check(r#"["C:\Data", "\'", "\ud800x"]"#, &[BadEscape, BadEscape, BadEscape], "[\"C:\\\\Data\",\"'\",\"\u{fffd}x\"]");
}

#[test]
fn space_and_comments() {
    check("{\u{a0}\"a\":\u{a0}1}", &[OddSpace, OddSpace], r#"{"a":1}"#);
    check("\u{feff}[1] ", &[OddSpace], "[1]");
    check("{ // one\n \"a\": /* two */ 1 <!-- three -->}", &[Comment, Comment, Comment], r#"{"a":1}"#);
    check(r#"{"a": "http://x/*y*/"}"#, &[], r#"{"a":"http://x/*y*/"}"#);
}

#[test]
fn ellipses() {
    check("{\"a\": 1, ...}", &[Ellipsis, TrailingComma], r#"{"a":1}"#);
    check("{..., \"a\": 1}", &[Ellipsis], r#"{"a":1}"#);
    check("{\"a\": 1\n ...\n}", &[Ellipsis], r#"{"a":1}"#);
    check("[{}, …, {}]", &[Ellipsis], "[{},{}]");
    check("{\"a\": {...}, \"b\": [...]}", &[Ellipsis, Ellipsis], r#"{"a":{},"b":[]}"#);
    check("...\n{\"a\": 1}", &[Ellipsis], r#"{"a":1}"#);
    check("…,\n// one of them\n[{}]", &[Ellipsis, Comment], "[{}]");
    check("/* all */ {\"a\": 1}", &[Comment], r#"{"a":1}"#);
    check("{\"a\": ...}", &[Ellipsis], r#"{"a":"..."}"#);
}

#[test]
fn dashes_of_lists() {
    check("{\n  - \"a\": 1,\n  - b: 2\n}", &[ListDash, ListDash, UnquotedKey], r#"{"a":1,"b":2}"#);
    check("[\n  - \"a\",\n  - {\"b\": 1},\n  * \"c\"\n]", &[ListDash, ListDash, ListDash], r#"["a",{"b":1},"c"]"#);
    check("{- \"a\": 1\n -\"b\": 2}", &[ListDash, ListDash, MissingComma], r#"{"a":1,"b":2}"#);
    check("{\"a\": -1, \"b\": [-2]}", &[], r#"{"a":-1,"b":[-2]}"#);
    check("{-a: 1}", &[UnquotedKey], r#"{"-a":1}"#);
    check("[- 5]", &[UnquotedValue], r#"["- 5"]"#);
}

/// The text after all fixes.
#[track_caller]
fn check_mended(text: &str, expected: &str) {
    let (_, faults) = read(text);
    assert_eq!(apply(text, &faults), expected, "{text}");
    assert!(fixes_hold(text, &faults), "{text}");
}

#[test]
fn fixes_leave_no_empty_lines() {
    check_mended("{\n  \"a\": 1,\n  ...\n  \"b\": 2\n}", "{\n  \"a\": 1,\n  \"b\": 2\n}");
    check_mended("[\n  {},\n  …,\n  {}\n]", "[\n  {},\n  {}\n]");
    check_mended("{ \"a\": 1, ... }", "{ \"a\": 1  }");
    check_mended("{\n  // whole\n  \"a\": 1, // end\r\n  \"b\": /* in */ 2\n}", "{\n  \"a\": 1,\r\n  \"b\":   2\n}");
}

#[test]
fn fixes_that_say_something_else_are_known() {
    let check = |text: &str, expected: bool| {
        let (_, faults) = read(text);
        assert!(faults.iter().any(|fault| fault.fix.is_some()), "{text}");
        assert_eq!(fixes_hold(text, &faults), expected, "{text}: {faults:?}");
    };
    check("{\"a\": 1,}", true);
    // What has no fix stays as it was.
    check("{\"a\", \"b\": 1,}", true);
    check("{a: 1, \"a\": 2}", true);
    // In quotes, the word is no longer what lets the text behind it be seen as surplus.
    check("{id}1\"b\"", false);
}

#[test]
fn brackets() {
    check("{\"a\": [1, 2}", &[Unclosed], r#"{"a":[1,2]}"#);
    check("{\"a\": [{\"b\": 1]", &[Unclosed, Unclosed], r#"{"a":[{"b":1}]}"#);
    check("{\"a\": 1}}\n]", &[Surplus], r#"{"a":1}"#);
    check("[1}]", &[Surplus], "[1]");
    check_hopeless("{} and more", &[Surplus]);
    check("{\n  \"a\": 1\n},\n\"b\": [2]\n}", &[ClosedEarly], r#"{"a":1,"b":[2]}"#);
    check("{\"a\": 1,}, \"b\": 2}", &[ClosedEarly, Surplus], r#"{"a":1,"b":2}"#);
    check("[{\"a\": 1}], {\"b\": 2}]", &[ClosedEarly], r#"[{"a":1},{"b":2}]"#);
    // Two values, and none that goes on.
    check_hopeless("{\"a\": 1}, {\"b\": 2}", &[Surplus]);
    check_hopeless("{\"a\": 1}, \"b\": 2", &[Surplus]);
}

#[test]
fn depth_is_bounded() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        for depth in [127, 128, 10_000] {
            let text = open.repeat(depth) + "1" + &close.repeat(depth);
            let (node, faults) = read(&text);
            let expected: &[FaultKind] = if depth > 127 { &[TooDeep] } else { &[] };
            assert_eq!(faults.iter().map(|fault| fault.kind).collect::<Vec<_>>(), expected);
            let strict = to_strict(&node.unwrap());
            assert!(serde_json::from_str::<serde_json::Value>(&strict).is_ok());
        }
        read(&open.repeat(10_000));
    }
}

fn to_serde(node: &Node) -> serde_json::Value {
    serde_json::from_str(&to_strict(node)).unwrap()
}

fn json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<i32>().prop_map(|n| (f64::from(n) / 8.0).into()),
        any::<String>().prop_map(Into::into),
        "[ ,:\"'{}\\[\\]\\\\/\n.a“”]{0,8}".prop_map(Into::into),
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Into::into),
            prop::collection::vec(("[a-c@.\",:]{0,3}", inner), 0..6)
                .prop_map(|members| members.into_iter().collect::<serde_json::Map<_, _>>().into()),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn valid_json_is_read_as_a_strict_reader_does(value in json(), pretty: bool) {
        let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) }.unwrap();
        let (node, faults) = read(&text);
        prop_assert!(faults.is_empty(), "{faults:?}");
        prop_assert_eq!(to_serde(&node.unwrap()), value);
    }

    #[test]
    fn faults_are_found_exactly_where_a_strict_reader_fails(text in "[{}\\[\\],:\"'\\\\ \n.a1t/*“…-]{0,24}") {
        let (node, faults) = read(&text);
        let strict = serde_json::from_str::<serde_json::Value>(&text);
        let ours = node.filter(|_| faults.iter().all(|fault| fault.kind == DuplicateKey));
        prop_assert_eq!(ours.as_ref().map(to_serde), strict.ok());
    }

    #[test]
    fn places_are_inside_and_fixes_mend(text in "([{}\\[\\],:\"'\\\\ \n]|\"[ab]\"|a|1|true|“|”|\\.\\.\\.|//|é|\u{a0}|\\{id\\}|\": |\", ){0,20}") {
        let (node, faults) = read(&text);
        for fault in &faults {
            prop_assert!(text.get(fault.range.clone()).is_some());
            if let Some((range, _)) = &fault.fix {
                prop_assert!(text.get(range.clone()).is_some());
            }
        }
        if let Some(strict) = repair(&text) {
            let strict: serde_json::Value = serde_json::from_str(&strict).unwrap();
            let fixed = apply(&text, &faults);
            prop_assert_eq!(serde_json::from_str::<serde_json::Value>(&fixed).ok(), Some(strict), "{}", fixed);
        }
        if let Some(node) = node {
            walk(&node, &text)?;
        }
    }
}

/// Holds that places nest and follow one another.
fn walk(node: &Node, text: &str) -> Result<(), TestCaseError> {
    prop_assert!(text.get(node.range.clone()).is_some());
    let parts: Vec<_> = match &node.value {
        Value::Array(items) => items.iter().map(|item| (item.range.clone(), item)).collect(),
        Value::Object(members) => members.iter().map(|m| (m.key_range.start..m.value.range.end, &m.value)).collect(),
        _ => Vec::new(),
    };
    let mut at = node.range.start;
    for (range, part) in parts {
        prop_assert!(at <= range.start && range.end <= node.range.end);
        at = range.end;
        walk(part, text)?;
    }
    Ok(())
}
