//! Takes what staff did in a calendar into the diary: in one transaction with the point that was reached, so that it is
//! taken once, and only while the lease holds.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_schema::models::appointments::{self, Appointment, Cancel, Cancelled, Event, Moved, NewTime};
use frontdesk_schema::models::calendar_sync::Point;
use frontdesk_schema::models::work_queue::{self, Leased};
use frontdesk_schema::models::{calendar_sync, diary};
use frontdesk_schema::{AppointmentId, SchemaError, TenantScope};
use serde_json::json;
use uuid::Uuid;

use super::access::Failed;
use super::follow::Before;
use super::strays::Stray;
use super::tasks::Cause;
use super::telling::Did;
use super::{Calendars, Followed, metrics};
use crate::google::sync::{Decision, Entry, Known, KnownAppointment, Listing, decide};
use crate::google::{Changes, EventId, GoogleError, Span, SyncState, wire};
use crate::storage::StorageError;

/// How far ahead events are taken into the diary; nothing is booked further ahead (`booking.horizon_days`).
const AHEAD: TimeDelta = TimeDelta::days(400);

/// Who the audit log says it was.
pub(super) const ACTOR: &str = "google calendar";

/// What is left to be done once the diary has it.
#[derive(Default)]
pub(super) struct Applied {
    /// Their events are to be written again.
    pub(super) rewrite: BTreeSet<AppointmentId>,
    /// Their events do not belong into this calendar.
    pub(super) remove: BTreeSet<AppointmentId>,
}

/// What the diary holds of a calendar, as nobody changes it until the transaction ends.
struct Held {
    known: Known,
    rows: BTreeMap<Uuid, Appointment>,
    /// Blocks of a calendar that the provider had before.
    former: Vec<String>,
}

/// What the decisions come to, in the order in which it is carried out: each sees the time that those before gave back.
#[derive(Default)]
struct Plan {
    unblock: Vec<String>,
    cancel: Vec<AppointmentId>,
    moves: Vec<(NewTime, Option<String>)>,
    block: Vec<diary::Blocked>,
    missing: Vec<AppointmentId>,
    seen: Vec<(AppointmentId, Event)>,
    strays: Vec<Stray>,
    conflicts: Vec<(AppointmentId, Cause)>,
    /// Moved there, and not to follow: with the etag of what stands there.
    outdated: Vec<(AppointmentId, Option<String>)>,
}

/// Names an event in the diary. The same event of a meeting stands in the calendars of all who take part.
pub(super) fn external_id(calendar: &str, event: &str) -> String {
    format!("{calendar}/{event}")
}

