//! `POST /incoming-call`: a phone rings.

use std::sync::Arc;
use std::time::Duration;

use actix_web::{HttpRequest, HttpResponse, web};
use chrono::Utc;
use frontdesk_actors::admission::overflow::Reason;
use frontdesk_actors::registry::{Admission, Admit, GiveBack};
use frontdesk_actors::store::CarrierCallId;
use frontdesk_actors::tenant::{PhoneNumber, Tenant};
use frontdesk_schema::{CallId, TenantId};

use super::message_mode::{self, Why};
use super::params::Params;
use super::signed::Signed;
use super::{WebhookRefused, answers, overflow};
use crate::billing::Budget;
use crate::metrics;
use crate::next_node;
use crate::state::AppState;
use crate::stream_ids::Claims;
use crate::transfers::Ring;
use crate::twiml::Verb;

/// While this node drains, the caller's phone rings on for so long before the carrier asks again: by then the proxy
/// has seen `/ready` turn 503, or the process has been replaced.
const RING_ON: Duration = Duration::from_secs(2);

/// So often a draining node sends the carrier round. After that it answers as if it were full.
const REDIRECTS: u8 = 2;

/// Answers with a media stream, or says politely why there is none.
pub async fn incoming_call(
    req: HttpRequest,
    state: web::Data<AppState>,
    signed: Signed,
) -> Result<HttpResponse, WebhookRefused> {
    // A call that was sent round already comes here because no other node takes it.
    if signed.query.get("attempt").is_none() && next_node::takes_it(req.headers(), &state) {
        return Err(WebhookRefused::Draining);
    }
    let call = signed.params.call()?;
    let verbs = match tenant_by_number(&state, &signed.params).await? {
        Some(tenant) => welcome(&state, call, &tenant, &signed).await?,
        None => unknown(&call),
    };
    Ok(answers::respond(&verbs))
}

/// The tenant whose number was called.
///
/// # Errors
/// [`WebhookRefused::Malformed`] without `To`, [`WebhookRefused::Unavailable`] when the directory fails.
pub(super) async fn tenant_by_number(state: &AppState, params: &Params) -> Result<Option<Arc<Tenant>>, WebhookRefused> {
    // A `To` that is no telephone number (a SIP address) belongs to nobody.
    let Ok(number) = PhoneNumber::parse(params.required("To")?) else { return Ok(None) };
    state.tenants.by_number(&number).await.map_err(|error| {
        tracing::error!(%error, "tenant not looked up");
        WebhookRefused::Unavailable
    })
}

/// # Errors
/// [`WebhookRefused::Unavailable`] when the directory fails.
pub(super) async fn tenant_by_id(state: &AppState, id: TenantId) -> Result<Option<Arc<Tenant>>, WebhookRefused> {
    state.tenants.by_id(id).await.map_err(|error| {
        tracing::error!(%error, "tenant not looked up");
        WebhookRefused::Unavailable
    })
}

pub(super) fn unknown(call: &CarrierCallId) -> Vec<Verb> {
    metrics::call_not_taken("unknown_number");
    tracing::warn!(carrier.call = %call, "call to a number that no tenant has");
    answers::unknown_number()
}

