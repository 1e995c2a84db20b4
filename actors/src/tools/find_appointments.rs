//! `find_appointments`: somebody's appointments, once it is sure that they are theirs.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use serde::Deserialize;
use serde_json::{Value, json};

use super::away::{Stop, in_time, log};
use super::diary::{local, provider_name, writer};
use super::{Tool, ToolContext, ToolOutcome, given, object_schema, parse};
use crate::desk::diary::{Claim, Diary};
use crate::desk::identity::{Verdict, judge};
use crate::desk::wording::Spoken;
use crate::desk::{Given, patient};
use crate::llm::ToolSpec;

pub(super) struct FindAppointments(pub(super) Arc<dyn Diary>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    patient_name: Option<String>,
    date_of_birth: Option<String>,
}

impl Tool for FindAppointments {
    fn spec(&self) -> ToolSpec {
        ToolSpec {
            name: "find_appointments",
            description: "Finds a patient's coming appointments, after the patient is known by name and telephone number or \
                          date of birth. It decides itself whether the caller is the patient; never speak about \
                          appointments it has not returned.",
            input_schema: object_schema(
                json!({
                    "patient_name": { "type": "string", "description": "First and last name, as the caller said it." },
                    "date_of_birth": { "type": "string", "description": "YYYY-MM-DD, if the caller said it." },
                }),
                &[],
            ),
        }
    }

    fn run(&self, input: Value, call: ToolContext) -> BoxFuture<'static, ToolOutcome> {
        let diary = Arc::clone(&self.0);
        Box::pin(async move {
            match in_time(find(diary.as_ref(), input, &call)).await {
                Ok(outcome) | Err(Stop::Answer(outcome)) => outcome,
                Err(Stop::Away(error)) => {
                    log(&call, &error);
                    ToolOutcome::unavailable(
                        "appointments cannot be looked up right now; nothing was changed. Take a message with what the \
                         caller wants, their name and the appointment's day, so that the practice does it and calls back",
                    )
                }
            }
        })
    }
}

async fn find(diary: &dyn Diary, input: Value, call: &ToolContext) -> Result<ToolOutcome, Stop> {
    let input: Input = parse(input)?;
    let mut desk = call.desk.clone();
    if !desk.may_attempt() {
        return Ok(ToolOutcome::declined(
            "not_verified",
            "too many tries in this call: offer to take a message or to connect the caller to a person",
        ));
    }
    let today = call.local_now().date_naive();
    let born =
        given(input.date_of_birth.as_ref()).map(|said| patient::date_of_birth(said, today, &call.tenant.language));
    let claim = Claim {
        caller: call.caller.clone(),
        name: given(input.patient_name.as_ref()).map(str::to_owned),
        date_of_birth: born.transpose().map_err(ToolOutcome::invalid)?,
    };
    let candidates =
        if claim.name.is_some() { diary.candidates(&writer(call), claim.clone()).await? } else { Vec::new() };
    match judge(call.tenant.booking.identity, &claim, &candidates) {
        Verdict::Matched(theirs) => {
            let appointments: Vec<Value> = theirs
                .iter()
                .map(|booked| {
                    let (service, provider) = (&booked.service, &booked.provider);
                    let spoken = Spoken { tenant: &call.tenant, service, provider, start: booked.start }.appointment();
                    json!({
                        "appointment_id": booked.id.to_string(),
                        "start": local(call, booked.start),
                        "service": call.tenant.services.iter().find(|one| one.id == *service).map_or(service, |one| &one.name),
                        "provider": provider_name(&call.tenant, provider),
                        "spoken": spoken,
                    })
                })
                .collect();
            for booked in theirs {
                let (id, service, provider, start) = (booked.id, booked.service, booked.provider, booked.start);
                desk.give(Given { id, service, provider, start });
            }
            Ok(ToolOutcome::told(json!({ "status": "ok", "appointments": appointments })).knowing(desk))
        }
        Verdict::Ask(what) => {
            Ok(ToolOutcome::declined("not_verified", format!("ask the caller for {what}, then try again")))
        }
        Verdict::NotMatched => {
            desk.attempt_failed();
            let problem = "name and date of birth do not match anybody with an appointment: ask for both once more, or offer \
                           to take a message. Do not say what is known and what is not";
            Ok(ToolOutcome::declined("not_verified", problem).knowing(desk))
        }
    }
}
