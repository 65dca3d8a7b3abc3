// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `directoryobject-checkmembergroups`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "directoryobject-checkmembergroups.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "directoryobject-checkmembergroups.directoryobject_checkmembergroups_me",
                request: r#"POST https://graph.microsoft.com/v1.0/me/checkMemberGroups
Content-Type: application/json

{
  "groupIds": [
    "e1b7f3a8-46c2-4d95-8e0f-7a29c5d4b061",
    "6d80c29f-5b3e-4a17-a2d6-f94e7b01c835",
    "38f6b1d5-e04c-47a9-93b2-5d8c7e1f0a64"
  ]
}"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#Collection(Edm.String)",
  "value": [
    "6d80c29f-5b3e-4a17-a2d6-f94e7b01c835",
    "38f6b1d5-e04c-47a9-93b2-5d8c7e1f0a64"
  ]
}"#,
                ],
                repaired: false,
                typed: 5,
                operation: Some(("POST", "directoryobject-checkmembergroups", "/me/checkMemberGroups")),
            },
            run: Run::Replay(directoryobject_checkmembergroups_me),
        },
        Exchange {
            case: Case {
                id: "directoryobject-checkmembergroups.directoryobject_checkmembergroups",
                request: r#"POST https://graph.microsoft.com/v1.0/directoryObjects/c58e2d90-6f14-4a7b-b3e8-07d1f96ca425/checkMemberGroups
Content-Type: application/json

{
  "groupIds": [
    "e1b7f3a8-46c2-4d95-8e0f-7a29c5d4b061"
  ]
}"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#Collection(Edm.String)",
  "value": []
}"#,
                ],
                repaired: false,
                typed: 2,
                operation: Some(("POST", "directoryobject-checkmembergroups", "/directoryObjects/{id}/checkMemberGroups")),
            },
            run: Run::Replay(directoryobject_checkmembergroups),
        },
    ],
    method_lines,
};

/// Example 1: Ask about the signed-in user
fn directoryobject_checkmembergroups_me(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .check_member_groups(
            types::DirectoryObjectCheckMemberGroupsBody::new()
                .with_group_ids([
                    "e1b7f3a8-46c2-4d95-8e0f-7a29c5d4b061",
                    "6d80c29f-5b3e-4a17-a2d6-f94e7b01c835",
                    "38f6b1d5-e04c-47a9-93b2-5d8c7e1f0a64",
                ]),
        );
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("value", Some(answer.0));
    Ok(())
}

/// Example 2: Ask about any object
fn directoryobject_checkmembergroups(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .directory_objects()
        .id("c58e2d90-6f14-4a7b-b3e8-07d1f96ca425")
        .check_member_groups(
            types::DirectoryObjectCheckMemberGroupsBody::new()
                .with_group_ids(["e1b7f3a8-46c2-4d95-8e0f-7a29c5d4b061"]),
        );
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("value", Some(answer.0));
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "POST",
        "/me/checkMemberGroups",
        &graph.me().check_member_groups(types::DirectoryObjectCheckMemberGroupsBody::new()),
    );
    table.row(
        "POST",
        "/users/{id | userPrincipalName}/checkMemberGroups",
        &graph.users().id("{id | userPrincipalName}").check_member_groups(types::DirectoryObjectCheckMemberGroupsBody::new()),
    );
    table.row(
        "POST",
        "/groups/{id}/checkMemberGroups",
        &graph.groups().id("{id}").check_member_groups(types::DirectoryObjectCheckMemberGroupsBody::new()),
    );
    table.row(
        "POST",
        "/servicePrincipals/{id}/checkMemberGroups",
        &graph.service_principals().id("{id}").check_member_groups(types::DirectoryObjectCheckMemberGroupsBody::new()),
    );
    table.row(
        "POST",
        "/directoryObjects/{id}/checkMemberGroups",
        &graph.directory_objects().id("{id}").check_member_groups(types::DirectoryObjectCheckMemberGroupsBody::new()),
    );
}
