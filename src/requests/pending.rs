//! A request as it is found when it is to be decided: opened, and what has happened since it was asked for.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use frontdesk_actors::desk::request::{MOST_TRIES, Request, Wish, intent, nth_intent};
use frontdesk_actors::desk::{Offer, names};
use frontdesk_actors::tenant::Tenant;
use frontdesk_schema::models::appointments::{self, Appointment, Status};
use frontdesk_schema::models::requests::{self, RequestRow, State};
use frontdesk_schema::models::{calls, fences, outbox, patients};
use frontdesk_schema::{AppointmentId, SchemaError, TenantScope};
use uuid::Uuid;

use super::stored::{Asked, place};
use crate::storage::{self, Storage, StorageError, data_key};

/// What is found under the id of a request.
pub(super) enum Found {
    Pending(Box<Pending>),
    /// It is settled or gone, or its caller was erased.
    Over,
    /// A newer release wrote it.
    Unreadable,
}

/// A pending request, opened.
pub(super) struct Pending {
    pub(super) row: RequestRow,
    pub(super) request: Request,
    /// The call has not ended.
    pub(super) goes_on: bool,
    /// What has come after it, if that matters.
    pub(super) overtaken: Option<Overtaken>,
    pub(super) made: Made,
}

/// What a booking in the call has come to.
pub(super) enum Made {
    /// Under this key it has not been tried.
    No(String),
    Yes,
    /// It was booked and cancelled again in the call.
    TakenBack,
}

/// What has happened after a request was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Overtaken {
    /// The call wished or did something in its place.
    ByItsCall,
    /// The call wished for, or booked, the same service for the same name at this time too.
    AnotherTime(DateTime<Utc>),
    /// Somebody else has changed the appointment.
    ByOthers,
}

enum Opened {
    Request(Box<Request>),
    Erased,
    Unreadable,
}

impl Pending {
    pub(super) async fn find(storage: &Storage, tenant: &Arc<Tenant>, id: Uuid) -> Result<Found, StorageError> {
        let mut connection = storage.database.connection().await?;
        let mut scope = connection.scope(tenant.id).await?;
        let Some(row) = requests::find(&mut scope, id).await?.filter(|row| row.state == State::Pending) else {
            return Ok(Found::Over);
        };
        let mut request = match open(storage, &mut scope, tenant, &row).await? {
            Opened::Request(request) => *request,
            Opened::Erased => return Ok(Found::Over),
            Opened::Unreadable => return Ok(Found::Unreadable),
        };
        let call = calls::find(&mut scope, row.call_id.as_uuid()).await?;
        // Whichever life it was, the newest speaks for the call.
        let newest = fences::newest(&mut scope, row.call_id).await?.and_then(|epoch| u8::try_from(epoch).ok());
        request.writer.life = request.writer.life.max(newest.unwrap_or(0));
        let mut overtaken = by_a_wish(storage, &mut scope, tenant, &row, &request).await?;
        if overtaken != Some(Overtaken::ByItsCall) {
            overtaken = by_a_change(storage, &mut scope, tenant, &row, &request).await?.or(overtaken);
        }
        let made = match &request.wish {
            Wish::Book { slot, .. } => made(&mut scope, &request, slot).await?,
            Wish::Move { .. } | Wish::Cancel { .. } => Made::No(String::new()),
        };
        scope.rollback().await.map_err(SchemaError::from)?;
        let goes_on = call.is_some_and(|call| call.ended_at.is_none() && call.outcome.is_none());
        Ok(Found::Pending(Box::new(Self { row, request, goes_on, overtaken, made })))
    }
}

