//! The newest form of the dialect, with its slips: what a museum's pages come to, part by part.

use docwright_codegen::config::Config;
use docwright_codegen::reference::{Edition, Reference};

use crate::support::rows;

/// One line for each of what `show` picks.
#[track_caller]
fn check(show: impl Fn(&Config, &Reference) -> Vec<String>, expected: &[&str]) {
    let (config, reference) = rows::reference("newest");
    assert_eq!(show(&config, &reference), expected);
}

#[test]
fn operations() {
    let show = |config: &Config, reference: &Reference| rows::operations(config, &reference.editions.list[0].model);
    check(
        show,
        &[
            "alarm-arm: POST /houses/{id}/alarm/arm | museum.houses().id(house_id).alarm().arm() | none -> none",
            "branding-get: GET /houses/{house id}/branding | museum.houses().id(house_id).branding().get() | none -> branding",
            "donation-get: GET /donations/{id} | museum.donations().id(donation_id).get() | none -> donation",
            "exhibit-delete-tag: DELETE /exhibits/{id}/tags/{id}/$ref | museum.exhibits().id(exhibit_id).tags().id(tag_id).reference().delete() | none -> none",
            "exhibit-delta: GET /exhibits/delta | museum.exhibits().delta().list() | none -> exhibit list",
            "exhibit-get: GET /exhibits/{id} | museum.exhibits().id(exhibit_id).get() | none -> exhibit",
            "exhibit-list: GET /exhibits | museum.exhibits().list() | none -> exhibit list",
            "exhibit-list: GET /exhibits/museum.main.painting | museum.exhibits().as_painting().list() | none -> painting list",
            "exhibit-list: GET /galleries/{gallery-id}/exhibits | museum.galleries().id(gallery_id).exhibits().list() | none -> exhibit list",
            "exhibit-move: POST /exhibits/{id}/move | museum.exhibits().id(exhibit_id).move_(body) | exhibit-move-body -> none",
            "exhibit-post-tags: POST /exhibits/{id}/tags | museum.exhibits().id(exhibit_id).tags().create(body) | tag -> tag",
            "exhibit-upsert: PATCH /exhibits(catalogNumber='{catalogNumber}') | museum.exhibits_with_catalog_number(catalog_number).update(body) | exhibit -> exhibit",
            "gallery-list-exhibits: GET /galleries/{id}/hanging | museum.galleries().id(gallery_id).hanging().list() | none -> exhibit list",
            "shift-list: GET /shifts | museum.shifts().list() | none -> shift list",
            "ticket-getbyids: GET /tickets/getByIds(ids={ids}) | museum.tickets().get_by_ids_with_ids(ids).list() | none -> ticket list",
            "visit-count: GET /visits/count | museum.visits().count().get() | none -> Int32",
            "visit-report: GET /visits/report(period='{period}') | museum.visits().report_with_period(period).get() | none -> redirect",
            "visit-count: GET /visits/count(day={day},gallery='{gallery}') | museum.visits().count_with_day_and_gallery(day, gallery).get() | none -> Int32",
        ],
    );
}

