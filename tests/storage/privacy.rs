//! Nothing that a caller said, and nobody's name or number, is anywhere in clear: canaries go through a call with every
//! log level on, and are looked for in logs, metrics, answers and every row of the database.

use std::process::Stdio;

use frontdesk_sandbox::twilio::CarrierConfig;
use frontdesk_sandbox::world as sandbox;
use secrecy::ExposeSecret as _;
use tokio::io::AsyncReadExt as _;
use tokio::process::Command;

use super::{bright_smiles, report, storage};
use crate::world::{Place, environment, eventually, scenario};

/// Words, a name and numbers that occur nowhere else.
pub(super) const CANARIES: [&str; 5] = ["zanzibar", "quillfeather", "7700900987", "07700 900 987", "pineapple"];

pub(super) const CALL: &str = r#"
from = "+447700900987"
[[step]]
wait_for = "at any time"
[[step]]
say = "i would like to leave a message please"
[[step]]
expect = "your name"
[[step]]
say = "my name is jane quillfeather"
[[step]]
expect = "pass on"
[[step]]
say = "please tell them about the zanzibar pineapple"
[[step]]
expect = "best number"
[[step]]
say = "it is oh seven seven double oh nine oh oh nine eight seven"
[[step]]
expect = "anything else"
[[step]]
hang_up = true
"#;

#[actix_web::test]
async fn nothing_a_caller_said_is_in_logs_metrics_or_the_database_in_clear() {
    let place = Place::new();
    let sandbox = sandbox::World::start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let mut server = Command::new(env!("CARGO_BIN_EXE_frontdesk"))
        .arg("serve")
        .current_dir(&folder)
        .env_clear()
        .env("RUST_LOG", "trace")
        .envs(place.vars())
        .envs(environment(&sandbox, &[]))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let (mut stdout, mut stderr) = (server.stdout.take().unwrap(), server.stderr.take().unwrap());
    let mut first = Vec::new();
    while !first.ends_with(b"\n") {
        first.push(stdout.read_u8().await.unwrap());
    }
    let told = String::from_utf8(first).unwrap();
    let url = told.trim().strip_prefix("listening on ").unwrap().to_owned();
    let log = actix_rt::spawn(async move {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let (one, two) = tokio::join!(stdout.read_to_end(&mut out), stderr.read_to_end(&mut err));
        one.and(two).unwrap();
        out.extend(err);
        String::from_utf8_lossy(&out).to_lowercase()
    });
    let get = async |path: &str| {
        let request = awc::Client::new().get(format!("{url}{path}")).force_close();
        let Ok(mut response) = request.send().await else { return String::new() };
        String::from_utf8_lossy(&response.body().limit(1 << 20).await.unwrap_or_default()).to_lowercase()
    };
    eventually(std::time::Duration::from_secs(20), "the server is ready", async || !get("/ready").await.is_empty())
        .await;

    let sid = frontdesk_sandbox::twilio::new_sid("CA");
    let carrier = sandbox.carrier(CarrierConfig::new(&url)).unwrap();
    let recording = carrier.call_as(sid.clone(), scenario("canaries", CALL), None).await;
    assert!(recording.passed(), "{}", crate::world::describe(&recording));
    let storage = storage(&place).await;
    let report = report(&storage, &sid).await;
    let said: Vec<_> = report.turns.iter().filter_map(|turn| turn.text.clone()).collect();
    let said = said.join(" ").to_lowercase();
    assert!(said.contains("zanzibar") && said.contains("quillfeather"), "the canaries were said: {said}");
    assert_eq!(report.promised, ["message_taken"]);
    let mut connection = storage.database.connection().await.unwrap();
    let mut scope = connection.scope(bright_smiles()).await.unwrap();
    let messages = frontdesk_schema::models::messages::page(&mut scope, None, 10).await.unwrap();
    assert_eq!(messages.len(), 1);
    scope.commit().await.unwrap();

    let (metrics, ready, health) = (get("/metrics").await, get("/ready").await, get("/health").await);
    let id = server.id().unwrap().to_string();
    assert!(Command::new("kill").args(["-s", "TERM", &id]).status().await.unwrap().success());
    server.wait().await.unwrap();
    let log = log.await.unwrap();
    assert!(log.contains("call started") && log.len() > 10_000, "everything was logged");
    let rows = dump(&place).await;
    assert!(rows.contains("bright smiles"), "the dump holds what is not secret");
    for (what, text) in [("log", log), ("metrics", metrics), ("ready", ready), ("health", health), ("database", rows)] {
        for canary in CANARIES {
            let at = text.find(canary);
            assert!(
                at.is_none(),
                "{canary} is in the {what}: {:?}",
                at.map(|at| &text[at.saturating_sub(90)..at + 30])
            );
        }
    }
    sandbox.stop().await;
}

/// Every row of every table as text, bytes as they are and in hexadecimal.
async fn dump(place: &Place) -> String {
    let url = place.database.admin_url();
    let (client, connection) = tokio_postgres::connect(url.expose_secret(), tokio_postgres::NoTls).await.unwrap();
    actix_rt::spawn(async move { drop(connection.await) });
    let tables = "SELECT schemaname || '.' || tablename FROM pg_tables WHERE schemaname IN ('public', 'keys')";
    let mut text = String::new();
    for row in client.query(tables, &[]).await.unwrap() {
        let table: String = row.get(0);
        let rows = format!("SELECT t::text, encode(convert_to(t::text, 'UTF8'), 'escape') FROM {table} t");
        for row in client.query(&rows, &[]).await.unwrap() {
            text += &row.get::<_, String>(0).to_lowercase();
            text += &row.get::<_, String>(1).to_lowercase();
        }
    }
    // What bytes would show if they were not sealed.
    for canary in CANARIES {
        let hex: String = canary.bytes().map(|byte| format!("{byte:02x}")).collect();
        assert!(!text.contains(&hex), "{canary} is there in hexadecimal");
    }
    text
}
