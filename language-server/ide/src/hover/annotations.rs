//! What the keys of annotations mean.

use docwright_codegen::config::Config;

/// The meaning of a key; `None` for one that is not read.
pub fn key(config: &Config, key: &str) -> Option<String> {
    let keys = &config.annotations;
    let is_one_of = |list: &[String]| list.iter().any(|own| own == key);
    let meaning = if key == keys.kind {
        let kinds: Vec<String> = [&keys.request, &keys.response, &keys.resource, &keys.ignored, &keys.permissions]
            .into_iter()
            .flatten()
            .chain(&keys.other)
            .map(|kind| format!("`{kind}`"))
            .collect();
        return Some(format!("What the block below is: {}.", kinds.join(", ")));
    } else if key == keys.name {
        "Name of a request; a response with the same name answers it."
    } else if is_one_of(&keys.ty) {
        "Type of the block below: of the body of a response, or the type that the block describes."
    } else if key == keys.collection {
        "The body is a list of values of the type."
    } else if key == keys.truncated {
        "The body is shortened: what is missing in it is no fault."
    } else if key == keys.base {
        "Type that the described type derives from."
    } else if key == keys.key_property {
        "Property that identifies a value of the described type."
    } else if key == keys.open {
        "The described type takes properties that no page lists."
    } else if is_one_of(&keys.is_abstract) {
        "Values are always of a type that derives from the described one."
    } else {
        return None;
    };
    Some(meaning.to_owned())
}
