// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `range-get`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "range-get.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "range-get.range_get",
                request: r#"GET https://graph.microsoft.com/v1.0/me/drive/items/01XN4CQ7MOJTVYMDOSXFDK2QJDXCDI3WUK/workbook/worksheets/Budget/range(address='A1:B2')
"#,
                responses: &[
                    r##"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#workbookRange",
  "@odata.type": "#microsoft.graph.workbookRange",
  "address": "Budget!A1:B2",
  "addressLocal": "Budget!A1:B2",
  "cellCount": 4,
  "columnCount": 2,
  "columnHidden": false,
  "columnIndex": 0,
  "formulas": [ [ "Team", "Cost" ], [ "Finance", "=SUM(C2:F2)" ] ],
  "formulasR1C1": [ [ "Team", "Cost" ], [ "Finance", "=SUM(RC[1]:RC[4])" ] ],
  "hidden": false,
  "numberFormat": [ [ "General", "General" ], [ "General", "#,##0.00" ] ],
  "rowCount": 2,
  "rowHidden": false,
  "rowIndex": 0,
  "text": [ [ "Team", "Cost" ], [ "Finance", "48,210.50" ] ],
  "valueTypes": [ [ "String", "String" ], [ "String", "Double" ] ],
  "values": [ [ "Team", "Cost" ], [ "Finance", 48210.5 ] ]
}"##,
                ],
                repaired: false,
                typed: 10,
                operation: Some(("GET", "range-get", "/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='{address}')")),
            },
            run: Run::Replay(range_get),
        },
        Exchange {
            case: Case {
                id: "range-get.range_get_path",
                request: r#"GET https://graph.microsoft.com/v1.0/me/drive/root:/Reports/2024/figures-q1.xlsx:/workbook/worksheets/{id|name}/range(address='C7')?$select=address,values
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "address": "Budget!C7",
  "values": [ [ true ] ]
}"#,
                ],
                repaired: false,
                typed: 1,
                operation: Some(("GET", "range-get", "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='{address}')")),
            },
            run: Run::Replay(range_get_path),
        },
    ],
    method_lines,
};

/// Example 1: Read a block of cells
fn range_get(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .drive()
        .items()
        .id("01XN4CQ7MOJTVYMDOSXFDK2QJDXCDI3WUK")
        .workbook()
        .worksheets()
        .id("Budget")
        .range_with_address("A1:B2")
        .get();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("address", answer.address());
    t.see("addressLocal", answer.address_local());
    t.see("cellCount", answer.cell_count());
    t.see("columnCount", answer.column_count());
    t.see("columnHidden", answer.column_hidden());
    t.see("columnIndex", answer.column_index());
    t.raw("formulas", answer.formulas());
    t.raw("formulasR1C1", answer.formulas_r1_c1());
    t.see("hidden", answer.hidden());
    t.raw("numberFormat", answer.number_format());
    t.see("rowCount", answer.row_count());
    t.see("rowHidden", answer.row_hidden());
    t.see("rowIndex", answer.row_index());
    t.raw("text", answer.text());
    t.raw("valueTypes", answer.value_types());
    t.raw("values", answer.values());
    Ok(())
}

/// Example 2: Read one cell of a workbook by its path
fn range_get_path(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .drive()
        .root()
        .path("Reports/2024/figures-q1.xlsx")
        .workbook()
        .worksheets()
        .id("{id|name}")
        .range_with_address("C7")
        .get()
        .select(["address", "values"]);
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("address", answer.address());
    t.raw("values", answer.values());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address={address})",
        &graph.me().drive().items().id("{id}").workbook().worksheets().id("{id|name}").range_with_address("{address}").get(),
    );
    table.row(
        "GET",
        "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address={address})",
        &graph.me().drive().root().path("{item-path}").workbook().worksheets().id("{id|name}").range_with_address("{address}").get(),
    );
    table.row(
        "GET",
        "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range",
        &graph.me().drive().items().id("{id}").workbook().tables().id("{id|name}").columns().id("{id|name}").range().get(),
    );
    table.row(
        "GET",
        "/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range",
        &graph.me().drive().root().path("{item-path}").workbook().tables().id("{id|name}").columns().id("{id|name}").range().get(),
    );
}
