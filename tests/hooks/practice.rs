//! A practice's own system that takes webhooks over TLS, and the small network it is reached over.

use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex};

use frontdesk::outgoing::Network;
use futures_util::FutureExt as _;
use futures_util::future::LocalBoxFuture;
use rustls::RootCertStore;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::io::{AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

pub const URL: &str = "https://hooks.practice.co.uk/calls?key=t0ken";

/// Signed by itself, for a hundred years.
const CERTIFICATE: &str = include_str!("../fixtures/tls/practice.pem");
const KEY: &str = include_str!("../fixtures/tls/practice.key");

/// Where names lead in this network, and which practice is behind every address.
pub struct Town {
    pub leads_to: RefCell<Vec<IpAddr>>,
    pub practice: SocketAddr,
    /// The addresses that connections were made to.
    pub dialled: RefCell<Vec<SocketAddr>>,
}

impl Network for Town {
    fn addresses<'a>(&'a self, name: &'a str) -> LocalBoxFuture<'a, io::Result<Vec<IpAddr>>> {
        assert_eq!(name, "hooks.practice.co.uk");
        async { Ok(self.leads_to.borrow().clone()) }.boxed_local()
    }

    fn route(&self, checked: SocketAddr) -> SocketAddr {
        self.dialled.borrow_mut().push(checked);
        self.practice
    }
}

/// One request, as it arrived.
#[derive(Debug, Clone)]
pub struct Asked {
    pub line: String,
    /// Names in lower case.
    pub headers: HashMap<String, String>,
    pub body: String,
}

#[derive(Clone, Default)]
pub struct Practice(Arc<Mutex<Shared>>);

#[derive(Default)]
struct Shared {
    /// Status lines, and headers if any, of the next answers; after these all are taken.
    answers: VecDeque<&'static str>,
    asked: Vec<Asked>,
}

impl Practice {
    pub async fn open(answers: &[&'static str]) -> (Self, SocketAddr) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let practice = Self::default();
        practice.0.lock().unwrap().answers.extend(answers);
        let (accepting, acceptor) = (practice.clone(), acceptor());
        actix_rt::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (practice, acceptor) = (accepting.clone(), acceptor.clone());
                actix_rt::spawn(async move {
                    // Who does not trust the certificate hangs up.
                    let Ok(stream) = acceptor.accept(stream).await else { return };
                    drop(practice.talk(stream).await);
                });
            }
        });
        (practice, address)
    }

    pub fn asked(&self) -> Vec<Asked> {
        self.0.lock().unwrap().asked.clone()
    }

    async fn talk(&self, stream: impl AsyncRead + AsyncWrite + Unpin) -> io::Result<()> {
        let mut stream = BufReader::new(stream);
        let (mut line, mut headers) = (String::new(), HashMap::new());
        stream.read_line(&mut line).await?;
        loop {
            let mut header = String::new();
            stream.read_line(&mut header).await?;
            let Some((name, value)) = header.trim().split_once(": ") else { break };
            headers.insert(name.to_ascii_lowercase(), value.to_owned());
        }
        let mut body = vec![0; headers["content-length"].parse().unwrap()];
        stream.read_exact(&mut body).await?;
        let answer = {
            let mut shared = self.0.lock().unwrap();
            shared.asked.push(Asked { line: line.trim().to_owned(), headers, body: String::from_utf8(body).unwrap() });
            shared.answers.pop_front().unwrap_or("204 No Content")
        };
        stream.write_all(format!("HTTP/1.1 {answer}\r\ncontent-length: 0\r\n\r\n").as_bytes()).await?;
        stream.shutdown().await
    }
}

fn certificate() -> CertificateDer<'static> {
    CertificateDer::from_pem_slice(CERTIFICATE.as_bytes()).unwrap()
}

pub fn roots() -> RootCertStore {
    let mut roots = RootCertStore::empty();
    roots.add(certificate()).unwrap();
    roots
}

fn acceptor() -> TlsAcceptor {
    let key = PrivateKeyDer::from_pem_slice(KEY.as_bytes()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    TlsAcceptor::from(Arc::new(config.with_no_client_auth().with_single_cert(vec![certificate()], key).unwrap()))
}
