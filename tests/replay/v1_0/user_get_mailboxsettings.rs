// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `user-get-mailboxsettings`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "user-get-mailboxsettings.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "user-get-mailboxsettings.get_mailboxsettings_1",
                request: r#"GET https://graph.microsoft.com/v1.0/me/mailboxSettings
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('tomasz%40contoso.com')/mailboxSettings",
  "archiveFolder": "AQMkADhkb2N3cmlnaHQtYXJjaGl2ZS1mb2xkZXItMDEALgAA",
  "timeZone": "W. Europe Standard Time",
  "delegateMeetingMessageDeliveryOptions": "sendToDelegateOnly",
  "dateFormat": "dd/MM/yyyy",
  "timeFormat": "HH:mm",
  "userPurpose": "user",
  "automaticRepliesSetting": {
    "status": "scheduled",
    "externalAudience": "contactsOnly",
    "internalReplyMessage": "On the water until Monday. Perpetua has the keys.",
    "externalReplyMessage": "I read mail again on Monday.",
    "scheduledStartDateTime": {
      "dateTime": "2026-06-11T18:00:00.0000000",
      "timeZone": "UTC"
    },
    "scheduledEndDateTime": {
      "dateTime": "2026-06-15T06:00:00.0000000",
      "timeZone": "UTC"
    }
  },
  "language": {
    "locale": "en-GB",
    "displayName": "English (United Kingdom)"
  },
  "workingHours": {
    "daysOfWeek": [
      "monday",
      "tuesday",
      "thursday",
      "friday"
    ],
    "startTime": "07:30:00.0000000",
    "endTime": "16:00:00.0000000",
    "timeZone": {
      "name": "W. Europe Standard Time"
    }
  }
}"#,
                ],
                repaired: false,
                typed: 23,
                operation: Some(("GET", "user-get-mailboxsettings", "/me/mailboxSettings")),
            },
            run: Run::Replay(get_mailboxsettings_1),
        },
        Exchange {
            case: Case {
                id: "user-get-mailboxsettings.get_mailboxsettings_2",
                request: r#"GET https://graph.microsoft.com/v1.0/users/renata@contoso.com/mailboxSettings/workingHours
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('renata%40contoso.com')/mailboxSettings/workingHours",
  "daysOfWeek": [
    "monday",
    "tuesday",
    "wednesday"
  ],
  "startTime": "08:00:00.0000000",
  "endTime": "17:00:00.0000000",
  "timeZone": {
    "name": "Europe/Lisbon"
  }
}"#,
                ],
                repaired: false,
                typed: 6,
                operation: Some(("GET", "user-get-mailboxsettings", "/users/{id | userPrincipalName}/mailboxSettings/workingHours")),
            },
            run: Run::Replay(get_mailboxsettings_2),
        },
    ],
    method_lines,
};

/// Example 1: Get all settings
fn get_mailboxsettings_1(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.me().mailbox_settings().get();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("archiveFolder", answer.archive_folder());
    t.see("timeZone", answer.time_zone());
    t.see(
        "delegateMeetingMessageDeliveryOptions",
        answer.delegate_meeting_message_delivery_options(),
    );
    t.see("dateFormat", answer.date_format());
    t.see("timeFormat", answer.time_format());
    t.see("userPurpose", answer.user_purpose());
    let v1 = t.some("automaticRepliesSetting", answer.automatic_replies_setting())?;
    t.see("automaticRepliesSetting.status", v1.status());
    t.see("automaticRepliesSetting.externalAudience", v1.external_audience());
    t.see("automaticRepliesSetting.internalReplyMessage", v1.internal_reply_message());
    t.see("automaticRepliesSetting.externalReplyMessage", v1.external_reply_message());
    let v2 = t
        .some(
            "automaticRepliesSetting.scheduledStartDateTime",
            v1.scheduled_start_date_time(),
        )?;
    t.see("automaticRepliesSetting.scheduledStartDateTime.dateTime", v2.date_time());
    t.see("automaticRepliesSetting.scheduledStartDateTime.timeZone", v2.time_zone());
    let v3 = t
        .some(
            "automaticRepliesSetting.scheduledEndDateTime",
            v1.scheduled_end_date_time(),
        )?;
    t.see("automaticRepliesSetting.scheduledEndDateTime.dateTime", v3.date_time());
    t.see("automaticRepliesSetting.scheduledEndDateTime.timeZone", v3.time_zone());
    let v4 = t.some("language", answer.language())?;
    t.see("language.locale", v4.locale());
    t.see("language.displayName", v4.display_name());
    let v5 = t.some("workingHours", answer.working_hours())?;
    t.see("workingHours.daysOfWeek", v5.days_of_week());
    t.see("workingHours.startTime", v5.start_time());
    t.see("workingHours.endTime", v5.end_time());
    let v6 = t.some("workingHours.timeZone", v5.time_zone())?;
    t.see("workingHours.timeZone.name", v6.name());
    Ok(())
}

/// Example 2: Get the working hours
fn get_mailboxsettings_2(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .id("renata@contoso.com")
        .mailbox_settings()
        .working_hours()
        .get();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("daysOfWeek", answer.days_of_week());
    t.see("startTime", answer.start_time());
    t.see("endTime", answer.end_time());
    let v1 = t.some("timeZone", answer.time_zone())?;
    t.see("timeZone.name", v1.name());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/me/mailboxSettings",
        &graph.me().mailbox_settings().get(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/mailboxSettings",
        &graph.users().id("{id | userPrincipalName}").mailbox_settings().get(),
    );
    table.row(
        "GET",
        "/me/mailboxSettings/automaticRepliesSetting",
        &graph.me().mailbox_settings().automatic_replies_setting().get(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/mailboxSettings/workingHours",
        &graph.users().id("{id | userPrincipalName}").mailbox_settings().working_hours().get(),
    );
}
