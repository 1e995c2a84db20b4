//! kill -9 of a node at random moments of calls in every phase: the calls go on at the other one.

use std::time::Duration;

use frontdesk_sandbox::twilio::new_sid;
use frontdesk_schema::CallId;
use frontdesk_schema::encryption::Place;
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};
use tokio::time::{Instant, sleep_until};

use super::calls::{Ended, Placed, Wish, back_within, place};
use super::{Nodes, as_many_as_asked_for};
use crate::storage::{bright_smiles, masters, report, storage};
use crate::world::{PlacedCall, describe, eventually, scenario};

/// Each round has so many calls, and kills each node once: three rounds cut well over a hundred calls.
const ROUNDS: [usize; 2] = [4, 1];
const CALLS: [usize; 2] = [30, 8];

/// Media sockets that were cut, at the least: moments of calls.
const MOMENTS: [usize; 2] = [100, 2];

#[actix_web::test]
async fn a_hundred_calls_whose_process_is_killed_at_any_moment_go_on_within_three_seconds() {
    let seed = std::env::var("KILL_SEED").map_or_else(|_| rand::rng().random(), |seed| seed.parse().unwrap());
    let [rounds, calls_at_once, moments] = [ROUNDS, CALLS, MOMENTS].map(as_many_as_asked_for);
    println!("KILL_SEED={seed}");
    let mut dice = StdRng::seed_from_u64(seed);
    let mut nodes = Nodes::two(&[]).await;
    let mut tally = Tally::default();
    for round in 0..rounds {
        let carrier = nodes.carrier();
        let calls: Vec<_> = (0..calls_at_once)
            .map(|n| place(&carrier, round * calls_at_once + n, Duration::from_millis(dice.random_range(0..9_000))))
            .collect();
        let began = Instant::now();
        let first = dice.random_range(0..2);
        let deaths = [dice.random_range(5_000..12_000), dice.random_range(16_000..22_000)];
        let mut killed = Vec::new();
        for (node, after) in [first, 1 - first].into_iter().zip(deaths) {
            sleep_until(began + Duration::from_millis(after)).await;
            tally.moments += nodes.proxy.media(node);
            killed.push(Instant::now());
            nodes.kill(node).await;
            nodes.start_node(node).await;
        }
        judge(&nodes, calls, &killed, &mut tally).await;
    }
    println!("{}", tally.told());
    assert!(tally.moments >= moments, "only {} moments: that proves little", tally.moments);
    nodes.end().await;
}

#[derive(Default)]
struct Tally {
    /// Media sockets that led to a node when it was killed.
    moments: usize,
    /// Streams that the carrier saw break.
    cut: usize,
    /// Of these: calls that were over, or handed over, before the agent could be missed.
    over: usize,
    /// And how soon the agent was heard again in all others.
    back: Vec<Duration>,
}

impl Tally {
    fn told(&mut self) -> String {
        self.back.sort_unstable();
        let at = |share: f64| self.back[((self.back.len() - 1) as f64 * share) as usize];
        format!(
            "{} media sockets cut, {} broken streams: {} calls over, {} back, median {:?}, 95 % {:?}, longest {:?}",
            self.moments,
            self.cut,
            self.over,
            self.back.len(),
            at(0.5),
            at(0.95),
            at(1.0)
        )
    }
}

async fn judge(nodes: &Nodes, calls: Vec<Placed>, killed: &[Instant], tally: &mut Tally) {
    let mut ended = Vec::new();
    for call in calls {
        ended.push(call.ended().await);
    }
    nodes.all_written().await;
    for call in &ended {
        let told = format!("{:?}\n{}\n{:?}", call.wish, describe(&call.recording), call.recording.dials);
        assert!(call.recording.passed(), "{told}");
        for killed in call.cut_by(killed) {
            tally.cut += 1;
            let back =
                call.back_after(*killed).filter(|back| *back <= back_within()).or_else(|| call.heard_after(*killed));
            match back {
                Some(back) if back <= back_within() => tally.back.push(back),
                _ if call.needed_nobody_after(*killed) => tally.over += 1,
                late => panic!("cut {:?} ago, the agent was back after {late:?}\n{told}", killed.elapsed()),
            }
        }
        assert_written(nodes, call, killed, &told).await;
    }
}

