//! Each kind of entry: needed, no longer needed, about nothing, malformed.

use crate::ids::Id;
use crate::reference::{Reference, fixture};

const FILE: &str = "corrections.toml";

const BOOK: &str = "# book resource type\n\nA book.\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|id|String|Its number.|\n\
    |pages|Int32|Its pages. Nullable.|\n|state|bookState|Where it is. The possible values are: `shelved`, `lent`.|\n";
const THING: &str = "# thing resource type\n\nA thing.\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|weight|Int32|In grams.|\n";
const COLOR: &str =
    "# color enum type\n\nA color.\n\n## Members\n\n|Member|Value|Description|\n|:---|:---|:---|\n|red|0|Red.|\n|blue|1|Blue.|\n";
const GET: &str = "# Get book\n\nReads a book.\n\n## Permissions\n\n|Permission type|Permissions (from least to most privileged)|\n|:---|:---|\n\
    |Delegated|Book.Read|\n|Application|Not supported.|\n\n## HTTP request\n\n```http\nGET /shelves/{shelf-id}/books/{book-id}\n```\n\n\
    ## Request headers\n\n|Header|Description|\n|:---|:---|\n|Accept|What is wanted.|\n\n## Example\n\n```http\n\
    GET https://api.library.example/v1/mine/shelf/books/7\n```\n\n```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n\
    {\n  \"id\": \"7\"\n}\n```\n";

/// The fixture's pages with a corrections file.
fn reference(corrections: &str) -> Reference {
    fixture::reference(&[
        ("v1/resources/book.md", BOOK),
        ("v1/resources/thing.md", THING),
        ("v1/resources/color.md", COLOR),
        ("v1/api/book-get.md", GET),
        (FILE, corrections),
    ])
}

/// What is found in the corrections file: rule, line and message.
fn found(reference: &Reference) -> Vec<String> {
    let file = fixture::find(reference, FILE);
    let line = |start| reference.files.get(file).map_or(0, |file| file.source.line_column(start).0);
    reference
        .findings(file)
        .iter()
        .map(|found| format!("{} {}: {}", found.rule.id, line(found.span.start), found.message))
        .collect()
}

/// An entry with a reason: the beginning of what is found, or nothing.
#[track_caller]
fn check(entry: &str, expected: &str) {
    let found = found(&reference(&format!("{entry}\nreason = \"so it is\"\n"))).join("; ");
    assert!(if expected.is_empty() { found.is_empty() } else { found.starts_with(expected) }, "{entry}\n{found}");
}

const UNNEEDED: &str = "correction-unneeded 1: the pages say the same";
const NOTHING: &str = "correction-without-target 1: ";
const UNREADABLE: &str = "correction-unreadable ";

#[test]
fn operations() {
    let entry = |page: &str, method: &str, path: &str| {
        format!("[[operation]]\npage = \"{page}\"\nmethod = \"{method}\"\npath = \"{path}\"")
    };
    check(&entry("book-get", "GET", "/loans/{id}/book"), "");
    check(&entry("book-get", "GET", "/shelves/{id}/books/{id}"), UNNEEDED);
    check(&entry("book-got", "GET", "/loans/{id}/book"), NOTHING);
    check(&entry("book-get", "FETCH", "/loans"), "correction-unreadable 3: `FETCH` is no method");
    check(&entry("book-get", "GET", "/loans/{id"), "correction-unreadable 4: ");
    check("[[operation]]\nmethod = \"GET\"\npath = \"/loans\"", "correction-unreadable 1: `page` is missing");
    let added = reference(&format!("{}\nreason = \"lent\"", entry("book-get", "GET", "/loans/{id}/book")));
    let model = &added.editions.list[0].model;
    let operation =
        model.operations.iter().find(|operation| operation.identity.to_string() == "GET /loans/{}/book").expect("it was added");
    assert_eq!(model.corrected.reason(operation.primary().span), Some("lent"));
    assert!(operation.primary().permissions.is_some() && operation.response == model.operations[Id::FIRST].response);
}

#[test]
fn parameters() {
    let entry = |name: &str, place: &str, more: &str| {
        format!("[[parameter]]\npage = \"book-get\"\nname = \"{name}\"\nplace = \"{place}\"\n{more}")
    };
    check(&entry("language", "query", "type = \"String\""), "");
    check(&entry("Accept", "header", "type = \"String\""), "");
    check(&entry("Accept", "header", ""), UNNEEDED);
    check(&entry("Accept", "heading", ""), "correction-unreadable 4: `heading` is no place");
    check(&entry("Accept", "header", "typ = \"String\""), "correction-unreadable 5: `typ` is no key");
    check("[[parameter]]\npage = \"books\"\nname = \"x\"\nplace = \"query\"", NOTHING);
}

