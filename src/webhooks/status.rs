//! What the carrier tells us about calls and streams. It may come late, twice or out of order: nothing here minds.

use actix_web::{HttpResponse, web};
use chrono::Utc;
use frontdesk_actors::registry::{CarrierSaysOver, Find};
use frontdesk_actors::store::CarrierCallId;
use frontdesk_schema::CallId;

use super::next_step::CallStatus;
use super::signed::Signed;
use super::{WebhookRefused, message_mode, transfer, voice};
use crate::metrics;
use crate::state::AppState;

/// `POST /call-status`: a call is over, whatever its media socket did.
pub async fn call_status(state: web::Data<AppState>, signed: Signed) -> Result<HttpResponse, WebhookRefused> {
    let call = signed.params.call()?;
    signed.params.required("CallStatus")?;
    if CallStatus::parse(signed.params.get("CallStatus")) == CallStatus::Over {
        let live = state.engine.registry.send(Find(call.clone())).await.ok().flatten();
        if live.is_none() {
            end_unreported(&state, &signed, &call).await;
        }
        state.quotas.release(CallId::of_carrier_call(call.as_str())).await;
        state.engine.registry.do_send(CarrierSaysOver(call));
    }
    Ok(HttpResponse::NoContent().finish())
}

/// Nobody here knows the call: if its process died without reporting it, it was lost. A report that is on its way, here or
/// on another node, still counts.
async fn end_unreported(state: &AppState, signed: &Signed, call: &CarrierCallId) {
    let Ok(Some(tenant)) = voice::tenant_by_number(state, &signed.params).await else { return };
    transfer::caller_is_gone(state, call, &tenant).await;
    message_mode::caller_is_gone(state, call, &tenant, &signed.params).await;
    let id = CallId::of_carrier_call(call.as_str());
    if let Err(error) = state.engine.stores.calls.ended_by_carrier(tenant.id, id, Utc::now()).await {
        tracing::error!(carrier.call = %call, %error, "the end of a call could not be stored");
    }
}

/// `POST /stream-status`: a media stream started, stopped or failed.
pub async fn stream_status(signed: Signed) -> Result<HttpResponse, WebhookRefused> {
    let call = signed.params.call()?;
    match signed.params.required("StreamEvent")? {
        "stream-started" => metrics::stream_event("started"),
        "stream-stopped" => metrics::stream_event("stopped"),
        "stream-error" => {
            metrics::stream_event("error");
            // Twilio's text names error and URL, never what was said; but the URL would hold the stream id.
            tracing::warn!(carrier.call = %call, "the carrier reports a stream error");
        }
        _ => metrics::stream_event("other"),
    }
    Ok(HttpResponse::NoContent().finish())
}
