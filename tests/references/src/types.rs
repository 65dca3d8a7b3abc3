//! Types and enumerations, and the pages that document them.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use crate::names::Names;
use crate::{bodies, percent, pick};

/// What the types of a version are.
#[derive(Debug)]
pub struct World {
    pub types: Vec<Type>,
    pub enums: Vec<Enum>,
}

#[derive(Debug)]
pub struct Type {
    pub name: String,
    pub stem: String,
    pub base: Option<usize>,
    pub properties: Vec<Property>,
}

#[derive(Debug)]
pub struct Enum {
    pub name: String,
    pub members: Vec<String>,
}

#[derive(Debug)]
pub struct Property {
    pub name: String,
    pub kind: Kind,
    pub many: bool,
}

/// What a property holds.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    Primitive(&'static str),
    Type(usize),
    Enum(usize),
    /// A name that no page documents.
    Unknown,
}

const PRIMITIVES: [&str; 12] = [
    "String",
    "String",
    "String",
    "Boolean",
    "Int32",
    "Int64",
    "Double",
    "DateTimeOffset",
    "Guid",
    "Duration",
    "Edm.Binary",
    "Date",
];

impl World {
    pub fn new(rng: &mut Rng, names: &mut Names) -> Self {
        let count = rng.usize(1..6);
        let enums = (0..rng.usize(..3))
            .map(|_| Enum { name: names.draw(rng), members: (0..rng.usize(1..6)).map(|_| names.draw(rng)).collect() })
            .collect::<Vec<_>>();
        let types = (0..count).map(|own| {
            let properties = (0..rng.usize(..9)).map(|_| property(count, enums.len(), rng, names)).collect();
            // A type may derive from any other, also in a circle.
            let base = percent(rng, 30).then(|| rng.usize(..count)).filter(|base| *base != own || percent(rng, 5));
            Type { name: names.draw(rng), stem: names.file(rng), base, properties }
        });
        let types = types.collect();
        Self { types, enums }
    }

    /// How a table names what a property holds.
    fn written(&self, property: &Property, rng: &mut Rng) -> String {
        let name = match property.kind {
            Kind::Primitive(name) => name.to_owned(),
            Kind::Type(id) if percent(rng, 70) => format!("[{}]({}.md)", self.types[id].name, self.types[id].stem),
            Kind::Type(id) => format!("bakery.{}", self.types[id].name),
            Kind::Enum(id) => self.enums[id].name.clone(),
            Kind::Unknown => "bakery.nowhere".to_owned(),
        };
        match (property.many, percent(rng, 80)) {
            (true, true) => format!("{name} collection"),
            (true, false) => format!("Collection({name})"),
            (false, _) => name,
        }
    }
}

fn property(types: usize, enums: usize, rng: &mut Rng, names: &mut Names) -> Property {
    let kind = match rng.u8(..10) {
        0 | 1 => Kind::Type(rng.usize(..types)),
        2 if enums > 0 => Kind::Enum(rng.usize(..enums)),
        3 if percent(rng, 20) => Kind::Unknown,
        _ => Kind::Primitive(PRIMITIVES[rng.usize(..PRIMITIVES.len())]),
    };
    let name = if percent(rng, 15) { "id".to_owned() } else { names.draw(rng) };
    Property { name, kind, many: percent(rng, 20) }
}

/// The pages, by file name without its ending.
pub fn pages(world: &World, rng: &mut Rng, names: &mut Names) -> Vec<(String, String)> {
    let mut pages: Vec<(String, String)> =
        world.types.iter().map(|ty| (ty.stem.clone(), type_page(world, ty, rng, names))).collect();
    if !world.enums.is_empty() && percent(rng, 80) {
        let sections: String = world.enums.iter().map(|own| enum_section(own, rng, names)).collect();
        let page = format!("---\ndoc_type: enumPageType\n---\n\n# Enumerations\n\nNamespace: bakery\n\n{sections}");
        pages.push((names.file(rng), page));
    }
    pages
}

fn type_page(world: &World, ty: &Type, rng: &mut Rng, names: &mut Names) -> String {
    let base = ty.base.map(|base| &world.types[base]);
    let inherits = base.map(|base| format!("Inherits from [{}]({}.md).\n\n", base.name, base.stem)).unwrap_or_default();
    let (mut rows, mut links) = (String::new(), String::new());
    for property in &ty.properties {
        let row = format!("|{}|{}|{}|\n", property.name, world.written(property, rng), description(world, property, rng, names));
        if matches!(property.kind, Kind::Type(_)) && percent(rng, 40) { links.push_str(&row) } else { rows.push_str(&row) }
    }
    let annotation = json!({
        "blockType": "resource",
        "keyProperty": "id",
        "@odata.type": format!("bakery.{}", ty.name),
        "baseType": base.map(|base| format!("bakery.{}", base.name)),
        "openType": percent(rng, 10),
    });
    let shown: Map<String, Value> =
        ty.properties.iter().map(|property| (property.name.clone(), bodies::sample(world, property))).collect();
    let own_enum = match world.enums.first() {
        Some(own) if percent(rng, 10) => enum_section(own, rng, names),
        _ => String::new(),
    };
    format!(
        "---\ntitle: \"{name} resource type\"\ndoc_type: resourcePageType\n---\n\n# {name} resource type\n\nNamespace: bakery\n\n\
         {}\n\n{inherits}## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n{rows}\n{own_enum}## Relationships\n\n\
         |Relationship|Type|Description|\n|:---|:---|:---|\n{links}\n## JSON representation\n\n<!-- {annotation} -->\n```json\n{:#}\n```\n",
        names.text(rng),
        Value::Object(shown),
        name = ty.name,
    )
}

fn description(world: &World, property: &Property, rng: &mut Rng, names: &mut Names) -> String {
    let text = names.text(rng);
    let members = match property.kind {
        Kind::Enum(id) if percent(rng, 60) => {
            let members: Vec<String> = world.enums[id].members.iter().map(|member| format!("`{member}`")).collect();
            format!(" The possible values are: {}.", members.join(", "))
        }
        _ => String::new(),
    };
    let remark = pick(rng, &["", "", "", " Read-only.", " Required.", " Nullable.", " Inherited from [loaf](loaf.md)."]);
    format!("{text}{members}{remark}")
}

fn enum_section(own: &Enum, rng: &mut Rng, names: &mut Names) -> String {
    let rows: String =
        own.members.iter().enumerate().map(|(value, member)| format!("|{member}|{value}|{}|\n", names.text(rng))).collect();
    format!("### {} values\n\n|Member|Value|Description|\n|:---|:---|:---|\n{rows}\n", own.name)
}
