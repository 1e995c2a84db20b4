//! A practice's file as the rules of its diary.

use crate::scheduling::{Opening, ProviderRules, Rules, ServiceRules};
use crate::tenant::{OpeningHours, Tenant};

/// What the scheduling authority goes by.
pub fn of(tenant: &Tenant) -> Rules {
    let booking = &tenant.booking;
    Rules {
        time_zone: tenant.time_zone,
        opening: openings(&tenant.hours),
        closures: tenant.closures.clone(),
        providers: tenant
            .providers
            .iter()
            .map(|provider| ProviderRules {
                id: provider.id.clone(),
                name: provider.name.clone(),
                hours: provider.hours.as_deref().map(openings),
                absences: provider.absences.clone(),
            })
            .collect(),
        rooms: tenant.rooms.iter().map(|room| room.id.clone()).collect(),
        services: tenant
            .services
            .iter()
            .map(|service| ServiceRules {
                id: service.id.clone(),
                minutes: service.minutes,
                buffer_before: service.buffer_before,
                buffer_after: service.buffer_after,
                providers: service.providers.clone(),
                rooms: service.rooms.clone(),
                lead: service.lead_minutes,
            })
            .collect(),
        lead_minutes: booking.lead_minutes,
        horizon_days: booking.horizon_days,
        step_minutes: booking.step_minutes,
    }
}

fn openings(hours: &[OpeningHours]) -> Vec<Opening> {
    hours.iter().map(|hours| Opening { day: hours.day, opens: hours.opens, closes: hours.closes }).collect()
}