impl Calendars {
    #[expect(clippy::too_many_arguments, reason = "one transaction: what was asked, what was answered, and when")]
    pub(super) async fn apply(
        &self,
        followed: &Followed,
        work: &Leased,
        changes: &Changes,
        before: &Before,
        moved_away: &BTreeSet<AppointmentId>,
        due: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<Applied, Failed> {
        let SyncState::Since { token, from } = &changes.next else {
            return Err(GoogleError::Garbled("a list that cannot be continued").into());
        };
        let listed_at = match (&before.point, changes.listing) {
            (Some(point), Listing::Incremental) => point.listed_at,
            _ => now,
        };
        let window = Span::new(*from, listed_at + AHEAD).expect("a list begins before it is made");
        let mut connection = self.0.storage.database.connection().await?;
        let mut scope = connection.scope(followed.tenant.id).await?;
        if !work_queue::put_back(&mut scope, work, due).await? {
            scope.rollback().await.map_err(SchemaError::from)?;
            return Err(Failed::LeaseLost);
        }
        diary::lock(&mut scope).await?;
        let held = hold(&mut scope, followed, window).await?;
        let zone = changes.zone.unwrap_or(followed.tenant.time_zone);
        let decisions = decide(&held.known, changes.listing, &changes.events, zone, window);
        let plan = plan(followed, &held, decisions, &changes.events, moved_away);
        let applied = self.carry_out(&mut scope, followed, &held, plan, now).await?;
        let point = Point { sync_token: token.as_str().to_owned(), listed_from: *from, listed_at, synced_at: now };
        calendar_sync::reached(&mut scope, &followed.calendar, &point).await?;
        scope.commit().await.map_err(SchemaError::from)?;
        // Patients may have to be told.
        self.0.storage.effects.wake();
        Ok(applied)
    }

    async fn carry_out(
        &self,
        scope: &mut TenantScope<'_>,
        followed: &Followed,
        held: &Held,
        mut plan: Plan,
        now: DateTime<Utc>,
    ) -> Result<Applied, Failed> {
        let mut applied = Applied::default();
        diary::unblock_many(scope, diary::Source::Google, &plan.unblock).await?;
        for id in std::mem::take(&mut plan.cancel) {
            let Some(row) = held.rows.get(&id.as_uuid()) else { continue };
            if row.event_synced_version != Some(row.version) {
                // What staff deleted was not yet what the caller had it changed to.
                appointments::event_gone(scope, id).await?;
                applied.rewrite.insert(id);
                plan.conflicts.push((id, Cause::DeletedWhileChanged));
                continue;
            }
            let cancel = Cancel { appointment: id, version: Some(row.version), life: None, effects: Vec::new() };
            if let Cancelled::Now(_) = appointments::cancel(scope, &cancel, now).await? {
                appointments::event_gone(scope, id).await?;
                self.written_down(scope, "appointment.cancelled", id).await?;
                self.tell_patient(scope, &followed.tenant, Did::Cancelled(row), now).await?;
                metrics::staff_did("cancelled");
            }
        }
        self.move_all(scope, followed, held, &mut plan, &mut applied, now).await?;
        metrics::staff_blocked(plan.block.len());
        diary::block_many(scope, &followed.provider, diary::Source::Google, &plan.block).await?;
        for (id, event) in plan.seen {
            appointments::event_written(scope, id, &event).await?;
        }
        for id in plan.missing {
            appointments::event_gone(scope, id).await?;
            applied.rewrite.insert(id);
        }
        for (id, etag) in plan.outdated {
            appointments::event_outdated(scope, id, etag.as_deref()).await?;
            applied.rewrite.insert(id);
        }
        for stray in plan.strays {
            let conflict = self.take_stray(scope, followed, &stray, &mut applied, now).await?;
            plan.conflicts.extend(conflict.map(|cause| (stray.appointment, cause)));
        }
        for (id, cause) in plan.conflicts {
            if let Some(row) = appointments::get(scope, id).await? {
                self.ask_staff(scope, &followed.tenant, &row, cause, now).await?;
            }
        }
        Ok(applied)
    }

    async fn move_all(
        &self,
        scope: &mut TenantScope<'_>,
        followed: &Followed,
        held: &Held,
        plan: &mut Plan,
        applied: &mut Applied,
        now: DateTime<Utc>,
    ) -> Result<(), Failed> {
        let (wanted, etags): (Vec<NewTime>, Vec<_>) = std::mem::take(&mut plan.moves).into_iter().unzip();
        let outcomes = appointments::move_together(scope, &wanted, now).await?;
        for ((new, etag), outcome) in wanted.iter().zip(etags).zip(outcomes) {
            match outcome {
                Moved::Moved(row) => {
                    self.written_down(scope, "appointment.moved", row.id).await?;
                    if let Some(before) = held.rows.get(&row.id.as_uuid()) {
                        self.tell_patient(scope, &followed.tenant, Did::Moved { before, after: &row }, now).await?;
                    }
                    metrics::staff_did("moved");
                }
                Moved::Taken(row) => {
                    let onto = Span::new(new.during.from(), new.during.until()).expect("it is not empty");
                    plan.conflicts.push((row.id, Cause::MovedOnto(onto)));
                }
                Moved::Outdated => {}
            }
            // Moved: the event is to say which version it shows, or the next move would not be believed.
            appointments::event_outdated(scope, new.appointment, etag.as_deref()).await?;
            applied.rewrite.insert(new.appointment);
        }
        Ok(())
    }

    pub(super) async fn written_down(
        &self,
        scope: &mut TenantScope<'_>,
        action: &str,
        appointment: AppointmentId,
    ) -> Result<(), StorageError> {
        self.0.storage.audit(scope, ACTOR, action, Some(&appointment.to_string()), json!({})).await
    }
}

async fn hold(scope: &mut TenantScope<'_>, followed: &Followed, window: Span) -> Result<Held, SchemaError> {
    let prefix = external_id(&followed.calendar, "");
    let (mut blocks, mut former) = (BTreeMap::new(), Vec::new());
    for (name, during) in diary::blocked_by(scope, diary::Source::Google, &followed.provider).await? {
        match (name.strip_prefix(&prefix), Span::new(during.from(), during.until())) {
            (Some(event), Some(span)) => drop(blocks.insert(event.to_owned(), span)),
            _ => former.push(name),
        }
    }
    let rows = appointments::standing(scope, &followed.provider, window.start()).await?;
    let appointments = rows.iter().filter_map(|row| {
        let etag = row.event_etag.clone().filter(|_| row.event_calendar.as_deref() == Some(&followed.calendar));
        let span = Span::new(row.starts_at, row.ends_at)?;
        Some((row.id.as_uuid(), KnownAppointment { span, version: row.version.unsigned_abs(), etag }))
    });
    let known = Known { appointments: appointments.collect(), blocks };
    let rows = rows.into_iter().map(|row| (row.id.as_uuid(), row)).collect();
    Ok(Held { known, rows, former })
}

fn plan(
    followed: &Followed,
    held: &Held,
    decisions: Vec<Decision>,
    events: &[wire::Event],
    moved_away: &BTreeSet<AppointmentId>,
) -> Plan {
    let Held { known, rows, former } = held;
    let by_id: BTreeMap<&str, &wire::Event> = events.iter().map(|event| (event.id.as_str(), event)).collect();
    let event_of = |appointment: Uuid| by_id.get(EventId::of(appointment).as_str()).copied();
    let name = |event: &str| external_id(&followed.calendar, event);
    let mut plan = Plan { unblock: former.clone(), ..Plan::default() };
    for decision in decisions {
        match decision {
            Decision::Block { external_id, span } => {
                // One that moved gives its old time back first.
                plan.unblock.extend(known.blocks.contains_key(&external_id).then(|| name(&external_id)));
                plan.block.extend(span_of(span).map(|during| (name(&external_id), during)));
            }
            Decision::Unblock { external_id } => plan.unblock.push(name(&external_id)),
            Decision::AppointmentMovedInGoogle { appointment, to, etag } => {
                let new = rows.get(&appointment).zip(span_of(to)).map(|(row, during)| NewTime {
                    appointment: row.id,
                    provider: row.provider_id.clone(),
                    during,
                    version: row.version,
                });
                plan.moves.extend(new.map(|new| (new, etag)));
            }
            Decision::AppointmentDeletedInGoogle { appointment } => {
                let id = AppointmentId::from_uuid(appointment);
                plan.cancel.extend((!moved_away.contains(&id)).then_some(id));
            }
            Decision::AppointmentMissingInGoogle { appointment } => {
                plan.missing.push(AppointmentId::from_uuid(appointment));
            }
            Decision::AppointmentSeen { appointment, etag } => {
                let calendar = followed.calendar.clone();
                let id = EventId::of(appointment).as_str().to_owned();
                let event = rows.get(&appointment).map(|row| Event { calendar, id, etag, version: row.version });
                plan.seen.extend(event.map(|event| (AppointmentId::from_uuid(appointment), event)));
            }
            Decision::AppointmentStray { appointment, span } => {
                let event = event_of(appointment);
                let version = event.and_then(crate::google::busy::mark).map(|(_, version)| version);
                let etag = event.and_then(|event| event.etag.clone());
                plan.strays.push(Stray { appointment: AppointmentId::from_uuid(appointment), span, version, etag });
            }
            Decision::Conflict { of: Entry::Appointment(appointment), span, .. } => {
                let id = AppointmentId::from_uuid(appointment);
                plan.conflicts.push((id, Cause::MovedOnto(span)));
                plan.outdated.push((id, event_of(appointment).and_then(|event| event.etag.clone())));
            }
            Decision::Conflict { of: Entry::External(_), span, over } => {
                let over = over.into_iter().filter_map(|entry| match entry {
                    Entry::Appointment(appointment) => Some(AppointmentId::from_uuid(appointment)),
                    Entry::External(_) => None,
                });
                plan.conflicts.extend(over.map(|id| (id, Cause::Overlaid(span))));
            }
            Decision::Unreadable { .. } => metrics::staff_did("unreadable"),
        }
    }
    // Events that look like ours and stand for nothing here: what they blocked is free when they are gone.
    let gone = events.iter().filter(|event| event.status == Some(wire::Status::Cancelled));
    let ours = gone.filter(|event| EventId::appointment_of(&event.id).is_some());
    plan.unblock.extend(ours.filter(|event| known.blocks.contains_key(&event.id)).map(|event| name(&event.id)));
    plan
}

pub(super) fn span_of(span: Span) -> Option<diary::Span> {
    diary::Span::new(span.start(), span.end())
}