/// What the caller said is written down, and what was wanted was done once.
async fn assert_written(nodes: &Nodes, call: &Ended, killed: &[Instant], told: &str) {
    let storage = storage(&nodes.places[0]).await;
    let report = report(&storage, &call.recording.call_sid).await;
    let texts: Vec<_> =
        report.turns.iter().filter(|turn| turn.who == "caller").filter_map(|turn| turn.text.clone()).collect();
    let texts = plain(&texts.join(" "));
    for said in call.said(killed) {
        assert!(texts.contains(&plain(said)), "{said:?} is not among what was written down: {texts}\n{told}");
    }
    let id = CallId::of_carrier_call(&call.recording.call_sid);
    let count = |of: &str| nodes.query(&format!("SELECT count(*)::text FROM {of} = '{id}'"));
    let expected = match call.wish {
        Wish::Ask | Wish::Person => ("0", "0"),
        Wish::Message | Wish::NobodyThere => ("0", "1"),
        Wish::Book => ("1", "0"),
    };
    assert_eq!(
        (count("appointments WHERE booked_by_call").as_str(), count("messages WHERE call_id").as_str()),
        expected,
        "bookings, messages\n{told}"
    );
    if call.wish == Wish::Book {
        let all = frontdesk::storage::appointments(&storage, bright_smiles(), None, 1_000, "test").await.unwrap();
        let own = all.iter().filter(|booked| booked.patient_phone.as_deref() == Some(call.from.as_str()));
        assert_eq!(own.count(), 1, "booked for the number they called from\n{told}");
    }
}

