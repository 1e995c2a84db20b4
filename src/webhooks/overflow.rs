//! The answer for a caller whom the agent cannot take: at once, by the practice's rule, with the emergency number in it.

use chrono::{DateTime, Utc};
use frontdesk_actors::admission::overflow::{CallerNumber, Overflow, Person, Reason, decide};
use frontdesk_actors::store::{CarrierCallId, TakenMessage};
use frontdesk_actors::tenant::{PhoneNumber, Tenant};
use frontdesk_schema::{CallId, MessageId};

use super::message_mode::{self, Why};
use super::params::Params;
use super::{announcements, answers};
use crate::limits::caller::is_withheld;
use crate::metrics;
use crate::state::AppState;
use crate::stream_ids::Claims;
use crate::twiml::Verb;

/// A new call that gets no media stream.
pub(super) async fn answer(
    state: &AppState,
    call: &CarrierCallId,
    tenant: &Tenant,
    params: &Params,
    reason: Reason,
) -> Vec<Verb> {
    let now = Utc::now();
    let person = if tenant.person_at(now).is_some() { Person::There } else { Person::Nobody };
    let caller = caller_number(params);
    let known = if caller.is_some() { CallerNumber::Known } else { CallerNumber::Withheld };
    let overflow = decide(&tenant.overflow, reason, person, known);
    metrics::call_not_taken(reason.label());
    metrics::overflow(reason.label(), overflow.label());
    tracing::warn!(carrier.call = %call, reason = reason.label(), answer = overflow.label(), "call not taken");
    match overflow {
        Overflow::MessageMode => message(state, call, tenant, params).await,
        Overflow::Human => answers::busy(state, call, tenant, params).await,
        Overflow::CallBack => match caller {
            Some(caller) => call_back(state, call, tenant, &caller).await,
            None => message(state, call, tenant, params).await,
        },
    }
}

/// The caller's number, if it can be called back.
pub(super) fn caller_number(params: &Params) -> Option<PhoneNumber> {
    params.get("From").filter(|from| !is_withheld(from)).and_then(|from| PhoneNumber::parse(from).ok())
}

/// The carrier's own voice and recorder.
async fn message(state: &AppState, call: &CarrierCallId, tenant: &Tenant, params: &Params) -> Vec<Verb> {
    message_mode::answer(state, Why::Busy, &Claims::first(call.clone(), tenant.id), tenant, params).await
}

/// Says that the practice calls back, once it is written down that it must.
async fn call_back(state: &AppState, call: &CarrierCallId, tenant: &Tenant, caller: &PhoneNumber) -> Vec<Verb> {
    let task = call_back_task(tenant, CallId::of_carrier_call(call.as_str()), caller, Utc::now());
    if let Err(error) = state.engine.stores.messages.take(task).await {
        tracing::error!(carrier.call = %call, %error, "a call-back could not be stored");
        return answers::nothing_works(&tenant.language);
    }
    let words = announcements::for_language(&tenant.language);
    let said = [words.call_back.to_owned()].into_iter().chain(announcements::emergency(tenant));
    let say = |text| Verb::Say { language: words.language.clone(), text };
    said.map(say).chain([Verb::Hangup]).collect()
}

/// What the practice reads. A call has at most one: whoever writes it again writes the same.
fn call_back_task(tenant: &Tenant, call: CallId, caller: &PhoneNumber, at: DateTime<Utc>) -> TakenMessage {
    let (caller_name, message) = match tenant.language.split('-').next().unwrap_or_default() {
        "de" => ("Unbekannt", "Der Anruf konnte nicht angenommen werden. Ein Rückruf ist versprochen."),
        "es" => ("Desconocido", "No se pudo atender la llamada. Se ha prometido devolverla."),
        "fr" => ("Inconnu", "L’appel n’a pas pu être pris. Un rappel est promis."),
        _ => ("Unknown", "The call could not be taken. A call back has been promised."),
    };
    TakenMessage {
        id: MessageId::of_unanswered_transfer(call),
        tenant: tenant.id,
        call,
        taken_at: at,
        caller_name: caller_name.to_owned(),
        message: message.to_owned(),
        callback_number: Some(caller.expose().to_owned()),
        urgent: true,
        recording: None,
    }
}

#[cfg(test)]
mod tests;
