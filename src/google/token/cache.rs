//! What the last visit to the token endpoint brought, and how long it is good for. Pure.

use std::time::Duration;

use secrecy::{ExposeSecret as _, SecretString};
use tokio::time::Instant;

use super::super::GoogleError;

/// A token is not used in its last minute: a request that waits in a queue must not arrive with an expired one.
const MARGIN: Duration = Duration::from_secs(60);

/// After a refusal that does not pass by itself, the endpoint is left alone. However many ask, it is asked again only
/// so often: a mistake that is mended at Google (a clock, a grant) is found without a restart.
const PAUSE: Duration = Duration::from_secs(300);

#[derive(Debug, Default)]
pub(super) struct Cache {
    last: Option<Outcome>,
}

#[derive(Debug)]
struct Outcome {
    result: Result<SecretString, GoogleError>,
    good_until: Instant,
}

impl Cache {
    /// What to answer without asking Google.
    pub(super) fn known(&self, now: Instant) -> Option<Result<SecretString, GoogleError>> {
        self.last.as_ref().filter(|outcome| now < outcome.good_until).map(|outcome| outcome.result.clone())
    }

    /// What the last visit brought, for those who waited while it was made.
    pub(super) fn last(&self) -> Option<Result<SecretString, GoogleError>> {
        self.last.as_ref().map(|outcome| outcome.result.clone())
    }

    pub(super) fn granted(&mut self, token: SecretString, expires_in: Duration, now: Instant) {
        let good_until = now + expires_in.saturating_sub(MARGIN);
        self.last = Some(Outcome { result: Ok(token), good_until });
    }

    pub(super) fn refused(&mut self, error: GoogleError, now: Instant) {
        let good_until = if error.is_transient() { now } else { now + PAUSE };
        self.last = Some(Outcome { result: Err(error), good_until });
    }

    /// Google did not accept this token: it is not handed out again. A newer one stays.
    pub(super) fn forget(&mut self, token: &SecretString) {
        let is_it = |outcome: &Outcome| {
            outcome.result.as_ref().is_ok_and(|known| known.expose_secret() == token.expose_secret())
        };
        if self.last.as_ref().is_some_and(is_it) {
            self.last = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::Reason;
    use super::*;

    const HOUR: Duration = Duration::from_secs(3_599);

    fn known(cache: &Cache, now: Instant) -> Option<Result<String, GoogleError>> {
        cache.known(now).map(|result| result.map(|token| token.expose_secret().to_owned()))
    }

    fn held(token: &str) -> Option<Result<String, GoogleError>> {
        Some(Ok(token.to_owned()))
    }

    #[test]
    fn a_token_is_used_until_a_minute_before_it_expires() {
        let (start, mut cache) = (Instant::now(), Cache::default());
        assert_eq!(known(&cache, start), None);
        cache.granted("one".into(), HOUR, start);
        assert_eq!(known(&cache, start), held("one"));
        assert_eq!(known(&cache, start + Duration::from_millis(3_538_999)), held("one"));
        assert_eq!(known(&cache, start + Duration::from_secs(3_539)), None);
        cache.granted("short".into(), Duration::from_secs(30), start);
        assert_eq!(known(&cache, start), None);
    }

    #[test]
    fn a_refusal_is_remembered_for_a_while_and_a_fault_is_not() {
        let (start, mut cache) = (Instant::now(), Cache::default());
        let revoked = GoogleError::NeedsReconnect(Reason::new("invalid_grant"));
        cache.refused(revoked.clone(), start);
        assert_eq!(known(&cache, start + Duration::from_secs(299)), Some(Err(revoked)));
        assert_eq!(known(&cache, start + PAUSE), None);
        cache.refused(GoogleError::Unreachable("no answer"), start);
        assert_eq!(known(&cache, start), None);
        assert!(cache.last().is_some_and(|last| last.is_err()));
    }

    #[test]
    fn a_token_that_was_not_accepted_is_forgotten_and_a_newer_one_is_not() {
        let (start, mut cache) = (Instant::now(), Cache::default());
        cache.granted("old".into(), HOUR, start);
        cache.granted("new".into(), HOUR, start);
        cache.forget(&"old".into());
        assert_eq!(known(&cache, start), held("new"));
        cache.forget(&"new".into());
        assert_eq!(known(&cache, start), None);
    }
}
