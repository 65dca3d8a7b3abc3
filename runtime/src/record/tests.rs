//! Tests of reading, printing, setting and types.

use super::*;
use crate::choice::Choice;
use crate::{Reference, Schemas, Typed};

static ZOO: Reference = Reference::new(
    r#"{"types":[
    {"name":"zoo.being","fields":[["id","String"],["born","DateTimeOffset"]]},
    {"name":"zoo.animal","base":"zoo.being","fields":[["name","String"],["age","Int32"],["weight","Double"],["tame","Boolean"],
        ["tags","Collection(String)"],["mood","zoo.mood"],["parts","Collection(zoo.part)"],["mate","zoo.being"],["photo","Binary"],
        ["chip","Guid"],["seen","Date"],["fed","TimeOfDay"],["sleeps","Duration"],["steps","Int64"],["price","Decimal"],["film","Stream"],
        ["notes","Untyped"],["legs","Byte"],["visits","Collection(DateTimeOffset)"],["papers","Collection(Untyped)"]]},
    {"name":"zoo.part","fields":[["label","String"],["parts","Collection(zoo.part)"]]},
    {"name":"zoo.bird","base":"zoo.animal","fields":[["wings","Int16"]]}],
    "enums":[{"name":"zoo.mood","members":["calm","wild"]}]}"#,
);

crate::record! {
    /// Something alive.
    Being: [] = "zoo.being" in ZOO
}
crate::record! {
    /// Something that moves.
    Animal: [Being] = "zoo.animal" in ZOO, new
}
crate::record! {
    /// Something that flies.
    Bird: [Animal, Being] = "zoo.bird" in ZOO, new
}
crate::record! {
    /// A part of something.
    Part: [] = "zoo.part" in ZOO, new
}
crate::choice! {
    /// How it feels.
    Mood = "zoo.mood" {
        /// At ease.
        Calm = "calm",
        /// Not at ease.
        Wild = "wild",
    }
}

/// Reads an animal and prints it; an error prints as itself.
fn check(json: &str, expected: &str) {
    let printed = match Animal::from_json(json) {
        Ok(animal) => animal.record().to_json_as(Animal::NAME),
        Err(error) => error.to_string(),
    };
    assert_eq!(printed, expected, "{json}");
}

fn check_same(json: &str) {
    check(json, json);
}

