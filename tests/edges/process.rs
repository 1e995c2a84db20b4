//! The `frontdesk` program as a process of its own: how it starts, leaves, and refuses to start.

use std::time::Duration;

use frontdesk_sandbox::twilio::CarrierConfig;
use frontdesk_sandbox::world as sandbox;
use tokio::process::Command;

use super::EVERYDAY_CALL;
use crate::server_process::ServerProcess;
use crate::world::{PlacedCall, eventually, scenario};

#[actix_web::test]
async fn e06_a_terminated_server_finishes_its_live_call_and_exits_in_good_order() {
    let sandbox = sandbox::World::start().await.unwrap();
    let mut server = ServerProcess::start(&sandbox, &[]).await;
    let carrier = sandbox.carrier(CarrierConfig::new(server.url())).unwrap();
    let call = PlacedCall::place(carrier.clone(), scenario("while the server leaves", EVERYDAY_CALL));
    eventually(Duration::from_secs(5), "the call is live", async || {
        server.metric("frontdesk_active_calls").await == 1.0
    })
    .await;
    server.signal("TERM").await;
    eventually(Duration::from_secs(3), "the server is no longer ready", async || server.get("/ready").await.0 == 503)
        .await;
    let (_, ready) = server.get("/ready").await;
    assert!(ready.contains("\"draining\"") && ready.contains("\"live\":1"), "{ready}");
    call.passed().await;
    assert_eq!(server.exited(Duration::from_secs(5)).await.code(), Some(0));
    assert!(sandbox.emulators.violations().is_empty());
    sandbox.stop().await;
}

#[actix_web::test]
async fn a_wrong_configuration_is_refused_with_every_mistake_named() {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_frontdesk"))
        .arg("serve")
        .current_dir(&folder)
        .env_clear()
        .env("PUBLIC_URL", "calls.example.com/path")
        .env("FRONTDESK_BIND", "nowhere")
        .env("FRONTDESK_MASTER_KEY", "c2hvcnQ=")
        .env("TWILIO_ACCOUNT_SID", "AC123")
        .env("DEEPGRAM_URL", "ftp://example.com")
        .output()
        .await
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    let told = String::from_utf8(output.stderr).unwrap();
    for variable in [
        "PUBLIC_URL",
        "FRONTDESK_BIND",
        "FRONTDESK_MASTER_KEY",
        "TWILIO_ACCOUNT_SID",
        "TWILIO_AUTH_TOKEN",
        "DEEPGRAM_API_KEY",
        "DEEPGRAM_URL",
        "ANTHROPIC_API_KEY",
        "ELEVENLABS_API_KEY",
    ] {
        assert!(told.contains(variable), "{variable} is not named in:\n{told}");
    }
    assert!(output.stdout.is_empty(), "nobody listens");
}