async fn open(
    storage: &Storage,
    scope: &mut TenantScope<'_>,
    tenant: &Arc<Tenant>,
    row: &RequestRow,
) -> Result<Opened, StorageError> {
    let Some(key) = data_key(storage, scope, row.data_key_id).await? else { return Ok(Opened::Erased) };
    let json = key.open(&place(tenant.id, row.id), &row.wish_sealed).map_err(storage::unopened)?;
    let Ok(asked) = serde_json::from_str::<Asked>(json.expose()) else { return Ok(Opened::Unreadable) };
    // It may have been asked for again since it was sealed.
    let request = asked.into_request(Arc::clone(tenant), row.call_id);
    Ok(Opened::Request(Box::new(Request { asked_at: row.asked_at, ..request })))
}

/// The wishes of the call but this one.
async fn others(
    storage: &Storage,
    scope: &mut TenantScope<'_>,
    tenant: &Arc<Tenant>,
    row: &RequestRow,
) -> Result<Vec<(RequestRow, Wish)>, StorageError> {
    let mut others = Vec::new();
    for other in requests::of_call(scope, row.call_id).await? {
        if other.id != row.id
            && let Opened::Request(request) = open(storage, scope, tenant, &other).await?
        {
            others.push((other, request.wish));
        }
    }
    Ok(others)
}

async fn by_a_wish(
    storage: &Storage,
    scope: &mut TenantScope<'_>,
    tenant: &Arc<Tenant>,
    row: &RequestRow,
    request: &Request,
) -> Result<Option<Overtaken>, StorageError> {
    let others = others(storage, scope, tenant, row).await?;
    let later = others.iter().filter(|(other, _)| (other.asked_at, other.id) > (row.asked_at, row.id));
    let all: Vec<_> = later.filter_map(|(_, wish)| overtakes(wish, &request.wish)).collect();
    Ok(all.iter().find(|one| **one == Overtaken::ByItsCall).or(all.first()).copied())
}

/// What the call or somebody else has done to the diary since.
async fn by_a_change(
    storage: &Storage,
    scope: &mut TenantScope<'_>,
    tenant: &Arc<Tenant>,
    row: &RequestRow,
    request: &Request,
) -> Result<Option<Overtaken>, StorageError> {
    match &request.wish {
        Wish::Book { slot, person, .. } => {
            let booked = appointments::of_call(scope, row.call_id).await?;
            let mut elsewhere: Vec<_> =
                booked.into_iter().filter(|one| is_instead(one, slot, request.asked_at)).collect();
            if elsewhere.is_empty() {
                return Ok(None);
            }
            // What stands where another wish wanted it comes from that wish.
            let others = others(storage, scope, tenant, row).await?;
            elsewhere.retain(|one| !others.iter().any(|(_, wish)| stands_for(one, wish)));
            for one in elsewhere {
                if names::spelt_alike(&name_of(storage, scope, &one).await?.unwrap_or_default(), &person.name) {
                    return Ok(Some(Overtaken::AnotherTime(one.starts_at)));
                }
            }
            Ok(None)
        }
        Wish::Move { appointment, .. } | Wish::Cancel { appointment } => {
            let Some(one) = appointments::get(scope, AppointmentId::from_uuid(appointment.id)).await? else {
                return Ok(None);
            };
            if one.changed_at <= request.asked_at || is_as_wished(&one, &request.wish) {
                return Ok(None);
            }
            Ok(match (outbox::is_decided_by(scope, row.call_id, one.changed_at).await?, one.status) {
                (true, _) => Some(Overtaken::ByItsCall),
                (false, Status::Booked) => Some(Overtaken::ByOthers),
                (false, Status::Cancelled) => None,
            })
        }
    }
}

fn is_instead(one: &Appointment, slot: &Offer, asked_at: DateTime<Utc>) -> bool {
    let elsewhere = one.starts_at != slot.start || one.provider_id != slot.provider;
    one.status == Status::Booked && one.service_id == slot.service && elsewhere && one.created_at >= asked_at
}

fn stands_for(one: &Appointment, wish: &Wish) -> bool {
    matches!(wish, Wish::Book { slot, .. } if slot.start == one.starts_at && slot.provider == one.provider_id)
}

