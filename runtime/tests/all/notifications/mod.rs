//! What a service sends to the URL of a subscription: handshakes, notifications, and what others send there.

#[cfg(feature = "notifications-encrypted")]
mod encrypted;
mod renewal;
#[cfg(feature = "notifications-encrypted")]
mod signatures;
mod tokens;

use std::sync::{Arc, Mutex};

use crate::shop::{Cake, Item};
use docwright::Typed;
use docwright::http::Request;
use docwright::notifications::{ChangeKind, Delivery, LifecycleEvent, Receiver, Refusal};

const SECRET: &str = "s3cret state";

/// A delivery of these notifications, each with the secret.
fn delivery(notifications: &[&str]) -> String {
    let known = |members: &&str| format!(r#"{{"clientState":"{SECRET}",{members}}}"#);
    format!(r#"{{"value":[{}]}}"#, notifications.iter().map(known).collect::<Vec<_>>().join(","))
}

fn receive(method: &str, target: &str, body: impl AsRef<[u8]>) -> Delivery<Item> {
    let request = Request::builder().method(method).uri(target).body(body).expect("a request");
    Receiver::new(SECRET).limit_body(2000).receive(&request)
}

/// What is answered, and what was not let through.
fn check(method: &str, target: &str, body: impl AsRef<[u8]>, status: u16, answered: &str, refusals: &[Refusal]) {
    let delivery = receive(method, target, body);
    assert_eq!(delivery.answer().status(), status, "{target}");
    assert_eq!(delivery.answer().body(), answered, "{target}");
    assert_eq!(delivery.refusals(), refusals, "{target}");
    assert!(delivery.notifications().is_empty());
}

#[test]
fn handshakes() {
    check("POST", "/changes?validationToken=Validation%3a+a%2Bb", "", 200, "Validation: a+b", &[]);
    check("POST", "/changes?validationToken=t", delivery(&[r#""changeType":"updated""#]), 200, "t", &[]);
    check("POST", "/changes?validationToken=", "", 400, "", &[Refusal::Handshake]);
    check("POST", "/changes?validationToken=a&validationToken=b", "", 400, "", &[Refusal::Handshake]);
    check("POST", &format!("/changes?validationToken={}", "a".repeat(5000)), "", 400, "", &[Refusal::Handshake]);
    check("GET", "/changes?validationToken=t", "", 405, "", &[Refusal::Method]);
    assert_eq!(receive("PUT", "/changes", "").answer().headers()["allow"], "POST");
}

#[test]
fn a_token_is_no_page_and_no_header() {
    let delivery = receive("POST", "/changes?validationToken=%3Cscript%3Ealert(1)%3C/script%3E%0D%0ASet-Cookie:%20a=b", "");
    let headers = delivery.answer().headers();
    assert_eq!(delivery.answer().body(), "<script>alert(1)</script>\r\nSet-Cookie: a=b");
    assert_eq!(
        (headers.len(), &headers["content-type"], &headers["x-content-type-options"]),
        (2, &"text/plain; charset=utf-8".parse().expect("a value"), &"nosniff".parse().expect("a value"))
    );
}

#[test]
fn notifications() {
    let body = delivery(&[
        r##""id":"n1","subscriptionId":"s1","changeType":"updated","tenantId":"t1","resource":"items/7",
            "subscriptionExpirationDateTime":"2031-05-06T07:08:09.5Z","resourceData":{"@odata.type":"#Shop.Cake","id":"7","layers":2}"##,
        r#""subscriptionId":"s1","lifecycleEvent":"reauthorizationRequired""#,
        r#""lifecycleEvent":"SubscriptionRemoved","changeType":null"#,
        r#""lifecycleEvent":"missed""#,
        r#""lifecycleEvent":"paused","changeType":"baked""#,
    ]);
    let delivery = receive("POST", "/changes", format!("\u{feff}{body}"));
    assert_eq!((delivery.answer().status().as_u16(), delivery.answer().body().len()), (202, 0));
    assert_eq!(delivery.refusals(), []);
    let all: Vec<_> = delivery.into_iter().collect();
    let first = &all[0];
    assert_eq!((first.id(), first.subscription_id(), first.tenant_id()), (Some("n1"), Some("s1"), Some("t1")));
    assert_eq!((first.resource(), first.change(), first.lifecycle()), (Some("items/7"), Some(&ChangeKind::Updated), None));
    assert_eq!(first.expires().map(|at| at.to_string()).as_deref(), Some("2031-05-06T07:08:09.5Z"));
    let cake = first.resource_data().and_then(|item| item.cast::<Cake>()).expect("the derived type");
    assert_eq!(cake.record().int32("layers"), Some(2));
    let events: Vec<_> = all[1..].iter().map(|notification| notification.lifecycle().cloned()).collect();
    let expected = [LifecycleEvent::ReauthorizationRequired, LifecycleEvent::SubscriptionRemoved, LifecycleEvent::Missed];
    assert_eq!(events[..3], expected.map(Some));
    assert_eq!(events[3].as_ref().map(ToString::to_string).as_deref(), Some("paused"));
    assert_eq!((all[2].change(), all[4].change().map(ToString::to_string).as_deref()), (None, Some("baked")));
}

#[test]
fn a_bad_member_spoils_no_other() {
    let body = delivery(&[
        r#""subscriptionId":7,"changeType":["updated"],"subscriptionExpirationDateTime":"soon","resource":"items/7","resourceData":[1]"#,
        r##""resource":"items/8","encryptedContent":{"data":""},"resourceData":{"@odata.type":"#Shop.Pie","id":8,"name":"Bo"}"##,
        r#""resource":"items/9","resourceData":null"#,
    ]);
    let delivery = receive("POST", "/changes", body);
    let [first, second, third] = delivery.notifications() else { panic!("{delivery:?}") };
    assert_eq!((first.subscription_id(), first.change(), first.expires(), first.resource()), (None, None, None, Some("items/7")));
    assert_eq!((first.resource_data(), first.resource_json()), (None, Some("[1]")));
    let item = second.resource_data().expect("an item");
    assert_eq!((item.record().text("id"), item.record().text("name"), second.encrypted().is_none()), (None, Some("Bo"), true));
    assert_eq!((third.resource_json(), third.resource()), (None, Some("items/9")));
}

#[test]
fn who_does_not_know_the_secret_is_not_heard() {
    let heard = Arc::new(Mutex::new(Vec::new()));
    let told = heard.clone();
    let receiver = Receiver::new(SECRET).and_client_state("the next").on_refusal(move |refusal| {
        told.lock().expect("no panic").push(refusal);
    });
    let state = |state: &str| format!(r#"{{"clientState":{state},"resource":{state}}}"#);
    let states = [r#""s3cret stat""#, r#""the next""#, r#""""#, "null", "7", r#""S3CRET STATE""#, r#""s3cret state""#];
    let items: Vec<_> = states.iter().map(|text| state(text)).chain([r"{}".to_owned(), "7".to_owned()]).collect();
    let request = Request::post("/changes").body(format!(r#"{{"value":[{}]}}"#, items.join(","))).expect("a request");
    let delivery = receiver.receive::<Item>(&request);
    assert_eq!(delivery.answer().status(), 202);
    let resources: Vec<_> = delivery.notifications().iter().filter_map(|notification| notification.resource()).collect();
    assert_eq!(resources, ["the next", SECRET]);
    let refused = [vec![Refusal::ClientState; 6], vec![Refusal::Notification]].concat();
    assert_eq!(delivery.refusals(), refused);
    assert_eq!(*heard.lock().expect("no panic"), refused);
    let nobody = Receiver::new("").receive::<Item>(&request);
    assert_eq!((nobody.notifications().len(), nobody.refusals().len()), (0, 9));
}

#[test]
fn bodies_that_have_no_notifications() {
    let whole = delivery(&[r#""resourceData":{"id":"7"}"#]);
    for end in 0..whole.len() {
        check("POST", "/changes", &whole[..end], 400, "", &[Refusal::Malformed]);
    }
    for body in ["{}", "[]", "null", r#"{"value":{}}"#, r#"{"value":7}"#, "<html>"] {
        check("POST", "/changes", body, 400, "", &[Refusal::Malformed]);
    }
    check("POST", "/changes", b"{\"value\":[\"\xff\"]}", 400, "", &[Refusal::Malformed]);
    check("POST", "/changes", r#"{"value":[]}"#, 202, "", &[]);
    assert_eq!(Receiver::new(SECRET).body_limit(), 4 << 20);
    check("POST", "/changes", " ".repeat(2001), 413, "", &[Refusal::TooLarge]);
    check("POST", "/changes", " ".repeat(2000), 400, "", &[Refusal::Malformed]);
    check("POST", "/changes", format!(r#"{{"value":{}"#, "[".repeat(1900)), 400, "", &[Refusal::Malformed]);
}

#[test]
fn depth_is_no_danger() {
    let deep = format!("{}7{}", r#"{"child":"#.repeat(20_000), "}".repeat(20_000));
    let body = delivery(&[&format!(r#""resource":"items/7","resourceData":{deep}"#)]);
    let request = Request::post("/changes").body(body).expect("a request");
    let delivery = Receiver::new(SECRET).receive::<Item>(&request);
    let [notification] = delivery.notifications() else { panic!("{delivery:?}") };
    assert_eq!(notification.resource(), Some("items/7"));
    assert_eq!(notification.resource_json().map(str::len), Some(deep.len()));
}

#[test]
fn debug_shows_no_secret() {
    // Its issuer and its signature are `s3cret`.
    const TOKEN: &str = "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJzM2NyZXQifQ.czNjcmV0";
    let body = format!(
        r#"{{"validationTokens":["{TOKEN}"],"value":[{{"clientState":"{SECRET}","resourceData":{{"name":"s3cret name"}},
        "encryptedContent":{{"data":"s3cret","dataSignature":"s3cret","dataKey":"s3cret","encryptionCertificateId":"bakery"}}}}]}}"#
    );
    let delivery = receive("POST", "/changes", body);
    let token = &delivery.validation_tokens()[0];
    assert_eq!((token.text(), token.issuer()), (TOKEN, Some("s3cret")));
    let notification = &delivery.notifications()[0];
    assert_eq!(notification.encrypted().and_then(|content| content.certificate_id()), Some("bakery"));
    let handshake = receive("POST", "/changes?validationToken=s3cret", "");
    let shown = format!(
        "{:?} {delivery:?} {notification:?} {token:?} {:?} {handshake:?}",
        Receiver::new(SECRET),
        notification.encrypted()
    );
    assert!(!shown.contains("s3cret"), "{shown}");
}
