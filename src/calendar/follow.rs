//! Follows the calendars: every half minute, or when Google rings, what changed in each is listed and taken into the
//! diary. One node at a time has a calendar; its lease decides whether what it found is kept.

use std::collections::{BTreeSet, HashSet};

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_schema::models::appointments::{self, Appointment, Behind};
use frontdesk_schema::models::work_queue::{self, Leased};
use frontdesk_schema::models::{calendar_sync, diary};
use frontdesk_schema::{AppointmentId, SchemaError, TenantId, WorkId};
use futures_util::future::join_all;

use super::access::Failed;
use super::apply::Applied;
use super::push::{self, OnDeleted};
use super::{Calendars, FOLLOW, Followed, metrics};
use crate::google::{Calendar, EventId, GoogleError, Patience, SyncState, SyncToken, wire};
use crate::storage::StorageError;

/// What staff do is in the diary after this, and the time that Google takes. Too short, and many calendars use up the
/// quota (600 requests a minute for one account).
const EVERY: TimeDelta = TimeDelta::seconds(25);

/// Calendars that one node follows at a time.
const AT_ONCE: i64 = 8;

/// Longer than a list takes; after it another node tries.
const LEASE: TimeDelta = TimeDelta::minutes(3);

/// After a failure that passes, and after one that a person has to end.
const AGAIN: TimeDelta = TimeDelta::seconds(20);
const WAIT_FOR_A_PERSON: TimeDelta = TimeDelta::minutes(5);

/// Everything is listed anew so often: days that come into the window were not told of before.
const ANEW: TimeDelta = TimeDelta::days(7);

/// How far back a full list begins.
const BACK: TimeDelta = TimeDelta::days(1);

/// An appointment that no event shows is looked at when it has not changed for so long: before, its effect is at work.
const SETTLED: TimeDelta = TimeDelta::seconds(30);
const SWEPT_AT_ONCE: i64 = 20;

/// What is known of a calendar before Google is asked.
pub(super) struct Before {
    pub(super) point: Option<calendar_sync::Followed>,
    standing: Vec<Appointment>,
}

impl Calendars {
    /// Has every calendar followed. `known` are those that this process has seen to before.
    ///
    /// # Errors
    /// When PostgreSQL does not answer.
    pub async fn ensure_followed(&self, known: &mut HashSet<WorkId>, now: DateTime<Utc>) -> Result<(), StorageError> {
        let tenants = self.0.tenants.all().await.unwrap_or_default();
        let all: Vec<Followed> = tenants.iter().flat_map(Followed::of).collect();
        let works: HashSet<WorkId> = all.iter().map(Followed::work).collect();
        known.retain(|work| works.contains(work));
        for followed in all.iter().filter(|followed| !known.contains(&followed.work())).collect::<Vec<_>>() {
            let mut connection = self.0.storage.database.connection().await?;
            let mut scope = connection.scope(followed.tenant.id).await?;
            work_queue::ensure(&mut scope, followed.work(), FOLLOW, now).await?;
            scope.commit().await.map_err(SchemaError::from)?;
            known.insert(followed.work());
        }
        Ok(())
    }

    /// Follows what is due by `now`, and returns how many calendars that were. To be called inside an actix system.
    ///
    /// # Errors
    /// When PostgreSQL does not answer.
    pub async fn follow_due(&self, now: DateTime<Utc>) -> Result<usize, StorageError> {
        let mut connection = self.0.storage.database.connection().await?;
        let leased = work_queue::lease(&mut connection.unscoped(), now, &[FOLLOW], AT_ONCE, LEASE).await?;
        drop(connection);
        join_all(leased.iter().map(|work| self.follow(work, now))).await;
        Ok(leased.len())
    }

