//! Two nodes behind a proxy, one database, one Redis: the process of a live call is killed, and the conversation goes on
//! at the other node.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use frontdesk_sandbox::redis_server::PrivateRedis;
use frontdesk_sandbox::twilio::CarrierConfig;
use frontdesk_sandbox::world as sandbox;
use secrecy::ExposeSecret as _;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};

use super::{report, storage};
use crate::server_process::ServerProcess;
use crate::world::{Place, PlacedCall, describe, eventually, scenario};

/// Connects each connection to the first node that takes it.
struct Proxy {
    url: String,
    nodes: Arc<Mutex<Vec<SocketAddr>>>,
}

impl Proxy {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let nodes: Arc<Mutex<Vec<SocketAddr>>> = Arc::default();
        let known = Arc::clone(&nodes);
        actix_rt::spawn(async move {
            while let Ok((mut connection, _)) = listener.accept().await {
                let nodes = known.lock().unwrap().clone();
                actix_rt::spawn(async move {
                    for node in nodes {
                        if let Ok(mut node) = TcpStream::connect(node).await {
                            drop(copy_bidirectional(&mut connection, &mut node).await);
                            return;
                        }
                    }
                });
            }
        });
        Self { url, nodes }
    }

    fn add(&self, server: &ServerProcess) {
        let address = server.url().strip_prefix("http://").unwrap().parse().unwrap();
        self.nodes.lock().unwrap().push(address);
    }
}

const STEPS: &str = r#"
[[step]]
wait_for = "at any time"
[[step]]
say = "i would like to leave a message please"
[[step]]
wait_for = "we were cut off"
[[step]]
say = "my name is jane miller"
[[step]]
expect = "thank you, jane miller"
[[step]]
say = "please tell them that my crown is loose"
[[step]]
expect = "best number"
[[step]]
say = "the one i am calling from"
[[step]]
expect = "anything else"
[[step]]
hang_up = true
[[step]]
expect_end = "caller_hangup"
"#;

#[actix_web::test]
async fn a_call_whose_process_is_killed_goes_on_at_another_node() {
    let sandbox = sandbox::World::start().await.unwrap();
    let redis = PrivateRedis::start().await.unwrap();
    let proxy = Proxy::start().await;
    let (first_place, second_place) = (Arc::new(Place::new()), Arc::new(Place::new()));
    let (redis_url, database) = (redis.url(), first_place.database.url());
    let shared = [
        ("REDIS_URL", redis_url.as_str()),
        ("PUBLIC_URL", proxy.url.as_str()),
        ("DATABASE_URL", database.expose_secret()),
    ];
    let mut first = ServerProcess::start_in(Arc::clone(&first_place), &sandbox, &shared).await;
    let second = ServerProcess::start_in(second_place, &sandbox, &shared).await;
    proxy.add(&first);
    proxy.add(&second);

    let carrier = sandbox.carrier(CarrierConfig::new(&proxy.url)).unwrap();
    let call = PlacedCall::place(carrier, scenario("another node", STEPS));
    eventually(Duration::from_secs(20), "the caller's turn is over", async || {
        first_place.database.query_one("SELECT count(*)::text FROM turns WHERE who = 'caller'") == "1"
    })
    .await;
    eventually(Duration::from_secs(10), "the other node knows that there is a call", async || {
        second.metric("frontdesk_cluster_active_calls").await == 1.0
    })
    .await;
    assert_eq!(second.metric("frontdesk_active_calls").await, 0.0, "it is not its own");
    first.kill().await;
    let recording = call.recording().await;
    let told = describe(&recording);
    assert!(recording.passed(), "{told}");
    assert_eq!(recording.streams, 2, "{told}");

    // What the killed process had still in its journal waits for its return.
    let first = ServerProcess::start_in(Arc::clone(&first_place), &sandbox, &shared).await;
    let storage = storage(&first_place).await;
    eventually(Duration::from_secs(10), "every journal is delivered", async || {
        first.metric("frontdesk_journal_waiting").await + second.metric("frontdesk_journal_waiting").await == 0.0
    })
    .await;
    let report = report(&storage, &recording.call_sid).await;
    assert_eq!((report.lives, report.outcome.as_deref()), (2, Some("caller_hung_up")), "{told}");
    assert_eq!(report.promised, ["message_taken"]);
    let said: Vec<_> =
        report.turns.iter().filter(|turn| turn.who == "caller").filter_map(|turn| turn.text.clone()).collect();
    let said = said.join(" ").to_lowercase();
    for words in ["leave a message", "jane miller", "crown is loose"] {
        assert!(said.contains(words), "{words:?} is not among what both lives wrote down: {said}");
    }
    let messages = "SELECT count(*)::text FROM messages";
    assert_eq!(first_place.database.query_one(messages), "1");
    drop((first, second));
    sandbox.stop().await;
}
