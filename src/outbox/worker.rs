//! The worker: leases what is due, has it performed, and notes what came of it.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::{Arc, Weak};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_schema::encryption::Place;
use frontdesk_schema::keyring::KeyringError;
use frontdesk_schema::models::outbox::{self, Noted};
use frontdesk_schema::models::work_queue::{self, Leased};
use frontdesk_schema::{SchemaError, TenantId, WorkId};
use tokio::sync::{Mutex, OwnedMutexGuard, watch};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};

use super::seats::{Seat, Seats};
use super::steadiness::Steadiness;
use super::{Backoff, Handler, Order, Step, When, Work};
use crate::metrics;
use crate::storage::{Storage, StorageError};

/// Effects that other nodes have decided, and put back, are found after so long at most.
const LOOK_AT_LEAST_EVERY: Duration = Duration::from_secs(15);

/// Something is due, but another worker is just taking it.
const LOOK_AT_MOST_EVERY: Duration = Duration::from_millis(50);

/// PostgreSQL did not answer.
const LOOK_AFTER_FAILURE: Duration = Duration::from_secs(2);

/// So often the effects that wait are counted.
const COUNT_EVERY: Duration = Duration::from_secs(15);

/// What is under way when the worker is to stop may still end.
const LAST_STEPS: Duration = Duration::from_secs(3);

/// Storage failed while an effect was performed. The longest is short: nobody else is at fault.
const AFTER_ERRORS: Backoff = Backoff { first: Duration::from_secs(5), longest: Duration::from_secs(300) };

/// So many errors that will not pass by themselves, and an effect is given up.
const MOST_ERRORS: u32 = 10;

/// An effect that so many workers took and noted nothing about: they died of it.
const MOST_DEATHS: i32 = 5;

/// How much a worker takes on.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Effects under way at once.
    pub at_once: usize,
    /// So many of them of one tenant. Not fewer than `at_once`, and one whose effects never end holds up all others.
    pub of_tenant: usize,
    /// How long an effect may take; then it counts as failed.
    pub longest: Duration,
    /// How long an effect is this worker's. Shorter than the longest it may take, and two nodes perform it at once.
    pub lease: TimeDelta,
}

impl Default for Limits {
    fn default() -> Self {
        Self { at_once: 8, of_tenant: usize::MAX, longest: Duration::from_secs(75), lease: TimeDelta::seconds(120) }
    }
}

/// Performs effects for as long as it runs. Several may run, in one process or many.
pub struct Worker<H>(Rc<Inner<H>>);

struct Inner<H> {
    storage: Storage,
    handler: H,
    limits: Limits,
    turns: Turns,
    seats: Seats,
    steadiness: RefCell<Steadiness>,
}

/// Whose effect is under way, where each tenant has one at a time.
#[derive(Default)]
struct Turns(RefCell<HashMap<TenantId, Weak<Mutex<()>>>>);

impl Turns {
    /// Waits for the tenant's other effects: those that came first go first.
    async fn take(&self, tenant: TenantId) -> OwnedMutexGuard<()> {
        let turn = {
            let mut turns = self.0.borrow_mut();
            turns.retain(|_, turn| turn.strong_count() > 0);
            let known = turns.get(&tenant).and_then(Weak::upgrade);
            let turn = known.unwrap_or_default();
            turns.insert(tenant, Arc::downgrade(&turn));
            turn
        };
        turn.lock_owned().await
    }
}

impl<H: Handler> Worker<H> {
    pub fn new(storage: Storage, handler: H, limits: Limits) -> Self {
        let (turns, seats) = (Turns::default(), Seats::default());
        Self(Rc::new(Inner { storage, handler, limits, turns, seats, steadiness: RefCell::default() }))
    }

