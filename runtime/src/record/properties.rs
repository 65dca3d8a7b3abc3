//! Properties that hold for every text: what conforms prints back, and nothing panics.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::Record;
use super::compare::same_json;
use crate::Schemas;

const SCHEMAS: &str = r#"{"types":[
    {"name":"p.node","fields":[["text","String"],["flag","Boolean"],["small","Int32"],["large","Int64"],["real","Double"],["day","Date"],
        ["time","DateTimeOffset"],["choice","p.choice"],["texts","Collection(String)"],["child","p.node"],["children","Collection(p.node)"],
        ["any","Untyped"]]},
    {"name":"p.leaf","base":"p.node","fields":[["extra","Int16"]]}],
    "enums":[{"name":"p.choice","members":["a","b"]}]}"#;

/// Any JSON, finite and not too deep.
fn any_json() -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_filter("finite", |value| value.is_finite()).prop_map(Value::from),
        ".*".prop_map(Value::from),
    ];
    scalar.prop_recursive(4, 32, 4, |inner| {
        let members = vec((member_name(), inner.clone()), 0..4).prop_map(|members| Value::Object(members.into_iter().collect()));
        prop_oneof![vec(inner, 0..4).prop_map(Value::from), members]
    })
}

/// Names the schemas know, and names they do not.
fn member_name() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec!["text", "small", "time", "child", "children", "texts", "extra", "@odata.type"])
            .prop_map(str::to_owned),
        ".{0,6}",
    ]
}

/// A time of a year, with a fraction of up to nine digits and any offset.
fn any_time() -> impl Strategy<Value = String> {
    let fraction = prop_oneof![Just(String::new()), "\\.[0-9]{1,9}"];
    (1..=9999u16, 1..=12u8, 1..=28u8, 0..=23u8, 0..=59u8, fraction, "Z|[+-]1[0-9]:[0-5][0-9]|").prop_map(
        |(year, month, day, hour, minute, fraction, zone)| {
            format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:07{fraction}{zone}")
        },
    )
}

/// An object that conforms to `p.node`.
fn any_node() -> impl Strategy<Value = Value> {
    let scalars = (
        option::of(".*".prop_map(Value::from)),
        option::of(any::<i32>().prop_map(Value::from)),
        option::of(any::<f64>().prop_filter("finite", |value| value.is_finite()).prop_map(Value::from)),
        option::of(prop_oneof![any::<i64>().prop_map(Value::from), any::<i64>().prop_map(|value| json!(value.to_string()))]),
        option::of(any_time().prop_map(Value::from)),
        option::of(vec(option::of(".{0,30}"), 0..3).prop_map(|texts| json!(texts))),
        option::of(any_json()),
        option::of(any_json()),
    );
    let leaf = scalars.prop_map(|(text, small, real, large, time, texts, any, unknown)| {
        let names = ["text", "small", "real", "large", "time", "texts", "any", "not known"];
        let values = [text, small, real, large, time, texts, any, unknown];
        let members = names.into_iter().zip(values).filter_map(|(name, value)| Some((name.to_owned(), value?)));
        Value::Object(members.collect::<Map<_, _>>())
    });
    leaf.prop_recursive(3, 12, 3, |inner| {
        (inner.clone(), vec(inner, 0..3)).prop_map(|(child, children)| json!({ "child": child, "children": children }))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn what_conforms_prints_back(node in any_node()) {
        let schemas = Schemas::parse(SCHEMAS).expect("the schemas load");
        let schema = schemas.find("p.node").expect("is there");
        let record = Record::from_json(&schemas, schema, &node.to_string()).expect("conforms");
        let printed: Value = serde_json::from_str(&record.to_json()).expect("prints JSON");
        prop_assert_eq!(printed, node);
    }

    #[test]
    fn any_json_is_read_or_refused(json in any_json()) {
        let schemas = Schemas::parse(SCHEMAS).expect("the schemas load");
        let schema = schemas.find("p.leaf").expect("is there");
        if let Ok(record) = Record::from_json(&schemas, schema, &json.to_string()) {
            // Numbers count by their value: a whole one prints without its fraction.
            prop_assert!(same_json(&record.to_json(), &json.to_string()), "{} {}", record.to_json(), json);
        }
    }

    #[test]
    fn any_object_is_read_leniently_and_prints_back(json in any_json()) {
        let schemas = Schemas::parse(SCHEMAS).expect("the schemas load");
        let schema = schemas.find("p.leaf").expect("is there");
        let text = json.to_string();
        let read = Record::from_json_lenient(&schemas, schema, &text);
        prop_assert_eq!(read.is_ok(), json.is_object());
        if let Ok(record) = read {
            prop_assert!(same_json(&record.to_json(), &text), "{} {}", record.to_json(), json);
            prop_assert_eq!(record.mismatches().is_empty(), Record::from_json(&schemas, schema, &text).is_ok());
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[{}\\[\\]\",:0-9a-z@.\\\\ é-]{0,60}") {
        let schemas = Schemas::parse(SCHEMAS).expect("the schemas load");
        let schema = schemas.find("p.node").expect("is there");
        let error = Record::from_json(&schemas, schema, &text).err();
        prop_assert!(error.is_none_or(|error| !error.to_string().is_empty()));
        prop_assert!(Schemas::parse(&text).map_or(true, |schemas| schemas.types().is_empty()));
    }
}