#[test]
fn permissions() {
    let show = |_: &Config, reference: &Reference| rows::permissions(&reference.editions.list[0].model);
    check(
        show,
        &[
            "POST /houses/{id}/alarm/arm: staff: Alarm.Arm | Alarm.Own | House.Arm | House.Own; visitor: ; kiosk: Alarm.Arm.All",
            "GET /houses/{house id}/branding: staff: Tag.Write | Exhibit.Write; visitor: ; kiosk: Tag.Write",
            "GET /donations/{id}: staff: Tag.Write | Exhibit.Write; visitor: ; kiosk: Tag.Write",
            "DELETE /exhibits/{id}/tags/{id}/$ref: staff: Tag.Write | Exhibit.Write; visitor: ; kiosk: Tag.Write",
            "GET /exhibits/delta: staff: Exhibit.Read | Exhibit.Write; visitor: Exhibit.Browse; kiosk: Exhibit.Read.All | Exhibit.Write",
            "GET /exhibits/{id}: staff: Exhibit.Read | Exhibit.Read.All | Exhibit.Write; visitor: ; kiosk: Exhibit.Read.All",
            "GET /exhibits: staff: Exhibit.Read | Exhibit.Write; visitor: Exhibit.Browse; kiosk: Exhibit.Read.All | Exhibit.Write",
            "GET /exhibits/museum.main.painting: staff: Exhibit.Read | Exhibit.Write; visitor: Exhibit.Browse; kiosk: Exhibit.Read.All | Exhibit.Write",
            "GET /galleries/{gallery-id}/exhibits: staff: Exhibit.Read | Exhibit.Write; visitor: Exhibit.Browse; kiosk: Exhibit.Read.All | Exhibit.Write",
            "POST /exhibits/{id}/move: staff: Tag.Write | Exhibit.Write; visitor: ; kiosk: Tag.Write",
            "POST /exhibits/{id}/tags: staff: Tag.Write | Exhibit.Write; visitor: ; kiosk: Tag.Write",
            "PATCH /exhibits(catalogNumber='{catalogNumber}'): staff: Exhibit.Write; visitor: ; kiosk: Exhibit.Write | Exhibit.Own",
            "GET /galleries/{id}/hanging: staff: Exhibit.Read | Exhibit.Write; visitor: Exhibit.Browse; kiosk: Exhibit.Read.All | Exhibit.Write",
            "GET /shifts: staff: Tag.Write | Exhibit.Write; visitor: ; kiosk: Tag.Write",
            "GET /tickets/getByIds(ids={ids}): staff: Tag.Write | Exhibit.Write; visitor: ; kiosk: Tag.Write",
            "GET /visits/count: staff: Exhibit.Read | Exhibit.Write; visitor: Exhibit.Browse; kiosk: Exhibit.Read.All | Exhibit.Write",
            "GET /visits/report(period='{period}'): staff: Exhibit.Read | Exhibit.Write; visitor: Exhibit.Browse; kiosk: Exhibit.Read.All | Exhibit.Write",
            "GET /visits/count(day={day},gallery='{gallery}'): staff: Exhibit.Read | Exhibit.Write; visitor: Exhibit.Browse; kiosk: Exhibit.Read.All | Exhibit.Write",
        ],
    );
}

#[test]
fn types() {
    let show = |_: &Config, reference: &Reference| {
        let model = &reference.editions.list[0].model;
        let types = model.types.iter().map(|ty| {
            let base = ty.base.map(|base| format!(" on {}", model.types[base].name)).unwrap_or_default();
            let property = |property: &docwright_codegen::model::Property| {
                let list = if property.collection { " list" } else { "" };
                format!("{}: {}{list}", property.name, rows::short(model, model.type_name(property.ty)))
            };
            let properties: Vec<String> = ty.properties.iter().map(property).collect();
            format!("{}{base} {{ {} }}", ty.name, properties.join(", "))
        });
        let enums = model.enums.iter().map(|found| {
            let members: Vec<&str> = found.members.iter().map(|member| member.name.as_str()).collect();
            format!("{}: {}", found.name, members.join(", "))
        });
        types.chain(enums).collect()
    };
    check(
        show,
        &[
            "museum.main.branding { color: String, layout: String }",
            "museum.main.conservator { name: String, skills: String list }",
            "museum.main.donation { id: Guid, given: Date }",
            "museum.main.exhibit { id: String, name: String, catalogNumber: String, material: material, shown: Boolean }",
            "museum.main.painting on museum.main.exhibit { width: Double }",
            "museum.main.shift { id: String, start: DateTimeOffset, length: Duration }",
            "museum.main.tag { id: String, label: String, origin: Untyped }",
            "museum.main.ticket { id: String, price: Double }",
            "museum.main.visitCount { day: Date, visitors: Int32 }",
            "exhibit-move-body { gallery: String, when: DateTimeOffset }",
            "museum.main.material: clay, oil, unknownFutureValue, light",
        ],
    );
}

