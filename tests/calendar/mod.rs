//! The diary and the practice's calendars: real PostgreSQL, and a simulated Google over sockets. Time is told where the
//! work is done, so that nothing waits for a clock.

mod channels;
mod consent;
mod free_busy;
mod staff;
mod telling;
mod writing;

use std::cell::Cell;
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use frontdesk::billing::Prices;
use frontdesk::calendar::{self, Calendars};
use frontdesk::config::{ConsentConfig, PublicUrl};
use frontdesk::google::EventId;
use frontdesk::outbox::{Limits, Worker};
use frontdesk::sms::client::Patience;
use frontdesk::sms::events::{KeywordReceived, TextEvents as _};
use frontdesk::sms::keywords::Keyword;
use frontdesk::storage::{self, DatabaseTenants, MessageReport, Storage};
use frontdesk::store::TenantFiles;
use frontdesk::texts::{DatabaseTextEvents, Parts, Texting};
use frontdesk_actors::engine::CarrierConfig;
use frontdesk_actors::store::TenantDirectory as _;
use frontdesk_actors::tenant::{EventDetail, PhoneNumber, Tenant};
use frontdesk_sandbox::google::{Draft, Event, GoogleEmulator, key_file};
use frontdesk_sandbox::latency::Latency;
use frontdesk_sandbox::twilio::TextBehaviour;
use frontdesk_sandbox::twilio::account::RestBehaviour;
use frontdesk_sandbox::world as sandbox;
use frontdesk_schema::encryption::{Place, Private};
use frontdesk_schema::keyring::Subject;
use frontdesk_schema::models::appointments::{self, Appointment, Booked, Booking, Reschedule, Rescheduled};
use frontdesk_schema::models::diary::{self, Slot, Span, Wanted};
use frontdesk_schema::models::fences::Life;
use frontdesk_schema::models::patients::{self, NewPatient};
use frontdesk_schema::test_db::TestDatabase;
use frontdesk_schema::{AppointmentId, CallId, DataKeyId, EntryId, PatientId, TenantId, TenantScope};

use crate::storage::{bright_smiles, masters};
use crate::world::TENANTS;

pub const PATEL: &str = "patel@brightsmiles.example";
pub const PATIENT: &str = "+447700900123";
pub const MORGAN: &str = "morgan@brightsmiles.example";

/// Bright Smiles with its calendars at a Google of its own.
pub struct Practice {
    pub google: GoogleEmulator,
    pub storage: Storage,
    pub calendars: Calendars,
    pub tenant: Arc<Tenant>,
    tenants: Arc<DatabaseTenants>,
    database: TestDatabase,
    now: Cell<DateTime<Utc>>,
    patient: PatientId,
    key: DataKeyId,
    sandbox: sandbox::World,
}

impl Practice {
    pub async fn new() -> Self {
        Self::with(&[("PUBLIC_URL", "http://127.0.0.1:1")]).await
    }

    /// With other variables than the usual ones.
    pub async fn with(changes: &[(&str, &str)]) -> Self {
        let sandbox = sandbox::World::start().await.unwrap();
        let database = TestDatabase::new();
        let storage = Storage::connect(&database.url(), 4, masters()).await.unwrap();
        let files = TenantFiles::load(TENANTS.as_ref()).unwrap();
        let tenant = files.tenants().iter().find(|tenant| tenant.slug == "bright-smiles").unwrap();
        storage::apply(&storage, tenant, "test").await.unwrap();
        let tenants = Arc::new(DatabaseTenants::load(storage.clone()).await.unwrap());
        let calendars = calendars(&storage, &tenants, &sandbox, changes).await;
        let (patient, key) = add_patient(&storage).await;
        let practice = Self {
            google: sandbox.emulators.google.clone(),
            storage,
            calendars,
            tenants,
            tenant: Arc::clone(tenant),
            database,
            now: Cell::new(Utc::now()),
            patient,
            key,
            sandbox,
        };
        practice.calendars.ensure_followed(&mut HashSet::new(), practice.now()).await.unwrap();
        practice
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.now.get()
    }

