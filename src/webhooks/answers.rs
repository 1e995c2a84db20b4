//! The answers that webhooks give, as verbs.

use actix_web::HttpResponse;
use chrono::Utc;
use frontdesk_actors::store::CarrierCallId;
use frontdesk_actors::tenant::{PhoneNumber, Tenant};
use frontdesk_actors::transfer::TransferReason;

use super::announcements;
use super::message_mode::{self, Why};
use super::next_step::NextStep;
use super::params::Params;
use crate::limits::caller::is_withheld;
use crate::state::AppState;
use crate::stream_ids::Claims;
use crate::transfers::{Attempt, Otherwise};
use crate::twiml::{self, Connect, Dial, Verb};

/// Twilio's connection overrides, in a URL's fragment, which is neither sent nor signed: two retries after a failed
/// connection, a read timeout or a 5xx, one second to connect, 12 s in all (Twilio, "Webhooks connection overrides").
/// With them a dead node behind the proxy costs a second, not the call.
pub(super) const RETRIES: &str = "#rc=2&rp=ct,rt,5xx&ct=1000&tt=12000";

/// Wraps verbs as an HTTP answer.
pub(super) fn respond(verbs: &[Verb]) -> HttpResponse {
    respond_rendered(twiml::render(verbs))
}

pub(super) fn respond_rendered(document: String) -> HttpResponse {
    HttpResponse::Ok().content_type("text/xml; charset=utf-8").body(document)
}

/// A media stream for the call.
pub(super) async fn connect(state: &AppState, claims: &Claims, tenant: &Tenant, params: &Params) -> Verb {
    let id = state.issue_stream_id(claims).await;
    let id = id.as_str();
    // A SIP address may be long; name and value of a parameter have 500 characters at most.
    let from: String = params.get("From").unwrap_or_default().chars().take(400).collect();
    Verb::Connect(Connect {
        action: state.public_url.http(&format!("/call-continue/{id}{RETRIES}")),
        stream_url: state.public_url.websocket(&format!("/media-stream/{id}")),
        status_callback: state.public_url.http("/stream-status"),
        parameters: vec![("from", from), ("tenant", tenant.slug.clone())],
    })
}

/// What follows a stream that has ended; `claims` are that stream's.
pub(super) async fn next(
    state: &AppState,
    step: NextStep,
    claims: &Claims,
    tenant: &Tenant,
    params: &Params,
) -> Vec<Verb> {
    match step {
        NextStep::Nothing => Vec::new(),
        NextStep::HangUp => vec![Verb::Hangup],
        NextStep::MessageMode { apology } => {
            message_mode::answer(state, Why::GaveUp { apology }, claims, tenant, params).await
        }
        NextStep::Transfer { number, reason, apology } => {
            let language = announcements::say_language(&tenant.language);
            let apology = apology.map(|text| say(&language, text));
            // A conversation that could not go on is not gone back to.
            let otherwise = if reason == TransferReason::Trouble { Otherwise::Message } else { Otherwise::Resume };
            let person = Person { number, reason, otherwise };
            apology.into_iter().chain([dial(state, person, claims, tenant, params).await]).collect()
        }
        NextStep::Resume { resumes } => {
            let claims = Claims { resumes, transfers: claims.transfers.long_ago(), ..claims.clone() };
            vec![connect(state, &claims, tenant, params).await]
        }
        NextStep::GiveUp => {
            let words = announcements::for_language(&tenant.language);
            let number = tenant.person_at(Utc::now()).filter(|_| claims.transfers.may_try());
            match number.cloned() {
                Some(number) => {
                    let person = Person { number, reason: TransferReason::Trouble, otherwise: Otherwise::Message };
                    let dial = dial(state, person, claims, tenant, params).await;
                    vec![say(&words.language, words.broken_transfer), dial]
                }
                None => message_mode::answer(state, Why::Broken, claims, tenant, params).await,
            }
        }
    }
}

/// Every place is taken: a person, or else a message.
pub(super) async fn busy(state: &AppState, call: &CarrierCallId, tenant: &Tenant, params: &Params) -> Vec<Verb> {
    let words = announcements::for_language(&tenant.language);
    let claims = Claims::first(call.clone(), tenant.id);
    let Some(number) = tenant.person_at(Utc::now()).cloned() else {
        return message_mode::answer(state, Why::Busy, &claims, tenant, params).await;
    };
    message_mode::note_begun(state, &claims, params).await;
    let emergency = announcements::emergency(tenant).map(|text| say(&words.language, text));
    let person = Person { number, reason: TransferReason::Trouble, otherwise: Otherwise::Message };
    let rung = dial(state, person, &claims, tenant, params).await;
    [say(&words.language, words.busy_transfer)].into_iter().chain(emergency).chain([rung]).collect()
}

/// Not even a message can be kept.
pub(super) fn nothing_works(language: &str) -> Vec<Verb> {
    let words = announcements::for_language(language);
    vec![say(&words.language, words.broken), Verb::Hangup]
}

/// This caller has rung too often lately.
pub(super) fn too_often(tenant: &Tenant) -> Vec<Verb> {
    let words = announcements::for_language(&tenant.language);
    vec![say(&words.language, words.too_often), Verb::Hangup]
}

/// A number, or a tenant, that we do not know. Nothing says which language the caller speaks.
pub(super) fn unknown_number() -> Vec<Verb> {
    let words = announcements::for_language("en-US");
    vec![say(&words.language, words.unknown_number), Verb::Hangup]
}

/// Who is rung, and why.
pub(super) struct Person {
    pub(super) number: PhoneNumber,
    pub(super) reason: TransferReason,
    pub(super) otherwise: Otherwise,
}

/// Rings a person. Their phone shows the caller's number, Twilio's default. A withheld one is replaced by the practice's
/// own, since a dial must show a number that the account may use.
pub(super) async fn dial(state: &AppState, person: Person, claims: &Claims, tenant: &Tenant, params: &Params) -> Verb {
    let Person { number, reason, otherwise } = person;
    let parameter = |name| params.get(name).and_then(|text| PhoneNumber::parse(text).ok());
    let shown = parameter("From").filter(|from| !is_withheld(from.expose()));
    let caller_id = if shown.is_some() { None } else { parameter("To") };
    let attempt = Attempt {
        tenant: tenant.id,
        number: number.clone(),
        shown: shown.or_else(|| caller_id.clone()),
        reason,
        otherwise,
        ring: tenant.transfer.ring(),
    };
    state.notes.begin_hand_over(&claims.call, &attempt, Utc::now()).await;
    let id = state.stream_id_for_questions(claims);
    let url = |route: &str| state.public_url.http(&format!("/{route}/{}{RETRIES}", id.as_str()));
    Verb::Dial(Dial {
        number,
        caller_id,
        timeout: tenant.transfer.ring(),
        action: url("dial-result"),
        whisper: url("whisper"),
    })
}

pub(super) fn say(language: &str, text: impl Into<String>) -> Verb {
    Verb::Say { language: language.to_owned(), text: text.into() }
}