#[test]
fn what_was_read_prints_back() {
    check_same("{}");
    check_same(r#"{"name":"Ada","age":-3,"id":"1","weight":1,"tame":true}"#);
    check_same(r#"{"name":null,"tags":null,"parts":null,"mate":null,"notes":null}"#);
    check_same(r#"{"name":"a \"quoted\" \\ line\nand\u0001 more"}"#);
    check_same(r#"{"weight":1.5,"price":1.25e-7}"#);
    check_same(r#"{"weight":"INF","price":"-INF"}"#);
    check_same(r#"{"born":"2031-01-02T03:04:05.000Z"}"#);
    check_same(r#"{"born":"9999-12-31T23:59:59Z","seen":"2031-01-02","fed":"08:00:00.0000000","sleeps":"PT90M"}"#);
    check_same(r#"{"chip":"0f8fad5b-D9CB-469f-a165-70867728950e","photo":"AQI=","steps":"9007199254740993"}"#);
    check_same(r#"{"tags":["a",null,"b"],"visits":["2031-01-02T03:04:05-08:00"],"mood":"sleepy"}"#);
    check_same(r#"{"parts":[{"label":"wing","parts":[{"label":"tip"}]},{}]}"#);
    check_same(r#"{"notes":{"any":["thing",1]},"film":"https://host/film","papers":[1,{"a":2}]}"#);
    check_same(r#"{"mate":{"id":"2"}}"#);
}

#[test]
fn unknown_members_follow_the_known_in_their_order() {
    check(
        r#"{"@odata.context":"c","name":"Ada","color":{"r":1, "g":[2]},"age":1,"name@odata.bind":"x"}"#,
        r#"{"name":"Ada","age":1,"@odata.context":"c","color":{"r":1, "g":[2]},"name@odata.bind":"x"}"#,
    );
    check(r#"{"a\"b":1,"é":"é"}"#, r#"{"a\"b":1,"é":"é"}"#);
}

#[test]
fn of_a_repeated_member_the_last_counts() {
    check(r#"{"name":"a","age":1,"name":"b"}"#, r#"{"name":"b","age":1}"#);
    check(r#"{"x":1,"y":2,"x":3,"X":4}"#, r#"{"y":2,"x":3,"X":4}"#);
}

#[test]
fn a_mismatch_says_where_and_what() {
    check(r#"{"name":1}"#, "`name`: expected String, found number 1 at line 1 column 9");
    check(r#"{"age":"1"}"#, "`age`: expected Int32, found string \"1\" at line 1 column 10");
    check(r#"{"age":1.5}"#, "`age`: expected Int32, found number 1.5 at line 1 column 10");
    check(r#"{"age":2147483648}"#, "`age`: expected Int32, found number 2147483648 at line 1 column 17");
    check(
        r#"{"steps":9007199254740993.0}"#,
        "`steps`: expected Int64, found a number of 2^53 or more, written with a fraction or an exponent at line 1 column 27",
    );
    check(r#"{"legs":-1}"#, "`legs`: expected Byte, found number -1 at line 1 column 10");
    check(r#"{"tame":"true"}"#, "`tame`: expected Boolean, found string \"true\" at line 1 column 14");
    check(r#"{"born":"2031-01-02"}"#, "`born`: expected DateTimeOffset, found string \"2031-01-02\" at line 1 column 20");
    check(r#"{"tags":["a",true]}"#, "`tags[1]`: expected String, found true at line 1 column 17");
    check(r#"{"tags":"a"}"#, "`tags`: expected Collection(String), found string \"a\" at line 1 column 11");
    check(r#"{"name":["a"]}"#, "`name`: expected String, found an array at line 1 column 9");
    check(r#"{"mood":2}"#, "`mood`: expected zoo.mood, found number 2 at line 1 column 9");
    check(r#"{"chip":"1"}"#, "`chip`: expected Guid, found string \"1\" at line 1 column 11");
    check(r#"{"film":[1]}"#, "`film`: expected Stream, found an array at line 1 column 12");
    check(
        "{\"parts\":[{},\n{\"parts\":[{\"label\":{}}]}]}",
        "`parts[1].parts[0].label`: expected String, found an object at line 2 column 21",
    );
    check(r#"{"parts":[null]}"#, "`parts[0]`: expected zoo.part, found null at line 1 column 14");
    check("null", "expected zoo.animal, found null");
    check("[]", "expected zoo.animal, found an array at line 1 column 2");
    check(r#"{"name":"#, "`name`: EOF while parsing a value at line 1 column 8");
    check("{} x", "trailing characters at line 1 column 4");
}

#[test]
fn depth_is_an_error_and_no_overflow() {
    let deep = |levels: usize| format!("{}{}", r#"{"parts":["#.repeat(levels), "]}".repeat(levels));
    assert!(Part::from_json(&deep(60)).is_ok());
    let error = Part::from_json(&deep(60_000)).expect_err("too deep");
    assert!(error.is_syntax());
    // Unknown members are kept as text, however deep they are.
    let unknown = format!(r#"{{"x":{}{}}}"#, "[".repeat(60_000), "]".repeat(60_000));
    assert_eq!(Part::from_json(&unknown).map(|part| part.to_json()), Ok(unknown));
}

/// Reads an animal leniently: it prints as it came, and these are its mismatches.
#[track_caller]
fn check_lenient(json: &str, expected: &[&str]) {
    let animal = Animal::from_json_lenient(json).expect("an object");
    assert_eq!(animal.record().to_json_as(Animal::NAME), json);
    let found: Vec<String> = animal.record().mismatches().iter().map(Mismatch::to_string).collect();
    assert_eq!(found, expected, "{json}");
    assert_eq!(Animal::from_json(json).is_ok(), expected.is_empty(), "{json}");
}

#[test]
fn what_does_not_fit_is_kept_and_named() {
    check_lenient(r#"{"name":"Ada","notes":{"a":1},"price":1.250,"papers":[1,null],"film":"x"}"#, &[]);
    check_lenient(r#"{"name":1,"age":2}"#, &["`name`: expected String, found number 1"]);
    check_lenient(r#"{"age":"1"}"#, &["`age`: expected Int32, found string \"1\""]);
    check_lenient(
        r#"{"age":1.5,"legs":-1}"#,
        &["`age`: expected Int32, found number 1.5", "`legs`: expected Byte, found number -1"],
    );
    check_lenient(r#"{"steps":9223372036854775808}"#, &["`steps`: expected Int64, found number 9223372036854775808"]);
    check_lenient(r#"{"tame":"a \"b\"\n"}"#, &[r#"`tame`: expected Boolean, found string "a \"b\"\n""#]);
    check_lenient(r#"{"name":{"a":[1,{}],"b":null}}"#, &["`name`: expected String, found an object"]);
    check_lenient(r#"{"name":[1,"a"]}"#, &["`name`: expected String, found an array"]);
    check_lenient(
        r#"{"tags":["a",true,null,[1]]}"#,
        &["`tags[1]`: expected String, found true", "`tags[3]`: expected String, found an array"],
    );
    check_lenient(r#"{"tags":"a"}"#, &["`tags`: expected Collection(String), found string \"a\""]);
    check_lenient(r#"{"tags":{"a":1}}"#, &["`tags`: expected Collection(String), found an object"]);
    check_lenient(r#"{"mate":"b"}"#, &["`mate`: expected zoo.being, found string \"b\""]);
    check_lenient(r#"{"mate":[{"id":"b"}]}"#, &["`mate`: expected zoo.being, found an array"]);
    check_lenient(r#"{"parts":{"label":"wing"}}"#, &["`parts`: expected Collection(zoo.part), found an object"]);
    check_lenient(
        r#"{"film":[1],"price":"dear"}"#,
        &["`film`: expected Stream, found an array", "`price`: expected Decimal, found string \"dear\""],
    );
    check_lenient(
        r#"{"parts":[{"label":"wing"},null,"x",[1],2,{"parts":[{"label":2}]}]}"#,
        &[
            "`parts[1]`: expected zoo.part, found null",
            "`parts[2]`: expected zoo.part, found string \"x\"",
            "`parts[3]`: expected zoo.part, found an array",
            "`parts[4]`: expected zoo.part, found number 2",
            "`parts[5].parts[0].label`: expected String, found number 2",
        ],
    );
}

#[test]
fn getters_give_nothing_of_what_does_not_fit() {
    let json = r#"{"name":1,"age":"1","weight":"2","tame":1,"tags":["a",true,"b"],"mood":2,"parts":[{"label":"wing"},null],"mate":[],
        "photo":"%","chip":1,"seen":"today","fed":1,"sleeps":1,"steps":"x","born":1,"wings":3}"#;
    let animal = Animal::from_json_lenient(json).expect("reads");
    let record = animal.record();
    assert_eq!((record.text("name"), record.int32("age"), record.double("weight")), (None, None, None));
    assert_eq!((record.boolean("tame"), record.choice::<Mood>("mood"), record.binary("photo")), (None, None, None));
    assert_eq!((record.date("seen"), record.date_time("born"), record.time_of_day("fed")), (None, None, None));
    assert_eq!((record.duration("sleeps"), record.int64("steps"), record.guid("chip")), (None, None, None));
    assert!(record.record::<Being>("mate").is_none());
    let tags = record.scalars::<&str>("tags").expect("a list");
    assert_eq!((tags.len(), tags.get(1), tags.to_vec()), (3, None, vec!["a", "b"]));
    let parts = record.records::<Part>("parts").expect("a list");
    assert_eq!((parts.len(), parts[0].record().text("label"), parts[1].record().text("label")), (2, Some("wing"), None));
    assert_eq!((record.untyped("age"), record.untyped("seen")), (Some("\"1\""), Some("\"today\"")));
    assert_eq!((record.state("name"), record.mismatches().len()), (State::Present, 15));
    let mended = Part::from_json_lenient(&parts[1].to_json());
    assert!(mended.is_err(), "a null at the top is no record");
    assert_eq!(parts[1].clone().into_record().with_text("label", "tip").to_json(), r#"{"label":"tip"}"#);
}

#[test]
fn what_is_no_object_or_no_json_is_an_error_all_the_same() {
    for json in ["null", "[]", "1", "\"a\"", "{\"name\":", "{} x", ""] {
        let (strict, lenient) = (Animal::from_json(json), Animal::from_json_lenient(json));
        assert_eq!(lenient.expect_err(json), strict.expect_err(json));
    }
}

#[test]
fn a_late_type_is_read_leniently_too() {
    let animal = Animal::from_json_lenient(r##"{"wings":"two","name":"Ada","@odata.type":"#zoo.bird"}"##).expect("reads");
    let told: Vec<String> = animal.record().mismatches().iter().map(Mismatch::to_string).collect();
    assert_eq!(told, ["`wings`: expected Int16, found string \"two\""]);
    assert!(animal.is::<Bird>());
}

/// A part in a part in a part, as the reader takes it.
fn deep_json(levels: usize) -> String {
    format!("{}{}", r#"{"parts":["#.repeat(levels), "]}".repeat(levels))
}

#[test]
fn records_nest_as_deep_as_the_limit_says() {
    let levels = usize::from(DEEPEST);
    let part = Part::from_json(&deep_json(levels)).expect("not too deep");
    assert_eq!(part.to_json(), deep_json(levels));
    assert_eq!(part.record().clone(), *part.record());
    assert!(format!("{part:?} {part:#?}").len() < 4000);
    assert!(part.record().mismatches().is_empty());
    for levels in [levels + 1, 10_000] {
        for error in [Part::from_json(&deep_json(levels)), Part::from_json_lenient(&deep_json(levels))] {
            let error = error.expect_err("too deep").to_string();
            assert!(error.contains("records nested deeper than 128 levels"), "{error}");
        }
    }
    // What no schema knows, and what does not fit, is text and nests as it likes.
    let deep = format!(
        r#"{{"label":{}{},"x":{}{}}}"#,
        "[".repeat(60_000),
        "]".repeat(60_000),
        "{\"a\":".repeat(9_000),
        "1".to_owned() + &"}".repeat(9_000)
    );
    let part = Part::from_json_lenient(&deep).expect("reads");
    assert_eq!((part.to_json(), part.record().mismatches().len()), (deep.clone(), 1));
    assert_eq!(part.record().clone(), *part.record());
    assert!(format!("{part:?}").len() < 2000);
}

#[test]
fn the_deepest_record_fits_a_small_stack() {
    let deepest = || {
        let part = Part::from_json(&deep_json(usize::from(DEEPEST))).expect("not too deep");
        assert!(part.record().clone() == *part.record() && part.record().mismatches().is_empty());
        assert!(!format!("{part:?}").is_empty() && !part.to_json().is_empty());
    };
    let small = std::thread::Builder::new().stack_size(1 << 20).spawn(deepest);
    small.expect("a thread").join().expect("no overflow");
}

#[test]
fn what_is_nested_by_hand_never_overflows() {
    let nest = |inner: &str| {
        (0..10_000).fold(Part::new().into_record().with_text("label", inner), |part, _| {
            Part::new().into_record().with_records("parts", [Part::from_record(part).expect("a part")])
        })
    };
    let part = nest("core");
    assert_eq!(part.to_json(), format!(r#"{}{{"label":"core"}}{}"#, r#"{"parts":["#.repeat(10_000), "]}".repeat(10_000)));
    assert!(part.clone() == part && part != nest("bone"));
    assert!(format!("{part:?}").len() < 2000);
    assert_eq!(part.mismatches().len(), 1);
    let mates = (0..1000).fold(Animal::new(), |animal, _| {
        Animal::from_record(Animal::new().into_record().with_record("mate", animal)).expect("an animal")
    });
    assert_eq!(mates.to_json().matches("mate").count(), 1000);
}

#[test]
fn debug_is_short_and_cut_between_characters() {
    let long = Part::new().into_record().with_text("label", "é".repeat(9_000));
    let shown = format!("{long:?}");
    assert!(shown.len() < 1010 && shown.ends_with("é…"), "{shown}");
    let many = Part::new().into_record().with_records("parts", (0..999).map(|_| Part::new()));
    assert!(format!("{many:#?}").len() < 5000);
}

#[test]
fn unknown_members_are_found_by_their_names() {
    let record = Part::from_json(r#"{"a":1,"b\"\u0063":[2, 3],"label":"x","a ":null}"#).expect("reads").into_record();
    let found: Vec<_> = record.extras().map(|(name, json)| (name.into_owned(), json.to_owned())).collect();
    let expected = [("a", "1"), ("b\"c", "[2, 3]"), ("a ", "null")];
    assert_eq!(found, expected.map(|(name, json)| (name.to_owned(), json.to_owned())));
    assert_eq!((record.extra("b\"c"), record.extra("a "), record.extra("c")), (Some("[2, 3]"), Some("null"), None));
    // One text, found at one place, however often it is asked for.
    assert!(std::ptr::eq(record.extra("a").expect("is there"), record.extra("a").expect("is there")));
    assert_eq!(record.with_untyped("a", 2).extra("a"), Some("2"));
}

#[test]
fn a_stated_type_is_read_wherever_it_stands() {
    for json in [
        r##"{"@odata.type":"#zoo.bird","name":"Ada","wings":2}"##,
        r##"{"name":"Ada","wings":2,"@odata.type":"#zoo.bird"}"##,
        r#"{"wings":2,"@odata.type":"ZOO.Bird","name":"Ada"}"#,
    ] {
        let animal = Animal::from_json(json).expect("reads");
        let bird = animal.cast::<Bird>().expect("is a bird");
        assert_eq!(bird.record().int32("wings"), Some(2), "{json}");
        assert_eq!(bird.record().text("name"), Some("Ada"), "{json}");
        assert_eq!(bird.record().extras().count(), 1, "{json}");
    }
    check(r##"{"wings":"two","@odata.type":"#zoo.bird"}"##, "`wings`: expected Int16, found string \"two\" at line 1 column 41");
    // A type that is unknown, or no kind of animal, leaves the value an animal.
    check(r##"{"@odata.type":"#zoo.fish","wings":2}"##, r##"{"@odata.type":"#zoo.fish","wings":2}"##);
    check(r##"{"@odata.type":"#zoo.part","label":2}"##, r##"{"@odata.type":"#zoo.part","label":2}"##);
}

#[test]
fn a_derived_value_names_its_type() {
    let bird = Bird::new().with_untyped("wings", 2);
    assert_eq!(bird.to_json(), r#"{"wings":2}"#);
    assert_eq!(bird.record().to_json_as("zoo.bird"), r#"{"wings":2}"#);
    assert_eq!(bird.record().to_json_as("zoo.animal"), r##"{"@odata.type":"#zoo.bird","wings":2}"##);
    let pair = Animal::new().into_record().with_record("mate", bird);
    assert_eq!(pair.to_json(), r##"{"mate":{"@odata.type":"#zoo.bird","wings":2}}"##);
    let read = Animal::from_json(&pair.to_json()).expect("reads");
    assert_eq!(*read.record(), pair);
}

#[test]
fn setters_print_what_they_set() {
    let animal = Animal::new()
        .into_record()
        .with_text("name", "Ada")
        .with_int32("age", 3)
        .with_double("weight", 2.0)
        .with_choice("mood", Mood::Wild)
        .with_scalars("tags", ["a", "b"])
        .with_binary("photo", [1, 2])
        .with_date_time("born", "2031-01-02T03:04:05Z".parse().expect("a time"))
        .with_null("seen")
        .with_untyped("color", "red")
        .with_records("parts", [Part::new()])
        .with_text("name", "Bea");
    assert_eq!(
        animal.to_json(),
        r#"{"name":"Bea","age":3,"weight":2,"mood":"wild","tags":["a","b"],"photo":"AQI=","born":"2031-01-02T03:04:05Z","seen":null,"parts":[{}],"color":"red"}"#,
    );
    assert_eq!(animal.state("seen"), State::Null);
    assert_eq!(animal.state("color"), State::Present);
    let animal = animal.without("color").without("seen").without("parts");
    assert_eq!(animal.state("seen"), State::Absent);
    assert_eq!(animal.state("color"), State::Absent);
    assert_eq!(animal.with_untyped("age", "three").untyped("age"), Some("\"three\""));
}

#[test]
fn getters_read_what_was_read() {
    let json = r#"{"name":"Ada","age":3,"steps":"12","weight":1,"mood":"WILD","tags":["a",null,"b"],"parts":[{"label":"wing"}],
        "mate":{"id":"7"},"photo":"AQI=","sleeps":"PT1M","fed":"08:00","seen":"2031-01-02","notes":[1],"extra":{"a":1}}"#;
    let animal = Animal::from_json(json).expect("reads");
    let record = animal.record();
    assert_eq!(record.text("name"), Some("Ada"));
    assert_eq!(record.int32("age"), Some(3));
    assert_eq!(record.int64("steps"), Some(12));
    assert_eq!(record.double("weight"), Some(1.0));
    assert_eq!(record.choice("mood"), Some(Mood::Wild));
    let tags = record.scalars::<&str>("tags").expect("a list");
    assert_eq!(tags.to_vec(), ["a", "b"]);
    assert_eq!((tags.len(), tags.get(1), tags.get(2)), (3, None, Some("b")));
    let parts = record.records::<Part>("parts").expect("a list");
    assert_eq!(parts[0].record().text("label"), Some("wing"));
    assert_eq!(record.record::<Being>("mate").and_then(|mate| mate.record().text("id")), Some("7"));
    assert_eq!(record.binary("photo"), Some(vec![1, 2]));
    assert_eq!(record.duration("sleeps").map(|time| time.exact().as_secs()), Some(60));
    assert_eq!(record.time_of_day("fed").map(|time| time.time().hour()), Some(8));
    assert_eq!(record.date("seen").map(crate::Date::year), Some(2031));
    assert_eq!(record.untyped("notes"), Some("[1]"));
    assert_eq!(record.untyped("extra"), Some(r#"{"a":1}"#));
    assert_eq!(record.text("absent"), None);
}

#[test]
fn a_record_is_checked_before_it_becomes_a_type() {
    assert!(Being::from_record(Bird::new().into_record()).is_ok());
    let error = Bird::from_record(Animal::new().into_record()).expect_err("is no bird");
    assert_eq!(error.to_string(), "expected a `zoo.bird`, found a `zoo.animal`");
    assert!(Bird::new().upcast::<Being>().is::<Bird>());
    assert_eq!(Bird::new().record().type_name(), "zoo.bird");
    assert_eq!(format!("{:?}", Part::new().with_untyped("label", "x")), "Part(part { label: \"x\" })");
}

#[test]
fn choices_know_their_members_in_any_case() {
    assert_eq!(Mood::from_text("Calm"), Mood::Calm);
    assert_eq!(Mood::from_text("sleepy").clone().as_str(), "sleepy");
    assert!(!Mood::from_text("sleepy").is_documented());
}

#[test]
fn a_record_takes_48_bytes() {
    assert_eq!(size_of::<Record<'_>>(), 48);
    let _: &Schemas = ZOO.schemas();
}

#[test]
fn types_are_equal_by_their_members() {
    let read = |json: &str| Animal::from_json(json).expect("an animal");
    let check = |left: &str, right: &str, expected: bool| {
        assert_eq!(read(left) == read(right), expected, "{left} {right}");
        assert_eq!(read(right) == read(left), expected, "{right} {left}");
    };
    check(r#"{"name":"Bo","age":3}"#, r#"{"age":3,"name":"Bo"}"#, true);
    check(r#"{"weight":3}"#, r#"{"weight":3.0}"#, true);
    check(r#"{"papers":[{"a":1,"b":10}]}"#, r#"{"papers":[{"b":1e1,"a":1}]}"#, true);
    check(r#"{"tags":["a","b"]}"#, r#"{"tags":["b","a"]}"#, false);
    check(r#"{"name":null}"#, "{}", false);
    check(r#"{"collar":{"x":1}}"#, r#"{"collar":{"x":1.0}}"#, true);
    check(r##"{"@odata.type":"#zoo.bird"}"##, "{}", false);
    assert_eq!(Animal::default(), Animal::new());
    assert_eq!(Animal::new().with_untyped("name", "Bo"), read(r#"{"name":"Bo"}"#));
}

#[test]
fn members_are_read_from_what_people_write() {
    assert_eq!("WILD".parse(), Ok(Mood::Wild));
    assert_eq!(Mood::try_from("calm"), Ok(Mood::Calm));
    let slip = "clam".parse::<Mood>().expect_err("no member");
    assert_eq!(slip.to_string(), "`clam` is no documented member of `zoo.mood`");
    let counted = std::collections::HashSet::from([Mood::from_text("Calm"), Mood::Calm, Mood::from_text("clam")]);
    assert_eq!(counted.len(), 2);
}

#[test]
fn texts_are_set_in_whatever_form_they_come() {
    let name = String::from("Bo");
    let check = |animal: Record<'static>, expected: &str| assert_eq!(animal.to_json(), expected);
    let new = || Animal::new().into_record();
    check(new().with_text("name", &name).with_guid("chip", std::sync::Arc::<str>::from("c")), r#"{"name":"Bo","chip":"c"}"#);
    check(new().with_binary("photo", b"ab").with_binary("film", vec![1]), r#"{"photo":"YWI=","film":"AQ=="}"#);
    check(new().with_texts("tags", vec![name.clone()]).with_texts("visits", [&"x"]), r#"{"tags":["Bo"],"visits":["x"]}"#);
    assert_eq!(
        Animal::new().with_some(Some(name), |animal, name| animal.with_untyped("name", name)).to_json(),
        r#"{"name":"Bo"}"#
    );
    assert_eq!(Animal::new().with_some(None::<&str>, |animal, name| animal.with_untyped("name", name)).to_json(), "{}");
}

#[test]
fn an_update_says_what_changed() {
    let read = |json: &str| Animal::from_json_lenient(json).expect("an animal");
    let check = |before: &str, after: &str, expected: &str| {
        let changes = read(after).changed_since(&read(before));
        assert_eq!(changes.to_json(), expected, "{before} {after}");
        assert!(changes.changed_since(&changes).record().is_empty());
    };
    check(r#"{"name":"Bo","age":3}"#, r#"{"age":4,"name":"Bo"}"#, r#"{"age":4}"#);
    check(r#"{"@odata.etag":"1","name":"Bo"}"#, r#"{"@odata.etag":"2","@odata.context":"x","name":"Bo"}"#, "{}");
    check(
        r#"{"name":"Bo"}"#,
        r#"{"name":"Bo","@zoo.keep":"all","mate@odata.bind":"x"}"#,
        r#"{"@zoo.keep":"all","mate@odata.bind":"x"}"#,
    );
    check(r#"{"name":"Bo","weight":3}"#, r#"{"weight":3.0,"name":null}"#, r#"{"name":null}"#);
    check(r#"{"name":"Bo","age":3}"#, r#"{"age":3}"#, "{}");
    check("{}", r#"{"name":null}"#, r#"{"name":null}"#);
    check(r#"{"name":null}"#, r#"{"name":null}"#, "{}");
    check(r#"{"tags":["a","b"]}"#, r#"{"tags":["a","c"]}"#, r#"{"tags":["a","c"]}"#);
    check(r#"{"mate":{"id":"1","born":null}}"#, r#"{"mate":{"id":"2","born":null}}"#, r#"{"mate":{"id":"2"}}"#);
    check(r#"{"mate":{"id":"1"}}"#, r#"{"mate":{"id":"1"}}"#, "{}");
    check(r#"{"mate":null}"#, r#"{"mate":{"id":"1"}}"#, r#"{"mate":{"id":"1"}}"#);
    check(r#"{"collar":{"a":1},"tag":1}"#, r#"{"collar":{"a":1.0},"tag":2}"#, r#"{"tag":2}"#);
    // A record that becomes one of another type is sent as a whole, and one whose type is told by a member alone keeps telling it.
    let bird = |wings: u8| format!(r##"{{"mate":{{"@odata.type":"#zoo.bird","wings":{wings},"name":"Bo"}}}}"##);
    check(&bird(2), &bird(3), r##"{"mate":{"@odata.type":"#zoo.bird","wings":3}}"##);
    check(r#"{"mate":{"id":"1"}}"#, &bird(2), r##"{"mate":{"wings":2,"name":"Bo","@odata.type":"#zoo.bird"}}"##);
    let dragon = |name: &str| format!(r##"{{"@odata.type":"#zoo.dragon","name":"{name}","age":3}}"##);
    check(&dragon("Fy"), &dragon("Fo"), r##"{"name":"Fo","@odata.type":"#zoo.dragon"}"##);
    check(&dragon("Fy"), &dragon("Fy"), "{}");
    // What was not read is sent again only where it differs.
    check(r#"{"age":"three"}"#, r#"{"age":"three"}"#, "{}");
    check(r#"{"age":"three"}"#, r#"{"age":3}"#, r#"{"age":3}"#);
}
