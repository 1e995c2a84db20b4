//! What the carrier tells us about calls and streams. It may come late, twice or out of order: nothing here minds.

use actix_web::{HttpResponse, web};
use frontdesk_actors::registry::CarrierSaysOver;

use super::WebhookRefused;
use super::next_step::CallStatus;
use super::signed::Signed;
use crate::metrics;
use crate::state::AppState;

/// `POST /call-status`: a call is over, whatever its media socket did.
pub async fn call_status(state: web::Data<AppState>, signed: Signed) -> Result<HttpResponse, WebhookRefused> {
    let call = signed.params.call()?;
    signed.params.required("CallStatus")?;
    if CallStatus::parse(signed.params.get("CallStatus")) == CallStatus::Over {
        state.engine.registry.do_send(CarrierSaysOver(call));
    }
    Ok(HttpResponse::NoContent().finish())
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
