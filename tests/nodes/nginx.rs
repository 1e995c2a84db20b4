//! The configuration that ships, read by a real nginx. Where nginx is not installed, nothing is tested and that is said.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use frontdesk_sandbox::redis_server::PrivateRedis;
use frontdesk_sandbox::twilio::CarrierConfig;
use frontdesk_sandbox::world as sandbox;
use secrecy::ExposeSecret as _;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

use super::calls::place;
use crate::server_process::ServerProcess;
use crate::world::{Place, describe, eventually};

const SHIPPED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docker/nginx/frontdesk.conf");

fn find_nginx() -> Option<PathBuf> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let usual = ["/usr/sbin", "/usr/local/sbin", "/usr/local/bin"].map(PathBuf::from);
    std::env::split_paths(&folders).chain(usual).map(|folder| folder.join("nginx")).find(|program| program.is_file())
}

/// A port that was free a moment ago.
fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// nginx with the shipped file, on other ports. Killed when dropped, with its worker.
struct Nginx {
    process: Child,
    folder: TempDir,
    url: String,
}

impl Nginx {
    fn start(program: &Path, nodes: [u16; 2]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let port = free_port();
        let shipped = std::fs::read_to_string(SHIPPED).unwrap();
        let shipped = shipped
            .replace("listen 8080;", &format!("listen 127.0.0.1:{port};"))
            .replace("/var/log/nginx/frontdesk.log", &folder.path().join("error.log").display().to_string())
            .replace("127.0.0.1:8081", &format!("127.0.0.1:{}", nodes[0]))
            .replace("127.0.0.1:8082", &format!("127.0.0.1:{}", nodes[1]));
        let path = folder.path().display();
        let whole = format!(
            "daemon off;\nworker_processes 1;\npid {path}/pid;\nerror_log {path}/error.log;\n\
             events {{ worker_connections 512; }}\n\
             http {{\nclient_body_temp_path {path}/body;\nproxy_temp_path {path}/proxy;\nfastcgi_temp_path {path}/f;\n\
             uwsgi_temp_path {path}/u;\nscgi_temp_path {path}/s;\n{shipped}\n}}\n"
        );
        let configuration = folder.path().join("nginx.conf");
        std::fs::write(&configuration, whole).unwrap();
        let nginx = |test: bool| {
            let mut command = Command::new(program);
            command.arg("-c").arg(&configuration).arg("-p").arg(folder.path());
            if test {
                command.arg("-t");
            }
            command.stdout(Stdio::null()).stderr(Stdio::piped());
            command
        };
        let tested = nginx(true).output().unwrap();
        assert!(tested.status.success(), "{}", String::from_utf8_lossy(&tested.stderr));
        let process = nginx(false).stderr(Stdio::null()).spawn().unwrap();
        Self { process, folder, url: format!("http://127.0.0.1:{port}") }
    }

    fn address(&self) -> &str {
        self.url.strip_prefix("http://").unwrap()
    }

    fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("error.log")).unwrap_or_default()
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // Its worker ends with it only when it is asked to.
        drop(Command::new("kill").args(["-s", "TERM", &self.process.id().to_string()]).status());
        drop(self.process.wait());
    }
}

/// As long as the carrier waits for a webhook's answer.
const CARRIER_WAITS: Duration = Duration::from_secs(15);

const OK: &str = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok";
const UPGRADED: &str = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n";

/// Answers every request with `answer`, and then listens until the other side has enough.
async fn serve(listener: TcpListener, answer: &'static str) {
    while let Ok((mut client, _)) = listener.accept().await {
        actix_rt::spawn(async move {
            let mut heard = [0; 4_096];
            if client.read(&mut heard).await.is_ok_and(|length| length > 0) {
                drop(client.write_all(answer.as_bytes()).await);
            }
            while answer == UPGRADED && client.read(&mut heard).await.is_ok_and(|length| length > 0) {}
        });
    }
}

/// A node that hangs beside one that answers so: the system takes connections for it, and nobody reads what is sent.
async fn beside_one_that_hangs(program: &Path, answer: &'static str) -> (Nginx, TcpListener) {
    let hangs = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let answers = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let nginx = Nginx::start(program, [&hangs, &answers].map(|node| node.local_addr().unwrap().port()));
    actix_rt::spawn(serve(answers, answer));
    let address = nginx.address();
    eventually(Duration::from_secs(10), "nginx listens", async || TcpStream::connect(address).await.is_ok()).await;
    (nginx, hangs)
}

