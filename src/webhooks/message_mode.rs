//! Message mode: what a caller gets when there is no conversation to be had. The carrier's own voice, keys and recorder; no
//! vendor is needed, and of us only the webhooks.
//!
//! ```text
//! answer ─▶ <Gather>: why, the notice, the emergency number, how it goes
//!              │ key 0                          │ no key
//!              ▼                                ▼
//!        /call-keys ─▶ <Dial> ─ nobody ─▶ <Record> ── spoken ──▶ /call-recorded ─▶ kept: thanks, <Hangup>
//!                                           │ nothing said            ▲ 0: <Dial>
//!                                           └▶ <Record>, once more, then goodbye
//!        /recording-status: the same recording, if the action got lost
//!        /call-status: nothing was left ─▶ the practice is told that somebody called
//! ```
//!
//! The ids are those of the stream that the call had or would have had; all that the answers need is in them, so that any
//! node can give them.

mod menu;
mod recording;
#[cfg(test)]
mod tests;
mod words;

use std::time::Duration;

use actix_web::{HttpResponse, web};
use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_actors::call::summary::{CallBegun, CallOutcome, CallSummary};
use frontdesk_actors::call::tally::Tally;
use frontdesk_actors::store::{CarrierCallId, EndIntent, TakenMessage};
use frontdesk_actors::tenant::{PhoneNumber, Tenant};
use frontdesk_actors::transfer::TransferReason;
use frontdesk_schema::CallId;
use tokio::time::timeout;

use self::recording::Kept;
use super::answers::{self, Person, dial, say};
use super::next_step::CallStatus;
use super::params::Params;
use super::signed::Signed;
use super::transfer::stored;
use super::{WebhookRefused, announcements, voice};
use crate::call_notes::Told;
use crate::limits::caller::is_withheld;
use crate::metrics;
use crate::state::AppState;
use crate::stream_ids::Claims;
use crate::transfers::{Leg, Otherwise};
use crate::twiml::{self, Verb};

/// The key for a person.
const PERSON: char = '0';

/// Who hangs up sooner has dialled the wrong number, or did not want to talk.
const FEW_SECONDS: u64 = 5;

/// How long an answer waits for a slow disk to note that the call has begun.
const DISK_WAIT: Duration = Duration::from_millis(500);

/// Why a caller is to leave a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// The conversation could not go on, and the caller has been told so. `apology`: the carrier's voice is to tell it,
    /// since the agent's could not.
    GaveUp { apology: Option<String> },
    /// Streams do not hold on this line.
    Broken,
    /// No conversation can begin now: every place is taken, here or at a vendor.
    Busy,
    /// Nothing works that a conversation needs.
    Trouble,
    /// A person was rung, and nobody took the call.
    NobodyThere,
}

impl Why {
    /// Metric label.
    pub const fn label(&self) -> &'static str {
        match self {
            Self::GaveUp { apology: None } => "gave_up",
            Self::GaveUp { apology: Some(_) } => "no_voice",
            Self::Broken => "broken",
            Self::Busy => "busy",
            Self::Trouble => "trouble",
            Self::NobodyThere => "nobody_there",
        }
    }
}

/// Message mode from its beginning. Asked again it gives an equal answer.
///
/// `claims`: those of the call's newest stream, or [`Claims::first`]. Never fails: what cannot be stored is logged, and the
/// caller is served.
pub(crate) async fn answer(state: &AppState, why: Why, claims: &Claims, tenant: &Tenant, params: &Params) -> Vec<Verb> {
    metrics::message_mode(why.label());
    tracing::info!(carrier.call = %claims.call, why = why.label(), "a message is taken");
    enter(state, claims, params).await;
    let words = words::of(&tenant.language);
    if why == Why::NobodyThere && state.notes.told_of(&claims.call).await == Some(Told::Recording) {
        let language = announcements::say_language(&tenant.language);
        return vec![say(&language, format!("{} {}", words.nobody, words.thanks)), Verb::Hangup];
    }
    let opening = match why {
        Why::GaveUp { apology } => apology.unwrap_or_default(),
        Why::Broken => words.broken.to_owned(),
        Why::Busy => format!("{} {}", tenant.greeting, words.busy),
        Why::Trouble => format!("{} {}", tenant.greeting, words.trouble),
        Why::NobodyThere => words.nobody.to_owned(),
    };
    let person = person(claims, tenant, Utc::now());
    menu::from_the_beginning(&opening, person.is_some(), tenant, &menu::Urls::of(state, claims))
}

