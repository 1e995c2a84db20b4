//! Performs the outbox's effects of the kind [`EFFECT`]: whatever an appointment has become, Google is to show.

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_schema::models::appointments::{self, Appointment};
use frontdesk_schema::models::outbox::{self, Effect, Noted};
use frontdesk_schema::models::work_queue::{self, Leased};
use frontdesk_schema::{SchemaError, TenantScope};
use futures_util::future::join_all;

use super::access::{AccessError, Failed};
use super::push::{OnDeleted, Pushed};
use super::{Calendars, EFFECT, calendar_of, effect, metrics, work_of};
use crate::google::GoogleError;
use crate::storage::{self, StorageError};

/// Effects that one node works at a time.
const AT_ONCE: i64 = 16;

/// Longer than anything takes: a push within it, or another node tries.
const LEASE: TimeDelta = TimeDelta::minutes(3);

/// The pause after the first failure; doubled with each further one up to the longest.
const FIRST_PAUSE: TimeDelta = TimeDelta::seconds(5);
const LONGEST_PAUSE: TimeDelta = TimeDelta::minutes(15);

/// When a person has to do something first, it is tried so often.
const WAIT_FOR_A_PERSON: TimeDelta = TimeDelta::minutes(10);

/// Given up so long after it was decided. Following the calendar goes on looking for appointments that it does not show.
const BUDGET: TimeDelta = TimeDelta::hours(24);

/// How long following the calendar has to see what staff deleted, and how often it is waited for.
const FOLLOWED_WITHIN: TimeDelta = TimeDelta::seconds(20);
const WAITS_FOR_STAFF: i32 = 4;

impl Calendars {
    /// Performs what is due by `now`, and returns how much there was. To be called inside an actix system.
    ///
    /// # Errors
    /// When PostgreSQL does not answer.
    pub async fn deliver_due(&self, now: DateTime<Utc>) -> Result<usize, StorageError> {
        let mut connection = self.0.storage.database.connection().await?;
        let leased = work_queue::lease(&mut connection.unscoped(), now, &[EFFECT], AT_ONCE, LEASE).await?;
        drop(connection);
        let mut by_tenant = std::collections::BTreeMap::<_, Vec<Leased>>::new();
        for work in &leased {
            by_tenant.entry(work.tenant).or_default().push(work.clone());
        }
        // Google limits quick writes to one calendar: those of a practice are made one after the other.
        join_all(by_tenant.into_values().map(async |works| {
            for work in works {
                self.deliver(&work, now).await;
            }
        }))
        .await;
        Ok(leased.len())
    }

    /// A failure leaves the lease to run out: then it is tried again.
    async fn deliver(&self, work: &Leased, now: DateTime<Utc>) {
        if let Err(error) = self.perform(work, now).await {
            tracing::warn!(work = %work.id, tenant = %work.tenant, %error, "an event could not be written: tried again");
        }
    }

    async fn perform(&self, work: &Leased, now: DateTime<Utc>) -> Result<(), StorageError> {
        let mut connection = self.0.storage.database.connection().await?;
        let mut scope = connection.scope(work.tenant).await?;
        let task = self.task(&mut scope, work).await?;
        scope.commit().await.map_err(SchemaError::from)?;
        drop(connection);
        let tenant = self.0.tenants.by_id(work.tenant).await.ok().flatten();
        let (Some((row, effect)), Some(tenant)) = (task, tenant) else {
            return self.note(work, async |scope| outbox::done(scope, work, now).await).await;
        };
        let on_deleted = if effect.attempts < WAITS_FOR_STAFF { OnDeleted::Wait } else { OnDeleted::WriteAgain };
        let failed = match self.push(&tenant, &row, on_deleted).await {
            Ok(Pushed::Done) => return self.note(work, async |scope| outbox::done(scope, work, now).await).await,
            Ok(Pushed::DeletedByStaff) => {
                if let Some(calendar) = calendar_of(&tenant, &row.provider_id) {
                    self.follow_soon(tenant.id, work_of(tenant.id, calendar), now).await?;
                }
                let due = now + FOLLOWED_WITHIN;
                let cause = "the event was deleted meanwhile";
                return self.note(work, async |scope| outbox::retry_at(scope, work, due, cause).await).await;
            }
            Err(Failed::Access(AccessError::Storage(error))) => return Err(error),
            Err(failed) => failed,
        };
        let cause = failed.to_string();
        if now - effect.created_at >= BUDGET {
            tracing::error!(appointment = %row.id, tenant = %tenant.slug, cause, "an event was given up");
            metrics::given_up();
            return self.note(work, async |scope| outbox::dead(scope, work, now, &cause).await).await;
        }
        let due = now + pause(effect.attempts, &failed, rand::random());
        self.note(work, async |scope| outbox::retry_at(scope, work, due, &cause).await).await
    }

