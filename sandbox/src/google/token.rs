//! The forms of the token endpoint and the consent screen, and the endpoint's errors ("Using OAuth 2.0 for Web Server
//! Applications").

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::json;

use super::wire::{Answer, Request};

/// An error of the token endpoint (RFC 6749 §5.2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TokenError {
    status: u16,
    error: &'static str,
    description: String,
}

impl TokenError {
    pub(super) fn invalid_grant(description: impl Into<String>) -> Self {
        Self { status: 400, error: "invalid_grant", description: description.into() }
    }

    pub(super) fn invalid_client() -> Self {
        Self { status: 401, error: "invalid_client", description: "The OAuth client was not found.".to_owned() }
    }

    pub(super) fn unauthorized_client() -> Self {
        let description = "Client is unauthorized to retrieve access tokens using this method, or client not \
            authorized for any of the scopes requested.";
        Self { status: 401, error: "unauthorized_client", description: description.to_owned() }
    }

    pub(super) fn invalid_scope() -> Self {
        let description = "Invalid OAuth scope or ID token audience provided.".to_owned();
        Self { status: 400, error: "invalid_scope", description }
    }

    pub(super) fn invalid_request(description: impl Into<String>) -> Self {
        Self { status: 400, error: "invalid_request", description: description.into() }
    }

    fn unsupported_grant_type() -> Self {
        let description = "Invalid grant_type.".to_owned();
        Self { status: 400, error: "unsupported_grant_type", description }
    }

    /// The usual error for a status a test asks for.
    pub(super) fn of_status(status: u16) -> Self {
        match status {
            400 => Self::invalid_grant("Token has been expired or revoked."),
            401 => Self::invalid_client(),
            408 | 429 | 503 => Self { status, error: "temporarily_unavailable", description: "Try again.".to_owned() },
            500.. => Self { status, error: "internal_failure", description: "Backend Error".to_owned() },
            _ => Self { status, error: "invalid_request", description: "Bad Request".to_owned() },
        }
    }

    /// Whether the client wrote something that no server would accept, rather than lost a right it had.
    pub(super) fn is_a_malformed_request(&self) -> bool {
        matches!(self.error, "invalid_request" | "invalid_scope" | "unsupported_grant_type")
    }

    /// Name and status, for the logbook.
    pub(super) fn summary(&self) -> String {
        format!("{} {}: {}", self.status, self.error, self.description)
    }
}

impl From<TokenError> for Answer {
    fn from(error: TokenError) -> Self {
        Self::json(error.status, json!({ "error": error.error, "error_description": error.description }))
    }
}

/// A request for an access token.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum TokenForm {
    JwtBearer(JwtForm),
    Refresh(RefreshForm),
    Code(CodeForm),
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct JwtForm {
    pub(super) assertion: String,
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RefreshForm {
    pub(super) client_id: String,
    pub(super) client_secret: String,
    pub(super) refresh_token: String,
    /// A part of what was granted; all of it, when absent.
    #[serde(default)]
    pub(super) scope: Option<String>,
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CodeForm {
    pub(super) client_id: String,
    pub(super) client_secret: String,
    pub(super) code: String,
    pub(super) redirect_uri: String,
    #[serde(default)]
    pub(super) code_verifier: Option<String>,
}

impl TokenForm {
    pub(super) fn read(request: &Request<'_>) -> Result<Self, TokenError> {
        if !request.has_type("application/x-www-form-urlencoded") {
            return Err(TokenError::invalid_request("The body must be application/x-www-form-urlencoded."));
        }
        let mut pairs: Vec<(String, String)> = form(request.body)?;
        let grant_type = pairs.iter().position(|(name, _)| name == "grant_type");
        let grant_type =
            grant_type.ok_or_else(|| TokenError::invalid_request("Missing required parameter: grant_type"))?;
        let (_, grant_type) = pairs.remove(grant_type);
        let rest = serde_html_form::to_string(&pairs).expect("pairs of texts make a form");
        match grant_type.as_str() {
            "urn:ietf:params:oauth:grant-type:jwt-bearer" => form(rest.as_bytes()).map(Self::JwtBearer),
            "refresh_token" => form(rest.as_bytes()).map(Self::Refresh),
            "authorization_code" => form(rest.as_bytes()).map(Self::Code),
            _ => Err(TokenError::unsupported_grant_type()),
        }
    }
}

/// What a browser brings to the consent screen.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ConsentQuery {
    pub(super) client_id: String,
    pub(super) redirect_uri: String,
    pub(super) response_type: ResponseType,
    pub(super) scope: String,
    #[serde(default)]
    pub(super) state: Option<String>,
    /// Only `offline` yields a refresh token.
    #[serde(default)]
    pub(super) access_type: AccessType,
    #[serde(default)]
    pub(super) code_challenge: Option<String>,
    #[serde(default)]
    pub(super) code_challenge_method: Option<ChallengeMethod>,
    #[serde(default)]
    pub(super) login_hint: Option<String>,
    #[serde(default, rename = "prompt")]
    _prompt: Option<String>,
    #[serde(default, rename = "include_granted_scopes")]
    _include_granted_scopes: Option<bool>,
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum ResponseType {
    Code,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum AccessType {
    Offline,
    #[default]
    Online,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(super) enum ChallengeMethod {
    S256,
}

impl ConsentQuery {
    pub(super) fn read(query: &str) -> Result<Self, TokenError> {
        form(query.as_bytes())
    }
}

fn form<T: DeserializeOwned>(text: &[u8]) -> Result<T, TokenError> {
    serde_html_form::from_bytes(text).map_err(|error| TokenError::invalid_request(error.to_string()))
}
