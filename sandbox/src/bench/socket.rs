//! WebSocket framing by hand (RFC 6455), as little of it as both sides of a benchmark need: no fragments, no extensions.
//!
//! Hundreds of calls share the one core that the server leaves. What a library does for every message (a task switch, an
//! allocation, a flush) would be most of the load; here a message is one buffer and one system call.

use std::cell::{Cell, RefCell};
use std::io;
use std::rc::Rc;

use tokio::io::AsyncReadExt as _;
use tokio::net::TcpStream;
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};

pub(super) const TEXT: u8 = 1;
pub(super) const BINARY: u8 = 2;
pub(super) const CLOSE: u8 = 8;
const PING: u8 = 9;
const PONG: u8 = 10;

/// Room that is asked for before each read.
const READ: usize = 4 * 1024;

/// More than this unsent, and the other side has stopped reading.
const MOST_UNSENT: usize = 4 << 20;

/// Clients mask what they send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Client,
    Server,
}

/// A connection: HTTP first, frames after the upgrade.
pub(super) struct Connection {
    reader: OwnedReadHalf,
    /// Bytes received; those before `read` have been used.
    buffer: Vec<u8>,
    read: usize,
    pub(super) out: Rc<Out>,
}

/// The way out; shared by everything that has something to send.
pub(super) struct Out {
    writer: OwnedWriteHalf,
    role: Role,
    mask: Cell<u32>,
    unsent: RefCell<Vec<u8>>,
    broken: Cell<bool>,
    scratch: RefCell<Vec<u8>>,
}

/// One frame.
pub(super) struct Frame<'a> {
    pub(super) opcode: u8,
    pub(super) payload: &'a [u8],
}

impl Connection {
    pub(super) fn new(stream: TcpStream, role: Role) -> io::Result<Self> {
        stream.set_nodelay(true)?;
        let seed = stream.local_addr()?.port();
        let (reader, writer) = stream.into_split();
        let out = Out {
            writer,
            role,
            mask: Cell::new(u32::from(seed) << 16 | 0x5EED),
            unsent: RefCell::default(),
            broken: Cell::new(false),
            scratch: RefCell::default(),
        };
        Ok(Self { reader, buffer: Vec::new(), read: 0, out: Rc::new(out) })
    }

    /// Waits for more bytes; `false` when there will be none. May be dropped at any point.
    pub(super) async fn more(&mut self) -> bool {
        if self.read > 0 {
            self.buffer.drain(..self.read);
            self.read = 0;
        }
        self.buffer.reserve(READ);
        matches!(self.reader.read_buf(&mut self.buffer).await, Ok(count) if count > 0)
    }

    /// What has been received and not used.
    pub(super) fn received(&self) -> &[u8] {
        &self.buffer[self.read..]
    }

    /// Uses so many bytes.
    pub(super) fn consume(&mut self, count: usize) {
        self.read += count;
    }

    /// The next whole frame that is here. Pings are answered on the way.
    pub(super) fn frame(&mut self) -> Option<Frame<'_>> {
        loop {
            let bytes = &mut self.buffer[self.read..];
            let (&[first, second], _) = bytes.split_first_chunk::<2>()?;
            let (length, mut head) = match second & 0x7F {
                126 => (u16::from_be_bytes(bytes.get(2..4)?.try_into().ok()?) as usize, 4),
                127 => (u64::from_be_bytes(bytes.get(2..10)?.try_into().ok()?) as usize, 10),
                short => (usize::from(short), 2),
            };
            let mask: Option<[u8; 4]> =
                (second & 0x80 != 0).then(|| bytes.get(head..head + 4)?.try_into().ok()).flatten();
            head += if second & 0x80 != 0 { 4 } else { 0 };
            let payload = bytes.get_mut(head..head + length)?;
            if let Some(mask) = mask {
                apply(mask, payload);
            }
            let (opcode, start) = (first & 0x0F, self.read + head);
            self.read = start + length;
            match opcode {
                PING => self.out.send(PONG, &self.buffer[start..start + length]),
                PONG => {}
                opcode => return Some(Frame { opcode, payload: &self.buffer[start..start + length] }),
            }
        }
    }
}

