//! A small library, for the tests of what editors ask.

use super::Snapshot;
use super::fixture;
use docwright_codegen::source::{FileId, Span};

/// Its pages.
pub const PAGES: &[(&str, &str)] = &[
    ("v1/api/loan-get.md", LOAN_GET),
    ("v1/api/loan-update.md", LOAN_UPDATE),
    ("v1/resources/loan.md", LOAN),
    ("v1/resources/shelf.md", SHELF),
];

const LOAN_GET: &str = r#"---
title: "Get loan"
---
# Get loan

Namespace: library.main

Read a [loan](../resources/loan.md) and see [its members](../resources/loan.md#loanstate-values).

## Permissions

|Permission type|Permissions (from least to most privileged)|
|:---|:---|
|Delegated|Loans.Read, Loans.ReadWrite|
|Application|Loans.Read.All|

## HTTP request

```http
GET /loans/{id}
```

## Response

If successful, this method returns a `200 OK` response code and a [loan](../resources/loan.md) object.

## Example

### Request

<!-- { "blockType": "request", "name": "get_loan" } -->
```http
GET https://api.library.example/v1/loans/1?$select=id,state
```

### Response

<!-- { "blockType": "response", "name": "get_loan", "truncated": true, "@odata.type": "library.main.loan" } -->
```http
HTTP/1.1 200 OK
Content-type: application/json

{
  "id": "1",
  "state": "open",
  "shelf": { "room": "north", "lamp": true }
}
```
"#;

const LOAN_UPDATE: &str = r##"# Update loan

Namespace: library.main

Change a loan; see [how to read it](loan-get.md#permissions). Only its **state** can be set, and `room` cannot.

## Permissions

|Permission type|Permissions (from least to most privileged)|
|:---|:---|
|Delegated|Loans.ReadWrite|
|Application|Not supported.|

## HTTP request

```http
PATCH /loans/{id}
```

## Request body

|Property|Type|Description|
|:---|:---|:---|
|state|[loanState](../resources/loan.md#loanstate-values)|The new state.|

## Response

If successful, this method returns a `200 OK` response code and an updated [loan](../resources/loan.md) object.

## Example

### Request

<!-- { "blockType": "request", "name": "update_loan" } -->
```http
PATCH https://api.library.example/v1/loans/1
Content-type: application/json

{
  "state": "returned"
}
```

### Response

<!-- { "blockType": "response", "truncated": true, "@odata.type": "library.main.loan" } -->
```http
HTTP/1.1 200 OK
Content-type: application/json

{
  "@odata.type": "#library.main.loan",
  "id": "1",
  "state": "returned"
}
```
"##;

const LOAN: &str = r##"---
title: "loan resource type"
---
# loan resource type

Namespace: library.main

A book that someone took home.

## Properties

|Property|Type|Description|
|:---|:---|:---|
|id|String|Identifier of the loan.|
|shelf|[shelf](shelf.md)|Where the book stood.|
|state|[loanState](#loanstate-values)|Where the book is now. Without a `shelf` it is **open**.|

### loanState values

|Member|Description|
|:---|:---|
|open|Still out.|
|returned|Back again.|

## JSON representation

<!-- { "blockType": "resource", "keyProperty": "id", "@odata.type": "library.main.loan" } -->
```json
{
  "@odata.type": "#library.main.loan",
  "id": "String (identifier)",
  "shelf": { "@odata.type": "library.main.shelf" },
  "state": "String"
}
```
"##;

const SHELF: &str = r##"# shelf resource type

Namespace: library.main

A place for books. A [loan](loan.md) begins here, see [reading](../api/loan-get.md) too.

## Properties

|Property|Type|Description|
|:---|:---|:---|
|room|String|The room that it stands in.|

## JSON representation

<!-- { "blockType": "resource", "@odata.type": "library.main.shelf" } -->
```json
{
  "@odata.type": "#library.main.shelf",
  "room": "String"
}
```
"##;

/// The library, linked.
pub fn snapshot() -> Snapshot {
    fixture::snapshot(PAGES)
}

/// The place of `$0` in an excerpt of a page, which stands there once or first.
pub fn place(snapshot: &Snapshot, path: &str, excerpt: &str) -> (FileId, u32) {
    let file = snapshot.find(path).expect("a page of the library");
    let (before, after) = excerpt.split_once("$0").expect("an excerpt with `$0`");
    let text = &snapshot.file(file).expect("it is there").source.text;
    let at = text.find(&format!("{before}{after}")).unwrap_or_else(|| panic!("{path} has no `{excerpt}`"));
    (file, (at + before.len()) as u32)
}

/// Path, line and text of a place.
pub fn shown(snapshot: &Snapshot, span: Span) -> String {
    let file = &snapshot.file(span.file).expect("a page of the library").source;
    let text = &file.text[span.start as usize..span.end as usize];
    format!("{}:{} {}", file.stem(), file.line_column(span.start).0, text.lines().next().unwrap_or_default())
}
