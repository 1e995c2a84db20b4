//! Nothing of a call is lost: not when the process is killed, not when PostgreSQL is away.

use std::sync::Arc;
use std::time::Duration;

use frontdesk_sandbox::twilio::CarrierConfig;
use frontdesk_sandbox::world as sandbox;
use frontdesk_schema::CallId;
use frontdesk_schema::models::turns;
use futures_util::future::join_all;
use tokio::time::sleep;

use super::{bright_smiles, report, storage};
use crate::edges::EVERYDAY_CALL;
use crate::server_process::ServerProcess;
use crate::world::{Place, World, eventually, scenario};

/// Moments of calls at which their server is killed, in milliseconds.
const MOMENTS: [u64; 4] = [8_500, 10_500, 13_000, 16_000];

/// kill -9 in the middle of calls: what was said before is in the database once a server runs there again.
#[actix_web::test]
async fn turns_that_were_over_survive_the_death_of_the_process() {
    let sandbox = sandbox::World::start().await.unwrap();
    join_all(MOMENTS.map(|moment| killed_after(moment, &sandbox))).await;
    sandbox.stop().await;
}

async fn killed_after(moment: u64, sandbox: &sandbox::World) {
    let place = Arc::new(Place::new());
    let mut server = ServerProcess::start_in(Arc::clone(&place), sandbox, &[]).await;
    let carrier = sandbox.carrier(CarrierConfig::new(server.url())).unwrap();
    let place_call = |number| {
        let sid = frontdesk_sandbox::twilio::new_sid("CA");
        let (carrier, call) = (carrier.clone(), scenario(&format!("killed {number}"), EVERYDAY_CALL));
        let placed = sid.clone();
        (sid, actix_rt::spawn(async move { carrier.call_as(placed, call, None).await }))
    };
    let calls: Vec<_> = (0..3).map(place_call).collect();
    sleep(Duration::from_millis(moment)).await;
    server.kill().await;
    let mut killed = Vec::new();
    for (sid, call) in calls {
        call.abort();
        drop(call.await);
        killed.push(sid);
    }
    drop(server);
    let server = ServerProcess::start_in(Arc::clone(&place), sandbox, &[]).await;
    eventually(Duration::from_secs(10), "the journal is delivered", async || {
        server.metric("frontdesk_journal_waiting").await == 0.0
    })
    .await;
    for never in ["lost", "refused", "broken"] {
        assert_eq!(server.metric(&format!("frontdesk_journal_{never}_total")).await, 0.0, "{never}");
    }
    let storage = storage(&place).await;
    for sid in killed {
        let mut connection = storage.database.connection().await.unwrap();
        let mut scope = connection.scope(bright_smiles()).await.unwrap();
        let turns = turns::of_call(&mut scope, CallId::of_carrier_call(&sid).as_uuid()).await.unwrap();
        scope.commit().await.unwrap();
        // Greeting and notice are over after seven and a half seconds.
        assert!(turns.len() >= 2, "{} turns are there of a call that was killed after {moment} ms", turns.len());
        let numbers: Vec<_> = turns.iter().map(|turn| turn.seq).collect();
        assert_eq!(numbers, (1..=turns.len() as i32).collect::<Vec<_>>(), "none is missing, none is there twice");
    }
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
