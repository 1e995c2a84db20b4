//! `book_appointment`: books a slot that was offered in this call, once.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use serde::Deserialize;
use serde_json::{Value, json};

use super::diary::{Checked, check, local, slot_taken, taken, unavailable, writer};
use super::{Tool, ToolContext, ToolOutcome, object_schema, parse};
use crate::desk::diary::{BookOutcome, Diary, Freshness, NewBooking, Person};
use crate::desk::wording::Spoken;
use crate::desk::{Given, patient, rules};
use crate::llm::ToolSpec;
use crate::scheduling::{Busy, Slot};

/// Longest note kept, in characters.
const LONGEST_NOTE: usize = 500;

pub(super) struct BookAppointment(pub(super) Arc<dyn Diary>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    slot_id: String,
    patient_name: String,
    patient_phone: Option<String>,
    date_of_birth: Option<String>,
    notes: Option<String>,
}

impl Tool for BookAppointment {
    fn spec(&self) -> ToolSpec {
        ToolSpec {
            name: "book_appointment",
            description: "Books a slot that find_slots returned in this call, after the caller has chosen it and said the \
                          patient's full name. The confirmation is spoken for you. Never say that anything is booked \
                          unless this returned `booked`.",
            input_schema: object_schema(
                json!({
                    "slot_id": { "type": "string", "description": "Exactly as find_slots returned it." },
                    "patient_name": { "type": "string", "description": "First and last name." },
                    "patient_phone": {
                        "type": "string",
                        "description": "Only when it differs from the number the caller is calling from.",
                    },
                    "date_of_birth": { "type": "string", "description": "YYYY-MM-DD, if the caller said it." },
                    "notes": { "type": "string", "description": "What the practice should know, in a few words." },
                }),
                &["slot_id", "patient_name"],
            ),
        }
    }

    fn run(&self, input: Value, call: ToolContext) -> BoxFuture<'static, ToolOutcome> {
        let diary = Arc::clone(&self.0);
        Box::pin(async move { book(diary.as_ref(), input, call).await.unwrap_or_else(|refused| refused) })
    }
}

async fn book(diary: &dyn Diary, input: Value, call: ToolContext) -> Result<ToolOutcome, ToolOutcome> {
    let input: Input = parse(input)?;
    let mut desk = call.desk.clone();
    // A booking that this call has made already is that booking, whatever is free by now.
    let booked_before = desk.offered(&input.slot_id).is_some_and(|offer| {
        desk.appointments().any(|given| given.start == offer.start && given.provider == offer.provider)
    });
    let slot = match desk.offered(&input.slot_id).filter(|_| booked_before) {
        Some(offer) => offer.as_slot(),
        None => match check(diary, &call, &mut desk, &input.slot_id).await {
            Checked::Free(slot) => slot,
            Checked::Refused(outcome) => return Ok(outcome),
        },
    };
    let person = match person(&input, &call) {
        Ok(person) => person,
        Err(problem) => {
            // The caller has chosen: nobody else gets it while they spell their name.
            if !booked_before {
                diary.hold(&writer(&call), &slot).await.map_err(|error| unavailable(&call, &error))?;
            }
            return Err(ToolOutcome::invalid(problem));
        }
    };
    let booking = NewBooking {
        writer: writer(&call),
        intent: intent(&call, &slot),
        slot: slot.clone(),
        person,
        notes: input.notes.map(|notes| notes.chars().take(LONGEST_NOTE).collect()),
        caller: call.caller.clone(),
    };
    match diary.book(booking).await.map_err(|error| unavailable(&call, &error))? {
        BookOutcome::Booked { appointment, start, confirmation } => {
            let Slot { service, provider, .. } = slot;
            let spoken =
                Spoken { tenant: &call.tenant, service: &service, provider: &provider, start }.booked(confirmation);
            let result = json!({
                "status": "booked",
                "appointment_id": appointment.to_string(),
                "start": local(&call, start),
                "spoken": spoken,
            });
            desk.give(Given { id: appointment, service, provider, start });
            Ok(ToolOutcome::done(result, spoken).knowing(desk))
        }
        BookOutcome::SlotTaken => {
            let rules = rules::of(&call.tenant);
            let taken = taken(diary, &call, &rules, Freshness::Recent).await?;
            let busy = Busy::new(&taken.taken, &taken.unknown);
            Ok(slot_taken(&mut desk, &call, &rules, &busy, &slot))
        }
        BookOutcome::Stale => Err(ToolOutcome::unavailable("the call goes on elsewhere; nothing was booked here")),
    }
}

/// One booking of one slot in one call, whichever life of it asks, and however often.
fn intent(call: &ToolContext, slot: &Slot) -> String {
    format!("{}/{}/{}", call.call, slot.provider, slot.start.timestamp())
}

fn person(input: &Input, call: &ToolContext) -> Result<Person, &'static str> {
    let given =
        |text: &Option<String>| text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    let practice = call.tenant.phone_numbers.first();
    let today = call.now.with_timezone(&call.tenant.time_zone).date_naive();
    Ok(Person {
        name: patient::name(&input.patient_name)?,
        phone: given(&input.patient_phone).map(|said| patient::phone(&said, practice)).transpose()?,
        date_of_birth: given(&input.date_of_birth)
            .map(|said| patient::date_of_birth(&said, today, &call.tenant.language))
            .transpose()?,
    })
}