#[test]
fn exchanges() {
    let show = |_: &Config, reference: &Reference| {
        let Edition { model, replayed, .. } = &*reference.editions.list[0];
        let rows =
            model.exchanges.iter().zip(replayed).map(|(exchange, replayed)| {
                format!("{} -> {}", rows::example(model, exchange), rows::result(exchange, replayed))
            });
        rows.collect()
    };
    check(
        show,
        &[
            "alarm-arm.1 arm -> 204: replayed",
            "appraisal-delete.1 - -> 204: no-operation at ",
            "branding-get.1 - -> 200: value-type at layout",
            "donation-get.1 - -> 200: replayed",
            "exhibit-delete-tag.1 - -> 204: replayed",
            "exhibit-delta.1 delta_first -> 200: replayed",
            "exhibit-get.1 exhibit_get.one -> 200: replayed",
            "exhibit-list.1 list_exhibits -> 200: replayed",
            "exhibit-list.2 list_paintings -> 200: replayed",
            "exhibit-move.1 - -> 202: replayed",
            "exhibit-post-tags.1 add_tag -> 201: replayed",
            "exhibit-upsert.1 make_exhibit -> 201: replayed",
            "exhibit-upsert.2 change_exhibit -> 204: replayed",
            "gallery-list-exhibits.1 hanging -> 200: replayed",
            "shift-list.1 - -> 200: replayed",
            "ticket-getbyids.1 - -> 200: replayed",
            "visit-count.1 visit.count -> 200: replayed",
            "visit-report.1 report_csv -> 302: replayed",
            "visit-report.2 report_json -> 200: replayed",
        ],
    );
}

/// Page, line and rule of everything that a writer is told.
#[test]
fn findings() {
    let show = |_: &Config, reference: &Reference| {
        let row = |finding: &docwright_codegen::diagnostic::Diagnostic| {
            let file = reference.sources.file(finding.span.file);
            let path = file.path.trim_start_matches("next/");
            format!("{path}:{} {}", file.line_column(finding.span.start).0, finding.rule.id)
        };
        reference.all_findings().iter().map(row).collect()
    };
    check(
        show,
        &[
            "api/appraisal-delete.md:28 template-unreadable",
            "api/appraisal-delete.md:40 no-operation",
            "api/branding-get.md:49 value-type",
            "api/donation-get.md:28 template-sample",
            "api/exhibit-delete-tag.md:28 template-missing-slash",
            "api/exhibit-get.md:44 table-row-surplus",
            "api/exhibit-list.md:43 http-url-blank",
            "api/exhibit-move.md:42 table-row-wrapped",
            "api/exhibit-move.md:54 http-blank-before-start",
            "api/exhibit-move.md:57 http-blank-before-headers",
            "api/exhibit-upsert.md:58 http-url-blank",
            "api/exhibit-upsert.md:69 json-trailing-comma",
            "api/exhibit-upsert.md:76 json-trailing-comma",
            "api/exhibit-upsert.md:86 http-url-blank",
            "api/exhibit-upsert.md:96 example-status-differs",
            "api/gallery-list-exhibits.md:40 fence-unclosed",
            "api/shift-list.md:28 template-tilde",
            "api/shift-list.md:51 json-trailing-comma",
            "api/shift-list.md:52 json-ellipsis",
            "api/ticket-getbyids.md:46 http-wrapped-url",
            "resources/exhibit.md:55 comment-unclosed",
            "resources/painting.md:30 comment-trailing-text",
            "resources/tag.md:22 table-row-wrapped",
            "resources/ticket.md:17 annotation-unbound",
        ],
    );
}
