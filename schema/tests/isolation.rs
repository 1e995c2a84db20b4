//! What one practice has in its diary, its outbox and its logs, another one neither sees nor touches.

use frontdesk_schema::models::appointments::{
    Booked, Cancel, Cancelled, Reschedule, Rescheduled, cancel, find_for_patient, get, page, reschedule,
};
use frontdesk_schema::models::consents::{self, NewConsent, Source, Word, newest, record};
use frontdesk_schema::models::diary::{HoldOutcome, Wanted, release, sweep_expired, taken};
use frontdesk_schema::models::fences::{self, Fence};
use frontdesk_schema::models::outbox::{dead_letters, load, revive};
use frontdesk_schema::models::patients::{find, with_phone};
use frontdesk_schema::models::sms_log::{Admitted, Allowance, NewSms, Purpose, admit, count_since, find as find_sms};
use frontdesk_schema::{DataKeyId, SmsId};
use uuid::Uuid;

use crate::practice::{Practice, at, index, life, noon, number, slot, span};
use crate::support::{raw, tenant};

const NUMBER: &str = "+442079460001";

#[tokio::test]
async fn another_practice_sees_and_changes_nothing() {
    let practice = Practice::new().await;
    let theirs = tenant(2);
    practice.set_up(theirs).await;
    let caller = life(3);
    let booking = practice.booking(slot("patel", 0, 50), Some(caller), "mine");
    let work = booking.effects[0].id;
    let Booked::New(row) = practice.book(&booking).await else { panic!() };
    assert_eq!(practice.hold(caller, slot("patel", 60, 110), noon()).await, HoldOutcome::Held);
    let sms = NewSms {
        id: SmsId::new(),
        data_key: DataKeyId::new(),
        number: number(NUMBER),
        purpose: Purpose::Reminder,
        appointment: Some(row.id),
        call: Some(caller.call),
        queued_at: noon(),
    };
    let consent = NewConsent {
        id: Uuid::now_v7(),
        number: index(NUMBER),
        purpose: consents::Purpose::Sms,
        word: Word::Agreed,
        at: noon(),
        source: Source::Staff,
        call: None,
        wording: None,
    };
    let allowance = Allowance { since: noon(), texts: 3 };
    practice
        .run(async |scope| {
            assert_eq!(admit(scope, &sms, allowance).await.unwrap(), Admitted::New);
            record(scope, &consent).await.unwrap();
        })
        .await;

    practice
        .run_as(theirs, async |scope| {
            let wanted =
                Wanted { providers: &["patel"], rooms: &[], during: span(-60, 600), now: noon(), asking: None };
            assert_eq!(taken(scope, &wanted).await.unwrap(), []);
            assert!(!release(scope, caller).await.unwrap());
            assert_eq!(sweep_expired(scope, at(60)).await.unwrap(), 0);
            assert_eq!(get(scope, row.id).await.unwrap(), None);
            assert_eq!(find_for_patient(scope, &[practice.patient], at(-60)).await.unwrap(), []);
            assert!(page(scope, None, 10).await.unwrap().is_empty());
            let wanted = Reschedule {
                appointment: row.id,
                slot: slot("patel", 200, 250),
                starts_at: at(210),
                ends_at: at(240),
                version: None,
                life: None,
                effects: Vec::new(),
            };
            assert_eq!(reschedule(scope, &wanted, at(1)).await.unwrap(), Rescheduled::Gone);
            let wanted = Cancel { appointment: row.id, version: None, life: None, effects: Vec::new() };
            assert_eq!(cancel(scope, &wanted, at(1)).await.unwrap(), Cancelled::NoSuchAppointment);
            assert!(find(scope, practice.patient).await.unwrap().is_none());
            assert_eq!(with_phone(scope, &index(NUMBER)).await.unwrap().len(), 1, "their own");
            assert!(load(scope, work).await.unwrap().is_none());
            assert!(!revive(scope, work, noon()).await.unwrap());
            assert!(dead_letters(scope, None, 10).await.unwrap().is_empty());
            assert!(find_sms(scope, sms.id).await.unwrap().is_none());
            assert_eq!(count_since(scope, &index(NUMBER), noon()).await.unwrap(), 0);
            assert_eq!(newest(scope, &index(NUMBER), consents::Purpose::Sms).await.unwrap(), None);
            let same_call = fences::Life { call: caller.call, epoch: 0 };
            assert_eq!(fences::check(scope, same_call, noon()).await.unwrap(), Fence::Open, "fences are a practice's");
        })
        .await;
    // Nor does their diary wait for ours: the same time, the same names.
    let booked = practice
        .run_as(theirs, async |scope| {
            let mine = practice.booking(slot("patel", 0, 50), None, "mine");
            frontdesk_schema::models::appointments::book(scope, &mine, noon()).await
        })
        .await;
    assert!(booked.unwrap_err().is_constraint("appointments_tenant_id_patient_id_fkey"), "our patient is not theirs");
    assert_eq!(practice.run(async |scope| get(scope, row.id).await.unwrap()).await, Some(row));
}

/// Raw statements of the application's role, with the other tenant set: row-level security alone.
#[tokio::test]
async fn the_new_tables_are_closed_to_raw_statements_too() {
    let practice = Practice::new().await;
    practice.set_up(tenant(2)).await;
    let booking = practice.booking(slot("patel", 0, 50), Some(life(0)), "mine");
    assert!(matches!(practice.book(&booking).await, Booked::New(_)));
    let application = raw(&practice.test.url()).await;
    for table in ["call_fences", "diary", "appointments", "outbox"] {
        for (as_tenant, expected) in [(practice.tenant, 1), (tenant(2), 0)] {
            let begin = format!("BEGIN; SELECT set_config('app.tenant_id', '{as_tenant}', true)");
            application.batch_execute(&begin).await.unwrap();
            let seen = application.execute(&format!("UPDATE {table} SET tenant_id = tenant_id"), &[]).await.unwrap();
            assert_eq!(seen, expected, "{table} as {as_tenant}");
            application.batch_execute("ROLLBACK").await.unwrap();
        }
    }
}
