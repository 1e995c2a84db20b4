//! A request that could not be done by itself: a message for the practice, urgent but for questions, and a text to the
//! caller that it will call.

use chrono::{DateTime, Utc};
use frontdesk_actors::desk::request::{Request, Wish};
use frontdesk_actors::tenant::{PhoneNumber, Tenant};
use frontdesk_schema::encryption::{Place, Private};
use frontdesk_schema::models::messages::{self, MessageRow};
use frontdesk_schema::models::outbox;
use frontdesk_schema::models::requests::RequestRow;
use frontdesk_schema::{MessageId, TenantScope};
use uuid::Uuid;

use crate::hooks::{self, Happened, Happening};
use crate::storage::{Storage, StorageError, data_key};
use crate::texts::{self, CallBack};

/// Why the practice is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    /// Somebody else has the time now, or the rules no longer allow it.
    NotFree,
    /// The appointment to change does not stand any more.
    Gone,
    /// The call went on elsewhere.
    Stale,
    /// Somebody has changed the appointment since.
    Changed,
    /// The call wished for, or booked, the same at this time too.
    BothTimes(DateTime<Utc>),
    /// The diary would not do it.
    InVain,
}

impl Why {
    fn told(self, tenant: &Tenant) -> String {
        let cause = match self {
            Self::NotFree => "the time is not free any more",
            Self::Gone => "the appointment does not stand any more",
            Self::Stale => "the call went on elsewhere",
            Self::Changed => "the appointment was changed after the call had asked",
            Self::InVain => "the diary did not take it, however often it was tried",
            Self::BothTimes(other) => {
                return format!(
                    "Later in the call the same was wished for at another time, {}: please check which is meant, or both.",
                    when(tenant, other)
                );
            }
        };
        format!("It could not be done afterwards: {cause}. Please call back.")
    }

    /// Whether the practice has to know at once.
    const fn is_urgent(self) -> bool {
        !matches!(self, Self::BothTimes(_))
    }
}

/// Leaves the message and decides the text; the same request again is the same message and the same text.
pub(super) async fn ask(
    storage: &Storage,
    scope: &mut TenantScope<'_>,
    row: &RequestRow,
    request: &Request,
    why: Why,
    now: DateTime<Utc>,
) -> Result<(), StorageError> {
    const NAMESPACE: Uuid = Uuid::from_u128(0x51c8_6a0d_7f3e_4f0e_8d47_0c9b_2e64_b1f2);
    let tenant = &request.writer.tenant;
    // Somebody erased is not spoken of any more.
    let Some(key) = data_key(storage, scope, row.data_key_id).await? else { return Ok(()) };
    let id = MessageId::from_uuid(Uuid::new_v5(&NAMESPACE, row.id.as_bytes()));
    let seal = |column, text: &str| key.seal(&Place::new(tenant.id, "messages", column, id), &Private::from(text));
    let (name, number) = match &request.wish {
        Wish::Book { person, .. } => (person.name.as_str(), person.phone.as_ref().or(request.caller.as_ref())),
        Wish::Move { .. } | Wish::Cancel { .. } => ("-", request.caller.as_ref()),
    };
    let message = MessageRow {
        id: id.as_uuid(),
        call_id: row.call_id.as_uuid(),
        data_key_id: key.id().as_uuid(),
        taken_at: now,
        caller_name_sealed: seal("caller_name_sealed", name),
        message_sealed: seal("message_sealed", &text(tenant, &request.wish, why)),
        callback_sealed: number.map(|number| seal("callback_sealed", number.expose())),
        urgent: why.is_urgent(),
        recording_sealed: None,
    };
    messages::insert(scope, &message).await?;
    let mut effects = vec![texts::message_effect(tenant.id, &message, &key, now)];
    effects.extend(number.map(|number| call_back(request, row, number).effect(&key, now)));
    let happening = Happening { at: now, what: Happened::MessageTaken { message: id, call: row.call_id } };
    effects.extend(hooks::effect_of(tenant, &happening, None, &key));
    for effect in effects {
        let (outbox::Enqueued::New | outbox::Enqueued::Already | outbox::Enqueued::Stale) =
            outbox::enqueue(scope, &effect).await?;
    }
    Ok(())
}

