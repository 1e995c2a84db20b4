//! `cancel_appointment`: cancels an appointment that this call was given.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use serde::Deserialize;
use serde_json::{Value, json};

use super::away::{Stop, ask_later, in_time};
use super::diary::{local, writer};
use super::reschedule_appointment::unknown_appointment;
use super::{Tool, ToolContext, ToolOutcome, object_schema, parse};
use crate::desk::Given;
use crate::desk::diary::{ChangeOutcome, Diary};
use crate::desk::request::Wish;
use crate::desk::wording::Spoken;
use crate::llm::ToolSpec;

pub(super) struct CancelAppointment(pub(super) Arc<dyn Diary>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    appointment_id: String,
}

impl Tool for CancelAppointment {
    fn spec(&self) -> ToolSpec {
        ToolSpec {
            name: "cancel_appointment",
            description: "Cancels an appointment that find_appointments returned, after the caller has confirmed which one. \
                          The confirmation is spoken for you.",
            input_schema: object_schema(json!({ "appointment_id": { "type": "string" } }), &["appointment_id"]),
        }
    }

    fn run(&self, input: Value, call: ToolContext) -> BoxFuture<'static, ToolOutcome> {
        let diary = Arc::clone(&self.0);
        Box::pin(async move { run(diary.as_ref(), input, call).await.unwrap_or_else(|refused| refused) })
    }
}

async fn run(diary: &dyn Diary, input: Value, call: ToolContext) -> Result<ToolOutcome, ToolOutcome> {
    let input: Input = parse(input)?;
    let Some(given) = call.desk.given(&input.appointment_id).cloned() else { return Ok(unknown_appointment()) };
    match in_time(cancel(diary, &call, &given)).await {
        Ok(outcome) | Err(Stop::Answer(outcome)) => Ok(outcome),
        Err(Stop::Away(error)) => Ok(ask_later(diary, &call, Wish::Cancel { appointment: given }, &error).await),
    }
}

async fn cancel(diary: &dyn Diary, call: &ToolContext, given: &Given) -> Result<ToolOutcome, Stop> {
    match diary.cancel(writer(call), given.id, call.caller.clone()).await? {
        ChangeOutcome::Done => {
            let (service, provider) = (given.service.as_str(), given.provider.as_str());
            let spoken = Spoken { tenant: &call.tenant, service, provider, start: given.start }.cancelled();
            let result = json!({
                "status": "cancelled",
                "appointment_id": given.id.to_string(),
                "start": local(call, given.start),
                "spoken": spoken,
            });
            // It stays given: cancelling it again says the same.
            Ok(ToolOutcome::done(result, spoken))
        }
        ChangeOutcome::Gone | ChangeOutcome::SlotTaken => {
            let mut desk = call.desk.clone();
            desk.take_back(given.id);
            Ok(unknown_appointment().knowing(desk))
        }
        ChangeOutcome::Stale => {
            Err(ToolOutcome::unavailable("the call goes on elsewhere; nothing was cancelled here").into())
        }
    }
}
