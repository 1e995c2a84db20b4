//! Text messages: `Messages.json`, the way of a text to a phone with its status callbacks, and texts from phones.
//!
//! ```text
//! POST Messages.json ─► form ─► text ─► delivery ─► status callbacks, signed
//! GET  Messages.json ◄───────────┘         └─ fate: numbers that do not get theirs
//! a phone's text ─► incoming ─► /incoming-sms, signed ─► replies
//! ```

mod delivery;
mod fate;
mod form;
mod incoming;
mod text;

use actix_web::web::{self, Bytes, Data, Path, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};
use serde_json::{Value, json};

use self::form::{Listing, NewMessage};
use super::account::Account;
use super::new_sid;
use super::rest::{self, ApiError};

pub use self::fate::{CallbackOrder, Fate, TextBehaviour};
pub use self::incoming::TextRefused;
pub use self::text::{Direction, Text, TextStatus, Texts};

/// Twilio's code for a person who has answered STOP.
const OPTED_OUT: u32 = 21610;

/// The routes below an account.
pub(super) fn routes(config: &mut ServiceConfig) {
    config
        .route("/Messages.json", web::post().to(create))
        .route("/Messages.json", web::get().to(list))
        .route("/Messages/{message}.json", web::get().to(read));
}

async fn create(request: HttpRequest, account: Data<Account>, path: Path<String>, body: Bytes) -> HttpResponse {
    rest::answer(&request, &account, &path, || {
        let new = NewMessage::read(&body)?;
        let fate = account.behaviour().texts.fate(&new.to);
        if let Fate::Refused { code } = fate {
            return Err(ApiError::new(400, code, "Refused for this number, as configured"));
        }
        if account.texts.has_opted_out(&new.from, &new.to) {
            return Err(ApiError::new(400, OPTED_OUT, "Attempt to send to unsubscribed recipient"));
        }
        let status = if new.is_by_service() { TextStatus::Accepted } else { TextStatus::Queued };
        let text = Text {
            sid: new_sid("SM"),
            direction: Direction::OutboundApi,
            to: new.to,
            from: new.from,
            body: new.body,
            status_callback: new.status_callback,
            status,
            error_code: None,
            created: chrono::Utc::now(),
            sent: None,
        };
        let answer = json_of(&account.sid, &text);
        account.texts.add(text.clone());
        actix_rt::spawn(delivery::deliver(account.as_ref().clone(), text, fate));
        Ok(HttpResponse::Created().json(answer))
    })
    .await
}

async fn list(request: HttpRequest, account: Data<Account>, path: Path<String>) -> HttpResponse {
    rest::answer(&request, &account, &path, || {
        let listing = Listing::read(request.query_string())?;
        let mut texts = account.texts();
        texts.reverse();
        texts.retain(|text| listing.includes(text));
        let base = format!("/2010-04-01/Accounts/{}/Messages.json", account.sid);
        let page = |number: usize| format!("{base}?{}", listing.page_query(number));
        let end = (listing.start() + listing.page_size).min(texts.len());
        let shown = texts.get(listing.start()..end).unwrap_or_default();
        Ok(HttpResponse::Ok().json(json!({
            "messages": shown.iter().map(|text| json_of(&account.sid, text)).collect::<Vec<_>>(),
            "page": listing.page,
            "page_size": listing.page_size,
            "start": listing.start(),
            "end": end.saturating_sub(1),
            "uri": page(listing.page),
            "first_page_uri": page(0),
            "previous_page_uri": listing.page.checked_sub(1).map(page),
            "next_page_uri": (end < texts.len()).then(|| page(listing.page + 1)),
        })))
    })
    .await
}

async fn read(request: HttpRequest, account: Data<Account>, path: Path<(String, String)>) -> HttpResponse {
    let (account_sid, sid) = path.into_inner();
    rest::answer(&request, &account, &account_sid, || {
        let text = account.texts().into_iter().find(|text| text.sid == sid);
        let text = text.ok_or_else(|| rest::not_found(request.path()))?;
        Ok(HttpResponse::Ok().json(json_of(&account.sid, &text)))
    })
    .await
}

fn json_of(account_sid: &str, text: &Text) -> Value {
    let service = text.service();
    json!({
        "sid": text.sid,
        "account_sid": account_sid,
        "api_version": "2010-04-01",
        "body": text.body,
        "date_created": text.created.to_rfc2822(),
        "date_sent": text.sent.map(|sent| sent.to_rfc2822()),
        "date_updated": text.sent.unwrap_or(text.created).to_rfc2822(),
        "direction": text.direction.as_str(),
        "error_code": text.error_code,
        "error_message": null,
        "from": if service.is_some() { None } else { Some(&text.from) },
        "messaging_service_sid": service,
        "num_media": "0",
        "num_segments": text.segments().to_string(),
        "price": null,
        "price_unit": "USD",
        "status": text.status.as_str(),
        "to": text.to,
        "uri": format!("/2010-04-01/Accounts/{account_sid}/Messages/{}.json", text.sid),
    })
}

#[cfg(test)]
mod tests;
