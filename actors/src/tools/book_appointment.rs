//! `book_appointment`: books a slot that was offered in this call, once.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use serde::Deserialize;
use serde_json::{Value, json};

use super::away::{Stop, ask_later, in_time};
use super::diary::{check, local, slot_taken, taken, unknown_slot, writer};
use super::{Tool, ToolContext, ToolOutcome, given, object_schema, parse};
use crate::desk::diary::{BookOutcome, Booked, Diary, Freshness, Made, NewBooking, Person};
use crate::desk::request::{self, MOST_TRIES, Wish, nth_intent};
use crate::desk::wording::{Confirmation, Spoken};
use crate::desk::{Desk, Given, Offer, patient, rules};
use crate::llm::ToolSpec;
use crate::scheduling::Busy;

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
        Box::pin(async move { run(diary.as_ref(), input, call).await.unwrap_or_else(|refused| refused) })
    }
}

async fn run(diary: &dyn Diary, input: Value, call: ToolContext) -> Result<ToolOutcome, ToolOutcome> {
    let input: Input = parse(input)?;
    let Some(offer) = call.desk.offered(&input.slot_id).cloned() else { return Ok(unknown_slot()) };
    let notes = input.notes.as_ref().map(|notes| notes.chars().take(LONGEST_NOTE).collect::<String>());
    match in_time(book(diary, &input, &call, &offer, notes.clone())).await {
        Ok(outcome) | Err(Stop::Answer(outcome)) => Ok(outcome),
        Err(Stop::Away(error)) => {
            let person = person(&input, &call).map_err(ToolOutcome::invalid)?;
            if person.phone.is_none() && call.caller.is_none() {
                return Err(ToolOutcome::invalid("the number is withheld: ask which number the practice can reach"));
            }
            Ok(ask_later(diary, &call, Wish::Book { slot: offer, person, notes }, &error).await)
        }
    }
}

async fn book(
    diary: &dyn Diary,
    input: &Input,
    call: &ToolContext,
    offer: &Offer,
    notes: Option<String>,
) -> Result<ToolOutcome, Stop> {
    let mut desk = call.desk.clone();
    // What an earlier try of this call has booked, told or not, is that booking, whatever is free by now.
    let intent = match intent(diary, call, offer).await? {
        Intent::Made(booked, confirmation) => return Ok(told(call, desk, booked, confirmation)),
        Intent::New(intent) => intent,
    };
    let slot = check(diary, call, &mut desk, offer).await?;
    let person = match person(input, call) {
        Ok(person) => person,
        Err(problem) => {
            // The caller has chosen: nobody else gets it while they spell their name.
            diary.hold(&writer(call), &slot).await?;
            return Err(ToolOutcome::invalid(problem).into());
        }
    };
    let booking =
        NewBooking { writer: writer(call), intent, slot: slot.clone(), person, notes, caller: call.caller.clone() };
    match diary.book(booking).await? {
        BookOutcome::Booked { appointment, start, confirmation } => {
            let booked = Booked { id: appointment, service: slot.service, provider: slot.provider, start };
            Ok(told(call, desk, booked, confirmation))
        }
        BookOutcome::SlotTaken => {
            let rules = rules::of(&call.tenant);
            let taken = taken(diary, call, &rules, Freshness::Recent).await?;
            let busy = Busy::new(&taken.taken, &taken.unknown);
            Ok(slot_taken(&mut desk, call, &rules, &busy, &slot))
        }
        BookOutcome::Stale => {
            Err(ToolOutcome::unavailable("the call goes on elsewhere; nothing was booked here").into())
        }
    }
}

/// The confirmation, spoken by the engine.
fn told(call: &ToolContext, mut desk: Desk, booked: Booked, confirmation: Confirmation) -> ToolOutcome {
    let Booked { id, service, provider, start } = booked;
    let spoken = Spoken { tenant: &call.tenant, service: &service, provider: &provider, start }.booked(confirmation);
    let result = json!({
        "status": "booked",
        "appointment_id": id.to_string(),
        "start": local(call, start),
        "spoken": spoken,
    });
    desk.give(Given { id, service, provider, start });
    ToolOutcome::done(result, spoken).knowing(desk)
}

enum Intent {
    Made(Booked, Confirmation),
    New(String),
}

/// One booking of one slot in one call, whichever life of it asks, and however often. One that was cancelled since may be
/// made again.
async fn intent(diary: &dyn Diary, call: &ToolContext, offer: &Offer) -> Result<Intent, Stop> {
    let slot = request::intent(call.call, offer);
    for nth in 0..MOST_TRIES {
        let intent = nth_intent(&slot, nth);
        match diary.made(&writer(call), &intent).await? {
            None => return Ok(Intent::New(intent)),
            Some(Made::Standing(booked, confirmation)) => return Ok(Intent::Made(booked, confirmation)),
            Some(Made::Cancelled) => {}
        }
    }
    Err(ToolOutcome::invalid("this slot was booked and cancelled too often in this call: offer another").into())
}

fn person(input: &Input, call: &ToolContext) -> Result<Person, &'static str> {
    let practice = call.tenant.phone_numbers.first();
    let today = call.local_now().date_naive();
    Ok(Person {
        name: patient::name(&input.patient_name)?,
        phone: given(input.patient_phone.as_ref()).map(|said| patient::phone(said, practice)).transpose()?,
        date_of_birth: given(input.date_of_birth.as_ref())
            .map(|said| patient::date_of_birth(said, today, &call.tenant.language))
            .transpose()?,
    })
}
