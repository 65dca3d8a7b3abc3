//! The language server as an editor meets it: the tool's `lsp` as a process, spoken to on its standard streams.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

/// An editor that has opened a folder of pages.
pub struct Editor {
    server: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    next: i32,
}

impl Editor {
    /// Starts the server and introduces itself as one that asks for findings and takes all sorts of edits.
    pub fn open(mut lsp: Command, docs: &Path, settings: &Value) -> Self {
        let mut server = lsp.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the server starts");
        let input = server.stdin.take().expect("its input is piped");
        let output = BufReader::new(server.stdout.take().expect("its output is piped"));
        let mut editor = Self { server, input, output, next: 0 };
        let capabilities = json!({
            "workspace": {
                "workspaceEdit": { "documentChanges": true, "resourceOperations": ["create", "rename", "delete"] },
            },
            "textDocument": { "diagnostic": { "relatedInformation": true } },
        });
        let root = uri(docs);
        editor.ask(
            "initialize",
            &json!({ "processId": null, "rootUri": root, "capabilities": capabilities, "initializationOptions": settings }),
        );
        editor.send(&json!({ "jsonrpc": "2.0", "method": "initialized", "params": {} }));
        editor
    }

    /// Asks a question and waits for its answer.
    #[track_caller]
    pub fn ask(&mut self, method: &str, params: &Value) -> Value {
        self.next += 1;
        self.send(&json!({ "jsonrpc": "2.0", "id": self.next, "method": method, "params": params }));
        loop {
            let message = self.read();
            if message["id"] == self.next && message.get("method").is_none() {
                assert!(message.get("error").is_none(), "{method}: {message}");
                return message["result"].clone();
            }
        }
    }

    /// Says good-bye; the server's exit code.
    pub fn close(mut self) -> Option<i32> {
        self.ask("shutdown", &Value::Null);
        self.send(&json!({ "jsonrpc": "2.0", "method": "exit" }));
        self.server.wait().expect("it ends").code()
    }

    fn send(&mut self, message: &Value) {
        let body = message.to_string();
        let sent = write!(self.input, "Content-Length: {}\r\n\r\n{body}", body.len());
        sent.and_then(|()| self.input.flush()).expect("the server reads");
    }

    fn read(&mut self) -> Value {
        let mut length = 0;
        loop {
            let mut line = String::new();
            assert_ne!(self.output.read_line(&mut line).expect("a header"), 0, "the server has ended");
            match line.trim_end().strip_prefix("Content-Length: ") {
                Some(number) => length = number.parse().expect("a number"),
                None if line.trim().is_empty() => break,
                None => {}
            }
        }
        let mut body = vec![0; length];
        self.output.read_exact(&mut body).expect("a body");
        serde_json::from_slice(&body).expect("JSON")
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        // A test that failed leaves it running; one that ended by itself cannot be ended again.
        let _ = self.server.kill();
        let _ = self.server.wait();
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
