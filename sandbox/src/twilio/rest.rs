//! Twilio's REST API for the calls of one account, and what all its requests go through; its messages are
//! another module (`messages`).
//!
//! Shapes and error codes from Twilio's API reference ("Calls", "Messages") and its error dictionary. Forms
//! are read strictly: a parameter Twilio does not have is refused, so that a misspelt one cannot go unnoticed.

pub(super) mod form;

use std::time::Duration;

use actix_web::http::{StatusCode, header};
use actix_web::web::{self, Bytes, Data, Path, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rand::SeedableRng as _;
use rand::rngs::SmallRng;
use serde_json::json;

use self::form::CallUpdate;
use super::account::Account;
use super::live::{KnownCall, Order, OrderRefused};
use super::messages;
use crate::fault::{Fault, fault_for};

/// The largest form: a message body or TwiML of 4,000 characters, encoded.
const LARGEST_FORM: usize = 64 * 1024;

/// How long a request hangs when the API was told to accept and stay silent.
const FOREVER: Duration = Duration::from_secs(24 * 3600);

/// An error answer: Twilio's code and wording with its HTTP status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ApiError {
    pub(crate) status: u16,
    pub(crate) code: u32,
    pub(crate) message: String,
    /// Seconds in a `Retry-After` header.
    retry_after_s: Option<u64>,
}

impl ApiError {
    pub(crate) fn new(status: u16, code: u32, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), retry_after_s: None }
    }

    fn response(&self) -> HttpResponse {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::BAD_REQUEST);
        let mut response = HttpResponse::build(status);
        if let Some(seconds) = self.retry_after_s {
            response.insert_header((header::RETRY_AFTER, seconds));
        }
        response.json(json!({
            "code": self.code,
            "message": self.message,
            "more_info": format!("https://www.twilio.com/docs/errors/{}", self.code),
            "status": self.status,
        }))
    }
}

/// Adds the API's routes.
pub fn routes(config: &mut ServiceConfig, account: Account) {
    config.app_data(web::PayloadConfig::new(LARGEST_FORM)).service(
        web::scope("/2010-04-01/Accounts/{account}")
            .app_data(Data::new(account))
            .configure(messages::routes)
            .route("/Calls/{call}.json", web::post().to(update_call))
            .route("/Calls/{call}.json", web::get().to(read_call)),
    );
}

async fn update_call(
    request: HttpRequest,
    account: Data<Account>,
    path: Path<(String, String)>,
    body: Bytes,
) -> HttpResponse {
    let (account_sid, call_sid) = path.into_inner();
    answer(&request, &account, &account_sid, || {
        let call = known(&account, &call_sid)?;
        let order = match CallUpdate::read(&body)? {
            CallUpdate::HangUp => Order::HangUp,
            CallUpdate::RunTwiml(twiml) => Order::RunTwiml(twiml),
            CallUpdate::FetchTwiml(url) => Order::FetchTwiml(url),
        };
        account.calls.order(&call_sid, order).map_err(|refused| match refused {
            OrderRefused::UnknownCall => not_found(&call_path(&account.sid, &call_sid)),
            OrderRefused::NotInProgress => ApiError::new(400, 21220, "Call is not in-progress. Cannot redirect."),
            OrderRefused::TooMany => ApiError::new(429, 20429, "Too Many Requests"),
        })?;
        Ok(HttpResponse::Ok().json(call_json(&account.sid, &call)))
    })
    .await
}

async fn read_call(request: HttpRequest, account: Data<Account>, path: Path<(String, String)>) -> HttpResponse {
    let (account_sid, call_sid) = path.into_inner();
    answer(&request, &account, &account_sid, || {
        Ok(HttpResponse::Ok().json(call_json(&account.sid, &known(&account, &call_sid)?)))
    })
    .await
}

/// The status for an account that is out of credit.
const QUOTA: u16 = 429;

