//! The carrier's account.

use secrecy::SecretString;
use url::Url;

use super::reader::Reader;

#[derive(Debug, Clone)]
pub struct TwilioConfig {
    pub account_sid: String,
    /// Signs the carrier's webhooks and authenticates our requests to its API.
    pub auth_token: SecretString,
    /// `TWILIO_AUTH_TOKEN_PREVIOUS`: still accepted under webhooks while a new token takes over.
    pub auth_token_previous: Option<SecretString>,
    /// Set only for accounts that sign webhooks with a shared key instead of the auth token.
    pub shared_key: Option<SharedKeyConfig>,
    pub api_url: Url,
}

/// A signing key from Twilio's SharedKeys (beta).
#[derive(Debug, Clone)]
pub struct SharedKeyConfig {
    pub id: String,
    pub secret: SecretString,
}

impl TwilioConfig {
    pub(super) fn read(vars: &mut Reader<'_>) -> Option<Self> {
        const SID: &str = "TWILIO_ACCOUNT_SID";
        const SID_EXAMPLE: &str = "AC0123456789abcdef0123456789abcdef";
        let account_sid = vars.required(SID, SID_EXAMPLE).filter(|sid| {
            let hex = sid.strip_prefix("AC").filter(|hex| hex.len() == 32);
            let valid = hex.is_some_and(|hex| hex.bytes().all(|b| b.is_ascii_hexdigit()));
            if !valid {
                vars.mistake(SID, format!("is not AC followed by 32 hexadecimal digits: {sid:?}"), SID_EXAMPLE);
            }
            valid
        });
        let auth_token = vars.required_secret("TWILIO_AUTH_TOKEN", "your_auth_token");
        let auth_token_previous = vars.secret("TWILIO_AUTH_TOKEN_PREVIOUS");
        let shared_key = match (vars.text("TWILIO_SHARED_KEY_ID"), vars.secret("TWILIO_SHARED_KEY_SECRET")) {
            (Some(id), Some(secret)) => Some(SharedKeyConfig { id, secret }),
            (None, None) => None,
            (Some(_), None) => {
                vars.mistake("TWILIO_SHARED_KEY_SECRET", "is not set, but its id is", "your_shared_key");
                None
            }
            (None, Some(_)) => {
                vars.mistake("TWILIO_SHARED_KEY_ID", "is not set, but its secret is", "your_shared_key_id");
                None
            }
        };
        let api_url = vars.origin("TWILIO_API_URL", "https://api.twilio.com");
        Some(Self {
            account_sid: account_sid?,
            auth_token: auth_token?,
            auth_token_previous,
            shared_key,
            api_url: api_url?,
        })
    }
}
