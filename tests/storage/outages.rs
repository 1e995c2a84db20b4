//! Nothing of a call is lost: not when the process is killed, not when PostgreSQL is away.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use frontdesk_sandbox::caller::{Line, LineKind, OnLine};
use frontdesk_sandbox::twilio::CarrierConfig;
use frontdesk_sandbox::world as sandbox;
use frontdesk_schema::CallId;
use frontdesk_schema::models::turns;
use futures_util::future::join_all;
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};
use tokio::time::{Instant, sleep};

use super::{bright_smiles, report, storage};
use crate::edges::EVERYDAY_CALL;
use crate::server_process::ServerProcess;
use crate::world::{Place, World, eventually, scenario};

/// Servers that are killed, one after the other has begun, and calls that each of them has then: 200 moments of calls.
const ROUNDS: usize = 2;
const SERVERS: usize = 4;
const CALLS: usize = 25;

/// A turn that ended so long before the death of the process must be in the database.
const WRITTEN_WITHIN: Duration = Duration::from_secs(1);

/// kill -9 at 200 random moments of calls: what was said before is in the database once a server runs there again.
#[actix_web::test]
async fn turns_that_were_over_survive_the_death_of_the_process() {
    let seed = std::env::var("KILL_SEED").map_or_else(|_| rand::rng().random(), |seed| seed.parse().unwrap());
    println!("KILL_SEED={seed}");
    let mut dice = StdRng::seed_from_u64(seed);
    let sandbox = sandbox::World::start().await.unwrap();
    let mut turns = 0;
    for _ in 0..ROUNDS {
        // Greeting and notice are over after seven and a half seconds, the call after fifteen.
        let plans: Vec<(u64, Vec<u64>)> = (0..SERVERS)
            .map(|_| (dice.random_range(9_000..17_000), (0..CALLS).map(|_| dice.random_range(0..8_000)).collect()))
            .collect();
        turns += join_all(plans.iter().map(|(dies, begin)| killed_after(*dies, begin, &sandbox)))
            .await
            .into_iter()
            .sum::<usize>();
    }
    assert!(turns > ROUNDS * SERVERS * CALLS, "only {turns} turns: the calls did not get far enough to prove anything");
    sandbox.stop().await;
}

/// A call, and when the caller had heard each thing that the agent said.
struct Killed {
    sid: String,
    heard: Arc<Mutex<Vec<Instant>>>,
}

/// How many turns were stored in all.
async fn killed_after(dies: u64, begin: &[u64], sandbox: &sandbox::World) -> usize {
    let place = Arc::new(Place::new());
    let mut server = ServerProcess::start_in(Arc::clone(&place), sandbox, &[]).await;
    let carrier = sandbox.carrier(CarrierConfig::new(server.url())).unwrap();
    let place_call = |delay: &u64| {
        let (delay, carrier) = (Duration::from_millis(*delay), carrier.clone());
        let (sid, heard) = (frontdesk_sandbox::twilio::new_sid("CA"), Arc::default());
        let killed = Killed { sid: sid.clone(), heard: Arc::clone(&heard) };
        let on_line: OnLine = Box::new(move |line: &Line| {
            if matches!(line.kind, LineKind::Agent { .. }) {
                heard.lock().unwrap().push(Instant::now());
            }
        });
        let call = async move {
            sleep(delay).await;
            carrier.call_as(sid, scenario("killed", EVERYDAY_CALL), Some(on_line)).await
        };
        (killed, actix_rt::spawn(call))
    };
    let calls: Vec<_> = begin.iter().map(place_call).collect();
    sleep(Duration::from_millis(dies)).await;
    let died = Instant::now();
    server.kill().await;
    let mut killed = Vec::new();
    for (one, call) in calls {
        call.abort();
        drop(call.await);
        killed.push(one);
    }
    drop(server);
    let server = ServerProcess::start_in(Arc::clone(&place), sandbox, &[]).await;
    eventually(Duration::from_secs(20), "the journal is delivered", async || {
        server.metric("frontdesk_journal_waiting").await == 0.0
    })
    .await;
    for never in ["lost", "refused", "broken"] {
        assert_eq!(server.metric(&format!("frontdesk_journal_{never}_total")).await, 0.0, "{never}");
    }
    let storage = storage(&place).await;
    let mut stored = 0;
    for Killed { sid, heard } in killed {
        let mut connection = storage.database.connection().await.unwrap();
        let mut scope = connection.scope(bright_smiles()).await.unwrap();
        let turns = turns::of_call(&mut scope, CallId::of_carrier_call(&sid).as_uuid()).await.unwrap();
        scope.commit().await.unwrap();
        let heard = heard.lock().unwrap().iter().filter(|at| **at + WRITTEN_WITHIN < died).count();
        let agents = turns.iter().filter(|turn| turn.who == "agent").count();
        assert!(agents >= heard, "{agents} of {heard} things that the caller had heard are stored");
        let numbers: Vec<_> = turns.iter().map(|turn| turn.seq).collect();
        assert_eq!(numbers, (1..=turns.len() as i32).collect::<Vec<_>>(), "none is missing, none is there twice");
        stored += turns.len();
    }
    stored
}

/// PostgreSQL goes away in the middle of a call and comes back after it: the call notices nothing, and is stored.
#[actix_web::test]
async fn a_call_while_the_database_is_away_is_stored_when_it_is_back() {
    let world = World::start().await;
    let call = world.place_call("the database goes away", EVERYDAY_CALL);
    sleep(Duration::from_secs(9)).await;
    world.place().database.refuse_connections(true);
    let recording = call.passed().await;
    eventually(Duration::from_secs(5), "what happened waits", async || world.application().journal().waiting() > 0)
        .await;
    world.place().database.refuse_connections(false);
    let storage = storage(world.place()).await;
    let report = report(&storage, &recording.call_sid).await;
    assert_eq!(report.turn_count as usize, report.turns.len());
    assert_eq!(world.application().journal().waiting(), 0);
    world.end().await;
}
