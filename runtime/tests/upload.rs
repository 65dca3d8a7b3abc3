//! Large files through real sockets: an upload whose connection is cut, and downloads that would not fit into memory.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use docwright::middleware::RetryPolicy;
use docwright::{BoxError, Client, Content, DigestCheck, Json, Reference, StaticToken, UploadContent, UploadSession};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

static REFERENCE: Reference = Reference::new("{}");

const STEP: usize = 320 << 10;

/// The headers of a request whose body is unread.
struct Asked(Vec<(String, String)>);

impl Asked {
    fn header(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

async fn read_head(stream: &mut BufReader<TcpStream>) -> Option<Asked> {
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        match line.trim_end() {
            "" => break,
            line => lines.push(line.to_owned()),
        }
    }
    let header = |line: &String| line.split_once(": ").map(|(name, value)| (name.to_owned(), value.to_owned()));
    Some(Asked(lines.iter().filter_map(header).collect()))
}

/// Serves each connection by this, and gives the URL.
async fn start<F: Future<Output = ()> + Send + 'static>(serve: impl Fn(BufReader<TcpStream>) -> F + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(BufReader::new(stream)));
        }
    });
    url
}

/// A client that tries again at once.
fn client(url: &str) -> Client {
    let client = Client::builder().token(StaticToken::new("s3cret")).retry(RetryPolicy::default().base_delay(Duration::ZERO));
    client.base_url(url).build().expect("a client")
}

/// Bytes that differ from place to place.
fn pattern(from: usize, length: usize) -> Vec<u8> {
    (from..from + length).map(|at| (at % 251) as u8).collect()
}

/// What the upload server has, and how it was asked.
#[derive(Default)]
struct Stored {
    bytes: Vec<u8>,
    pieces: usize,
    asked: String,
}

