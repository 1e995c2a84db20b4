//! What becomes of wishes: in the database, over the diary that the server has, without a server. The tests have the clock
//! of the worker; the wishes were made within the hour before.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk::journal::Journal;
use frontdesk::outbox::{Limits, Worker};
use frontdesk::requests::Deciding;
use frontdesk::storage::{AppointmentReport, DatabaseTenants, PostgresDiary, PostgresReceiver, Storage};
use frontdesk_actors::desk::diary::{BookOutcome, ChangeOutcome, Diary as _, Kept, Move, NewBooking, Person, Writer};
use frontdesk_actors::desk::request::{Request, Wish, intent, nth_intent};
use frontdesk_actors::desk::{Given, Offer, rules};
use frontdesk_actors::scheduling::{self, Busy, Slot};
use frontdesk_actors::tenant::{PhoneNumber, Tenant, Webhook};
use frontdesk_schema::CallId;
use frontdesk_schema::encryption::{Place as Sealed, Private};
use frontdesk_schema::models::requests;
use tempfile::TempDir;
use uuid::Uuid;

use crate::storage::{masters, storage};
use crate::world::{Place, TENANTS};

const CALLER: &str = "+447700900456";
const MOBILE: &str = "+447700900123";

/// A practice, its database, and a call that has ended.
struct Desk {
    place: Place,
    storage: Storage,
    tenant: Arc<Tenant>,
    diary: Arc<PostgresDiary>,
    journal: Journal,
    worker: Worker<Deciding>,
    /// When the call began.
    begun: DateTime<Utc>,
    _folder: TempDir,
}

impl Desk {
    async fn new() -> Self {
        let place = Place::new();
        let storage = storage(&place).await;
        let file = std::fs::read_to_string(format!("{TENANTS}/bright-smiles.toml")).unwrap();
        let mut tenant = frontdesk::tenant_file::parse(&file).unwrap().tenant;
        tenant.webhook = Some(Webhook { url: "https://hooks.practice.co.uk/".to_owned(), secret: 1 });
        frontdesk::storage::apply(&storage, &tenant, "test").await.unwrap();
        let tenants = Arc::new(DatabaseTenants::load(storage.clone()).await.unwrap());
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::open(folder.path(), masters().derived("a test's journal")).unwrap();
        let diary = Arc::new(PostgresDiary::new(storage.clone()).keeping_requests_in(journal.clone()));
        let deciding = Deciding::new(storage.clone(), diary.clone(), tenants);
        let worker = Worker::new(storage.clone(), deciding, Limits::default());
        let begun = Utc::now() - TimeDelta::hours(1);
        Self { place, storage, tenant: Arc::new(tenant), diary, journal, worker, begun, _folder: folder }
    }

    fn writer(&self, call: &str) -> Writer {
        Writer { tenant: self.tenant.clone(), call: CallId::of_carrier_call(call), life: 0 }
    }

    /// Check-ups on as many days.
    fn slots<const DAYS: usize>(&self) -> [Slot; DAYS] {
        let (rules, busy, now) = (rules::of(&self.tenant), Busy::default(), Utc::now());
        let next_quarter = now.timestamp() / 900 * 900 + 900;
        let starts = (0..20 * 96).filter_map(|quarter| DateTime::from_timestamp(next_quarter + quarter * 900, 0));
        let free = starts.filter_map(|start| scheduling::check(&rules, &busy, "checkup", "patel", start, now).ok());
        let mut days = BTreeSet::new();
        let slots: Vec<_> = free.filter(|slot| days.insert(slot.start.date_naive())).skip(1).take(DAYS).collect();
        slots.try_into().unwrap()
    }

    async fn asks(&self, wish: Wish, minute: i64) {
        let caller = PhoneNumber::parse(CALLER).ok();
        let asked_at = self.begun + TimeDelta::minutes(minute);
        let kept = self.diary.ask_later(Request { writer: self.writer("CA1"), wish, caller, asked_at }).await;
        assert!(matches!(kept, Ok(Kept::Surely(_))), "{kept:?}");
    }

