//! Tests of typed query options: names, literals, parentheses, and what is refused.

use proptest::prelude::*;

use super::*;
use crate::prelude::*;
use crate::{Body, DateTime, Duration, List, Reference, Request};

static ZOO: Reference = Reference::new(
    r#"{"base_url":"https://zoo.example","types":[
    {"name":"zoo.being","fields":[["id","Guid"],["born","DateTimeOffset"]]},
    {"name":"zoo.animal","base":"zoo.being","fields":[["displayName","String"],["age","Int32"],["weight","Double"],["isTame","Boolean"],
        ["tags","Collection(String)"],["chips","Collection(Guid)"],["mood","zoo.mood"],["parts","Collection(zoo.part)"],["mate","zoo.being"],
        ["den","zoo.den"],["sleeps","Duration"],["skills","zoo.skill"]]},
    {"name":"zoo.part","fields":[["label","String"],["parts","Collection(zoo.part)"],["spots","Collection(String)"]]},
    {"name":"zoo.den","fields":[["name","String"],["guests","Collection(zoo.animal)"]]}],
    "enums":[{"name":"zoo.mood","members":["calm","wild"]},{"name":"zoo.skill","flags":true,"members":["swim","fly"]}],
    "operations":[
    {"page":"animals","method":"GET","path":"/animals",
        "option_headers":[{"name":"Patience","value":"long","options":["$search","$count","$filter"]},
                          {"name":"Order","value":"any","options":["$orderby"]}]},
    {"page":"dens","method":"GET","path":"/dens"}]}"#,
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
    /// A part of something.
    Part: [] = "zoo.part" in ZOO
}
crate::record! {
    /// Where it lives.
    Den: [] = "zoo.den" in ZOO
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
crate::choice! {
    /// What it can.
    Skill = "zoo.skill" {
        /// In water.
        Swim = "swim",
        /// In air.
        Fly = "fly",
    }
}

impl Being {
    fn id(&self) -> Option<&str> {
        self.0.guid("id")
    }
    fn born(&self) -> Option<DateTime> {
        self.0.date_time("born")
    }
}

impl Animal {
    /// Named otherwise than on the wire.
    fn title(&self) -> Option<&str> {
        self.0.text("displayName")
    }
    fn age(&self) -> Option<i32> {
        self.0.int32("age")
    }
    fn weight(&self) -> Option<f64> {
        self.0.double("weight")
    }
    fn is_tame(&self) -> Option<bool> {
        self.0.boolean("isTame")
    }
    fn tags(&self) -> Option<List<'_, &str>> {
        self.0.scalars("tags")
    }
    fn chips(&self) -> Option<List<'_, &str>> {
        self.0.scalars("chips")
    }
    fn mood(&self) -> Option<Mood> {
        self.0.choice("mood")
    }
    fn parts(&self) -> Option<&[Part]> {
        self.0.records("parts")
    }
    fn mate(&self) -> Option<&Being> {
        self.0.record("mate")
    }
    fn den(&self) -> Option<&Den> {
        self.0.record("den")
    }
    fn sleeps(&self) -> Option<Duration> {
        self.0.duration("sleeps")
    }
    fn skills(&self) -> Option<Vec<Skill>> {
        self.0.flags("skills")
    }
}

impl Part {
    fn label(&self) -> Option<&str> {
        self.0.text("label")
    }
    fn parts(&self) -> Option<&[Part]> {
        self.0.records("parts")
    }
    fn spots(&self) -> Option<List<'_, &str>> {
        self.0.scalars("spots")
    }
}

impl Den {
    fn name(&self) -> Option<&str> {
        self.0.text("name")
    }
    fn guests(&self) -> Option<&[Animal]> {
        self.0.records("guests")
    }
}

fn animals() -> Request<Collection<Animal>> {
    Client::offline().path().literal("animals").request(&ZOO, "GET", "animals")
}

fn shown<R>(request: &Request<R>) -> String {
    let pairs: Vec<String> = request.query_pairs().iter().map(|(name, value)| format!("{name}={value}")).collect();
    pairs.join("&")
}

/// The options that typed setters make.
fn check(build: impl FnOnce(Request<Collection<Animal>>) -> Request<Collection<Animal>>, expected: &str) {
    let request = build(animals());
    assert_eq!(request.clone().raw().fault, None, "{expected}");
    assert_eq!(shown(&request), expected);
}

