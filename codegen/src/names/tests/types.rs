//! Names of types.

use crate::names::dictionary::Dictionary;
use crate::names::types::{TypeName, page_type, type_name, type_names};

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
        assert_eq!(path(&type_name(full, "ns.main")), expected, "{full}");
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
        assert_eq!(page_type(stem, literal, suffix, &Dictionary::default()), expected);
    }
}

#[test]
fn a_word_has_one_spelling() {
    let dictionary =
        Dictionary::spelled(["jarLid", "oddment"].into_iter(), ["jarlid", "pantryDoor", "pantrydoor", "odDment"].into_iter());
    for (stem, literal, expected) in [
        ("jarlid-turn", "turn", "JarLidTurnBody"),
        ("jarlids-turn", "jARLids", "JarLidsTurnBody"),
        ("pantrydoor-open", "open", "PantryDoorOpenBody"),
        ("shop-list-pantrydoors", "pantryDOORS", "ShopListPantryDoorsBody"),
        ("jar-lid", "", "JarLidBody"),
        ("spoon-bend", "", "SpoonBendBody"),
        ("oddment-bend", "", "OddmentBendBody"),
    ] {
        assert_eq!(page_type(stem, literal, "Body", &dictionary), expected, "{stem}");
    }
}

/// The names of types that are told apart by what they are called.
fn named(wires: &[&str]) -> Vec<TypeName> {
    type_names(wires, wires.iter().map(|wire| type_name(wire, "ns.main")).collect(), "shop")
}

#[test]
fn types_of_one_module_do_not_meet() {
    let names: Vec<String> =
        named(&["ns.main.user", "ns.main.User", "ns.main.shop", "ns.main.sub.User"]).iter().map(path).collect();
    assert_eq!(names, ["User", "UserX380f", "Shop_", "sub::User"]);
}

#[test]
fn files_of_one_module_do_not_meet() {
    let check = |wires: &[&str]| {
        let mut files: Vec<String> = named(wires).iter().map(|name| format!("{}/{}", name.module.join("/"), name.file)).collect();
        for file in &mut files {
            *file = file.to_lowercase();
        }
        files.sort();
        files.dedup();
        assert_eq!(files.len(), wires.len(), "{files:?}");
    };
    check(&["ns.main.jk", "ns.main.j_k"]);
    check(&["ns.main.jar", "ns.main.jarType", "ns.main.jarTypeDef"]);
    let names = named(&["ns.main.jar", "ns.main.jarType.lid"]);
    assert_ne!(names[0].file, names[1].module[0]);
}

#[test]
fn a_file_is_called_like_its_type() {
    let files: Vec<String> = named(&["ns.main.jar", "ns.main.jarType"]).into_iter().map(|name| name.file).collect();
    assert_eq!(files, ["jar", "jar_type"]);
}

#[test]
fn no_namespace_is_too_deep() {
    let deep = named(&[&format!("ns.main.{}jar", "pantry.".repeat(900))]);
    assert_eq!(deep[0].module.len(), 1);
    assert!(deep[0].module[0].len() < 120, "{:?}", deep[0].module);
}
