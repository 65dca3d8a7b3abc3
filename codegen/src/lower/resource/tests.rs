//! Pages about types and enumerations, in small.

use std::sync::Arc;

use crate::config::Config;
use crate::diagnostic::Severity;
use crate::facts::{EnumFact, Origin, PropertyFact, TypeFact};
use crate::lower::resource;
use crate::source::{FileId, PageKind, SourceFile};

fn config() -> Config {
    let text = r#"
        [service]
        root = "shop"
        crate_prefix = "shop"
        namespace = "shop.main"
        hosts = ["shop.example"]
        [versions.v1]
        [schemes.app]
        title = "Application"
        labels = ["application"]
    "#;
    Config::parse(text).expect("a valid configuration")
}

fn read(page_kind: PageKind, markdown: &str) -> resource::ResourceFacts {
    let (page, _) = crate::markdown::read(FileId(0), markdown);
    let file = SourceFile { path: "v1/x/store-shelf.md".into(), api_version: "v1".into(), page_kind, text: Arc::from(markdown) };
    resource::read(&page, &file, &config())
}

fn show_property(property: &PropertyFact) -> String {
    let mut shown = format!("  {}: {}", property.name, property.ty.name);
    if property.ty.collection {
        shown.push_str("[]");
    }
    for (said, mark) in [
        (property.navigation, " nav"),
        (property.inherited, " inherited"),
        (property.nullable == Some(false), " required"),
        (property.origin == Origin::JsonBlock, " json"),
    ] {
        if said {
            shown.push_str(mark);
        }
    }
    if !property.inline_values.is_empty() {
        let values: Vec<&str> = property.inline_values.iter().map(|value| value.value.as_str()).collect();
        shown = format!("{shown} {{{}}}", values.join(","));
    }
    shown
}

fn show_type(ty: &TypeFact) -> Vec<String> {
    let mut head = ty.name.clone();
    if let Some(base) = &ty.likely_base {
        head = format!("{head} <? {}", base.name);
    }
    if let Some(base) = &ty.base {
        head = format!("{head} < {}", base.name);
    }
    if let Some(key) = &ty.key {
        head = format!("{head} key={key}");
    }
    if !ty.derived.is_empty() {
        let names: Vec<&str> = ty.derived.iter().map(|mention| mention.name.as_str()).collect();
        head = format!("{head} > {}", names.join(","));
    }
    for (said, mark) in [(ty.open, " open"), (ty.is_abstract, " abstract")] {
        if said {
            head.push_str(mark);
        }
    }
    std::iter::once(head).chain(ty.properties.iter().map(show_property)).collect()
}

fn show_enum(found: &EnumFact) -> String {
    let members = found.members.iter().map(|member| match member.value {
        Some(value) => format!("{}={value}", member.name),
        None => member.name.clone(),
    });
    let anchor = found.anchor.as_ref().map(|anchor| format!("#{anchor}")).unwrap_or_default();
    let flags = if found.flags { " flags" } else { "" };
    format!("{}{anchor}{flags} {{{}}}", found.name, members.collect::<Vec<_>>().join(","))
}

/// Types with their properties, enumerations, and rules of findings, one a line.
fn check_in(page_kind: PageKind, markdown: &str, expected: &[&str]) {
    let facts = read(page_kind, markdown);
    let mut shown: Vec<String> = facts.types.iter().flat_map(show_type).collect();
    shown.extend(facts.enums.iter().map(show_enum));
    shown.extend(facts.diagnostics.iter().map(|diagnostic| format!("<{}>", diagnostic.rule.id)));
    assert_eq!(shown, expected, "{markdown}");
}

fn check(markdown: &str, expected: &[&str]) {
    check_in(PageKind::Resources, markdown, expected);
}

#[test]
fn names_that_were_meant_to_state_the_type() {
    let check = |row: &str, member: &str, expected: &[&str]| {
        let page = format!(
            "# crate resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|size|Int32|Its size.|\n{row}\n\
             ## JSON representation\n\n<!-- {{ \"blockType\": \"resource\", \"@odata.type\": \"shop.main.crate\" }} -->\n\
             ```json\n{{ \"size\": 1, {member} }}\n```\n"
        );
        let found = read(PageKind::Resources, &page).diagnostics;
        assert_eq!(found.iter().map(|found| found.message.as_str()).collect::<Vec<_>>(), expected, "{row}{member}");
    };
    let stated = "\"@odata.type\": \"shop.main.crate\"";
    let in_block = "stands in the JSON block and in no table";
    for written in ["odata.type", "@data.type"] {
        let member = format!("\"{written}\": \"shop.main.crate\"");
        check("", &member, &[&format!("`{written}` {in_block}; did you mean `@odata.type`?")]);
    }
    check("", "\"kind\": \"big\"", &[&format!("`kind` {in_block}")]);
    check("", stated, &[]);
    let in_table = "has a row and no member in the JSON block";
    for written in ["odata.type", "@data.type"] {
        let row = format!("|{written}|String|The type.|\n");
        check(&row, stated, &[&format!("`{written}` {in_table}; did you mean `@odata.type`?")]);
    }
    check("|kind|String|The kind.|\n", stated, &[&format!("`kind` {in_table}")]);
}