fn check_filter(condition: impl FnOnce(&'static Animal) -> Condition, expected: &str) {
    let condition = condition_of(|| condition(probe_record()));
    assert_eq!(condition.into_text().as_deref(), Ok(expected));
}

fn check_refused(build: impl FnOnce(Request<Collection<Animal>>) -> Request<Collection<Animal>>, because: &str) {
    let fault = build(animals()).raw().fault.expect(because);
    assert!(fault.contains(because), "{fault}");
}

#[test]
fn names_are_those_of_the_wire() {
    check(|r| r.select_with(|a| (a.id(), a.title(), a.age())), "$select=id,displayName,age");
    check(|r| r.select_with(|a| a.title()).select(["custom"]).select_with(Animal::mood), "$select=displayName,custom,mood");
    check(|r| r.select_with(|a| a.den().and_then(|den| den.name())), "$select=den/name");
    check(|r| r.select_with(|a| (a.den(), a.record().text("tooth_length"))), "$select=den,tooth_length");
    check(|r| r.select_with(|a| (a.parts(), a.tags(), a.skills(), a.sleeps())), "$select=parts,tags,skills,sleeps");
    check(|r| r.select_with(|a| a.mate().cast_to::<Animal>().and_then(Animal::age)), "$select=mate/zoo.animal/age");
}

#[test]
fn one_record_has_options_too() {
    let request = Client::offline().path().literal("dens").request::<Den>(&ZOO, "GET", "dens").select_with(|den| den.name());
    assert_eq!(shown(&request), "$select=name");
}

#[test]
fn orders_go_up_and_down() {
    check(
        |r| r.order_with(|a| (a.age().descending(), a.title(), a.den().and_then(|den| den.name()).descending())),
        "$orderby=age desc,displayName,den/name desc",
    );
    check(|r| r.order_with(|a| a.born()).order_by(["id desc"]), "$orderby=born,id desc");
}

#[test]
fn expansions_nest() {
    check(|r| r.expand_with(|a| (a.mate(), a.parts())), "$expand=mate,parts");
    check(
        |r| {
            r.expand_with(|a| {
                a.den().nested(|den| {
                    den.select_with(|den| den.name()).expand_with(|den| {
                        den.guests().nested(|guests| {
                            guests
                                .select_with(|guest| (guest.id(), guest.title()))
                                .filter_with(|guest| guest.title().equals("a;b)"))
                                .order_with(|guest| guest.age().descending())
                                .top(2)
                                .skip(1)
                                .option("$levels", "max")
                        })
                    })
                })
            })
        },
        "$expand=den($select=name;$expand=guests($select=id,displayName;$filter=displayName eq 'a;b)';$orderby=age desc;$top=2;$skip=1;$levels=max))",
    );
    check(|r| r.expand_with(|a| (a.mate().nested(|mate| mate), a.den())), "$expand=mate,den");
}

#[test]
fn literals_are_those_of_the_type() {
    let time = |text: &str| text.parse::<DateTime>().expect("a time");
    check_filter(|a| a.title().equals("Tom's & 'cat'"), "displayName eq 'Tom''s & ''cat'''");
    check_filter(|a| a.title().not_equals(String::new()), "displayName ne ''");
    check_filter(|a| a.age().greater_than(-3), "age gt -3");
    check_filter(|a| a.weight().at_most(1.5), "weight le 1.5");
    check_filter(|a| a.weight().less_than(f64::INFINITY), "weight lt INF");
    check_filter(|a| a.is_tame().equals(true), "isTame eq true");
    check_filter(|a| a.born().at_least(time("2031-01-02T03:04:05+01:00")), "born ge 2031-01-02T03:04:05+01:00");
    check_filter(|a| a.sleeps().equals("PT90M".parse::<Duration>().expect("a length")), "sleeps eq duration'PT1H30M'");
    check_filter(|a| a.mood().equals(Mood::Wild), "mood eq 'wild'");
    check_filter(|a| a.mood().is_in([Mood::Wild, Mood::from_text("it's")]), "mood in ('wild','it''s')");
    check_filter(|a| a.skills().has(Skill::Fly), "skills has zoo.skill'fly'");
    let id = "0f8fad5b-D9CB-469f-a165-70867728950e";
    check_filter(|a| a.id().equals(id), &format!("id eq {id}"));
    check_filter(|a| a.id().equals("1 or true"), "id eq '1 or true'");
    check_filter(|a| a.title().equals(id), &format!("displayName eq '{id}'"));
    check_filter(|a| a.chips().any(|chip| chip.equals(id)), &format!("chips/any(x:x eq {id})"));
    check_filter(|a| a.title().is_in(["a", "b'c"]), "displayName in ('a','b''c')");
    check_filter(|a| a.title().is_in(Vec::<String>::new()), "false");
}

#[test]
fn texts_nulls_lists_and_paths() {
    check_filter(|a| a.title().starts_with("A'"), "startswith(displayName,'A''')");
    check_filter(
        |a| a.title().ends_with("z").or(a.title().contains("m")),
        "endswith(displayName,'z') or contains(displayName,'m')",
    );
    check_filter(|a| a.title().is_null(), "displayName eq null");
    check_filter(|a| a.mate().is_not_null(), "mate ne null");
    check_filter(|a| a.den().and_then(|den| den.name()).equals("Cave"), "den/name eq 'Cave'");
    check_filter(|a| a.tags().any(|tag| tag.starts_with("a").or(tag.equals("b"))), "tags/any(x:startswith(x,'a') or x eq 'b')");
    check_filter(|a| a.tags().all(|tag| !tag.equals("b")), "tags/all(x:not (x eq 'b'))");
    check_filter(
        |a| a.parts().any(|part| part.parts().any(|inner| inner.label().equals("tip").and(part.label().equals("wing")))),
        "parts/any(x:x/parts/any(x1:x1/label eq 'tip' and x/label eq 'wing'))",
    );
    check_filter(
        |a| a.parts().any(|part| part.spots().any(|spot| spot.equals("red"))),
        "parts/any(x:x/spots/any(x1:x1 eq 'red'))",
    );
    check_filter(|a| a.parts().count().greater_than(2).and(a.tags().has_any()), "parts/$count gt 2 and tags/any()");
    check_filter(|a| a.den().and_then(|den| den.guests()).all(|guest| guest.age().less_than(3)), "den/guests/all(x:x/age lt 3)");
}

#[test]
fn a_record_that_is_kept_goes_on() {
    check_filter(
        |a| {
            let den = a.den();
            den.and_then(|den| den.name()).equals("a").or(den.and_then(|den| den.name()).equals("b"))
        },
        "den/name eq 'a' or den/name eq 'b'",
    );
}

#[test]
fn what_cannot_be_told_apart_is_refused() {
    let kept = |a: &'static Animal| {
        let (title, id) = (a.title(), a.id());
        title.equals("a").and(id.equals("b"))
    };
    check_refused(|r| r.filter_with(kept), "`displayName`, `id`");
    check_refused(
        |r| {
            r.filter_with(|a| {
                let title = a.title();
                title.equals("a").or(title.equals("b"))
            })
        },
        "names no property",
    );
    check_refused(
        |r| {
            r.filter_with(|a| {
                let _ = a.age();
                Condition::raw("age eq 1")
            })
        },
        "`age`",
    );
    check_refused(|r| r.select_with(|_| Some("displayName")), "names no property");
    check_refused(|r| r.expand_with(|a| a.den().nested(|den| den.select_with(|_| None::<&str>))), "names no property");
    check_refused(
        |r| r.filter_with(|a| a.parts().and_then(|all| all.first()).and_then(|part| part.label()).equals("x")),
        "`parts`",
    );
    check_refused(|r| r.filter_with(|_| Condition::raw(" ")), "empty");
    let real = Animal::new().record().clone().with_text("displayName", "a");
    check_refused(|r| r.filter_with(|_| Animal::wrap_ref(&real).title().equals("a")), "names no property");
}

