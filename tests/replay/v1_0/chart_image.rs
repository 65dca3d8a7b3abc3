// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `chart-image`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "chart-image.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "chart-image.chart_image",
                request: r#"GET https://graph.microsoft.com/v1.0/me/drive/items/01XN4CQ7MOJTVYMDOSXFDK2QJDXCDI3WUK/workbook/worksheets/Budget/charts/Cost%20by%20team/image(width=640,height=480)
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#Edm.String",
  "value": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mOQL98CAAIDAUsVACGhAAAAAElFTkSuQmCC"
}"#,
                ],
                repaired: false,
                typed: 1,
                operation: Some(("GET", "chart-image", "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image(width={width},height={height})")),
            },
            run: Run::Replay(chart_image),
        },
        Exchange {
            case: Case {
                id: "chart-image.chart_image_fill",
                request: r#"GET https://graph.microsoft.com/v1.0/me/drive/root:/Reports/2024/figures-q1.xlsx:/workbook/worksheets/Budget/charts/Chart1/image(width=300,height=200,fittingMode='Fill')
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "value": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mOQL98CAAIDAUsVACGhAAAAAElFTkSuQmCC"
}"#,
                ],
                repaired: false,
                typed: 1,
                operation: Some(("GET", "chart-image", "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image(width={width},height={height},fittingMode='{fittingMode}')")),
            },
            run: Run::Replay(chart_image_fill),
        },
    ],
    method_lines,
};

/// Example 1: Get a picture of a given size
fn chart_image(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .drive()
        .items()
        .id("01XN4CQ7MOJTVYMDOSXFDK2QJDXCDI3WUK")
        .workbook()
        .worksheets()
        .id("Budget")
        .charts()
        .id("Cost by team")
        .image_with_width_and_height(640, 480)
        .get();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("value", Some(answer.0));
    Ok(())
}

/// Example 2: Get a picture that fills its box
fn chart_image_fill(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .drive()
        .root()
        .path("Reports/2024/figures-q1.xlsx")
        .workbook()
        .worksheets()
        .id("Budget")
        .charts()
        .id("Chart1")
        .image_with_width_and_height_and_fitting_mode(300, 200, "Fill")
        .get();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("value", Some(answer.0));
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image",
        &graph.me().drive().items().id("{id}").workbook().worksheets().id("{id|name}").charts().id("{name}").image().get(),
    );
    table.row(
        "GET",
        "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image",
        &graph.me().drive().root().path("{item-path}").workbook().worksheets().id("{id|name}").charts().id("{name}").image().get(),
    );
    table.row(
        "GET",
        "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image(width=640)",
        &graph.me().drive().items().id("{id}").workbook().worksheets().id("{id|name}").charts().id("{name}").image_with_width(640).get(),
    );
    table.row(
        "GET",
        "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image(width=640)",
        &graph.me().drive().root().path("{item-path}").workbook().worksheets().id("{id|name}").charts().id("{name}").image_with_width(640).get(),
    );
    table.row(
        "GET",
        "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image(width=640,height=480)",
        &graph.me().drive().items().id("{id}").workbook().worksheets().id("{id|name}").charts().id("{name}").image_with_width_and_height(640, 480).get(),
    );
    table.row(
        "GET",
        "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image(width=640,height=480)",
        &graph.me().drive().root().path("{item-path}").workbook().worksheets().id("{id|name}").charts().id("{name}").image_with_width_and_height(640, 480).get(),
    );
    table.row(
        "GET",
        "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image(width=640,height=480,fittingMode='Fit')",
        &graph.me().drive().items().id("{id}").workbook().worksheets().id("{id|name}").charts().id("{name}").image_with_width_and_height_and_fitting_mode(640, 480, "Fit").get(),
    );
    table.row(
        "GET",
        "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image(width=640,height=480,fittingMode='Fit')",
        &graph.me().drive().root().path("{item-path}").workbook().worksheets().id("{id|name}").charts().id("{name}").image_with_width_and_height_and_fitting_mode(640, 480, "Fit").get(),
    );
}
