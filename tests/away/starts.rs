//! A server that starts while its database is away: with what it remembers it answers calls; without, it says so and ends.

use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use frontdesk_sandbox::twilio::CarrierConfig;
use frontdesk_sandbox::world as sandbox;
use tokio::io::AsyncReadExt as _;
use tokio::process::Command;

use super::proxy::{Network, Proxy};
use crate::edges::EVERYDAY_CALL;
use crate::server_process::ServerProcess;
use crate::storage::{report, storage};
use crate::world::{Place, describe, environment, eventually, passed, scenario};

#[actix_web::test]
async fn a_server_that_starts_without_its_database_answers_calls_and_stores_them_when_it_is_back() {
    let (place, sandbox) = (Arc::new(Place::new()), sandbox::World::start().await.unwrap());
    let proxy = Proxy::before(&place.database).await;
    let url = proxy.url(&place.database);
    let mut first = ServerProcess::start_in(Arc::clone(&place), &sandbox, &[("DATABASE_URL", &url)]).await;
    first.kill().await;
    drop(first);
    proxy.set(Network::Cut);
    let server = ServerProcess::start_in(Arc::clone(&place), &sandbox, &[("DATABASE_URL", &url)]).await;
    let (status, ready) = server.get("/ready").await;
    assert!(status == 200 && ready.contains("database: away since the start"), "{status} {ready}");
    let carrier = sandbox.carrier(CarrierConfig::new(server.url())).unwrap();
    let recording = carrier.call(scenario("from memory", EVERYDAY_CALL), None).await;
    assert!(passed(&recording), "{}", describe(&recording));
    assert!(server.metric("frontdesk_journal_waiting").await > 0.0);
    proxy.set(Network::Passes);
    eventually(Duration::from_secs(20), "everything is as after any other start", async || {
        server.metric("frontdesk_journal_waiting").await == 0.0 && !server.get("/ready").await.1.contains("database:")
    })
    .await;
    let storage = storage(&place).await;
    assert!(report(&storage, &recording.call_sid).await.turns.len() >= 4);
    drop(server);
    sandbox.stop().await;
}

/// A name that nobody knows (RFC 6761, section 6.4: `invalid` never resolves) is a database that is away.
#[actix_web::test]
async fn a_server_whose_database_has_no_address_answers_calls_from_memory() {
    let (place, sandbox) = (Arc::new(Place::new()), sandbox::World::start().await.unwrap());
    let mut first = ServerProcess::start_in(Arc::clone(&place), &sandbox, &[]).await;
    first.kill().await;
    drop(first);
    let nowhere = "postgres://frontdesk_app@database.invalid/frontdesk";
    let server = ServerProcess::start_in(Arc::clone(&place), &sandbox, &[("DATABASE_URL", nowhere)]).await;
    let carrier = sandbox.carrier(CarrierConfig::new(server.url())).unwrap();
    let recording = carrier.call(scenario("no address", EVERYDAY_CALL), None).await;
    assert!(passed(&recording), "{}", describe(&recording));
    drop(server);
    sandbox.stop().await;
}

/// What such a start says, and how it ends.
async fn fails_to_start(place: &Place, sandbox: &sandbox::World, changes: &[(&str, &str)]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_frontdesk"))
        .arg("serve")
        .current_dir(&folder)
        .env_clear()
        .envs(place.vars())
        .envs(environment(sandbox, changes))
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let mut said = String::new();
    let mut stderr = child.stderr.take().expect("it was asked for");
    let status = tokio::time::timeout(Duration::from_secs(30), async {
        stderr.read_to_string(&mut said).await.unwrap();
        child.wait().await.unwrap()
    });
    assert!(!status.await.expect("it ends by itself").success(), "{said}");
    said
}

#[actix_web::test]
async fn the_first_start_ever_without_a_database_says_so_and_ends() {
    let (place, sandbox) = (Place::new(), sandbox::World::start().await.unwrap());
    let proxy = Proxy::before(&place.database).await;
    proxy.set(Network::Cut);
    let said = fails_to_start(&place, &sandbox, &[("DATABASE_URL", &proxy.url(&place.database))]).await;
    assert!(said.contains("this server has never seen its database"), "{said}");
    sandbox.stop().await;
}

/// A database that is there and refuses us is a mistake of ours, remembered tenants or not.
#[actix_web::test]
async fn a_database_that_does_not_exist_is_no_outage() {
    let (place, sandbox) = (Arc::new(Place::new()), sandbox::World::start().await.unwrap());
    let mut first = ServerProcess::start_in(Arc::clone(&place), &sandbox, &[]).await;
    first.kill().await;
    drop(first);
    let proxy = Proxy::before(&place.database).await;
    let url = proxy.url(&place.database);
    let name = url.rsplit('/').next().unwrap().split('?').next().unwrap();
    let other = url.replace(name, "nothing_of_the_kind");
    let said = fails_to_start(&place, &sandbox, &[("DATABASE_URL", &other)]).await;
    assert!(said.contains("does not exist"), "{said}");
    sandbox.stop().await;
}