/// A key was pressed instead of waiting for the tone. The same question gets the same answer.
pub async fn call_keys(
    state: web::Data<AppState>,
    id: web::Path<String>,
    signed: Signed,
) -> Result<HttpResponse, WebhookRefused> {
    let claims = claims_of(&state, &id, &signed.params)?;
    let question = format!("call-keys/{id}");
    if CallStatus::parse(signed.params.get("CallStatus")) == CallStatus::Over {
        return Ok(answers::respond(&[]));
    }
    if let Some(settled) = state.notes.answer(&question).await {
        return Ok(answers::respond_rendered(settled));
    }
    let verbs = match voice::tenant_by_id(&state, claims.tenant).await? {
        Some(tenant) if signed.params.get("Digits").is_some_and(|keys| keys.contains(PERSON)) => {
            a_person(&state, &claims, &tenant, &signed.params).await
        }
        Some(tenant) => menu::from_the_tone(&tenant, &menu::Urls::of(&state, &claims)),
        None => voice::unknown(&claims.call),
    };
    Ok(answers::respond_rendered(state.notes.settle_answer(&question, twiml::render(&verbs)).await))
}

/// The caller has spoken. The recording is kept before anything is answered; the same question gets the same answer.
pub async fn call_recorded(
    state: web::Data<AppState>,
    id: web::Path<String>,
    signed: Signed,
) -> Result<HttpResponse, WebhookRefused> {
    let claims = claims_of(&state, &id, &signed.params)?;
    let question = format!("call-recorded/{id}");
    let settled = state.notes.answer(&question).await;
    if let Some(settled) = settled.filter(|_| CallStatus::parse(signed.params.get("CallStatus")) == CallStatus::Live) {
        return Ok(answers::respond_rendered(settled));
    }
    let Some(tenant) = voice::tenant_by_id(&state, claims.tenant).await? else {
        return Ok(answers::respond(&voice::unknown(&claims.call)));
    };
    let kept = recording::keep(&state, &claims.call, &tenant, &signed.params).await;
    if kept == Kept::Failed {
        return Err(WebhookRefused::Unavailable);
    }
    if has_left(&signed.params) {
        return Ok(answers::respond(&[]));
    }
    let asked = if signed.query.get(menu::LAST).is_some() { Asked::ForTheLastTime } else { Asked::Before };
    let verbs = recorded(&state, (kept, asked), &claims, &tenant, &signed.params).await;
    Ok(answers::respond_rendered(state.notes.settle_answer(&question, twiml::render(&verbs)).await))
}

/// A recording can be listened to: whatever became of the action, it is kept.
pub async fn recording_status(
    state: web::Data<AppState>,
    id: web::Path<String>,
    signed: Signed,
) -> Result<HttpResponse, WebhookRefused> {
    let claims = claims_of(&state, &id, &signed.params)?;
    if signed.params.required("RecordingStatus")? != "completed" {
        metrics::recording("absent");
    } else if let Some(tenant) = voice::tenant_by_id(&state, claims.tenant).await?
        && recording::keep(&state, &claims.call, &tenant, &signed.params).await == Kept::Failed
    {
        return Err(WebhookRefused::Unavailable);
    }
    Ok(HttpResponse::NoContent().finish())
}

/// The answer after a recording that the fallback URL is asked for, since the action's failed; `None`: it was another's.
pub(super) async fn after_recording(
    state: &AppState,
    claims: &Claims,
    tenant: &Tenant,
    params: &Params,
) -> Option<Vec<Verb>> {
    params.get("RecordingSid")?;
    Some(match recording::keep(state, &claims.call, tenant, params).await {
        Kept::Failed => answers::nothing_works(&tenant.language),
        kept => recorded(state, (kept, Asked::ForTheLastTime), claims, tenant, params).await,
    })
}

/// The carrier says that a call is over. Nobody else writes down how one in message mode ended; and if nothing was left, the
/// practice is told that somebody called.
pub(super) async fn caller_is_gone(state: &AppState, call: &CarrierCallId, tenant: &Tenant, params: &Params) {
    if !is_in_it(state, call).await {
        return;
    }
    let (id, now) = (CallId::of_carrier_call(call.as_str()), Utc::now());
    let accepted = state.notes.hand_over(call).await.is_some_and(|known| known.leg == Leg::Accepted);
    let outcome = if accepted { CallOutcome::Transferred } else { CallOutcome::MessageMode };
    let seconds = params.get("CallDuration").and_then(|seconds| seconds.parse::<u32>().ok());
    let lasted = Duration::from_secs(seconds.unwrap_or(0).into());
    let calls = &state.engine.stores.calls;
    // Of a call that had a conversation, that has been reported, and this is not taken.
    let summary = CallSummary {
        call: id,
        carrier_call: call.clone(),
        tenant: tenant.id,
        caller: caller(params),
        started_at: now - TimeDelta::from_std(lasted).unwrap_or_default(),
        life: 0,
        duration: lasted,
        outcome,
        may_come_back: false,
        turns: Vec::new(),
        tally: Tally::default(),
    };
    // It may have begun on another node, whose word comes later than this.
    let claims = Claims::first(call.clone(), tenant.id);
    note_begun(state, &claims, params).await;
    stored(call, "the report of a call", calls.finished(summary).await);
    stored(call, "the end of a call", calls.concluded(tenant.id, id, outcome, now).await);
    let stayed = seconds.is_none_or(|seconds| u64::from(seconds) >= FEW_SECONDS);
    if !accepted && stayed && state.notes.told_of(call).await.is_none() {
        let missed = TakenMessage::missed_call(tenant, id, now);
        stored(call, "a missed call", state.engine.stores.messages.take(missed).await);
    }
}

