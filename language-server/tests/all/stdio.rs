//! The real server on standard input and output: the usual day of a writer, and what goes wrong around it.

use std::process::{Command, Stdio};
use std::time::Duration;

use crate::support::docs::{Docs, GET};
use crate::support::process::Process;
use serde_json::{Value, json};

const PAGE: &str = "v1/api/book-get.md";
/// A server whose client is gone is gone by then.
const GONE: Duration = Duration::from_secs(2);

fn introduced(docs: &Docs) -> Process {
    let mut server = Process::start();
    let answer = server.ask(1, "initialize", &docs.introduction(&json!({ "textDocument": { "diagnostic": {} } })));
    assert!(answer["result"]["capabilities"].is_object());
    server.notify("initialized", &json!({}));
    server
}

fn leave(mut server: Process) {
    assert_eq!(server.ask(99, "shutdown", &Value::Null)["result"], Value::Null);
    server.notify("exit", &Value::Null);
    assert_eq!(server.wait(GONE).code(), Some(0));
}

#[test]
fn the_day_of_a_writer() {
    let docs = Docs::new();
    let mut server = introduced(&docs);
    server.notify("textDocument/didOpen", &docs.open(PAGE, &GET.replace("120\n", "120,\n")));
    let report = server.ask(2, "textDocument/diagnostic", &docs.document(PAGE));
    assert_eq!(report["result"]["items"][0]["code"], "json-trailing-comma");
    let href = report["result"]["items"][0]["codeDescription"]["href"].as_str().expect("a link");
    assert!(href.ends_with("/RULES.md#json-trailing-comma"), "{href}");

    let hover = server.ask(3, "textDocument/hover", &docs.place(PAGE, GET, "GET /books", 6));
    assert!(hover["result"]["contents"]["value"].as_str().is_some_and(|text| text.contains("```rust")), "{hover}");

    let mut params = docs.document(PAGE);
    params["range"] = report["result"]["items"][0]["range"].clone();
    params["context"] = json!({ "diagnostics": [] });
    let actions = server.ask(4, "textDocument/codeAction", &params);
    let uri = docs.uri(PAGE);
    let fix = &actions["result"][0]["edit"]["changes"][&uri][0];
    let change = json!({ "range": fix["range"], "text": fix["newText"] });
    server.notify("textDocument/didChange", &json!({ "textDocument": { "uri": uri, "version": 2 }, "contentChanges": [change] }));
    let report = server.ask(5, "textDocument/diagnostic", &docs.document(PAGE));
    assert_eq!(report["result"]["items"], json!([]));
    leave(server);
}

#[test]
fn garbage_does_not_end_it() {
    let docs = Docs::new();
    let mut server = introduced(&docs);
    server.raw("Content-Length: 7\r\n\r\n{broken");
    let answer = server.until(|message| message.get("error").is_some());
    assert_eq!((&answer["id"], &answer["error"]["code"]), (&Value::Null, &json!(-32700)));
    server.raw("no header at all\r\nContent-Length: x\r\n\r\n");
    server.send(&json!({ "id": 5, "odd": true }));
    let answer = server.until(|message| message["id"] == 5);
    assert_eq!(answer["error"]["code"], -32600);
    server.send(&json!([{ "jsonrpc": "2.0", "id": 6, "method": "shutdown" }]));
    let answer = server.until(|message| message.get("error").is_some());
    assert_eq!(answer["error"]["code"], -32600);
    leave(server);
}

#[test]
fn a_message_may_come_in_pieces() {
    let docs = Docs::new();
    let mut server = introduced(&docs);
    let body =
        json!({ "jsonrpc": "2.0", "id": 2, "method": "textDocument/diagnostic", "params": docs.document(PAGE) }).to_string();
    for piece in format!("Content-Length: {}\r\n\r\n{body}", body.len()).as_bytes().chunks(7) {
        server.raw(std::str::from_utf8(piece).expect("ASCII"));
        std::thread::sleep(Duration::from_millis(1));
    }
    assert_eq!(server.until(|message| message["id"] == 2)["result"]["kind"], "full");
    leave(server);
}

#[test]
fn the_end_of_input_ends_it() {
    let docs = Docs::new();
    let mut server = introduced(&docs);
    server.close();
    assert_eq!(server.wait(GONE).code(), Some(1));

    let mut server = Process::start();
    server.close();
    assert_eq!(server.wait(GONE).code(), Some(1));
}

#[cfg(unix)]
#[test]
fn the_end_of_the_client_ends_it() {
    let docs = Docs::new();
    // The client is another process than the one that holds the pipes.
    let mut client = Command::new("sleep").arg("60").stdin(Stdio::null()).spawn().expect("a process");
    let mut server = Process::start();
    let mut introduction = docs.introduction(&json!({}));
    introduction["processId"] = json!(client.id());
    server.ask(1, "initialize", &introduction);
    client.kill().expect("it can be ended");
    // It stays a zombie until it is waited for, as a client under a lazy parent would.
    assert_eq!(server.wait(GONE).code(), Some(1));
    client.wait().expect("it has ended");
}