/// Whether it is what was wished, as when the call's own try has reached the diary after all.
fn is_as_wished(one: &Appointment, wish: &Wish) -> bool {
    match wish {
        Wish::Book { .. } => false,
        Wish::Move { to, .. } => {
            one.status == Status::Booked && one.starts_at == to.start && one.provider_id == to.provider
        }
        Wish::Cancel { .. } => one.status == Status::Cancelled,
    }
}

/// Whom an appointment is for; `None` once they were erased.
async fn name_of(
    storage: &Storage,
    scope: &mut TenantScope<'_>,
    one: &Appointment,
) -> Result<Option<String>, StorageError> {
    let Some(patient) = patients::find(scope, one.patient_id).await? else { return Ok(None) };
    let Some(key) = data_key(storage, scope, patient.data_key_id).await? else { return Ok(None) };
    let place = ("patients", "name_sealed");
    storage::open_sealed(&key, scope.tenant(), place, patient.id.as_uuid(), &patient.name_sealed).map(Some)
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

/// What a later wish of the same call means for an earlier one.
fn overtakes(later: &Wish, earlier: &Wish) -> Option<Overtaken> {
    let touched = |wish: &Wish| match wish {
        Wish::Book { .. } => None,
        Wish::Move { appointment, .. } | Wish::Cancel { appointment } => Some(appointment.id),
    };
    match (later, earlier) {
        (Wish::Book { slot, person, .. }, Wish::Book { slot: before, person: whom, .. }) => {
            if (&slot.provider, slot.start) == (&before.provider, before.start) {
                // A name that was put right, another number.
                return Some(Overtaken::ByItsCall);
            }
            let is_same = slot.service == before.service && names::spelt_alike(&person.name, &whom.name);
            is_same.then_some(Overtaken::AnotherTime(slot.start))
        }
        _ => (touched(later).is_some() && touched(later) == touched(earlier)).then_some(Overtaken::ByItsCall),
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use frontdesk_actors::desk::Given;
    use frontdesk_actors::desk::diary::Person;

    use super::*;

    fn on(day: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::days(day)
    }

    fn offer(service: &str, day: i64) -> Offer {
        Offer { id: String::new(), service: service.to_owned(), provider: "patel".to_owned(), start: on(day) }
    }

    fn book(name: &str, service: &str, day: i64) -> Wish {
        let person = Person { name: name.to_owned(), phone: None, date_of_birth: None };
        Wish::Book { slot: offer(service, day), person, notes: None }
    }

    fn given(id: u128) -> Given {
        let (service, provider) = ("checkup".to_owned(), "patel".to_owned());
        Given { id: Uuid::from_u128(id), service, provider, start: on(0) }
    }

    #[track_caller]
    fn check(later: &Wish, earlier: &Wish, expected: Option<Overtaken>) {
        assert_eq!(overtakes(later, earlier), expected);
    }

    #[test]
    fn no_wish_is_dropped_for_one_that_may_stand_beside_it() {
        let tuesday = book("Maria Lopez", "checkup", 1);
        check(&book("Mario Lopez", "checkup", 2), &tuesday, None);
        check(&book("Maria Lopez", "hygiene", 2), &tuesday, None);
        check(&book("mrs maria lopez", "checkup", 2), &tuesday, Some(Overtaken::AnotherTime(on(2))));
        check(&book("Mario Lopez", "checkup", 1), &tuesday, Some(Overtaken::ByItsCall));
        let cancel = Wish::Cancel { appointment: given(1) };
        let moved = Wish::Move { appointment: given(1), to: offer("checkup", 3) };
        check(&moved, &cancel, Some(Overtaken::ByItsCall));
        check(&cancel, &moved, Some(Overtaken::ByItsCall));
        check(&Wish::Cancel { appointment: given(2) }, &moved, None);
        check(&tuesday, &moved, None);
    }
}
