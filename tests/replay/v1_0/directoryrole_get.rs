// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `directoryrole-get`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "directoryrole-get.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "directoryrole-get.get_directoryrole_id",
                request: r#"GET https://graph.microsoft.com/v1.0/directoryRoles/91c4d7e6-2a38-4f0b-9b75-d06e8f13ac52
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#directoryRoles/$entity",
  "id": "91c4d7e6-2a38-4f0b-9b75-d06e8f13ac52",
  "deletedDateTime": null,
  "description": "Reads everything an administrator can see, and changes nothing.",
  "displayName": "Global Reader",
  "roleTemplateId": "f2ef992c-3afb-46b9-b7cf-a126ee74c451"
}"#,
                ],
                repaired: false,
                typed: 5,
                operation: Some(("GET", "directoryrole-get", "/directoryRoles/{role-id}")),
            },
            run: Run::Replay(get_directoryrole_id),
        },
        Exchange {
            case: Case {
                id: "directoryrole-get.get_directoryrole_templateid",
                request: r#"GET https://graph.microsoft.com/v1.0/directoryRoles/roleTemplateId=fe930be7-5e62-47db-91af-98c3a49a38b1
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#directoryRoles/$entity",
  "id": "5f2b80c1-9d6e-4c37-a849-e3f7016bd2a5",
  "deletedDateTime": null,
  "description": "Manages users and groups, and resets the passwords of some administrators.",
  "displayName": "User Administrator",
  "roleTemplateId": "fe930be7-5e62-47db-91af-98c3a49a38b1"
}"#,
                ],
                repaired: false,
                typed: 5,
                operation: Some(("GET", "directoryrole-get", "/directoryRoles/{role-id}")),
            },
            run: Run::Replay(get_directoryrole_templateid),
        },
    ],
    method_lines,
};

/// Example 1: Get a role by its ID
fn get_directoryrole_id(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .directory_roles()
        .id("91c4d7e6-2a38-4f0b-9b75-d06e8f13ac52")
        .get();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("deletedDateTime", answer.deleted_date_time());
    t.see("description", answer.description());
    t.see("displayName", answer.display_name());
    t.see("roleTemplateId", answer.role_template_id());
    Ok(())
}

/// Example 2: Get a role by the ID of its template
fn get_directoryrole_templateid(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .directory_roles()
        .id("roleTemplateId=fe930be7-5e62-47db-91af-98c3a49a38b1")
        .get();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("deletedDateTime", answer.deleted_date_time());
    t.see("description", answer.description());
    t.see("displayName", answer.display_name());
    t.see("roleTemplateId", answer.role_template_id());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/directoryRoles/{role-id}",
        &graph.directory_roles().id("{role-id}").get(),
    );
    table.row(
        "GET",
        "/directoryRoles/roleTemplateId={roleTemplateId}",
        &graph.directory_roles().with_role_template_id("{roleTemplateId}").get(),
    );
}