/// Takes pieces, and cuts the connection within the body, before the answer and within the answer.
async fn take(mut stream: BufReader<TcpStream>, stored: Arc<Mutex<Stored>>) {
    while let Some(asked) = read_head(&mut stream).await {
        assert_eq!(asked.header("authorization"), None);
        let at = || stored.lock().expect("no panic");
        let mut cut = 0;
        let mut status = "200 OK";
        let mut text = String::new();
        if let Some(range) = asked.header("content-range") {
            let number = {
                let mut at = at();
                at.pieces += 1;
                at.asked.push('p');
                at.pieces
            };
            let length: usize = asked.header("content-length").expect("a length").parse().expect("a number");
            cut = [2, 4, 5].iter().position(|cut| *cut == number).map_or(0, |cut| cut + 1);
            let mut body = vec![0; if cut == 1 { length / 2 } else { length }];
            stream.read_exact(&mut body).await.expect("the client writes");
            if cut == 1 {
                return;
            }
            let (range, total) = range.trim_start_matches("bytes ").split_once('/').expect("a total");
            let mut at = at();
            assert!(range.starts_with(&format!("{}-", at.bytes.len())), "{range}");
            at.bytes.extend(body);
            if at.bytes.len().to_string() == total {
                (status, text) = ("201 Created", r#"{"id":"7"}"#.to_owned());
            } else {
                status = "202 Accepted";
            }
        } else {
            at().asked.push('?');
        }
        if text.is_empty() {
            text = format!(r#"{{"nextExpectedRanges":["{}-"]}}"#, at().bytes.len());
        }
        let answer =
            format!("HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{text}", text.len());
        let end = match cut {
            2 => return,
            3 => answer.len() - 5,
            _ => answer.len(),
        };
        stream.get_mut().write_all(&answer.as_bytes()[..end]).await.expect("the client listens");
        if cut > 0 {
            return;
        }
    }
}

#[tokio::test]
async fn an_upload_after_three_cuts_is_whole() {
    let stored = Arc::new(Mutex::new(Stored::default()));
    let state = stored.clone();
    let url = start(move |stream| take(stream, state.clone())).await;
    let content = pattern(0, 5 * STEP + 1234);
    let path = std::env::temp_dir().join(format!("docwright-upload-sockets-{}", std::process::id()));
    std::fs::write(&path, &content).expect("a file");
    let session = UploadSession::new(format!("{url}/session"));
    let mut upload =
        client(&url).upload::<Json>(session, UploadContent::from_path(&path).expect("a file")).piece_size(STEP as u64);
    let answer = upload.send().await.expect("an answer");
    std::fs::remove_file(path).expect("the file");
    assert_eq!(answer.0["id"], "7");
    let stored = stored.lock().expect("no panic");
    assert!(stored.bytes == content);
    // Six pieces, of which the one that was cut in its body went twice, and a question after each cut.
    assert_eq!(stored.asked, "pp?pp?p?pp");
}

/// Gives bytes of a pattern, and cuts the first two connections after a third of what was wanted.
async fn give(mut stream: BufReader<TcpStream>, length: usize, times: Arc<Mutex<usize>>) {
    let Some(asked) = read_head(&mut stream).await else { return };
    let from = asked
        .header("range")
        .map_or(0, |range| range.trim_start_matches("bytes=").trim_end_matches('-').parse().expect("a place"));
    assert!(from == 0 || asked.header("if-range") == Some("\"film\""));
    let time = {
        let mut times = times.lock().expect("no panic");
        *times += 1;
        *times
    };
    let status = if from == 0 { "200 OK" } else { "206 Partial Content" };
    let head = format!(
        "HTTP/1.1 {status}\r\nETag: \"film\"\r\nContent-Length: {}\r\nContent-Range: bytes {from}-{}/{length}\r\n\r\n",
        length - from,
        length - 1,
    );
    let until = if time < 3 { from + (length - from) / 3 } else { length };
    let bytes = pattern(0, 251 * 256);
    let _ = stream.get_mut().write_all(head.as_bytes()).await;
    let mut at = from;
    while at < until {
        let start = at % 251;
        let some = (bytes.len() - start).min(until - at);
        if stream.get_mut().write_all(&bytes[start..start + some]).await.is_err() {
            return;
        }
        at += some;
    }
}

/// Whether the bytes are those of the pattern.
struct Pattern {
    bytes: Vec<u8>,
    at: usize,
    good: bool,
}

impl DigestCheck for Pattern {
    fn update(&mut self, piece: &[u8]) {
        for part in piece.chunks(self.bytes.len() - 251) {
            let start = self.at % 251;
            self.good &= *part == self.bytes[start..start + part.len()];
            self.at += part.len();
        }
    }

    fn finish(self: Box<Self>) -> Result<(), BoxError> {
        if self.good { Ok(()) } else { Err("other bytes came".into()) }
    }
}

/// Memory of this process in MiB, the most it ever had or what it has now, where the system says.
fn memory(line: &str) -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|known| known.strip_prefix(line))?;
    Some(line.split_whitespace().nth(1)?.parse::<usize>().ok()? >> 10)
}

/// `DOCWRIGHT_LARGE_DOWNLOAD=1` makes it 1 GiB.
#[tokio::test]
async fn a_large_download_needs_little_memory() {
    let (length, most) = if std::env::var_os("DOCWRIGHT_LARGE_DOWNLOAD").is_some() { (1 << 30, 64) } else { (64 << 20, 32) };
    let times = Arc::new(Mutex::new(0));
    let count = times.clone();
    let url = start(move |stream| give(stream, length, count.clone())).await;
    let request = client(&url).at::<Content>(&REFERENCE, "GET", "/film");
    let before = memory("VmRSS:");
    let mut download = request.into_download().check(Pattern { bytes: pattern(0, 251 * 256), at: 0, good: true });
    while download.try_next().await.expect("all of it").is_some() {}
    assert_eq!((download.received(), download.length()), (length as u64, Some(length as u64)));
    assert_eq!(*times.lock().expect("no panic"), 3);
    if let Some((before, after)) = before.zip(memory("VmHWM:")) {
        assert!(after - before <= most, "{before} MiB before, {after} at most");
    }
}
