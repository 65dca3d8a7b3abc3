// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `boat-adrift`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "boat-adrift.method_lines",
    exchanges: &[
    ],
    method_lines,
};

fn method_lines(harbor: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/boats/adrift",
        &harbor.boats().adrift().list(),
    );
}
