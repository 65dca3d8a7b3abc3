//! Programs that read and change what the service has.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::documented::Exchange;
use crate::run::{folder, json_of, run, run_version};
use crate::server::{Asked, message};

#[tokio::test]
async fn list_users() {
    let first = Exchange::of("v1.0/user-list", "list_users_1");
    let second = Exchange::of("v1.0/user-list", "list_users_4");
    let run = run("list_users", &[], move |asked| match asked.target() {
        "/v1.0/users?$select=displayName,mail&$top=2" => first.answer(asked),
        _ => second.answer(asked),
    })
    .await;
    let link = "PtYgjmUhBel31iEl2hpChYgCfrL1spNxnyVmihA_2O76UMFxFkM_R5Kjp1vRt-1fjORS_6il";
    assert_eq!(run.calls(), ["GET /v1.0/users?$select=displayName,mail&$top=2", &*format!("GET /v1.0/users?$skiptoken={link}")]);
    let expected = "Renata Vossberg <renata@contoso.com>\nLighthouse meeting room <lighthouse@contoso.com>\n\
        Renata Vossberg <renata@contoso.com>\nTomasz Adeyemi <tomasz@contoso.com>\n";
    assert_eq!(run.printed, expected);
}

#[tokio::test]
async fn query_users() {
    let list = Exchange::of("v1.0/user-list", "list_users_4");
    let run = run("query_users", &[], move |asked| list.answer(asked)).await;
    let filter = "endswith(mail,%27@contoso.com%27)%20and%20department%20eq%20%27R%20%26%20D%27";
    let call = format!(
        "GET /v1.0/users?$select=id,displayName,mail&$filter={filter}&$count=true\
         &$orderby=department%20desc,userPrincipalName&$expand=manager($select=id)"
    );
    assert_eq!(run.calls(), [&*call]);
    // The page asks for it with such a filter.
    assert_eq!(run.asked[0].header("consistencylevel"), Some("eventual"));
    assert_eq!(run.printed, "2 users\nRenata Vossberg <renata@contoso.com>\nTomasz Adeyemi <tomasz@contoso.com>\n");
}

#[tokio::test]
async fn read_user() {
    let known = Exchange::of("v1.0/user-get", "get_user_1");
    let (call, id) = (known.call.clone(), "7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15");
    let found = run("read_user", &[id], move |asked| known.answer(asked)).await;
    assert_eq!((found.calls(), &*found.printed), (vec![&*call], "Renata Vossberg: Hydrographer\n"));

    let (unknown, id) = (Exchange::of("v1.0/user-get", "get_user_4"), "0f9a7e11-3c58-46b2-b1ad-94e6c0d25f73");
    let absent = run("read_user", &[id], move |asked| unknown.answer(asked)).await;
    assert_eq!(absent.printed, format!("there is no {id}: Request_ResourceNotFound\n"));

    let denied = r#"{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges."}}"#;
    let forbidden = run("read_user", &["x"], |_| message("403 Forbidden\nContent-Type: application/json", denied)).await;
    let lines: Vec<_> = forbidden.printed.lines().collect();
    assert!(lines[0].ends_with("403 Forbidden: Authorization_RequestDenied: Insufficient privileges."), "{lines:?}");
    assert!(lines[2].contains("User.Read, or User.ReadWrite, or User.ReadBasic.All"), "{lines:?}");
}