/// Whether a call is in message mode.
pub(super) async fn is_in_it(state: &AppState, call: &CarrierCallId) -> bool {
    matches!(state.engine.stores.intents.find(call).await, Ok(Some(EndIntent::MessageMode { .. })))
}

/// Writes down that a call has begun that may never have a conversation. One that is known already stays as it is.
/// Its place among what happens to the call is settled at once; a caller must be answered also while the disk is slow.
pub(super) async fn note_begun(state: &AppState, claims: &Claims, params: &Params) {
    let begun = CallBegun {
        call: CallId::of_carrier_call(claims.call.as_str()),
        carrier_call: claims.call.clone(),
        tenant: claims.tenant,
        caller: caller(params),
        life: 0,
        at: Utc::now(),
    };
    if let Ok(result) = timeout(DISK_WAIT, state.engine.stores.calls.begun(begun)).await {
        stored(&claims.call, "the beginning of a call", result);
    }
}

/// From here on every question about the call is answered in message mode, on whatever node.
async fn enter(state: &AppState, claims: &Claims, params: &Params) {
    note_begun(state, claims, params).await;
    if is_in_it(state, &claims.call).await {
        return;
    }
    // A hand-over that nobody took may have been intended before.
    let intents = &state.engine.stores.intents;
    stored(&claims.call, "the end of an intent", intents.withdraw(&claims.call).await);
    let intent = EndIntent::MessageMode { apology: None };
    stored(&claims.call, "message mode", intents.record(&claims.call, intent).await);
}

/// Whether this was the caller's last tone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    Before,
    ForTheLastTime,
}

/// What follows a recording.
async fn recorded(
    state: &AppState,
    (kept, asked): (Kept, Asked),
    claims: &Claims,
    tenant: &Tenant,
    params: &Params,
) -> Vec<Verb> {
    if params.get("Digits").is_some_and(|keys| keys.contains(PERSON)) {
        return a_person(state, claims, tenant, params).await;
    }
    let language = announcements::say_language(&tenant.language);
    let words = words::of(&tenant.language);
    match (kept, asked) {
        (Kept::Yes, _) => vec![say(&language, words.thanks), Verb::Hangup],
        (Kept::Nothing | Kept::Failed, Asked::Before) => {
            menu::once_more(tenant, &menu::Urls::of(state, claims).for_the_last_time())
        }
        // A line that clicks is not asked for ever.
        (Kept::Nothing | Kept::Failed, Asked::ForTheLastTime) => vec![say(&language, words.goodbye), Verb::Hangup],
    }
}

/// The caller wants a person: one is rung, if there is one at this hour and it is not the third time.
async fn a_person(state: &AppState, claims: &Claims, tenant: &Tenant, params: &Params) -> Vec<Verb> {
    let words = words::of(&tenant.language);
    let language = announcements::say_language(&tenant.language);
    match person(claims, tenant, Utc::now()) {
        Some(number) => {
            let person = Person { number, reason: TransferReason::CallerAsked, otherwise: Otherwise::Message };
            let ringing = announcements::for_language(&tenant.language).busy_transfer;
            vec![say(&language, ringing), dial(state, person, claims, tenant, params).await]
        }
        None if state.notes.told_of(&claims.call).await == Some(Told::Recording) => {
            vec![say(&language, format!("{} {}", words.nobody, words.thanks)), Verb::Hangup]
        }
        None => {
            let mut verbs = vec![say(&language, format!("{} {}", words.nobody, words.alone))];
            verbs.extend(menu::from_the_tone(tenant, &menu::Urls::of(state, claims)));
            verbs
        }
    }
}

fn person(claims: &Claims, tenant: &Tenant, now: DateTime<Utc>) -> Option<PhoneNumber> {
    tenant.person_at(now).filter(|_| claims.transfers.may_try()).cloned()
}

/// `None`: withheld.
fn caller(params: &Params) -> Option<PhoneNumber> {
    let from = params.get("From").and_then(|from| PhoneNumber::parse(from).ok());
    from.filter(|from| !is_withheld(from.expose()))
}

/// The caller hung up while speaking; the carrier tells so in place of a key.
fn has_left(params: &Params) -> bool {
    CallStatus::parse(params.get("CallStatus")) == CallStatus::Over || params.get("Digits") == Some("hangup")
}

fn claims_of(state: &AppState, id: &str, params: &Params) -> Result<Claims, WebhookRefused> {
    let call = params.call()?;
    let claims = state.read_stream_id(id, Utc::now())?;
    if claims.call == call { Ok(claims) } else { Err(WebhookRefused::OtherCall) }
}
