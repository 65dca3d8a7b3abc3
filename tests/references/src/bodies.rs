//! JSON of examples: what the types say, or something else.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use crate::names::Names;
use crate::percent;
use crate::types::{Kind, Property, World};

/// How deep examples nest.
const DEPTH: usize = 4;

/// What the JSON of a type's page shows for a property.
pub fn sample(world: &World, property: &Property) -> Value {
    let one = match property.kind {
        Kind::Primitive("Boolean") => json!(true),
        Kind::Primitive("Int32" | "Int64") => json!(1024),
        Kind::Primitive(_) | Kind::Enum(_) => json!("String"),
        Kind::Type(id) => json!({ "@odata.type": format!("bakery.{}", world.types[id].name) }),
        Kind::Unknown => json!({ "@odata.type": "bakery.nowhere" }),
    };
    if property.many { json!([one]) } else { one }
}

/// An object of a type as an example shows it. One in ten members is not what the type says.
pub fn object(world: &World, id: usize, rng: &mut Rng, names: &mut Names) -> Value {
    nested(world, id, 0, rng, names)
}

fn nested(world: &World, id: usize, depth: usize, rng: &mut Rng, names: &mut Names) -> Value {
    let mut members = Map::new();
    if percent(rng, 20) {
        members.insert("@odata.type".to_owned(), json!(format!("#bakery.{}", world.types[id].name)));
    }
    for property in &world.types[id].properties {
        if percent(rng, 70) {
            members.insert(property.name.clone(), value(world, property, depth, rng, names));
        }
    }
    if let Some(base) = world.types[id].base.filter(|_| depth < DEPTH && percent(rng, 60))
        && let Value::Object(inherited) = nested(world, base, depth + 1, rng, names)
    {
        inherited.into_iter().for_each(|(name, value)| {
            members.entry(name).or_insert(value);
        });
    }
    if percent(rng, 10) {
        members.insert(names.draw(rng), anything(depth, rng, names));
    }
    Value::Object(members)
}

fn value(world: &World, property: &Property, depth: usize, rng: &mut Rng, names: &mut Names) -> Value {
    if percent(rng, 5) {
        return anything(depth, rng, names);
    }
    if property.many {
        return (0..rng.usize(..3)).map(|_| one(world, property.kind, depth, rng, names)).collect();
    }
    one(world, property.kind, depth, rng, names)
}

fn one(world: &World, kind: Kind, depth: usize, rng: &mut Rng, names: &mut Names) -> Value {
    match kind {
        _ if percent(rng, 4) => Value::Null,
        Kind::Primitive("Boolean") => json!(rng.bool()),
        Kind::Primitive("Int32") => json!(rng.i32(..)),
        Kind::Primitive("Int64") => json!(rng.i64(..)),
        Kind::Primitive("Double") => json!(rng.f64() * 1e6),
        Kind::Primitive("DateTimeOffset") => json!("2024-03-19T10:05:02Z"),
        Kind::Primitive("Date") => json!("2024-03-19"),
        Kind::Primitive("Guid") => json!("3a1f0c52-7be4-4c1d-9f58-2d7c60b1a9e4"),
        Kind::Primitive("Duration") => json!("PT1H"),
        Kind::Primitive("Edm.Binary") => json!("bG9hZg=="),
        Kind::Primitive(_) => json!(names.text(rng)),
        Kind::Enum(id) => json!(world.enums[id].members[rng.usize(..world.enums[id].members.len())]),
        Kind::Type(id) if depth < DEPTH => nested(world, id, depth + 1, rng, names),
        Kind::Type(_) | Kind::Unknown => json!({}),
    }
}

/// JSON that no type asks for.
pub fn anything(depth: usize, rng: &mut Rng, names: &mut Names) -> Value {
    match rng.u8(..9) {
        0 => Value::Null,
        1 => json!(rng.bool()),
        2 => json!(rng.i64(..)),
        3 => json!(rng.f64() * 1e300),
        4 if depth < DEPTH => (0..rng.usize(..4)).map(|_| anything(depth + 1, rng, names)).collect(),
        5 | 6 if depth < DEPTH => {
            let members = (0..rng.usize(..4)).map(|_| (names.draw(rng), anything(depth + 1, rng, names)));
            Value::Object(members.collect())
        }
        _ => json!(names.text(rng)),
    }
}
