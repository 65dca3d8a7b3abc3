"""A small reference of another service, with a defect: what holds there holds for more than the pages of this repository."""

CONFIG = """\
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
"""

LOAN = """\
# loan resource type

Namespace: library.main

A book in other hands.

## Properties

|Property|Type|Description|
|:---|:---|:---|
|id|String|Its number.|
|dueDate|Date|Its last day.|
|reader|String|Who has it.|

## JSON representation

<!-- { "blockType": "resource", "@odata.type": "library.main.loan", "keyProperty": "id" } -->
```json
{
  "id": "String (identifier)",
  "dueDate": "Date",
  "reader": "String"
}
```
"""

PAGE = """\
# Get loan

Namespace: library.main

Reads a [loan](../resources/loan.md).

## Permissions

|Permission type|Permissions (from least to most privileged)|
|:---|:---|
|Delegated|Loans.Read|
|Application|Loans.Read.All|

## HTTP request

<!-- { "blockType": "ignored" } -->
```http
GET /loans/{id}
```

## Request body

Don't supply a request body for this method.

## Response

If successful, this method returns a `200 OK` response code and a [loan](../resources/loan.md) object in the response body.

## Example

### Request

<!-- { "blockType": "request", "name": "get_loan" } -->
```http
GET https://api.library.example/v1/loans/7
```

### Response

<!-- { "blockType": "response", "truncated": true, "@odata.type": "library.main.loan" } -->
```http
HTTP/1.1 200 OK
Content-Type: application/json

{
  "id": "7",
  "reader": "Ada"
}
```
"""

# By path, with the defects that the driver mends.
FILES = {
    'docs/docwright.toml': CONFIG,
    'docs/v1/resources/loan.md': LOAN,
    'docs/v1/api/loan-get.md': PAGE.replace('"Ada"\n', '"Ada",\n'),
}

# What is asked there, in the words of `scenario.json`.
SCENARIO = {
    'page': 'docs/v1/api/loan-get.md',
    'type': 'docs/v1/resources/loan.md',
    'findings': {'page': 'json-trailing-comma'},
    'hover': {'at': 'GET /lo$0ans/{id}\n', 'says': ['```rust', 'library', 'Loans.Read']},
    'definition': {'at': 'Reads a [lo$0an](../resources'},
    'references': {'at': '|due$0Date|Date|', 'says': ['resources/loan.md']},
    'fix': {'at': '"Ada"$0,', 'title': 'Remove `,`'},
    'completion': {'at': '"Ada"$0', 'type': ',\n"', 'offers': ['dueDate'], 'not': ['loan']},
    'rename': {'at': '|rea$0der|String|', 'from': '"reader"', 'to': 'borrower'},
    'symbols': {'query': 'loa', 'says': 'resources/loan.md'},
    'newPage': {'name': 'loan-list', 'says': ['# List loan', '## HTTP request', '## Permissions']},
}
