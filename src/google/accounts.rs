//! The accounts that the server has at Google: its own, and one for every practice that gave its consent. One object
//! for the process, so that each account's access token is asked for once and shared.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use frontdesk_schema::TenantId;
use secrecy::{ExposeSecret as _, SecretString};
use url::Url;

use super::token::{AccessTokens, Grant, OAuthClient};
use super::transport::Patience;
use crate::config::GoogleConfig;

#[derive(Debug)]
pub struct Accounts {
    token_url: Url,
    own: Option<Arc<AccessTokens>>,
    application: Option<OAuthClient>,
    consents: Mutex<HashMap<TenantId, Consent>>,
}

#[derive(Debug)]
struct Consent {
    refresh_token: SecretString,
    tokens: Arc<AccessTokens>,
}

impl Accounts {
    pub fn new(config: &GoogleConfig) -> Self {
        let tokens = |grant| Arc::new(AccessTokens::new(config.token_url.clone(), grant, Patience::IN_THE_BACKGROUND));
        Self {
            token_url: config.token_url.clone(),
            own: config.service_account.clone().map(Grant::ServiceAccount).map(tokens),
            application: config.oauth.clone(),
            consents: Mutex::default(),
        }
    }

    /// Our own account, for practices that share their calendars with it. `None` when none is configured.
    pub fn own(&self) -> Option<Arc<AccessTokens>> {
        self.own.clone()
    }

    /// The account of a practice that gave its consent, by the refresh token that is stored for it. Another one than
    /// the last time is a consent given anew: what was known of the old one is forgotten, also that it was withdrawn.
    /// `None` when no application is configured.
    pub fn of_tenant(&self, tenant: TenantId, refresh_token: &SecretString) -> Option<Arc<AccessTokens>> {
        let client = self.application.clone()?;
        let mut consents = self.consents.lock().unwrap_or_else(PoisonError::into_inner);
        let same = |consent: &&Consent| consent.refresh_token.expose_secret() == refresh_token.expose_secret();
        if let Some(known) = consents.get(&tenant).filter(same) {
            return Some(Arc::clone(&known.tokens));
        }
        let grant = Grant::Consent { client, refresh_token: refresh_token.clone() };
        let tokens = Arc::new(AccessTokens::new(self.token_url.clone(), grant, Patience::IN_THE_BACKGROUND));
        consents.insert(tenant, Consent { refresh_token: refresh_token.clone(), tokens: Arc::clone(&tokens) });
        Some(tokens)
    }

    /// Drops what is known of a practice's account: it is disconnected, or the practice is gone.
    pub fn forget(&self, tenant: TenantId) {
        self.consents.lock().unwrap_or_else(PoisonError::into_inner).remove(&tenant);
    }
}

#[cfg(test)]
mod tests {
    use super::super::Calendar;
    use super::super::service_account::ServiceAccount;
    use super::*;

    fn config() -> GoogleConfig {
        let account = include_bytes!("../../tests/fixtures/wire/google_client/service_account.json");
        GoogleConfig {
            api_url: Url::parse("https://www.googleapis.com").unwrap(),
            token_url: Url::parse("https://oauth2.googleapis.com/token").unwrap(),
            service_account: Some(ServiceAccount::parse(account).unwrap()),
            oauth: Some(OAuthClient { id: "app".to_owned(), secret: "app-secret".into() }),
        }
    }

    #[test]
    fn each_account_has_its_tokens_once_until_its_consent_is_given_anew() {
        let accounts = Accounts::new(&config());
        assert!(Arc::ptr_eq(&accounts.own().unwrap(), &accounts.own().unwrap()));
        let (one, other) = (TenantId::new(), TenantId::new());
        let first = accounts.of_tenant(one, &"first".into()).unwrap();
        assert!(Arc::ptr_eq(&first, &accounts.of_tenant(one, &"first".into()).unwrap()));
        assert!(!Arc::ptr_eq(&first, &accounts.of_tenant(other, &"first".into()).unwrap()));
        let again = accounts.of_tenant(one, &"second".into()).unwrap();
        assert!(!Arc::ptr_eq(&first, &again));
        assert!(Arc::ptr_eq(&again, &accounts.of_tenant(one, &"second".into()).unwrap()));
        accounts.forget(one);
        assert!(!Arc::ptr_eq(&again, &accounts.of_tenant(one, &"second".into()).unwrap()));
    }

    #[test]
    fn what_is_not_configured_is_not_there() {
        let accounts = Accounts::new(&GoogleConfig { service_account: None, oauth: None, ..config() });
        assert!(accounts.own().is_none());
        assert!(accounts.of_tenant(TenantId::new(), &"first".into()).is_none());
    }

    #[test]
    fn accounts_and_calendars_are_shared_by_all_workers() {
        fn shared<T: Send + Sync>() {}
        shared::<Accounts>();
        shared::<Calendar>();
    }

    #[test]
    fn no_secret_is_shown() {
        let accounts = Accounts::new(&config());
        accounts.of_tenant(TenantId::new(), &"refresh-secret".into()).unwrap();
        let shown = format!("{accounts:?}");
        assert!(!shown.contains("refresh-secret") && !shown.contains("app-secret"), "{shown}");
    }
}
