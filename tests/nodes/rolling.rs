//! A rolling restart: fifty live calls, both nodes replaced one after the other, and nobody notices.

use std::time::Duration;

use futures_util::future::join_all;
use tokio::time::{Instant, sleep_until};

use super::calls::{Placed, place};
use super::{Nodes, as_many_as_asked_for};
use crate::world::{describe, eventually, passed};

const LIVE: [usize; 2] = [50, 8];

/// New calls that come while nodes are being replaced, so many milliseconds apart.
const NEW: [usize; 2] = [60, 24];
const APART: [usize; 2] = [1_250, 3_000];

/// E6: nothing is dropped, nobody is cut off, new calls go to the other node, and nothing is begun outside by a node that
/// drains.
#[actix_web::test]
async fn e06_fifty_live_calls_live_through_a_rolling_restart_of_both_nodes() {
    let mut nodes = Nodes::two(&[("FRONTDESK_DRAIN_SECONDS", "120")]).await;
    let carrier = nodes.carrier();
    let [at_first, later, apart] = [LIVE, NEW, APART].map(as_many_as_asked_for);
    let apart = Duration::from_millis(apart as u64);
    let began = Instant::now();
    let live = (0..at_first).map(|n| place(&carrier, n, Duration::from_millis(n as u64 * 160)));
    let new = (0..later).map(|n| place(&carrier, at_first + n, Duration::from_secs(10) + apart * n as u32));
    let calls: Vec<_> = live.chain(new).collect();
    sleep_until(began + Duration::from_secs(9)).await;
    let live = nodes.proxy.media(0) + nodes.proxy.media(1);
    assert!(live >= at_first * 9 / 10, "only {live} calls are live");
    for node in 0..2 {
        assert!(nodes.proxy.media(node) > 0, "node {node} has its share");
        replace(&mut nodes, node).await;
    }
    let took = began.elapsed();
    let ended = join_all(calls.into_iter().map(Placed::ended)).await;
    for call in &ended {
        let told = format!("{:?}\n{}\n{:?}", call.wish, describe(&call.recording), call.recording.dials);
        assert!(passed(&call.recording), "{told}");
        let apologies = call.recording.heard_text().to_lowercase().matches("cut off").count();
        assert_eq!(apologies, 0, "nobody was cut off\n{told}");
    }
    nodes.all_written().await;
    println!("{} calls, two restarts in {took:?}: none dropped, none cut off", ended.len());
    nodes.end().await;
}

/// SIGTERM, until the process has gone and its successor is ready.
async fn replace(nodes: &mut Nodes, node: usize) {
    let mut server = nodes.servers[node].take().expect("the node runs");
    server.signal("TERM").await;
    eventually(Duration::from_secs(5), "the node is not ready any more", async || server.get("/ready").await.0 == 503)
        .await;
    let performed = server.metric("frontdesk_outbox_done_total").await;
    let served = nodes.proxy.served(1 - node);
    let drained = async {
        let mut last = performed;
        while let Some(done) = server.metric_if_there("frontdesk_outbox_done_total").await {
            last = done;
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        last
    };
    let last = drained.await;
    // One that was under way may have ended.
    assert!(last <= performed + 1.0, "a draining node performs nothing new: {performed}, then {last}");
    assert_eq!(server.exited(Duration::from_secs(10)).await.code(), Some(0));
    assert!(nodes.proxy.served(1 - node) > served, "the other node has the new calls");
    assert_eq!(nodes.proxy.media(node), 0);
    nodes.start_node(node).await;
}

/// Whoever is in a hurry: the deadline, or a second SIGTERM, hands the live calls over to the other node.
#[actix_web::test]
async fn calls_that_a_stop_does_not_wait_for_go_on_at_the_other_node() {
    let mut nodes = Nodes::two(&[("FRONTDESK_DRAIN_SECONDS", "2")]).await;
    for (round, signals) in [1, 2].into_iter().enumerate() {
        let carrier = nodes.carrier();
        let calls: Vec<_> =
            (0..10).map(|n| place(&carrier, round * 10 + n, Duration::from_millis(n as u64 * 200))).collect();
        sleep_until(Instant::now() + Duration::from_secs(10)).await;
        let node = round;
        let cut = nodes.proxy.media(node);
        assert!(cut > 0);
        let mut server = nodes.servers[node].take().expect("the node runs");
        for _ in 0..signals {
            server.signal("TERM").await;
            eventually(Duration::from_secs(5), "it drains", async || server.get("/ready").await.0 != 200).await;
        }
        assert_eq!(server.exited(Duration::from_secs(15)).await.code(), Some(0));
        nodes.start_node(node).await;
        let mut resumed = 0;
        for call in join_all(calls.into_iter().map(Placed::ended)).await {
            let told = format!("{:?}\n{}\n{:?}", call.wish, describe(&call.recording), call.recording.dials);
            assert!(call.recording.passed(), "{told}");
            resumed += usize::from(call.recording.heard_text().to_lowercase().contains("cut off"));
        }
        assert!(resumed > 0, "{cut} were live when the node had to go");
    }
    nodes.all_written().await;
    nodes.end().await;
}
