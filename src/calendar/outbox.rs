//! Performs the outbox's effects of the kind [`EFFECT`]: whatever an appointment has become, Google is to show.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_schema::models::appointments::{self, Appointment};
use frontdesk_schema::{AppointmentId, SchemaError};
use futures_util::FutureExt as _;
use futures_util::future::LocalBoxFuture;

use super::access::{AccessError, Failed};
use super::push::{OnDeleted, Pushed};
use super::{Calendars, EFFECT, calendar_of, effect, work_of};
use crate::google::GoogleError;
use crate::outbox::{Backoff, Handler, Limits, Order, Step, When, Work};
use crate::storage::StorageError;

/// How much one node writes at a time. The lease outlasts a practice's writes that wait for each other. Two of them: the next
/// is at hand when one ends, and a practice whose calendar is slow holds up nobody else's.
pub const LIMITS: Limits =
    Limits { at_once: 8, of_tenant: 2, longest: Duration::from_secs(30), lease: TimeDelta::seconds(90) };

/// Others find room.
const _: () = assert!(LIMITS.of_tenant < LIMITS.at_once);

/// Between tries.
const BACKOFF: Backoff = Backoff { first: Duration::from_secs(5), longest: Duration::from_secs(15 * 60) };

/// When a person has to do something first, it is tried so often.
const WAIT_FOR_A_PERSON: Duration = Duration::from_secs(10 * 60);

/// Given up so long after it was decided. Following the calendar goes on looking for appointments that it does not show.
const BUDGET: TimeDelta = TimeDelta::hours(24);

/// How long following the calendar has to see what staff deleted, and how often it is waited for.
const FOLLOWED_WITHIN: TimeDelta = TimeDelta::seconds(20);
const WAITS_FOR_STAFF: u32 = 4;

impl Handler for Calendars {
    fn kinds(&self) -> &'static [&'static str] {
        &[EFFECT]
    }

    /// Google limits quick writes to one calendar, and an older one must not be under way beside a newer one.
    fn order(&self) -> Order {
        Order::OneOfTenant
    }

    fn perform<'a>(&'a self, work: &'a Work, now: DateTime<Utc>) -> LocalBoxFuture<'a, Result<Step, StorageError>> {
        self.write(work, now).boxed_local()
    }
}

impl Calendars {
    async fn write(&self, work: &Work, now: DateTime<Utc>) -> Result<Step, StorageError> {
        let Some(id) = effect::appointment_of(&work.payload) else {
            return Ok(Step::dead("the payload is of no known form"));
        };
        let Ok(tenant) = self.0.tenants.by_id(work.tenant).await else {
            return Ok(Step::again_in(
                BACKOFF.after(work.attempts + 1, rand::random()),
                "the practices are not loaded",
            ));
        };
        // A practice that was taken away has no calendars, an appointment that is gone no event.
        let (Some(tenant), Some(row)) = (tenant, self.row(work, id).await?) else { return Ok(Step::Done) };
        let on_deleted = if work.attempts < WAITS_FOR_STAFF { OnDeleted::Wait } else { OnDeleted::WriteAgain };
        let failed = match self.push(&tenant, &row, on_deleted).await {
            Ok(Pushed::Done) => return Ok(Step::Done),
            Ok(Pushed::DeletedByStaff) => {
                if let Some(calendar) = calendar_of(&tenant, &row.provider_id) {
                    self.follow_soon(tenant.id, work_of(tenant.id, calendar), now).await?;
                }
                let cause = "the event was deleted meanwhile".to_owned();
                return Ok(Step::Again { when: When::At(now + FOLLOWED_WITHIN), cause });
            }
            Err(Failed::Access(AccessError::Storage(error))) => return Err(error),
            Err(failed) => failed,
        };
        if now - work.decided_at >= BUDGET {
            return Ok(Step::dead(failed.to_string()));
        }
        Ok(Step::again_in(pause(work.attempts, &failed, rand::random()), failed.to_string()))
    }

    /// The appointment as it is now, read when it is its effect's turn: an older effect never writes over a newer one.
    async fn row(&self, work: &Work, id: AppointmentId) -> Result<Option<Appointment>, StorageError> {
        let mut connection = self.0.storage.database.connection().await?;
        let mut scope = connection.scope(work.tenant).await?;
        let row = appointments::get(&mut scope, id).await?;
        scope.rollback().await.map_err(SchemaError::from)?;
        Ok(row)
    }
}

/// `dice` lies in `0.0..1.0`: what failed together is not tried again together.
fn pause(attempts: u32, failed: &Failed, dice: f64) -> Duration {
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
        Failed::Google(error) => error.retry_after(),
        Failed::LeaseLost => None,
    };
    asked.unwrap_or_default().max(BACKOFF.after(attempts + 1, dice))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::google::Reason;

    #[test]
    fn pauses_grow_and_never_undercut_what_google_asks_for() {
        let failed = |after| Failed::Google(GoogleError::Retry { after, reason: Reason::new("x") });
        let millis = |attempts, dice| pause(attempts, &failed(None), dice).as_millis();
        assert_eq!((millis(0, 0.0), millis(0, 1.0)), (2_500, 5_000));
        assert_eq!((millis(3, 0.0), millis(3, 1.0)), (20_000, 40_000));
        assert_eq!(pause(40, &failed(None), 1.0), BACKOFF.longest);
        assert_eq!(pause(0, &failed(Some(Duration::from_secs(60))), 0.5), Duration::from_secs(60));
        assert_eq!(pause(0, &Failed::Google(GoogleError::NotFound), 0.5), WAIT_FOR_A_PERSON);
    }

    #[test]
    fn a_lease_outlasts_the_writes_that_wait_for_each_other() {
        let all = LIMITS.longest * u32::try_from(LIMITS.of_tenant).unwrap();
        assert!(LIMITS.lease.to_std().unwrap() > all);
    }
}
