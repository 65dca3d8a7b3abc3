//! Messages on byte streams. A message that cannot be read is answered and skipped; only the end of the stream ends reading.

use std::io::{self, BufRead, Read, Write};
use std::thread;

use crossbeam_channel::{Sender, unbounded};
use lsp_server::{Connection, ErrorCode, Message};
use serde_json::{Value, json};

/// No message is longer; a header that says so is garbage.
const LONGEST: usize = 256 << 20;

/// A connection over standard input and output. The handle ends when everything sent was written.
pub fn stdio() -> (Connection, thread::JoinHandle<()>) {
    let (incoming, receiver) = unbounded();
    let (sender, outgoing) = unbounded::<Message>();
    thread::spawn(move || read_all(&mut io::stdin().lock(), &incoming, |answer| write(&answer)));
    let writer = thread::spawn(move || {
        for message in outgoing {
            // Nobody reads any more.
            if message.write(&mut io::stdout().lock()).is_err() {
                return;
            }
        }
    });
    (Connection { sender, receiver }, writer)
}

/// What cannot be a [`Message`], because it has no id. Whole messages under the lock of standard output: this is another thread
/// than the writer's.
fn write(message: &Value) -> io::Result<()> {
    let text = message.to_string();
    let mut out = io::stdout().lock();
    write!(out, "Content-Length: {}\r\n\r\n{text}", text.len())?;
    out.flush()
}

/// Reads messages until the stream ends or nobody listens.
fn read_all(input: &mut dyn BufRead, messages: &Sender<Message>, mut answer: impl FnMut(Value) -> io::Result<()>) {
    while let Ok(Some(body)) = read_body(input) {
        match parse(&body) {
            Ok(message) => {
                if messages.send(message).is_err() {
                    return;
                }
            }
            Err(Some(refusal)) => {
                if answer(refusal).is_err() {
                    return;
                }
            }
            Err(None) => eprintln!("docwright-ls: a message without a meaning was skipped"),
        }
    }
}

/// The next body. Lines that are no header of a message are skipped: they are what a wrong length left over.
fn read_body(input: &mut dyn BufRead) -> io::Result<Option<Vec<u8>>> {
    let mut length = None;
    loop {
        let mut line = Vec::new();
        if input.take(1 << 16).read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        let blank = line.iter().all(u8::is_ascii_whitespace);
        match length {
            Some(length) if blank => {
                let mut body = vec![0; length];
                return match input.read_exact(&mut body) {
                    Ok(()) => Ok(Some(body)),
                    Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(None),
                    Err(error) => Err(error),
                };
            }
            _ => length = content_length(&line).or(length),
        }
    }
}

/// The length that a header line gives, wherever in the line it begins.
fn content_length(line: &[u8]) -> Option<usize> {
    const NAME: &str = "content-length:";
    let line = String::from_utf8_lossy(line).to_ascii_lowercase();
    let at = line.rfind(NAME)?;
    line[at + NAME.len()..].trim().parse().ok().filter(|length| *length <= LONGEST)
}

/// A message, or what to answer instead; a faulty answer or notification gets none.
fn parse(body: &[u8]) -> Result<Message, Option<Value>> {
    let value: Value = serde_json::from_slice(body)
        .map_err(|error| Some(refusal(&Value::Null, ErrorCode::ParseError, &format!("not JSON: {error}"))))?;
    let id = value.get("id").filter(|id| id.is_number() || id.is_string()).cloned().unwrap_or_default();
    let has_method = value.get("method").is_some();
    let odd = || refusal(&id, ErrorCode::InvalidRequest, "no message of the protocol: one object with a method or an answer");
    match serde_json::from_value(value.clone()) {
        // Something with an id wants an answer; it is no notification because nobody can read that id.
        Ok(Message::Notification(_)) if value.get("id").is_some() => Err(Some(odd())),
        Ok(message) => Ok(message),
        Err(_) if !has_method && (value.get("result").is_some() || value.get("error").is_some()) => Err(None),
        Err(_) => Err(Some(odd())),
    }
}

fn refusal(id: &Value, code: ErrorCode, message: &str) -> Value {
    json!({ "jsonrpc": "2.0", "id": id, "error": { "code": code as i32, "message": message } })
}

#[cfg(test)]
mod tests {
    use crossbeam_channel::unbounded;
    use lsp_server::Message;
    use serde_json::Value;

    use super::read_all;

    /// Methods of what was read, and codes of what was refused.
    fn check(input: &str, methods: &[&str], codes: &[i64]) {
        let (sender, receiver) = unbounded();
        let mut refused = Vec::new();
        read_all(&mut input.as_bytes(), &sender, |answer: Value| {
            refused.extend(answer["error"]["code"].as_i64());
            Ok(())
        });
        drop(sender);
        let read: Vec<String> = receiver
            .into_iter()
            .map(|message| match message {
                Message::Request(request) => request.method,
                Message::Notification(notification) => notification.method,
                Message::Response(response) => format!("answer {}", response.id),
            })
            .collect();
        assert_eq!((read.iter().map(String::as_str).collect::<Vec<_>>().as_slice(), refused.as_slice()), (methods, codes));
    }

    fn frame(body: &str) -> String {
        format!("Content-Length: {}\r\n\r\n{body}", body.len())
    }

    #[test]
    fn messages_one_after_the_other() {
        let exit = r#"{"jsonrpc":"2.0","method":"exit"}"#;
        check(&(frame(r#"{"id":1,"method":"a"}"#) + &frame(exit)), &["a", "exit"], &[]);
        check(&frame(r#"{"id":1,"result":null}"#), &["answer 1"], &[]);
        check(&format!("content-type: x\r\nCONTENT-LENGTH:{}\n\n{exit}", exit.len()), &["exit"], &[]);
    }

    #[test]
    fn faults_are_answered_and_skipped() {
        let next = frame(r#"{"method":"next"}"#);
        check(&(frame("{") + &next), &["next"], &[-32700]);
        check(&(frame("[]") + &next), &["next"], &[-32600]);
        check(&(frame("7") + &next), &["next"], &[-32600]);
        check(&(frame(r#"{"id":1}"#) + &next), &["next"], &[-32600]);
        check(&(frame(r#"{"id":1.5,"method":"a"}"#) + &next), &["next"], &[-32600]);
        check(&(frame(r#"{"id":[],"error":{}}"#) + &next), &["next"], &[]);
    }

    #[test]
    fn wrong_lengths_cost_the_messages_they_touch() {
        let next = frame(r#"{"method":"next"}"#);
        check(&(format!("Content-Length: 3\r\n\r\n{}", r#"{"method":"a"}"#) + &next), &["next"], &[-32700]);
        check(&("Content-Length: many\r\n\r\n".to_owned() + &next), &["next"], &[]);
        check(&(format!("Content-Length: {}\r\n\r\n", u64::MAX) + &next), &["next"], &[]);
        check("Content-Length: 90\r\n\r\n{", &[], &[]);
    }
}
