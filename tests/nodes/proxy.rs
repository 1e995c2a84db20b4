//! What stands before the nodes in production, in small: it behaves as `docker/nginx/frontdesk.conf` tells nginx to.
//!
//! Round robin; a second to connect; the next node when one cannot be reached, breaks off before it has answered, or answers
//! 502 or 503, or has not answered after four seconds; and such a node is left alone for two seconds. Everything else is passed on as it is, media sockets until
//! one side ends them. Each connection carries one request, which the carrier asks for anyway.

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::time::{Instant, sleep, timeout};

use crate::server_process::ServerProcess;

/// nginx: `proxy_connect_timeout 1s`.
const CONNECTS_WITHIN: Duration = Duration::from_secs(1);

/// nginx: `fail_timeout=2s`.
const LEFT_ALONE: Duration = Duration::from_secs(2);

/// nginx: `proxy_read_timeout`, of webhooks.
const ANSWERS_WITHIN: Duration = Duration::from_secs(4);

/// nginx: `proxy_next_upstream_timeout`. Nobody else is asked after so long.
const NEXT_WITHIN: Duration = Duration::from_secs(9);

/// nginx: `proxy_set_header`. Tells the node that its 503 goes to another node and not to the carrier.
const ADDED: &str = "X-Frontdesk-Next-Node: 503\r\nX-Forwarded-For: 192.0.2.1\r\n";

const LARGEST_HEAD: usize = 64 * 1024;

pub struct Proxy {
    url: String,
    inner: Arc<Inner>,
}

struct Inner {
    nodes: Mutex<Vec<Node>>,
    /// How long a request waits when no node can be reached, as it would in the backlog of a listening socket that a
    /// supervisor holds while the process behind it is started again.
    holds: Duration,
}

#[derive(Default)]
struct Node {
    address: Option<SocketAddr>,
    left_alone_until: Option<Instant>,
    /// Media sockets that lead there.
    media: usize,
    served: u64,
    cuts: watch::Sender<u64>,
}

impl Proxy {
    pub async fn start(nodes: usize, holds: Duration) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let nodes = Mutex::new((0..nodes).map(|_| Node::default()).collect());
        let inner = Arc::new(Inner { nodes, holds });
        let serving = Arc::clone(&inner);
        actix_rt::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let inner = Arc::clone(&serving);
                actix_rt::spawn(async move { drop(inner.serve(client).await) });
            }
        });
        Self { url, inner }
    }

    pub fn url(&self) -> &str {
        &self.url
    }

    /// The node with this number listens there from now on.
    pub fn lead_to(&self, node: usize, server: &ServerProcess) {
        let address = server.url().strip_prefix("http://").unwrap().parse().unwrap();
        let node = &mut self.inner.nodes()[node];
        (node.address, node.left_alone_until) = (Some(address), None);
    }

    /// Breaks every connection to a node, and makes none to it from now on: it hangs, or the network between does.
    pub fn cut_off(&self, node: usize) {
        let node = &mut self.inner.nodes()[node];
        node.address = None;
        node.cuts.send_modify(|cuts| *cuts += 1);
    }

    /// How many media sockets lead to a node.
    pub fn media(&self, node: usize) -> usize {
        self.inner.nodes()[node].media
    }

    /// How many requests a node has answered.
    pub fn served(&self, node: usize) -> u64 {
        self.inner.nodes()[node].served
    }
}

