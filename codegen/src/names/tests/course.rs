//! The obstacle course of calls: one reference, each line with the call it must become.

use super::{Line, calls, tree};
use crate::names::tree::Tree;

/// Method, path, response is a collection, pages, call.
const COURSE: &[(&str, &str, bool, usize, &str)] = &[
    // Literals and keys.
    ("GET", "/users", true, 1, "shop.users().list()"),
    ("GET", "/users/{id}", false, 1, "shop.users().id(user_id).get()"),
    ("PATCH", "/users/{id | loginName}", false, 1, "shop.users().id(id_or_login_name).update(body)"),
    ("PUT", "/users/{user-id}", false, 1, "shop.users().id(user_id).replace(body)"),
    ("DELETE", "/users/{Id}", false, 1, "shop.users().id(user_id).delete()"),
    ("POST", "/users", false, 1, "shop.users().create(body)"),
    ("POST", "/users/{id}", false, 1, "shop.users().id(user_id).create(body)"),
    ("GET", "/users/{id}/messages", true, 1, "shop.users().id(user_id).messages().list()"),
    ("GET", "/users/{id}/messages/{id}", false, 1, "shop.users().id(user_id).messages().id(message_id).get()"),
    ("GET", "/matrix/{row}/{column}", false, 1, "shop.matrix().id(row).id(column).get()"),
    ("GET", "/aisles/{id}/aisles/{id}", false, 1, "shop.aisles().id(aisle_id).aisles().id(aisle_id_2).get()"),
    (
        "GET",
        "/racks/{id|label}/jars/{id|label}/lids/{id|label}/x/{id}",
        false,
        1,
        "shop.racks().id(id_or_label).jars().id(jar_id_or_label).lids().id(lid_id_or_label).x().id(x_id).get()",
    ),
    ("GET", "/teams/(team-id)/rooms", true, 1, "shop.teams().id(team_id).rooms().list()"),
    ("GET", "/teams/<name>/doors", true, 1, "shop.teams().id(name).doors().list()"),
    ("GET", "/classes/1c9f0a52-7f1e-4d6a-9d53-0b6f0d2f7a11/pupils", true, 1, "shop.classes().id(class_id).pupils().list()"),
    ("GET", "/files/{path and name}", false, 1, "shop.files().id(path_and_name).get()"),
    ("GET", "/kinds/{type}", false, 1, "shop.kinds().id(type_).get()"),
    ("GET", "/mailFolders/{id}", false, 1, "shop.mail_folders().id(mail_folder_id).get()"),
    ("GET", "/mailFolders/inbox", false, 1, "shop.mail_folders().inbox().get()"),
    // What a key is called after.
    ("GET", "/companies/{id}", false, 1, "shop.companies().id(company_id).get()"),
    ("GET", "/boxes/{id}", false, 1, "shop.boxes().id(box_id).get()"),
    ("GET", "/addresses/{id}", false, 1, "shop.addresses().id(address_id).get()"),
    ("GET", "/branches/{id}", false, 1, "shop.branches().id(branch_id).get()"),
    ("GET", "/people/{id}", false, 1, "shop.people().id(person_id).get()"),
    ("GET", "/children/{id}", false, 1, "shop.children().id(child_id).get()"),
    ("GET", "/statuses/{id}", false, 1, "shop.statuses().id(status_id).get()"),
    ("GET", "/licenses/{id}", false, 1, "shop.licenses().id(license_id).get()"),
    ("GET", "/news/{id}", false, 1, "shop.news().id(news_id).get()"),
    ("GET", "/series/{id}", false, 1, "shop.series().id(series_id).get()"),
    // Spelling.
    ("GET", "/me/pricelists", true, 1, "shop.me().price_lists().list()"),
    ("GET", "/me/priceLists/{id}", false, 2, "shop.me().price_lists().id(price_list_id).get()"),
    ("GET", "/me/orderLog", false, 1, "shop.me().order_log().get()"),
    ("PATCH", "/me/orderlog", false, 1, "shop.me().order_log().update(body)"),
    ("GET", "/reports/getSMSUsage", false, 1, "shop.reports().get_sms_usage().get()"),
    ("GET", "/reports/getArea51Counts", false, 1, "shop.reports().get_area51_counts().get()"),
    ("GET", "/b2xFlows", true, 1, "shop.b2x_flows().list()"),
    ("GET", "/oauth2Grants", true, 1, "shop.oauth2_grants().list()"),
    ("GET", "/iOSApps", true, 1, "shop.ios_apps().list()"),
    ("GET", "/3dModels", true, 1, "shop._3d_models().list()"),
    ("GET", "/price-list", false, 1, "shop.price_list().get()"),
    ("GET", "/stockrooms/{id}/bins/{id}/label", false, 3, "shop.stock_rooms().id(stock_room_id).bins().id(bin_id).label().get()"),
    ("GET", "/stockRooms", true, 1, "shop.stock_rooms().list()"),
    // Alternate keys, functions.
    ("GET", "/shelves/shelfCode={code}", false, 1, "shop.shelves().with_shelf_code(shelf_code).get()"),
    ("GET", "/apps(appId='{appId}')/owners", true, 1, "shop.apps_with_app_id(app_id).owners().list()"),
    (
        "GET",
        "/reports/getSalesDetail(period='{period_value}')",
        false,
        1,
        "shop.reports().get_sales_detail_with_period(period).get()",
    ),
    ("GET", "/reports/getSalesDetail(date={date_value})", false, 1, "shop.reports().get_sales_detail_with_date(date).get()"),
    ("GET", "/sheet/range(address='<address>')/format", false, 1, "shop.sheet().range_with_address(address).format().get()"),
    ("GET", "/sheet/range(<address>)", false, 1, "shop.sheet().range_with_address(address).get()"),
    (
        "GET",
        "/sheet/chart/image(width=640,height=480)",
        false,
        1,
        "shop.sheet().chart().image_with_width_and_height(width, height).get()",
    ),
    ("GET", "/sheet/usedRange()", false, 1, "shop.sheet().used_range().get()"),
    ("GET", "/users/delta", true, 1, "shop.users().delta().list()"),
    ("GET", "/users/delta(token='{token}')", true, 1, "shop.users().delta_with_token(token).list()"),
    ("POST", "/sheet/copyTo(target='{target}')", false, 1, "shop.sheet().copy_to_with_target(target).create(body)"),
    ("GET", "/me/ns.main.findRooms(list='{list}')", true, 1, "shop.me().find_rooms_with_list(list).list()"),
    // Colon paths.
    ("GET", "/drive/root:/{item-path}", false, 1, "shop.drive().root().path(item_path).get()"),
    ("GET", "/drive/root:/{item-path}:/workbook", false, 1, "shop.drive().root().path(item_path).workbook().get()"),
    // Dollar segments.
    ("POST", "/teams/{id}/members/$ref", false, 1, "shop.teams().id(team_id).members().reference().create(body)"),
    (
        "DELETE",
        "/teams/{id}/members/{id}/$ref",
        false,
        1,
        "shop.teams().id(team_id).members().id(member_id).reference().delete()",
    ),
    ("GET", "/me/photo/$value", false, 1, "shop.me().photo().value().get()"),
    ("GET", "/users/$count", false, 1, "shop.users().count().get()"),
    ("GET", "/users/$entity", false, 1, "shop.users().entity().get()"),
    // Casts and bound operations.
    ("GET", "/trash/ns.main.group", true, 1, "shop.trash().as_group().list()"),
    ("POST", "/teams/{id}/ns.main.archive", false, 1, "shop.teams().id(team_id).archive(body)"),
    // Actions.
    ("POST", "/users/{id}/sendMail", false, 1, "shop.users().id(user_id).send_mail(body)"),
    ("POST", "/users/{id}/messages/{id}/forward", false, 1, "shop.users().id(user_id).messages().id(message_id).forward(body)"),
    ("POST", "/users/{id}/messages", false, 1, "shop.users().id(user_id).messages().create(body)"),
    ("POST", "/teams/{id}/photo", false, 1, "shop.teams().id(team_id).photo().create(body)"),
    ("GET", "/users/{id}/photo", false, 1, "shop.users().id(user_id).photo().get()"),
    ("POST", "/jobs/{id}/run", false, 1, "shop.jobs().id(job_id).run().create(body)"),
    ("GET", "/jobs/{id}/run/log", false, 1, "shop.jobs().id(job_id).run().log().get()"),
    ("POST", "/plans/{id}/run", false, 1, "shop.plans().id(plan_id).run().create(body)"),
    // Reserved words and Rust's own.
    ("POST", "/teams/{id}/clone", false, 1, "shop.teams().id(team_id).clone_(body)"),
    ("POST", "/printers/create", false, 1, "shop.printers().create_(body)"),
    ("POST", "/sheet/range/delete", false, 1, "shop.sheet().range().delete_(body)"),
    ("GET", "/drives/{id}/list", false, 1, "shop.drives().id(drive_id).list_().get()"),
    ("GET", "/drives/{id}/path", false, 1, "shop.drives().id(drive_id).path_().get()"),
    ("POST", "/users/{id}/move", false, 1, "shop.users().id(user_id).move_(body)"),
    ("POST", "/loans/{id}/return", false, 1, "shop.loans().id(loan_id).return_(body)"),
    ("POST", "/parts/upload", false, 1, "shop.parts().upload_(body)"),
    ("GET", "/parts/type", false, 1, "shop.parts().type_().get()"),
    ("GET", "/parts/self", false, 1, "shop.parts().self_().get()"),
    ("GET", "/parts/withTax", false, 1, "shop.parts().with_tax_().get()"),
    ("GET", "/parts/asGroup", false, 1, "shop.parts().as_group_().get()"),
    ("GET", "/parts/assets", true, 1, "shop.parts().assets().list()"),
    // Queries.
    (
        "GET",
        "/me/calendarView?startDateTime={start}&endDateTime={end}",
        true,
        1,
        "shop.me().calendar_view().list(start_date_time, end_date_time)",
    ),
    ("GET", "/me/tasks?$filter={x}", true, 1, "shop.me().tasks().list()"),
    ("GET", "/me/page?model=alpha", false, 1, "shop.me().page().get()"),
];

