//! A practice with two providers, a room, a service and a patient, for the tests of its diary.

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_schema::encryption::{BlindColumn, BlindIndex, SealedText, TenantKey, phone};
use frontdesk_schema::models::appointments::{Appointment, Booked, Booking, book};
use frontdesk_schema::models::diary::{HoldOutcome, NewHold, Slot, Span, Taken, Wanted, hold, taken};
use frontdesk_schema::models::fences::Life;
use frontdesk_schema::models::outbox::NewEffect;
use frontdesk_schema::models::patients::{Findable, NewPatient, insert};
use frontdesk_schema::test_db::TestDatabase;
use frontdesk_schema::{AppointmentId, CallId, DataKeyId, Database, EntryId, PatientId, TenantId, TenantScope, WorkId};

use crate::support::{raw, tenant};

pub(crate) struct Practice {
    pub(crate) test: TestDatabase,
    pub(crate) database: Database,
    pub(crate) tenant: TenantId,
    pub(crate) patient: PatientId,
}

impl Practice {
    pub(crate) async fn new() -> Self {
        Self::with_connections(4).await
    }

    pub(crate) async fn with_connections(connections: usize) -> Self {
        let test = TestDatabase::new();
        let database = Database::new(&test.url(), connections).unwrap();
        let mut practice = Self { test, database, tenant: tenant(1), patient: PatientId::new() };
        practice.patient = practice.set_up(tenant(1)).await;
        practice
    }

    /// Sets a practice up; returns its patient.
    pub(crate) async fn set_up(&self, tenant: TenantId) -> PatientId {
        let rows = format!(
            "INSERT INTO directory_tenants (tenant_id, slug) VALUES ('{tenant}', 'practice-{short}');
             INSERT INTO tenants (tenant_id, name, time_zone, language, greeting, voice_id, voice_model)
             VALUES ('{tenant}', 'n', 'UTC', 'en', 'g', 'v', 'm');
             INSERT INTO providers (tenant_id, id, position, name, calendar_id)
             VALUES ('{tenant}', 'patel', 0, 'P', 'patel@c.example'), ('{tenant}', 'morgan', 1, 'M', NULL);
             INSERT INTO rooms (tenant_id, id, position, name) VALUES ('{tenant}', 'one', 0, 'One');
             INSERT INTO services (tenant_id, id, position, name, minutes) VALUES ('{tenant}', 'checkup', 0, 'C', 30);",
            short = &tenant.to_string()[..8],
        );
        raw(&self.test.admin_url()).await.batch_execute(&rows).await.unwrap();
        let patient = PatientId::new();
        let new = NewPatient {
            id: patient,
            data_key: DataKeyId::new(),
            name: sealed("name"),
            phone: Some(number("+442079460001")),
            birth_date: None,
            created_at: noon(),
        };
        self.run_as(tenant, async |scope| insert(scope, &new).await.unwrap()).await;
        patient
    }

    /// Runs a transaction of this practice and commits it.
    pub(crate) async fn run<T>(&self, work: impl AsyncFnOnce(&mut TenantScope<'_>) -> T) -> T {
        self.run_as(self.tenant, work).await
    }

    pub(crate) async fn run_as<T>(&self, tenant: TenantId, work: impl AsyncFnOnce(&mut TenantScope<'_>) -> T) -> T {
        let mut connection = self.database.connection().await.unwrap();
        let mut scope = connection.scope(tenant).await.unwrap();
        let done = work(&mut scope).await;
        scope.commit().await.unwrap();
        done
    }

    /// What is taken of everybody's time two minutes after noon.
    pub(crate) async fn taken(&self) -> Vec<Taken> {
        let wanted =
            Wanted { providers: &["patel", "morgan"], rooms: &[], during: span(-600, 600), now: at(2), asking: None };
        self.run(async |scope| taken(scope, &wanted).await.unwrap()).await
    }

    pub(crate) async fn hold(&self, life: Life, slot: Slot, now: DateTime<Utc>) -> HoldOutcome {
        let new = NewHold { id: EntryId::new(), slot, life, until: now + TimeDelta::seconds(90) };
        self.run(async |scope| hold(scope, &new, now).await.unwrap()).await
    }

    /// A booking of this slot that begins ten minutes after it and ends ten minutes before it.
    pub(crate) fn booking(&self, slot: Slot, life: Option<Life>, key: &str) -> Booking {
        let buffer = TimeDelta::minutes(10);
        Booking {
            id: AppointmentId::new(),
            entry: EntryId::new(),
            idempotency_key: key.to_owned(),
            starts_at: slot.during.from() + buffer,
            ends_at: slot.during.until() - buffer,
            slot,
            service: "checkup".to_owned(),
            patient: self.patient,
            data_key: DataKeyId::new(),
            notes: None,
            life,
            effects: vec![effect(&format!("confirm {key}"), life)],
        }
    }

    pub(crate) async fn book(&self, booking: &Booking) -> Booked {
        self.run(async |scope| book(scope, booking, noon()).await.unwrap()).await
    }

    /// Books what is free.
    pub(crate) async fn booked(&self, slot: Slot, key: &str) -> Appointment {
        match self.book(&self.booking(slot, None, key)).await {
            Booked::New(row) => row,
            other => panic!("{other:?}"),
        }
    }

    /// How many rows a table has, of whatever tenant.
    pub(crate) fn count(&self, table: &str) -> u32 {
        self.test.query_one(&format!("SELECT count(*)::text FROM {table}")).parse().unwrap()
    }
}

pub(crate) fn noon() -> DateTime<Utc> {
    "2027-01-04T12:00:00Z".parse().unwrap()
}

/// So many minutes after noon.
pub(crate) fn at(minutes: i64) -> DateTime<Utc> {
    noon() + TimeDelta::minutes(minutes)
}

pub(crate) fn span(from: i64, until: i64) -> Span {
    Span::new(at(from), at(until)).unwrap()
}

pub(crate) fn slot(provider: &str, from: i64, until: i64) -> Slot {
    Slot { provider: provider.to_owned(), room: None, during: span(from, until) }
}

pub(crate) fn room(mut slot: Slot) -> Slot {
    slot.room = Some("one".to_owned());
    slot
}

pub(crate) fn life(epoch: i32) -> Life {
    Life { call: CallId::new(), epoch }
}

pub(crate) fn sealed(text: &str) -> SealedText {
    SealedText::from_bytes(text.as_bytes().to_vec())
}

pub(crate) fn effect(key: &str, life: Option<Life>) -> NewEffect {
    NewEffect {
        id: WorkId::new(),
        kind: "sms".to_owned(),
        idempotency_key: key.to_owned(),
        data_key: DataKeyId::new(),
        payload: sealed("text"),
        life,
        created_at: noon(),
        due_at: noon(),
    }
}

/// A number's index within one test: what it is computed with does not matter, only that equal ones are equal.
pub(crate) fn index(text: &str) -> BlindIndex {
    thread_local! {
        static KEY: TenantKey = TenantKey::random(tenant(1));
    }
    let column = BlindColumn { table: "patients", column: "phone_index" };
    KEY.with(|key| key.blind_index(column, &phone(text, "44").unwrap()))
}

pub(crate) fn number(text: &str) -> Findable {
    Findable { sealed: sealed(text), index: index(text) }
}
