//! Programs that show ways of calling: together, again, watched and tested.

use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::process::Command;

use crate::documented::Exchange;
use crate::run::{json_of, path, run};
use crate::server::message;

#[tokio::test]
async fn batch() {
    let mut documented = Exchange::of("v1.0/batch-post", "batch_independent");
    let (call, body) = (documented.call.clone(), json_of(&documented.body));
    // The client has its own names for the requests.
    for (name, own) in [("who", "1"), ("city", "2"), ("stranger", "3")] {
        documented.text = documented.text.replace(&format!(r#""id": "{name}""#), &format!(r#""id": "{own}""#));
    }
    let run = run("batch", &[], move |asked| documented.answer(asked)).await;
    assert_eq!(run.calls(), [&*call]);
    let sent = json_of(&run.asked[0].body);
    for (at, expected) in body["requests"].as_array().expect("requests").iter().enumerate() {
        for member in ["method", "url", "body"] {
            assert_eq!(sent["requests"][at][member], expected[member]);
        }
    }
    assert_eq!(run.printed, "Tomasz Adeyemi lives in Vlissingen now\nthe stranger: Request_ResourceNotFound\n");
}

#[tokio::test]
async fn throttled() {
    let me = Exchange::of("v1.0/user-get", "get_user_2");
    let times = AtomicUsize::new(0);
    let run = run("throttled", &[], move |asked| match times.fetch_add(1, Ordering::Relaxed) {
        0 => message("429 Too Many Requests\nRetry-After: 0", ""),
        1 => message("503 Service Unavailable", ""),
        _ => me.answer(asked),
    })
    .await;
    assert_eq!(run.calls(), ["GET /v1.0/me"; 3]);
    let lines: Vec<_> = run.printed.lines().collect();
    assert!(lines[0].contains("/v1.0/me: 429 Too Many Requests (attempt 1), again in 0."), "{lines:?}");
    assert!(lines[1].contains("/v1.0/me: 503 Service Unavailable (attempt 2), again in "), "{lines:?}");
    assert_eq!(lines[2..], ["Tomasz Adeyemi"]);
}

#[tokio::test]
async fn log_calls() {
    let me = Exchange::of("v1.0/user-get", "get_user_2");
    let run = run("log_calls", &[], move |asked| me.answer(asked)).await;
    assert_eq!(run.printed, "GET /v1.0/me: 200 OK\nTomasz Adeyemi\n");
}

#[tokio::test]
async fn greet() {
    let me = Exchange::of("v1.0/user-get", "get_user_2");
    let run = run("greet", &[], move |asked| me.answer(asked)).await;
    assert_eq!((run.calls(), &*run.printed), (vec!["GET /v1.0/me?$select=displayName"], "Good morning, Tomasz Adeyemi!\n"));
}

#[tokio::test]
async fn without_async() {
    let me = Exchange::of("v1.0/user-get", "get_user_2");
    let first = Exchange::of("v1.0/user-list", "list_users_1");
    let second = Exchange::of("v1.0/user-list", "list_users_4");
    let run = run("without_async", &[], move |asked| match asked.target() {
        "/v1.0/me?$select=displayName" => me.answer(asked),
        "/v1.0/users?$select=displayName,mail&$top=2" => first.answer(asked),
        _ => second.answer(asked),
    })
    .await;
    assert_eq!(run.calls().len(), 3);
    let expected = "Tomasz Adeyemi knows:\n\
        Renata Vossberg <renata@contoso.com>\nLighthouse meeting room <lighthouse@contoso.com>\n\
        Renata Vossberg <renata@contoso.com>\nTomasz Adeyemi <tomasz@contoso.com>\n";
    assert_eq!(run.printed, expected);
}

#[tokio::test]
async fn a_program_that_fails_says_why() {
    let ended = Command::new(path("greet")).env_remove("GRAPH_TOKEN").output().await.expect("the program starts");
    let said = String::from_utf8(ended.stderr).expect("text");
    assert_eq!(said, "Error: cannot make a client: the environment variable `GRAPH_TOKEN` is not set\n");
    assert!(!ended.status.success());
}
