//! Values to fill in, in the syntax of snippets that editors share.

use docwright_codegen::model::{Model, Primitive, Property, TypeRef};

/// A text of any kind.
pub(super) const TEXT: &str = "\"$1\"";

/// Text of a page as a snippet shows it: its marks mean nothing there.
pub(super) fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('$', "\\$").replace('}', "\\}")
}

/// A choice of words, the first of them chosen already.
fn choice<'w>(words: impl Iterator<Item = &'w str>) -> String {
    let words: Vec<String> = words.map(|word| escaped(word).replace(',', "\\,").replace('|', "\\|")).collect();
    format!("${{1|{}|}}", words.join(","))
}

/// The value of a property.
pub(super) fn of_property(model: &Model, property: &Property) -> String {
    let one = match property.ty {
        TypeRef::Enum(id) if !model.enums[id].members.is_empty() => {
            format!("\"{}\"", choice(model.enums[id].members.iter().map(|member| member.name.as_str())))
        }
        TypeRef::Type(_) => "{ $1 }".to_owned(),
        TypeRef::Primitive(Primitive::Boolean) => choice(["true", "false"].into_iter()),
        TypeRef::Primitive(primitive) if is_number(primitive) => "${1:0}".to_owned(),
        TypeRef::Primitive(Primitive::Untyped) => "$1".to_owned(),
        TypeRef::Primitive(_) if !property.inline_values.is_empty() => {
            format!("\"{}\"", choice(property.inline_values.iter().map(|value| value.value.as_str())))
        }
        TypeRef::Enum(_) | TypeRef::Primitive(_) => TEXT.to_owned(),
    };
    if property.collection { format!("[{one}]") } else { one }
}

/// Values of this type are written as numbers.
pub(super) fn is_number(primitive: Primitive) -> bool {
    matches!(
        primitive,
        Primitive::Byte
            | Primitive::SByte
            | Primitive::Int16
            | Primitive::Int32
            | Primitive::Int64
            | Primitive::Single
            | Primitive::Double
            | Primitive::Decimal
    )
}

#[cfg(test)]
mod tests {
    use super::{choice, escaped};

    #[test]
    fn marks_of_pages_mean_nothing() {
        assert_eq!(escaped(r"a$1}\b"), r"a\$1\}\\b");
        assert_eq!(choice(["a,b", "c|d", "$e"].into_iter()), r"${1|a\,b,c\|d,\$e|}");
    }
}
