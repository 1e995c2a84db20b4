//! As much HTTP/1.1 as a webhook, a streamed reply and an upgrade need.

use std::io;
use std::net::SocketAddr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha1::{Digest as _, Sha1};
use tokio::net::TcpStream;

use super::socket::{Connection, Role};

/// A request whose body is here.
pub(super) struct Request {
    pub(super) method: String,
    /// With its query.
    pub(super) path: String,
    /// `Sec-WebSocket-Key`, when the request is an upgrade.
    pub(super) upgrade: Option<String>,
    pub(super) body: Vec<u8>,
}

/// What was answered.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) body: String,
}

/// Waits for the next request; `None` when the client is done.
pub(super) async fn next_request(connection: &mut Connection) -> Option<Request> {
    let head = next_head(connection).await?;
    let mut words = head.lines().next()?.split(' ');
    let (method, path) = (words.next()?.to_owned(), words.next()?.to_owned());
    let length = header(&head, "content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    let body = body(connection, length).await?;
    let upgrade = header(&head, "sec-websocket-key").map(str::to_owned);
    Some(Request { method, path, upgrade, body })
}

/// Answers an upgrade; frames follow.
pub(super) fn accept(connection: &Connection, key: &str) {
    let digest = Sha1::digest(format!("{key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11"));
    let head = format!(
        "HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-accept: {}\r\n\r\n",
        STANDARD.encode(digest)
    );
    connection.out.write(head.as_bytes());
}

pub(super) fn respond(connection: &Connection, status: &str, content_type: &str, body: &[u8]) {
    let head = format!("HTTP/1.1 {status}\r\ncontent-type: {content_type}\r\ncontent-length: {}\r\n\r\n", body.len());
    connection.out.write(&[head.as_bytes(), body].concat());
}

/// Sends one request on a connection of its own. `headers` are whole lines.
///
/// # Errors
/// When nobody answers, or the answer makes no sense.
pub(super) async fn request(
    server: SocketAddr,
    method: &str,
    path: &str,
    headers: &str,
    body: &[u8],
) -> io::Result<Answer> {
    let mut connection = Connection::new(TcpStream::connect(server).await?, Role::Client)?;
    let length = body.len();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nhost: {server}\r\nconnection: close\r\ncontent-length: {length}\r\n{headers}\r\n"
    );
    connection.out.write(&[head.as_bytes(), body].concat());
    let head = next_head(&mut connection).await.ok_or(io::ErrorKind::UnexpectedEof)?;
    let status = status(&head).ok_or(io::ErrorKind::InvalidData)?;
    // Either the length is told, or the body ends with the connection.
    let length = header(&head, "content-length").and_then(|length| length.parse::<usize>().ok());
    while length.is_none_or(|length| connection.received().len() < length) && connection.more().await {}
    Ok(Answer { status, body: String::from_utf8_lossy(connection.received()).into_owned() })
}

/// Opens a WebSocket.
///
/// # Errors
/// When nobody answers, or the upgrade is refused.
pub(super) async fn websocket(server: SocketAddr, path: &str, headers: &str) -> io::Result<Connection> {
    let mut connection = Connection::new(TcpStream::connect(server).await?, Role::Client)?;
    let head = format!(
        "GET {path} HTTP/1.1\r\nhost: {server}\r\nupgrade: websocket\r\nconnection: upgrade\r\n\
         sec-websocket-version: 13\r\nsec-websocket-key: {}\r\n{headers}\r\n",
        STANDARD.encode(uuid::Uuid::new_v4().as_bytes())
    );
    connection.out.write(head.as_bytes());
    let head = next_head(&mut connection).await.ok_or(io::ErrorKind::UnexpectedEof)?;
    match status(&head) {
        Some(101) => Ok(connection),
        Some(status) => Err(io::Error::other(format!("upgrade answered {status}"))),
        None => Err(io::ErrorKind::InvalidData.into()),
    }
}

async fn next_head(connection: &mut Connection) -> Option<String> {
    const END: &[u8] = b"\r\n\r\n";
    loop {
        if let Some(length) = connection.received().windows(END.len()).position(|bytes| bytes == END) {
            let head = String::from_utf8_lossy(&connection.received()[..length]).into_owned();
            connection.consume(length + END.len());
            return Some(head);
        }
        if !connection.more().await {
            return None;
        }
    }
}

async fn body(connection: &mut Connection, length: usize) -> Option<Vec<u8>> {
    while connection.received().len() < length {
        if !connection.more().await {
            return None;
        }
    }
    let body = connection.received()[..length].to_vec();
    connection.consume(length);
    Some(body)
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let mut lines = head.lines().skip(1).filter_map(|line| line.split_once(':'));
    lines.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
}

fn status(head: &str) -> Option<u16> {
    head.split(' ').nth(1)?.parse().ok()
}