    /// The appointment that the effect is about, as it is now. `None` when there is nothing to be done any more: the
    /// appointment or its key is gone.
    async fn task(
        &self,
        scope: &mut TenantScope<'_>,
        work: &Leased,
    ) -> Result<Option<(Appointment, Effect)>, StorageError> {
        let Some(effect) = outbox::load(scope, work.id).await? else { return Ok(None) };
        let key = storage::data_key(&self.0.storage, scope, effect.data_key_id).await?;
        let Some(key) = key else { return Ok(None) };
        let id = effect::appointment_of(scope.tenant(), &key, &effect).map_err(storage::unopened)?;
        let Some(id) = id else { return Ok(None) };
        Ok(appointments::get(scope, id).await?.map(|row| (row, effect)))
    }

    async fn note(
        &self,
        work: &Leased,
        note: impl AsyncFnOnce(&mut TenantScope<'_>) -> Result<Noted, SchemaError>,
    ) -> Result<(), StorageError> {
        let mut connection = self.0.storage.database.connection().await?;
        let mut scope = connection.scope(work.tenant).await?;
        match note(&mut scope).await? {
            Noted::Noted => scope.commit().await.map_err(SchemaError::from)?,
            // Who has it now does the same, to the same end.
            Noted::LeaseLost => scope.rollback().await.map_err(SchemaError::from)?,
        }
        Ok(())
    }
}

/// `dice` lies in `0.0..1.0`: what failed together is not tried again together.
fn pause(attempts: i32, failed: &Failed, dice: f64) -> TimeDelta {
    let asked = match failed {
        Failed::Google(
            GoogleError::NeedsReconnect(_)
            | GoogleError::Exhausted(_)
            | GoogleError::Forbidden(_)
            | GoogleError::NotFound
            | GoogleError::Rejected(_)
            | GoogleError::Conflict,
        )
        | Failed::Access(_) => Some(WAIT_FOR_A_PERSON),
        Failed::Google(error) => error.retry_after().and_then(|after| TimeDelta::from_std(after).ok()),
        Failed::LeaseLost => None,
    };
    let doubled = FIRST_PAUSE * 2_i32.saturating_pow(attempts.clamp(0, 12).unsigned_abs());
    let bound = doubled.min(LONGEST_PAUSE);
    let jitter = TimeDelta::milliseconds((bound.num_milliseconds() as f64 / 2.0 * dice.clamp(0.0, 1.0)) as i64);
    asked.unwrap_or_default().max(bound / 2 + jitter)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::google::Reason;

    #[test]
    fn pauses_grow_and_never_undercut_what_google_asks_for() {
        let failed = |after| Failed::Google(GoogleError::Retry { after, reason: Reason::new("x") });
        let seconds = |attempts, dice| pause(attempts, &failed(None), dice).num_milliseconds();
        assert_eq!((seconds(0, 0.0), seconds(0, 1.0)), (2_500, 5_000));
        assert_eq!((seconds(3, 0.0), seconds(3, 1.0)), (20_000, 40_000));
        assert_eq!(seconds(40, 1.0), LONGEST_PAUSE.num_milliseconds());
        assert_eq!(pause(0, &failed(Some(Duration::from_secs(60))), 0.5), TimeDelta::seconds(60));
        assert_eq!(pause(0, &Failed::Google(GoogleError::NotFound), 0.5), WAIT_FOR_A_PERSON);
    }
}
