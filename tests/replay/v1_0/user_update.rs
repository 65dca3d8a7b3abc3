// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges of `user-update`.

use super::prelude::*;

pub const EXCHANGES: &[Exchange] = &[
    Exchange {
        case: Case {
            id: "user-update.1",
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
        run: Run::Replay(example_1),
    },
    Exchange {
        case: Case {
            id: "user-update.2",
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
        run: Run::Replay(example_2),
    },
    Exchange {
        case: Case {
            id: "user-update.3",
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
        run: Run::Replay(example_3),
    },
];

/// Example 1: Change some properties and clear another
fn example_1(graph: &Root, t: &mut Test<'_>) -> Replay {
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
fn example_2(graph: &Root, t: &mut Test<'_>) -> Replay {
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
fn example_3(graph: &Root, t: &mut Test<'_>) -> Replay {
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
