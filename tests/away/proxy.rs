//! The network between the server and its database, or its Redis, which a test can slow down, hang or cut.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use frontdesk_schema::test_db::TestDatabase;
use secrecy::ExposeSecret as _;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream, UnixStream};
use tokio::sync::watch;
use tokio::time::sleep;

/// What becomes of what is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Network {
    Passes,
    /// Everything from there comes so much later.
    Slow(Duration),
    /// Connections are taken, and nothing comes through any more.
    Hangs,
    /// Connections are cut, and new ones at once too.
    Cut,
}

/// Listens on TCP for a server of the tests on a Unix socket.
pub struct Proxy {
    port: u16,
    network: watch::Sender<Network>,
}

impl Proxy {
    pub async fn before(database: &TestDatabase) -> Self {
        Self::before_socket(socket_of(database)).await
    }

    pub async fn before_socket(socket: PathBuf) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let network = watch::Sender::new(Network::Passes);
        let (socket, told) = (Arc::new(socket), network.clone());
        // A thread of its own: a busy test must not slow the network down.
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async move {
                let listener = listener.into_std().unwrap();
                let listener = TcpListener::from_std(listener).unwrap();
                while let Ok((client, _)) = listener.accept().await {
                    tokio::spawn(pass_on(client, Arc::clone(&socket), told.subscribe()));
                }
            });
        });
        Self { port, network }
    }

    pub fn set(&self, network: Network) {
        self.network.send_replace(network);
    }

    pub const fn port(&self) -> u16 {
        self.port
    }

    /// The database's URL by way of this.
    pub fn url(&self, database: &TestDatabase) -> String {
        let url = database.url();
        let (before, after) = url.expose_secret().split_once('@').expect("a URL with a user");
        let name = after.split(['/', '?']).nth(1).expect("a URL with a database");
        format!("{before}@127.0.0.1:{}/{name}?sslmode=disable", self.port)
    }
}

/// The socket that the URL's folder (`%2F…` as host) and port name.
fn socket_of(database: &TestDatabase) -> PathBuf {
    let url = database.url();
    let host = url.expose_secret().split_once('@').expect("a URL with a user").1;
    let host = host.split('/').next().expect("a host").to_owned();
    let (folder, port) = host.split_once(':').unwrap_or((&host, "5432"));
    PathBuf::from(folder.replace("%2F", "/").replace("%2f", "/")).join(format!(".s.PGSQL.{port}"))
}

async fn pass_on(client: TcpStream, socket: Arc<PathBuf>, mut network: watch::Receiver<Network>) {
    if *network.borrow() == Network::Cut {
        return;
    }
    let Ok(server) = UnixStream::connect(socket.as_path()).await else { return };
    let (from_client, to_client) = client.into_split();
    let (from_server, to_server) = server.into_split();
    let (there, back) = (network.clone(), network.clone());
    tokio::select! {
        () = copy(from_client, to_server, there, Way::There) => {}
        () = copy(from_server, to_client, back, Way::Back) => {}
        _ = network.wait_for(|network| *network == Network::Cut) => {}
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    There,
    Back,
}

async fn copy(
    mut from: impl tokio::io::AsyncRead + Unpin,
    mut to: impl tokio::io::AsyncWrite + Unpin,
    mut network: watch::Receiver<Network>,
    way: Way,
) {
    let mut buffer = vec![0; 16_384];
    loop {
        let Ok(length) = from.read(&mut buffer).await else { return };
        if length == 0 {
            return;
        }
        let now = *network.borrow();
        if let (Network::Slow(late), Way::Back) = (now, way) {
            sleep(late).await;
        }
        if network.wait_for(|network| *network != Network::Hangs).await.is_err() {
            return;
        }
        if to.write_all(&buffer[..length]).await.is_err() {
            return;
        }
    }
}
