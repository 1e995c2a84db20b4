//! A patient asks for everything that is kept about them: what they get is what erasing them makes unreadable, opened.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::time::Duration;

use chrono::Utc;
use frontdesk::storage::Storage;
use frontdesk_schema::encryption::{Place as Sealed, Private};
use frontdesk_schema::models::requests::{self, Kind, RequestRow, State};
use frontdesk_schema::{CallId, DataKeyId, PatientId};
use serde_json::Value;
use uuid::Uuid;

use super::erasing::{ASK, NOTE, NUMBER, book_with_note};
use super::{bright_smiles, frontdesk, report, storage};
use crate::receptionist::booking::BOOK;
use crate::world::{Place, World, eventually};

/// Left from the patient's number; whoever spoke has no appointment.
const LEAVE_A_MESSAGE: &str = r#"
[[step]]
wait_for = "at any time"
[[step]]
say = "i would like to leave a message please"
[[step]]
expect = "your name"
[[step]]
say = "my name is jane miller"
[[step]]
expect = "pass on"
[[step]]
say = "please tell them that my crown is loose"
[[step]]
expect = "best number"
[[step]]
say = "the one i am calling from"
[[step]]
expect = "anything else"
[[step]]
hang_up = true
"#;

/// The tables with anything sealed in them, and what tells their rows apart. Another one must be here, in the export and
/// among what an erasure shreds.
const TABLES: [(&str, &str); 8] = [
    ("appointments", "id"),
    ("calls", "id"),
    ("messages", "id"),
    ("outbox", "id"),
    ("patients", "id"),
    ("requests", "id"),
    ("sms_log", "id"),
    ("turns", "concat_ws(' ', call_id, who, at_ms)"),
];

async fn run(place: &Place, arguments: &[&str]) -> Result<String, String> {
    frontdesk(place, &[], arguments).await
}

