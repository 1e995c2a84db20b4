//! Google tells of a change, and the calendar is followed at once. A whole server.

use std::time::Duration;

use frontdesk_sandbox::google::key_file;
use frontdesk_schema::models::diary::{self, Source};

use super::{PATEL, at, entry};
use crate::storage::{bright_smiles, storage};
use crate::world::{World, eventually};

async fn notify(world: &World, channel: &str, token: &str) -> u16 {
    let request = awc::Client::new().post(format!("{}/google/notify", world.url()));
    let request = request
        .insert_header(("X-Goog-Channel-ID", channel))
        .insert_header(("X-Goog-Channel-Token", token))
        .insert_header(("X-Goog-Resource-State", "exists"));
    request.send().await.unwrap().status().as_u16()
}

#[actix_web::test]
async fn a_notice_with_its_channels_token_is_followed_at_once_and_any_other_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("google.json");
    std::fs::write(&file, key_file("https://oauth2.googleapis.com/token")).unwrap();
    let file = file.to_str().unwrap();
    let changes = [("PUBLIC_URL", "https://calls.example.com"), ("GOOGLE_SERVICE_ACCOUNT_FILE", file)];
    let world = World::start_with(&changes).await;
    let google = world.emulators.google.clone();
    let open = || google.channels().into_iter().find(|channel| channel.calendar == PATEL);
    eventually(Duration::from_secs(10), "a channel is open", async || open().is_some()).await;
    let channel = open().unwrap();
    assert_eq!(channel.address, "https://calls.example.com/google/notify");

    let token = channel.token.as_deref().unwrap();
    assert_eq!(notify(&world, &channel.id, "guessed").await, 404);
    assert_eq!(notify(&world, "00000000-0000-4000-8000-000000000000", token).await, 404);
    google.staff_adds(PATEL, entry(at(9, 0), at(11, 0))).unwrap();
    assert_eq!(notify(&world, &channel.id, token).await, 204);
    let storage = storage(world.place()).await;
    // The clock alone would take up to 25 s.
    eventually(Duration::from_secs(8), "the entry is in the diary", async || {
        let mut connection = storage.database.connection().await.unwrap();
        let mut scope = connection.scope(bright_smiles()).await.unwrap();
        diary::blocked_by(&mut scope, Source::Google, "patel").await.unwrap().len() == 1
    })
    .await;
    let metrics = world.application().render_metrics();
    assert!(metrics.contains("frontdesk_google_followed_total"), "{metrics}");
    world.end().await;
}
