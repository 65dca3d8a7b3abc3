// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `user-update`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "user-update.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "user-update.update_user_1",
                request: r#"PATCH https://graph.microsoft.com/v1.0/users/renata@contoso.com
Content-Type: application/json

{
  "businessPhones": [
    "+31 20 555 0199"
  ],
  "officeLocation": "Pier 2/104",
  "mobilePhone": null
}"#,
                responses: &[
                    r#"HTTP/1.1 204
"#,
                ],
                repaired: false,
                typed: 3,
                operation: Some(("PATCH", "user-update", "/users/{id | userPrincipalName}")),
            },
            run: Run::Replay(update_user_1),
        },
        Exchange {
            case: Case {
                id: "user-update.update_user_2",
                request: r#"PATCH https://graph.microsoft.com/v1.0/users/4a0c6de2-8b15-4f39-a7d4-e95b30c1f862
Content-Type: application/json

{
  "passwordProfile": {
    "forceChangePasswordNextSignIn": false,
    "password": "ebb-Current+5528"
  }
}"#,
                responses: &[
                    r#"HTTP/1.1 204
"#,
                ],
                repaired: false,
                typed: 2,
                operation: Some(("PATCH", "user-update", "/users/{id | userPrincipalName}")),
            },
            run: Run::Replay(update_user_2),
        },
        Exchange {
            case: Case {
                id: "user-update.update_user_3",
                request: r#"PATCH https://graph.microsoft.com/v1.0/me
Content-Type: application/json

{
  "city": "Vlissingen",
  "usageLocation": "NL",
  "employeeHireDate": "2024-09-02T00:00:00Z"
}"#,
                responses: &[
                    r#"HTTP/1.1 204
"#,
                ],
                repaired: false,
                typed: 3,
                operation: Some(("PATCH", "user-update", "/me")),
            },
            run: Run::Replay(update_user_3),
        },
    ],
    method_lines,
};

/// Example 1: Change some properties and clear another
fn update_user_1(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .id("renata@contoso.com")
        .update(
            types::User::new()
                .with_business_phones(["+31 20 555 0199"])
                .with_office_location("Pier 2/104")
                .clear_mobile_phone(),
        );
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

/// Example 2: Reset a password
fn update_user_2(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .id("4a0c6de2-8b15-4f39-a7d4-e95b30c1f862")
        .update(
            types::User::new()
                .with_password_profile(
                    types::PasswordProfile::new()
                        .with_force_change_password_next_sign_in(false)
                        .with_password("ebb-Current+5528"),
                ),
        );
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

/// Example 3: Change your own account
fn update_user_3(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .update(
            types::User::new()
                .with_city("Vlissingen")
                .with_usage_location("NL")
                .with_employee_hire_date("2024-09-02T00:00:00Z".parse()?),
        );
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "PATCH",
        "/users/{id | userPrincipalName}",
        &graph.users().id("{id | userPrincipalName}").update(types::User::new()),
    );
    table.row(
        "PATCH",
        "/me",
        &graph.me().update(types::User::new()),
    );
}
