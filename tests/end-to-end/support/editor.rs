//! The language server as an editor meets it: asked in its protocol, without the streams, which its own tests hold it to.

use std::path::Path;
use std::thread::JoinHandle;

use docwright_ls::server::{Ending, Server};
use lsp_server::{Connection, Message, Notification, Request, RequestId};
use serde_json::{Value, json};

/// An editor that has opened a folder of pages.
pub struct Editor {
    connection: Connection,
    server: JoinHandle<Ending>,
    next: i32,
}

impl Editor {
    /// Starts the server and introduces itself as one that asks for findings and takes all sorts of edits.
    pub fn open(docs: &Path, settings: &Value) -> Self {
        let (connection, of_the_server) = Connection::memory();
        let server = std::thread::spawn(move || Server::new(&of_the_server).run(&of_the_server.receiver));
        let mut editor = Self { connection, server, next: 0 };
        let capabilities = json!({
            "workspace": {
                "workspaceEdit": { "documentChanges": true, "resourceOperations": ["create", "rename", "delete"] },
            },
            "textDocument": { "diagnostic": { "relatedInformation": true } },
        });
        let root = uri(docs);
        editor.ask(
            "initialize",
            json!({ "processId": null, "rootUri": root, "capabilities": capabilities, "initializationOptions": settings }),
        );
        editor.tell("initialized", json!({}));
        editor
    }

    /// Asks a question and waits for its answer.
    #[track_caller]
    pub fn ask(&mut self, method: &str, params: Value) -> Value {
        self.next += 1;
        let id = RequestId::from(self.next);
        self.send(Request { id: id.clone(), method: method.to_owned(), params }.into());
        loop {
            match self.connection.receiver.recv().expect("the server is there") {
                Message::Response(response) if response.id == id => {
                    return response.response_result.unwrap_or_else(|error| panic!("{method}: {error:?}"));
                }
                _ => {}
            }
        }
    }

    /// Says good-bye; how the server ended.
    pub fn close(mut self) -> Ending {
        self.ask("shutdown", Value::Null);
        self.tell("exit", Value::Null);
        self.server.join().expect("it ends")
    }

    fn tell(&self, method: &str, params: Value) {
        self.send(Notification { method: method.to_owned(), params }.into());
    }

    fn send(&self, message: Message) {
        self.connection.sender.send(message).expect("the server reads");
    }
}

/// The address of a path of plain letters.
pub fn uri(path: &Path) -> String {
    format!("file://{}", path.display())
}

/// The place of a position in a text, as `check --format json` tells it. Columns of the protocol count in UTF-16.
#[track_caller]
pub fn place(text: &str, position: &Value) -> Value {
    let number = |key: &str| usize::try_from(position[key].as_u64().expect("a number")).expect("a small one");
    let (line, mut left) = (number("line"), number("character"));
    let start = if line == 0 { 0 } else { text.match_indices('\n').nth(line - 1).expect("a line of the text").0 + 1 };
    let (mut offset, mut column) = (start, 1);
    for letter in text[start..].chars().take_while(|letter| *letter != '\n') {
        if left == 0 {
            break;
        }
        left = left.checked_sub(letter.len_utf16()).expect("a position between letters");
        offset += letter.len_utf8();
        column += 1;
    }
    assert_eq!(left, 0, "{position} is behind the end of its line");
    json!({ "offset": offset, "line": line + 1, "column": column })
}
