//! The hand-over to a person: `POST /whisper/{stream_id}`, `/whisper-key/{stream_id}`, `/dial-result/{stream_id}`.
//!
//! ```text
//! <Dial> ── answered ──▶ /whisper ── key ──▶ /whisper-key ── 1 ──▶ connected
//!    │                                            └─ another: that leg is hung up
//!    └── over, whatever came of it ──▶ /dial-result: <Hangup>, or the conversation back
//! ```
//!
//! The ids are those of the stream that the call had before. The first two requests come from the leg of the person,
//! the last from that of the caller.

use std::time::Duration;

use actix_web::{HttpResponse, web};
use chrono::Utc;
use frontdesk_actors::call::summary::CallOutcome;
use frontdesk_actors::store::{CarrierCallId, EndIntent, StoreError, TakenMessage};
use frontdesk_actors::tenant::{PhoneNumber, Tenant};
use frontdesk_actors::transfer::{TransferOutcome, TransferReason};
use frontdesk_schema::CallId;

use super::answers;
use super::dial_report::{DialReport, DialStatus, outcome};
use super::message_mode::{self, Why};
use super::next_step::CallStatus;
use super::params::Params;
use super::signed::Signed;
use super::{WebhookRefused, announcements, briefing, call_sid, overflow, voice};
use crate::call_notes::Told;
use crate::metrics;
use crate::state::AppState;
use crate::stream_ids::Claims;
use crate::transfers::{HandOver, Leg, Otherwise};
use crate::twiml::{self, Gather, Verb};

/// The key that takes the call.
const ACCEPT: &str = "1";

/// How long the key is waited for once the briefing is over. The caller hears it ring meanwhile.
const KEY_WITHIN: Duration = Duration::from_secs(6);

/// Somebody, or something, has answered.
pub async fn whisper(
    state: web::Data<AppState>,
    id: web::Path<String>,
    signed: Signed,
) -> Result<HttpResponse, WebhookRefused> {
    let claims = claims_of_leg(&state, &id, &signed.params)?;
    let Some(tenant) = voice::tenant_by_id(&state, claims.tenant).await? else {
        return Ok(answers::respond(&[Verb::Hangup]));
    };
    let text = briefing::words(&tenant, reason(&state, &claims.call).await);
    let language = announcements::say_language(&tenant.language);
    if !tenant.transfer.accept_with_key {
        accepted(&state, &claims).await;
        return Ok(answers::respond(&[Verb::Say { language, text }]));
    }
    state.notes.leg_reached(&claims.call, claims.tenant, Leg::Briefed).await;
    let action = state.public_url.http(&format!("/whisper-key/{id}{}", answers::RETRIES));
    let gather = Gather { action, timeout: KEY_WITHIN, language, text };
    Ok(answers::respond(&[Verb::Gather(gather), Verb::Hangup]))
}

/// A key was pressed: without a further verb the carrier connects the two.
pub async fn whisper_key(
    state: web::Data<AppState>,
    id: web::Path<String>,
    signed: Signed,
) -> Result<HttpResponse, WebhookRefused> {
    let claims = claims_of_leg(&state, &id, &signed.params)?;
    if signed.params.get("Digits") == Some(ACCEPT) {
        accepted(&state, &claims).await;
        return Ok(answers::respond(&[]));
    }
    state.notes.leg_reached(&claims.call, claims.tenant, Leg::Declined).await;
    Ok(answers::respond(&[Verb::Hangup]))
}

/// The Dial action: the hand-over is over. The same question gets the same answer.
pub async fn dial_result(
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
    let report = DialReport::read(&signed.params);
    let report =
        report.ok_or_else(|| WebhookRefused::Malformed("the parameter DialCallStatus is missing".to_owned()))?;
    let question = format!("dial-result/{id}");
    if let Some(settled) = state.notes.answer(&question).await {
        return Ok(answers::respond_rendered(settled));
    }
    let verbs = match voice::tenant_by_id(&state, claims.tenant).await? {
        Some(tenant) => after_dial(&state, report, &claims, &tenant, &signed.params).await?,
        None => voice::unknown(&call),
    };
    Ok(answers::respond_rendered(state.notes.settle_answer(&question, twiml::render(&verbs)).await))
}

