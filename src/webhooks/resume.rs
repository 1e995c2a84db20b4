//! `POST /call-continue/{stream_id}`: a media stream has ended. `POST /call-fallback`: another webhook has failed.
//!
//! Together they are two of the nets under a call: whatever became of its stream, the caller gets what was intended,
//! or the conversation back.

use actix_web::{HttpResponse, web};
use chrono::Utc;
use frontdesk_actors::store::{CarrierCallId, EndIntent};
use frontdesk_actors::tenant::Tenant;

use super::dial_report::DialReport;
use super::message_mode::{self, Why};
use super::next_step::{CallStatus, decide};
use super::signed::Signed;
use super::{WebhookRefused, answers, transfer, voice};
use crate::metrics;
use crate::state::AppState;
use crate::stream_ids::{Claims, StreamState};
use crate::twiml::{self, Verb};

/// The Connect action. The same question gets the same answer, except that a call that is over gets none.
pub async fn call_continue(
    state: web::Data<AppState>,
    id: web::Path<String>,
    signed: Signed,
) -> Result<HttpResponse, WebhookRefused> {
    let now = Utc::now();
    let call = signed.params.call()?;
    let claims = state.read_stream_id(&id, now)?;
    if claims.call != call {
        return Err(WebhookRefused::OtherCall);
    }
    let status = CallStatus::parse(signed.params.get("CallStatus"));
    if status == CallStatus::Over {
        return Ok(answers::respond(&[]));
    }
    let question = format!("call-continue/{id}");
    if let Some(settled) = state.notes.answer(&question).await {
        return Ok(answers::respond_rendered(settled));
    }
    let verbs = match voice::tenant_by_id(&state, claims.tenant).await? {
        Some(tenant) => {
            let step = decide(status, intent(&state, &call).await?, claims.resumes);
            metrics::call_continued(step.label());
            answers::next(&state, step, &claims, &tenant, &signed.params).await
        }
        None => voice::unknown(&call),
    };
    Ok(answers::respond_rendered(state.notes.settle_answer(&question, twiml::render(&verbs)).await))
}

/// The number's fallback URL: we did not answer, or not well. The call may be new or have lost its stream.
pub async fn call_fallback(state: web::Data<AppState>, signed: Signed) -> Result<HttpResponse, WebhookRefused> {
    let call = signed.params.call()?;
    let status = CallStatus::parse(signed.params.get("CallStatus"));
    if status == CallStatus::Over {
        return Ok(answers::respond(&[]));
    }
    let tenant = match voice::tenant_by_number(&state, &signed.params).await {
        Ok(Some(tenant)) => tenant,
        Ok(None) => return Ok(answers::respond(&voice::unknown(&call))),
        // No net is left below this one.
        Err(WebhookRefused::Unavailable) => return Ok(answers::respond(&answers::nothing_works("en-US"))),
        Err(refused) => return Err(refused),
    };
    let streams = state.stream_state(&call).await;
    let claims =
        streams.as_ref().map_or_else(|| Claims::first(call.clone(), tenant.id), |known| known.claims().clone());
    if let Some(report) = DialReport::read(&signed.params) {
        let verbs = transfer::after_dial(&state, report, &claims, &tenant, &signed.params).await?;
        return Ok(answers::respond(&verbs));
    }
    if let Some(verbs) = message_mode::after_recording(&state, &claims, &tenant, &signed.params).await {
        return Ok(answers::respond(&verbs));
    }
    let Ok(intent) = intent(&state, &call).await else {
        let verbs = message_mode::answer(&state, Why::Broken, &claims, &tenant, &signed.params).await;
        return Ok(answers::respond(&verbs));
    };
    let verbs = match (streams, intent) {
        // Never seen, or not connected yet: a new call, which must be admitted like any other.
        (None, None) => welcome(&state, &claims, &tenant, &signed).await?,
        (Some(StreamState::Awaited(_)), None) if claims.is_first() => {
            welcome(&state, &claims, &tenant, &signed).await?
        }
        // The next stream was promised, but its answer got lost: promise the same one again.
        (Some(StreamState::Awaited(_)), None) => vec![answers::connect(&state, &claims, &tenant, &signed.params).await],
        (_, intent) => {
            let step = decide(status, intent, claims.resumes);
            metrics::call_continued(step.label());
            answers::next(&state, step, &claims, &tenant, &signed.params).await
        }
    };
    Ok(answers::respond(&verbs))
}

/// A new call whose first answer failed. What fails here again has no further net, so a message is taken instead.
async fn welcome(
    state: &AppState,
    claims: &Claims,
    tenant: &Tenant,
    signed: &Signed,
) -> Result<Vec<Verb>, WebhookRefused> {
    match voice::welcome(state, claims.call.clone(), tenant, signed).await {
        Err(WebhookRefused::Unavailable) => {
            Ok(message_mode::answer(state, Why::Trouble, claims, tenant, &signed.params).await)
        }
        answered => answered,
    }
}

async fn intent(state: &AppState, call: &CarrierCallId) -> Result<Option<EndIntent>, WebhookRefused> {
    state.engine.stores.intents.find(call).await.map_err(|error| {
        tracing::error!(carrier.call = %call, %error, "end intent not looked up");
        WebhookRefused::Unavailable
    })
}
