//! A real server on 127.0.0.1 that answers as a test says.

#![allow(dead_code, reason = "each test binary uses its part")]

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// What a server was asked.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    pub line: String,
    pub headers: String,
    pub body: String,
}

impl Asked {
    pub fn header(&self, name: &str) -> Option<&str> {
        let lines = self.headers.lines().filter_map(|line| line.split_once(": "));
        lines.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    pub fn target(&self) -> &str {
        self.line.split(' ').nth(1).unwrap_or_default()
    }
}

pub struct Server {
    pub url: String,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Server {
    /// Answers each request with the HTTP message that `answer` gives; an empty one never comes.
    pub async fn start(answer: impl Fn(&Asked) -> String + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (log, answer) = (asked.clone(), Arc::new(answer));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, log.clone(), answer.clone()));
            }
        });
        Self { url, asked }
    }

    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().expect("no test panics while it looks").clone()
    }
}

async fn serve(mut stream: TcpStream, log: Arc<Mutex<Vec<Asked>>>, answer: Arc<impl Fn(&Asked) -> String>) {
    let asked = read(&mut stream).await;
    let text = answer(&asked);
    log.lock().expect("no test panics while it looks").push(asked);
    if text.is_empty() {
        std::future::pending::<()>().await;
    }
    stream.write_all(text.as_bytes()).await.expect("the client listens");
}

async fn read(stream: &mut TcpStream) -> Asked {
    let mut stream = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if stream.read_line(&mut head).await.expect("the client writes") == 0 {
            return Asked::default();
        }
    }
    let (line, headers) = head.trim_end().split_once("\r\n").unwrap_or((head.trim_end(), ""));
    let asked = Asked { line: line.into(), headers: headers.into(), body: String::new() };
    let mut body = vec![0; asked.header("content-length").map_or(0, |length| length.parse().expect("a number"))];
    stream.read_exact(&mut body).await.expect("the client writes");
    Asked { body: String::from_utf8_lossy(&body).into_owned(), ..asked }
}

/// An HTTP message; `head` is the status line and headers, one to a line.
pub fn message(head: &str, body: &str) -> String {
    let head = head.replace('\n', "\r\n");
    format!("HTTP/1.1 {head}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len())
}

pub fn json(body: &str) -> String {
    message("200 OK\nContent-Type: application/json", body)
}
