//! Limits of vendors and budgets of practices, over the real wire: whoever finds no room is answered at once, and nobody
//! waits.

use std::time::Duration;

use chrono::Utc;
use frontdesk::billing::Budget;
use frontdesk_sandbox::caller::Recording;
use futures_util::future::join_all;
use tempfile::TempDir;

use super::{EVERYDAY_CALL, hand};
use crate::storage::bright_smiles;
use crate::world::{TENANTS, World, describe, eventually, passed};

/// A caller who is answered by the carrier's voice.
const WITHOUT_THE_AGENT: &str = r#"
[[step]]
wait_for = "all our lines are busy"
timeout_ms = 20000
[[step]]
wait_for = "hang up and call"
timeout_ms = 20000
[[step]]
expect_end = "agent_hangup"
timeout_ms = 60000
"#;

/// The example practice alone, with more in its file.
fn practice(more: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let file = std::fs::read_to_string(format!("{TENANTS}/bright-smiles.toml")).unwrap();
    std::fs::write(folder.path().join("bright-smiles.toml"), format!("{file}\n{more}")).unwrap();
    folder
}

async fn start(folder: &TempDir, changes: &[(&str, &str)]) -> World {
    let tenants = folder.path().display().to_string();
    World::start_with(&[&[("FRONTDESK_TENANTS", tenants.as_str())], changes].concat()).await
}

fn words(recording: &Recording) -> String {
    let words = recording.agent.iter().flat_map(|utterance| &utterance.words);
    words.map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ")
}

#[actix_web::test]
async fn with_room_for_two_the_third_of_three_callers_hears_the_overflow_answer_and_nothing_waits() {
    let folder = practice("[overflow]\norder = [\"message\"]\n");
    let limits = [("FRONTDESK_DEEPGRAM_CONCURRENCY", "2"), ("FRONTDESK_VENDOR_HEADROOM", "0")];
    let world = start(&folder, &limits).await;
    let placed = [1, 2, 3].map(|n| world.place_call(&format!("caller {n}"), EVERYDAY_CALL).recording());
    let recordings = join_all(placed).await;
    let (agents, others): (Vec<_>, Vec<_>) = recordings.iter().partition(|recording| passed(recording));
    let [other] = &others[..] else {
        panic!("{} had the agent: {:#?}", agents.len(), recordings.iter().map(describe).collect::<Vec<_>>())
    };
    assert!(words(other).contains("lines are busy") && other.streams == 0, "{}", describe(other));
    let live = world.emulators.deepgram.logbook().attempts();
    assert_eq!(live, 2, "no session was begun for the third");
    let metrics = world.application().render_metrics();
    assert!(metrics.contains("frontdesk_overflow_total{reason=\"stt\",answer=\"message\"}"), "{metrics}");
    assert!(metrics.contains("frontdesk_vendor_session_limit{vendor=\"stt\"}"), "{metrics}");
    // Both calls have ended: there is room again, without anybody having waited for it.
    world.place_call("afterwards", EVERYDAY_CALL).passed().await;
    world.end().await;
}

#[actix_web::test]
async fn a_budget_that_a_call_has_spent_lets_the_next_one_only_leave_a_message_and_the_practice_is_told_once() {
    let folder = practice("[overflow]\norder = [\"human\", \"message\"]\n[budget]\ndaily = 0.01\n");
    let world = start(&folder, &[]).await;
    world.place_call("spends it", EVERYDAY_CALL).passed().await;
    let budgets = &world.application().state().budgets;
    eventually(Duration::from_secs(15), "what the call has cost is known", async || {
        budgets.judge(bright_smiles(), Utc::now()) == Budget::Spent
    })
    .await;
    let contacts = world.vendor_contacts();
    world.place_call("too late", WITHOUT_THE_AGENT).passed().await;
    assert_eq!(world.vendor_contacts(), contacts, "it costs nothing at the vendors");
    let database = &world.place().database;
    let told = "SELECT count(*) FILTER (WHERE urgent) || ' of ' || count(*) FROM messages";
    eventually(Duration::from_secs(15), "the practice knows of its budget, at once, and of the caller", async || {
        database.query_one(told) == "1 of 2"
    })
    .await;
    let metrics = world.application().render_metrics();
    assert!(metrics.contains("frontdesk_budget_used_ratio{tenant=\"bright-smiles\",period=\"day\"}"), "{metrics}");
    let by_hand = [("CallSid", "CA0123456789abcdef0123456789abcdef"), ("To", hand::PRACTICE), ("From", "anonymous")];
    let withheld = hand::post(&world, "/incoming-call", &by_hand).await;
    assert!(withheld.body.contains("call 9 9 9"), "{}", withheld.body);
    world.end().await;
}
