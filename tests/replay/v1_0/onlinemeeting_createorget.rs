// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `onlinemeeting-createorget`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "onlinemeeting-createorget.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "onlinemeeting-createorget.onlinemeeting_createorget",
                request: r#"POST https://graph.microsoft.com/v1.0/me/onlineMeetings/createOrGet
Content-Type: application/json

{
  "startDateTime": "2026-06-03T08:00:00Z",
  "endDateTime": "2026-06-03T08:45:00Z",
  "subject": "Pilot briefing",
  "externalId": "briefing-2026-06-03",
  "participants": {
    "attendees": [
      {
        "identity": {
          "user": {
            "id": "7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15"
          }
        },
        "role": "presenter",
        "upn": "renata@contoso.com"
      }
    ]
  }
}"#,
                responses: &[
                    r#"HTTP/1.1 201
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('b90d2f6c-1e47-4c0a-8f52-6a7d31e4c908')/onlineMeetings/$entity",
  "id": "MSpiOTBkMmY2Yy0xZTQ3LTRjMGEtOGY1MioxOTpicmllZmluZw",
  "creationDateTime": "2026-05-28T12:11:03.6671824Z",
  "startDateTime": "2026-06-03T08:00:00Z",
  "endDateTime": "2026-06-03T08:45:00Z",
  "joinWebUrl": "https://teams.microsoft.com/l/meetup-join/19%3ameeting_cGlsb3QtYnJpZWZpbmc%40thread.v2/0",
  "subject": "Pilot briefing",
  "externalId": "briefing-2026-06-03",
  "isEntryExitAnnounced": true,
  "allowedPresenters": "everyone",
  "videoTeleconferenceId": null,
  "participants": {
    "organizer": {
      "upn": "tomasz@contoso.com",
      "role": "presenter",
      "identity": {
        "user": {
          "id": "b90d2f6c-1e47-4c0a-8f52-6a7d31e4c908",
          "displayName": "Tomasz Adeyemi"
        }
      }
    },
    "attendees": [
      {
        "upn": "renata@contoso.com",
        "role": "presenter",
        "identity": {
          "user": {
            "id": "7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15",
            "displayName": "Renata Vossberg"
          }
        }
      }
    ]
  }
}"#,
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('b90d2f6c-1e47-4c0a-8f52-6a7d31e4c908')/onlineMeetings/$entity",
  "id": "MSpiOTBkMmY2Yy0xZTQ3LTRjMGEtOGY1MioxOTpicmllZmluZw",
  "creationDateTime": "2026-05-28T12:11:03.6671824Z",
  "startDateTime": "2026-06-03T08:00:00Z",
  "endDateTime": "2026-06-03T08:45:00Z",
  "joinWebUrl": "https://teams.microsoft.com/l/meetup-join/19%3ameeting_cGlsb3QtYnJpZWZpbmc%40thread.v2/0",
  "subject": "Pilot briefing",
  "externalId": "briefing-2026-06-03",
  "isEntryExitAnnounced": true,
  "allowedPresenters": "everyone"
}"#,
                ],
                repaired: false,
                typed: 34,
                operation: Some(("POST", "onlinemeeting-createorget", "/me/onlineMeetings/createOrGet")),
            },
            run: Run::Replay(onlinemeeting_createorget),
        },
    ],
    method_lines,
};

/// Example
fn onlinemeeting_createorget(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .online_meetings()
        .create_or_get(
            types::OnlineMeeting::new()
                .with_start_date_time("2026-06-03T08:00:00Z".parse()?)
                .with_end_date_time("2026-06-03T08:45:00Z".parse()?)
                .with_subject("Pilot briefing")
                .with_external_id("briefing-2026-06-03")
                .with_participants(
                    types::MeetingParticipants::new()
                        .with_attendees([
                            types::MeetingParticipantInfo::new()
                                .with_identity(
                                    types::IdentitySet::new()
                                        .with_user(
                                            types::Identity::new()
                                                .with_id("7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15"),
                                        ),
                                )
                                .with_role(types::OnlineMeetingRole::Presenter)
                                .with_upn("renata@contoso.com"),
                        ]),
                ),
        );
    t.request(&request)?;
    {
        let answer = t.answer(0, &request)?;
        t.see("id", answer.id());
        t.see("creationDateTime", answer.creation_date_time());
        t.see("startDateTime", answer.start_date_time());
        t.see("endDateTime", answer.end_date_time());
        t.see("joinWebUrl", answer.join_web_url());
        t.see("subject", answer.subject());
        t.see("externalId", answer.external_id());
        t.see("isEntryExitAnnounced", answer.is_entry_exit_announced());
        t.see("allowedPresenters", answer.allowed_presenters());
        t.see("videoTeleconferenceId", answer.video_teleconference_id());
        let v1 = t.some("participants", answer.participants())?;
        let v2 = t.some("participants.organizer", v1.organizer())?;
        t.see("participants.organizer.upn", v2.upn());
        t.see("participants.organizer.role", v2.role());
        let v3 = t.some("participants.organizer.identity", v2.identity())?;
        let v4 = t.some("participants.organizer.identity.user", v3.user())?;
        t.see("participants.organizer.identity.user.id", v4.id());
        t.see("participants.organizer.identity.user.displayName", v4.display_name());
        let v5 = t.some("participants.attendees", v1.attendees())?;
        let v6 = t.item("participants.attendees[0]", v5, 0)?;
        t.see("participants.attendees[0].upn", v6.upn());
        t.see("participants.attendees[0].role", v6.role());
        let v7 = t.some("participants.attendees[0].identity", v6.identity())?;
        let v8 = t.some("participants.attendees[0].identity.user", v7.user())?;
        t.see("participants.attendees[0].identity.user.id", v8.id());
        t.see("participants.attendees[0].identity.user.displayName", v8.display_name());
    }
    {
        let answer = t.answer(1, &request)?;
        t.see("id", answer.id());
        t.see("creationDateTime", answer.creation_date_time());
        t.see("startDateTime", answer.start_date_time());
        t.see("endDateTime", answer.end_date_time());
        t.see("joinWebUrl", answer.join_web_url());
        t.see("subject", answer.subject());
        t.see("externalId", answer.external_id());
        t.see("isEntryExitAnnounced", answer.is_entry_exit_announced());
        t.see("allowedPresenters", answer.allowed_presenters());
    }
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "POST",
        "/me/onlineMeetings/createOrGet",
        &graph.me().online_meetings().create_or_get(types::OnlineMeeting::new()),
    );
    table.row(
        "POST",
        "/users/{userId}/onlineMeetings/createOrGet",
        &graph.users().id("{userId}").online_meetings().create_or_get(types::OnlineMeeting::new()),
    );
}
