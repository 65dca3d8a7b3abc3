// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `calendar-getschedule`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "calendar-getschedule.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "calendar-getschedule.calendar_getschedule",
                request: r#"POST https://graph.microsoft.com/v1.0/me/calendar/getSchedule
Content-Type: application/json
Prefer: outlook.timezone="Pacific Standard Time"

{
  "schedules": [ "lars.nygaard@contoso.com", "nobody@contoso.com" ],
  "startTime": { "dateTime": "2024-04-02T09:00:00", "timeZone": "Pacific Standard Time" },
  "endTime": { "dateTime": "2024-04-02T18:00:00", "timeZone": "Pacific Standard Time" },
  "availabilityViewInterval": 60
}"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.scheduleInformation)",
  "value": [
    {
      "scheduleId": "lars.nygaard@contoso.com",
      "availabilityView": "002200000",
      "error": null,
      "scheduleItems": [
        {
          "isPrivate": false,
          "status": "busy",
          "subject": "Budget review",
          "location": "Birch",
          "start": { "dateTime": "2024-04-02T11:00:00.0000000", "timeZone": "Pacific Standard Time" },
          "end": { "dateTime": "2024-04-02T13:00:00.0000000", "timeZone": "Pacific Standard Time" }
        }
      ],
      "workingHours": {
        "daysOfWeek": [ "monday", "tuesday", "wednesday", "thursday", "friday" ],
        "startTime": "08:00:00.0000000",
        "endTime": "16:30:00.0000000",
        "timeZone": { "name": "Pacific Standard Time" }
      }
    },
    {
      "scheduleId": "nobody@contoso.com",
      "availabilityView": "",
      "scheduleItems": [],
      "error": {
        "message": "No mailbox has the given address.",
        "responseCode": "ErrorMailRecipientNotFound"
      }
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 31,
                operation: Some(("POST", "calendar-getschedule", "/me/calendar/getSchedule")),
            },
            run: Run::Replay(calendar_getschedule),
        },
    ],
    method_lines,
};

/// Example
fn calendar_getschedule(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .calendar()
        .get_schedule(
            types::CalendarGetScheduleBody::new()
                .with_schedules(["lars.nygaard@contoso.com", "nobody@contoso.com"])
                .with_start_time(
                    types::DateTimeTimeZone::new()
                        .with_date_time("2024-04-02T09:00:00")
                        .with_time_zone("Pacific Standard Time"),
                )
                .with_end_time(
                    types::DateTimeTimeZone::new()
                        .with_date_time("2024-04-02T18:00:00")
                        .with_time_zone("Pacific Standard Time"),
                )
                .with_availability_view_interval(60),
        )
        .prefer("outlook.timezone=\"Pacific Standard Time\"");
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].scheduleId", v1.schedule_id());
    t.see("value[0].availabilityView", v1.availability_view());
    t.null("value[0].error", v1.error().is_none());
    let v2 = t.some("value[0].scheduleItems", v1.schedule_items())?;
    let v3 = t.item("value[0].scheduleItems[0]", v2, 0)?;
    t.see("value[0].scheduleItems[0].isPrivate", v3.is_private());
    t.see("value[0].scheduleItems[0].status", v3.status());
    t.see("value[0].scheduleItems[0].subject", v3.subject());
    t.see("value[0].scheduleItems[0].location", v3.location());
    let v4 = t.some("value[0].scheduleItems[0].start", v3.start())?;
    t.see("value[0].scheduleItems[0].start.dateTime", v4.date_time());
    t.see("value[0].scheduleItems[0].start.timeZone", v4.time_zone());
    let v5 = t.some("value[0].scheduleItems[0].end", v3.end())?;
    t.see("value[0].scheduleItems[0].end.dateTime", v5.date_time());
    t.see("value[0].scheduleItems[0].end.timeZone", v5.time_zone());
    let v6 = t.some("value[0].workingHours", v1.working_hours())?;
    t.see("value[0].workingHours.daysOfWeek", v6.days_of_week());
    t.see("value[0].workingHours.startTime", v6.start_time());
    t.see("value[0].workingHours.endTime", v6.end_time());
    let v7 = t.some("value[0].workingHours.timeZone", v6.time_zone())?;
    t.see("value[0].workingHours.timeZone.name", v7.name());
    let v8 = t.item("value[1]", answer.items(), 1)?;
    t.see("value[1].scheduleId", v8.schedule_id());
    t.see("value[1].availabilityView", v8.availability_view());
    t.empty_list("value[1].scheduleItems", v8.schedule_items());
    let v10 = t.some("value[1].error", v8.error())?;
    t.see("value[1].error.message", v10.message());
    t.see("value[1].error.responseCode", v10.response_code());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "POST",
        "/me/calendar/getSchedule",
        &graph.me().calendar().get_schedule(types::CalendarGetScheduleBody::new()),
    );
    table.row(
        "POST",
        "/users/{id | userPrincipalName}/calendar/getSchedule",
        &graph.users().id("{id | userPrincipalName}").calendar().get_schedule(types::CalendarGetScheduleBody::new()),
    );
}
