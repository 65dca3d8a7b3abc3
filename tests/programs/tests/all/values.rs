//! Values of emitted types: built, compared, changed, kept.

use graph_v1_0::Graph;
use graph_v1_0::docwright::prelude::*;
use graph_v1_0::docwright::serde_json;
use graph_v1_0::types::User;

#[test]
fn what_was_read_is_changed_and_only_the_change_is_sent() {
    let user = User::from_json(r#"{"id":"7","officeLocation":"Pier 1","mobilePhone":"+31 20 555 0100","jobTitle":"Pilot"}"#)
        .expect("a user");
    let (office, title): (String, Option<&str>) = ("Pier 2".into(), None);
    let moved = user.clone().with_office_location(office).with_some(title, User::with_job_title).clear_mobile_phone();
    assert_ne!(moved, user);
    let request = Graph::offline().users().id("7").update(moved.changed_since(&user));
    let shown = format!("{request:#}");
    let (_, body) = shown.split_once('{').expect("a body");
    let body: serde_json::Value = serde_json::from_str(&format!("{{{body}")).expect("JSON");
    assert_eq!(body, serde_json::json!({ "officeLocation": "Pier 2", "mobilePhone": null }));
}

#[test]
fn users_are_kept() {
    let users = [User::new().with_business_phones(vec!["+31 20 555 0199".to_owned()]).clear_mobile_phone(), User::default()];
    let kept = serde_json::to_string(&users).expect("is written");
    assert_eq!(kept, r#"[{"businessPhones":["+31 20 555 0199"],"mobilePhone":null},{}]"#);
    assert_eq!(serde_json::from_str::<[User; 2]>(&kept).expect("is read"), users);
}
