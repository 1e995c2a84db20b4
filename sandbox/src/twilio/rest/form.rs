//! The forms the API takes, and what they ask for.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::ApiError;

/// Twilio's limit for TwiML in a request (API reference "Update a Call").
const LONGEST_TWIML: usize = 4_000;
/// And for a message (error 21617).
const LONGEST_BODY: usize = 1_600;

/// Twilio's error for parameters it does not know or cannot combine.
const BAD_PARAMETERS: u32 = 20001;

#[derive(Debug, PartialEq, Eq)]
pub(super) enum CallUpdate {
    HangUp,
    RunTwiml(String),
    FetchTwiml(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
struct CallForm {
    twiml: Option<String>,
    url: Option<String>,
    method: Option<String>,
    status: Option<String>,
    #[serde(rename = "FallbackUrl")]
    _fallback_url: Option<String>,
    #[serde(rename = "FallbackMethod")]
    _fallback_method: Option<String>,
    #[serde(rename = "StatusCallback")]
    _status_callback: Option<String>,
    #[serde(rename = "StatusCallbackMethod")]
    _status_callback_method: Option<String>,
    #[serde(rename = "TimeLimit")]
    _time_limit: Option<u32>,
}

impl CallUpdate {
    pub(super) fn read(body: &[u8]) -> Result<Self, ApiError> {
        let form: CallForm = parse(body)?;
        if form.method.is_some_and(|method| method != "POST") {
            return Err(bad("only Method=POST is simulated"));
        }
        match (form.twiml, form.url, form.status.as_deref()) {
            (Some(twiml), None, None) if twiml.chars().count() <= LONGEST_TWIML => Ok(Self::RunTwiml(twiml)),
            (Some(_), None, None) => Err(bad("Twiml is longer than 4000 characters")),
            (None, Some(url), None) => Ok(Self::FetchTwiml(url)),
            (None, None, Some("completed")) => Ok(Self::HangUp),
            (None, None, Some("canceled")) => {
                Err(ApiError::new(400, 21220, "Call is not queued or ringing. Cannot cancel."))
            }
            (None, None, Some(_)) => Err(bad("Status must be completed or canceled")),
            (None, None, None) => Err(bad("nothing to update")),
            _ => Err(bad("Twiml, Url and Status exclude each other")),
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
pub(super) struct NewMessage {
    pub(super) to: String,
    pub(super) from: String,
    pub(super) body: String,
    pub(super) status_callback: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
struct MessageForm {
    to: Option<String>,
    from: Option<String>,
    messaging_service_sid: Option<String>,
    body: Option<String>,
    status_callback: Option<String>,
    #[serde(rename = "ValidityPeriod")]
    _validity_period: Option<u32>,
    #[serde(rename = "SmartEncoded")]
    _smart_encoded: Option<bool>,
    #[serde(rename = "ShortenUrls")]
    _shorten_urls: Option<bool>,
    #[serde(rename = "ContentRetention")]
    _content_retention: Option<String>,
    #[serde(rename = "AddressRetention")]
    _address_retention: Option<String>,
    #[serde(rename = "RiskCheck")]
    _risk_check: Option<String>,
}

impl NewMessage {
    pub(super) fn read(body: &[u8]) -> Result<Self, ApiError> {
        let form: MessageForm = parse(body)?;
        let to = form.to.unwrap_or_default();
        if !is_e164(&to) {
            return Err(ApiError::new(400, 21211, "Invalid 'To' Phone Number"));
        }
        let from = form.messaging_service_sid.or(form.from);
        let from = from.ok_or_else(|| ApiError::new(400, 21603, "A 'From' phone number is required."))?;
        let body = form.body.filter(|body| !body.is_empty());
        let body = body.ok_or_else(|| ApiError::new(400, 21602, "Message body is required."))?;
        if body.chars().count() > LONGEST_BODY {
            return Err(ApiError::new(400, 21617, "The concatenated message body exceeds the 1600 character limit."));
        }
        Ok(Self { to, from, body, status_callback: form.status_callback })
    }
}

/// Segments of a text: 160 or 153 characters each in the GSM alphabet, 70 or 67 otherwise. ASCII stands for
/// the GSM alphabet here.
pub(super) fn segments(body: &str) -> usize {
    let (single, part) = if body.is_ascii() { (160, 153) } else { (70, 67) };
    match body.encode_utf16().count() {
        length if length <= single => 1,
        length => length.div_ceil(part),
    }
}

fn is_e164(number: &str) -> bool {
    let digits = number.strip_prefix('+').unwrap_or_default();
    (8..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn parse<T: DeserializeOwned>(body: &[u8]) -> Result<T, ApiError> {
    serde_html_form::from_bytes(body).map_err(|error| bad(error.to_string()))
}

fn bad(problem: impl Into<String>) -> ApiError {
    ApiError::new(400, BAD_PARAMETERS, problem)
}
