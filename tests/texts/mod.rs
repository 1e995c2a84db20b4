//! Texts and messages, from the effect in the database to the simulated carrier and a small mail server. The worker's clock
//! is the tests': a day takes no longer than a second.

mod bookings;
mod events;
mod messages;
mod repeated;
mod seen;
mod server;
pub mod smtp;

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk::billing::Prices;
use frontdesk::config::{MailConfig, PublicUrl};
use frontdesk::journal::Journal;
use frontdesk::outbox::{Limits, Worker};
use frontdesk::sms::client::Patience;
use frontdesk::storage::{DatabaseTenants, PostgresReceiver, Storage};
use frontdesk::texts::mail::Mailer;
use frontdesk::texts::{DatabaseTextEvents, Decided, Parts, Purpose, Texting, effects_for};
use frontdesk_actors::engine::CarrierConfig;
use frontdesk_actors::tenant::Tenant;
use frontdesk_sandbox::fault::FaultPlan;
use frontdesk_sandbox::latency::Latency;
use frontdesk_sandbox::sockets;
use frontdesk_sandbox::twilio::account::RestBehaviour;
use frontdesk_sandbox::twilio::messages::Direction;
use frontdesk_sandbox::twilio::{Account, Fate, TextBehaviour, rest};
use frontdesk_schema::encryption::{BlindColumn, Place as Sealed, Private, phone};
use frontdesk_schema::keyring::Subject;
use frontdesk_schema::models::appointments::{self, Booked, Booking, Cancel, Cancelled, Reschedule, Rescheduled};
use frontdesk_schema::models::diary::{Slot, Span};
use frontdesk_schema::models::fences::Life;
use frontdesk_schema::models::patients::{self, Findable, NewPatient};
use frontdesk_schema::{AppointmentId, CallId, EntryId, PatientId};

use crate::storage::storage;
use crate::world::{Place, TENANTS};

const SID: &str = "AC0123456789abcdef0123456789abcdef";
/// Of a patient.
const PHONE: &str = "+447700900456";
/// The carrier refuses it as a landline, although its plan does not tell.
const NOT_A_MOBILE: &str = "+447700900006";
/// The carrier refuses it for a STOP that we have not seen.
const OPTED_OUT: &str = "+447700900010";

/// What a test needs of a server: a practice in a database, and the world its texts go to.
struct Desk {
    place: Place,
    storage: Storage,
    tenant: Tenant,
    tenants: Arc<DatabaseTenants>,
    account: Account,
    carrier: CarrierConfig,
}

impl Desk {
    async fn new() -> Self {
        Self::with(|_| {}).await
    }

    /// With the example practice changed.
    async fn with(change: impl FnOnce(&mut Tenant)) -> Self {
        let place = Place::new();
        let storage = storage(&place).await;
        let file = std::fs::read_to_string(format!("{TENANTS}/bright-smiles.toml")).unwrap();
        let mut tenant = frontdesk::tenant_file::parse(&file).unwrap().tenant;
        change(&mut tenant);
        frontdesk::storage::apply(&storage, &tenant, "test").await.unwrap();
        let tenants = Arc::new(DatabaseTenants::load(storage.clone()).await.unwrap());
        let account = Account::new(SID, "token");
        let shared = account.clone();
        let serve = sockets::serve(move |config| rest::routes(config, shared.clone()), ([127, 0, 0, 1], 0).into());
        let (address, _) = serve.await.unwrap();
        let api_origin = format!("http://{address}").parse().unwrap();
        let carrier = CarrierConfig { api_origin, account_sid: SID.to_owned(), auth_token: "token".to_owned().into() };
        let desk = Self { place, storage, tenant, tenants, account, carrier };
        desk.carrier_has(Vec::new());
        desk
    }