/// A new call of a known tenant.
pub(super) async fn welcome(
    state: &AppState,
    call: CarrierCallId,
    tenant: &Tenant,
    signed: &Signed,
) -> Result<Vec<Verb>, WebhookRefused> {
    if is_blocked(tenant, &signed.params) {
        metrics::call_not_taken("blocked");
        tracing::info!(carrier.call = %call, "call not taken: the practice has blocked its number");
        return Ok(vec![Verb::Reject]);
    }
    if is_coming_back(state, &call, tenant, &signed.params).await {
        metrics::call_not_taken("coming_back");
        tracing::info!(carrier.call = %call, "call not taken: the practice forwards our own hand-over");
        return Ok(vec![Verb::Reject]);
    }
    if let Err(limited) = state.limits.caller(signed.params.get("From"), call.as_str()).await {
        metrics::rate_limited(limited.kind);
        metrics::call_not_taken("too_often");
        tracing::warn!(carrier.call = %call, "call not taken: its number has rung too often");
        return Ok(answers::too_often(tenant));
    }
    // The answer that offered to take a message got lost: the caller has not heard it.
    if message_mode::is_in_it(state, &call).await {
        let claims = Claims::first(call, tenant.id);
        return Ok(message_mode::answer(state, Why::Busy, &claims, tenant, &signed.params).await);
    }
    let admission = state.engine.registry.send(Admit(call.clone())).await.map_err(|error| {
        tracing::error!(%error, "registry of calls does not answer");
        WebhookRefused::Unavailable
    })?;
    Ok(match admission {
        Admission::Granted => match within_limits(state, &call, tenant).await {
            Ok(()) => {
                let claims = Claims::first(call, tenant.id);
                vec![answers::connect(state, &claims, tenant, &signed.params).await]
            }
            Err(reason) => {
                state.engine.registry.do_send(GiveBack(call.clone()));
                overflow::answer(state, &call, tenant, &signed.params, reason).await
            }
        },
        Admission::Full => overflow::answer(state, &call, tenant, &signed.params, Reason::Full).await,
        Admission::Overloaded => overflow::answer(state, &call, tenant, &signed.params, Reason::Overloaded).await,
        Admission::Draining => elsewhere(state, &call, tenant, signed).await,
    })
}

/// Whether money and vendors allow another call. One that has been promised a stream has been asked about before.
async fn within_limits(state: &AppState, call: &CarrierCallId, tenant: &Tenant) -> Result<(), Reason> {
    if state.stream_state(call).await.is_some() {
        return Ok(());
    }
    if state.budgets.judge(tenant.id, Utc::now()) == Budget::Spent {
        return Err(Reason::Budget);
    }
    state.quotas.admit(CallId::of_carrier_call(call.as_str())).await.map_err(Reason::Vendor)
}

/// The practice does not take calls from this caller. One without a telephone number is never blocked.
fn is_blocked(tenant: &Tenant, params: &Params) -> bool {
    let caller = params.get("From").and_then(|from| PhoneNumber::parse(from).ok());
    caller.is_some_and(|caller| tenant.blocked_numbers.iter().any(|blocked| blocked.blocks(&caller)))
}

/// The phone that we ring for another caller is forwarded to the practice's own number. Answered, the agent would talk
/// to itself; told that the line is busy, the carrier ends the ringing, and that caller hears that nobody is there.
async fn is_coming_back(state: &AppState, call: &CarrierCallId, tenant: &Tenant, params: &Params) -> bool {
    let ring = Ring { call, tenant: tenant.id, from: params.get("From"), forwarded_from: params.get("ForwardedFrom") };
    // A call that has a stream has been let in, and is asked about again.
    state.notes.is_coming_back(&ring, Utc::now()).await && state.stream_state(call).await.is_none()
}

/// Sends a call on that came to a draining node.
///
/// Behind a proxy that takes a 503 to the next node ([`next_node`]) it is refused before. Where there is none, the caller
/// would hear an error tone. So the call is left ringing for a moment and the carrier asks again; the next node, or this one's successor,
/// picks up. Twilio waits before picking up when `<Pause>` is the first verb (Twilio, "TwiML Voice: Pause").
async fn elsewhere(state: &AppState, call: &CarrierCallId, tenant: &Tenant, signed: &Signed) -> Vec<Verb> {
    let attempt: u8 = signed.query.get("attempt").and_then(|attempt| attempt.parse().ok()).unwrap_or(0);
    if attempt >= REDIRECTS {
        return overflow::answer(state, call, tenant, &signed.params, Reason::Draining).await;
    }
    tracing::info!(carrier.call = %call, attempt, "draining: call sent elsewhere");
    let again = format!("/incoming-call?attempt={}{}", attempt + 1, answers::RETRIES);
    vec![Verb::Pause(RING_ON), Verb::Redirect(state.public_url.http(&again))]
}