    /// Goes on until `stop` says so or is dropped; then what is under way has a moment to end. What is cut off is performed
    /// again when its lease is over. Must run on an actix runtime.
    pub async fn run(&self, mut stop: watch::Receiver<bool>) {
        let mut woken = self.0.storage.effects.subscribe();
        let mut running = JoinSet::new();
        let (mut failing, mut counted) = (false, None::<Instant>);
        loop {
            // Whoever wakes us from here on has committed before the next look.
            woken.mark_unchanged();
            if counted.is_none_or(|counted| counted.elapsed() >= COUNT_EVERY) {
                counted = Some(Instant::now());
                self.0.count_waiting().await;
            }
            let look_again = match self.look(&mut running).await {
                Ok(wait) => {
                    failing = false;
                    wait
                }
                Err(error) => {
                    if !std::mem::replace(&mut failing, true) {
                        tracing::warn!(%error, kinds = ?self.0.handler.kinds(), "effects cannot be looked up: they wait");
                    }
                    LOOK_AFTER_FAILURE
                }
            };
            tokio::select! {
                _ = stop.wait_for(|stop| *stop) => break,
                Ok(()) = woken.changed() => {}
                Some(ended) = running.join_next() => if ended.is_err() {
                    tracing::error!(kinds = ?self.0.handler.kinds(), "the handler of an effect panicked");
                },
                () = sleep(look_again) => {}
            }
        }
        let last_steps = async { while running.join_next().await.is_some() {} };
        drop(timeout(LAST_STEPS, last_steps).await);
    }

    /// Begins as many effects as there is room for, and says how long it may sleep then.
    async fn look(&self, running: &mut JoinSet<()>) -> Result<Duration, StorageError> {
        let free = self.0.limits.at_once.saturating_sub(running.len());
        if free == 0 {
            return Ok(LOOK_AT_LEAST_EVERY);
        }
        let now = Utc::now();
        if let Some(wait) = self.0.steadiness.borrow_mut().look(now, Instant::now(), self.0.limits.lease) {
            return Ok(wait.min(LOOK_AT_LEAST_EVERY));
        }
        let leased = self.0.lease(now, free).await?;
        let all = leased.len() == free;
        for (work, seat) in leased {
            let inner = Rc::clone(&self.0);
            running.spawn_local(async move {
                inner.perform(work, now).await;
                drop(seat);
            });
        }
        if all {
            // The first one to end makes room.
            return Ok(LOOK_AT_LEAST_EVERY);
        }
        let mut connection = self.0.storage.database.connection().await?;
        // What is due of tenants that have enough under way begins when something ends.
        let full = self.0.full();
        let next = work_queue::next_due_except(&mut connection.unscoped(), self.0.handler.kinds(), &full).await?;
        let wait = next.map(|due| (due - now).to_std().unwrap_or_default());
        Ok(wait.unwrap_or(LOOK_AT_LEAST_EVERY).clamp(LOOK_AT_MOST_EVERY, LOOK_AT_LEAST_EVERY))
    }

    /// Performs what is due by `now`, as of then, and returns how many effects that were. For tests that have a clock of
    /// their own.
    ///
    /// # Errors
    /// When PostgreSQL does not answer.
    pub async fn round(&self, now: DateTime<Utc>) -> Result<usize, StorageError> {
        let leased = self.0.lease(now, self.0.limits.at_once).await?;
        let count = leased.len();
        for (work, seat) in leased {
            self.0.perform(work, now).await;
            drop(seat);
        }
        Ok(count)
    }
}

