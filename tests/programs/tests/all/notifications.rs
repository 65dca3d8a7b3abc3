//! The program that listens, called as a service calls it.

use std::process::Stdio;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::process::Command;

use crate::run::path;

/// What is answered to a POST.
async fn post(address: &str, target: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(address).await.expect("the program listens");
    let request = format!("POST {target} HTTP/1.1\r\nhost: {address}\r\nContent-Length: {}\r\n\r\n{body}", body.len());
    stream.write_all(request.as_bytes()).await.expect("is sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("is answered");
    answer
}

#[tokio::test]
async fn receive_changes() {
    let mut program = Command::new(path("receive_changes"));
    program.arg("127.0.0.1:0").env("GRAPH_CLIENT_STATE", "s3cret").stdout(Stdio::piped()).kill_on_drop(true);
    let mut running = program.spawn().expect("the program starts");
    let mut printed = BufReader::new(running.stdout.take().expect("its output")).lines();
    let first = printed.next_line().await.expect("text").expect("a line");
    let address = first.strip_prefix("listening on ").expect("an address");

    let answer = post(address, "/changes?validationToken=Hello%20there", "").await;
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n") && answer.ends_with("\r\n\r\nHello there"), "{answer}");
    assert!(answer.contains("\r\ncontent-type: text/plain; charset=utf-8\r\n"), "{answer}");

    let body = r#"{"value":[
        {"clientState":"s3cret","changeType":"updated","resourceData":{"id":"ada"}},
        {"clientState":"guess","changeType":"deleted","resourceData":{"id":"ada"}},
        {"clientState":"s3cret","lifecycleEvent":"missed"}]}"#;
    let answer = post(address, "/changes", body).await;
    assert!(answer.starts_with("HTTP/1.1 202 Accepted\r\ncontent-length: 0\r\n"), "{answer}");
    let expected = ["refused a notification with another client state", "user ada: updated", "the subscription: missed"];
    for line in expected {
        assert_eq!(printed.next_line().await.expect("text").as_deref(), Some(line));
    }

    let answer = post(address, "/changes", &body[..body.len() - 1]).await;
    assert!(answer.starts_with("HTTP/1.1 400 Bad Request\r\n"), "{answer}");
}
