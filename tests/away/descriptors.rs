//! A server that has run out of file descriptors: live calls go on, new connections wait, and when descriptors come back
//! so do calls.

use std::process::Command;
use std::time::Duration;

use frontdesk_sandbox::twilio::CarrierConfig;
use frontdesk_sandbox::world as sandbox;
use tokio::net::TcpStream;
use tokio::time::sleep;

use crate::edges::EVERYDAY_CALL;
use crate::server_process::ServerProcess;
use crate::world::{describe, eventually, passed, scenario};

/// What the process may open beyond what it has when the connections come.
const SPARE: usize = 12;

#[actix_web::test]
async fn without_descriptors_live_calls_go_on_and_new_ones_come_back_with_them() {
    let sandbox = sandbox::World::start().await.unwrap();
    let server = ServerProcess::start(&sandbox, &[]).await;
    let carrier = sandbox.carrier(CarrierConfig::new(server.url())).unwrap();
    let live = carrier.clone();
    let live = actix_rt::spawn(async move { live.call(scenario("live", EVERYDAY_CALL), None).await });
    // Greeting and notice are over after seven and a half seconds: the call has all its links.
    sleep(Duration::from_secs(9)).await;
    let limit = server.descriptors() + SPARE;
    let id = server.id().to_string();
    let limited = Command::new("prlimit").args(["--pid", &id, &format!("--nofile={limit}:1048576")]).output();
    if !limited.is_ok_and(|limited| limited.status.success()) {
        println!("this machine has no prlimit: nothing was tested");
        return;
    }
    let addr = server.url().trim_start_matches("http://").to_owned();
    let mut crowd = Vec::new();
    for _ in 0..SPARE * 4 {
        crowd.push(TcpStream::connect(&addr).await.expect("the backlog has room"));
    }
    let recording = live.await.unwrap();
    assert!(passed(&recording), "{}", describe(&recording));
    let before = server.cpu_time();
    sleep(Duration::from_secs(1)).await;
    let busy = server.cpu_time() - before;
    assert!(busy < Duration::from_millis(400), "accepting does not spin: {busy:?} of a second");
    drop(crowd);
    eventually(Duration::from_secs(20), "the server answers again", async || server.get("/ready").await.0 == 200).await;
    assert!(server.metric("frontdesk_accept_failures_total").await > 0.0, "it is counted");
    let after = carrier.call(scenario("after", EVERYDAY_CALL), None).await;
    assert!(passed(&after), "{}", describe(&after));
    drop(server);
    sandbox.stop().await;
}