    async fn deliver(&self) {
        let (_stop, stopped) = tokio::sync::watch::channel(false);
        let receiver = PostgresReceiver::new(Arc::new(self.storage.clone()));
        tokio::select! {
            () = self.journal.deliver(&receiver, stopped) => {}
            empty = self.journal.flush(Duration::from_secs(10)) => assert!(empty),
        }
    }

    /// The database is back: what became of the wishes, in the order of asking.
    async fn decided(&self) -> String {
        self.deliver().await;
        self.rounds(Utc::now()).await;
        self.states()
    }

    async fn rounds(&self, now: DateTime<Utc>) {
        while self.worker.round(now).await.unwrap() > 0 {}
    }

    fn states(&self) -> String {
        let states = "SELECT coalesce(string_agg(kind || ' ' || state, ', ' ORDER BY asked_at, id), '') FROM requests";
        self.place.database.query_one(states)
    }

    fn count(&self, of: &str) -> String {
        self.place.database.query_one(&format!("SELECT count(*)::text FROM {of}"))
    }

    async fn appointments(&self) -> Vec<AppointmentReport> {
        frontdesk::storage::appointments(&self.storage, self.tenant.id, None, 100, "test").await.unwrap()
    }

    /// Who has an appointment when, the earliest first.
    async fn booked(&self) -> Vec<(String, DateTime<Utc>)> {
        let mut all = self.appointments().await;
        all.retain(|one| one.status == "booked");
        all.sort_by_key(|one| one.starts_at);
        all.into_iter().map(|one| (one.patient_name.unwrap(), one.starts_at)).collect()
    }

    /// The messages to the practice: whether they are urgent, and their words.
    async fn messages(&self) -> Vec<(bool, String)> {
        let all = frontdesk::storage::messages(&self.storage, self.tenant.id, None, 100, "test").await.unwrap();
        all.into_iter().map(|one| (one.urgent, one.message.unwrap())).collect()
    }

    /// Books while the database is there.
    async fn books(&self, call: &str, slot: &Slot, name: &str) -> Uuid {
        let writer = self.writer(call);
        let intent = nth_intent(&intent(writer.call, &offer(slot)), 0);
        let (person, caller) = (person(name), PhoneNumber::parse(CALLER).ok());
        let booking = NewBooking { writer, intent, slot: slot.clone(), person, notes: None, caller };
        match self.diary.book(booking).await.unwrap() {
            BookOutcome::Booked { appointment, .. } => appointment,
            other => panic!("{other:?}"),
        }
    }

    async fn moves(&self, call: &str, appointment: Uuid, slot: &Slot) {
        let wanted = Move { writer: self.writer(call), appointment, slot: slot.clone(), caller: None };
        assert_eq!(self.diary.reschedule(wanted).await.unwrap(), ChangeOutcome::Done);
    }

    /// Another call's appointment in the first slot; what it was then.
    async fn has_appointment(&self, slot: &Slot) -> Given {
        let id = self.books("CA0", slot, "Jane Miller").await;
        let before = format!("UPDATE appointments SET changed_at = changed_at - interval '1 day' WHERE id = '{id}'");
        self.place.database.execute(&[&before]);
        Given { id, service: slot.service.clone(), provider: slot.provider.clone(), start: slot.start }
    }
}

fn person(name: &str) -> Person {
    Person { name: name.to_owned(), phone: None, date_of_birth: None }
}

fn offer(slot: &Slot) -> Offer {
    let Slot { service, provider, start, .. } = slot.clone();
    Offer { id: "slot_a".to_owned(), service, provider, start }
}

fn book(slot: &Slot, name: &str) -> Wish {
    Wish::Book { slot: offer(slot), person: person(name), notes: None }
}

