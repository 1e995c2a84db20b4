//! A patient asks to be forgotten: found by number, erased by id, and not to be read any more by anybody, anywhere.

use std::time::Duration;

use chrono::{TimeDelta, Utc};
use frontdesk::storage::{CallsOf, Extent, Storage, audit, calls_of_patient, erase_patient};
use frontdesk_actors::call::summary::CallBegun;
use frontdesk_actors::desk::diary::{BookOutcome, ChangeOutcome, NewBooking, Person, Writer};
use frontdesk_actors::scheduling::Slot;
use frontdesk_actors::store::CarrierCallId;
use frontdesk_actors::tenant::PhoneNumber;
use frontdesk_schema::keyring::KeyringError;
use frontdesk_schema::{CallId, DataKeyId, PatientId};
use serde_json::Value;
use uuid::Uuid;

use super::backups::{Folders, empty_place, restore};
use super::{bright_smiles, frontdesk, report, storage};
use crate::receptionist::booking::BOOK;
use crate::world::{Place, World, eventually};

pub(super) const NUMBER: &str = "+447700900111";
pub(super) const NOTE: &str = "afraid of needles";

/// Somebody rings from that number too, and books nothing.
pub(super) const ASK: &str = r#"
[[step]]
wait_for = "at any time"
[[step]]
say = "is there parking"
[[step]]
expect = "behind the building"
[[step]]
hang_up = true
"#;

async fn run(place: &Place, arguments: &[&str]) -> Result<String, String> {
    frontdesk(place, &[], arguments).await
}

/// What the API tells of all appointments.
async fn appointments(world: &World, key: &str) -> Vec<Value> {
    let request = awc::Client::new().get(format!("{}/api/v1/appointments?limit=100", world.url())).bearer_auth(key);
    let body = request.send().await.unwrap().body().await.unwrap();
    serde_json::from_slice::<Value>(&body).unwrap()["data"].as_array().unwrap().clone()
}

/// Whose appointments are whose: those with this name, by patient.
fn patient_called(appointments: &[Value], name: &str) -> String {
    let called = |row: &&Value| row["patient_name"].as_str().is_some_and(|told| told.eq_ignore_ascii_case(name));
    appointments.iter().find(called).unwrap()["patient_id"].as_str().unwrap().to_owned()
}

/// A second appointment of the caller's, with a note, as the engine writes it.
pub(super) async fn book_with_note(world: &World, call: CallId) -> Uuid {
    let state = world.application().state();
    let tenant = state.tenants.by_id(bright_smiles()).await.unwrap().unwrap();
    let start = Utc::now() + TimeDelta::days(200);
    let end = start + TimeDelta::minutes(30);
    let slot = Slot {
        service: "checkup".to_owned(),
        start,
        end,
        provider: "patel".to_owned(),
        room: None,
        occupied: (start, end),
    };
    let booking = NewBooking {
        writer: Writer { tenant, call, life: 0 },
        intent: "a second one".to_owned(),
        slot,
        person: Person { name: "Jane Miller".to_owned(), phone: None, date_of_birth: None },
        notes: Some(NOTE.to_owned()),
        caller: Some(PhoneNumber::parse(NUMBER).unwrap()),
    };
    let booked = state.engine.stores.diary.book(booking).await.unwrap();
    let BookOutcome::Booked { appointment, .. } = booked else { panic!("{booked:?}") };
    appointment
}

