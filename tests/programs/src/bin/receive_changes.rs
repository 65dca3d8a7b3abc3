//! Listens for what a subscription to users sends, and says what has changed. Any server does; this one is the standard library's.
//!
//! `GRAPH_CLIENT_STATE=… cargo run -p docwright-programs --bin receive_changes 127.0.0.1:8080`

use std::io::{BufRead, BufReader, Error, Read, Write};
use std::net::{TcpListener, TcpStream};

use graph_v1_0::docwright::Choice;
use graph_v1_0::docwright::http::Request;
use graph_v1_0::docwright::notifications::Receiver;
use graph_v1_0::types::User;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let secret = std::env::var("GRAPH_CLIENT_STATE")?;
    let receiver = Receiver::new(&secret).on_refusal(|refusal| println!("refused {refusal}"));
    let listener = TcpListener::bind(std::env::args().nth(1).expect("an address"))?;
    println!("listening on {}", listener.local_addr()?);
    for stream in listener.incoming() {
        stream.and_then(|stream| serve(&receiver, stream)).unwrap_or_else(|error| println!("{error}"));
    }
    Ok(())
}

fn serve(receiver: &Receiver, mut stream: TcpStream) -> Result<(), Error> {
    let delivery = receiver.receive::<User>(&read(&stream, receiver.body_limit())?);
    let (answer, length) = (delivery.answer(), delivery.answer().body().len());
    write!(stream, "HTTP/1.1 {}\r\ncontent-length: {length}\r\nconnection: close\r\n", answer.status())?;
    for (name, value) in answer.headers() {
        write!(stream, "{name}: {}\r\n", String::from_utf8_lossy(value.as_bytes()))?;
    }
    stream.write_all(&[b"\r\n", &**answer.body()].concat())?;
    for notification in delivery {
        let user = notification.resource_data().and_then(|user| user.id()).unwrap_or("?");
        let change = notification.change().map_or("?", Choice::as_str);
        match notification.lifecycle() {
            Some(event) => println!("the subscription: {event}"),
            None => println!("user {user}: {change}"),
        }
    }
    Ok(())
}

/// A request, of its body no more than is needed to see that it is too large.
fn read(stream: &TcpStream, limit: usize) -> Result<Request<Vec<u8>>, Error> {
    let mut reader = BufReader::new(stream.take(limit as u64 + 65_536));
    let mut lines = reader.by_ref().lines().map_while(Result::ok).take_while(|line| !line.is_empty());
    let first = lines.next().unwrap_or_default();
    let length = lines.find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length:")?.trim().parse().ok());
    lines.for_each(drop);
    let mut body = Vec::new();
    reader.take(length.unwrap_or(0)).read_to_end(&mut body)?;
    let (method, rest) = first.split_once(' ').unwrap_or_default();
    let target = rest.split(' ').next().unwrap_or_default();
    Request::builder().method(method).uri(target).body(body).map_err(Error::other)
}
