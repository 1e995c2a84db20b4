//! Alerts of a server as a process of its own: what its people are told, in a chat and by e-mail, when a vendor fails for a
//! while.

mod chat;

use std::time::Duration;

use frontdesk_sandbox::fault::{Fault, FaultPlan};
use frontdesk_sandbox::twilio::CarrierConfig;
use frontdesk_sandbox::world as sandbox;
use tokio::process::Command;

use crate::server_process::ServerProcess;
use crate::texts::smtp::MailServer;
use crate::world::{PlacedCall, eventually, scenario};
use chat::Chat;

/// Asks something that only the model can answer, and does not wait for it.
const CALL: &str = r#"
[[step]]
wait_for = "at any time"
[[step]]
say = "do you offer teeth whitening and what does it cost"
[[step]]
pause_ms = 4000
[[step]]
hang_up = true
"#;

/// The rule under test, looked at often and over soon.
const QUICK: &str = "every=200ms,settle=1s,vendor_errors.above=0.001,vendor_errors.window=6s,vendor_errors.for=0s";

#[actix_web::test]
async fn a_vendor_that_fails_for_a_while_is_told_once_when_it_begins_and_once_when_it_is_over() {
    let (chat, mail) = (Chat::start().await, MailServer::start(&[]).await);
    let sandbox = sandbox::World::start().await.unwrap();
    let settings = [
        ("ALERT_WEBHOOK_URL", chat.url()),
        ("ALERT_EMAIL", "oncall@example.com".to_owned()),
        ("SMTP_URL", mail.url()),
        ("MAIL_FROM", "frontdesk@example.com".to_owned()),
        ("FRONTDESK_ALERTS", QUICK.to_owned()),
    ];
    let settings: Vec<_> = settings.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let mut server = ServerProcess::start(&sandbox, &settings).await;
    let carrier = sandbox.carrier(CarrierConfig::new(server.url())).unwrap();
    let refused = Fault::Refuse { status: 500, retry_after_s: None };
    sandbox.emulators.anthropic.configure(|config| config.faults = vec![FaultPlan::always(refused.clone())]);
    let call = PlacedCall::place(carrier, scenario("the model fails", CALL));
    let told = || chat.told().into_iter().filter(|text| text.contains("vendor_errors [llm]")).collect::<Vec<_>>();
    eventually(Duration::from_secs(20), "the beginning is told", async || told().len() == 1).await;
    assert!(
        told()[0].starts_with("FIRING (critical) vendor_errors [llm]: a vendor fails often\n"),
        "{told:?}",
        told = told()
    );
    assert!(server.metric("frontdesk_alerts_firing").await >= 1.0);
    call.recording().await;
    sandbox.emulators.anthropic.configure(|config| config.faults = Vec::new());
    eventually(Duration::from_secs(30), "the end is told", async || told().len() > 1).await;
    let told = told();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told[1].starts_with("RECOVERED vendor_errors [llm]"), "{told:?}");
    eventually(Duration::from_secs(10), "both are told by e-mail", async || {
        mail.taken().iter().filter(|(_, message)| message.contains("vendor_errors [llm]")).count() >= 2
    })
    .await;
    let mails = mail.taken();
    let mails: Vec<_> = mails.iter().filter(|(_, message)| message.contains("vendor_errors [llm]")).collect();
    assert!(mails.len() == 2 && mails.iter().all(|(to, _)| to == "oncall@example.com"), "{mails:?}");
    for text in chat.told().into_iter().chain(mail.taken().into_iter().map(|(_, message)| message)) {
        for patient_data in ["whitening", "+4477", "+4420"] {
            assert!(!text.contains(patient_data), "{text}");
        }
    }
    server.kill().await;
    sandbox.stop().await;
}

#[actix_web::test]
async fn a_test_notice_tells_whether_alerts_arrive() {
    let chat = Chat::start().await;
    let run = async |url: &str| {
        let folder = tempfile::tempdir().unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_frontdesk"));
        command.args(["alert", "test"]).current_dir(&folder).env_clear().env("ALERT_WEBHOOK_URL", url);
        let output = command.output().await.unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    assert_eq!(run(&chat.url()).await, (Some(0), "chat: sent\n".to_owned()));
    assert!(matches!(&chat.told()[..], [text] if text.starts_with("TEST: ")), "{:?}", chat.told());
    chat.answer(404);
    let (code, told) = run(&chat.url()).await;
    assert_eq!((code, told.as_str()), (Some(1), "chat: NOT sent: the webhook answered 404\n"));
    assert_eq!(run("ftp://example.com").await.0, Some(2));
    assert_eq!(run("").await.0, Some(1), "nothing is set");
}
