//! What of booking has no column of its own, as JSON.

use chrono::{NaiveDate, NaiveTime, Weekday};
use frontdesk_actors::desk::identity::IdentityRule;
use frontdesk_actors::tenant::{Booking, EventDetail, OpeningHours, Provider, Service};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Of `tenants.settings`.
#[derive(Serialize, Deserialize)]
pub(super) struct BookingSettings {
    lead_minutes: u32,
    horizon_days: u32,
    step_minutes: u32,
    identity: Identity,
    /// Rows from before it could be chosen have none.
    #[serde(default)]
    event_detail: Detail,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Detail {
    #[default]
    None,
    Initials,
    Name,
    Full,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Identity {
    NumberOrBirthDate,
    BirthDate,
}

/// `providers.settings`.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct ProviderSettings {
    hours: Option<Vec<(u8, NaiveTime, NaiveTime)>>,
    absences: Vec<(NaiveDate, NaiveDate)>,
}

/// `services.settings`.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct ServiceSettings {
    buffer_before: u32,
    buffer_after: u32,
    lead_minutes: Option<u32>,
    rooms: Vec<String>,
}

pub(super) fn value(settings: &impl Serialize) -> Value {
    serde_json::to_value(settings).expect("settings are plain data")
}

impl BookingSettings {
    pub(super) fn of(booking: &Booking) -> Self {
        let Booking { lead_minutes, horizon_days, step_minutes, identity, event_detail } = *booking;
        let identity = match identity {
            IdentityRule::NumberOrBirthDate => Identity::NumberOrBirthDate,
            IdentityRule::BirthDate => Identity::BirthDate,
        };
        let event_detail = match event_detail {
            EventDetail::None => Detail::None,
            EventDetail::Initials => Detail::Initials,
            EventDetail::Name => Detail::Name,
            EventDetail::Full => Detail::Full,
        };
        Self { lead_minutes, horizon_days, step_minutes, identity, event_detail }
    }

    /// The defaults when there is none.
    pub(super) fn read(settings: &Value) -> Booking {
        let Ok(read) = Self::deserialize(&settings["booking"]) else { return Booking::default() };
        let Self { lead_minutes, horizon_days, step_minutes, identity, event_detail } = read;
        let identity = match identity {
            Identity::NumberOrBirthDate => IdentityRule::NumberOrBirthDate,
            Identity::BirthDate => IdentityRule::BirthDate,
        };
        let event_detail = match event_detail {
            Detail::None => EventDetail::None,
            Detail::Initials => EventDetail::Initials,
            Detail::Name => EventDetail::Name,
            Detail::Full => EventDetail::Full,
        };
        Booking { lead_minutes, horizon_days, step_minutes, identity, event_detail }
    }
}

impl ProviderSettings {
    pub(super) fn of(provider: &Provider) -> Self {
        let hours = |hours: &OpeningHours| {
            let day = u8::try_from(hours.day.num_days_from_monday()).expect("a week has seven days");
            (day, hours.opens, hours.closes)
        };
        let hours = provider.hours.as_ref().map(|all| all.iter().map(hours).collect());
        Self { hours, absences: provider.absences.clone() }
    }

    pub(super) fn into_provider(self, id: String, name: String, calendar_id: Option<String>) -> Provider {
        let hours = |(day, opens, closes)| Some(OpeningHours { day: Weekday::try_from(day).ok()?, opens, closes });
        let hours = self.hours.map(|all| all.into_iter().filter_map(hours).collect());
        Provider { id, name, calendar_id, hours, absences: self.absences }
    }
}

impl ServiceSettings {
    pub(super) fn of(service: &Service) -> Self {
        Self {
            buffer_before: service.buffer_before,
            buffer_after: service.buffer_after,
            lead_minutes: service.lead_minutes,
            rooms: service.rooms.clone(),
        }
    }

    pub(super) fn into_service(self, id: String, name: String, minutes: u32, providers: Vec<String>) -> Service {
        let Self { buffer_before, buffer_after, lead_minutes, rooms } = self;
        Service { id, name, minutes, buffer_before, buffer_after, lead_minutes, providers, rooms }
    }
}