fn call_back(request: &Request, row: &RequestRow, number: &PhoneNumber) -> CallBack {
    let (tenant, at) = (request.writer.tenant.id, wished_for(&request.wish));
    CallBack { tenant, request: row.id, call: row.call_id, number: number.clone(), at }
}

/// The time that a wish is about: after it nobody can do anything for it.
pub(super) const fn wished_for(wish: &Wish) -> DateTime<Utc> {
    match wish {
        Wish::Book { slot, .. } | Wish::Move { to: slot, .. } => slot.start,
        Wish::Cancel { appointment } => appointment.start,
    }
}

/// On the practice's clock: `Tue 1 Dec 2026, 09:00`.
fn when(tenant: &Tenant, at: DateTime<Utc>) -> String {
    at.with_timezone(&tenant.time_zone).format("%a %-d %b %Y, %H:%M").to_string()
}

/// `The diary could not be reached during the call, so this is not booked: check-up with Dr Patel, Tue 1 Dec 2026, 09:00.
/// It could not be done afterwards: the time is not free any more. Please call back.`
fn text(tenant: &Tenant, wish: &Wish, why: Why) -> String {
    let named = |service: &str, provider: &str, start: DateTime<Utc>| {
        let service = tenant.services.iter().find(|one| one.id == service).map_or(service, |one| &one.name);
        let provider = tenant.providers.iter().find(|one| one.id == provider).map_or(provider, |one| &one.name);
        format!("{service} with {provider}, {}", when(tenant, start))
    };
    let asked = match wish {
        Wish::Book { slot, notes, .. } => {
            let noted = notes.as_ref().map(|notes| format!(" ({notes})")).unwrap_or_default();
            format!("not booked: {}{noted}", named(&slot.service, &slot.provider, slot.start))
        }
        Wish::Move { appointment, to } => format!(
            "not moved: {}, to {}",
            named(&appointment.service, &appointment.provider, appointment.start),
            named(&to.service, &to.provider, to.start)
        ),
        Wish::Cancel { appointment } => {
            format!("not cancelled: {}", named(&appointment.service, &appointment.provider, appointment.start))
        }
    };
    format!(
        "The diary could not be reached during the call, so what the caller wished is {asked}. {}",
        why.told(tenant)
    )
}

#[cfg(test)]
mod tests {
    use frontdesk_actors::desk::diary::Person;
    use frontdesk_actors::desk::{Given, Offer};

    use super::*;

    #[test]
    fn the_practice_is_told_what_was_wished_and_why_it_is_not_done() {
        let file = include_str!("../../docs/examples/bright-smiles.toml");
        let tenant = crate::tenant_file::parse(file).unwrap().tenant;
        let (service, provider) = ("checkup".to_owned(), "patel".to_owned());
        let start = "2026-12-01T09:00:00Z".parse().unwrap();
        let slot = Offer { id: String::new(), service: service.clone(), provider: provider.clone(), start };
        let given = Given { id: Uuid::nil(), service, provider, start };
        let person = Person { name: "Ada".to_owned(), phone: None, date_of_birth: None };
        let wish = Wish::Book { slot: slot.clone(), person, notes: Some("a crown".to_owned()) };
        assert_eq!(
            text(&tenant, &wish, Why::NotFree),
            "The diary could not be reached during the call, so what the caller wished is not booked: check-up with Dr \
             Asha Patel, Tue 1 Dec 2026, 09:00 (a crown). It could not be done afterwards: the time is not free any \
             more. Please call back."
        );
        let both = text(&tenant, &wish, Why::BothTimes("2026-12-03T14:30:00Z".parse().unwrap()));
        assert!(
            both.ends_with("at another time, Thu 3 Dec 2026, 14:30: please check which is meant, or both."),
            "{both}"
        );
        assert!(!Why::BothTimes(start).is_urgent() && Why::InVain.is_urgent());
        let moved = text(&tenant, &Wish::Move { appointment: given.clone(), to: slot }, Why::Gone);
        assert!(moved.contains("not moved: check-up with") && moved.contains("does not stand any more"), "{moved}");
        assert!(text(&tenant, &Wish::Cancel { appointment: given }, Why::Stale).contains("not cancelled"));
    }
}