impl Inner {
    fn nodes(&self) -> MutexGuard<'_, Vec<Node>> {
        self.nodes.lock().unwrap()
    }

    async fn serve(&self, mut client: TcpStream) -> io::Result<()> {
        client.set_nodelay(true)?;
        let Some(request) = Request::read(&mut client).await? else { return Ok(()) };
        let asked = Instant::now();
        let until = asked + self.holds;
        loop {
            let mut refusal = None;
            for (index, address) in self.candidates() {
                if asked.elapsed() > NEXT_WITHIN.max(self.holds) {
                    break;
                }
                match request.ask(address).await {
                    Ok((node, head)) if !matches!(status(&head), 502 | 503) => {
                        self.nodes()[index].served += 1;
                        return self.pass_on(client, node, index, &head, request.is_media).await;
                    }
                    Ok((mut node, mut head)) => {
                        node.read_to_end(&mut head).await?;
                        refusal = Some(head);
                    }
                    Err(_) => {}
                }
                self.nodes()[index].left_alone_until = Some(Instant::now() + LEFT_ALONE);
            }
            if let Some(refusal) = refusal {
                return client.write_all(&refusal).await;
            }
            if Instant::now() >= until {
                return client
                    .write_all(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                    .await;
            }
            sleep(Duration::from_millis(20)).await;
        }
    }

    /// The nodes in the order in which they are asked: whoever has served least first, and last those to be left alone.
    fn candidates(&self) -> Vec<(usize, SocketAddr)> {
        let nodes = self.nodes();
        let mut known: Vec<_> =
            nodes.iter().enumerate().filter_map(|(index, node)| Some((index, node.address?))).collect();
        let now = Instant::now();
        known.sort_by_key(|(index, _)| {
            let node = &nodes[*index];
            (node.left_alone_until.is_some_and(|until| until > now), node.served)
        });
        known
    }

    async fn pass_on(
        &self,
        mut client: TcpStream,
        mut node: TcpStream,
        index: usize,
        head: &[u8],
        is_media: bool,
    ) -> io::Result<()> {
        client.write_all(head).await?;
        let is_media = is_media && status(head) == 101;
        self.nodes()[index].media += usize::from(is_media);
        let mut cuts = self.nodes()[index].cuts.subscribe();
        let passed = tokio::select! {
            passed = copy_bidirectional(&mut client, &mut node) => passed.map(drop),
            _ = cuts.changed() => Ok(()),
        };
        self.nodes()[index].media -= usize::from(is_media);
        passed
    }
}

/// One request, as it is sent to a node.
struct Request {
    bytes: Vec<u8>,
    is_media: bool,
}

impl Request {
    /// `None`: the client has left.
    async fn read(client: &mut TcpStream) -> io::Result<Option<Self>> {
        let Some(mut bytes) = read_head(client).await? else { return Ok(None) };
        let end = head_length(&bytes).expect("the head is whole");
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let length = head.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse().ok())?
        });
        let missing = (end + length.unwrap_or(0)).saturating_sub(bytes.len());
        let mut body = vec![0; missing];
        client.read_exact(&mut body).await?;
        bytes.extend(body);
        bytes.splice(end - 2..end - 2, ADDED.bytes());
        Ok(Some(Self { is_media: head.starts_with("GET /media-stream/"), bytes }))
    }

    /// Sends it to a node; returns what the node sends back up to the end of its head, at least.
    async fn ask(&self, node: SocketAddr) -> io::Result<(TcpStream, Vec<u8>)> {
        let mut node = timeout(CONNECTS_WITHIN, TcpStream::connect(node)).await??;
        node.set_nodelay(true)?;
        node.write_all(&self.bytes).await?;
        let head = timeout(ANSWERS_WITHIN, read_head(&mut node)).await??;
        Ok((node, head.ok_or(io::ErrorKind::UnexpectedEof)?))
    }
}

/// Reads until a head is whole.
async fn read_head(stream: &mut TcpStream) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::with_capacity(2_048);
    while head_length(&bytes).is_none() {
        if bytes.len() > LARGEST_HEAD || stream.read_buf(&mut bytes).await? == 0 {
            return Ok(None);
        }
    }
    Ok(Some(bytes))
}

fn head_length(bytes: &[u8]) -> Option<usize> {
    bytes.windows(4).position(|four| four == b"\r\n\r\n").map(|at| at + 4)
}

fn status(head: &[u8]) -> u16 {
    let status = head.get(9..12).and_then(|code| std::str::from_utf8(code).ok());
    status.and_then(|code| code.parse().ok()).unwrap_or(0)
}

/// A length of the file that ships, outside of any location.
#[track_caller]
fn shipped(setting: &str) -> Duration {
    let file = include_str!("../../docker/nginx/frontdesk.conf");
    let mut lines = file.lines().filter_map(|line| line.strip_prefix("    "));
    let value = lines.find_map(|line| line.strip_prefix(setting)?.strip_prefix(' ')?.strip_suffix("s;"));
    Duration::from_secs(value.expect("the file has it").parse().unwrap())
}

#[test]
fn this_proxy_waits_as_long_as_the_file_that_ships_tells_nginx_to() {
    assert_eq!(shipped("proxy_connect_timeout"), CONNECTS_WITHIN);
    assert_eq!(shipped("proxy_read_timeout"), ANSWERS_WITHIN);
    assert_eq!(shipped("proxy_next_upstream_timeout"), NEXT_WITHIN);
}

#[test]
fn a_node_that_hangs_leaves_the_other_one_time_and_the_carrier_waits_for_both() {
    let one = shipped("proxy_connect_timeout") + shipped("proxy_read_timeout");
    assert!(shipped("proxy_next_upstream_timeout") > one, "the second is asked");
    let carrier_waits = Duration::from_secs(15);
    assert!(one * 2 < carrier_waits);
}
