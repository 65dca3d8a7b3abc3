//! Text for what is missing: samples of types, rows of properties, pages of types.

use docwright_codegen::json::{Node, Value};
use docwright_codegen::model::{Model, Primitive, Property, TypeId, TypeRef};

/// Members of a sample, at most.
const MEMBERS: usize = 12;

/// The type that a value looks like, as a cell shows it.
pub(super) fn type_of(node: &Node) -> String {
    match &node.value {
        Value::Bool(_) => "Boolean".to_owned(),
        Value::Number(text) if text.contains(['.', 'e', 'E']) => "Double".to_owned(),
        Value::Number(text) if text.parse::<i32>().is_ok() => "Int32".to_owned(),
        Value::Number(_) => "Int64".to_owned(),
        Value::String(text) if text.parse::<docwright::DateTime>().is_ok() => "DateTimeOffset".to_owned(),
        Value::String(text) if text.parse::<docwright::Date>().is_ok() => "Date".to_owned(),
        Value::String(_) | Value::Null => "String".to_owned(),
        Value::Array(items) => format!("{} collection", items.first().map_or_else(|| "String".to_owned(), type_of)),
        Value::Object(_) => {
            let named = node.get("@odata.type").and_then(Node::as_str);
            named.map_or_else(|| "object".to_owned(), |name| name.trim_start_matches('#').to_owned())
        }
    }
}

/// A page that describes a type by what a sample of it shows.
pub(super) fn resource_page(name: &str, namespace: &str, sample: Option<&Node>) -> String {
    let mut rows = String::new();
    let mut block = String::new();
    if let Some(Node { value: Value::Object(members), .. }) = sample {
        for member in members.iter().filter(|member| !member.key.contains('@')) {
            let ty = type_of(&member.value);
            rows.push_str(&format!("|{}|{ty}||\n", member.key));
            let comma = if block.is_empty() { "" } else { ",\n" };
            block.push_str(&format!("{comma}  \"{}\": \"{ty}\"", member.key));
        }
    }
    format!(
        "# {name} resource type\n\nNamespace: {namespace}\n\n\
         ## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n{rows}\n\
         ## JSON representation\n\n<!-- {{\n  \"blockType\": \"resource\",\n  \"@odata.type\": \"{namespace}.{name}\"\n}} -->\n\
         ```json\n{{\n{block}\n}}\n```\n"
    )
}

/// A JSON object of a type, with a sample value for each of its simple properties.
pub(super) fn sample(model: &Model, id: TypeId, indent: &str) -> String {
    let mut lineage: Vec<TypeId> = model.lineage(id).collect();
    lineage.reverse();
    let simple = lineage.into_iter().flat_map(|id| &model.types[id].properties).filter(|property| !property.navigation);
    let members: Vec<String> = simple
        .filter_map(|property| Some(format!("{indent}  \"{}\": {}", property.name, value(model, property)?)))
        .take(MEMBERS)
        .collect();
    if members.is_empty() { "{}".to_owned() } else { format!("{{\n{}\n{indent}}}", members.join(",\n")) }
}

fn value(model: &Model, property: &Property) -> Option<String> {
    let one = match property.ty {
        TypeRef::Enum(id) => format!("\"{}\"", model.enums[id].members.first()?.name),
        TypeRef::Type(_) => return None,
        TypeRef::Primitive(primitive) => match primitive {
            Primitive::Boolean => "true".to_owned(),
            Primitive::Byte | Primitive::SByte | Primitive::Int16 | Primitive::Int32 | Primitive::Int64 => "1".to_owned(),
            Primitive::Single | Primitive::Double | Primitive::Decimal => "1.5".to_owned(),
            Primitive::Date => "\"2024-05-01\"".to_owned(),
            Primitive::DateTimeOffset => "\"2024-05-01T10:00:00Z\"".to_owned(),
            Primitive::TimeOfDay => "\"10:00:00\"".to_owned(),
            Primitive::Duration => "\"PT1H\"".to_owned(),
            Primitive::Guid => "\"00000000-0000-0000-0000-000000000000\"".to_owned(),
            Primitive::Binary => "\"AQID\"".to_owned(),
            Primitive::String => "\"String\"".to_owned(),
            Primitive::Stream | Primitive::Untyped => return None,
        },
    };
    Some(if property.collection { format!("[{one}]") } else { one })
}
