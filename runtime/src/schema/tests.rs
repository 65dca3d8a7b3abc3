//! Tests of loading and finding.

use super::*;

fn check(text: &str, expected: Result<usize, &str>) {
    let loaded = Schemas::parse(text).map(|schemas| schemas.types().len());
    assert_eq!(loaded.map_err(|error| error.to_string()), expected.map_err(str::to_owned));
}

#[test]
fn a_reference_loads_or_says_what_is_wrong() {
    check(r#"{"types":[{"name":"zoo.cage","fields":[["size","Int32"]]}]}"#, Ok(1));
    check(r#"{"operations":[{"any":"thing"}]}"#, Ok(0));
    check(r#"{"types":[{"name":"zoo.cage","fields":[["size","Int"]]}]}"#, Err("`zoo.cage.size` has an unknown kind `Int`"));
    check(r#"{"types":[{"name":"zoo.cage","base":"zoo.box"}]}"#, Err("`zoo.cage` has an unknown base `zoo.box`"));
    check(r#"{"types":[{"name":"zoo.a","base":"zoo.b"},{"name":"zoo.b","base":"zoo.a"}]}"#, Err("`zoo.a` is its own base"));
    check(r#"{"types":[{"name":"zoo.a"},{"name":"Zoo.A"}]}"#, Err("`Zoo.A` is defined twice"));
    check("[", Err("not a reference: EOF while parsing a list at line 1 column 1"));
}

#[test]
fn derived_types_see_their_bases() {
    let text = r#"{"types":[
        {"name":"zoo.animal","fields":[["name","String"],["age","Int32"]]},
        {"name":"zoo.bird","base":"zoo.animal","fields":[["age","Int64"],["wings","Collection(zoo.wing)"]]},
        {"name":"zoo.wing"}]}"#;
    let schemas = Schemas::parse(text).expect("loads");
    let bird = schemas.find("#Zoo.Bird").expect("is there");
    let animal = schemas.find("zoo.animal").expect("is there");
    let flat = schemas.flat(bird);
    let fields = (0..).map_while(|position| flat.field(position));
    let kinds: Vec<String> = fields.map(|field| format!("{} {}", field.name, schemas.kind_name(field.kind))).collect();
    assert_eq!(kinds, ["name String", "age Int64", "wings Collection(zoo.wing)"]);
    assert!(schemas.is_a(bird, animal));
    assert!(!schemas.is_a(animal, bird));
}