#[actix_web::test]
async fn of_two_times_for_one_name_the_later_is_booked_and_the_practice_asked_about_the_other() {
    let desk = Desk::new().await;
    let [tuesday, thursday] = desk.slots();
    desk.asks(book(&tuesday, "Jane Miller"), 1).await;
    desk.asks(book(&thursday, "Jane Miller"), 2).await;
    assert_eq!(desk.decided().await, "book staff, book done");
    assert_eq!(desk.booked().await, [("Jane Miller".to_owned(), thursday.start)]);
    let messages = desk.messages().await;
    assert!(matches!(&messages[..], [(false, words)] if words.contains("please check which")), "{messages:?}");
    assert_eq!(desk.count("outbox WHERE kind = 'call_back'"), "1", "the caller was promised a text");
    assert_eq!(desk.count("outbox WHERE idempotency_key LIKE 'webhook/message.taken/%'"), "1");
}

#[actix_web::test]
async fn two_people_whose_names_differ_in_one_letter_both_get_their_time() {
    let desk = Desk::new().await;
    let [tuesday, thursday] = desk.slots();
    desk.asks(book(&tuesday, "Maria Lopez"), 1).await;
    desk.asks(book(&thursday, "Mario Lopez"), 2).await;
    assert_eq!(desk.decided().await, "book done, book done");
    assert_eq!(desk.booked().await.len(), 2);
    assert!(desk.messages().await.is_empty());
}

#[actix_web::test]
async fn a_name_put_right_and_another_number_are_those_of_the_appointment() {
    let desk = Desk::new().await;
    let [slot] = desk.slots();
    desk.asks(book(&slot, "Jane Mueller"), 1).await;
    desk.asks(book(&slot, "Jane Miller"), 2).await;
    let phone = PhoneNumber::parse(MOBILE).ok();
    let with_mobile = Wish::Book { slot: offer(&slot), person: Person { phone, ..person("Jane Miller") }, notes: None };
    desk.asks(with_mobile, 3).await;
    assert_eq!(desk.decided().await, "book superseded, book superseded, book done");
    let all = desk.appointments().await;
    let whose: Vec<_> = all.iter().map(|one| (one.patient_name.as_deref(), one.patient_phone.as_deref())).collect();
    assert_eq!(whose, [(Some("Jane Miller"), Some(MOBILE))]);
}

#[actix_web::test]
async fn a_time_that_is_wished_for_again_is_the_one_wished_for_last() {
    let desk = Desk::new().await;
    let [first, second] = desk.slots();
    for (minute, slot) in [(1, &first), (2, &second), (3, &first)] {
        desk.asks(book(slot, "Jane Miller"), minute).await;
    }
    assert_eq!(desk.decided().await, "book staff, book done");
    assert_eq!(desk.booked().await, [("Jane Miller".to_owned(), first.start)]);
}

#[actix_web::test]
async fn a_booking_that_the_call_made_when_the_diary_was_back_leaves_the_wish_to_the_practice() {
    let desk = Desk::new().await;
    let [first, second, third] = desk.slots();
    desk.asks(book(&first, "Jane Miller"), 1).await;
    desk.asks(book(&third, "John Miller"), 1).await;
    desk.books("CA1", &second, "Jane Miller").await;
    desk.deliver().await;
    desk.rounds(Utc::now()).await;
    let names: Vec<_> = desk.booked().await.into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["Jane Miller", "John Miller"]);
    assert_eq!(desk.count("requests WHERE state = 'staff'"), "1");
}

#[actix_web::test]
async fn what_the_call_has_changed_since_it_asked_stays_so() {
    for cancels in [false, true] {
        let desk = Desk::new().await;
        let [before, wished, now] = desk.slots();
        let appointment = desk.has_appointment(&before).await;
        let id = appointment.id;
        let wish = if cancels { Wish::Cancel { appointment } } else { Wish::Move { appointment, to: offer(&wished) } };
        desk.asks(wish, 1).await;
        desk.moves("CA1", id, &now).await;
        assert!(desk.decided().await.ends_with(" superseded"), "{}", desk.states());
        assert_eq!(desk.booked().await, [("Jane Miller".to_owned(), now.start)]);
        assert!(desk.messages().await.is_empty());
    }
}