/// Words without case and punctuation.
fn plain(text: &str) -> String {
    let words = text.to_lowercase().replace('\'', "");
    words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

const BOOK: &str = r#"
again_after = "cut off"
patience_ms = 30000
[[step]]
wait_for = "at any time"
[[step]]
say = "i would like to book a check up please on a monday afternoon"
[[step]]
expect = "would suit you best"
[[step]]
say = "the first one please"
[[step]]
expect = "what name"
[[step]]
say = "my name is jane miller"
[[step]]
expect = "you're booked | that's done"
[[step]]
hang_up = true
"#;

/// E14: the process dies when the booking has just been written, before anybody was told.
#[actix_web::test]
async fn e14_a_booking_whose_process_dies_before_it_is_told_is_not_made_again() {
    let mut nodes = Nodes::two(&[]).await;
    for call in 0..3 {
        let steps = format!("from = \"+44770090020{call}\"\n{BOOK}");
        let placed = PlacedCall::place(nodes.carrier(), scenario("booked and killed", &steps));
        let booked = (call + 1).to_string();
        eventually(Duration::from_secs(40), "it is booked", async || {
            nodes.query("SELECT count(*)::text FROM appointments") == booked
        })
        .await;
        let node = (0..2).find(|node| nodes.proxy.media(*node) > 0).expect("the call has a media socket");
        nodes.kill(node).await;
        let recording = placed.recording().await;
        let told = describe(&recording);
        assert!(recording.passed() && recording.streams == 2, "{told}");
        assert!(recording.heard_text().to_lowercase().contains("cut off"), "{told}");
        nodes.start_node(node).await;
        nodes.all_written().await;
        assert_eq!(nodes.query("SELECT count(*)::text FROM appointments"), booked, "{told}");
        let texts = "SELECT count(*)::text FROM outbox WHERE idempotency_key LIKE 'text/confirmation/%'";
        assert_eq!(nodes.query(texts), booked, "one text for each booking");
    }
    nodes.end().await;
}

/// E7 with two processes: the old one is frozen, not dead. When it wakes, its call lives elsewhere, and it may write nothing.
#[actix_web::test]
async fn e07_a_node_that_wakes_up_after_its_call_went_on_elsewhere_spoils_nothing() {
    let nodes = Nodes::two(&[]).await;
    let placed = PlacedCall::place(nodes.carrier(), scenario("frozen", BOOK));
    eventually(Duration::from_secs(40), "the caller has said what they want", async || {
        nodes.query("SELECT count(*)::text FROM turns WHERE who = 'caller'") == "2"
    })
    .await;
    let frozen = (0..2).find(|node| nodes.proxy.media(*node) > 0).expect("the call has a media socket");
    nodes.server(frozen).signal("STOP").await;
    nodes.proxy.cut_off(frozen);
    eventually(Duration::from_secs(10), "the call goes on elsewhere", async || {
        nodes.server(1 - frozen).metric("frontdesk_active_calls").await == 1.0
    })
    .await;
    nodes.server(frozen).signal("CONT").await;
    let recording = placed.recording().await;
    let told = describe(&recording);
    assert!(recording.passed() && recording.streams == 2, "{told}");
    eventually(Duration::from_secs(15), "the old actor is gone", async || {
        nodes.server(frozen).metric("frontdesk_active_calls").await == 0.0
    })
    .await;
    nodes.all_written().await;
    assert_eq!(nodes.query("SELECT count(*)::text FROM appointments"), "1", "{told}");
    let report = report(&storage(&nodes.places[0]).await, &recording.call_sid).await;
    assert_eq!((report.lives, report.outcome.as_deref()), (2, Some("caller_hung_up")), "{told}");
    nodes.end().await;
}

/// One node alone, without Redis: what it needs to go on is in files.
#[actix_web::test]
async fn calls_of_a_single_node_without_redis_go_on_when_it_is_started_again() {
    let mut nodes = Nodes::one(&[]).await;
    let carrier = nodes.carrier();
    let calls: Vec<_> = (0..10).map(|n| place(&carrier, n, Duration::from_millis(n as u64 * 600))).collect();
    sleep_until(Instant::now() + Duration::from_secs(11)).await;
    let mut tally = Tally { moments: nodes.proxy.media(0), ..Tally::default() };
    assert!(tally.moments > 0);
    let killed = Instant::now();
    nodes.kill(0).await;
    nodes.start_node(0).await;
    judge(&nodes, calls, &[killed], &mut tally).await;
    println!("{}", tally.told());
    assert!(!tally.back.is_empty(), "somebody was cut off");
    nodes.end().await;
}

/// A rolling deploy in which the newer release keeps its checkpoints in another form, and dies.
#[actix_web::test]
async fn a_checkpoint_of_a_newer_release_costs_the_conversation_and_not_the_call() {
    let mut nodes = Nodes::one(&[]).await;
    let steps = r#"
[[step]]
wait_for = "at any time"
[[step]]
say = "is there parking?"
[[step]]
wait_for = "we were cut off"
timeout_ms = 30000
[[step]]
wait_for = "at any time"
[[step]]
say = "is there parking?"
[[step]]
expect = "behind the building"
[[step]]
hang_up = true
[[step]]
expect_end = "caller_hangup"
"#;
    let (carrier, sid) = (nodes.carrier(), new_sid("CA"));
    let call = CallId::of_carrier_call(&sid);
    let placed = actix_rt::spawn(async move { carrier.call_as(sid, scenario("newer", steps), None).await });
    let path = nodes.places[0].data.path().join(format!("checkpoints/{call}.checkpoint"));
    eventually(Duration::from_secs(20), "the caller's turn is over", async || {
        nodes.query("SELECT count(*)::text FROM turns WHERE who = 'caller'") == "1"
    })
    .await;
    nodes.kill(0).await;
    let mut kept = std::fs::read(&path).unwrap();
    kept.truncate(16);
    let place = Place::new(bright_smiles(), "checkpoints", "conversation", call);
    kept.extend(masters().derived("frontdesk checkpoint v1").seal_bytes(&place, br#"{"version":65535,"all":"new"}"#));
    std::fs::write(&path, kept).unwrap();
    nodes.start_node(0).await;
    let recording = placed.await.unwrap();
    let told = describe(&recording);
    assert!(recording.passed() && recording.streams == 2, "{told}");
    nodes.end().await;
}