    /// Goes on to tomorrow at this hour (UTC), when nobody sleeps or everybody does.
    pub fn pass_until(&self, hour: u32) {
        let tomorrow = (self.now() + TimeDelta::days(1)).date_naive();
        self.now.set(tomorrow.and_time(NaiveTime::from_hms_opt(hour, 0, 0).unwrap()).and_utc());
    }

    pub fn pass(&self, time: TimeDelta) {
        self.now.set(self.now.get() + time);
    }

    /// Writes to Google what is due.
    pub async fn deliver(&self) {
        let worker = Worker::new(self.storage.clone(), self.calendars.clone(), calendar::LIMITS);
        while worker.round(self.now()).await.unwrap() > 0 {}
    }

    /// Half a minute later: every calendar is followed.
    pub async fn follow(&self) {
        self.pass(TimeDelta::seconds(30));
        while self.calendars.follow_due(self.now()).await.unwrap() > 0 {}
    }

    /// The practice's file says so from now on.
    pub async fn wants(&self, event_detail: EventDetail) {
        let mut tenant = Tenant::clone(&self.tenant);
        tenant.booking.event_detail = event_detail;
        storage::apply(&self.storage, &tenant, "test").await.unwrap();
        assert!(self.tenants.refresh().await.unwrap());
    }

