//! Patients, who may be texted, and who was.

use chrono::{DateTime, Utc};
use frontdesk_schema::encryption::BlindIndex;
use frontdesk_schema::models::calls::{NewCall, begin};
use frontdesk_schema::models::consents::{self, NewConsent, Source, Word, newest, record};
use frontdesk_schema::models::patients::{NewPatient, born_on, find, insert, link, with_phone};
use frontdesk_schema::models::sms_log::{
    Admitted, Allowance, Answer, NewSms, Purpose, State, Told, admit, answered, count_since, find as find_sms, told,
};
use frontdesk_schema::{CallId, DataKeyId, Database, PatientId, SmsId, TenantId};
use uuid::Uuid;

use crate::practice::{Practice, at, index, noon, number, sealed};

const NUMBER: &str = "+442079460001";

#[tokio::test]
async fn patients_are_found_by_number_and_birth_date_until_they_are_erased() {
    let practice = Practice::new().await;
    let child = NewPatient {
        id: PatientId::new(),
        data_key: DataKeyId::new(),
        name: sealed("child"),
        phone: Some(number(NUMBER)),
        birth_date: Some(number("+442079460777")),
        created_at: at(1),
    };
    for _ in 0..2 {
        practice.run(async |scope| insert(scope, &child).await.unwrap()).await;
    }
    let family = practice.run(async |scope| with_phone(scope, &index(NUMBER)).await.unwrap()).await;
    assert_eq!(family.iter().map(|patient| patient.id).collect::<Vec<_>>(), [practice.patient, child.id]);
    let born = practice.run(async |scope| born_on(scope, &index("+442079460777")).await.unwrap()).await;
    assert_eq!(born.iter().map(|patient| patient.id).collect::<Vec<_>>(), [child.id]);
    practice.test.execute(&[&format!("UPDATE patients SET erased_at = now() WHERE id = '{}'", child.id)]);
    assert_eq!(practice.run(async |scope| with_phone(scope, &index(NUMBER)).await.unwrap()).await.len(), 1);
    assert!(practice.run(async |scope| born_on(scope, &index("+442079460777")).await.unwrap()).await.is_empty());
    let row = practice.run(async |scope| find(scope, child.id).await.unwrap()).await.unwrap();
    assert!(row.erased_at.is_some() && row.data_key_id == child.data_key);
}

#[tokio::test]
async fn a_call_is_linked_to_its_patient_once_its_row_is_there() {
    let practice = Practice::new().await;
    let call = CallId::new();
    let patient = practice.patient;
    assert!(!practice.run(async |scope| link(scope, call, patient).await.unwrap()).await);
    let new = NewCall {
        id: call.as_uuid(),
        carrier_call: "CA1".to_owned(),
        data_key: Uuid::now_v7(),
        caller: None,
        caller_index: None,
        started_at: noon(),
        life: 0,
    };
    practice.run(async |scope| begin(scope, &new).await.unwrap()).await;
    assert!(practice.run(async |scope| link(scope, call, patient).await.unwrap()).await);
    let linked = || practice.test.query_one("SELECT patient_id::text FROM calls");
    assert_eq!(linked(), patient.to_string());
    assert!(practice.run(async |scope| link(scope, call, patient).await.unwrap()).await, "again");
    let second = PatientId::new();
    assert!(!practice.run(async |scope| link(scope, call, second).await.unwrap()).await);
    assert_eq!(linked(), patient.to_string(), "whoever was known first");
}

#[tokio::test]
async fn the_newest_word_of_a_number_counts_and_an_opt_out_wins_a_tie() {
    let practice = Practice::new().await;
    let ask =
        async || practice.run(async |scope| newest(scope, &index(NUMBER), consents::Purpose::Sms).await.unwrap()).await;
    assert_eq!(ask().await, None);
    for (word, when, expected) in [
        (Word::Agreed, at(0), Word::Agreed),
        (Word::OptedOut, at(5), Word::OptedOut),
        (Word::Agreed, at(3), Word::OptedOut),
        (Word::Agreed, at(5), Word::OptedOut),
        (Word::Agreed, at(6), Word::Agreed),
    ] {
        let consent = NewConsent {
            id: Uuid::now_v7(),
            number: index(NUMBER),
            purpose: consents::Purpose::Sms,
            word,
            at: when,
            source: Source::Call,
            call: Some(CallId::new()),
            wording: Some("sms.offer.1".to_owned()),
        };
        for _ in 0..2 {
            practice.run(async |scope| record(scope, &consent).await.unwrap()).await;
        }
        assert_eq!(ask().await, Some(expected), "{word:?} at {when}");
    }
    assert_eq!(practice.count("consents"), 5);
}