#[test]
fn properties() {
    let entry = |of: &str, name: &str, more: &str| format!("[[property]]\nof = \"{of}\"\nname = \"{name}\"\n{more}");
    check(&entry("book", "pages", "type = \"Int64\""), "");
    check(&entry("book", "id", "nullable = false"), "");
    check(&entry("book", "title", "type = \"Collection(String)\""), "");
    check(&entry("library.main.book", "pages", "type = \"Int32\""), UNNEEDED);
    check(&entry("brook", "pages", "type = \"Int32\""), NOTHING);
    check(&entry("book", "title", "nullable = true"), NOTHING);
    check(&entry("book", "pages", "nullable = \"yes\""), "correction-unreadable 4: `nullable` is true or false");
    check(&entry("book", "pages", ""), "correction-unreadable 1: it says nothing");
    let mended = reference(&format!("{}\nreason = \"many\"", entry("book", "pages", "type = \"Int64\"\nnullable = false")));
    let model = &mended.editions.list[0].model;
    let book = model.types.iter().find(|ty| ty.name == "library.main.book").expect("a documented type");
    let pages = book.properties.iter().find(|property| property.name == "pages").expect("a documented property");
    assert_eq!((model.type_name(pages.ty), pages.nullable), ("Int64", Some(false)));
    assert_eq!(model.corrected.reason(pages.span), Some("many"));
}

#[test]
fn members() {
    let entry = |of: &str, name: &str| format!("[[member]]\nof = \"{of}\"\nname = \"{name}\"");
    check(&entry("color", "green"), "");
    check(&entry("color", "red"), UNNEEDED);
    check(&entry("bookState", "lost"), "");
    check(&entry("bookState", "lent"), UNNEEDED);
    check(&entry("colour", "red"), NOTHING);
    check(&format!("{}\nvalue = \"two\"", entry("color", "green")), "correction-unreadable 4: `value` is a whole number");
    let added =
        reference(&format!("{}\nreason = \"new\"\n{}\nreason = \"gone\"", entry("color", "green"), entry("bookState", "lost")));
    let names: Vec<Vec<&str>> = added.editions.list[0]
        .model
        .enums
        .iter()
        .map(|e| e.members.iter().map(|member| member.name.as_str()).collect())
        .collect();
    assert_eq!(names, [vec!["shelved", "lent", "lost"], vec!["red", "blue", "green"]]);
}

#[test]
fn bases() {
    let entry = |of: &str, base: &str| format!("[[base]]\nof = \"{of}\"\nbase = \"{base}\"");
    check(&entry("book", "thing"), "");
    check(&entry("book", "things"), NOTHING);
    check(&entry("brook", "thing"), NOTHING);
    check("[[base]]\nof = \"book\"\nbase = 3", "correction-unreadable 3: `base` is a text");
    let mended = reference(&format!("{}\nreason = \"made\"", entry("book", "thing")));
    let model = &mended.editions.list[0].model;
    let book = model.types.iter().find(|ty| ty.name == "library.main.book").expect("a documented type");
    assert_eq!(book.base.map(|base| model.types[base].name.as_str()), Some("library.main.thing"));
    assert_eq!(model.corrected.base_reason("library.main.book"), Some("made"));
}

#[test]
fn permissions() {
    let entry = |scheme: &str, sets: &str, more: &str| {
        format!("[[permission]]\npage = \"book-get\"\nscheme = \"{scheme}\"\nsets = {sets}\n{more}")
    };
    check(&entry("application", "[[\"Book.Read.All\"], [\"Book.Write\", \"Shelf.Read\"]]", "least = 1"), "");
    check(&entry("delegated", "[\"Book.Read\"]", ""), UNNEEDED);
    check(&entry("application", "[]", ""), UNNEEDED);
    check(&entry("application", "[\"A\"]", "operation = \"GET /shelves/{id}/books/{id}\""), "");
    check(&entry("application", "[\"A\"]", "operation = \"GET /books\""), NOTHING);
    check(&entry("guest", "[\"A\"]", ""), "correction-unreadable 3: there is no scheme `guest`");
    check(&entry("application", "[3]", ""), "correction-unreadable 4: `sets` is a list");
    check(&entry("application", "[\"A\"]", "least = 2"), "correction-unreadable 5: `least` counts");
}

