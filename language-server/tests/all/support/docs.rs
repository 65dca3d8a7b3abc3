//! A small reference in a folder of its own.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tempfile::TempDir;

pub const CONFIG: &str = r#"
[service]
root = "library"
crate_prefix = "library"
namespace = "library.main"
hosts = ["api.library.example"]
[versions.v1]
[schemes.delegated]
title = "Delegated"
labels = ["delegated"]
[schemes.application]
title = "Application"
labels = ["application"]
"#;

pub const BOOK: &str = "\
# book resource type

Namespace: library.main

A thing to read.

## Properties

|Property|Type|Description|
|:---|:---|:---|
|id|String|Its number.|
|title|String|What stands on the cover.|
|pages|Int32|How many.|
|author|[person](person.md)|Who wrote it.|

## JSON representation

<!-- { \"blockType\": \"resource\", \"@odata.type\": \"library.main.book\", \"keyProperty\": \"id\" } -->
```json
{
  \"id\": \"String (identifier)\",
  \"title\": \"String\",
  \"pages\": \"Int32\",
  \"author\": { \"@odata.type\": \"library.main.person\" }
}
```
";

pub const PERSON: &str = "\
# person resource type

Namespace: library.main

Someone who writes.

## Properties

|Property|Type|Description|
|:---|:---|:---|
|name|String|As it is printed.|

## JSON representation

<!-- { \"blockType\": \"resource\", \"@odata.type\": \"library.main.person\" } -->
```json
{
  \"name\": \"String\"
}
```
";

/// A page without a finding.
pub const GET: &str = "\
# Get book

Namespace: library.main

Reads a [book](../resources/book.md).

## Permissions

|Permission type|Permissions (from least to most privileged)|
|:---|:---|
|Delegated|Books.Read|
|Application|Books.Read.All|

## HTTP request

<!-- { \"blockType\": \"ignored\" } -->
```http
GET /books/{id}
```

## Request body

Don't supply a request body for this method.

## Response

If successful, this method returns a `200 OK` response code and a [book](../resources/book.md) object in the response body.

## Example

### Request

<!-- { \"blockType\": \"request\", \"name\": \"get_book\" } -->
```http
GET https://api.library.example/v1/books/7
```

### Response

<!-- { \"blockType\": \"response\", \"truncated\": true, \"@odata.type\": \"library.main.book\" } -->
```http
HTTP/1.1 200 OK
Content-Type: application/json

{
  \"id\": \"7\",
  \"title\": \"Ships\",
  \"pages\": 120
}
```
";

/// Where [`GET`] lies.
pub const PAGE: &str = "v1/api/book-get.md";
/// Where [`BOOK`] lies.
pub const TYPE: &str = "v1/resources/book.md";

/// A reference in a temporary folder, `docs/` in its root.
pub struct Docs {
    folder: TempDir,
}

impl Docs {
    /// Three pages without a finding.
    pub fn new() -> Self {
        let docs = Self { folder: TempDir::new().expect("a temporary folder") };
        docs.write("docwright.toml", CONFIG);
        docs.write("v1/resources/book.md", BOOK);
        docs.write("v1/resources/person.md", PERSON);
        docs.write("v1/api/book-get.md", GET);
        docs
    }

    /// The folder that an editor opens.
    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    /// The place of a file below the docs folder, or with `../` beside it.
    pub fn path(&self, below: &str) -> PathBuf {
        below.strip_prefix("../").map_or_else(|| self.root().join("docs").join(below), |beside| self.root().join(beside))
    }

    pub fn write(&self, below: &str, text: &str) {
        let path = self.path(below);
        std::fs::create_dir_all(path.parent().expect("it has a folder")).expect("the folder is made");
        std::fs::write(path, text).expect("the file is written");
    }

    pub fn remove(&self, below: &str) {
        std::fs::remove_file(self.path(below)).expect("the file was there");
    }

    pub fn uri(&self, below: &str) -> String {
        uri(&self.path(below))
    }

    /// An introduction with these capabilities.
    pub fn introduction(&self, capabilities: &Value) -> Value {
        json!({
            "processId": null,
            "capabilities": capabilities,
            "workspaceFolders": [{ "uri": uri(self.root()), "name": "library" }],
        })
    }

    /// Parameters of `didOpen`.
    pub fn open(&self, below: &str, text: &str) -> Value {
        json!({ "textDocument": { "uri": self.uri(below), "languageId": "markdown", "version": 1, "text": text } })
    }

    /// Parameters of a request about one document.
    pub fn document(&self, below: &str) -> Value {
        json!({ "textDocument": { "uri": self.uri(below) } })
    }

    /// Parameters of a request about the place where a text first stands, some letters in.
    pub fn place(&self, below: &str, text: &str, needle: &str, letters: usize) -> Value {
        let at = text.find(needle).expect("the text has it") + letters;
        let mut params = self.document(below);
        params["position"] = position(text, at);
        params
    }

    /// Parameters of `didChange` that replace one text by another.
    pub fn change(&self, below: &str, version: i32, text: &str, old: &str, new: &str) -> Value {
        let start = text.find(old).expect("the text has it");
        let range = json!({ "start": position(text, start), "end": position(text, start + old.len()) });
        json!({
            "textDocument": { "uri": self.uri(below), "version": version },
            "contentChanges": [{ "range": range, "text": new }],
        })
    }
}

/// The position of a byte in a text of ASCII.
pub fn position(text: &str, offset: usize) -> Value {
    let before = &text[..offset];
    json!({ "line": before.matches('\n').count(), "character": offset - before.rfind('\n').map_or(0, |at| at + 1) })
}

fn uri(path: &Path) -> String {
    docwright_ls::uri::from_path(path).expect("an absolute path").to_string()
}
