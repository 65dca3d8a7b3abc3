//! Names of types.

use crate::names::types::{TypeName, all, of, page_type};

fn path(name: &TypeName) -> String {
    name.module.iter().chain([&name.name]).map(String::as_str).collect::<Vec<_>>().join("::")
}

#[test]
fn a_type_is_named_by_the_wire() {
    for (full, expected) in [
        ("ns.main.user", "User"),
        ("#ns.main.user", "User"),
        ("user", "User"),
        ("NS.Main.user", "User"),
        ("ns.main.callRecords.mediaStream", "call_records::MediaStream"),
        ("ns.main.term.store.set", "term::store::Set"),
        ("ns.mainframe.disk", "ns::mainframe::Disk"),
        ("other.api.use.item", "other::api::use_::Item"),
        ("ns.main.request", "Request_"),
        ("ns.main.record", "Record_"),
        ("ns.main.option", "Option_"),
        ("ns.main.self", "Self_"),
        ("ns.main.iosVppApp", "IosVppApp"),
        ("ns.main.x509Certificate", "X509Certificate"),
    ] {
        assert_eq!(path(&of(full, "ns.main")), expected, "{full}");
    }
}

#[test]
fn a_type_of_one_page_is_named_after_it() {
    for (stem, literal, suffix, expected) in [
        ("user-sendmail", "sendMail", "Body", "UserSendMailBody"),
        ("user-sendmail", "users", "Result", "UserSendmailResult"),
        ("order-post-lineitems", "lineItems", "Body", "OrderPostLineItemsBody"),
        ("order-post-lineitem", "lineItems", "Body", "OrderPostLineItemBody"),
        ("shelf-add", "ns.main.add", "Body", "ShelfAddBody"),
        ("sheet_usedrange", "usedRange", "Result", "SheetUsedRangeResult"),
        ("3d-model", "", "Body", "_3dModelBody"),
    ] {
        assert_eq!(page_type(stem, literal, suffix), expected);
    }
}

#[test]
fn types_of_one_module_do_not_meet() {
    let names: Vec<String> =
        all(&["ns.main.user", "ns.main.User", "ns.main.shop", "ns.main.sub.User"], "ns.main", "shop").iter().map(path).collect();
    assert_eq!(names, ["User", "UserX380f", "Shop_", "sub::User"]);
}