#[test]
fn a_page_with_everything() {
    check(
        "# shelf resource type\n\nNamespace: shop.main\n\nHolds crates. Inherits from [furniture](furniture.md).\n\n## Methods\n\n|Method|Return Type|Description|\n|--|--|--|\n|Get|[shelf](shelf.md)|Reads it.|\n\n\
         ## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|**Sizes**|||\n|id|String|Key. Inherited from [furniture](furniture.md)|\n|`state`|shelfState|Its state. Possible values are: `empty`, `full`, `unknownFutureValue`. Default is `empty`.|\n\
         |[label](label.md) (deprecated)|string|Not nullable.|\n|width, height|Int32|In steps.|\n\n\
         ## Relationships\n\n|Relationship|Type|Description|\n|:--|:--|:--|\n|crates|[crate](crate.md) collection|What stands there.|\n\n\
         ## JSON representation\n\n<!-- { \"blockType\": \"resource\", \"keyProperty\": \"id\", \"@odata.type\": \"shop.main.shelf\", \"openType\": true } -->\n```json\n{\n  \"@odata.type\": \"#shop.main.shelf\",\n  \"id\": \"String (identifier)\",\n  \"state\": \"String\",\n  \"label\": \"String\",\n  \"built\": \"String (timestamp)\",\n  \"tags\": [\"String\"],\n  \"owner\": {\"@odata.type\": \"shop.main.person\"}\n}\n```\n",
        &[
            "shop.main.shelf < furniture key=id open",
            "  id: String inherited",
            "  state: shelfState {empty,full,unknownFutureValue}",
            "  label: String required",
            "  width: Int32",
            "  height: Int32",
            "  crates: crate[] nav",
            "  built: DateTimeOffset json",
            "  tags: String[] json",
            "  owner: shop.main.person json",
            "<property-not-in-block>",
            "<property-not-in-block>",
            "<property-not-in-table>",
            "<property-not-in-table>",
            "<property-not-in-table>",
        ],
    );
}

#[test]
fn names_without_annotation() {
    check(
        "# shelf resource type\n\n## Properties\n\n|Property|Type|\n|--|--|\n|id|String|\n",
        &["shop.main.shelf", "  id: String"],
    );
    check(
        "# The great shelf resource type (preview)\n\n## Properties\n\n|Name|Data type|Description|\n|--|--|--|\n|id|String|Key.|\n",
        &["shop.main.shelf", "  id: String"],
    );
    check("# Working with shelves\n\n## Common properties\n\n|Property|Description|\n|--|--|\n|id|Key.|\n", &[]);
    check(
        "# shelf resource type\n\nNamespace: shop.main.deep.deep\n\n## JSON representation\n\n```json\n{ \"count\": 5, \"share\": 0.5, \"open\": true, \"at\": \"2020-01-02T03:04:05Z\" }\n```\n",
        &[
            "shop.main.deep.shelf",
            "  count: Int32 json",
            "  share: Double json",
            "  open: Boolean json",
            "  at: DateTimeOffset json",
            "<namespace-malformed>",
        ],
    );
}

