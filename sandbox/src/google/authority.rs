//! Who may do what: grants, the access tokens given out for them, and their end.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::config::GoogleConfig;
use super::jwt::{Assertion, Claims};
use super::scope::Scopes;
use super::token::{AccessType, CodeForm, RefreshForm, TokenError, TokenForm};

/// The longest life an assertion may claim, in seconds.
const LONGEST_ASSERTION_S: i64 = 3_600;
/// How far a client's clock may be off, in seconds.
const CLOCK_SKEW_S: i64 = 300;
/// The audience every key file names.
const AUDIENCE: &str = "https://oauth2.googleapis.com/token";

/// Who makes a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Principal {
    /// A service account in its own name.
    ServiceAccount(String),
    /// A person, or a service account acting for one.
    Person(String),
}

impl Principal {
    pub(super) fn email(&self) -> &str {
        match self {
            Self::ServiceAccount(email) | Self::Person(email) => email,
        }
    }
}

/// What a person agrees to on the consent screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    pub client_id: String,
    pub redirect_uri: String,
    /// Separated by spaces, in full.
    pub scope: String,
    /// The person who agrees.
    pub email: String,
    /// What the application asked with, if it asked so (RFC 7636).
    pub code_challenge: Option<String>,
}

/// A code waiting to be exchanged once.
#[derive(Debug)]
pub(super) struct PendingCode {
    pub(super) client_id: String,
    pub(super) redirect_uri: String,
    pub(super) scopes: Scopes,
    pub(super) email: String,
    pub(super) access_type: AccessType,
    /// PKCE, by S256 (RFC 7636 §4.2).
    pub(super) challenge: Option<String>,
}

#[derive(Debug)]
struct Refresh {
    client_id: String,
    scopes: Scopes,
    email: String,
}

#[derive(Debug)]
struct Access {
    principal: Principal,
    scopes: Scopes,
    expires: DateTime<Utc>,
}

/// Everything granted and not ended.
#[derive(Debug, Default)]
pub(super) struct Authority {
    codes: BTreeMap<String, PendingCode>,
    refresh: BTreeMap<String, Refresh>,
    revoked: BTreeSet<String>,
    access: BTreeMap<String, Access>,
    issued: u64,
}

impl Authority {
    /// Gives an access token for a grant. `token_url` is where the request arrived.
    pub(super) fn token(
        &mut self,
        form: TokenForm,
        token_url: &str,
        config: &GoogleConfig,
        now: DateTime<Utc>,
    ) -> Result<Value, TokenError> {
        match form {
            TokenForm::JwtBearer(form) => {
                let (principal, scopes) = admit(&form.assertion, token_url, config, now)?;
                Ok(self.give(principal, scopes, config, now))
            }
            TokenForm::Refresh(form) => self.refreshed(&form, config, now),
            TokenForm::Code(form) => self.exchanged(&form, config, now),
        }
    }

    /// Who a bearer token stands for and what it allows; `None` when it is unknown or has expired.
    pub(super) fn principal(&self, authorization: Option<&str>, now: DateTime<Utc>) -> Option<(&Principal, &Scopes)> {
        let token = authorization?.strip_prefix("Bearer ")?;
        let access = self.access.get(token).filter(|access| now < access.expires)?;
        Some((&access.principal, &access.scopes))
    }

    /// A code for what somebody agreed to.
    pub(super) fn agree(&mut self, pending: PendingCode, seed: u64) -> String {
        let code = format!("4/0A{}", self.secret(seed));
        self.codes.insert(code.clone(), pending);
        code
    }

    /// A refresh token, as if somebody had gone through the consent screen.
    pub(super) fn grant(&mut self, client_id: &str, email: &str, scopes: Scopes, seed: u64) -> String {
        let token = format!("1//0{}", self.secret(seed));
        let refresh = Refresh { client_id: client_id.to_owned(), scopes, email: email.to_owned() };
        self.refresh.insert(token.clone(), refresh);
        token
    }

    /// Ends a refresh token, as its owner can in the account's settings; access tokens live on.
    pub(super) fn revoke(&mut self, refresh_token: &str) {
        self.revoked.insert(refresh_token.to_owned());
    }

    /// Ends every access token given out so far.
    pub(super) fn expire_access(&mut self) {
        self.access.clear();
    }

    fn refreshed(
        &mut self,
        form: &RefreshForm,
        config: &GoogleConfig,
        now: DateTime<Utc>,
    ) -> Result<Value, TokenError> {
        check_client(&form.client_id, &form.client_secret, config)?;
        if self.revoked.contains(&form.refresh_token) {
            return Err(TokenError::invalid_grant("Token has been expired or revoked."));
        }
        let known = self.refresh.get(&form.refresh_token).filter(|refresh| refresh.client_id == form.client_id);
        let refresh = known.ok_or_else(|| TokenError::invalid_grant("Bad Request"))?;
        let scopes = match &form.scope {
            Some(scope) => Scopes::parse(scope).filter(|scopes| refresh.scopes.contains_all(scopes)),
            None => Some(refresh.scopes.clone()),
        };
        let scopes = scopes.ok_or_else(TokenError::invalid_scope)?;
        let (principal, text) = (Principal::Person(refresh.email.clone()), scopes.text());
        let mut answer = self.give(principal, scopes, config, now);
        answer["scope"] = json!(text);
        Ok(answer)
    }