impl<H: Handler> Inner<H> {
    /// Leases at most so many, and of each tenant no more than it may have under way.
    async fn lease(&self, now: DateTime<Utc>, most: usize) -> Result<Vec<(Leased, Seat)>, StorageError> {
        let mut connection = self.storage.database.connection().await?;
        let (kinds, lasting) = (self.handler.kinds(), self.limits.lease);
        // One after the other where a tenant may be full in between.
        let together = if self.is_fair() { 1 } else { most };
        let together = i64::try_from(together).unwrap_or(i64::MAX);
        let mut leased = Vec::new();
        while leased.len() < most {
            let full = self.full();
            let more = work_queue::lease_except(&mut connection.unscoped(), now, kinds, &full, together, lasting).await;
            match more {
                Ok(more) if more.is_empty() => break,
                Ok(more) => leased.extend(more.into_iter().map(|work| {
                    let seat = self.seats.take(work.tenant);
                    (work, seat)
                })),
                Err(error) if leased.is_empty() => return Err(error.into()),
                // What is leased is performed all the same.
                Err(_) => break,
            }
            if !self.is_fair() {
                break;
            }
        }
        Ok(leased)
    }

    /// Whether a tenant may have less under way than the worker.
    fn is_fair(&self) -> bool {
        self.limits.of_tenant < self.limits.at_once
    }

    /// The tenants of which no more is begun for now.
    fn full(&self) -> Vec<TenantId> {
        if self.is_fair() { self.seats.full(self.limits.of_tenant) } else { Vec::new() }
    }

    /// One effect, from its lease to the note of what came of it.
    async fn perform(&self, leased: Leased, now: DateTime<Utc>) {
        let begun = Instant::now();
        let _turn = match self.handler.order() {
            Order::Free => None,
            Order::OneOfTenant => Some(self.turns.take(leased.tenant).await),
        };
        let step = self.step(&leased, now).await;
        let now = now + begun.elapsed();
        match self.note(&leased, &step, now).await {
            Ok(Noted::Noted) => tell(&leased, &step),
            Ok(Noted::LeaseLost) => {
                tracing::warn!(effect = %leased.id, kind = leased.kind, "an effect took longer than its lease");
            }
            // It is performed again when the lease is over.
            Err(error) => tracing::warn!(effect = %leased.id, %error, "what came of an effect could not be noted"),
        }
    }

    async fn step(&self, leased: &Leased, now: DateTime<Utc>) -> Step {
        let work = match self.load(leased).await {
            Ok(Loaded::Work(work)) => work,
            // Whoever it was about was erased: nobody is told anything any more.
            Ok(Loaded::Gone) => return Step::Done,
            Err(error) => return after_error(&error, leased.leases.unsigned_abs().saturating_sub(1)),
        };
        let deaths = leased.leases - 1 - i32::try_from(work.attempts).unwrap_or(i32::MAX);
        if deaths >= MOST_DEATHS {
            return Step::dead("nobody who took it has ended it");
        }
        match timeout(self.limits.longest, self.handler.perform(&work, now)).await {
            Ok(Ok(step)) => step,
            Ok(Err(error)) => after_error(&error, work.attempts),
            Err(_) => Step::again_in(AFTER_ERRORS.after(work.attempts + 1, rand::random()), "it took too long"),
        }
    }

    async fn load(&self, leased: &Leased) -> Result<Loaded, StorageError> {
        let mut connection = self.storage.database.connection().await?;
        let mut scope = connection.scope(leased.tenant).await?;
        let Some(effect) = outbox::load(&mut scope, leased.id).await? else { return Ok(Loaded::Gone) };
        let key = match self.storage.keyring.data_key(&mut scope, effect.data_key_id).await {
            Ok(key) => key,
            Err(
                KeyringError::DataKeyErased { .. }
                | KeyringError::TenantErased { .. }
                | KeyringError::PatientErased { .. },
            ) => return Ok(Loaded::Gone),
            Err(error) => return Err(error.into()),
        };
        let payload = key.open(&payload_place(leased.tenant, effect.id), &effect.payload_sealed);
        let payload = payload.map_err(KeyringError::from)?;
        scope.rollback().await.map_err(SchemaError::from)?;
        Ok(Loaded::Work(Work {
            id: effect.id,
            tenant: leased.tenant,
            kind: effect.kind,
            attempts: effect.attempts.unsigned_abs(),
            call: effect.call_id,
            decided_at: effect.created_at,
            data_key: effect.data_key_id,
            payload,
        }))
    }