#[test]
fn base_types() {
    let page = |intro: &str, annotation: &str| {
        format!(
            "# shelf resource type\n\n{intro}\n\n<!-- {{ \"blockType\": \"resource\", \"@odata.type\": \"shop.main.shelf\"{annotation} }} -->\n```json\n{{\n}}\n```\n"
        )
    };
    check(&page("A shelf.", ", \"baseType\": \"shop.main.entity\""), &["shop.main.shelf < shop.main.entity"]);
    check(&page("A shelf.", ", \"baseType\": null"), &["shop.main.shelf"]);
    let from_furniture = ["shop.main.shelf < furniture"];
    for words in ["Inherits all of its properties from", "It inherits the properties of", "A sub-type of", "A child type of"] {
        check(&page(&format!("{words} [furniture](furniture.md)."), ""), &from_furniture);
    }
    check(&page("The base type of this resource is [furniture](furniture.md).", ""), &from_furniture);
    check(&page("The properties of its boards are those of [furniture](furniture.md).", ""), &["shop.main.shelf"]);
    check(&page("The **shelf** is derived from [**furniture**](furniture.md) and more.", ""), &["shop.main.shelf < furniture"]);
    check(&page("A shelf. Inherits from woodThing.", ""), &["shop.main.shelf < woodThing"]);
    check(&page("A shelf. It is derived from `furniture`.", ""), &["shop.main.shelf < furniture"]);
    check(&page("A shelf. It is derived from furniture.", ""), &["shop.main.shelf <? furniture"]);
    check(&page("A shelf. It extends the **furniture** type.", ""), &["shop.main.shelf < furniture"]);
    check(&page("It is derived from the abstract base type **furniture**.", ""), &from_furniture);
    check(&page("It is derived from the abstract base type.", ""), &["shop.main.shelf"]);
    check(&page("This is the abstract base type of furniture.", ""), &["shop.main.shelf abstract"]);
    check(&page("A shelf is a kind of [furniture](furniture.md).", ""), &from_furniture);
    check(&page("Tells of what kind of [furniture](furniture.md) it is.", ""), &["shop.main.shelf"]);
    check(&page("Specializes [furniture](furniture.md) with boards.", ""), &from_furniture);
    check(&page("|Base type|\n|:--|\n|[furniture](furniture.md)|", ""), &from_furniture);
    check(&page("|Base type|Since|\n|:--|:--|\n|[furniture](furniture.md)|1.0|", ""), &["shop.main.shelf"]);
    check(&page("A shelf. Base type: [furniture](furniture.md)", ""), &["shop.main.shelf < furniture"]);
    check(&page("A subclass of [furniture](furniture.md).", ""), &["shop.main.shelf < furniture"]);
    check(
        &page("Inherits from [furniture](furniture.md).", ", \"baseType\": \"shop.main.entity\""),
        &["shop.main.shelf < furniture", "<type-base-differs>"],
    );
    check(&page("[board](board.md) is derived from [furniture](furniture.md).", ""), &["shop.main.shelf"]);
    check(&page("Its code is derived from ISO 639.", ""), &["shop.main.shelf"]);
    // What is derived are its parts.
    check(&page("Except for properties that are derived from boards (like **boardCount**).", ""), &["shop.main.shelf"]);
    check(&page("All values of the shelf are derived from boardPlan.", ""), &["shop.main.shelf"]);
    check(&page("Its properties are inherited from [furniture](furniture.md).", ""), &["shop.main.shelf < furniture"]);
    check(&page("It has few properties and is derived from [furniture](furniture.md).", ""), &["shop.main.shelf < furniture"]);
    check(&page("An abstract type that other furniture shares. This is an open type.", ""), &["shop.main.shelf open abstract"]);
    check(
        "# shelf resource type\n\n## Properties\n\n|Property|Type|Description|\n|--|--|--|\n|id|String|Key. Inherited from [furniture](furniture.md)|\n|size|Int32|Size.|\n",
        &["shop.main.shelf < furniture", "  id: String inherited", "  size: Int32"],
    );
}

/// Which of these words are bases is known when all types are.
#[test]
fn bases_in_plain_words() {
    let check = |intro: &str, expected: &str| {
        let table = "## Properties\n\n|Property|Type|Description|\n|--|--|--|\n|id|String|Key.|\n";
        check(&format!("# shelf resource type\n\n{intro}\n\n{table}"), &[expected, "  id: String"]);
    };
    for words in [
        "A shelf. Inherits from furniture.",
        "A shelf. Derives from the abstract furniture type, which has legs.",
        "Based on [furniture](furniture.md)",
        "The **shelf** resource is based on furniture; it hangs.",
        "Stands in a room, and extends Furniture.\n\nMore.",
    ] {
        let name = if words.contains("Furniture") { "Furniture" } else { "furniture" };
        check(words, &format!("shop.main.shelf <? {name}"));
    }
    for words in [
        "A shelf. Inherits from furniture and hangs.",
        "Extends furniture, board, and rack.",
        "Whether the shelf was bought or inherited from a parent.",
        "Its size is based on [furniture](furniture.md).",
        "The results are based on boards.",
        "A kind of furniture that hangs.",
        "Inherits from shelf.",
        "A shelf.\n\n## Notes\n\nInherits from furniture.",
    ] {
        check(words, "shop.main.shelf");
    }
}

/// Where a table lists the type of a value, the block shows one of many.
#[test]
fn types_that_a_table_lists() {
    let page = |row: &str, annotation: &str| {
        format!(
            "# parcel resource type\n\n## Properties\n\n|Property|Type|Description|\n|--|--|--|\n{row}|id|String|Key.|\n\n## JSON representation\n\n\
             {annotation}```json\n{{ \"@odata.type\": \"#shop.main.teapot\", \"id\": \"7\" }}\n```\n"
        )
    };
    let row = "|@odata.type|String|What is in it.|\n";
    let annotation = "<!-- { \"blockType\": \"resource\", \"@odata.type\": \"shop.main.parcel\" } -->\n";
    check(&page(row, annotation), &["shop.main.parcel", "  id: String"]);
    check(&page("", annotation), &["shop.main.parcel", "  id: String", "<type-name-differs>"]);
    check(&page(row, ""), &["shop.main.parcel", "  id: String"]);
    check(&page("", ""), &["shop.main.teapot", "  id: String"]);
}

