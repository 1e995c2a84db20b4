//! A Redis that is slow, hangs, or comes and goes: nobody in a call waits for it, nothing is lost or done twice, and when it
//! is back it is used again.

use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::time::Duration;

use frontdesk_sandbox::caller::Recording;
use frontdesk_sandbox::redis_server::PrivateRedis;
use futures_util::future::join_all;
use tokio::time::{Instant, sleep};

use super::proxy::{Network, Proxy};
use super::troubled::{books, every_call_is_there_once};
use super::{count, heard, no_silence_was_long};
use crate::edges::EVERYDAY_CALL;
use crate::world::{Place, PlacedCall, World, describe, eventually};

/// From the ring to the first sound: answered in a few milliseconds, and the rest is for a busy machine.
const FIRST_SOUND: Duration = Duration::from_millis(1_500);

/// A world whose server reaches its Redis through a proxy.
struct Shared {
    world: World,
    redis: PrivateRedis,
    proxy: Proxy,
}

impl Shared {
    async fn start() -> Self {
        let redis = PrivateRedis::start().await.unwrap();
        let proxy = Proxy::before_socket(socket(&redis)).await;
        let url = format!("redis://127.0.0.1:{}/0", proxy.port());
        let world = World::start_in(Place::new(), &[("REDIS_URL", &url)]).await;
        Self { world, redis, proxy }
    }

    /// Redis is there again: it is used again, by itself.
    async fn recovers(&self) {
        self.proxy.set(Network::Passes);
        eventually(Duration::from_secs(10), "Redis is asked again", async || {
            self.world.application().state().shared.health().degraded().is_none()
        })
        .await;
        let before = notes(&self.redis);
        self.world.place_call("as ever", EVERYDAY_CALL).passed().await;
        assert!(notes(&self.redis) > before, "what nodes agree on is in Redis again");
    }

    async fn end(self) {
        self.world.end().await;
    }
}

fn socket(redis: &PrivateRedis) -> PathBuf {
    redis.url().strip_prefix("redis+unix://").expect("a socket").into()
}

/// How many notes about calls Redis has.
fn notes(redis: &PrivateRedis) -> u32 {
    let mut stream = UnixStream::connect(socket(redis)).unwrap();
    stream.write_all(b"KEYS frontdesk:note:*\r\n").unwrap();
    let mut length = String::new();
    BufReader::new(stream).read_line(&mut length).unwrap();
    length.trim_start_matches('*').trim().parse().unwrap()
}

#[track_caller]
fn was_answered_at_once(recording: &Recording) {
    let (first, _) = recording.agent_sounds[0];
    assert!(first <= FIRST_SOUND, "{first:?}\n{}", describe(recording));
    no_silence_was_long(recording);
}

/// Calls side by side from now on: each passes, is answered at once, and is in the database once.
async fn calls_go_on(shared: &Shared, network: Network) {
    shared.proxy.set(network);
    let calls: Vec<_> = (0..3).map(|_| shared.world.place_call("no wait", EVERYDAY_CALL)).collect();
    let mut sids = Vec::new();
    for recording in join_all(calls.into_iter().map(PlacedCall::passed)).await {
        was_answered_at_once(&recording);
        sids.push(recording.call_sid);
    }
    are_there_once(&shared.world, &sids).await;
}

async fn are_there_once(world: &World, sids: &[String]) {
    for sid in sids {
        world.summary(sid).await;
    }
    every_call_is_there_once(world, sids).await;
}

async fn calls_do_not_wait(network: Network) {
    let shared = Shared::start().await;
    calls_go_on(&shared, network).await;
    shared.recovers().await;
    shared.end().await;
}

/// Each answer comes within its time limit, but a ring asks a dozen questions.
#[actix_web::test]
async fn calls_do_not_wait_for_a_redis_that_answers_late() {
    calls_do_not_wait(Network::Slow(Duration::from_millis(200))).await;
}

#[actix_web::test]
async fn calls_do_not_wait_for_a_redis_that_answers_too_late() {
    calls_do_not_wait(Network::Slow(Duration::from_millis(300))).await;
}

#[actix_web::test]
async fn calls_do_not_wait_for_a_redis_that_answers_after_seconds() {
    calls_do_not_wait(Network::Slow(Duration::from_secs(2))).await;
}

#[actix_web::test]
async fn calls_do_not_wait_for_a_redis_that_hangs() {
    calls_do_not_wait(Network::Hangs).await;
}

#[actix_web::test]
async fn calls_do_not_wait_for_a_redis_that_refuses_connections() {
    calls_do_not_wait(Network::Cut).await;
}

/// All of it in the middle of bookings.
#[actix_web::test]
async fn bookings_do_not_depend_on_a_redis_that_comes_and_goes() {
    let shared = Shared::start().await;
    let calls: Vec<_> = (0..4).map(|nth| shared.world.place_call("flapping", &books(nth))).collect();
    let flapping = async {
        let troubles = [Network::Cut, Network::Hangs, Network::Slow(Duration::from_millis(600))];
        for trouble in troubles.into_iter().cycle() {
            shared.proxy.set(trouble);
            sleep(Duration::from_millis(900)).await;
            shared.proxy.set(Network::Passes);
            sleep(Duration::from_millis(1_300)).await;
        }
    };
    let began = Instant::now();
    let recordings = tokio::select! {
        () = flapping => unreachable!("it never ends"),
        recordings = join_all(calls.into_iter().map(PlacedCall::passed)) => recordings,
    };
    assert!(began.elapsed() > Duration::from_secs(5), "it went through all of it");
    let mut sids = Vec::new();
    for recording in recordings {
        was_answered_at_once(&recording);
        // On a busy machine PostgreSQL may answer late, too; then it is a wish, and booked all the same.
        let told = heard(&recording, "you're booked") || heard(&recording, "text you to confirm");
        assert!(told, "{}", describe(&recording));
        assert_eq!(recording.streams, 1, "{}", describe(&recording));
        sids.push(recording.call_sid);
    }
    are_there_once(&shared.world, &sids).await;
    assert_eq!(count(&shared.world, "SELECT count(*) FROM appointments WHERE status = 'booked'"), 4);
    assert_eq!(count(&shared.world, "SELECT count(*) FROM outbox WHERE idempotency_key LIKE 'text/confirmation/%'"), 4);
    shared.recovers().await;
    shared.end().await;
}
