//! Two real processes with one PostgreSQL and one Redis, behind a proxy that works as the one in `docker/` does; and one
//! process alone, without Redis.

mod calls;
mod killed;
mod nginx;
mod proxy;
mod rolling;

use std::sync::Arc;
use std::time::Duration;

use frontdesk_sandbox::redis_server::PrivateRedis;
use frontdesk_sandbox::twilio::{Carrier, CarrierConfig};
use frontdesk_sandbox::world as sandbox;
use proxy::Proxy;
use secrecy::ExposeSecret as _;

use crate::server_process::ServerProcess;
use crate::world::{Place, eventually};

/// `FAULTS=all`, as `make faults` has it: everything, with the machine to itself. `make test` runs a little of it.
fn is_whole_laboratory() -> bool {
    std::env::var("FAULTS").is_ok_and(|which| which == "all")
}

/// The first for the whole laboratory, the second otherwise.
fn as_many_as_asked_for([whole, little]: [usize; 2]) -> usize {
    if is_whole_laboratory() { whole } else { little }
}

/// The nodes, and what they share.
struct Nodes {
    sandbox: sandbox::World,
    proxy: Proxy,
    redis: Option<PrivateRedis>,
    places: Vec<Arc<Place>>,
    servers: Vec<Option<ServerProcess>>,
    settings: Vec<(String, String)>,
}

impl Nodes {
    /// Two that share everything that nodes share.
    async fn two(settings: &[(&str, &str)]) -> Self {
        let redis = PrivateRedis::start().await.unwrap();
        Self::start(2, Some(redis), Duration::ZERO, settings).await
    }

    /// One alone, without Redis. Whoever asks while it is being started again waits.
    async fn one(settings: &[(&str, &str)]) -> Self {
        Self::start(1, None, Duration::from_secs(10), settings).await
    }

    async fn start(count: usize, redis: Option<PrivateRedis>, holds: Duration, settings: &[(&str, &str)]) -> Self {
        let sandbox = sandbox::World::start().await.unwrap();
        let proxy = Proxy::start(count, holds).await;
        let places: Vec<_> = (0..count).map(|_| Arc::new(Place::new())).collect();
        let settings = settings.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let mut nodes = Self { sandbox, proxy, redis, places, servers: Vec::new(), settings };
        nodes.servers.resize_with(count, || None);
        for node in 0..count {
            nodes.start_node(node).await;
        }
        nodes
    }

    /// Starts a node, for the first time or again where it was before.
    async fn start_node(&mut self, node: usize) {
        let database = self.places[0].database.url();
        let redis = self.redis.as_ref().map(PrivateRedis::url);
        let mut vars = vec![("PUBLIC_URL", self.proxy.url()), ("DATABASE_URL", database.expose_secret())];
        vars.extend(redis.as_deref().map(|url| ("REDIS_URL", url)));
        vars.extend(self.settings.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        let server = ServerProcess::start_in(Arc::clone(&self.places[node]), &self.sandbox, &vars).await;
        self.proxy.lead_to(node, &server);
        self.servers[node] = Some(server);
    }

    fn server(&self, node: usize) -> &ServerProcess {
        self.servers[node].as_ref().expect("the node runs")
    }

    /// kill -9.
    async fn kill(&mut self, node: usize) {
        self.servers[node].take().expect("the node runs").kill().await;
    }

    fn carrier(&self) -> Carrier {
        self.sandbox.carrier(CarrierConfig::new(self.proxy.url())).unwrap()
    }

    fn query(&self, sql: &str) -> String {
        self.places[0].database.query_one(sql)
    }

    /// Waits until the database has everything that happened.
    async fn all_written(&self) {
        eventually(Duration::from_secs(20), "every journal is delivered", async || {
            for server in self.servers.iter().flatten() {
                if server.metric("frontdesk_journal_waiting").await > 0.0 {
                    return false;
                }
            }
            true
        })
        .await;
    }

    async fn end(self) {
        drop(self.servers);
        self.sandbox.stop().await;
    }
}
