//! A reference in a layout of its own gives its model through its configuration alone: a base path with a placeholder before the
//! version, a placeholder in the host, no permissions, other folders and another ending, separators of other scripts.

use docwright_codegen::model::EnumId;
use docwright_codegen::replay::Outcome;

use crate::support::rows;

#[test]
fn operations_come_out_whole() {
    let (config, reference) = rows::reference("ferry");
    let model = &reference.editions.list[0].model;
    assert_eq!(
        rows::operations(&config, model),
        [
            "boat-create: POST /boats | ferry.boats().create(body) | boat -> boat",
            "boat-delete: DELETE /boats/{boatId} | ferry.boats().id(boat_id).delete() | none -> none",
            "boat-get: GET /boats/{boatId} | ferry.boats().id(boat_id).get() | none -> boat",
            "boat-list: GET /boats | ferry.boats().list() | none -> boat list",
            "crossing-get: GET /boats/{boatId}/crossing | ferry.boats().id(boat_id).crossing().get() | none -> crossing",
        ]
    );
    let members: Vec<&str> = model.enums[EnumId::FIRST].members.iter().map(|member| member.name.as_str()).collect();
    assert_eq!(members, ["moored", "sailing", "repaired"]);
    let rules: Vec<&str> = reference.all_findings().iter().map(|finding| finding.rule.id).collect();
    assert_eq!(rules, [""; 0]);
}

#[test]
fn every_exchange_replays() {
    let (_, reference) = rows::reference("ferry");
    let outcomes: Vec<Outcome> = reference.editions.list[0].replayed.iter().map(|replayed| replayed.outcome).collect();
    assert_eq!(outcomes, [Outcome::Replayed; 5]);
}
