//! Decides requests once the diary is back and their call is over: does what was asked for, or leaves it to the practice.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_actors::desk::diary::{BookOutcome, ChangeOutcome, Diary, Freshness, Move, NewBooking};
use frontdesk_actors::desk::request::{MOST_TRIES, Request, Wish, intent, nth_intent};
use frontdesk_actors::desk::{Offer, names, rules};
use frontdesk_actors::scheduling::{self, Busy, Slot};
use frontdesk_actors::store::{StoreError, TenantDirectory};
use frontdesk_actors::tenant::Tenant;
use frontdesk_schema::models::appointments::{self, Appointment, Status};
use frontdesk_schema::models::requests::{self, RequestRow, State};
use frontdesk_schema::models::{calls, fences, patients};
use frontdesk_schema::{AppointmentId, SchemaError, TenantScope};
use futures_util::FutureExt as _;
use futures_util::future::LocalBoxFuture;
use uuid::Uuid;

use super::staff::{self, Why};
use super::stored::{Asked, place};
use crate::metrics;
use crate::outbox::{Backoff, Handler, Step, Work};
use crate::storage::{self, Storage, StorageError, data_key};

/// While the call goes on its caller may still change their mind; for no longer than this after they have asked.
const CALL_GOES_ON: TimeDelta = TimeDelta::minutes(10);
const LOOK_AGAIN: Duration = Duration::from_secs(5);

/// The diary is away again.
const DIARY_AWAY: Backoff = Backoff { first: Duration::from_secs(5), longest: Duration::from_secs(120) };

/// See the [module](self).
pub struct Deciding {
    storage: Storage,
    diary: Arc<dyn Diary>,
    tenants: Arc<dyn TenantDirectory>,
}

/// What is to become of a request.
enum Decision {
    Settled(State),
    Staff(Why),
}

/// A pending request, opened.
struct Pending {
    row: RequestRow,
    request: Request,
    /// The call has not ended.
    goes_on: bool,
    /// What the same call wished or booked afterwards decides instead.
    superseded: bool,
    /// It stands already, or was booked and cancelled again in the call.
    made: Made,
}

enum Made {
    /// Under this key it has not been tried.
    No(String),
    Yes,
    TakenBack,
}

impl Deciding {
    pub fn new(storage: Storage, diary: Arc<dyn Diary>, tenants: Arc<dyn TenantDirectory>) -> Self {
        Self { storage, diary, tenants }
    }

    async fn step(&self, work: &Work, now: DateTime<Utc>) -> Result<Step, StorageError> {
        let Ok(id) = work.payload.expose().parse() else {
            return Ok(Step::dead("the payload is of no known form"));
        };
        let Ok(Some(tenant)) = self.tenants.by_id(work.tenant).await else {
            return Ok(Step::dead("the tenant cannot be used"));
        };
        let Some(pending) = self.load(&tenant, id).await? else { return Ok(Step::Done) };
        if pending.goes_on && now - pending.request.asked_at < CALL_GOES_ON {
            return Ok(Step::again_in(LOOK_AGAIN, "the call goes on"));
        }
        let decision = match self.decide(&pending, now).await {
            Ok(decision) => decision,
            Err(StoreError { cause, .. }) => {
                return Ok(Step::again_in(DIARY_AWAY.after(work.attempts + 1, rand::random()), cause));
            }
        };
        self.settle(&pending, &decision, now).await?;
        Ok(Step::Done)
    }

    /// `None` when it is settled or gone.
    async fn load(&self, tenant: &Arc<Tenant>, id: Uuid) -> Result<Option<Pending>, StorageError> {
        let mut connection = self.storage.database.connection().await?;
        let mut scope = connection.scope(tenant.id).await?;
        let Some(row) = requests::find(&mut scope, id).await?.filter(|row| row.state == State::Pending) else {
            return Ok(None);
        };
        let Some(mut request) = self.open(&mut scope, tenant, &row).await? else { return Ok(None) };
        let call = calls::find(&mut scope, row.call_id.as_uuid()).await?;
        // Whichever life it was, the newest speaks for the call.
        let newest = fences::newest(&mut scope, row.call_id).await?.and_then(|epoch| u8::try_from(epoch).ok());
        request.writer.life = request.writer.life.max(newest.unwrap_or(0));
        let booked = appointments::of_call(&mut scope, row.call_id).await?;
        let superseded = self.is_superseded(&mut scope, tenant, &row, &request, &booked).await?;
        let made = match &request.wish {
            Wish::Book { slot, .. } => made(&mut scope, &request, slot).await?,
            Wish::Move { .. } | Wish::Cancel { .. } => Made::No(String::new()),
        };
        scope.rollback().await.map_err(SchemaError::from)?;
        let goes_on = call.is_some_and(|call| call.ended_at.is_none() && call.outcome.is_none());
        Ok(Some(Pending { row, request, goes_on, superseded, made }))
    }