#[test]
fn a_closure_that_panics_leaves_nothing_behind() {
    let broken = std::panic::catch_unwind(|| {
        animals().filter_with(|a| {
            let _ = a.age();
            panic!("broken")
        })
    });
    assert!(broken.is_err());
    check(|r| r.filter_with(|a| a.age().equals(1)), "$filter=age eq 1");
}

#[test]
fn documented_headers_come_with_their_options() {
    let header = |request: &Request<Collection<Animal>>, name| {
        request.headers().get(name).and_then(|v| v.to_str().ok().map(str::to_owned))
    };
    let check = |request: Request<Collection<Animal>>, patience: Option<&str>, query: &str| {
        assert_eq!(header(&request, "patience").as_deref(), patience, "{query}");
        assert_eq!(shown(&request), query);
    };
    check(animals().filter_with(|a| a.age().equals(1)), None, "$filter=age eq 1");
    for request in [
        animals().filter_with(|a| a.title().ends_with("z")),
        animals().filter_with(|a| a.age().equals(1).or(a.age().not_equals(2))),
        animals().filter_with(|a| !a.age().equals(1)),
        animals().filter_with(|a| a.tags().any(|tag| tag.not_equals("b"))),
        animals().filter_with(|a| a.mate().is_not_null()),
    ] {
        assert_eq!(header(&request, "patience").as_deref(), Some("long"), "{request}");
        assert!(shown(&request).ends_with("&$count=true"), "{request}");
    }
    check(animals().search_for(r#"a "b" \c"#), Some("long"), r#"$search="a \"b\" \\c"&$count=true"#);
    check(animals().with_count(), Some("long"), "$count=true");
    check(animals().header("Patience", "own").count(false).with_count(), Some("own"), "$count=true");
    check(animals().search("raw").count(true), None, "$search=raw&$count=true");
    assert_eq!(header(&animals().order_with(Animal::age), "order").as_deref(), Some("any"));
    let elsewhere = Client::offline().path().literal("dens").request::<Collection<Den>>(&ZOO, "GET", "dens");
    let elsewhere = elsewhere.filter_with(|den| den.name().ends_with("z")).search_for("x");
    assert_eq!((shown(&elsewhere).contains("count"), elsewhere.headers().len()), (false, 0));
}

#[test]
fn searches() {
    let check_search = |search: fn(&'static Animal) -> Search, expected: &str| {
        check(|r| r.search_with(search), &format!("$search={expected}&$count=true"));
    };
    check_search(|a| a.title().matches("Video"), r#""displayName:Video""#);
    check_search(|a| a.title().matches(r#"a "b" \c & d:e"#), r#""displayName:a \"b\" \\c & d:e""#);
    check_search(|a| a.title().matches("x").or(a.tags().matches("y")), r#""displayName:x" OR "tags:y""#);
    check_search(|a| a.mate().matches("x").and(a.den().matches("y")), r#""mate:x" AND "den:y""#);
    check_search(|a| a.den().and_then(|den| den.name()).matches(String::new()), r#""den/name:""#);
    check_search(
        |a| a.title().matches("x").or(a.id().matches("y")).and(Search::phrase("z")).or(Search::named("near", "w")),
        r#"("displayName:x" OR "id:y") AND "z" OR "near:w""#,
    );
    check_search(|_| Search::raw("tame OR wild"), "tame OR wild");
    check_search(|_| Search::raw("tame OR wild").and(Search::phrase("big")), r#"(tame OR wild) AND "big""#);
    check(|r| r.search("tame").search_with(|a| a.title().matches("x")).search_for("y"), "$search=\"y\"&$count=true");
}

#[test]
fn searches_that_cannot_be_told_apart_are_refused() {
    let kept = |a: &'static Animal| {
        let (title, id) = (a.title(), a.id());
        title.matches("a").and(id.matches("b"))
    };
    check_refused(|r| r.search_with(kept), "`displayName`, `id`");
    check_refused(|r| r.search_with(|_| Some("displayName").matches("x")), "names no property");
    check_refused(|r| r.search_with(|_| Search::raw(" ")), "empty");
    check_refused(
        |r| {
            r.search_with(|a| {
                let _ = a.age();
                Search::phrase("x")
            })
        },
        "`age`",
    );
}

#[test]
fn a_probe_is_an_empty_record_to_everyone_else() {
    let animal: &Animal = probe_record();
    assert_eq!((animal.title(), animal.to_json()), (None, "{}".to_owned()));
    assert_eq!(animal.clone().den().and_then(|den| den.name()), None);
    assert_eq!(animals().body(), &Body::Empty);
}

/// A condition as a tree, and the filter that says it.
#[derive(Clone, Debug, PartialEq)]
enum Tree {
    Leaf(u8),
    Not(Box<Tree>),
    And(Box<Tree>, Box<Tree>),
    Or(Box<Tree>, Box<Tree>),
}

fn condition(tree: &Tree) -> Condition {
    match tree {
        Tree::Leaf(name) => match name % 3 {
            0 => probe_record::<Animal>().title().starts_with(format!("{name} and '(or) not")),
            1 => probe_record::<Animal>().title().equals(format!("{name}')")),
            _ => Condition::raw(format!("raw {name}")),
        },
        Tree::Not(inner) => !condition(inner),
        Tree::And(left, right) => condition(left).and(condition(right)),
        Tree::Or(left, right) => condition(left).or(condition(right)),
    }
}

/// Whether a tree of `values` holds, so that trees are compared by what they mean.
fn holds(tree: &Tree, values: u64) -> bool {
    match tree {
        Tree::Leaf(name) => values >> name & 1 == 1,
        Tree::Not(inner) => !holds(inner, values),
        Tree::And(left, right) => holds(left, values) && holds(right, values),
        Tree::Or(left, right) => holds(left, values) || holds(right, values),
    }
}

/// Reads a filter as the protocol does: `or` binds least, then `and`, then comparisons, then `not`.
struct Reader<'t>(&'t str);

impl Reader<'_> {
    fn eat(&mut self, word: &str) -> bool {
        let rest = self.0.strip_prefix(word);
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }

    fn or(&mut self) -> Tree {
        let mut left = self.and();
        while self.eat(" or ") {
            left = Tree::Or(Box::new(left), Box::new(self.and()));
        }
        left
    }

    fn and(&mut self) -> Tree {
        let mut left = self.whole();
        while self.eat(" and ") {
            left = Tree::And(Box::new(left), Box::new(self.whole()));
        }
        left
    }

    fn whole(&mut self) -> Tree {
        if self.eat("not ") {
            // It would deny the left side of a comparison alone.
            assert!(["(", "startswith", "not "].iter().any(|start| self.0.starts_with(start)), "{}", self.0);
            return Tree::Not(Box::new(self.whole()));
        }
        if self.eat("(") {
            let inner = self.or();
            assert!(self.eat(")"), "{}", self.0);
            return inner;
        }
        let is_call = self.eat("startswith(displayName,");
        let is_text = is_call || self.eat("displayName eq ") || !self.eat("raw ");
        if is_text {
            assert!(self.eat("'"), "{}", self.0);
        }
        let digits = self.0.bytes().take_while(u8::is_ascii_digit).count();
        let (name, rest) = self.0.split_at(digits);
        self.0 = rest;
        if is_text {
            while !self.0.starts_with('\'') || self.0.starts_with("''") {
                self.0 = &self.0[if self.0.starts_with("''") { 2 } else { 1 }..];
            }
            assert!(self.eat("'"));
        }
        assert!(!is_call || self.eat(")"), "{}", self.0);
        Tree::Leaf(name.parse().expect("a name"))
    }
}

fn trees() -> impl Strategy<Value = Tree> {
    (0..6_u8).prop_map(Tree::Leaf).prop_recursive(5, 40, 2, |inner| {
        prop_oneof![
            inner.clone().prop_map(|tree| Tree::Not(Box::new(tree))),
            (inner.clone(), inner.clone()).prop_map(|(left, right)| Tree::And(Box::new(left), Box::new(right))),
            (inner.clone(), inner).prop_map(|(left, right)| Tree::Or(Box::new(left), Box::new(right))),
        ]
    })
}

proptest! {
    #[test]
    fn a_filter_means_what_it_was_built_to_mean(tree in trees()) {
        let text = condition_of(|| condition(&tree)).into_text().expect("a filter");
        let mut reader = Reader(&text);
        let read = reader.or();
        prop_assert_eq!(reader.0, "", "{}", text);
        for values in 0..64 {
            prop_assert_eq!(holds(&read, values), holds(&tree, values), "{}", text);
        }
    }

    #[test]
    fn no_text_ends_its_literal(text in ".{0,20}") {
        let quoted = text.as_str().literal_of();
        prop_assert_eq!(quoted[1..quoted.len() - 1].replace("''", "'"), text.clone());
        prop_assert_eq!(quoted.matches('\'').count() % 2, 0);
    }
}

trait LiteralOf {
    fn literal_of(&self) -> String;
}

impl LiteralOf for &str {
    fn literal_of(&self) -> String {
        ValueOf::<str>::literal(self, false)
    }
}