#[tokio::test]
async fn update_user() {
    let documented = Exchange::of("v1.0/user-update", "update_user_1");
    let (call, body) = (documented.call.clone(), documented.body.clone());
    let run = run("update_user", &["renata@contoso.com"], move |asked| documented.answer(asked)).await;
    assert_eq!(run.calls(), [&*call]);
    assert_eq!(json_of(&run.asked[0].body), json_of(&body));
    assert!(run.printed.contains(r#""mobilePhone":null"#), "{}", run.printed);
}

#[tokio::test]
async fn send_mail() {
    std::fs::write(folder().join("agenda.txt"), "1. Budget  2. Hiring  3. Move to the new office").expect("a file");
    let documented = Exchange::of("v1.0/user-sendmail", "user_sendmail_attachment");
    let body = documented.body.replace(r#""importance": "normal","#, "");
    let run = run("send_mail", &["agenda.txt", "planning@contoso.com"], move |asked| documented.answer(asked)).await;
    assert_eq!((run.calls(), &*run.printed), (vec!["POST /v1.0/me/sendMail"], "sent to planning@contoso.com\n"));
    assert_eq!(json_of(&run.asked[0].body), json_of(&body));
}

#[tokio::test]
async fn follow_changes() {
    let state = folder().join("users.delta");
    let _ = std::fs::remove_file(&state);
    let rounds = ["user_delta_1", "user_delta_2", "user_delta_3"].map(|name| Exchange::of("v1.0/user-delta", name));
    let calls = rounds.each_ref().map(|round| round.call.clone());
    let at = AtomicUsize::new(0);
    let answer = Arc::new(move |asked: &Asked| rounds[at.fetch_add(1, Ordering::Relaxed)].answer(asked));
    let again = answer.clone();

    let first = run("follow_changes", &["users.delta"], move |asked| answer(asked)).await;
    assert_eq!(first.calls(), calls[..2]);
    let expected = "7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15 is Hydrographer\n\
        b90d2f6c-1e47-4c0a-8f52-6a7d31e4c908 is Harbor Master\n";
    assert_eq!(first.printed, expected);

    // The server of the next run has another port: it gets the link without a host, which is one to the service's own.
    let kept = std::fs::read_to_string(&state).expect("a link was kept");
    let target = kept.find("/v1.0/").map(|at| &kept[at..]).expect("a link");
    assert_eq!(calls[2], format!("GET {target}"));
    std::fs::write(&state, target).expect("a file");
    let second = run("follow_changes", &["users.delta"], move |asked| again(asked)).await;
    assert_eq!(second.calls(), calls[2..]);
    let expected = "7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15 is Chief Hydrographer\n\
        4a0c6de2-8b15-4f39-a7d4-e95b30c1f862 is gone\n";
    assert_eq!(second.printed, expected);
    assert_eq!(second.asked[0].header("prefer"), Some("return=minimal"));
}

#[tokio::test]
async fn synchronization_jobs() {
    let mut list = Exchange::of("beta/synchronization-synchronizationjob-list", "list_synchronizationjob");
    let start = Exchange::of("beta/synchronization-synchronizationjob-start", "synchronizationjob_start");
    list.text = list.text.replace(r#""code": "Active""#, r#""code": "Quarantine""#);
    let call = list.call.clone();
    let app = "c58e2d90-6f14-4a7b-b3e8-07d1f96ca425";
    let run = run_version("beta", "synchronization_jobs", &[app], move |asked| {
        let documented = if asked.line.starts_with("GET") { &list } else { &start };
        documented.answer(asked)
    })
    .await;
    let job = "harborCrew.9c2ab7d41e564f83a0b9d7e8c16f3045.5e2f7c90-a1d4-4b68-83f5-0d9c6b7e12a4";
    assert_eq!(run.calls(), [&*call, &*format!("POST {}/{job}/start", call.trim_start_matches("GET "))]);
    assert_eq!(run.printed, "harborCrew: Quarantine\n");
}

#[tokio::test]
async fn unread_mail() {
    let list = Exchange::of("v1.0/user-list-messages", "user_list_messages_unread");
    let run = run("unread_mail", &[], move |asked| list.answer(asked)).await;
    let call = "GET /v1.0/me/messages?$filter=isRead%20eq%20false&$select=subject,from&$top=10";
    assert_eq!(run.calls(), [call]);
    assert!(run.printed.ends_with("&$top=10\nQuarterly figures are in\n"), "{}", run.printed);
}