#[actix_web::test]
async fn a_node_that_hangs_is_passed_over_while_the_carrier_still_waits() {
    let Some(program) = find_nginx() else {
        println!("nginx is not installed: nothing was tested");
        return;
    };
    let (nginx, _hangs) = beside_one_that_hangs(&program, OK).await;
    let ring = async || {
        let client = awc::Client::builder().timeout(CARRIER_WAITS).finish();
        let post = client.post(format!("{}/incoming-call", nginx.url)).force_close().send_body("CallSid=CA1").await;
        post.map_or(0, |answer| answer.status().as_u16())
    };
    // In turn: one of the two comes to each node first.
    assert_eq!(futures_util::future::join(ring(), ring()).await, (200, 200), "{}", nginx.log());
}

/// The node that answers says nothing after it: an agent that listens for long.
#[actix_web::test]
async fn a_media_stream_opens_at_the_node_that_answers_and_lasts_while_the_caller_is_heard() {
    let Some(program) = find_nginx() else {
        println!("nginx is not installed: nothing was tested");
        return;
    };
    let (nginx, _hangs) = beside_one_that_hangs(&program, UPGRADED).await;
    let stream = async || {
        let mut stream = TcpStream::connect(nginx.address()).await.unwrap();
        let asked = "GET /media-stream/id HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n";
        stream.write_all(asked.as_bytes()).await.unwrap();
        let mut answer = [0; 512];
        let length = timeout(CARRIER_WAITS, stream.read(&mut answer)).await.expect("it is opened").unwrap();
        assert!(answer[..length].starts_with(b"HTTP/1.1 101"), "{}", nginx.log());
        // Longer than nginx waits for a node; a frame of the caller's now and then.
        for _ in 0..25 {
            stream.write_all(b"frame").await.expect("the stream lasts");
            let ended = timeout(Duration::from_millis(250), stream.read(&mut answer)).await;
            assert!(ended.is_err(), "the stream was ended: {ended:?}");
        }
    };
    futures_util::future::join(stream(), stream()).await;
}

#[actix_web::test]
async fn calls_behind_nginx_as_it_is_shipped_survive_a_dead_node_and_a_draining_one() {
    let Some(program) = find_nginx() else {
        println!("nginx is not installed: nothing was tested");
        return;
    };
    let sandbox = sandbox::World::start().await.unwrap();
    let redis = PrivateRedis::start().await.unwrap();
    let (places, ports) = ([(); 2].map(|()| Arc::new(Place::new())), [(); 2].map(|()| free_port()));
    let nginx = Nginx::start(&program, ports);
    let start = async |node: usize| {
        let (database, bind, redis) = (places[0].database.url(), format!("127.0.0.1:{}", ports[node]), redis.url());
        let vars = [
            ("PUBLIC_URL", nginx.url.as_str()),
            ("DATABASE_URL", database.expose_secret()),
            ("REDIS_URL", redis.as_str()),
            ("FRONTDESK_BIND", bind.as_str()),
        ];
        ServerProcess::start_in(Arc::clone(&places[node]), &sandbox, &vars).await
    };
    let (mut first, mut second) = (start(0).await, start(1).await);
    let carrier = sandbox.carrier(CarrierConfig::new(&nginx.url)).unwrap();
    let calls: Vec<_> = (0..10).map(|n| place(&carrier, n, Duration::from_millis(n as u64 * 300))).collect();
    tokio::time::sleep(Duration::from_secs(9)).await;
    assert!(first.metric("frontdesk_active_calls").await > 0.0 && second.metric("frontdesk_active_calls").await > 0.0);
    let killed = tokio::time::Instant::now();
    first.kill().await;
    first = start(0).await;
    let mut back = Vec::new();
    for call in calls {
        let call = call.ended().await;
        let told = format!("{:?}\n{}\n{}", call.wish, describe(&call.recording), nginx.log());
        assert!(call.recording.passed(), "{told}");
        back.extend(call.back_after(killed));
    }
    assert!(!back.is_empty());
    println!("behind nginx the agent was back after {back:?}");

    let live = place(&carrier, 20, Duration::ZERO);
    eventually(Duration::from_secs(10), "the call lives", async || {
        first.metric("frontdesk_active_calls").await + second.metric("frontdesk_active_calls").await == 1.0
    })
    .await;
    second.signal("TERM").await;
    eventually(Duration::from_secs(5), "it drains", async || second.get("/ready").await.0 != 200).await;
    let new: Vec<_> = (21..25).map(|n| place(&carrier, n, Duration::ZERO)).collect();
    for new in new {
        let new = new.ended().await;
        assert!(new.recording.passed(), "{}", describe(&new.recording));
        assert!(new.recording.agent_sounds[0].0 < Duration::from_secs(2), "nobody waits for a draining node");
    }
    let live = live.ended().await;
    assert!(live.recording.passed(), "{}", describe(&live.recording));
    assert_eq!(second.exited(Duration::from_secs(10)).await.code(), Some(0));
    drop((first, nginx));
    sandbox.stop().await;
}
