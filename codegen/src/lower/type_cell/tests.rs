//! Cells as pages write them.

use crate::config::Config;
use crate::markdown::page::{Link, Text};
use crate::source::{FileId, Span};

/// A cell in Markdown to `name`, `name[]`, `name -> target`, `prim:Name`; several separated by blanks.
fn check(cell: &str, expected: &str) {
    check_with(&config(), cell, expected);
}

fn config() -> Config {
    Config::parse(include_str!("../../../tests/fixtures/library.toml")).expect("a valid configuration")
}

/// The same below another configuration.
fn check_with(config: &Config, cell: &str, expected: &str) {
    let span = Span { file: FileId(0), start: 0, end: 0 };
    let shown = super::mentions(&text(cell), span, config)
        .into_iter()
        .map(|mention| {
            let kind = if mention.primitive { "prim:" } else { "" };
            let many = if mention.collection { "[]" } else { "" };
            let link = mention.link.map(|link| format!("->{link}")).unwrap_or_default();
            format!("{kind}{}{many}{link}", mention.name)
        })
        .collect::<Vec<_>>()
        .join(" ");
    assert_eq!(shown, expected, "{cell}");
}

/// Inline links and decoration only, so that these tests need no reader.
fn text(cell: &str) -> Text {
    let mut text = Text::default();
    let mut rest = cell;
    while let Some(open) = rest.find('[') {
        let whole = rest[open..].find("](").and_then(|middle| {
            let target = &rest[open + middle + 2..];
            let close = target.find(')')?;
            (!target[..close].contains(' ')).then(|| (&rest[open + 1..open + middle], &target[..close]))
        });
        let Some((name, target)) = whole else { break };
        text.plain.push_str(&rest[..open]);
        let name = name.replace(['*', '`'], "");
        let start = text.plain.len();
        text.plain.push_str(&name);
        let span = Span { file: FileId(0), start: 0, end: 0 };
        text.links.push(Link { range: (start, text.plain.len()), text: name, target: target.to_owned(), span });
        rest = &rest[open + target.len() + 4 + (rest[open..].find("](").unwrap_or(0) - 1)..];
    }
    text.plain.push_str(rest);
    text
}

#[test]
fn primitives_in_every_spelling() {
    check("String", "prim:String");
    check("string", "prim:String");
    check("int", "prim:Int32");
    check("dateTimeOffset", "prim:DateTimeOffset");
    check("DateTimeOffSet", "prim:DateTimeOffset");
    check("date-time", "prim:DateTimeOffset");
    check("Edm.Int64", "prim:Int64");
    check("edm.guid", "prim:Guid");
    check("string (url)", "prim:String");
    check("String (timestamp)", "prim:DateTimeOffset");
    check("string, at most 20 letters", "prim:String");
    check("Untyped JSON object", "prim:Untyped");
    check("Any", "prim:Untyped");
    check("array of strings", "prim:String[]");
    check("collection of GUIDs", "prim:Guid[]");
    check("JSON object", "prim:Untyped");
    check("*** Unknown Type `shop.models.crate` ***", "prim:Untyped");
    check("** Unknown Type `shop.models.crate` ** collection", "prim:Untyped[]");
    check("[DateTimeOffset](moment.md)", "prim:DateTimeOffset");
    check("[DateTimeOffset](timestamp.md)", "prim:DateTimeOffset");
    check("[DateTimeOffset](https://shop.example/datetime)", "prim:DateTimeOffset");
    check("[duration](duration.md) collection", "prim:Duration[]->duration.md");
    check("", "");
    check("—", "");
}

#[test]
fn names_and_links() {
    check("[crate](crate.md)", "crate->crate.md");
    check("[**crate**](crate.md)", "crate->crate.md");
    check("[crate](#crate-values)", "crate->#crate-values");
    check("[Shop Crate](../resources/crate.md)", "Shop Crate->../resources/crate.md");
    check("crateState", "crateState");
    check("status", "status");
    check("shop.main.crate", "shop.main.crate");
    check("#shop.main.crate", "shop.main.crate");
    check("error object", "error");
    check("[crate](crate.md) resource", "crate->crate.md");
    check("[crate](crate.md collection)", "crate[]->crate.md");
    check("[crate](crate.md", "crate->crate.md");
    check("[crate][]", "crate");
    check("Required for all crates", "");
    check("[ISO 8601](https://example.org/iso) String", "prim:String");
}

#[test]
fn collections_in_every_form() {
    check("String collection", "prim:String[]");
    check("crate Collection", "crate[]");
    check("Collection(String)", "prim:String[]");
    check("collection(Edm.String)", "prim:String[]");
    check("Collection ([crate](crate.md))", "crate[]->crate.md");
    check("Collection of String", "prim:String[]");
    check("A collection of [crate](crate.md) objects", "crate[]->crate.md");
    check("[crate](crate.md) object collection", "crate[]->crate.md");
    check("[crate collection](crate.md)", "crate[]->crate.md");
    check("[Collection(crate)](crate.md)", "crate[]->crate.md");
    check("routePolicy collection collection", "routePolicy[]");
    check("[crate](crate.md) collection. Holds what was packed", "crate[]->crate.md");
    check("String (collection)", "prim:String[]");
    check("crate[]", "crate[]");
    check("array of Int32", "prim:Int32[]");
    check("shop.main.crate collection", "shop.main.crate[]");
}