/// What follows a dial.
pub(super) async fn after_dial(
    state: &AppState,
    report: DialReport,
    claims: &Claims,
    tenant: &Tenant,
    params: &Params,
) -> Result<Vec<Verb>, WebhookRefused> {
    let caller = CallStatus::parse(params.get("CallStatus"));
    let known = state.notes.hand_over(&claims.call).await;
    let otherwise = otherwise(state, &claims.call, known.as_ref()).await;
    let leg = match known.map_or(Leg::Unknown, |known| known.leg) {
        // Nobody here heard the briefing, and where no key is asked for an answer is enough.
        Leg::Unknown if report.status == DialStatus::Answered && !tenant.transfer.accept_with_key => Leg::Accepted,
        known => known,
    };
    let outcome =
        settle(state, &claims.call, tenant, outcome(caller, report, leg), overflow::caller_number(params)).await;
    match (caller, outcome, otherwise) {
        (CallStatus::Over, ..) => Ok(Vec::new()),
        (_, TransferOutcome::Completed, _) => Ok(vec![Verb::Hangup]),
        (_, outcome, Otherwise::Message) => {
            let claims = Claims { transfers: claims.transfers.and(outcome), ..claims.clone() };
            Ok(message_mode::answer(state, Why::NobodyThere, &claims, tenant, params).await)
        }
        (_, outcome, Otherwise::Resume) => {
            state.engine.stores.intents.withdraw(&claims.call).await.map_err(|error| {
                tracing::error!(carrier.call = %claims.call, %error, "end intent not withdrawn");
                WebhookRefused::Unavailable
            })?;
            let claims = Claims { transfers: claims.transfers.and(outcome), ..claims.clone() };
            Ok(vec![answers::connect(state, &claims, tenant, params).await])
        }
    }
}

/// What the caller gets when nobody takes the call. The intent says so also where another process dialled.
async fn otherwise(state: &AppState, call: &CarrierCallId, known: Option<&HandOver>) -> Otherwise {
    match state.engine.stores.intents.find(call).await {
        Ok(Some(EndIntent::MessageMode { .. } | EndIntent::Transfer { reason: TransferReason::Trouble, .. })) => {
            Otherwise::Message
        }
        _ => known.map_or(Otherwise::Resume, |known| known.attempt.otherwise),
    }
}

/// The carrier says that a call is over: one that was being handed over has been accepted before, or the caller has left.
pub(super) async fn caller_is_gone(state: &AppState, call: &CarrierCallId, tenant: &Tenant) {
    let Some(open) = state.notes.hand_over(call).await.filter(HandOver::is_open) else { return };
    let report = DialReport { status: DialStatus::NoAnswer, bridged: false, declined: false };
    settle(state, call, tenant, outcome(CallStatus::Over, report, open.leg), None).await;
}

/// Writes down what became of a hand-over, once; returns the outcome that stands. `caller` is whom to call back: a call that
/// never had the agent is not known by its number otherwise.
async fn settle(
    state: &AppState,
    call: &CarrierCallId,
    tenant: &Tenant,
    outcome: TransferOutcome,
    caller: Option<PhoneNumber>,
) -> TransferOutcome {
    if let Err(settled) = state.notes.settle_hand_over(call, tenant.id, outcome).await {
        return settled;
    }
    metrics::transfer(outcome.label());
    tracing::info!(carrier.call = %call, outcome = outcome.label(), "hand-over ended");
    let (id, now) = (CallId::of_carrier_call(call.as_str()), Utc::now());
    let stores = &state.engine.stores;
    if outcome.wants_callback() {
        let callback_number = caller.map(|number| number.expose().to_owned());
        let task = TakenMessage { callback_number, ..TakenMessage::callback_wanted(tenant, id, now) };
        stored(call, "a callback", stores.messages.take(task).await);
        state.notes.note_told(call, Told::Callback).await;
    }
    let concluded = match outcome {
        TransferOutcome::Completed => CallOutcome::Transferred,
        TransferOutcome::CallerLeft => CallOutcome::CallerHungUp,
        _ => return outcome,
    };
    stored(call, "the end of a call", stores.calls.concluded(tenant.id, id, concluded, now).await);
    stored(call, "the end of a checkpoint", stores.checkpoints.delete(id).await);
    outcome
}

/// Why the caller is handed over; without knowing, that they asked for it.
async fn reason(state: &AppState, call: &CarrierCallId) -> TransferReason {
    state.notes.hand_over(call).await.map_or(TransferReason::CallerAsked, |known| known.attempt.reason)
}

/// A person has the call. Written down at once: the talk may outlive this process.
async fn accepted(state: &AppState, claims: &Claims) {
    state.notes.leg_reached(&claims.call, claims.tenant, Leg::Accepted).await;
    let id = CallId::of_carrier_call(claims.call.as_str());
    let concluded = state.engine.stores.calls.concluded(claims.tenant, id, CallOutcome::Transferred, Utc::now());
    stored(&claims.call, "the end of a call", concluded.await);
}

pub(super) fn stored(call: &CarrierCallId, what: &'static str, result: Result<(), StoreError>) {
    if let Err(error) = result {
        tracing::error!(carrier.call = %call, %error, what, "could not be stored");
    }
}

/// The claims behind a request of the person's leg, which names the caller's as its parent.
fn claims_of_leg(state: &AppState, id: &str, params: &Params) -> Result<Claims, WebhookRefused> {
    params.call()?;
    let claims = state.read_stream_id(id, Utc::now())?;
    match params.get("ParentCallSid").map(call_sid::parse) {
        Some(parent) if parent.as_ref() != Some(&claims.call) => Err(WebhookRefused::OtherCall),
        _ => Ok(claims),
    }
}
