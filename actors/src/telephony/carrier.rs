//! The carrier's REST interface: ending a call.

use std::time::Duration;

use tokio::time::timeout;

use crate::engine::CarrierConfig;
use crate::link::client;
use crate::link::origin::http_origin;
use crate::store::CarrierCallId;
use crate::vendor::{FailureKind, VendorFailure};
use secrecy::ExposeSecret;

/// One request; two fit into what a call is willing to wait.
const REQUEST_TIMEOUT: Duration = Duration::from_millis(1_400);

const TRIES: u32 = 2;

/// Twilio: the call is not in progress. For a hang-up that is what was wanted.
const NOT_IN_PROGRESS: u64 = 21_220;

/// Ends a call at the carrier. A call that has ended already, or is not known any more, counts as ended.
///
/// # Errors
/// When the carrier refuses or does not answer, after a second try where one may help.
pub async fn hang_up(config: &CarrierConfig, call: &CarrierCallId) -> Result<(), VendorFailure> {
    let mut result = Ok(());
    for _ in 0..TRIES {
        result = complete(config, call).await;
        if result.as_ref().err().is_none_or(|failure| !failure.kind.is_transient()) {
            break;
        }
    }
    result
}

async fn complete(config: &CarrierConfig, call: &CarrierCallId) -> Result<(), VendorFailure> {
    let path = format!("/2010-04-01/Accounts/{}/Calls/{call}.json", config.account_sid);
    let url = http_origin(&config.api_origin).join(&path);
    let url = url.map_err(|_| VendorFailure::new(FailureKind::Rejected, "the call id makes no URL"))?;
    let request = client::http()
        .post(url.as_str())
        .basic_auth(&config.account_sid, config.auth_token.expose_secret())
        .send_form(&[("Status", "completed")]);
    let mut response = match timeout(REQUEST_TIMEOUT, request).await {
        Ok(Ok(response)) => response,
        Ok(Err(_)) => return Err(VendorFailure::new(FailureKind::Connect, "no connection")),
        Err(_) => return Err(VendorFailure::new(FailureKind::Timeout, "no response")),
    };
    let status = response.status().as_u16();
    if response.status().is_success() || status == 404 {
        return Ok(());
    }
    let body = timeout(REQUEST_TIMEOUT, response.body()).await.ok().and_then(Result::ok).unwrap_or_default();
    let code = serde_json::from_slice::<serde_json::Value>(&body).ok().and_then(|body| body["code"].as_u64());
    if code == Some(NOT_IN_PROGRESS) {
        return Ok(());
    }
    let detail = format!("status {status}, code {}", code.unwrap_or_default());
    Err(VendorFailure::new(FailureKind::of_status(status), detail))
}