    /// Faults of the carrier's interface, by the number of the request.
    fn carrier_has(&self, faults: Vec<FaultPlan>) {
        // Texts stay in its queue: nobody here listens to callbacks.
        let texts = TextBehaviour { step: Latency::Fixed(600_000), ..TextBehaviour::default() };
        let texts = texts.with(NOT_A_MOBILE, Fate::Refused { code: 21_614 });
        let texts = texts.with(OPTED_OUT, Fate::Refused { code: 21_610 });
        self.account.set_behaviour(RestBehaviour { latency: Latency::ZERO, faults, texts });
    }

    fn worker(&self) -> Worker<Texting> {
        self.worker_with(Duration::from_millis(400), None)
    }

    /// A new worker, as after a restart.
    fn worker_with(&self, patience: Duration, mail: Option<&MailConfig>) -> Worker<Texting> {
        self.limited(Limits::default().at_once, patience, mail)
    }

    fn limited(&self, at_once: usize, patience: Duration, mail: Option<&MailConfig>) -> Worker<Texting> {
        let parts = Parts {
            storage: self.storage.clone(),
            tenants: self.tenants.clone(),
            carrier: self.carrier.clone(),
            patience: Patience { head: patience, body: patience },
            public_url: public_url(),
            mailer: mail.map(|config| Mailer::new(config).unwrap()),
            prices: Prices::default(),
        };
        Worker::new(self.storage.clone(), Texting::new(parts), Limits { at_once, ..Limits::default() })
    }

    fn events(&self) -> DatabaseTextEvents {
        DatabaseTextEvents::new(self.storage.clone(), self.tenants.clone())
    }

    /// Performs what is due by then; returns how many effects that were.
    async fn round(&self, now: DateTime<Utc>) -> usize {
        self.worker().round(now).await.unwrap()
    }

    /// Somebody books in a call, so many hours ahead.
    async fn book(&self, number: &str, hours: i64, now: DateTime<Utc>) -> AppointmentId {
        self.book_in(CallId::new(), Some(number), hours, now).await
    }

    async fn book_in(&self, call: CallId, number: Option<&str>, hours: i64, now: DateTime<Utc>) -> AppointmentId {
        let mut connection = self.storage.database.connection().await.unwrap();
        let mut scope = connection.scope(self.tenant.id).await.unwrap();
        let (id, patient, starts_at) = (AppointmentId::new(), PatientId::new(), now + TimeDelta::hours(hours));
        let key = self.storage.keyring.data_key_of(&mut scope, Subject::Patient(patient.as_uuid())).await.unwrap();
        let tenant_key = self.storage.keyring.tenant_key(&mut scope).await.unwrap();
        let seal = |column, text: &str| {
            key.seal(&Sealed::new(self.tenant.id, "patients", column, patient.as_uuid()), &Private::from(text))
        };
        let phone = number.map(|number| Findable {
            sealed: seal("phone_sealed", number),
            index: tenant_key
                .blind_index(BlindColumn { table: "patients", column: "phone_index" }, &phone(number, "").unwrap()),
        });
        let new = NewPatient {
            id: patient,
            data_key: key.id(),
            name: seal("name_sealed", "Ann Lee"),
            phone,
            birth_date: None,
            created_at: now,
        };
        patients::insert(&mut scope, &new).await.unwrap();
        let life = Some(Life { call, epoch: 0 });
        let decided = Decided { tenant: &self.tenant, appointment: id, starts_at, life, data_key: &key, now };
        let booking = Booking {
            id,
            entry: EntryId::new(),
            idempotency_key: format!("booking {id}"),
            slot: slot(starts_at),
            starts_at,
            ends_at: starts_at + TimeDelta::minutes(30),
            service: "checkup".to_owned(),
            patient,
            data_key: key.id(),
            notes: None,
            life,
            effects: effects_for(Purpose::Confirmation, &decided),
        };
        let booked = appointments::book(&mut scope, &booking, now).await.unwrap();
        assert!(matches!(booked, Booked::New(_)), "{booked:?}");
        scope.commit().await.unwrap();
        id
    }