    /// Follows a calendar now, whenever it would be its turn.
    pub(super) async fn follow_soon(
        &self,
        tenant: TenantId,
        work: WorkId,
        now: DateTime<Utc>,
    ) -> Result<(), StorageError> {
        let mut connection = self.0.storage.database.connection().await?;
        let mut scope = connection.scope(tenant).await?;
        work_queue::schedule(&mut scope, work, FOLLOW, now).await?;
        scope.commit().await.map_err(SchemaError::from)?;
        self.0.follow_now.notify_one();
        Ok(())
    }

    async fn follow(&self, work: &Leased, now: DateTime<Utc>) {
        let Some(followed) = self.followed(work).await else { return };
        let Err(failed) = self.follow_one(&followed, work, now).await else { return };
        let again = match &failed {
            Failed::LeaseLost => return,
            Failed::Google(error) if error.is_transient() => {
                let asked = error.retry_after().and_then(|after| TimeDelta::from_std(after).ok());
                asked.unwrap_or_default().max(AGAIN)
            }
            Failed::Google(_) => WAIT_FOR_A_PERSON,
            Failed::Access(_) => AGAIN,
        };
        metrics::followed("failed");
        let tenant = &followed.tenant.slug;
        tracing::debug!(tenant, provider = followed.provider, error = %failed, "a calendar could not be followed");
        // When PostgreSQL is away, the lease runs out by itself.
        if let Err(error) = self.put_back(work, now + again).await {
            tracing::debug!(tenant, %error, "a calendar is followed again when its lease is over");
        }
    }

    async fn put_back(&self, work: &Leased, due: DateTime<Utc>) -> Result<(), StorageError> {
        let mut connection = self.0.storage.database.connection().await?;
        let mut scope = connection.scope(work.tenant).await?;
        work_queue::put_back(&mut scope, work, due).await?;
        Ok(scope.commit().await.map_err(SchemaError::from)?)
    }

    /// The calendar that an entry of the queue is about. When no provider has it any more, what it blocked is freed.
    async fn followed(&self, work: &Leased) -> Option<Followed> {
        let tenant = self.0.tenants.by_id(work.tenant).await.ok().flatten()?;
        let all = Followed::of(&tenant);
        if let Some(found) = all.iter().find(|followed| followed.work() == work.id) {
            return Some(found.clone());
        }
        if let Err(error) = self.forget(work, &all).await {
            tracing::warn!(tenant = tenant.slug, %error, "what a former calendar blocked could not be freed");
        }
        None
    }

    async fn forget(&self, work: &Leased, left: &[Followed]) -> Result<(), StorageError> {
        let mut connection = self.0.storage.database.connection().await?;
        let mut scope = connection.scope(work.tenant).await?;
        if work_queue::finish(&mut scope, work).await? {
            let calendars: Vec<&str> = left.iter().map(|followed| followed.calendar.as_str()).collect();
            let providers: Vec<&str> = left.iter().map(|followed| followed.provider.as_str()).collect();
            calendar_sync::forget_others(&mut scope, &calendars).await?;
            diary::unblock_other_providers(&mut scope, diary::Source::Google, &providers).await?;
        }
        Ok(scope.commit().await.map_err(SchemaError::from)?)
    }

    async fn follow_one(&self, followed: &Followed, work: &Leased, now: DateTime<Utc>) -> Result<(), Failed> {
        let before = self.before(followed, now).await?;
        let tenant = &followed.tenant;
        let google = self.0.access.calendar(tenant.id, push::POLICY, Patience::IN_THE_BACKGROUND).await?;
        let state = match &before.point {
            Some(point) if now - point.listed_at < ANEW => {
                SyncState::Since { token: SyncToken::new(point.sync_token.as_str()), from: point.listed_from }
            }
            _ => SyncState::Start { from: now - BACK },
        };
        let changes = google.list_changes(&followed.calendar, &state).await;
        self.told(tenant, &followed.calendar, "list", &changes);
        let changes = changes?;
        let moved_away = moved_away(&google, followed, &changes.events, &before.standing).await?;
        let applied = self.apply(followed, work, &changes, &before, &moved_away, now + EVERY, now).await?;
        metrics::followed("done");
        self.write_back(followed, &applied, now).await;
        if let Err(error) =
            self.keep_channel(&google, followed, before.point.and_then(|point| point.channel), now).await
        {
            tracing::debug!(tenant = tenant.slug, %error, "Google cannot tell of changes at once: it is asked for them");
        }
        Ok(self.0.access.keep_rotated(tenant.id).await?)
    }