#[test]
fn aliases() {
    let entry = |paths: &str, target: &str| format!("[[alias]]\npaths = {paths}\nsame_as = \"{target}\"");
    check(&entry("[\"/mine/shelf\"]", "/shelves/{id}"), "");
    check(&entry("[\"/shelves/{id}\"]", "/mine/shelf"), "");
    check(&format!("{}\none_way = true", entry("[\"/shelves/{id}\"]", "/mine/shelf")), NOTHING);
    check(&entry("[\"/mine/board\"]", "/boards/{id}"), NOTHING);
    check(&entry("[\"/shelves/{id}/books\"]", "/shelves/{id}"), "correction-unreadable 2: `/shelves/{id}/books` lies in");
    check(&entry("[\"/mine/shelf?x=1\"]", "/shelves/{id}"), "correction-unreadable 2: ");
    let also = format!(
        "{}\nreason = \"mine\"\n[[operation]]\npage = \"book-get\"\nmethod = \"GET\"\npath = \"/mine/shelf/books/{{id}}\"\nreason = \"here\"",
        entry("[\"/mine/shelf\"]", "/shelves/{id}")
    );
    assert_eq!(found(&reference(&also)).len(), 1, "{:?}", found(&reference(&also)));
}

/// An alias is the documented operation at one more place: its example replays there, and no row is added.
#[test]
fn aliases_are_called() {
    let aliased = reference("[[alias]]\npaths = [\"/mine/shelf\"]\nsame_as = \"/shelves/{id}\"\nreason = \"mine\"");
    let plain = reference("");
    let (version, before) = (&aliased.editions.list[0], &plain.editions.list[0]);
    let replays = |version: &crate::reference::Edition| {
        let outcomes = version.replayed.iter().map(|replayed| replayed.outcome);
        outcomes.filter(|outcome| *outcome == crate::replay::Outcome::Replayed).count()
    };
    assert_eq!((replays(before), replays(version)), (0, 1));
    let model = &version.model;
    let alias = model.operations.last().expect("operations");
    assert_eq!(
        (alias.identity.to_string().as_str(), alias.implied_by, alias.is_alias),
        ("GET /mine/shelf/books/{}", Some(Id::FIRST), true)
    );
    assert_eq!((alias.response, model.types.len()), (model.operations[Id::FIRST].response, before.model.types.len()));
    let dump = crate::dump::render(version, &aliased.files.sources(&aliased.docs), &aliased.config);
    assert!(
        dump.contains("\"corrected\":\"mine\"") && dump.contains("\"follows\":\"GET /shelves/{shelf-id}/books/{book-id}\""),
        "{dump}"
    );
    assert_eq!(dump.matches("\"stated_").count(), 0);
}

#[test]
fn entries_lead_to_one_another_and_end() {
    let entry = |path: &str, target: &str| format!("[[alias]]\npaths = [\"{path}\"]\nsame_as = \"{target}\"\nreason = \"r\"\n");
    // Each of them makes paths longer, for ever if it were let.
    let text = [entry("/a", "/shelves/{id}"), entry("/b/c", "/a"), entry("/a/d", "/b")].concat();
    let linked = reference(&text);
    assert!(linked.editions.list[0].model.operations.len() < 20);
}

#[test]
fn files_that_are_no_list_of_entries() {
    let check = |text: &str, expected: &str| {
        let found = found(&reference(text)).join("; ");
        assert!(found.starts_with(expected), "{text}\n{found}");
    };
    check("", "");
    check("[[property]\nof = 1", UNREADABLE);
    check("alias = 3", "correction-unreadable 1: entries begin with `[[alias]]`");
    check("[[aliases]]\nreason = \"x\"", "correction-unreadable 1: `aliases` is no kind of correction");
    check("[[base]]\nof = \"book\"\nbase = \"thing\"", "correction-unreadable 1: `reason` is missing");
    check("[[base]]\nof = \"book\"\nbase = \"thing\"\nreason = \" \"", "correction-unreadable 4: `reason` is a text");
    let limited = |versions: &str| format!("[[base]]\nof = \"book\"\nbase = \"thing\"\nreason = \"r\"\nversions = {versions}");
    check(&limited("[\"v1\"]"), "");
    check(&limited("[\"v2\"]"), "correction-without-target 1: there is no page of its versions");
    check(&limited("[\"v3\"]"), "correction-unreadable 5: there is no version `v3`");
}