#[test]
fn properties_that_no_block_shows() {
    let page = |cell: &str| {
        format!(
            "# parcel resource type\n\n## Properties\n\n|Property|Type|Description|\n|--|--|--|\n|id|String|Key.|\n|photo|{cell}|A photo.|\n\n\
             ## JSON representation\n\n```json\n{{ \"id\": \"7\" }}\n```\n"
        )
    };
    check(&page("Edm.Stream"), &["shop.main.parcel", "  id: String", "  photo: Stream"]);
    check(&page("String"), &["shop.main.parcel", "  id: String", "  photo: String", "<property-not-in-block>"]);
}

/// As tables of Markdown write them.
#[test]
fn types_in_the_notation_of_programs() {
    let check = |cell: &str, shown: &str, nullable: Option<bool>| {
        let page = format!(
            "# parcel resource type\n\n## Properties\n\n|Property|Type|Description|\n|--|--|--|\n|size|{cell}|A size.|\n"
        );
        let facts = read(PageKind::Resources, &page);
        let size = &facts.types[0].properties[0];
        assert_eq!((show_property(size).trim(), size.nullable), (shown, nullable), "{cell}");
    };
    check("List\\<String>", "size: String[]", None);
    check("`List<String>`", "size: String[]", None);
    check("List&lt;[box](box.md)&gt;", "size: box[]", None);
    check("List<String>", "size: String[]", None);
    check("Array<box>", "size: box[]", None);
    check("Str<u>ing</u>", "size: String", None);
    check("`Map<String, Int32>`", "size: Untyped", None);
    check("List&lt;List&lt;String&gt;&gt;", "size: Untyped[]", None);
    check("Collection of list of String", "size: Untyped[]", None);
    check("box?", "size: box", Some(true));
    check("box \\| null", "size: box", Some(true));
    check("String or null", "size: String", Some(true));
    check("Nullable&lt;Int32&gt;", "size: Int32", Some(true));
    check("String, null when it is empty", "size: String", None);
}

/// Rows of one table give a property several types on purpose; a second table, or the same type again, is a slip.
#[test]
fn second_rows() {
    let check = |rows: &str, expected: Severity| {
        let page = format!(
            "# parcel resource type\n\n## Properties\n\n|Property|Type|Description|\n|--|--|--|\n|size|Int32|Of a box.|\n{rows}"
        );
        let facts = read(PageKind::Resources, &page);
        let found = facts.diagnostics.iter().filter(|finding| finding.rule.id == "property-repeated");
        assert_eq!(found.map(|finding| finding.severity).collect::<Vec<_>>(), [expected], "{page}");
    };
    check("|size|String|Of a bag.|\n", Severity::Info);
    check("|size|Int32|Of a bag.|\n", Severity::Warning);
    check("\n## Properties of bags\n\n|Property|Type|Description|\n|--|--|--|\n|size|String|Of a bag.|\n", Severity::Warning);
}

#[test]
fn derived_types() {
    let check = |below: &str, expected: &str| {
        let page = format!(
            "# shelf resource type\n\n{below}\n\n## Properties\n\n|Property|Type|Description|\n|--|--|--|\n|id|String|Key.|\n"
        );
        check(&page, &[expected, "  id: String"]);
    };
    let both = "shop.main.shelf > board,rack";
    check("Derived types are [board](board.md) and the [**rack**](rack.md), which [boxes](box.md) use.", both);
    check("A base type for [board](board.md) or [rack](rack.md).", both);
    check("It is inherited by [board](board.md).\n\n- [rack](rack.md)", "shop.main.shelf > board");
    check("For [boxes](box.md). Supported derived types:\n\n- [board](board.md): of [wood](wood.md).\n- [rack](rack.md)", both);
    check(
        "A shelf.\n\n### Derived types\n\n|Type|Of|\n|--|--|\n|[board](board.md)|[wood](wood.md)|\n|[rack](rack.md)|iron|",
        both,
    );
    check("A base class for things that go into [boxes](box.md).", "shop.main.shelf");
    check("A shelf.\n\n## Notes\n\nDerived types of others are [board](board.md).", "shop.main.shelf");
}

