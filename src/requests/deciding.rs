//! Decides requests once the diary is back and their call is over: does what was asked for, or leaves it to the practice.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_actors::desk::diary::{BookOutcome, ChangeOutcome, Diary, Freshness, Move, NewBooking};
use frontdesk_actors::desk::request::{Request, Wish};
use frontdesk_actors::desk::{Offer, rules};
use frontdesk_actors::scheduling::{self, Busy, Slot};
use frontdesk_actors::store::{Failure, StoreError, TenantDirectory};
use frontdesk_schema::SchemaError;
use frontdesk_schema::models::requests::{self, State};
use futures_util::FutureExt as _;
use futures_util::future::LocalBoxFuture;

use super::pending::{Found, Made, Overtaken, Pending};
use super::staff::{self, Why, wished_for};
use crate::metrics;
use crate::outbox::{Backoff, Handler, Step, Whose, Work};
use crate::storage::{Storage, StorageError};

/// While the call goes on its caller may still change their mind; for no longer than this after they have asked.
const CALL_GOES_ON: TimeDelta = TimeDelta::minutes(10);
const LOOK_AGAIN: Duration = Duration::from_secs(5);

/// The diary is away again, or refuses.
const TRY_AGAIN: Backoff = Backoff { first: Duration::from_secs(5), longest: Duration::from_secs(120) };

/// A diary that is there and still refuses so long after it was first asked will go on refusing: some fifteen tries.
const REFUSES_FOR: TimeDelta = TimeDelta::minutes(20);

/// See the [module](self).
pub struct Deciding {
    storage: Storage,
    diary: Arc<dyn Diary>,
    whose: Whose,
}

/// What is to become of a request.
enum Decision {
    Settled(State),
    Staff(Why),
}

impl Deciding {
    pub fn new(storage: Storage, diary: Arc<dyn Diary>, tenants: Arc<dyn TenantDirectory>) -> Self {
        Self { storage, diary, whose: Whose::new(tenants) }
    }

    async fn step(&self, work: &Work, now: DateTime<Utc>) -> Result<Step, StorageError> {
        let Ok(id) = work.payload.expose().parse() else {
            return Ok(Step::dead("the payload is of no known form"));
        };
        let tenant = match self.whose.tenant(work, now).await {
            Ok(tenant) => tenant,
            Err(step) => return Ok(step),
        };
        let pending = match Pending::find(&self.storage, &tenant, id).await? {
            Found::Pending(pending) => pending,
            Found::Over => return Ok(Step::Done),
            Found::Unreadable => return Ok(Step::dead("the request is of no form that this release knows")),
        };
        if pending.goes_on && now - pending.request.asked_at < CALL_GOES_ON {
            return Ok(Step::again_in(LOOK_AGAIN, "the call goes on"));
        }
        let decision = match self.decide(&pending, now).await {
            Ok(decision) => decision,
            Err(error) if is_in_vain(error.failure, now - work.decided_at, wished_for(&pending.request.wish) - now) => {
                tracing::warn!(request = %id, %error, "a request is left to the practice");
                Decision::Staff(Why::InVain)
            }
            Err(StoreError { cause, .. }) => {
                return Ok(Step::again_in(TRY_AGAIN.after(work.attempts + 1, rand::random()), cause));
            }
        };
        self.settle(&pending, &decision, now).await?;
        Ok(Step::Done)
    }

    async fn decide(&self, pending: &Pending, now: DateTime<Utc>) -> Result<Decision, StoreError> {
        let Pending { request, overtaken, made, .. } = pending;
        match (made, overtaken) {
            (Made::Yes, _) => return Ok(Decision::Settled(State::Done)),
            (Made::TakenBack, _) | (Made::No(_), Some(Overtaken::ByItsCall)) => {
                return Ok(Decision::Settled(State::Superseded));
            }
            (Made::No(_), Some(Overtaken::AnotherTime(other))) => return Ok(Decision::Staff(Why::BothTimes(*other))),
            (Made::No(_), Some(Overtaken::ByOthers)) => return Ok(Decision::Staff(Why::Changed)),
            (Made::No(_), None) => {}
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

/// Whether it is of no use to ask a diary again that has been asked for so long, when it is so long until the wished time.
fn is_in_vain(failure: Failure, asked_for: TimeDelta, until_then: TimeDelta) -> bool {
    until_then <= TimeDelta::zero() || (failure == Failure::Refused && asked_for >= REFUSES_FOR)
}

impl Handler for Deciding {
    fn kinds(&self) -> &'static [&'static str] {
        &[super::EFFECT]
    }

    fn perform<'a>(&'a self, work: &'a Work, now: DateTime<Utc>) -> LocalBoxFuture<'a, Result<Step, StorageError>> {
        self.step(work, now).boxed_local()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(failure: Failure, asked_for: i64, until_then: i64, expected: bool) {
        let (asked_for, until_then) = (TimeDelta::minutes(asked_for), TimeDelta::minutes(until_then));
        assert_eq!(is_in_vain(failure, asked_for, until_then), expected);
    }

    #[test]
    fn a_diary_that_is_away_is_waited_for_until_it_is_too_late() {
        check(Failure::Away, 5_000, 1, false);
        check(Failure::Away, 1, 0, true);
        check(Failure::Refused, 19, 5_000, false);
        check(Failure::Refused, 20, 5_000, true);
        check(Failure::Refused, 1, 0, true);
    }
}