#[test]
fn calls_read_like_their_urls() {
    let lines: Vec<Line> = COURSE.iter().map(|row| (row.0, row.1, row.2, row.3)).collect();
    let wrong: Vec<String> = COURSE
        .iter()
        .zip(calls(&lines))
        .filter(|(row, call)| row.4 != call)
        .map(|(row, call)| format!("{} {}\n  expected {}\n  got      {call}", row.0, row.1, row.4))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn one_node_has_no_name_twice() {
    let lines: Vec<Line> = COURSE.iter().map(|row| (row.0, row.1, row.2, row.3)).collect();
    assert_eq!(super::corpus::collisions(&tree(&lines, &[])), Vec::<String>::new());
}

#[test]
fn names_that_meet_are_told_apart_by_their_own_spelling() {
    let [plain, dashed, dollar, value] = &calls(&[
        ("GET", "/priceList", false, 1),
        ("GET", "/price-list", false, 1),
        ("GET", "/me/$value", false, 1),
        ("GET", "/me/value", false, 1),
    ])[..] else {
        panic!("four calls")
    };
    assert_eq!(plain, "shop.price_list().get()");
    assert_eq!(dashed, "shop.price_list_x92de().get()");
    assert_eq!(dollar, "shop.me().value_xa9ad().get()");
    assert_eq!(value, "shop.me().value().get()");
}

#[test]
fn an_operation_with_its_namespace_is_another_path() {
    let [plain, bound, other, cast] = &calls(&[
        ("POST", "/jobs/{id}/run", false, 1),
        ("POST", "/jobs/{id}/ns.main.run", false, 1),
        ("POST", "/jobs/{id}/ns.side.run", false, 1),
        ("GET", "/jobs/{id}/ns.main.group", false, 1),
    ])[..] else {
        panic!("four calls")
    };
    assert_eq!(plain, "shop.jobs().id(job_id).run(body)");
    assert_eq!(bound, "shop.jobs().id(job_id).run_xf1aa(body)");
    assert_eq!(other, "shop.jobs().id(job_id).run_x2928(body)");
    assert_eq!(cast, "shop.jobs().id(job_id).as_group().get()");
}

#[test]
fn one_operation_on_two_lines_is_one_method() {
    let tree = tree(
        &[
            ("GET", "/users/delta()", true, 1),
            ("GET", "/users/delta", true, 3),
            ("GET", "/users/{a}", false, 1),
            ("GET", "/users/{b}", false, 1),
        ],
        &[],
    );
    assert_eq!(tree.duplicates, [(0, 1), (3, 2)].map(|(own, stands)| (own.into(), stands.into())));
    assert_eq!(tree.call(0.into()).display("shop"), "shop.users().delta().list()");
}

#[test]
fn a_put_of_bytes_uploads() {
    let templates = ["/jars/{id}/picture", "/jars/{id}/label", "/jars/{id}/text"].map(super::template);
    let operations = templates.iter().zip(["PUT", "PUT", "POST"]).map(|(template, method)| super::one_page(method, template));
    let overrides = [("PUT /jars/{}/label".to_owned(), "replace".to_owned())].into_iter().collect();
    let tree = Tree::build_with_types(operations, &overrides, &|_| false, &|_| true);
    let calls: Vec<String> = (0..3).map(|index| tree.call(index.into()).display("shop")).collect();
    assert_eq!(
        calls,
        [
            "shop.jars().id(jar_id).picture().upload(body)",
            "shop.jars().id(jar_id).label().replace(body)",
            "shop.jars().id(jar_id).text(body)",
        ]
    );
}

#[test]
fn the_configuration_overrides_verbs() {
    let lines: &[Line] = &[
        ("POST", "/invitations", false, 1),
        ("POST", "/users/{id}/photo", false, 1),
        ("GET", "/users/{id}/photo", false, 1),
        ("POST", "/users/{id}/keys", false, 1),
        ("POST", "/vans/{id}/keys", false, 1),
        ("GET", "/vans/{id}/keys", true, 1),
    ];
    let tree = tree(
        lines,
        &[
            ("POST /Invitations", "create"),
            ("POST /users/{}/photo", "upload"),
            ("POST /users/{id}/keys", "action"),
            ("POST /vans/{}/keys", "action"),
            ("POST /nowhere", "create"),
        ],
    );
    let calls: Vec<String> = (0..lines.len()).map(|index| tree.call(index.into()).display("shop")).collect();
    assert_eq!(
        calls,
        [
            "shop.invitations().create(body)",
            "shop.users().id(user_id).photo().upload(body)",
            "shop.users().id(user_id).photo().get()",
            "shop.users().id(user_id).keys(body)",
            "shop.vans().id(van_id).keys().create(body)",
            "shop.vans().id(van_id).keys().list()",
        ]
    );
    assert_eq!(tree.unused_overrides, ["POST /vans/{}/keys", "POST /nowhere"]);
}