    async fn cancel(&self, appointment: AppointmentId, now: DateTime<Utc>) {
        let mut connection = self.storage.database.connection().await.unwrap();
        let mut scope = connection.scope(self.tenant.id).await.unwrap();
        let row = appointments::get(&mut scope, appointment).await.unwrap().unwrap();
        let key = self.storage.keyring.data_key(&mut scope, row.data_key_id).await.unwrap();
        let starts_at = row.starts_at;
        let decided = Decided { tenant: &self.tenant, appointment, starts_at, life: None, data_key: &key, now };
        let effects = effects_for(Purpose::Cancellation, &decided);
        let cancel = Cancel { appointment, version: None, life: None, effects };
        let cancelled = appointments::cancel(&mut scope, &cancel, now).await.unwrap();
        assert!(matches!(cancelled, Cancelled::Now(_)), "{cancelled:?}");
        scope.commit().await.unwrap();
    }

    async fn move_to(&self, appointment: AppointmentId, starts_at: DateTime<Utc>, now: DateTime<Utc>) {
        let mut connection = self.storage.database.connection().await.unwrap();
        let mut scope = connection.scope(self.tenant.id).await.unwrap();
        let row = appointments::get(&mut scope, appointment).await.unwrap().unwrap();
        let key = self.storage.keyring.data_key(&mut scope, row.data_key_id).await.unwrap();
        let decided = Decided { tenant: &self.tenant, appointment, starts_at, life: None, data_key: &key, now };
        let wanted = Reschedule {
            appointment,
            slot: slot(starts_at),
            starts_at,
            ends_at: starts_at + TimeDelta::minutes(30),
            version: None,
            life: None,
            effects: effects_for(Purpose::Change, &decided),
        };
        let moved = appointments::reschedule(&mut scope, &wanted, now).await.unwrap();
        assert!(matches!(moved, Rescheduled::Moved(_)), "{moved:?}");
        scope.commit().await.unwrap();
    }

    /// What the carrier has taken, to whom and what.
    fn sent(&self) -> Vec<(String, String)> {
        let texts = self.account.texts().into_iter().filter(|text| text.direction == Direction::OutboundApi);
        texts.map(|text| (text.to, text.body)).collect()
    }

    /// Requests made of the carrier so far.
    fn requests(&self) -> u64 {
        self.account.logbook.attempts()
    }

    /// State and error of every text, the oldest first.
    fn log(&self) -> String {
        let log = "SELECT coalesce(string_agg(concat_ws(' ', purpose, state, error_code), ', ' ORDER BY queued_at, id), '') \
                   FROM sms_log";
        self.place.database.query_one(log)
    }

    /// What was given up, and why.
    fn dead(&self) -> String {
        let dead = "SELECT coalesce(string_agg(last_error, ', ' ORDER BY dead_at), '') FROM outbox \
                    WHERE dead_at IS NOT NULL";
        self.place.database.query_one(dead)
    }

    /// Takes a journal into the database.
    async fn deliver(&self, journal: &Journal) {
        let (_stop, stopped) = tokio::sync::watch::channel(false);
        let receiver = PostgresReceiver::new(Arc::new(self.storage.clone()));
        tokio::select! {
            () = journal.deliver(&receiver, stopped) => {}
            empty = journal.flush(Duration::from_secs(10)) => assert!(empty),
        }
    }
}

fn slot(starts_at: DateTime<Utc>) -> Slot {
    let during = Span::new(starts_at, starts_at + TimeDelta::minutes(30)).unwrap();
    Slot { provider: "patel".to_owned(), room: None, during }
}

/// Nobody listens there: the carrier's callbacks are not what is tested.
fn public_url() -> PublicUrl {
    PublicUrl::new("http://127.0.0.1:1".parse().unwrap())
}

const fn seconds(seconds: i64) -> TimeDelta {
    TimeDelta::seconds(seconds)
}

fn journal() -> (tempfile::TempDir, Journal) {
    let folder = tempfile::tempdir().unwrap();
    let journal = Journal::open(folder.path(), crate::storage::masters().derived("a test's journal")).unwrap();
    (folder, journal)
}