    /// `None` once its caller was erased.
    async fn open(
        &self,
        scope: &mut TenantScope<'_>,
        tenant: &Arc<Tenant>,
        row: &RequestRow,
    ) -> Result<Option<Request>, StorageError> {
        let Some(key) = data_key(&self.storage, scope, row.data_key_id).await? else { return Ok(None) };
        let json = key.open(&place(tenant.id, row.id), &row.wish_sealed).map_err(storage::unopened)?;
        let asked = serde_json::from_str::<Asked>(json.expose()).ok();
        Ok(asked.map(|asked| asked.into_request(Arc::clone(tenant), row.call_id)))
    }

    /// Whether the caller wished something else later, or booked it when the diary was back.
    async fn is_superseded(
        &self,
        scope: &mut TenantScope<'_>,
        tenant: &Arc<Tenant>,
        row: &RequestRow,
        request: &Request,
        booked: &[Appointment],
    ) -> Result<bool, StorageError> {
        for other in requests::of_call(scope, row.call_id).await? {
            if other.id != row.id
                && (other.asked_at, other.id) > (row.asked_at, row.id)
                && let Some(other) = self.open(scope, tenant, &other).await?
                && replaces(&other.wish, &request.wish)
            {
                return Ok(true);
            }
        }
        let Wish::Book { slot, person, .. } = &request.wish else { return Ok(false) };
        let later = |one: &&Appointment| {
            let elsewhere = one.starts_at != slot.start || one.provider_id != slot.provider;
            one.status == Status::Booked
                && one.service_id == slot.service
                && elsewhere
                && one.created_at >= request.asked_at
        };
        for one in booked.iter().filter(later) {
            let Some(patient) = patients::find(scope, one.patient_id).await? else { continue };
            let Some(key) = data_key(&self.storage, scope, patient.data_key_id).await? else { continue };
            let place = ("patients", "name_sealed");
            let name = storage::open_sealed(&key, tenant.id, place, patient.id.as_uuid(), &patient.name_sealed)?;
            if names::same_name(&name, &person.name) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    async fn decide(&self, pending: &Pending, now: DateTime<Utc>) -> Result<Decision, StoreError> {
        let Pending { request, superseded, made, .. } = pending;
        match made {
            Made::Yes => return Ok(Decision::Settled(State::Done)),
            Made::TakenBack => return Ok(Decision::Settled(State::Superseded)),
            Made::No(_) if *superseded => return Ok(Decision::Settled(State::Superseded)),
            Made::No(_) => {}
        }
        match &request.wish {
            Wish::Book { slot: offer, person, notes } => {
                let Made::No(intent) = made else { return Ok(Decision::Settled(State::Done)) };
                let Some(slot) = self.free(request, offer, now).await? else {
                    return Ok(Decision::Staff(Why::NotFree));
                };
                let booking = NewBooking {
                    writer: request.writer.clone(),
                    intent: intent.clone(),
                    slot,
                    person: person.clone(),
                    notes: notes.clone(),
                    caller: request.caller.clone(),
                };
                Ok(match self.diary.book(booking).await? {
                    BookOutcome::Booked { .. } => Decision::Settled(State::Done),
                    BookOutcome::SlotTaken => Decision::Staff(Why::NotFree),
                    BookOutcome::Stale => Decision::Staff(Why::Stale),
                })
            }
            Wish::Move { appointment, to } => {
                let standing = self.diary.standing(&request.writer, appointment.id).await?;
                let Some(standing) = standing else { return Ok(Decision::Staff(Why::Gone)) };
                if standing.start == to.start && standing.provider == to.provider {
                    return Ok(Decision::Settled(State::Done));
                }
                let Some(slot) = self.free(request, to, now).await? else { return Ok(Decision::Staff(Why::NotFree)) };
                let (writer, caller) = (request.writer.clone(), request.caller.clone());
                let wanted = Move { writer, appointment: appointment.id, slot, caller };
                Ok(changed(self.diary.reschedule(wanted).await?))
            }
            Wish::Cancel { appointment } => {
                let (writer, caller) = (request.writer.clone(), request.caller.clone());
                Ok(changed(self.diary.cancel(writer, appointment.id, caller).await?))
            }
        }
    }

    /// The slot as it is now, if the rules allow it and nobody has it.
    async fn free(&self, request: &Request, offer: &Offer, now: DateTime<Utc>) -> Result<Option<Slot>, StoreError> {
        let rules = rules::of(&request.writer.tenant);
        let until = offer.start.max(now) + TimeDelta::days(2);
        let taken = self.diary.taken(&request.writer, now, until, Freshness::Now).await?;
        let busy = Busy::new(&taken.taken, &taken.unknown);
        Ok(scheduling::check(&rules, &busy, &offer.service, &offer.provider, offer.start, now).ok())
    }

    /// Whoever is to be told of it is told in the same transaction.
    async fn settle(&self, pending: &Pending, decision: &Decision, now: DateTime<Utc>) -> Result<(), StorageError> {
        let Pending { row, request, .. } = pending;
        let state = match decision {
            Decision::Settled(state) => *state,
            Decision::Staff(_) => State::Staff,
        };
        let mut connection = self.storage.database.connection().await?;
        let mut scope = connection.scope(request.writer.tenant.id).await?;
        if !requests::settle(&mut scope, row.id, state, now).await? {
            return Ok(());
        }
        if let Decision::Staff(why) = decision {
            staff::ask(&self.storage, &mut scope, row, request, *why, now).await?;
        }
        scope.commit().await.map_err(SchemaError::from)?;
        self.storage.effects.wake();
        metrics::request(row.kind.label(), state.label());
        tracing::info!(request = %row.id, kind = row.kind.label(), state = state.label(), "a request is settled");
        Ok(())
    }
}

fn changed(outcome: ChangeOutcome) -> Decision {
    match outcome {
        ChangeOutcome::Done => Decision::Settled(State::Done),
        ChangeOutcome::SlotTaken => Decision::Staff(Why::NotFree),
        ChangeOutcome::Gone => Decision::Staff(Why::Gone),
        ChangeOutcome::Stale => Decision::Staff(Why::Stale),
    }
}

/// What has become of the booking that the call itself tried.
async fn made(scope: &mut TenantScope<'_>, request: &Request, slot: &Offer) -> Result<Made, StorageError> {
    let intent = intent(request.writer.call, slot);
    for nth in 0..MOST_TRIES {
        let key = nth_intent(&intent, nth);
        match appointments::by_key(scope, &key).await? {
            None => return Ok(Made::No(key)),
            Some(row) if row.status == Status::Booked => return Ok(Made::Yes),
            Some(row) if row.changed_at >= request.asked_at => return Ok(Made::TakenBack),
            Some(_) => {}
        }
    }
    Ok(Made::TakenBack)
}

/// Whether a later wish of the same call takes the place of an earlier one.
fn replaces(later: &Wish, earlier: &Wish) -> bool {
    let touched = |wish: &Wish| match wish {
        Wish::Book { .. } => None,
        Wish::Move { appointment, .. } | Wish::Cancel { appointment } => Some(AppointmentId::from_uuid(appointment.id)),
    };
    match (later, earlier) {
        (Wish::Book { slot, person, .. }, Wish::Book { slot: before, person: whom, .. }) => {
            slot.service == before.service && names::same_name(&person.name, &whom.name)
        }
        _ => touched(later).is_some() && touched(later) == touched(earlier),
    }
}

impl Handler for Deciding {
    fn kinds(&self) -> &'static [&'static str] {
        &[super::EFFECT]
    }

    fn perform<'a>(&'a self, work: &'a Work, now: DateTime<Utc>) -> LocalBoxFuture<'a, Result<Step, StorageError>> {
        self.step(work, now).boxed_local()
    }
}
