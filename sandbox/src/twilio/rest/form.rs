//! The forms the API takes, and what they ask for.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::ApiError;

/// Twilio's limit for TwiML in a request (API reference "Update a Call").
const LONGEST_TWIML: usize = 4_000;

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

/// Reads a form, or a query, with no more than the parameters it may have.
pub(in crate::twilio) fn parse<T: DeserializeOwned>(body: &[u8]) -> Result<T, ApiError> {
    serde_html_form::from_bytes(body).map_err(|error| bad(error.to_string()))
}

pub(in crate::twilio) fn bad(problem: impl Into<String>) -> ApiError {
    ApiError::new(400, BAD_PARAMETERS, problem)
}