#[test]
fn collections_in_the_notation_of_programs() {
    check("List<String>", "prim:String[]");
    check("Array<crate>", "crate[]");
    check("IEnumerable<[crate](crate.md)>", "crate[]->crate.md");
    check("Set of String", "prim:String[]");
    check("A set of [crate](crate.md) objects", "crate[]->crate.md");
    check("[List<crate>](crate.md)", "crate[]->crate.md");
    check("Optional<List<crate>>", "crate[]");
    // Words that only begin so, and types of that name.
    check("listing", "listing");
    check("Set", "Set");
    check("set (read-only)", "set");
    check("Settings<crate>", "");
    check("Setting of wood", "");
}

/// What is said of null does not hide the type.
#[test]
fn types_of_values_that_may_be_null() {
    check("crate?", "crate");
    check("crate | null", "crate");
    check("null | String", "prim:String");
    check("[crate](crate.md) or null", "crate->crate.md");
    check("Optional crate", "crate");
    check("Nullable<Int32>", "prim:Int32");
}

#[test]
fn words_behind_primitives() {
    check("string array", "prim:String[]");
    check("String list", "prim:String[]");
    check("[crate](crate.md) list", "crate[]->crate.md");
    check("task list", "");
    check("[String]", "prim:String[]");
    check("[crate]", "crate");
    check("Int32 range", "");
    check("String set", "");
    check("String (set)", "prim:String");
    check("Int32/String", "prim:Int32 prim:String");
    check("crate/String", "");
    check("String nullable", "prim:String");
    check("Nullable DateTimeOffset", "prim:DateTimeOffset");
    check("Nullable Long", "prim:Int64");
    check("Optional String", "prim:String");
    check("Optional", "Optional");
}

/// Values whose keys are data. The word alone may be a type's name.
#[test]
fn data_keys() {
    check("String dictionary", "prim:Untyped");
    check("String map", "prim:Untyped");
    check("Dictionary<String, Int32>", "prim:Untyped");
    check("map of [crate](crate.md)", "prim:Untyped");
    check("Map<String, [crate](crate.md)>", "prim:Untyped");
    check("List<Dictionary<String, crate>>", "prim:Untyped[]");
    check("collection of map of String", "prim:Untyped[]");
    check("Dictionary", "Dictionary");
    check("map (read-only)", "map");
    check("[map](map.md) of a harbour", "map->map.md");
}

/// Words that say of what kind a type is, and name none.
#[test]
fn kinds_of_types() {
    check("Enum", "");
    check("Nullable Enum", "");
    check("Class", "");
    check("array", "prim:Untyped[]");
    check("[Enum](enum.md)", "Enum->enum.md");
    check("crateState enum", "crateState");
    check("shop.class", "shop.class");
}

/// A remark on a line of its own, as `<br>` makes it.
#[test]
fn remarks_below_types() {
    check("crate collection\nRead-only", "crate[]");
    check("crate\nValue of the shelf", "crate");
    check("crate of wood\nRead-only", "");
    check("crate collection Read-only", "");
}

#[test]
fn an_article_that_is_a_primitive() {
    check("Single", "prim:Single");
    check("Single (read-only)", "prim:Single");
    check("Single - read-only", "prim:Single");
    check("Single collection", "prim:Single[]");
    check("single crate", "crate");
    check("A single [crate](crate.md) object", "crate->crate.md");
    check("Single String", "prim:String");
}

#[test]
fn marks_beside_types() {
    check("String¹", "prim:String");
    check("crate¹", "crate");
    check("crate[^1]", "crate");
    check("crate collection¹", "crate[]");
    check("[crate](crate.md)¹ ²", "crate->crate.md");
    check("[crate¹](crate.md)", "crate->crate.md");
    check("~~String~~", "prim:String");
    check("~~[crate](crate.md) collection~~", "crate[]->crate.md");
    check("crate1", "crate1");
    check("crate[1]", "");
}

#[test]
fn alternatives() {
    check("[box](box.md) or [bag](bag.md)", "box->box.md bag->bag.md");
    check("[box](box.md), [bag](bag.md), or [tin](tin.md)", "box->box.md bag->bag.md tin->tin.md");
    check("[box](box.md) / [bag](bag.md)", "box->box.md bag->bag.md");
    check("[box](box.md), see [bag](bag.md)", "box->box.md");
    check("[box](box.md)\n[bag](bag.md)", "box->box.md bag->bag.md");
    check("[box](box.md), \n [bag](bag.md) collection", "box->box.md bag[]->bag.md");
    check("[box](box.md)\nRead-only, see [bag](bag.md)", "box->box.md");
    check("String\nInt32", "prim:String prim:Int32");
    check("String\nDate of the label", "prim:String");
    check("String or Int32", "prim:String prim:Int32");
    check("String with a or b in it", "prim:String");
}

/// Addresses of types are links to them, whose names count; those of standards are not. What folders of types are called is configured.
#[test]
fn links_to_addresses() {
    check("[ISO 8601](https://standards.example/iso) String", "prim:String");
    check("[crate](https://shop.example/resources/crate)", "crate->https://shop.example/resources/crate");
    check("[crate](https://shop.example/things/crate) String", "prim:String");
    let mut config = config();
    config.pages.types = vec!["things".to_owned()];
    check_with(&config, "[crate](https://shop.example/things/crate) String", "crate->https://shop.example/things/crate");
    check_with(&config, "[crate](https://shop.example/resources/crate) String", "prim:String");
}
