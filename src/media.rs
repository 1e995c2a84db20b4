//! `GET /media-stream/{stream_id}`: the carrier opens a call's audio. Signature, then stream id, then tenant; only a
//! request that passes all three reaches the engine, so a stranger never costs a vendor session.

use actix_web::http::header::UPGRADE;
use actix_web::{HttpRequest, HttpResponse, web};
use chrono::Utc;
use frontdesk_actors::registry::Find;
use frontdesk_actors::telephony::media_socket::{self, MediaTicket};

use crate::next_node;
use crate::state::AppState;
use crate::webhooks::{WebhookRefused, signed};

/// Hands a genuine media socket over to the engine.
pub(crate) async fn media_stream(
    req: HttpRequest,
    id: web::Path<String>,
    payload: web::Payload,
    state: web::Data<AppState>,
) -> Result<HttpResponse, actix_web::Error> {
    let ticket = check(&req, &id, &state).await?;
    media_socket::accept(&req, payload, ticket, state.engine.clone())
}

async fn check(req: &HttpRequest, id: &str, state: &AppState) -> Result<MediaTicket, WebhookRefused> {
    signed::check_upgrade(req).await?;
    // Before the id is spent on a request that cannot become a socket.
    let upgrade = req.headers().get(UPGRADE).and_then(|value| value.to_str().ok());
    if !upgrade.is_some_and(|upgrade| upgrade.eq_ignore_ascii_case("websocket")) {
        return Err(WebhookRefused::NotWebSocket);
    }
    if next_node::takes_it(req.headers(), state) {
        // Live calls stay where they live.
        let call = state.read_stream_id(id, Utc::now())?.call;
        if state.engine.registry.send(Find(call)).await.ok().flatten().is_none() {
            return Err(WebhookRefused::Draining);
        }
    }
    let claims = state.open_stream(id).await?;
    let tenant = state.tenants.by_id(claims.tenant).await.map_err(|error| {
        tracing::error!(carrier.call = %claims.call, %error, "tenant not looked up");
        WebhookRefused::Unavailable
    })?;
    // Gone since the call was answered: the carrier asks /call-continue next, which apologises.
    let tenant = tenant.ok_or(WebhookRefused::Unavailable)?;
    Ok(MediaTicket { carrier_call: claims.call, tenant, resumes: claims.resumes, transfers: claims.transfers })
}