/// A booking does not wait for the journal, and a call may only move or cancel: either way the call is the patient's, and
/// goes when they are erased.
#[actix_web::test]
async fn a_call_is_its_callers_whenever_it_is_written_down_and_whatever_they_did() {
    let world = World::start().await;
    let (place, storage) = (world.place(), storage(world.place()).await);
    let stores = world.application().engine().stores.clone();
    let begin = async |sid: &str| {
        let (carrier_call, call) = (CarrierCallId::new(sid), CallId::of_carrier_call(sid));
        let (tenant, caller) = (bright_smiles(), Some(PhoneNumber::parse(NUMBER).unwrap()));
        stores.calls.begun(CallBegun { call, carrier_call, tenant, caller, life: 0, at: Utc::now() }).await.unwrap();
        eventually(Duration::from_secs(10), "the call is in the database", async || {
            let there = format!("SELECT count(*)::text FROM calls WHERE id = '{call}'");
            world.application().journal().waiting() == 0 && place.database.query_one(&there) == "1"
        })
        .await;
        call
    };
    let patient_of = |call: CallId| {
        let found =
            "SELECT concat(patient_id, ' ', subject_kind) FROM calls JOIN keys.data_keys k ON k.id = data_key_id";
        place.database.query_one(&format!("{found} WHERE calls.id = '{call}'"))
    };
    let early = CallId::of_carrier_call("CAearly");
    let appointment = book_with_note(&world, early).await;
    assert_eq!(begin("CAearly").await, early);
    let patient = place.database.query_one("SELECT id::text FROM patients");
    assert_eq!(patient_of(early), format!("{patient} patient"));

    let later = begin("CAlater").await;
    assert_eq!(patient_of(later), " call", "nobody knows yet");
    let tenant = world.application().state().tenants.by_id(bright_smiles()).await.unwrap().unwrap();
    let writer = Writer { tenant, call: later, life: 0 };
    let cancelled = stores.diary.cancel(writer, appointment, None).await.unwrap();
    assert_eq!((cancelled, patient_of(later)), (ChangeOutcome::Done, format!("{patient} patient")));

    let id = PatientId::from_uuid(patient.parse().unwrap());
    let stranger = begin("CAstranger").await;
    let calls = calls_of_patient(&storage, bright_smiles(), id).await.unwrap().unwrap();
    assert_eq!(calls, CallsOf { theirs: 2, from_their_number: 1 });
    erase_patient(&storage, bright_smiles(), id, Extent::Theirs, "test").await.unwrap().unwrap();
    check_keys_are_gone(place, &storage, &patient, &[early, later]).await;
    assert_eq!(patient_of(stranger), " call", "only the number was theirs, and it was asked to stay");
    let erased = frontdesk(place, &[], &["erase", "--tenant", "bright-smiles", "--call", "CAstranger", "--yes"]).await;
    assert!(erased.unwrap().contains("1 keys are gone"));
    world.end().await;
}

/// How many rows of a place name a key of this patient or these calls, and that none of the keys is there.
async fn check_keys_are_gone(place: &Place, storage: &Storage, patient: &str, calls: &[CallId]) {
    let calls = calls.iter().map(|call| format!("'{call}'")).collect::<Vec<_>>().join(",");
    let keys = format!(
        "SELECT string_agg(DISTINCT key::text, ' ') FROM (
             SELECT data_key_id AS key FROM patients WHERE id = '{patient}'
             UNION SELECT data_key_id FROM appointments WHERE patient_id = '{patient}'
             UNION SELECT data_key_id FROM calls WHERE id IN ({calls})
             UNION SELECT data_key_id FROM turns WHERE call_id IN ({calls})
             UNION SELECT data_key_id FROM outbox WHERE call_id IN ({calls})
             UNION SELECT data_key_id FROM sms_log WHERE call_id IN ({calls})) rows"
    );
    let keys = place.database.query_one(&keys);
    let mut connection = storage.database.connection().await.unwrap();
    let mut scope = connection.scope(bright_smiles()).await.unwrap();
    assert!(keys.split(' ').count() >= 2, "the patient's and a call's: {keys}");
    for key in keys.split(' ') {
        let id = DataKeyId::from_uuid(key.parse().unwrap());
        let refused = storage.keyring.data_key(&mut scope, id).await.map(|_| ()).unwrap_err();
        assert!(matches!(refused, KeyringError::DataKeyErased { .. }), "{refused}");
    }
    scope.rollback().await.unwrap();
    let indexes = format!(
        "SELECT (SELECT count(*) FROM patients WHERE id = '{patient}'
                 AND (phone_index IS NOT NULL OR phone_sealed IS NOT NULL OR erased_at IS NULL))
              + (SELECT count(*) FROM calls WHERE id IN ({calls}) AND (caller_index IS NOT NULL OR caller_sealed IS NOT NULL))
              + (SELECT count(*) FROM sms_log WHERE call_id IN ({calls}) AND number_index IS NOT NULL) || ''"
    );
    assert_eq!(place.database.query_one(&indexes), "0", "nothing tells any more that two rows are one person's");
}