    async fn note(&self, leased: &Leased, step: &Step, now: DateTime<Utc>) -> Result<Noted, StorageError> {
        let mut connection = self.storage.database.connection().await?;
        let mut scope = connection.scope(leased.tenant).await?;
        let noted = match step {
            Step::Done => outbox::done(&mut scope, leased, now).await?,
            Step::Again { when, cause } => {
                let due = match when {
                    When::In(wait) => now + *wait,
                    When::At(due) => *due,
                };
                outbox::retry_at(&mut scope, leased, due, cause).await?
            }
            Step::Dead { cause } => outbox::dead(&mut scope, leased, now, cause).await?,
        };
        scope.commit().await.map_err(SchemaError::from)?;
        Ok(noted)
    }

    async fn count_waiting(&self) {
        let Ok(mut connection) = self.storage.database.connection().await else { return };
        let kinds = self.handler.kinds();
        let Ok(waiting) = work_queue::waiting(&mut connection.unscoped(), Utc::now(), kinds).await else { return };
        for kind in kinds {
            let count = waiting.iter().find(|(of, _)| of == kind).map_or(0, |(_, count)| *count);
            metrics::outbox_waiting(kind, count);
        }
    }
}

enum Loaded {
    Work(Work),
    Gone,
}

/// Where the payload of an effect is sealed.
pub(crate) fn payload_place(tenant: TenantId, id: WorkId) -> Place {
    Place::new(tenant, "outbox", "payload_sealed", id.as_uuid())
}

fn after_error(error: &StorageError, attempts: u32) -> Step {
    let passes = match error {
        StorageError::Database(error) | StorageError::Keys(KeyringError::Schema(error)) => error.is_transient(),
        _ => false,
    };
    if !passes && attempts + 1 >= MOST_ERRORS {
        return Step::dead(error.to_string());
    }
    Step::again_in(AFTER_ERRORS.after(attempts + 1, rand::random()), error.to_string())
}

/// Counts and logs what came of an effect.
fn tell(leased: &Leased, step: &Step) {
    let Leased { id, tenant, kind, .. } = leased;
    match step {
        Step::Done => metrics::outbox_done(kind),
        Step::Again { cause, .. } => {
            metrics::outbox_retried(kind);
            tracing::debug!(effect = %id, %tenant, kind, cause, "an effect is tried again");
        }
        Step::Dead { cause } => {
            metrics::outbox_dead(kind);
            tracing::warn!(effect = %id, %tenant, kind, cause, "an effect is given up: see `frontdesk outbox list`");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Notes who began and ended, in order.
    async fn takes(turns: &Turns, log: &RefCell<Vec<String>>, tenant: TenantId, name: &str) {
        let _turn = turns.take(tenant).await;
        log.borrow_mut().push(format!("{name} begins"));
        tokio::task::yield_now().await;
        log.borrow_mut().push(format!("{name} ends"));
    }

    #[actix_web::test]
    async fn effects_of_one_tenant_wait_for_each_other_and_those_of_others_do_not() {
        let (turns, log) = (Turns::default(), RefCell::default());
        let (ours, theirs) = (TenantId::from_slug("ours"), TenantId::from_slug("theirs"));
        let (one, two) = (takes(&turns, &log, ours, "one"), takes(&turns, &log, ours, "two"));
        futures_util::join!(one, two, takes(&turns, &log, theirs, "other"));
        let order: Vec<String> = log.take();
        let at = |what: &str| order.iter().position(|noted| noted == what).unwrap();
        assert!(at("one ends") < at("two begins"), "{order:?}");
        assert!(at("other begins") < at("one ends"), "{order:?}");
        drop(turns.take(theirs).await);
        assert_eq!(turns.0.borrow().len(), 1, "nothing is kept of tenants that have nothing under way");
    }
}
