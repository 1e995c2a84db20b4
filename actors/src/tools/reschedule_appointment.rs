//! `reschedule_appointment`: moves an appointment that this call was given to a slot that it was offered.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use serde::Deserialize;
use serde_json::{Value, json};

use super::away::{Stop, ask_later, in_time};
use super::diary::{check, local, slot_taken, taken, unknown_slot, writer};
use super::{Tool, ToolContext, ToolOutcome, object_schema, parse};
use crate::desk::diary::{ChangeOutcome, Diary, Freshness, Move};
use crate::desk::request::Wish;
use crate::desk::wording::Spoken;
use crate::desk::{Given, Offer, rules};
use crate::llm::ToolSpec;
use crate::scheduling::Busy;

pub(super) struct RescheduleAppointment(pub(super) Arc<dyn Diary>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    appointment_id: String,
    slot_id: String,
}

/// The answer to an id that this call was not given.
pub(super) fn unknown_appointment() -> ToolOutcome {
    ToolOutcome::declined(
        "unknown_appointment",
        "this call was not given such an appointment: use an appointment_id that find_appointments has returned",
    )
}

impl Tool for RescheduleAppointment {
    fn spec(&self) -> ToolSpec {
        ToolSpec {
            name: "reschedule_appointment",
            description: "Moves an appointment that find_appointments returned to a slot that find_slots returned, after the \
                          caller has chosen it. The confirmation is spoken for you.",
            input_schema: object_schema(
                json!({ "appointment_id": { "type": "string" }, "slot_id": { "type": "string" } }),
                &["appointment_id", "slot_id"],
            ),
        }
    }

    fn run(&self, input: Value, call: ToolContext) -> BoxFuture<'static, ToolOutcome> {
        let diary = Arc::clone(&self.0);
        Box::pin(async move { run(diary.as_ref(), input, call).await.unwrap_or_else(|refused| refused) })
    }
}

async fn run(diary: &dyn Diary, input: Value, call: ToolContext) -> Result<ToolOutcome, ToolOutcome> {
    let input: Input = parse(input)?;
    let desk = &call.desk;
    let Some(given) = desk.given(&input.appointment_id).cloned() else { return Ok(unknown_appointment()) };
    let Some(offer) = desk.offered(&input.slot_id).cloned() else { return Ok(unknown_slot()) };
    if offer.service != given.service {
        let name =
            call.tenant.services.iter().find(|one| one.id == given.service).map_or(&given.service, |one| &one.name);
        return Err(ToolOutcome::invalid(format!("this slot is for another service: find slots for {name}")));
    }
    match in_time(reschedule(diary, &call, &given, &offer)).await {
        Ok(outcome) | Err(Stop::Answer(outcome)) => Ok(outcome),
        Err(Stop::Away(error)) => {
            Ok(ask_later(diary, &call, Wish::Move { appointment: given, to: offer }, &error).await)
        }
    }
}

async fn reschedule(diary: &dyn Diary, call: &ToolContext, given: &Given, offer: &Offer) -> Result<ToolOutcome, Stop> {
    let mut desk = call.desk.clone();
    // An earlier try, told or not, has moved it there already: then its own time is no obstacle to it.
    let standing = diary.standing(&writer(call), given.id).await?;
    let moved_before = standing.is_some_and(|booked| booked.start == offer.start && booked.provider == offer.provider);
    let (slot, outcome) = if moved_before {
        (offer.as_slot(), ChangeOutcome::Done)
    } else {
        let slot = check(diary, call, &mut desk, offer).await?;
        let wanted =
            Move { writer: writer(call), appointment: given.id, slot: slot.clone(), caller: call.caller.clone() };
        let outcome = diary.reschedule(wanted).await?;
        (slot, outcome)
    };
    match outcome {
        ChangeOutcome::Done => {
            let (service, provider, start) = (slot.service, slot.provider, slot.start);
            let spoken = Spoken { tenant: &call.tenant, service: &service, provider: &provider, start }.rescheduled();
            let result = json!({
                "status": "rescheduled",
                "appointment_id": given.id.to_string(),
                "start": local(call, start),
                "spoken": spoken,
            });
            desk.give(Given { id: given.id, service, provider, start });
            Ok(ToolOutcome::done(result, spoken).knowing(desk))
        }
        ChangeOutcome::SlotTaken => {
            let rules = rules::of(&call.tenant);
            let taken = taken(diary, call, &rules, Freshness::Recent).await?;
            let busy = Busy::new(&taken.taken, &taken.unknown);
            Ok(slot_taken(&mut desk, call, &rules, &busy, &slot))
        }
        ChangeOutcome::Gone => {
            desk.take_back(given.id);
            Ok(unknown_appointment().knowing(desk))
        }
        ChangeOutcome::Stale => {
            Err(ToolOutcome::unavailable("the call goes on elsewhere; nothing was moved here").into())
        }
    }
}
