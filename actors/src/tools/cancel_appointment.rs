//! `cancel_appointment`: cancels an appointment that this call was given.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use serde::Deserialize;
use serde_json::{Value, json};

use super::diary::{local, unavailable, writer};
use super::reschedule_appointment::unknown_appointment;
use super::{Tool, ToolContext, ToolOutcome, object_schema, parse};
use crate::desk::diary::{ChangeOutcome, Diary};
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
        Box::pin(async move { cancel(diary.as_ref(), input, call).await.unwrap_or_else(|refused| refused) })
    }
}

async fn cancel(diary: &dyn Diary, input: Value, call: ToolContext) -> Result<ToolOutcome, ToolOutcome> {
    let input: Input = parse(input)?;
    let Some(given) = call.desk.given(&input.appointment_id).cloned() else { return Ok(unknown_appointment()) };
    let outcome = diary.cancel(writer(&call), given.id, call.caller.clone()).await;
    match outcome.map_err(|error| unavailable(&call, &error))? {
        ChangeOutcome::Done => {
            let (service, provider) = (given.service.as_str(), given.provider.as_str());
            let spoken = Spoken { tenant: &call.tenant, service, provider, start: given.start }.cancelled();
            let result = json!({
                "status": "cancelled",
                "appointment_id": given.id.to_string(),
                "start": local(&call, given.start),
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
        ChangeOutcome::Stale => Err(ToolOutcome::unavailable("the call goes on elsewhere; nothing was cancelled here")),
    }
}