/// What every command and page says of somebody who was erased: nothing.
async fn check_nothing_is_told(place: &Place, patient: &str, sids: &[&str]) {
    for sid in sids {
        let shown = run(place, &["calls", "show", "--tenant", "bright-smiles", sid]).await.unwrap();
        let told = shown.to_lowercase();
        assert!(told.contains("(not kept any more)") && !told.contains("miller") && !told.contains(NUMBER), "{shown}");
    }
    let found = run(place, &["patients", "find", "--tenant", "bright-smiles", "--phone", NUMBER, "--names"]).await;
    assert!(!found.unwrap().contains(patient));
}

#[actix_web::test]
async fn a_patient_is_found_erased_and_not_read_any_more_by_anybody() {
    let world = World::start().await;
    let place = world.place();
    let storage = storage(place).await;
    let booking = world.place_call("book", BOOK).passed().await.call_sid;
    let asking = world.place_call("ask", ASK).passed().await.call_sid;
    let other = BOOK.replace("jane miller", "john smith").replace("the first one", "the second one");
    let other = world.place_call("other", &format!("from = \"+447700900222\"\n{other}")).passed().await.call_sid;
    for sid in [&booking, &asking, &other] {
        report(&storage, sid).await;
    }
    let (booked_in, asked_in) = (CallId::of_carrier_call(&booking), CallId::of_carrier_call(&asking));
    book_with_note(&world, booked_in).await;

    // Found: in the API by name, on the command line by number.
    let key = run(place, &["api-key", "add", "--tenant", "bright-smiles", "--name", "a test"]).await.unwrap();
    let key = key.trim();
    let before = appointments(&world, key).await;
    assert_eq!(before.len(), 3);
    let (patient, other_patient) = (patient_called(&before, "jane miller"), patient_called(&before, "john smith"));
    assert_eq!(before.iter().filter(|row| row["patient_id"] == patient.as_str()).count(), 2);
    let find = ["patients", "find", "--tenant", "bright-smiles", "--phone", "+44 7700 900111"];
    let found = run(place, &find).await.unwrap();
    assert!(found.starts_with(&patient) && found.lines().count() == 1, "{found}");
    assert!(found.contains("2 appointments, 2 ahead  1 calls") && !found.to_lowercase().contains("jane"), "{found}");
    let read = format!("SELECT count(*)::text FROM audit_log WHERE action = 'patient.read' AND subject = '{patient}'");
    assert_eq!(place.database.query_one(&read), "0");
    let named = run(place, &[&find[..], &["--names"]].concat()).await.unwrap();
    assert!(named.to_lowercase().contains("jane miller"), "{named}");
    assert_eq!(place.database.query_one(&read), "1", "whose name was shown to whom is written down");
    let looked = "SELECT count(*)::text FROM audit_log WHERE action = 'patients.found' AND detail->>'by' = 'phone'";
    assert_eq!(place.database.query_one(looked), "2");
    let elsewhere = run(place, &["patients", "find", "--tenant", "shear-delight", "--phone", NUMBER]).await.unwrap();
    let born = ["patients", "find", "--tenant", "bright-smiles", "--date-of-birth", "1984-03-09"];
    assert_eq!((elsewhere.as_str(), run(place, &born).await.unwrap().as_str()), ("", ""));

    // Erased.
    let folders = Folders::new();
    let (old, _) = folders.back_up(place).await;
    let erase = ["erase", "--tenant", "bright-smiles", "--patient", &patient];
    let preview = run(place, &erase).await.unwrap_err();
    assert!(
        preview.contains("1 calls with them and 1 more from their number") && preview.contains("--yes"),
        "{preview}"
    );
    let foreign = ["erase", "--tenant", "shear-delight", "--patient", &patient, "--yes"];
    assert!(run(place, &foreign).await.unwrap_err().contains("there is no patient"));
    check_names(&appointments(&world, key).await, &patient, Some("jane miller"));
    let erased = run(place, &[&erase[..], &["--yes"]].concat()).await.unwrap();
    assert!(erased.starts_with(&format!("erased patient {patient}")) && erased.contains("3 keys are gone"), "{erased}");

    // Not to be read any more: API, commands, rows. The other patient has lost nothing.
    let after = appointments(&world, key).await;
    check_names(&after, &patient, None);
    check_names(&after, &other_patient, Some("john smith"));
    check_nothing_is_told(place, &patient, &[&booking, &asking]).await;
    assert!(report(&storage, &other).await.turns.iter().all(|turn| turn.text.is_some()));
    check_keys_are_gone(place, &storage, &patient, &[booked_in, asked_in]).await;
    let stone = format!(
        "SELECT count(*)::text FROM keys.tombstones WHERE subject_kind = 'patient' AND subject_id = '{patient}'"
    );
    assert_eq!(place.database.query_one(&stone), "1");
    audit::export_once(&storage, place.data.path(), &mut Vec::new()).await.unwrap();
    assert!(run(place, &["audit", "verify", "--tenant", "bright-smiles"]).await.unwrap().contains("in order"));
    let written =
        format!("SELECT count(*)::text FROM audit_log WHERE action = 'erased.patient' AND subject = '{patient}'");
    assert_eq!(place.database.query_one(&written), "1");
    let again = run(place, &[&erase[..], &["--yes"]].concat()).await.unwrap();
    assert!(again.contains("0 keys are gone"), "erasing again is no mistake: {again}");

    // Older data with the keys of now, and the data of now with older keys: neither brings them back.
    std::thread::sleep(Duration::from_millis(1_100));
    let (new, _) = folders.back_up(place).await;
    for (data, keys) in [(&old.data, &new.keys), (&new.data, &old.keys)] {
        let restored = empty_place();
        restore(&restored, data, Some(keys)).await.unwrap();
        check_nothing_is_told(&restored, &patient, &[&booking, &asking]).await;
        let storage = super::storage(&restored).await;
        check_keys_are_gone(&restored, &storage, &patient, &[booked_in, asked_in]).await;
        let theirs = run(&restored, &["patients", "find", "--tenant", "bright-smiles", "--phone", "+447700900222"]);
        assert!(theirs.await.unwrap().starts_with(&other_patient));
        assert!(run(&restored, &["audit", "verify"]).await.unwrap().contains("bright-smiles            in order"));
    }
    world.end().await;
}

/// Every appointment of the patient's has this name, or nothing that is personal at all.
#[track_caller]
fn check_names(appointments: &[Value], patient: &str, name: Option<&str>) {
    let theirs: Vec<_> = appointments.iter().filter(|row| row["patient_id"] == patient).collect();
    assert!(!theirs.is_empty());
    for row in theirs {
        assert_eq!(row["patient_name"].as_str().map(str::to_lowercase).as_deref(), name, "{row}");
        assert_eq!(row["patient_phone"].is_null(), name.is_none(), "{row}");
        assert!(name.is_some() || row["notes"].is_null(), "{row}");
    }
    let notes = appointments.iter().any(|row| row["notes"] == NOTE);
    assert!(notes || name.is_none_or(|name| name == "john smith"), "the note can be read before");
}
