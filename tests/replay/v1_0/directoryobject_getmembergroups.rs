// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges of `directoryobject-getmembergroups`.

use super::prelude::*;

pub const EXCHANGES: &[Exchange] = &[
    Exchange {
        case: Case {
            id: "directoryobject-getmembergroups.1",
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
        run: Run::Replay(example_1),
    },
];

/// Example
fn example_1(graph: &Root, t: &mut Test<'_>) -> Replay {
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