fn text(queued_at: DateTime<Utc>) -> NewSms {
    NewSms {
        id: SmsId::new(),
        data_key: DataKeyId::new(),
        number: number(NUMBER),
        purpose: Purpose::Confirmation,
        appointment: None,
        call: None,
        queued_at,
    }
}

const fn three_since(since: DateTime<Utc>) -> Allowance {
    Allowance { since, texts: 3 }
}

async fn admit_alone(database: Database, tenant: TenantId, number: BlindIndex) -> Admitted {
    let mut sms = text(noon());
    sms.number.index = number;
    let mut connection = database.connection().await.unwrap();
    let mut scope = connection.scope(tenant).await.unwrap();
    let admitted = admit(&mut scope, &sms, three_since(noon())).await.unwrap();
    scope.commit().await.unwrap();
    admitted
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_number_gets_three_texts_a_day_however_many_want_to_send_one() {
    let practice = Practice::with_connections(10).await;
    let number = index(NUMBER);
    let tasks: Vec<_> =
        (0..10).map(|_| tokio::spawn(admit_alone(practice.database.clone(), practice.tenant, number))).collect();
    let mut new = 0;
    for task in tasks {
        new += u32::from(task.await.unwrap() == Admitted::New);
    }
    assert_eq!((new, practice.count("sms_log")), (3, 3));
    assert_eq!(practice.run(async |scope| count_since(scope, &number, noon()).await.unwrap()).await, 3);
    // The next day, another number, and after a refusal of the carrier there is room.
    let mut tomorrow = text(at(24 * 60));
    tomorrow.number.index = number;
    let admitted = practice.run(async |scope| admit(scope, &tomorrow, three_since(at(12 * 60))).await.unwrap()).await;
    assert_eq!(admitted, Admitted::New);
    let admitted = practice.run(async |scope| admit(scope, &tomorrow, three_since(noon())).await.unwrap()).await;
    assert_eq!(admitted, Admitted::Already, "asked again it is the same text");
    let refused = Answer::Refused { error_code: Some(21610) };
    practice.run(async |scope| answered(scope, tomorrow.id, &refused, at(1)).await.unwrap()).await;
    assert_eq!(practice.run(async |scope| count_since(scope, &number, noon()).await.unwrap()).await, 3);
}

#[tokio::test]
async fn callbacks_move_a_text_forward_in_whatever_order_they_come() {
    let practice = Practice::new().await;
    let sms = text(noon());
    let admitted = practice.run(async |scope| admit(scope, &sms, three_since(noon())).await.unwrap()).await;
    assert_eq!(admitted, Admitted::New);
    let tell =
        async |state, code| practice.run(async |scope| told(scope, "SM1", state, code, at(3)).await.unwrap()).await;
    assert_eq!(tell(State::Delivered, None).await, Told::NoSuchText, "before the answer is stored");
    practice.run(async |scope| answered(scope, sms.id, &Answer::Lost, at(1)).await.unwrap()).await;
    let row = practice.run(async |scope| find_sms(scope, sms.id).await.unwrap()).await.unwrap();
    assert_eq!((row.state, row.sid), (State::Unknown, None));
    let accepted = Answer::Accepted { sid: "SM1".to_owned(), segments: Some(2) };
    practice.run(async |scope| answered(scope, sms.id, &accepted, at(2)).await.unwrap()).await;
    for (state, code, expected) in [
        (State::Queued, None, Told::Late),
        (State::Undelivered, Some(30003), Told::Changed),
        (State::Sent, None, Told::Late),
        (State::Delivered, None, Told::Late),
    ] {
        assert_eq!(tell(state, code).await, expected, "{state:?}");
    }
    let row = practice.run(async |scope| find_sms(scope, sms.id).await.unwrap()).await.unwrap();
    assert_eq!((row.state, row.error_code, row.segments), (State::Undelivered, Some(30003), Some(2)));
}
