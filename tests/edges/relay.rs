//! The network between the carrier and the server, which a test can cut.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, copy, copy_bidirectional};
use tokio::net::tcp::{ReadHalf, WriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// The server's audio travels as base64: four bytes for every three samples, and 8,000 samples are a second.
const WIRE_BYTES_PER_MS: usize = 8 * 4 / 3;

/// Passes connections on to the server, until they are cut.
pub struct Relay {
    addr: SocketAddr,
    cuts: watch::Sender<u64>,
    media: Arc<Media>,
}

#[derive(Default)]
struct Media {
    sockets: AtomicUsize,
    bytes_from_server: AtomicUsize,
}

impl Relay {
    pub async fn to(server: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let relay = Self { addr: listener.local_addr().unwrap(), cuts: watch::Sender::new(0), media: Arc::default() };
        let (cuts, media) = (relay.cuts.clone(), relay.media.clone());
        actix_rt::spawn(async move {
            while let Ok((connection, _)) = listener.accept().await {
                actix_rt::spawn(pass_on(connection, server, cuts.subscribe(), media.clone()));
            }
        });
        relay
    }

    /// Where the carrier connects to.
    pub fn url(&self) -> String {
        format!("http://{}", self.addr)
    }

    /// How many media sockets came by.
    pub fn media_sockets(&self) -> usize {
        self.media.sockets.load(Ordering::Relaxed)
    }

    /// About how much of the agent's voice came by.
    pub fn audio_passed(&self) -> Duration {
        let ms = self.media.bytes_from_server.load(Ordering::Relaxed) / WIRE_BYTES_PER_MS;
        Duration::from_millis(ms as u64)
    }

    /// Resets every media socket, both ways, without a farewell.
    pub fn cut_media(&self) {
        self.cuts.send_modify(|cuts| *cuts += 1);
    }
}

async fn pass_on(mut carrier: TcpStream, server: SocketAddr, mut cuts: watch::Receiver<u64>, media: Arc<Media>) {
    const MEDIA: &[u8] = b"GET /media-stream/";
    let mut head = [0; MEDIA.len()];
    let is_media = matches!(carrier.peek(&mut head).await, Ok(length) if length == MEDIA.len()) && head == *MEDIA;
    let Ok(mut server) = TcpStream::connect(server).await else { return };
    if !is_media {
        drop(copy_bidirectional(&mut carrier, &mut server).await);
        return;
    }
    media.sockets.fetch_add(1, Ordering::Relaxed);
    let cut = {
        let (mut from_carrier, to_carrier) = carrier.split();
        let (from_server, mut to_server) = server.split();
        tokio::select! {
            _ = copy(&mut from_carrier, &mut to_server) => false,
            _ = copy_and_count(from_server, to_carrier, &media.bytes_from_server) => false,
            _ = cuts.changed() => true,
        }
    };
    if cut {
        // Without lingering, closing is a reset (TCP RST).
        for side in [carrier, server] {
            side.set_zero_linger().unwrap();
        }
    }
}

async fn copy_and_count(mut from: ReadHalf<'_>, mut to: WriteHalf<'_>, count: &AtomicUsize) -> io::Result<()> {
    let mut buffer = [0; 4096];
    loop {
        let length = from.read(&mut buffer).await?;
        if length == 0 {
            return Ok(());
        }
        count.fetch_add(length, Ordering::Relaxed);
        to.write_all(&buffer[..length]).await?;
    }
}
