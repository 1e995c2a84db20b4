//! `POST /sms-status` and `POST /incoming-sms`: what becomes of our texts, and what phones answer.

use actix_web::{HttpResponse, web};
use chrono::Utc;
use frontdesk_actors::store::StoreError;
use frontdesk_actors::tenant::PhoneNumber;
use frontdesk_schema::TenantId;
use uuid::Uuid;

use super::signed::Signed;
use super::{WebhookRefused, answers, voice};
use crate::config::PublicUrl;
use crate::metrics;
use crate::sms::events::{KeywordReceived, StatusReport};
use crate::sms::keywords::Keyword;
use crate::sms::state::MessageStatus;
use crate::sms::templates::Texts;
use crate::state::AppState;
use crate::twiml::Verb;

/// The `StatusCallback` of a text of ours.
pub fn status_callback(public_url: &PublicUrl, tenant: TenantId, text: Uuid) -> String {
    public_url.http(&format!("/sms-status?tenant={tenant}&text={text}{}", answers::RETRIES))
}

/// Passes on what the carrier reports of a text. A report that could not be kept is answered with a 503, and comes again.
pub async fn sms_status(state: web::Data<AppState>, signed: Signed) -> Result<HttpResponse, WebhookRefused> {
    let sid = message_sid(&signed)?;
    let status = MessageStatus::parse(signed.params.required("MessageStatus")?);
    metrics::text_status(status.label());
    if status != MessageStatus::Other {
        let id = |name| signed.query.get(name).and_then(|id| Uuid::parse_str(id).ok());
        let report = StatusReport {
            sid,
            tenant: id("tenant").map(TenantId::from_uuid),
            text: id("text"),
            status,
            code: signed.params.get("ErrorCode").and_then(|code| code.parse().ok()),
        };
        let events = state.texts.as_ref().ok_or(WebhookRefused::Unavailable)?;
        events.status(report).await.map_err(|error| not_kept("a text's status", &error))?;
    }
    Ok(HttpResponse::NoContent().finish())
}

/// Honours STOP and START, answers HELP, and has nothing to say to anything else: nobody reads it.
pub async fn incoming_sms(state: web::Data<AppState>, signed: Signed) -> Result<HttpResponse, WebhookRefused> {
    let params = &signed.params;
    let sid = message_sid(&signed)?;
    let tenant = voice::tenant_by_number(&state, params).await?;
    let named = params.get("OptOutType").and_then(Keyword::of_opt_out_type);
    let keyword = named.or_else(|| Keyword::read(params.get("Body").unwrap_or_default()));
    metrics::text_received(keyword.map_or("other", Keyword::label));
    let number = |name| params.required(name).map(|number| PhoneNumber::parse(number).ok());
    // A sender without a number (a short code, a name) gets no texts from us.
    let (Some(to), Some(from), Some(keyword)) = (number("To")?, number("From")?, keyword) else {
        return Ok(answers::respond(&[]));
    };
    let Some(tenant) = tenant else {
        tracing::warn!(text.sid = %sid, "text to a number that no tenant has");
        return Ok(answers::respond(&[]));
    };
    let phone = to.clone();
    let events = state.texts.as_ref().ok_or(WebhookRefused::Unavailable)?;
    let received = KeywordReceived { sid, to, from, keyword, at: Utc::now() };
    events.keyword(received).await.map_err(|error| not_kept("a keyword", &error))?;
    // STOP and START the carrier answers itself; a keyword that it has named, whichever it is.
    let help = (keyword == Keyword::Help && named.is_none())
        .then(|| Verb::Message(Texts::new(&tenant.language).help(&tenant.name, phone.expose())));
    Ok(answers::respond(help.as_slice()))
}

/// Two letters and 32 hexadecimal digits: `SM` a text, `MM` one with pictures.
fn message_sid(signed: &Signed) -> Result<String, WebhookRefused> {
    let sid = signed.params.required("MessageSid")?;
    let hex = sid.strip_prefix("SM").or_else(|| sid.strip_prefix("MM"));
    let valid = hex.is_some_and(|hex| hex.len() == 32 && hex.bytes().all(|b| b.is_ascii_hexdigit()));
    let malformed = || WebhookRefused::Malformed("the parameter MessageSid is not a message SID".to_owned());
    valid.then(|| sid.to_owned()).ok_or_else(malformed)
}

fn not_kept(what: &'static str, error: &StoreError) -> WebhookRefused {
    tracing::error!(%error, what, "not kept");
    WebhookRefused::Unavailable
}

#[cfg(test)]
mod tests;
