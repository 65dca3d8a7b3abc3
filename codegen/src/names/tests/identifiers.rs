//! The obstacle course of properties, members and modules.

use crate::names::identifiers::{Reserved, method_name, prefixed_name, setter_name, snake_case, upper_camel_case};
use crate::names::scope::disambiguate_names;

#[test]
fn properties() {
    for (wire, expected) in [
        ("displayName", "display_name"),
        ("id", "id"),
        ("type", "type_"),
        ("self", "self_"),
        ("Self", "self_"),
        ("gen", "gen_"),
        ("@odata.type", "odata_type"),
        ("members@odata.count", "members_odata_count"),
        ("file/localizations", "file_localizations"),
        ("3dSecure", "_3d_secure"),
        ("x509Certificate", "x509_certificate"),
        ("sha256Hash", "sha256_hash"),
        ("SHA256Hash", "sha256_hash"),
        ("URL", "url"),
        ("baseURLPath", "base_url_path"),
        ("IPAddress", "ip_address"),
        ("OAuth2Grant", "oauth2_grant"),
        ("oAuth2Grant", "oauth2_grant"),
        ("iPadOnly", "ipad_only"),
        ("jarETag", "jar_e_tag"),
        ("eTag", "etag"),
        ("iJarUId", "ijar_uid"),
        ("jarSKUId", "jar_sku_id"),
        ("bannedURLs", "banned_urls"),
        ("URLsBanned", "urls_banned"),
        ("URLSet", "url_set"),
        ("isOn", "is_on"),
        ("area51Count", "area51_count"),
        ("b2bUser", "b2b_user"),
        ("B2BUser", "b2_b_user"),
        ("A", "a"),
        ("aB", "a_b"),
        ("_links", "links"),
        ("__metadata", "metadata"),
        ("snake_case_word", "snake_case_word"),
        ("two  blanks", "two_blanks"),
        ("new", "new_"),
        ("record", "record_"),
        ("clone", "clone_"),
        ("default", "default"),
        ("withTax", "with_tax_"),
        ("clearText", "clear_text_"),
        ("without", "without"),
        ("größe", "gru00f6u00dfe"),
        ("…", "u2026"),
        ("", "empty"),
        (">=", "greater_equals"),
        ("-1", "minus_1"),
    ] {
        assert_eq!(method_name(wire, Reserved::Property), expected, "{wire}");
    }
}

#[test]
fn segments_and_parameters() {
    for (wire, reserved, expected) in [
        ("list", Reserved::Segment, "list_"),
        ("Get", Reserved::Segment, "get_"),
        ("batch", Reserved::Segment, "batch_"),
        ("listings", Reserved::Segment, "listings"),
        ("record", Reserved::Segment, "record"),
        ("asOf", Reserved::Segment, "as_of_"),
        ("assets", Reserved::Segment, "assets"),
        ("body", Reserved::Parameter, "body_"),
        ("list", Reserved::Parameter, "list"),
        ("crate", Reserved::Module, "crate_"),
        ("callRecords", Reserved::Module, "call_records"),
    ] {
        assert_eq!(method_name(wire, reserved), expected, "{wire}");
    }
}

#[test]
fn types_and_members() {
    for (wire, expected) in [
        ("mediaStream", "MediaStream"),
        ("SMSMessage", "SmsMessage"),
        ("JIS B4", "JisB4"),
        ("unknownFutureValue", "UnknownFutureValue"),
        ("none", "None"),
        ("self", "Self_"),
        ("unrecognized", "Unrecognized_"),
        ("3g", "_3g"),
        ("v1.0", "V1_0"),
        ("1_2", "_1_2"),
        ("<", "Less"),
        ("-", "Minus"),
        ("aes-256-gcm", "Aes256Gcm"),
        ("", "Empty"),
    ] {
        assert_eq!(method_name(wire, Reserved::Variant), expected, "{wire}");
    }
    assert_eq!(upper_camel_case("self"), "Self_");
    assert_eq!(snake_case("type"), "type");
}

#[test]
fn setters() {
    for (property, expected) in
        [("display_name", "with_display_name"), ("type_", "with_type"), ("_3d", "with_3d"), ("untyped_", "with_untyped_")]
    {
        assert_eq!(setter_name("with", property), expected);
    }
    assert_eq!(prefixed_name("as", "3dModel"), "as_3d_model");
}

#[test]
fn collisions_are_settled_by_each_wire_alone() {
    let property = |wire: &str| method_name(wire, Reserved::Property);
    for (wires, expected) in [
        (vec!["name", "size"], vec!["name", "size"]),
        (vec!["Name", "name"], vec!["name_x7ce6", "name"]),
        (vec!["name", "Name", "NAME"], vec!["name", "name_x7ce6", "name_xd89c"]),
        (vec!["price-list", "size"], vec!["price_list", "size"]),
        (vec!["price-list", "priceList"], vec!["price_list_x92de", "price_list"]),
    ] {
        assert_eq!(disambiguate_names(&wires, property), expected);
    }
    assert_eq!(disambiguate_names(&["low", "Low"], upper_camel_case), ["Low", "LowX24fc"]);
}