/// A wish of the call's, as it is kept when the diary cannot be reached.
async fn wish(storage: &Storage, place: &Place, call: CallId) {
    let key = place.database.query_one(&format!("SELECT data_key_id::text FROM calls WHERE id = '{call}'"));
    let mut connection = storage.database.connection().await.unwrap();
    let mut scope = connection.scope(bright_smiles()).await.unwrap();
    let key = storage.keyring.data_key(&mut scope, DataKeyId::from_uuid(key.parse().unwrap())).await.unwrap();
    let id = Uuid::now_v7();
    let place = Sealed::new(bright_smiles(), "requests", "wish_sealed", id);
    let row = RequestRow {
        id,
        call_id: call,
        data_key_id: key.id(),
        kind: Kind::Cancel,
        wish_sealed: key.seal(&place, &Private::from(r#"{"wish":"no more needles"}"#)),
        asked_at: Utc::now(),
        state: State::Staff,
        settled_at: Some(Utc::now()),
    };
    assert!(requests::insert(&mut scope, &row).await.unwrap());
    scope.commit().await.unwrap();
}

/// What tells the rows of a table apart that are in a document.
fn exported(document: &Value, table: &str) -> BTreeSet<String> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let ids = |field: &str| document[field].as_array().unwrap().iter().map(|row| text(&row["id"])).collect();
    match table {
        "patients" => [text(&document["patient"]["id"])].into(),
        "sms_log" => ids("texts"),
        "outbox" => ids("effects"),
        "turns" => {
            let calls = document["calls"].as_array().unwrap();
            let turns = calls.iter().flat_map(|call| {
                let turns = call["transcript"].as_array().unwrap();
                turns.iter().map(|turn| format!("{} {} {}", text(&call["id"]), text(&turn["who"]), turn["at_ms"]))
            });
            turns.collect()
        }
        same => ids(same),
    }
}

/// The same of those that nobody can read any more: their key is gone.
fn shredded(place: &Place, table: &str, row: &str) -> BTreeSet<String> {
    let gone = "data_key_id NOT IN (SELECT id FROM keys.data_keys)";
    let rows = format!("SELECT coalesce(string_agg({row}::text, ',' ORDER BY 1), '') FROM {table} WHERE {gone}");
    place.database.query_one(&rows).split(',').filter(|row| !row.is_empty()).map(str::to_owned).collect()
}

#[actix_web::test]
async fn a_patient_gets_everything_that_erasing_them_makes_unreadable_and_nothing_of_anybody_else() {
    let world = World::start().await;
    let place = world.place();
    let storage = storage(place).await;
    let booking = world.place_call("book", BOOK).passed().await.call_sid;
    let (asking, message) = (world.place_call("ask", ASK), world.place_call("message", LEAVE_A_MESSAGE));
    let other = BOOK.replace("jane miller", "john smith").replace("the first one", "the second one");
    let other = world.place_call("other", &format!("from = \"+447700900222\"\n{other}"));
    let (asking, message) = (asking.passed().await.call_sid, message.passed().await.call_sid);
    let other = other.passed().await.call_sid;
    for sid in [&booking, &asking, &message, &other] {
        report(&storage, sid).await;
    }
    let call = |sid: &str| CallId::of_carrier_call(sid).to_string();
    book_with_note(&world, CallId::of_carrier_call(&booking)).await;
    wish(&storage, place, CallId::of_carrier_call(&booking)).await;
    let account = &world.emulators.account;
    eventually(Duration::from_secs(20), "three bookings and a message are texted", async || account.texts().len() == 4)
        .await;
    let find = ["patients", "find", "--tenant", "bright-smiles", "--phone", NUMBER];
    let patient = run(place, &find).await.unwrap().split(' ').next().unwrap().to_owned();

    let to_file = place.data.path().join("everything.json");
    let export = ["patients", "export", "--tenant", "bright-smiles", "--patient", &patient];
    let with_file = [&export[..], &["--out", to_file.to_str().unwrap()]].concat();
    assert_eq!(run(place, &with_file).await.unwrap(), "");
    assert_eq!(fs::metadata(&to_file).unwrap().permissions().mode() & 0o777, 0o600);
    let again = run(place, &with_file).await.unwrap_err();
    assert!(again.contains("cannot be made"), "it is not written over: {again}");
    let text = fs::read_to_string(&to_file).unwrap();
    let document: Value = serde_json::from_str(&text).unwrap();
    let shown: Value = serde_json::from_str(&run(place, &export).await.unwrap()).unwrap();
    // How far texts have come may change in between.
    for same in ["patient", "appointments", "calls", "messages", "requests", "consents"] {
        assert_eq!(shown[same], document[same], "standard output tells the same");
    }
    let written = "SELECT concat(count(*), ' ', min(subject)) FROM audit_log WHERE action = 'patient.exported'";
    assert_eq!(place.database.query_one(written), format!("2 {patient}"), "each export is on record");

    // Opened, all of it, and nothing of the other patient's.
    check_words(&document, &text);
    let whose = |sid: &str| {
        let calls = document["calls"].as_array().unwrap();
        calls.iter().find(|row| row["id"] == call(sid).as_str()).map(|row| row["whose"].as_str().unwrap().to_owned())
    };
    assert_eq!(whose(&booking).as_deref(), Some("theirs"));
    assert_eq!(whose(&asking).as_deref(), Some("from_their_number"));
    assert_eq!(whose(&message).as_deref(), Some("from_their_number"));
    assert_eq!(whose(&other), None);
    let narrow = run(place, &[&export[..], &["--without-calls-from-number"]].concat()).await.unwrap();
    assert!(narrow.contains(&call(&booking)) && !narrow.contains(&call(&asking)) && !narrow.contains("crown is loose"));

    // Whom it is not for, and what does not exist.
    let tried = async |tenant: &str, patient: &str| {
        run(place, &["patients", "export", "--tenant", tenant, "--patient", patient]).await.unwrap_err()
    };
    assert!(
        tried("shear-delight", &patient).await.contains(&format!("there is no patient {patient} of shear-delight"))
    );
    assert!(tried("nobody", &patient).await.contains("there is no tenant with the id \"nobody\""));
    assert!(tried("bright-smiles", &PatientId::new().to_string()).await.contains("there is no patient"));
    assert!(tried("bright-smiles", "jane").await.contains("\"jane\" is not the id of a patient"));
    assert_eq!(place.database.query_one(written), format!("3 {patient}"), "who got nothing has exported nothing");

    // Row by row what an erasure takes.
    let sealed = "SELECT string_agg(table_name, ' ' ORDER BY table_name) FROM information_schema.columns \
                  WHERE column_name = 'data_key_id' AND table_schema = 'public' AND table_name <> 'google_accounts'";
    assert_eq!(place.database.query_one(sealed), TABLES.map(|(table, _)| table).join(" "));
    assert!(TABLES.iter().all(|(table, row)| shredded(place, table, row).is_empty()));
    run(place, &["erase", "--tenant", "bright-smiles", "--patient", &patient, "--yes"]).await.unwrap();
    for (table, row) in TABLES {
        let (exported, shredded) = (exported(&document, table), shredded(place, table, row));
        assert!(!exported.is_empty(), "nothing of {table} was there to be compared");
        assert_eq!(exported, shredded, "{table}");
    }
    let late = place.data.path().join("late.json");
    let erased = run(place, &[&export[..], &["--out", late.to_str().unwrap()]].concat()).await.unwrap_err();
    assert!(erased.contains(&format!("patient {patient} of bright-smiles was erased on ")), "{erased}");
    assert!(!late.exists(), "no file for nothing");
    world.end().await;
}

/// Everything sealed is open, and only the patient's.
fn check_words(document: &Value, text: &str) {
    let lower = text.to_lowercase();
    for word in
        ["jane miller", NUMBER, "i would like to book", "is there parking", NOTE, "crown is loose", "no more needles"]
    {
        assert!(lower.contains(word), "{word} is not in {text}");
    }
    for word in ["smith", "+447700900222"] {
        assert!(!lower.contains(word), "{word} is in {text}");
    }
    let all = |field: &str| document[field].as_array().unwrap().clone();
    assert!(all("texts").iter().any(|sms| sms["purpose"] == "confirmation" && sms["number"] == NUMBER));
    assert!(all("consents").iter().any(|word| word["given"] == true && word["source"] == "call"));
    assert!(all("effects").iter().all(|effect| !effect["payload"].is_null()));
    assert_eq!(all("messages")[0]["caller_name"].as_str().map(str::to_lowercase).as_deref(), Some("jane miller"));
    let turns = all("calls").into_iter().flat_map(|call| call["transcript"].as_array().unwrap().clone());
    assert!(turns.into_iter().all(|turn| turn["text"].is_string()));
}