    fn exchanged(&mut self, form: &CodeForm, config: &GoogleConfig, now: DateTime<Utc>) -> Result<Value, TokenError> {
        check_client(&form.client_id, &form.client_secret, config)?;
        let pending = self.codes.remove(&form.code).filter(|pending| pending.client_id == form.client_id);
        let pending = pending.ok_or_else(|| TokenError::invalid_grant("Bad Request"))?;
        if pending.redirect_uri != form.redirect_uri {
            return Err(TokenError::invalid_request("redirect_uri_mismatch"));
        }
        let verified = form.code_verifier.as_deref().map(challenge);
        if verified != pending.challenge {
            return Err(TokenError::invalid_grant("Invalid code verifier."));
        }
        let text = pending.scopes.text();
        let offline = pending.access_type == AccessType::Offline;
        let refresh_token =
            offline.then(|| self.grant(&form.client_id, &pending.email, pending.scopes.clone(), config.seed));
        let mut answer = self.give(Principal::Person(pending.email), pending.scopes, config, now);
        answer["scope"] = json!(text);
        if let Some(refresh_token) = refresh_token {
            answer["refresh_token"] = json!(refresh_token);
        }
        Ok(answer)
    }

    fn give(&mut self, principal: Principal, scopes: Scopes, config: &GoogleConfig, now: DateTime<Utc>) -> Value {
        let token = format!("ya29.{}", self.secret(config.seed));
        let expires = now + TimeDelta::seconds(i64::from(config.token_life_s));
        self.access.retain(|_, access| now < access.expires);
        self.access.insert(token.clone(), Access { principal, scopes, expires });
        json!({ "access_token": token, "expires_in": config.token_life_s, "token_type": "Bearer" })
    }

    /// The random-looking part of the next token: equal seeds, equal tokens.
    fn secret(&mut self, seed: u64) -> String {
        self.issued += 1;
        let digest = Sha256::digest([seed.to_be_bytes(), self.issued.to_be_bytes()].concat());
        URL_SAFE_NO_PAD.encode(digest)
    }
}

/// Checks an assertion and says whom it speaks for.
fn admit(
    assertion: &str,
    token_url: &str,
    config: &GoogleConfig,
    now: DateTime<Utc>,
) -> Result<(Principal, Scopes), TokenError> {
    let assertion =
        Assertion::parse(assertion).map_err(|problem| TokenError::invalid_grant(format!("Invalid JWT: {problem}.")))?;
    let claims = &assertion.claims;
    check_times(claims, now)?;
    if ![AUDIENCE, token_url].contains(&claims.aud.as_str()) {
        return Err(TokenError::invalid_grant("Invalid JWT: Failed audience check."));
    }
    if !config.service_accounts.is_empty() {
        let account = config.service_accounts.iter().find(|account| account.email == claims.iss);
        let account = account.ok_or_else(|| TokenError::invalid_grant("Invalid grant: account not found"))?;
        if account.public_key.as_ref().is_some_and(|key| !assertion.is_signed_by(key)) {
            return Err(TokenError::invalid_grant("Invalid JWT Signature."));
        }
        if claims.sub.as_ref().is_some_and(|person| *person != claims.iss && !account.delegated.contains(person)) {
            return Err(TokenError::unauthorized_client());
        }
    } else if !claims.iss.contains('@') {
        return Err(TokenError::invalid_grant("Invalid grant: account not found"));
    }
    let scopes = Scopes::parse(&claims.scope).ok_or_else(TokenError::invalid_scope)?;
    let principal = match &claims.sub {
        Some(person) if *person != claims.iss => Principal::Person(person.clone()),
        _ => Principal::ServiceAccount(claims.iss.clone()),
    };
    Ok((principal, scopes))
}

fn check_times(claims: &Claims, now: DateTime<Utc>) -> Result<(), TokenError> {
    let now = now.timestamp();
    let short = (1..=LONGEST_ASSERTION_S).contains(&claims.exp.saturating_sub(claims.iat));
    if !short || claims.iat > now + CLOCK_SKEW_S || claims.exp < now - CLOCK_SKEW_S {
        return Err(TokenError::invalid_grant(
            "Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat \
             and exp values in the JWT claim.",
        ));
    }
    Ok(())
}

pub(super) fn check_client_id(id: &str, config: &GoogleConfig) -> Result<(), TokenError> {
    let known = config.clients.is_empty() || config.clients.iter().any(|client| client.id == id);
    if known && !id.is_empty() { Ok(()) } else { Err(TokenError::invalid_client()) }
}

fn check_client(id: &str, secret: &str, config: &GoogleConfig) -> Result<(), TokenError> {
    check_client_id(id, config)?;
    let mut clients = config.clients.iter();
    let right = config.clients.is_empty() || clients.any(|client| client.id == id && client.secret == secret);
    if right && !secret.is_empty() { Ok(()) } else { Err(TokenError::invalid_client()) }
}

/// The S256 challenge of a verifier.
pub(super) fn challenge(verifier: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(verifier))
}