    pub async fn run<T>(&self, work: impl AsyncFnOnce(&mut TenantScope<'_>) -> T) -> T {
        let mut connection = self.storage.database.connection().await.unwrap();
        let mut scope = connection.scope(bright_smiles()).await.unwrap();
        let done = work(&mut scope).await;
        scope.commit().await.unwrap();
        done
    }

    fn effect(
        &self,
        key: &frontdesk_schema::encryption::DataKey,
        id: AppointmentId,
    ) -> frontdesk_schema::models::outbox::NewEffect {
        calendar::effect(bright_smiles(), key, id, None, self.now())
    }

    /// Books a check-up of half an hour with Dr Patel, and decides the effect.
    pub async fn book(&self, start: DateTime<Utc>) -> AppointmentId {
        self.book_as(start, None).await
    }

    /// The same by a caller, who has heard that texts follow; shown in Google and seen there.
    pub async fn booked_in_call(&self, start: DateTime<Utc>) -> AppointmentId {
        let id = self.book_as(start, Some(Life { call: CallId::new(), epoch: 0 })).await;
        self.deliver().await;
        self.follow().await;
        id
    }

    async fn book_as(&self, start: DateTime<Utc>, life: Option<Life>) -> AppointmentId {
        let id = AppointmentId::new();
        let ends_at = start + TimeDelta::minutes(30);
        self.run(async |scope| {
            let key = self.storage.keyring.data_key(scope, self.key).await.unwrap();
            let booking = Booking {
                id,
                entry: EntryId::new(),
                idempotency_key: id.to_string(),
                slot: slot("patel", start, ends_at),
                starts_at: start,
                ends_at,
                service: "checkup".to_owned(),
                patient: self.patient,
                data_key: self.key,
                notes: None,
                life,
                effects: vec![self.effect(&key, id)],
            };
            assert!(matches!(appointments::book(scope, &booking, self.now()).await.unwrap(), Booked::New(_)));
        })
        .await;
        id
    }

    /// The same, shown in Google and seen there.
    pub async fn booked(&self, start: DateTime<Utc>) -> AppointmentId {
        let id = self.book(start).await;
        self.deliver().await;
        self.follow().await;
        assert_eq!(self.event(PATEL, id).unwrap().start(), start);
        id
    }

    pub async fn reschedule(&self, id: AppointmentId, provider: &str, start: DateTime<Utc>) {
        let ends_at = start + TimeDelta::minutes(30);
        self.run(async |scope| {
            let key = self.storage.keyring.data_key(scope, self.key).await.unwrap();
            let wanted = Reschedule {
                appointment: id,
                slot: slot(provider, start, ends_at),
                starts_at: start,
                ends_at,
                version: None,
                life: None,
                effects: vec![self.effect(&key, id)],
            };
            let outcome = appointments::reschedule(scope, &wanted, self.now()).await.unwrap();
            assert!(matches!(outcome, Rescheduled::Moved(_)), "{outcome:?}");
        })
        .await;
    }

    pub async fn cancel(&self, id: AppointmentId) {
        self.run(async |scope| {
            let key = self.storage.keyring.data_key(scope, self.key).await.unwrap();
            let effects = vec![self.effect(&key, id)];
            let wanted = appointments::Cancel { appointment: id, version: None, life: None, effects };
            let outcome = appointments::cancel(scope, &wanted, self.now()).await.unwrap();
            assert!(matches!(outcome, appointments::Cancelled::Now(_)), "{outcome:?}");
        })
        .await;
    }

    pub async fn appointment(&self, id: AppointmentId) -> Appointment {
        self.run(async |scope| appointments::get(scope, id).await.unwrap()).await.unwrap()
    }

    /// When Dr Patel's or Dr Morgan's time is taken, in order.
    pub async fn taken(&self, provider: &str) -> Vec<(diary::Kind, DateTime<Utc>, DateTime<Utc>)> {
        let during = Span::new(self.now() - TimeDelta::days(2), self.now() + TimeDelta::days(60)).unwrap();
        let wanted = Wanted { providers: &[provider], rooms: &[], during, now: self.now(), asking: None };
        let taken = self.run(async |scope| diary::taken(scope, &wanted).await.unwrap()).await;
        taken.into_iter().map(|taken| (taken.kind, taken.during.from(), taken.during.until())).collect()
    }

    /// What staff are asked to do.
    pub async fn tasks(&self) -> Vec<MessageReport> {
        storage::messages(&self.storage, bright_smiles(), None, 10, "test").await.unwrap()
    }

    /// The event of an appointment, unless it is deleted.
    pub fn event(&self, calendar: &str, id: AppointmentId) -> Option<Event> {
        let id = event_id(id);
        self.google.events(calendar).into_iter().find(|event| event.id == id && !event.is_cancelled())
    }

    /// Sends the texts that are due, and returns all that were ever sent: to whom, and what.
    pub async fn texts(&self) -> Vec<(String, String)> {
        let account = &self.sandbox.emulators.account;
        // They stay in the carrier's queue: nobody listens to callbacks.
        let texts = TextBehaviour { step: Latency::Fixed(600_000), ..TextBehaviour::default() };
        account.set_behaviour(RestBehaviour { latency: Latency::ZERO, faults: Vec::new(), texts });
        let urls = self.sandbox.urls().env();
        let api = urls.iter().find(|(name, _)| *name == "TWILIO_API_URL").unwrap().1;
        let carrier = CarrierConfig {
            api_origin: api.parse().unwrap(),
            account_sid: account.sid.clone(),
            auth_token: account.auth_token.clone().into(),
        };
        let texting = Texting::new(Parts {
            storage: self.storage.clone(),
            tenants: self.tenants.clone(),
            carrier,
            patience: Patience::default(),
            public_url: PublicUrl::new("http://127.0.0.1:1".parse().unwrap()),
            mailer: None,
            prices: Prices::default(),
        });
        let worker = Worker::new(self.storage.clone(), texting, Limits::default());
        while worker.round(self.now()).await.unwrap() > 0 {}
        account.texts().into_iter().map(|text| (text.to, text.body)).collect()
    }

    /// Purpose, state and error of every text, the oldest first.
    pub fn text_log(&self) -> String {
        let log = "SELECT coalesce(string_agg(concat_ws(' ', purpose, state, error_code), ', ' ORDER BY queued_at, id), '') \
                   FROM sms_log";
        self.database.query_one(log)
    }

    /// The patient has sent STOP.
    pub async fn says_stop(&self) {
        let events = DatabaseTextEvents::new(self.storage.clone(), self.tenants.clone());
        let received = KeywordReceived {
            sid: "SM0123456789abcdef0123456789abcdef".to_owned(),
            from: PhoneNumber::parse(PATIENT).unwrap(),
            to: self.tenant.phone_numbers[0].clone(),
            keyword: Keyword::Stop,
            at: self.now(),
        };
        events.keyword(received).await.unwrap();
    }

    /// Effects by what became of them.
    pub fn effects(&self) -> BTreeMap<String, u32> {
        let count = |what: &str| {
            let query = format!("SELECT count(*)::text FROM outbox WHERE {what}");
            self.database.query_one(&query).parse().unwrap()
        };
        let open = count("done_at IS NULL AND dead_at IS NULL");
        [
            ("done".to_owned(), count("done_at IS NOT NULL")),
            ("open".to_owned(), open),
            ("dead".to_owned(), count("dead_at IS NOT NULL")),
        ]
        .into()
    }

    /// Ends it; the client must have kept Google's rules.
    pub async fn end(self) {
        let violations = self.google.logbook().violations();
        assert!(violations.is_empty(), "{violations:#?}");
        self.sandbox.stop().await;
    }
}

/// Calendars over this storage, as another node would have them.
async fn calendars(
    storage: &Storage,
    tenants: &Arc<DatabaseTenants>,
    sandbox: &sandbox::World,
    changes: &[(&str, &str)],
) -> Calendars {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("google.json");
    let urls = sandbox.urls().env();
    let token_url = urls.iter().find(|(name, _)| *name == "GOOGLE_TOKEN_URL").unwrap().1;
    std::fs::write(&file, key_file(token_url)).unwrap();
    let file = file.to_str().unwrap();
    let mut vars: BTreeMap<&str, &str> = urls.into_iter().chain([("GOOGLE_SERVICE_ACCOUNT_FILE", file)]).collect();
    vars.extend(changes.iter().copied());
    let config = ConsentConfig::from_vars(|name| vars.get(name).map(|value| (*value).to_owned())).unwrap();
    assert_eq!(tenants.all().await.unwrap().len(), 1);
    Calendars::new(&config.google, &config.public_url, storage.clone(), tenants.clone()).unwrap()
}

/// Maria Lopez, sealed as the server seals.
async fn add_patient(storage: &Storage) -> (PatientId, DataKeyId) {
    let (tenant, id): (TenantId, _) = (bright_smiles(), PatientId::new());
    let mut connection = storage.database.connection().await.unwrap();
    let mut scope = connection.scope(tenant).await.unwrap();
    let key = storage.keyring.new_data_key(&mut scope, Subject::Patient(id.as_uuid())).await.unwrap();
    let seal =
        |column, text: &str| key.seal(&Place::new(tenant, "patients", column, id.as_uuid()), &Private::from(text));
    let index = {
        use frontdesk_schema::encryption::{BlindColumn, phone};
        let tenant_key = storage.keyring.tenant_key(&mut scope).await.unwrap();
        let column = BlindColumn { table: "patients", column: "phone_index" };
        tenant_key.blind_index(column, &phone(PATIENT, "").unwrap())
    };
    let patient = NewPatient {
        id,
        data_key: key.id(),
        name: seal("name_sealed", "Maria Lopez"),
        phone: Some(patients::Findable { sealed: seal("phone_sealed", PATIENT), index }),
        birth_date: None,
        created_at: Utc::now(),
    };
    patients::insert(&mut scope, &patient).await.unwrap();
    scope.commit().await.unwrap();
    (id, key.id())
}

fn slot(provider: &str, from: DateTime<Utc>, until: DateTime<Utc>) -> Slot {
    Slot { provider: provider.to_owned(), room: Some("chair-1".to_owned()), during: Span::new(from, until).unwrap() }
}

/// This hour in three days.
pub fn at(hour: u32, minute: u32) -> DateTime<Utc> {
    let day = (Utc::now() + TimeDelta::days(3)).date_naive();
    day.and_time(NaiveTime::from_hms_opt(hour, minute, 0).unwrap()).and_utc()
}

pub fn event_id(id: AppointmentId) -> String {
    EventId::of(id.as_uuid()).as_str().to_owned()
}

/// An entry of the staff's.
pub fn entry(from: DateTime<Utc>, until: DateTime<Utc>) -> Draft {
    Draft::timed(from, until, chrono_tz::Tz::Europe__London).titled("A word that nobody else may read")
}