#[actix_web::test]
async fn what_somebody_else_has_changed_since_is_left_to_the_practice() {
    for cancels in [false, true] {
        let desk = Desk::new().await;
        let [before, wished, now] = desk.slots();
        let appointment = desk.has_appointment(&before).await;
        let id = appointment.id;
        let wish = if cancels { Wish::Cancel { appointment } } else { Wish::Move { appointment, to: offer(&wished) } };
        desk.asks(wish, 1).await;
        desk.moves("CA2", id, &now).await;
        assert!(desk.decided().await.ends_with(" staff"), "{}", desk.states());
        assert_eq!(desk.booked().await, [("Jane Miller".to_owned(), now.start)]);
        let messages = desk.messages().await;
        assert!(matches!(&messages[..], [(true, words)] if words.contains("was changed")), "{messages:?}");
    }
}

#[actix_web::test]
async fn a_change_of_the_calls_own_that_arrived_late_is_done() {
    let desk = Desk::new().await;
    let [before, wished] = desk.slots();
    let appointment = desk.has_appointment(&before).await;
    let id = appointment.id;
    desk.asks(Wish::Move { appointment, to: offer(&wished) }, 1).await;
    desk.moves("CA1", id, &wished).await;
    assert_eq!(desk.decided().await, "reschedule done");
    assert_eq!(desk.booked().await, [("Jane Miller".to_owned(), wished.start)]);
}

#[actix_web::test]
async fn an_appointment_that_nobody_has_touched_is_moved_and_cancelled_as_wished() {
    let desk = Desk::new().await;
    let [before, wished] = desk.slots();
    let appointment = desk.has_appointment(&before).await;
    desk.asks(Wish::Move { appointment, to: offer(&wished) }, 1).await;
    assert_eq!(desk.decided().await, "reschedule done");
    assert_eq!(desk.booked().await, [("Jane Miller".to_owned(), wished.start)]);
    let desk = Desk::new().await;
    let appointment = desk.has_appointment(&before).await;
    desk.asks(Wish::Cancel { appointment }, 1).await;
    assert_eq!(desk.decided().await, "cancel done");
    assert!(desk.booked().await.is_empty());
}

#[actix_web::test]
async fn a_diary_that_goes_on_refusing_is_not_asked_for_ever() {
    let desk = Desk::new().await;
    let [slot] = desk.slots();
    desk.place.database.execute(&["ALTER TABLE appointments ADD CONSTRAINT none_at_all CHECK (false) NOT VALID"]);
    desk.asks(book(&slot, "Jane Miller"), 1).await;
    assert_eq!(desk.decided().await, "book pending");
    desk.rounds(Utc::now() + TimeDelta::minutes(10)).await;
    assert_eq!(desk.states(), "book pending");
    desk.rounds(Utc::now() + TimeDelta::minutes(21)).await;
    assert_eq!(desk.states(), "book staff");
    let messages = desk.messages().await;
    assert!(matches!(&messages[..], [(true, words)] if words.contains("however often")), "{messages:?}");
}

#[actix_web::test]
async fn a_wish_that_a_newer_release_wrote_is_a_dead_letter() {
    let desk = Desk::new().await;
    let [slot] = desk.slots();
    desk.asks(book(&slot, "Jane Miller"), 1).await;
    desk.deliver().await;
    let mut connection = desk.storage.database.connection().await.unwrap();
    let mut scope = connection.scope(desk.tenant.id).await.unwrap();
    let mut all = requests::of_call(&mut scope, CallId::of_carrier_call("CA1")).await.unwrap();
    let mut row = all.remove(0);
    let key = desk.storage.keyring.data_key(&mut scope, row.data_key_id).await.unwrap();
    let place = Sealed::new(desk.tenant.id, "requests", "wish_sealed", row.id);
    row.wish_sealed = key.seal(&place, &Private::from(r#"{"of":"a newer release"}"#));
    desk.place.database.execute(&["DELETE FROM requests"]);
    assert!(requests::insert(&mut scope, &row).await.unwrap());
    scope.commit().await.unwrap();
    drop(connection);
    assert_eq!(desk.decided().await, "book pending");
    assert_eq!(desk.count("outbox WHERE kind = 'request' AND dead_at IS NOT NULL"), "1");
}