/// What every request goes through: planned faults, latency, authentication; refusals are logged.
///
/// A fault that comes `after` one message or more lets the request be carried out and loses its answer.
pub(super) async fn answer(
    request: &HttpRequest,
    account: &Account,
    account_sid: &str,
    handle: impl FnOnce() -> Result<HttpResponse, ApiError>,
) -> HttpResponse {
    let number = account.logbook.attempt(request.path());
    let behaviour = account.behaviour();
    tokio::time::sleep(behaviour.latency.sample(&mut SmallRng::seed_from_u64(number))).await;
    let carry_out = || authenticate(request, account, account_sid).and_then(|()| handle());
    let fault = fault_for(&behaviour.faults, number);
    if let Some(how) = fault.as_ref().and_then(Fault::handshake) {
        account.logbook.refuse("planned: no connection");
        return crate::sockets::fail_connection(request, how).await;
    }
    let result = match fault {
        Some(ref fault @ (Fault::Refuse { .. } | Fault::Quota)) => {
            let (status, retry_after_s) = fault.refusal(QUOTA).expect("both refuse");
            let refused = ApiError::new(status, 20000 + u32::from(status), "Refused as planned");
            Err(ApiError { retry_after_s, ..refused })
        }
        Some(Fault::Stall { for_ms: Some(ms), .. }) => {
            tokio::time::sleep(Duration::from_millis(ms)).await;
            carry_out()
        }
        Some(Fault::Stall { after: 1.., for_ms: None }) => {
            drop(carry_out());
            tokio::time::sleep(FOREVER).await;
            Err(ApiError::new(504, 20504, "Stalled as planned"))
        }
        Some(Fault::Reset { after } | Fault::Close { after, .. }) => {
            if after > 0 {
                drop(carry_out());
            }
            if let Some(connection) = crate::sockets::Connection::of(request) {
                connection.shut_down();
            }
            Err(ApiError::new(500, 20500, "Broken as planned"))
        }
        Some(Fault::Garble { .. }) => {
            return HttpResponse::Ok().content_type("application/json").body("{\"sid\": \"CA");
        }
        Some(_) => {
            tokio::time::sleep(FOREVER).await;
            Err(ApiError::new(504, 20504, "Stalled as planned"))
        }
        None => carry_out(),
    };
    result.unwrap_or_else(|error| {
        account.logbook.refuse(format!("{} {}", error.code, error.message));
        error.response()
    })
}

fn authenticate(request: &HttpRequest, account: &Account, account_sid: &str) -> Result<(), ApiError> {
    let given = request.headers().get("authorization").and_then(|value| value.to_str().ok());
    let expected = STANDARD.encode(format!("{}:{}", account.sid, account.auth_token));
    if given.and_then(|value| value.strip_prefix("Basic ")) != Some(expected.as_str()) {
        return Err(ApiError::new(401, 20003, "Authenticate"));
    }
    if account_sid != account.sid {
        return Err(not_found(request.path()));
    }
    Ok(())
}

fn known(account: &Account, call_sid: &str) -> Result<KnownCall, ApiError> {
    account.calls.get(call_sid).ok_or_else(|| not_found(&call_path(&account.sid, call_sid)))
}

/// 404 for a path that leads nowhere.
pub(super) fn not_found(path: &str) -> ApiError {
    ApiError::new(404, 20404, format!("The requested resource {path} was not found"))
}

fn call_path(account_sid: &str, call_sid: &str) -> String {
    format!("/2010-04-01/Accounts/{account_sid}/Calls/{call_sid}.json")
}

fn call_json(account_sid: &str, call: &KnownCall) -> serde_json::Value {
    json!({
        "sid": call.sid,
        "account_sid": account_sid,
        "api_version": "2010-04-01",
        "direction": "inbound",
        "from": call.from,
        "to": call.to,
        "status": call.status.as_str(),
        "uri": call_path(account_sid, &call.sid),
    })
}

#[cfg(test)]
mod tests;