    async fn before(&self, followed: &Followed, now: DateTime<Utc>) -> Result<Before, Failed> {
        let mut connection = self.0.storage.database.connection().await?;
        let mut scope = connection.scope(followed.tenant.id).await?;
        let point = calendar_sync::find(&mut scope, &followed.calendar).await?;
        let standing = appointments::standing(&mut scope, &followed.provider, now - BACK).await?;
        scope.commit().await.map_err(SchemaError::from)?;
        Ok(Before { point, standing })
    }

    /// Writes to Google what the diary did not follow, and what no event shows although nobody is at it.
    async fn write_back(&self, followed: &Followed, applied: &Applied, now: DateTime<Utc>) {
        let tenant = &*followed.tenant;
        for appointment in &applied.remove {
            if let Err(error) = self.remove(tenant, &followed.calendar, *appointment).await {
                tracing::warn!(%appointment, tenant = tenant.slug, %error, "an event stands where it does not belong");
            }
        }
        let rows = match self.behind(followed, &applied.rewrite, now).await {
            Ok(rows) => rows,
            Err(error) => return tracing::debug!(tenant = tenant.slug, %error, "nobody looked for missing events"),
        };
        for row in rows {
            if let Err(error) = self.push(tenant, &row, OnDeleted::Wait).await {
                tracing::debug!(appointment = %row.id, tenant = tenant.slug, %error, "an event is written later");
            }
        }
    }

    async fn behind(
        &self,
        followed: &Followed,
        rewrite: &BTreeSet<AppointmentId>,
        now: DateTime<Utc>,
    ) -> Result<Vec<Appointment>, Failed> {
        let mut connection = self.0.storage.database.connection().await?;
        let mut scope = connection.scope(followed.tenant.id).await?;
        let behind = Behind {
            provider: &followed.provider,
            calendar: &followed.calendar,
            ends_after: now - BACK,
            changed_before: now - SETTLED,
        };
        let mut rows = appointments::unsynced(&mut scope, behind, SWEPT_AT_ONCE).await?;
        let swept: BTreeSet<_> = rows.iter().map(|row| row.id).collect();
        for id in rewrite.difference(&swept) {
            rows.extend(appointments::get(&mut scope, *id).await?);
        }
        scope.commit().await.map_err(SchemaError::from)?;
        Ok(rows)
    }
}

/// Appointments whose event was not deleted but moved to the calendar of another provider: there it has the same id.
async fn moved_away(
    google: &Calendar,
    followed: &Followed,
    events: &[wire::Event],
    standing: &[Appointment],
) -> Result<BTreeSet<AppointmentId>, GoogleError> {
    let mut moved = BTreeSet::new();
    let deleted = events.iter().filter(|event| event.status == Some(wire::Status::Cancelled));
    let deleted: HashSet<_> = deleted.filter_map(|event| EventId::appointment_of(&event.id)).collect();
    let shown_here = |row: &&Appointment| row.event_calendar.as_deref() == Some(&followed.calendar);
    for row in standing.iter().filter(shown_here).filter(|row| deleted.contains(&row.id.as_uuid())) {
        for other in Followed::of(&followed.tenant).iter().filter(|other| other.calendar != followed.calendar) {
            match google.get(&other.calendar, &EventId::of(row.id.as_uuid())).await {
                Ok(event) if event.status != Some(wire::Status::Cancelled) => {
                    moved.insert(row.id);
                }
                Ok(_) | Err(GoogleError::NotFound | GoogleError::Gone(_) | GoogleError::Forbidden(_)) => {}
                Err(error) => return Err(error),
            }
        }
    }
    Ok(moved)
}
