//! What the tools of the diary share: who writes, what is free, and slots as the model is told them.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};

use super::away::Stop;
use super::{ToolContext, ToolOutcome};
use crate::dates;
use crate::desk::diary::{Diary, Freshness, TakenTime, Writer};
use crate::desk::wording::Spoken;
use crate::desk::{Desk, Offer, names, rules};
use crate::scheduling::{self, Busy, Refusal, Rules, Slot};
use crate::tenant::{Provider, Service, Tenant};

/// Slots offered at once: more cannot be kept in mind over the telephone.
pub(super) const OFFERED: usize = 3;

pub(super) fn writer(call: &ToolContext) -> Writer {
    Writer { tenant: call.tenant.clone(), call: call.call, life: call.life }
}

/// Everything that is taken from now to the last day that can be booked.
pub(super) async fn taken(
    diary: &dyn Diary,
    call: &ToolContext,
    rules: &Rules,
    freshness: Freshness,
) -> Result<TakenTime, Stop> {
    let to = call.now + TimeDelta::days(i64::from(rules.horizon_days) + 2);
    Ok(diary.taken(&writer(call), call.now, to, freshness).await?)
}

/// The service a caller means.
pub(super) fn service<'a>(tenant: &'a Tenant, said: &str) -> Result<&'a Service, ToolOutcome> {
    if let [only] = tenant.services.as_slice() {
        return Ok(only);
    }
    names::meant(said, &tenant.services, |one| &one.id, |one| &one.name).ok_or_else(|| {
        let known: Vec<_> = tenant.services.iter().map(|one| one.name.as_str()).collect();
        ToolOutcome::invalid(format!("service must be one of: {}", known.join(", ")))
    })
}

/// The provider a caller means; `None` when anybody will do.
pub(super) fn provider<'a>(tenant: &'a Tenant, said: Option<&str>) -> Result<Option<&'a Provider>, ToolOutcome> {
    const ANYBODY: [&str; 7] = ["", "any", "anyone", "anybody", "no preference", "none", "whoever"];
    let Some(said) = said.map(str::trim).filter(|said| !ANYBODY.contains(&said.to_lowercase().as_str())) else {
        return Ok(None);
    };
    let found = names::meant(said, &tenant.providers, |one| &one.id, |one| &one.name);
    found.map(Some).ok_or_else(|| {
        let known: Vec<_> = tenant.providers.iter().map(|one| one.name.as_str()).collect();
        ToolOutcome::invalid(format!("provider must be one of: {}, or left out", known.join(", ")))
    })
}

/// Offers slots, in the order of time, and words them.
pub(super) fn offers(desk: &mut Desk, call: &ToolContext, slots: &[Slot]) -> Value {
    let offers = slots.iter().map(|slot| {
        let spoken =
            Spoken { tenant: &call.tenant, service: &slot.service, provider: &slot.provider, start: slot.start };
        json!({
            "slot_id": desk.offer(call.call, slot),
            "start": local(call, slot.start),
            "provider": provider_name(&call.tenant, &slot.provider),
            "spoken": spoken.slot(),
        })
    });
    offers.collect()
}

pub(super) fn provider_name<'a>(tenant: &'a Tenant, id: &'a str) -> &'a str {
    tenant.providers.iter().find(|one| one.id == id).map_or(id, |one| &one.name)
}

/// An instant on the practice's clock, with its offset.
pub(super) fn local(call: &ToolContext, at: DateTime<Utc>) -> String {
    at.with_timezone(&call.tenant.time_zone).to_rfc3339_opts(chrono::SecondsFormat::Secs, false)
}

/// The answer to a slot that this call was not offered.
pub(super) fn unknown_slot() -> ToolOutcome {
    ToolOutcome::declined(
        "unknown_slot",
        "this call was not offered such a slot: use a slot_id that find_slots has returned, exactly as it stands",
    )
}

/// Checks a slot that was offered, with the calendars asked anew.
///
/// # Errors
/// The answer to the model, with alternatives if there are any, when it is not free.
pub(super) async fn check(diary: &dyn Diary, call: &ToolContext, desk: &mut Desk, offer: &Offer) -> Result<Slot, Stop> {
    let rules = rules::of(&call.tenant);
    let taken = taken(diary, call, &rules, Freshness::Now).await?;
    let busy = Busy::new(&taken.taken, &taken.unknown);
    match scheduling::check(&rules, &busy, &offer.service, &offer.provider, offer.start, call.now) {
        Ok(slot) => Ok(slot),
        Err(Refusal::Taken(_)) => Err(slot_taken(desk, call, &rules, &busy, &offer.as_slot()).into()),
        Err(refusal) => Err(outside_rules(call, &refusal).into()),
    }
}

/// Somebody was faster: what is free instead.
pub(super) fn slot_taken(
    desk: &mut Desk,
    call: &ToolContext,
    rules: &Rules,
    busy: &Busy<'_>,
    asked: &Slot,
) -> ToolOutcome {
    let instead = scheduling::alternatives(rules, busy, asked, call.now, OFFERED);
    let slots = offers(desk, call, &instead);
    ToolOutcome::told(json!({ "status": "slot_taken", "slots": slots })).knowing(desk.clone())
}

/// The rules do not allow it: why, in words the model can pass on.
pub(super) fn outside_rules(call: &ToolContext, refusal: &Refusal) -> ToolOutcome {
    let tenant = &call.tenant;
    let day = |day: chrono::NaiveDate| dates::spoken_day(day, &tenant.language);
    let at = |at: DateTime<Utc>| dates::spoken(at.with_timezone(&tenant.time_zone), &tenant.language);
    let names = |ids: &[String]| ids.iter().map(|id| provider_name(tenant, id)).collect::<Vec<_>>().join(", ");
    let problem = match refusal {
        Refusal::UnknownService { .. } => "there is no such service any more".to_owned(),
        Refusal::UnknownProvider { offered_by } | Refusal::ProviderDoesNotOffer { offered_by } => {
            format!("this provider does not offer it; it is offered by: {}", names(offered_by))
        }
        Refusal::NoSuchDay => "none of these days falls on the wished weekday".to_owned(),
        Refusal::Closed { next_open: Some(open) } => {
            format!("the practice is closed then; it is next open on {}", day(*open))
        }
        Refusal::Closed { next_open: None } => "the practice is closed then".to_owned(),
        Refusal::Away { back: Some(back) } => format!("nobody who does it works then; next on {}", day(*back)),
        Refusal::Away { back: None } => "nobody who does it works then".to_owned(),
        Refusal::OutsideHours { open } => {
            let open: Vec<_> =
                open.iter().map(|(from, to)| format!("{} to {}", from.format("%H:%M"), to.format("%H:%M"))).collect();
            format!("outside the hours; on that day it can begin and end within {}", open.join(" and "))
        }
        Refusal::TooSoon { earliest } => format!("too soon: the earliest possible start is {}", at(*earliest)),
        Refusal::TooFar { last } => format!("too far ahead: the last day that can be booked is {}", day(*last)),
        Refusal::NoneFree { .. } | Refusal::Taken(_) => "everything is taken then".to_owned(),
    };
    ToolOutcome::declined("outside_rules", problem)
}
