// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `directoryobject-getmembergroups`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "directoryobject-getmembergroups.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "directoryobject-getmembergroups.directoryobject_getmembergroups",
                request: r#"POST https://graph.microsoft.com/v1.0/users/7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15/getMemberGroups
Content-Type: application/json

{
  "securityEnabledOnly": true
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
                typed: 3,
                operation: Some(("POST", "directoryobject-getmembergroups", "/users/{id | userPrincipalName}/getMemberGroups")),
            },
            run: Run::Replay(directoryobject_getmembergroups),
        },
    ],
    method_lines,
};

/// Example
fn directoryobject_getmembergroups(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .id("7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15")
        .get_member_groups(
            types::DirectoryObjectGetMemberGroupsBody::new()
                .with_security_enabled_only(true),
        );
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("value", Some(answer.0));
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "POST",
        "/me/getMemberGroups",
        &graph.me().get_member_groups(types::DirectoryObjectGetMemberGroupsBody::new()),
    );
    table.row(
        "POST",
        "/users/{id | userPrincipalName}/getMemberGroups",
        &graph.users().id("{id | userPrincipalName}").get_member_groups(types::DirectoryObjectGetMemberGroupsBody::new()),
    );
    table.row(
        "POST",
        "/groups/{id}/getMemberGroups",
        &graph.groups().id("{id}").get_member_groups(types::DirectoryObjectGetMemberGroupsBody::new()),
    );
    table.row(
        "POST",
        "/servicePrincipals/{id}/getMemberGroups",
        &graph.service_principals().id("{id}").get_member_groups(types::DirectoryObjectGetMemberGroupsBody::new()),
    );
    table.row(
        "POST",
        "/directoryObjects/{id}/getMemberGroups",
        &graph.directory_objects().id("{id}").get_member_groups(types::DirectoryObjectGetMemberGroupsBody::new()),
    );
}
