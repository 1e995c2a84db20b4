//! Usage and money: calls through the journal into the database, and what the commands make of them.

use std::time::Duration;

use chrono::{DateTime, Utc};
use frontdesk::journal::Journal;
use frontdesk::storage::{JournaledCalls, PostgresReceiver, Storage};
use frontdesk_actors::call::summary::{CallBegun, CallOutcome, CallSummary};
use frontdesk_actors::call::tally::Tally;
use frontdesk_actors::llm::Usage;
use frontdesk_actors::store::{CallLog as _, CarrierCallId};
use frontdesk_schema::{CallId, TenantId};

use super::commands::frontdesk;
use crate::world::{Place, TENANTS};

/// One life of a call: tenant, the carrier's id, which life, when it began, how long it lasted.
struct Life(&'static str, &'static str, u8, &'static str, Duration, Tally);

async fn write(calls: &JournaledCalls, Life(slug, sid, life, at, duration, tally): Life) {
    let (tenant, carrier_call) = (TenantId::from_slug(slug), CarrierCallId::new(sid));
    let (call, at) = (CallId::of_carrier_call(sid), at.parse::<DateTime<Utc>>().unwrap());
    let begun = CallBegun { call, carrier_call: carrier_call.clone(), tenant, caller: None, life, at };
    calls.begun(begun).await.unwrap();
    let summary = CallSummary {
        call,
        carrier_call,
        tenant,
        caller: None,
        started_at: at,
        life,
        duration,
        outcome: CallOutcome::CallerHungUp,
        may_come_back: false,
        turns: Vec::new(),
        tally,
    };
    calls.finished(summary).await.unwrap();
}

/// Takes these lives through a journal into the database.
async fn fill(storage: &Storage, lives: Vec<Life>) {
    let folder = tempfile::tempdir().unwrap();
    let journal = Journal::open(folder.path(), storage.masters.derived("a test's journal")).unwrap();
    let calls = JournaledCalls::new(journal.clone());
    for life in lives {
        write(&calls, life).await;
    }
    let (_stop, stopped) = tokio::sync::watch::channel(false);
    let receiver = PostgresReceiver::new(std::sync::Arc::new(storage.clone()));
    tokio::select! {
        () = journal.deliver(&receiver, stopped) => {}
        empty = journal.flush(Duration::from_secs(20)) => assert!(empty),
    }
}

fn lives() -> Vec<Life> {
    let heard = |seconds| Tally { recognised: Duration::from_secs(seconds), ..Tally::default() };
    let busy = Tally {
        tokens: Usage { input: 1_000, output: 200, cache_read: 10_000, cache_write: 800 },
        tokens_wasted: 1_000,
        voice_characters: 400,
        ..heard(90)
    };
    let seconds = Duration::from_secs;
    vec![
        // $0.028 for two started minutes, $0.01155 heard, $0.0005 thought, $0.02 spoken.
        Life("bright-smiles", "CAbusy", 0, "2026-11-03T09:00:00Z", Duration::from_millis(90_500), busy),
        // Two lives are one call to the carrier: one started minute, $0.014, and $0.006416… heard.
        Life("bright-smiles", "CAtwice", 0, "2026-11-04T09:00:00Z", seconds(20), heard(20)),
        Life("bright-smiles", "CAtwice", 1, "2026-11-04T09:00:25Z", seconds(30), heard(30)),
        // The last second of November in London, and the first of December.
        Life("bright-smiles", "CAlate", 0, "2026-11-30T23:59:59Z", seconds(120), Tally::default()),
        Life("bright-smiles", "CAnext", 0, "2026-12-01T00:00:00Z", seconds(600), Tally::default()),
        // In New York it is still November.
        Life("shear-delight", "CAthere", 0, "2026-12-01T03:00:00Z", seconds(60), Tally::default()),
    ]
}

const HEADER: &str = "tenant,month,calls,minutes,tokens_in,tokens_out,tokens_cache_read,tokens_cache_write,tokens_wasted,\
                      wasted_percent,voice_characters,sms,vendor_cost_usd,currency,setup_fee,subscription,overage,billed,\
                      margin\n";
const BRIGHT_SMILES: &str = "bright-smiles,2026-11,3,5,1000,200,10000,800,1000,7.7,400,0,0.108467,GBP,150.00,200.00,0.20,\
                             350.20,350.12\n";
const SHEAR_DELIGHT: &str = "shear-delight,2026-11,1,1,0,0,0,0,0,0.0,0,0,0.014000,USD,0.00,99.50,0.00,99.50,99.49\n";

#[actix_web::test]
async fn a_month_is_told_per_practice_with_its_cost_what_is_billed_and_the_margin() {
    let place = Place::new();
    let run = async |arguments: &[&str]| frontdesk(&place, &[], arguments).await;
    let plans = [
        ("bright-smiles", "[plan]\nsetup_fee = 150\nincluded_minutes = 3\nfirst_month = \"2026-11\"\n"),
        (
            "shear-delight",
            "[plan]\ncurrency = \"USD\"\nmonthly = 99.50\nfirst_month = \"2026-10\"\n[budget]\ndaily = 5\n",
        ),
    ];
    for (slug, plan) in plans {
        let text = std::fs::read_to_string(format!("{TENANTS}/{slug}.toml")).unwrap();
        let file = place.data.path().join(format!("{slug}.toml"));
        std::fs::write(&file, format!("{text}\n{plan}")).unwrap();
        assert_eq!(run(&["tenant", "apply", file.to_str().unwrap()]).await.unwrap(), format!("{slug}: created\n"));
    }
    let storage = super::storage(&place).await;
    fill(&storage, lives()).await;

    let csv = run(&["usage", "--month", "2026-11", "--csv"]).await.unwrap();
    assert_eq!(csv, format!("{HEADER}{BRIGHT_SMILES}{SHEAR_DELIGHT}"));
    let one = run(&["usage", "--month", "2026-11", "--csv", "--tenant", "shear-delight"]).await.unwrap();
    assert_eq!(one, format!("{HEADER}{SHEAR_DELIGHT}"));
    let december = run(&["usage", "--month=2026-12", "--tenant=bright-smiles"]).await.unwrap();
    assert!(
        december.contains("calls           1, 10 minutes") && december.contains("billed          £200.70"),
        "{december}"
    );
    assert!(!december.contains("setup fee"), "{december}");
    let before = run(&["usage", "--month=2026-10", "--tenant=bright-smiles"]).await.unwrap();
    assert!(before.contains("billed          £0.00"), "{before}");
    let json = run(&["usage", "--month=2026-11", "--json"]).await.unwrap();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((&json[0]["vendor_cost_usd"], &json[1]["billed"]), (&"0.108467".into(), &"99.50".into()));
    let now = run(&["usage", "--tenant", "bright-smiles"]).await.unwrap();
    assert!(now.starts_with("bright-smiles  2"), "{now}");

    let shown = run(&["calls", "show", "--tenant", "bright-smiles", "CAtwice"]).await.unwrap();
    assert!(shown.contains("cost        0.020417 USD at the vendors; 0 text messages"), "{shown}");
    terms_stay_what_was_agreed(&place, &storage).await;
}

/// Files carry the terms there and back, and a change of anything else leaves them alone.
async fn terms_stay_what_was_agreed(place: &Place, storage: &Storage) {
    let run = async |arguments: &[&str]| frontdesk(place, &[], arguments).await;
    let exported = run(&["tenant", "export", "shear-delight"]).await.unwrap();
    assert!(exported.contains("monthly = 99.50\n") && exported.contains("[budget]\ndaily = 5.00\n"), "{exported}");
    let again = place.data.path().join("again.toml");
    std::fs::write(&again, &exported).unwrap();
    assert_eq!(run(&["tenant", "apply", again.to_str().unwrap()]).await.unwrap(), "shear-delight: unchanged\n");
    let mut tenant = frontdesk::tenant_file::parse(&exported).unwrap().tenant;
    tenant.greeting = "Hello, this is Shear Delight.".to_owned();
    frontdesk::storage::apply(storage, &tenant, "test").await.unwrap();
    let after = run(&["tenant", "export", "shear-delight"]).await.unwrap();
    assert!(after.contains("Hello, this is") && after.contains("monthly = 99.50\n"), "{after}");
}

#[actix_web::test]
async fn what_cannot_be_told_is_said_plainly() {
    let place = Place::new();
    let run = async |arguments: &[&str]| frontdesk(&place, &[], arguments).await;
    assert_eq!(run(&["usage"]).await.unwrap(), "", "no tenant, nothing to tell");
    let month = run(&["usage", "--month", "11/2026"]).await.unwrap_err();
    assert!(month.contains("'11/2026'") && month.contains("not a month like 2026-11"), "{month}");
    let tenant = run(&["usage", "--tenant", "nobody"]).await.unwrap_err();
    assert!(tenant.contains("there is no tenant with the id \"nobody\""), "{tenant}");
    assert!(run(&["usage", "--json", "--csv"]).await.unwrap_err().contains("cannot be used with"));
    let prices = place.data.path().join("prices.toml");
    std::fs::write(&prices, "[deepgram]\nminute = \"cheap\"\n").unwrap();
    let wrong = frontdesk(&place, &[("FRONTDESK_PRICES", prices.to_str().unwrap())], &["usage"]).await.unwrap_err();
    assert!(wrong.contains("prices.toml:2: deepgram.minute must be a number"), "{wrong}");
}
