//! How a practice gives its consent: the page at Google it is sent to, and what it brings back.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use frontdesk_actors::link::client;
use secrecy::{ExposeSecret as _, SecretString};
use sha2::{Digest as _, Sha256};
use url::Url;

use super::service_account::SCOPES;
use super::token::OAuthClient;
use super::transport::{self, Patience};
use super::{GoogleError, error, wire};

/// "Using OAuth 2.0 for Web Server Applications".
const AUTHORIZE: &str = "https://accounts.google.com/o/oauth2/v2/auth";

/// The page on which somebody of the practice agrees. `verifier` is a secret of ours that [`exchange`] shows (RFC 7636);
/// `state` comes back with the code.
pub fn consent_url(client: &OAuthClient, redirect_uri: &str, state: &str, verifier: &SecretString) -> Url {
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.expose_secret().as_bytes()));
    let parameters = [
        ("client_id", client.id.as_str()),
        ("redirect_uri", redirect_uri),
        ("response_type", "code"),
        ("scope", SCOPES),
        // Without these there is no refresh token, or none the second time.
        ("access_type", "offline"),
        ("prompt", "consent"),
        ("code_challenge", &challenge),
        ("code_challenge_method", "S256"),
        ("state", state),
    ];
    Url::parse_with_params(AUTHORIZE, parameters).expect("Google's address is one")
}

/// Gives the code for the practice's refresh token. A code can be used once.
///
/// # Errors
/// [`GoogleError`]: the code is unknown, used or too old, or Google does not answer.
pub async fn exchange(
    token_url: &Url,
    client: &OAuthClient,
    redirect_uri: &str,
    code: &str,
    verifier: &SecretString,
) -> Result<SecretString, GoogleError> {
    let request = client::http().post(token_url.as_str()).send_form(&[
        ("grant_type", "authorization_code"),
        ("client_id", &client.id),
        ("client_secret", client.secret.expose_secret()),
        ("redirect_uri", redirect_uri),
        ("code", code),
        ("code_verifier", verifier.expose_secret()),
    ]);
    let answer = transport::send(request, Patience::IN_THE_BACKGROUND).await?;
    if !answer.is_success() {
        let body: wire::TokenError = serde_json::from_slice(&answer.body).unwrap_or_default();
        return Err(error::classify_token(answer.status, &body.error, answer.retry_after));
    }
    let body: wire::TokenAnswer =
        serde_json::from_slice(&answer.body).map_err(|_| GoogleError::Garbled("no access token"))?;
    body.refresh_token.map(SecretString::from).ok_or(GoogleError::Garbled("no refresh token"))
}