impl Out {
    /// Sends one frame. What does not fit into the kernel's buffer follows by itself.
    pub(super) fn send(self: &Rc<Self>, opcode: u8, payload: &[u8]) {
        let mut frame = self.scratch.take();
        frame.clear();
        frame.push(0x80 | opcode);
        let masked = if self.role == Role::Client { 0x80 } else { 0 };
        match payload.len() {
            short @ ..126 => frame.push(masked | short as u8),
            medium @ ..0x1_0000 => {
                frame.push(masked | 126);
                frame.extend_from_slice(&(medium as u16).to_be_bytes());
            }
            long => {
                frame.push(masked | 127);
                frame.extend_from_slice(&(long as u64).to_be_bytes());
            }
        }
        if self.role == Role::Client {
            let mask = self.next_mask();
            frame.extend_from_slice(&mask);
            let start = frame.len();
            frame.extend_from_slice(payload);
            apply(mask, &mut frame[start..]);
        } else {
            frame.extend_from_slice(payload);
        }
        self.write(&frame);
        self.scratch.replace(frame);
    }

    /// Sends bytes as they are.
    pub(super) fn write(self: &Rc<Self>, bytes: &[u8]) {
        let mut unsent = self.unsent.borrow_mut();
        if !unsent.is_empty() {
            unsent.extend_from_slice(bytes);
            self.broken.set(self.broken.get() || unsent.len() > MOST_UNSENT);
            return;
        }
        let sent = match self.writer.try_write(bytes) {
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => 0,
            Err(_) => return self.broken.set(true),
        };
        if sent < bytes.len() {
            unsent.extend_from_slice(&bytes[sent..]);
            drop(unsent);
            actix_rt::spawn(Rc::clone(self).flush());
        }
    }

    /// Nothing that is sent arrives any more.
    pub(super) fn is_broken(&self) -> bool {
        self.broken.get()
    }

    async fn flush(self: Rc<Self>) {
        while self.writer.writable().await.is_ok() {
            let mut unsent = self.unsent.borrow_mut();
            match self.writer.try_write(&unsent) {
                Ok(count) => drop(unsent.drain(..count)),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(_) => {
                    unsent.clear();
                    return self.broken.set(true);
                }
            }
            if unsent.is_empty() {
                return;
            }
        }
        self.broken.set(true);
    }

    /// Xorshift: masks only have to differ.
    fn next_mask(&self) -> [u8; 4] {
        let mut mask = self.mask.get();
        mask ^= mask << 13;
        mask ^= mask >> 17;
        mask ^= mask << 5;
        self.mask.set(mask);
        mask.to_ne_bytes()
    }
}

fn apply(mask: [u8; 4], payload: &mut [u8]) {
    // Eight bytes at a time: byte by byte this would be the dearest part of a frame.
    let [a, b, c, d] = mask;
    let wide = u64::from_ne_bytes([a, b, c, d, a, b, c, d]);
    let mut words = payload.chunks_exact_mut(8);
    for word in &mut words {
        let plain: [u8; 8] = (&*word).try_into().expect("a chunk of eight bytes");
        word.copy_from_slice(&(u64::from_ne_bytes(plain) ^ wide).to_ne_bytes());
    }
    for (byte, key) in words.into_remainder().iter_mut().zip(mask.into_iter().cycle()) {
        *byte ^= key;
    }
}

#[cfg(test)]
mod tests {
    use tokio::net::TcpListener;

    use super::*;

    async fn pair() -> (Connection, Connection) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let client = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
        let (server, _) = listener.accept().await.unwrap();
        (Connection::new(client, Role::Client).unwrap(), Connection::new(server, Role::Server).unwrap())
    }

    #[actix_rt::test]
    async fn frames_of_every_length_arrive_in_both_directions() {
        let (mut client, mut server) = pair().await;
        for length in [0, 1, 125, 126, 65_535, 65_536, 1_000_000] {
            let payload: Vec<u8> = (0..length).map(|place| place as u8).collect();
            for to_server in [true, false] {
                let (from, to) = if to_server { (&client, &mut server) } else { (&server, &mut client) };
                from.out.send(BINARY, &payload);
                let received = loop {
                    if let Some(frame) = to.frame() {
                        assert_eq!(frame.opcode, BINARY);
                        break frame.payload.to_vec();
                    }
                    assert!(to.more().await);
                };
                assert!(received == payload, "{length} bytes, to the server: {to_server}");
            }
        }
    }

    #[actix_rt::test]
    async fn a_ping_is_answered_and_not_seen() {
        let (mut client, mut server) = pair().await;
        client.out.send(PING, b"there?");
        client.out.send(TEXT, b"words");
        let text = loop {
            if let Some(frame) = server.frame() {
                break frame.payload.to_vec();
            }
            assert!(server.more().await);
        };
        assert_eq!(text, b"words");
        assert!(client.more().await);
        assert!(client.received().ends_with(b"there?"));
    }
}
