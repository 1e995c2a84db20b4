//! What a person has to decide: a message for staff, with the patient's name and number, among those that callers leave.

use chrono::{DateTime, Utc};
use frontdesk_actors::tenant::Tenant;
use frontdesk_schema::encryption::{Place, Private, SealedText};
use frontdesk_schema::models::appointments::{Appointment, Status};
use frontdesk_schema::models::messages::{self, MessageRow};
use frontdesk_schema::models::patients;
use frontdesk_schema::{CallId, MessageId, TenantScope};
use uuid::Uuid;

use super::access::Failed;
use super::{Calendars, metrics, push};
use crate::google::Span;
use crate::storage;

/// Why the diary and the calendar cannot both be right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cause {
    /// An event was put over the appointment.
    Overlaid(Span),
    /// Staff moved it to where something else is.
    MovedOnto(Span),
    /// Staff deleted its event while a caller had it changed.
    DeletedWhileChanged,
    /// Staff deleted its event, which cancelled it, and brought the event back.
    Restored(Span),
}

impl Cause {
    /// What happened and what is to be done, for the staff.
    fn told(self, tenant: &Tenant) -> String {
        let at = |span: Span| when(tenant, span.start(), span.end());
        match self {
            Self::Overlaid(span) => {
                format!(
                    "an entry of the calendar takes {}. The appointment still stands: please move one of the two",
                    at(span)
                )
            }
            Self::MovedOnto(span) => format!(
                "it was moved in the calendar to {}, where something else is. It stays where it was booked: please \
                 agree on another time with the patient",
                at(span)
            ),
            Self::DeletedWhileChanged => {
                "its entry was deleted from the calendar while the patient had it changed. It \
                                          still stands, and is in the calendar again: please cancel it once more, and \
                                          tell the patient"
                    .to_owned()
            }
            Self::Restored(span) => format!(
                "its entry was deleted from the calendar, which cancelled it, and then restored at {}. It is not booked \
                 any more: please book it again, and tell the patient",
                at(span)
            ),
        }
    }

    const fn label(self) -> &'static str {
        match self {
            Self::Overlaid(_) => "overlaid",
            Self::MovedOnto(_) => "moved_onto",
            Self::DeletedWhileChanged => "deleted_while_changed",
            Self::Restored(_) => "restored",
        }
    }
}

/// `Tue 1 Dec 2026, 09:00 to 09:30`, in the practice's zone.
fn when(tenant: &Tenant, from: DateTime<Utc>, until: DateTime<Utc>) -> String {
    let (from, until) = (from.with_timezone(&tenant.time_zone), until.with_timezone(&tenant.time_zone));
    let same_day = from.date_naive() == until.date_naive();
    let end = if same_day { until.format("%H:%M") } else { until.format("%a %-d %b %Y, %H:%M") };
    format!("{} to {end}", from.format("%a %-d %b %Y, %H:%M"))
}

impl Calendars {
    /// Leaves the staff a message about this. The same thing seen again is the same message. It is sealed with the
    /// patient's key, so that it goes when the patient is erased.
    pub(super) async fn ask_staff(
        &self,
        scope: &mut TenantScope<'_>,
        tenant: &Tenant,
        row: &Appointment,
        cause: Cause,
        now: DateTime<Utc>,
    ) -> Result<(), Failed> {
        const NAMESPACE: Uuid = Uuid::from_u128(0x7b1c_52d8_3c0e_4b43_8f67_18f4_5a0e_c9d1);
        let Some(patient) = patients::find(scope, row.patient_id).await? else { return Ok(()) };
        let key = storage::data_key(&self.0.storage, scope, patient.data_key_id).await?;
        // Somebody erased has no appointment to speak of.
        let Some(key) = key else { return Ok(()) };
        let open = |column, sealed: &SealedText| {
            let place = Place::new(tenant.id, "patients", column, patient.id.as_uuid());
            key.open(&place, sealed).map_err(storage::unopened)
        };
        let name = open("name_sealed", &patient.name_sealed)?;
        let phone = patient.phone_sealed.as_ref().map(|sealed| open("phone_sealed", sealed)).transpose()?;

        let seen = format!("{} {} {cause:?}", row.id, row.starts_at);
        let id = MessageId::from_uuid(Uuid::new_v5(&NAMESPACE, seen.as_bytes()));
        let seal = |column, text: &Private<String>| key.seal(&Place::new(tenant.id, "messages", column, id), text);
        let call = row.booked_by_call.unwrap_or_else(|| CallId::of_carrier_call(&format!("appointment {}", row.id)));
        let message = MessageRow {
            id: id.as_uuid(),
            call_id: call.as_uuid(),
            data_key_id: key.id().as_uuid(),
            taken_at: now,
            caller_name_sealed: seal("caller_name_sealed", &name),
            message_sealed: seal("message_sealed", &Private::new(text(tenant, row, cause))),
            callback_sealed: phone.as_ref().map(|phone| seal("callback_sealed", phone)),
            urgent: true,
            recording_sealed: None,
        };
        messages::insert(scope, &message).await?;
        metrics::conflict(cause.label());
        tracing::info!(appointment = %row.id, tenant = tenant.slug, cause = cause.label(), "a task for the staff");
        Ok(())
    }
}

/// `Appointment 4F2K (Check-up with Dr Patel, Tue 1 Dec 2026, 09:00 to 09:30) conflicts with the calendar: …`
fn text(tenant: &Tenant, row: &Appointment, cause: Cause) -> String {
    let service = tenant.services.iter().find(|service| service.id == row.service_id);
    let service = service.map_or(row.service_id.as_str(), |service| &service.name);
    let provider = tenant.providers.iter().find(|provider| provider.id == row.provider_id);
    let provider = provider.map_or(row.provider_id.as_str(), |provider| &provider.name);
    let state = if row.status == Status::Cancelled { ", cancelled" } else { "" };
    let when = when(tenant, row.starts_at, row.ends_at);
    let reference = push::reference(row.id);
    let cause = cause.told(tenant);
    format!("Appointment {reference} ({service} with {provider}, {when}{state}) conflicts with the calendar: {cause}.")
}
