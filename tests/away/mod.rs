//! A part is away, slow, or comes and goes: calls are answered, wishes are kept, nothing is lost and nothing done twice.
//! Everything is counted in the database at the end.

mod bookings;
mod descriptors;
mod proxy;
mod shared;
mod starts;
mod texts;
mod troubled;
mod unsure;
mod wishes;

use std::time::Duration;

use frontdesk_sandbox::caller::Recording;

use crate::world::{World, eventually};
use proxy::Proxy;

/// A world whose server reaches its database through a proxy.
async fn world_behind_a_proxy() -> (World, Proxy) {
    world_with(&[]).await
}

async fn world_with(changes: &[(&str, &str)]) -> (World, Proxy) {
    let place = crate::world::Place::new();
    let proxy = Proxy::before(&place.database).await;
    let url = proxy.url(&place.database);
    let changes: Vec<_> = changes.iter().copied().chain([("DATABASE_URL", url.as_str())]).collect();
    (World::start_in(place, &changes).await, proxy)
}

/// A number that PostgreSQL answers with.
fn count(world: &World, query: &str) -> i64 {
    world.place().database.query_one(&format!("SELECT ({query})::text")).parse().unwrap()
}

/// Waits until everything that waited has been taken in and decided.
async fn everything_is_settled(world: &World) {
    eventually(Duration::from_secs(30), "the journal is empty and every request is settled", async || {
        world.application().journal().waiting() == 0
            && count(world, "SELECT count(*) FROM requests WHERE state = 'pending'") == 0
    })
    .await;
}

/// Whether the caller heard this.
fn heard(recording: &Recording, words: &str) -> bool {
    frontdesk_sandbox::report::conversation(recording).to_lowercase().contains(words)
}

/// What the caller did not hear, whatever went wrong: longer than three seconds of nothing.
#[track_caller]
fn no_silence_was_long(recording: &Recording) {
    let longest = recording.longest_silence();
    assert!(longest <= Duration::from_secs(3), "{longest:?} of silence\n{}", crate::world::describe(recording));
}
