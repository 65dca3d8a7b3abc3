//! Programs that move files.

use std::sync::{Arc, Mutex};

use crate::documented::Exchange;
use crate::run::{folder, run};
use crate::server::{Server, json, message};

const CONTENT_HOST: &str = "https://contoso-my.sharepoint.com";

#[tokio::test]
async fn upload_file() {
    let content = "0123456789abcdef".repeat(400_000);
    std::fs::write(folder().join("archive-2023.zip"), &content).expect("a file");
    let taken = Arc::new(Mutex::new(String::new()));
    let (all, total) = (taken.clone(), content.len());
    let store = Server::start(move |asked| {
        let mut taken = taken.lock().expect("no panic");
        taken.push_str(&asked.body);
        let missing = format!(r#"{{"nextExpectedRanges":["{}-"]}}"#, taken.len());
        let made = r#"{"id":"01XN4CQ7","name":"archive-2023.zip"}"#;
        let (status, text) = if taken.len() < total { ("202 Accepted", &*missing) } else { ("201 Created", made) };
        message(&format!("{status}\nContent-Type: application/json"), text)
    })
    .await;
    let open = Exchange::of("v1.0/driveitem-createuploadsession", "driveitem_createuploadsession");
    let url = store.url.clone();
    let run = run("upload_file", &["archive-2023.zip"], move |_| open.answer_linking(CONTENT_HOST, &url)).await;
    assert_eq!(run.calls(), ["POST /v1.0/me/drive/items/root:/archive-2023.zip:/createUploadSession"]);
    assert_eq!(*all.lock().expect("no panic"), content);
    let pieces = store.asked();
    let ranges: Vec<_> = pieces.iter().filter_map(|piece| piece.header("content-range")).collect();
    assert_eq!(ranges, ["bytes 0-5242879/6400000", "bytes 5242880-6399999/6400000"]);
    assert!(pieces.iter().all(|piece| piece.header("authorization").is_none()));
    let expected = "5242880 of 6400000 bytes\n6400000 of 6400000 bytes\narchive-2023.zip is 01XN4CQ7\n";
    assert_eq!(run.printed, expected);
}

#[tokio::test]
async fn download_file() {
    let store = Server::start(|_| message("200 OK\nContent-Type: text/plain", "Who does what until May.")).await;
    let found = Exchange::of("v1.0/driveitem-get-content", "driveitem_get_content_path");
    let (call, url) = (found.call.clone(), store.url.clone());
    let arguments = ["Notes/kickoff notes.txt", "notes.txt"];
    let run = run("download_file", &arguments, move |_| found.answer_linking(CONTENT_HOST, &url)).await;
    assert_eq!((run.calls(), &*run.printed), (vec![&*call], "24 bytes in notes.txt\n"));
    assert_eq!(std::fs::read_to_string(folder().join("notes.txt")).expect("a file"), "Who does what until May.");
    assert_eq!(store.asked()[0].header("authorization"), None);
}

#[tokio::test]
async fn copy_file() {
    let copy = Exchange::of("v1.0/driveitem-copy", "driveitem_copy");
    let call = copy.call.clone();
    let get = Exchange::of("v1.0/driveitem-get", "driveitem_get_path");
    let made = "/v1.0/me/drive/items/01XN4CQ7COPY";
    let service = Arc::new(Mutex::new(String::new()));
    let (home, first) = (service.clone(), Mutex::new(true));
    let monitor = Server::start(move |_| {
        if std::mem::take(&mut *first.lock().expect("no panic")) {
            let text = r#"{"status":"inProgress","percentageComplete":27.8}"#;
            return message("202 Accepted\nRetry-After: 0\nContent-Type: application/json", text);
        }
        let home = home.lock().expect("no panic");
        json(&format!(r#"{{"status":"completed","percentageComplete":100,"resourceLocation":"http://{home}{made}"}}"#))
    })
    .await;
    let url = monitor.url.clone();
    let run = run("copy_file", &["01XN4CQ7MOJTVYMDOSXFDK2QJDXCDI3WUK"], move |asked| {
        if asked.target() == made {
            return get.answer(asked);
        }
        *service.lock().expect("no panic") = asked.header("host").expect("a host").to_owned();
        copy.answer_linking(CONTENT_HOST, &url).replacen("Connection", "Retry-After: 0\r\nConnection", 1)
    })
    .await;
    assert_eq!(run.calls(), [&*call, &*format!("GET {made}")]);
    assert_eq!(run.asked[0].body, r#"{"name":"figures-q1 (copy).xlsx"}"#);
    assert_eq!(run.printed.lines().take(2).collect::<Vec<_>>(), ["inProgress 27.8", "completed 100"]);
    assert_eq!(run.printed.lines().count(), 3);
    let asked = monitor.asked();
    assert_eq!(asked.len(), 2);
    assert!(asked.iter().all(|asked| asked.header("authorization").is_none()));
}
