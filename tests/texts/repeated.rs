//! A message that is taken again, since the call was cut off before it knew that it had been taken: one row and one text.

use frontdesk::storage::JournaledCalls;
use frontdesk::store::MemoryStores;
use frontdesk_actors::desk::Desk as Known;
use frontdesk_actors::engine::Stores;
use frontdesk_actors::tools::{ToolContext, ToolRegistry};
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};
use serde_json::{Value, json};

use super::*;

const SEEDS: u64 = 200;

/// A node: its journal, and the tools that write to it.
struct Node {
    _folder: tempfile::TempDir,
    journal: Journal,
    tools: ToolRegistry,
}

impl Node {
    fn new() -> Self {
        let (folder, journal) = journal();
        let messages = Arc::new(JournaledCalls::new(journal.clone()));
        let stores = Stores { messages, ..MemoryStores::new(Duration::from_secs(900)).for_engine() };
        Self { _folder: folder, journal, tools: ToolRegistry::standard(&stores) }
    }

    async fn takes(&self, tenant: &Arc<Tenant>, call: CallId, life: u8, message: &Value) -> Value {
        let (caller, desk) = (None, Known::default());
        let context = ToolContext { call, life, tenant: tenant.clone(), caller, desk, now: Utc::now() };
        self.tools.run("take_message", message.clone(), context).await.result
    }
}

/// The process dies at any moment of it, before or after the message is kept; the call goes on here or on another node and
/// takes it again, in words that differ by nothing that can be heard.
async fn taken_at_last(nodes: &[Node; 2], tenant: &Arc<Tenant>, call: CallId, seed: u64) {
    let mut dice = StdRng::seed_from_u64(seed);
    let spellings = ["A crown came off.", "a crown came off", "A crown came off!"];
    let mut life = 0;
    for _ in 0..dice.random_range(0..4) {
        let message = json!({ "caller_name": "Ann Lee", "message": spellings[dice.random_range(0..3)] });
        let node = &nodes[dice.random_range(0..2)];
        let patience = Duration::from_micros(dice.random_range(0..3_000));
        drop(tokio::time::timeout(patience, node.takes(tenant, call, life, &message)).await);
        life += u8::from(dice.random_bool(0.7));
    }
    let message = json!({ "caller_name": "Ann Lee", "message": spellings[0] });
    let taken = nodes[dice.random_range(0..2)].takes(tenant, call, life, &message).await;
    assert_eq!(taken["status"], "message_taken", "seed {seed}: {taken}");
}

#[actix_web::test]
async fn t16_a_message_that_is_cut_off_retried_and_resumed_is_kept_and_texted_once() {
    let desk = Desk::new().await;
    let (nodes, tenant) = ([Node::new(), Node::new()], Arc::new(desk.tenant.clone()));
    let call = |seed: u64| CallId::of_carrier_call(&format!("CA{seed}"));
    for seed in 0..SEEDS {
        taken_at_last(&nodes, &tenant, call(seed), seed).await;
    }
    for node in &nodes {
        desk.deliver(&node.journal).await;
    }
    let query = |query: &str| desk.place.database.query_one(query);
    let rows = || query("SELECT count(*)::text || ' of ' || count(DISTINCT call_id)::text FROM messages");
    assert_eq!(rows(), format!("{SEEDS} of {SEEDS}"));
    let effects = || query("SELECT count(*)::text FROM outbox WHERE idempotency_key LIKE 'message/%'");
    assert_eq!(effects(), SEEDS.to_string(), "one text for each");

    // The caller adds a detail: that is kept as well, beside what the practice may have read already.
    let more = json!({ "caller_name": "Ann Lee", "message": "A crown came off, and it hurts." });
    for node in &nodes {
        node.takes(&tenant, call(0), 1, &more).await;
        desk.deliver(&node.journal).await;
    }
    assert_eq!(rows(), format!("{} of {SEEDS}", SEEDS + 1));
}

#[actix_web::test]
async fn of_a_message_taken_in_two_lives_of_a_call_the_practice_gets_one_text() {
    let desk = Desk::new().await;
    let (nodes, tenant) = ([Node::new(), Node::new()], Arc::new(desk.tenant.clone()));
    let message = json!({ "caller_name": "Ann Lee", "message": "Please call back.", "callback_number": PHONE });
    let (call, now) = (CallId::new(), Utc::now());
    for (life, node) in nodes.iter().enumerate() {
        node.takes(&tenant, call, u8::try_from(life).unwrap(), &message).await;
        desk.deliver(&node.journal).await;
        for later in 1..4 {
            desk.round(now + TimeDelta::seconds(10 * later)).await;
        }
    }
    assert_eq!(desk.sent().len(), 1, "{:?}", desk.sent());
}