#[test]
fn rows_that_are_hard_to_read() {
    check(
        "# shelf resource type\n\n## Properties\n\n|Property|Type|Description|\n|--|--|--|\n|file/name|String|Odd.|\n|size||No type.|\n|kind|[box](box.md) or [bag](bag.md)|Either.|\n|many|String|Several.|\n|size|Int32|Again.|\n||String|Nameless.|\n|...|||\n|None|||\n|@odata.etag|String|Protocol.|\n|@shop.url|String|Link.|\n\n\
         ```json\n{ \"@odata.type\": \"shop.main.shelf\", \"size\": 3, \"kind\": { \"@odata.type\": \"#shop.main.container\" }, \"many\": [\"String\"] }\n```\n",
        &[
            "shop.main.shelf",
            "  size: Int32",
            "  kind: shop.main.container",
            "  many: String[]",
            "  @shop.url: String",
            "<property-row-unread>",
            "<type-cell-unread>",
            "<type-alternatives>",
            "<collection-not-stated>",
            "<property-row-unread>",
            "<property-repeated>",
            "<property-not-in-block>",
        ],
    );
}

#[test]
fn names_that_begin_with_a_digit_or_have_letters_of_their_own() {
    check(
        "# shelf resource type\n\n## Properties\n\n|Property|Type|Description|\n|--|--|--|\n|2ndKey|String|Spare.|\n|höhe|Int32|Height.|\n|12|String|No name.|\n",
        &["shop.main.shelf", "  2ndKey: String", "  höhe: Int32", "<property-row-unread>"],
    );
}

#[test]
fn several_types_on_a_page() {
    check(
        "# Boxes\n\n## box\n\n<!-- { \"blockType\": \"resource\", \"@odata.type\": \"shop.main.box\" } -->\n```json\n{ \"lid\": \"Boolean\" }\n```\n\n|Property|Type|Description|\n|--|--|--|\n|lid|Boolean|Closed.|\n\n\
         ## bag\n\n|Property|Type|Description|\n|--|--|--|\n|handle|String|To carry.|\n\n<!-- { \"blockType\": \"resource\", \"@odata.type\": \"shop.main.bag\" } -->\n```json\n{ \"handle\": \"String\" }\n```\n",
        &["shop.main.box", "  lid: Boolean", "shop.main.bag", "  handle: String"],
    );
}

#[test]
fn enumerations() {
    check(
        "# shelfState enum type\n\nNamespace: shop.main\n\nWhat a shelf is.\n\n## Members\n|Member|Value|Description|\n|:--|:--|:--|\n|none|0|Nothing.|\n|wood|1|Wood.|\n|steel|2|Steel.|\n|glass|4|Glass.|\n",
        &["shop.main.shelfState flags {none=0,wood=1,steel=2,glass=4}"],
    );
    check(
        "# shelfState enumeration\n\n|Member|Description|\n|--|--|\n|A 4|Small (old).|\n|`b` (deprecated)|Big.|\n|b|Big.|\n",
        &["shop.main.shelfState {A 4,b}", "<enum-member-repeated>"],
    );
    check(
        "# shelfState resource type\n\n## Members\n\n|Member|Description|\n|--|--|\n|a|A.|\n\n<!-- { \"blockType\": \"resource\", \"@odata.type\": \"shop.main.shelfState\" } -->\n```json\n{ \"@odata.type\": \"#shop.main.shelfState\" }\n```\n",
        &["shop.main.shelfState {a}"],
    );
    check(
        "# shelfState enum type\n\n## Members\n\n|Value|Member|Description|\n|--|--|--|\n|0|empty|Nothing.|\n|-1|full|All.|\n",
        &["shop.main.shelfState {empty=0,full=-1}"],
    );
    check(
        "# shelfState enum type\n\n## Members\n\n|Numeric value|Name|\n|--|--|\n|0x01|empty|\n",
        &["shop.main.shelfState {empty=1}"],
    );
    // No numbers: these are the members, and names for readers.
    check(
        "# shelfState enum type\n\n## Members\n\n|Value|Name|\n|--|--|\n|empty|Empty shelf|\n|full|Full shelf|\n",
        &["shop.main.shelfState {empty,full}"],
    );
    check("# shelfState enum type\n\n|Value|Description|\n|--|--|\n|2|Two.|\n", &["shop.main.shelfState {2}"]);
    check("# shelfState enum type\n\nNothing yet.\n", &["shop.main.shelfState {}", "<enum-without-members>"]);
}

#[test]
fn sections_of_values() {
    check(
        "# Enum values\n\nNamespace: shop.main\n\n### shelfState values\n\n|Member\n|:--\n|empty\n|full\n\n#### lid values \n\n|Value|Description|\n|--|--|\n|on|Closed.|\n\n### Possible values\n\nText only.\n",
        &["shop.main.shelfState#shelfstate-values {empty,full}", "shop.main.lid#lid-values {on}"],
    );
    check(
        "# shelf resource type\n\n## Properties\n\n|Property|Type|Description|\n|--|--|--|\n|kind|String|See below.|\n\n### Kind property values\n\n|Value|Description|\n|--|--|\n|high|H.|\n|low|L.|\n",
        &["shop.main.shelf", "  kind: String {high,low}"],
    );
    check(
        "# shelf resource type\n\n### lid values\n\nSeveral may stand together (flags).\n\n- `on` - closed\n- `off` - open\n",
        &["shop.main.shelf", "shop.main.lid#lid-values flags {on,off}"],
    );
}

