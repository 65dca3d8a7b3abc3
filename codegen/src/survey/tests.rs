//! Foreign references, small: the starter loads, and with it the pages give operations.

use std::fs;
use std::path::{Path, PathBuf};

use super::{docs_folder_of, is_page_of_operations, survey};
use crate::config::{Config, FILE_NAME};
use crate::reference::Reference;

/// A folder with pages, gone when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn of(name: &str, pages: &[(&str, &str)]) -> Self {
        let root = std::env::temp_dir().join(format!("docwright-survey-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        for (path, text) in pages {
            let path = root.join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder for tests");
            fs::write(path, text).expect("a page for tests");
        }
        Self(root)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The starter of a reference has all these lines, and with it the pages give these operations and types.
#[track_caller]
fn check(name: &str, pages: &[(&str, &str)], lines: &[&str], operations: &[&str], types: &[&str]) {
    let folder = Folder::of(name, pages);
    let starter = survey(&folder.0).expect("the folder is there").starter;
    for line in lines {
        assert!(starter.lines().any(|written| written == *line), "no `{line}` in\n{starter}");
    }
    fs::write(folder.0.join(FILE_NAME), &starter).expect("a configuration for tests");
    let config = Config::parse(&starter).unwrap_or_else(|error| panic!("{error}\n{starter}"));
    let reference = Reference::open(&folder.0, config).unwrap_or_else(|error| panic!("{error}\n{starter}"));
    let model = &reference.editions.list.first().unwrap_or_else(|| panic!("no model\n{starter}")).model;
    let found: Vec<String> = model.operations.iter().map(|operation| operation.identity.to_string()).collect();
    assert_eq!(found, operations, "{starter}");
    let found: Vec<&str> = model.types.iter().filter(|ty| !ty.synthetic).map(|ty| ty.name.as_str()).collect();
    assert_eq!(found, types, "{starter}");
}

#[test]
fn a_base_path_before_the_version() {
    let get = "# Get boat\n\n## Permissions\n\n|Permission type|Permissions|\n|:--|:--|\n|Crew|Boat.Read|\n|Robot|Boat.Read.All|\n\n\
               ## HTTP request\n\n```http\nGET /boats/{id}\n```\n\n## Response\n\nA [boat](../resources/boat.mdx).\n\n## Example\n\n\
               ```http\nGET https://{port}.harbour.example/api/v2.0/boats/7\n```\n\n<!-- { \"blockType\": \"response\", \"@odata.type\": \"harbour.main.boat\" } -->\n\
               ```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"id\": \"7\"}\n```\n";
    let boat = "# boat resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|id|String|Its number.|\n";
    check(
        "base",
        &[("v2.0/api/boat-get.mdx", get), ("v2.0/resources/boat.mdx", boat), ("README.md", "# About\n")],
        &[
            "root = \"harbour\"",
            "namespace = \"harbour.main\"",
            "hosts = [\"{port}.harbour.example\"]",
            "base_path = \"api\"",
            "[versions.\"v2.0\"]",
            "operations = [\"api\"]",
            "types = [\"resources\"]",
            "endings = [\"mdx\"]",
            "[schemes.crew] # 1 rows",
            "[schemes.robot] # 1 rows",
        ],
        &["GET /boats/{}"],
        &["harbour.main.boat"],
    );
}

#[test]
fn folders_of_other_names_and_no_permissions() {
    let list = "# List crates\n\n## HTTP request\n\n```http\nGET /crates\n```\n\n## Example\n\n### Request\n\n\
                ```http\nGET https://depot.example/crates\n```\n\n### Response\n\n```http\nHTTP/1.1 204 No Content\n```\n";
    let crate_page = "# crate resource type\n\n## Properties\n\n|Property|Type|\n|:--|:--|\n|weight|Int32|\n";
    check(
        "folders",
        &[("reference/calls/crate-list.md", list), ("reference/things/crate.md", crate_page)],
        &[
            "root = \"depot\"",
            "hosts = [\"depot.example\"]",
            "[versions.\"v1\"]",
            "files = [\"reference/**\"]",
            "segment = \"\"",
            "operations = [\"calls\"]",
            "types = [\"things\"]",
            "# No page has a table of permissions, so there are no schemes.",
        ],
        &["GET /crates"],
        &["depot.crate"],
    );
}

#[test]
fn headings_in_another_language() {
    let get = "# Boot lesen\n\n## Aufruf\n\n```http\nGET /boote/{id}\n```\n\n## Hinweise\n\nKeine.\n\n## Beispiel\n\n### Anfrage\n\n\
               ```http\nGET https://api.hafen.example/v1/boote/7\n```\n\n### Antwort\n\n```http\nHTTP/1.1 204 No Content\n```\n";
    let boat = "# boot\n\n## Eigenschaften\n\n|Eigenschaft|Typ|Beschreibung|\n|:--|:--|:--|\n|name|String|So heißt es.|\n";
    check(
        "translated",
        &[("v1/api/boot-lesen.md", get), ("v1/resources/boot.md", boat)],
        &["example = [\"example\", \"beispiel\"]", "#      1 hinweise", "#      1 aufruf"],
        &["GET /boote/{}"],
        &["hafen.boot"],
    );
}

#[test]
fn a_folder_without_pages_gives_a_configuration_that_loads() {
    let folder = Folder::of("empty", &[("notes.md", "# Nothing here\n")]);
    let found = survey(&folder.0).expect("the folder is there");
    assert_eq!((found.operation_pages, found.type_pages), (0, 0));
    Config::parse(&found.starter).unwrap_or_else(|error| panic!("{error}\n{}", found.starter));
}

#[test]
fn pages_of_operations_are_known_by_what_they_show() {
    let check = |text: &str, expected: bool| assert_eq!(is_page_of_operations(text), expected, "{text}");
    let request = "# Get boat\n\n## HTTP request\n\n```http\nGET /boats/{id}\n```\n\n";
    let permissions = "## Permissions\n\n|Permission type|Permissions|\n|:--|:--|\n|Crew|Boat.Read|\n";
    check(&format!("{request}{permissions}"), true);
    check(&format!("{request}## Response\n\n```http\nHTTP/1.1 204 No Content\n```\n"), true);
    // A page that speaks of a request on the way, or of permissions alone, is of something else.
    check(request, false);
    check(permissions, false);
    check("# Notes\n\nCall `GET /boats`, or\n\n```sh\ncurl https://harbour.example/boats\n```\n", false);
}

#[test]
fn the_docs_folder_of_a_page_holds_its_version() {
    let check = |page: &str, expected: &str| {
        let root = Path::new("/open");
        assert_eq!(docs_folder_of(root, &root.join(page)), root.join(expected), "{page}");
    };
    check("v1.0/api/boat-get.md", "");
    check("reference/v2/api/boat-get.md", "reference");
    check("reference/api/boat-get.md", "reference");
    check("api/boat-get.md", "");
    check("boat-get.md", "");
    assert_eq!(docs_folder_of(Path::new("/open"), Path::new("/other/v1/boat-get.md")), Path::new("/open"));
}
