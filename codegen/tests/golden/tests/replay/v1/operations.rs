// Emitted by docwright from the reference; edits are lost on the next run.
//! Every method line of the reference, called by its Rust path with the page's own placeholders.

use super::prelude::*;

pub const COUNT: usize = 2;

pub fn all(harbor: &Root, table: &mut Table) {
    rows_1(harbor, table);
}

fn rows_1(harbor: &Root, table: &mut Table) {
    table
        .row(
            "boat-dock",
            "POST",
            "/boats/{id}/dock",
            &harbor.boats().id("{id}").dock(types::BoatDockBody::new()),
        );
    table.row("boat-get", "GET", "/boats/{id}", &harbor.boats().id("{id}").get());
}