/// Headers say what columns hold, in whatever order.
#[test]
fn columns_in_another_order() {
    let page = |table: &str| format!("# shelf resource type\n\n## Properties\n\n{table}");
    check(&page("|Description|Type|Property|\n|--|--|--|\n|Its key.|String|id|\n"), &["shop.main.shelf", "  id: String"]);
    check(&page("|Return type|Method|Name|\n|--|--|--|\n|String|[Get](get.md)|id|\n"), &["shop.main.shelf"]);
    check(
        &page("<table>\n<tr><th>Property</th><th>Type</th></tr>\n\n<tr><td>id</td><td>String</td></tr>\n</table>\n"),
        &["shop.main.shelf", "  id: String"],
    );
}

/// What stands above names, in singular and plural, and a table that says nothing of names.
#[test]
fn headers_above_names() {
    let page = |heading: &str, header: &str| {
        format!(
            "# shelf resource type\n\n## {heading}\n\n|{header}|Description|\n|--|--|--|\n|boards|board collection|Its boards.|\n"
        )
    };
    let read = ["shop.main.shelf", "  boards: board[]"];
    let related = ["shop.main.shelf", "  boards: board[] nav"];
    check(&page("Properties", "Property|Type"), &read);
    check(&page("Properties", "Properties|Type"), &read);
    check(&page("Relationships", "Relationships|Type"), &related);
    check(&page("Properties", "Navigation property|Type"), &related);
    check(&page("Properties", "Navigation properties|Type"), &related);
    check(&page("Properties", "Thing|Type"), &["shop.main.shelf", "<properties-unread>"]);
    check(&page("Relationships", "Thing|Data type"), &["shop.main.shelf", "<properties-unread>"]);
    check(&page("Notes", "Thing|Type"), &["shop.main.shelf"]);
    check(&page("Properties", "Thing|Return type"), &["shop.main.shelf"]);
    check(&page("Properties", "Thing|Of"), &["shop.main.shelf"]);
}

/// Marks of footnotes and of what is struck out belong to no name.
#[test]
fn marks_beside_names() {
    let check_row = |name: &str, ty: &str, expected: &str| {
        let table = format!("|Property|Type|Description|\n|--|--|--|\n|{name}|{ty}|Wide.|\n");
        check(&format!("# shelf resource type\n\n## Properties\n\n{table}"), &["shop.main.shelf", expected]);
    };
    check_row("size<sup>1</sup>", "String<sup>2</sup>", "  size: String");
    check_row("size <sup>[1](#notes)</sup>", "[box](box.md)<sup>2</sup>", "  size: box");
    check_row("size[^1]", "box[^2]", "  size: box");
    check_row("**size**<sup>*</sup>", "box collection<sup>12</sup>", "  size: box[]");
    check_row("~~size~~ (deprecated)", "~~String~~", "  size: String");
    check_row("size1", "box2", "  size1: box2");
    check(
        "# shelfState enum type\n\n|Member|Description|\n|--|--|\n|full<sup>1</sup>|F.|\n|~~part2~~|P.|\n",
        &["shop.main.shelfState {full,part2}"],
    );
}

#[test]
fn properties_in_no_table() {
    let page = |section: &str| {
        format!("# shelf resource type\n\nIt has:\n\n- boards\n\n## Properties\n\n{section}\n\n## Notes\n\n- none\n")
    };
    check(&page("- **size** (Int32): Its size."), &["shop.main.shelf", "<properties-unread>"]);
    check(&page("### size\n\nInt32. Its size."), &["shop.main.shelf", "<properties-unread>"]);
    check(&page("None."), &["shop.main.shelf"]);
    check(&page("> [!TIP]\n> - Take care.\n\nNone."), &["shop.main.shelf"]);
    check(&page("> [!TIP]\n> - Take care.\n\n- **size**: Its size."), &["shop.main.shelf", "<properties-unread>"]);
    check(&page("|Property|Type|\n|--|--|\n|size|Int32|\n\n- All are new."), &["shop.main.shelf", "  size: Int32"]);
}

#[test]
fn listed_values() {
    let page = |description: &str| {
        format!(
            "# shelf resource type\n\n## Properties\n\n|Property|Type|Description|\n|--|--|--|\n|kind|String|{description}|\n"
        )
    };
    let check_values = |description: &str, values: &str| {
        check(&page(description), &["shop.main.shelf", &format!("  kind: String{values}")]);
    };
    check_values("Possible values are: `a`, `b`, and `c`. Supports `d`.", " {a,b,c}");
    check_values("The possible values are `a` (first), `b` (second) or `null`.", " {a,b}");
    check_values("Allowed values: one, two.", " {one,two}");
    check_values("Possible values are Scope or Role.", " {Scope,Role}");
    check_values("Possible values are listed in the following table.", "");
    check_values("Set `a` first. The possible value is `b`.", " {b}");
    check_values("Like `a`.", "");
    // Values of a part of the thing are none of its own; a sentence before them about a part changes nothing.
    check_values("Where it lies; its `side` has one of the following values: `a`, `b`.", "");
    check_values("Set with its `side`. Possible values are: `a`, `b`.", " {a,b}");
    check_values("Its one of the following values: `a`, `b`.", " {a,b}");
    // What its side is, is none of its own values.
    check_values("Possible values are: `a` or `b` when the **side** is `c`, and just `d` when it is `e`.", " {a,b,d}");
    check_values("The possible value is `a`.", " {a}");
    // Each announced list is read as it is written, in marks or without.
    let further = "Send the `Prefer: all` header to get the following values in this growing list: `c`.";
    for listed in ["a, b", "**a**, **b**", "*a* and _b_", "\"a\", \"b\"", "`a, b`", "`a`, `b`"] {
        check_values(&format!("The possible values are: {listed}. {further}"), " {a,b,c}");
    }
    check_values("Possible values are: `a`, `b`. Ask for the following values: c, d.", " {a,b,c,d}");
    check_values("Possible values are: `a`, `b`, others.", " {a,b}");
    check_values(
        "Possible values are: `a` (default), `b`. Ask for the following values in this [growing list](https://shop.example/very/long/address/of/a/page.md#part): `c` , `d`.",
        " {a,b,c,d}",
    );
}

/// A cell that says of what kind a type is and gives it no name: each property has an enumeration of its own.
#[test]
fn enumerations_without_a_name() {
    check(
        "# crate resource type\n\n## Properties\n\n| Property | Type | Description |\n|:--|:--|:--|\n\
         | state | Enum | Possible values are: `open`, `closed`. |\n\
         | mode | Nullable Enum | Possible values are: `day`, `night`. |\n\
         | tags | array | Possible values are: `dry`, `cold`. |\n\
         | lids | Collection(enumeration) | Possible values are: `left`, `right`. |\n\
         | items | array | What is in it. |\n\
         | kind | Enum | What it is. |\n\
         | label | Class | A `text` and a colour. Possible values are: `red`, `blue`. |\n",
        &[
            "shop.main.crate",
            "  state: crateState {open,closed}",
            "  mode: crateMode {day,night}",
            "  tags: crateTags[] {dry,cold}",
            "  lids: crateLids[] {left,right}",
            "  items: Untyped[]",
            "  kind: Untyped",
            "  label: Untyped",
            "<type-cell-unread>",
            "<type-cell-unread>",
        ],
    );
}

/// A type cell may say that there may be no value.
#[test]
fn nullable_types() {
    let facts = read(
        PageKind::Resources,
        "# crate resource type\n\n## Properties\n\n| Property | Type | Description |\n|:--|:--|:--|\n\
         | packed | Nullable DateTimeOffset | When. |\n| weight | Int32, not nullable | How much. |\n| owner | String | Whose. |\n",
    );
    let shown: Vec<_> = facts.types[0].properties.iter().map(|one| (one.ty.name.as_str(), one.nullable)).collect();
    assert_eq!(shown, [("DateTimeOffset", Some(true)), ("Int32", Some(false)), ("String", None)]);
}

#[test]
fn pages_about_operations() {
    check_in(
        PageKind::Api,
        "# Get shelf\n\n## HTTP request\n\n|Property|Type|Description|\n|--|--|--|\n|id|String|No type of its own.|\n\n<!-- { \"blockType\": \"resource\", \"@odata.type\": \"shop.main.slot\" } -->\n```json\n{ \"row\": 1 }\n```\n\n### lid values\n\n|Member|\n|--|\n|on|\n",
        &["shop.main.slot", "  row: Int32 json", "shop.main.lid#lid-values {on}"],
    );
    check_in(
        PageKind::Api,
        "# shelfBase resource type\n\n## Properties\n\n|Property|Type|Description|\n|--|--|--|\n|id|String|Key.|\n",
        &["shop.main.shelfBase", "  id: String"],
    );
}

#[test]
fn places() {
    let text = "# shelf resource type\n\n## Properties\n\n|Property|Type|Description|\n|--|--|--|\n|size|[box](box.md)|Wide.|\n\n## JSON representation\n\n```json\n{\n  \"size\": {},\n  \"more\": 1\n}\n```\n";
    let facts = read(PageKind::Resources, text);
    let slice = |span: crate::source::Span| &text[span.start as usize..span.end as usize];
    let properties = &facts.types[0].properties;
    assert_eq!(slice(properties[0].name_span).trim(), "size");
    assert_eq!(slice(properties[0].ty.span).trim(), "[box](box.md)");
    assert_eq!(slice(properties[1].span), "\"more\": 1");
    assert_eq!(slice(properties[1].name_span), "\"more\"");
    assert_eq!(facts.rows.used, 1);
    assert_eq!(facts.used_fences.len(), 1);
}

/// Remarks on the values of a list do not end it.
#[test]
fn values_with_remarks() {
    let values = |description: &str| {
        let page = format!(
            "# shelf resource type\n\n## Properties\n\n|Property|Type|Description|\n|--|--|--|\n|state|shelfState|{description}|\n"
        );
        let facts = read(PageKind::Resources, &page);
        facts.types[0].properties[0].inline_values.iter().map(|value| value.value.clone()).collect::<Vec<_>>().join(",")
    };
    assert_eq!(values("Possible values are: <ul><li>`dry`: Safe; if dust. See more.</li><li>`wet`: Not.</li></ul>"), "dry,wet");
    assert_eq!(
        values("Possible values are: <ol><li><b>`dry`</b> If so. See more.</li><li><b>`wet`</b> Not.</li></ol>"),
        "dry,wet"
    );
    assert_eq!(values("Possible values are: `dry` - Safe. If in doubt, this. `wet` - Not."), "dry,wet");
    assert_eq!(values("Possible values are: `dry` - Safe. If `wet` is set, not."), "dry");
    assert_eq!(values("Possible values are: `dry`: no water. `wet`: much of it. Default: `dry`."), "dry,wet");
    assert_eq!(values("Possible values are:<br>- `dry`: Safe, see above.<br />• `wet` (if it is)."), "dry,wet");
    assert_eq!(values("Possible values are: `dry`.<br>See `wet`."), "dry");
    assert_eq!(values("Possible values are: `+`, `-`, `<=`, `none`."), "+,-,<=,none");
    assert_eq!(values("One of: `dry`, `wet`."), "dry,wet");
    assert_eq!(values("Possible values are: `dry` (if it is. See above), `wet` (see below)."), "dry,wet");
    assert_eq!(values("Possible values are: `dry`, `wet`. If `damp`, wait."), "dry,wet");
    assert_eq!(values("Possible values are: `dry` (see also `more`), `wet` (if `depth` > `4`), `damp`."), "dry,wet,damp");
    assert_eq!(values("Possible values are (`dry` (no `water`), `wet`)."), "dry,wet");
    assert_eq!(values("Possible values are: `dry`. See `more`."), "dry");
}

/// Tags end a sentence or a list as white space does, and stand between values that go on.
#[test]
fn values_with_tags_behind_them() {
    let check = |description: &str, expected: &str| {
        let page = format!(
            "# shelf resource type\n\n## Properties\n\n|Property|Type|Description|\n|--|--|--|\n|state|shelfState|{description}|\n"
        );
        check(&page, &["shop.main.shelf", &format!("  state: shelfState {expected}")]);
    };
    check("Possible values are: `dry`, `wet`.<br/><br/>Supports `filter` (`eq`) and `order`.", "{dry,wet}");
    check("Possible values are: `dry`, `wet`.<br>Set `size` first.", "{dry,wet}");
    check("Possible values are: dry, wet.<br>Set the size first.", "{dry,wet}");
    check("Possible values are: `dry`, `wet`<ul><li>`wet` needs `size`.</li></ul>", "{dry,wet}");
    check("Possible values are: `dry`, `wet`<p>Set `size` first.</p>", "{dry,wet}");
    check("Possible values are: <ul><li>`dry`</li><li>`wet`</li></ul> Set `size` first.", "{dry,wet}");
    // A sentence about a part ends there as well.
    check("Set with its `side`.<br>Possible values are: `dry`, `wet`.", "{dry,wet}");
    check("Possible values are: `dry`,<br>`wet`.", "{dry,wet}");
    check("Possible values are:<p>`dry`</p><p>`wet`</p>", "{dry,wet}");
    check("Possible values are:<br>`dry`: Safe.<br>`wet`: Not.", "{dry,wet}");
    check("Possible values are: <ul><li>`dry`: <ol><li>Safe.</li></ol></li><li>`wet`: Not.</li></ul>", "{dry,wet}");
    check("Possible values are: `dry.wood`, `wet.wood`.", "{dry.wood,wet.wood}");
}
