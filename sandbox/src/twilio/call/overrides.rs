//! Connection overrides: retries and timeouts in a webhook URL's fragment.
//!
//! `#rc=3&rp=ct,rt,5xx&ct=1000&rt=5000&tt=12000`: up to 3 retries, on connect timeouts, read timeouts and
//! 5xx answers, with time limits in milliseconds (Twilio's guide "Webhooks connection overrides").

use std::time::Duration;

/// The ways a webhook can fail that may be retried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FailureKind {
    /// The connection could not be made.
    Connect,
    /// No (complete) answer came in time, or the connection broke.
    Read,
    ServerError,
    /// Nothing a retry would mend.
    Other,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Overrides {
    pub(super) retries: u32,
    policies: Vec<String>,
    pub(super) connect_timeout: Duration,
    pub(super) read_timeout: Duration,
    pub(super) total: Duration,
}

impl Overrides {
    /// Reads a URL's fragment; unknown or unreadable parts count as absent. `total` is the carrier's limit.
    pub(super) fn of(url: &str, total: Duration) -> Self {
        let fragment = url.split_once('#').map_or("", |(_, fragment)| fragment);
        let value = |name: &str| {
            fragment.split('&').find_map(|part| part.split_once('=').filter(|(key, _)| *key == name).map(|(_, v)| v))
        };
        let number = |name| value(name).and_then(|text| text.parse::<u64>().ok());
        let millis = |name| number(name).map(Duration::from_millis);
        let policies = value("rp").unwrap_or("ct").split(',').map(str::to_owned).collect();
        let total = millis("tt").map_or(total, |given| given.min(total));
        Self {
            retries: number("rc").unwrap_or(1).min(5) as u32,
            policies,
            connect_timeout: millis("ct").unwrap_or(Duration::from_secs(5)),
            read_timeout: millis("rt").unwrap_or(total),
            total,
        }
    }

    pub(super) fn retries_after(&self, kind: FailureKind) -> bool {
        let wanted: &[&str] = match kind {
            FailureKind::Connect => &["ct", "all"],
            FailureKind::Read => &["rt", "all"],
            FailureKind::ServerError => &["5xx", "all"],
            FailureKind::Other => &[],
        };
        self.policies.iter().any(|policy| wanted.contains(&policy.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fragment_sets_retries_and_times() {
        let limit = Duration::from_secs(15);
        let overrides = Overrides::of("https://x/y#rc=3&rp=rt,5xx&ct=1000&tt=12000", limit);
        assert_eq!((overrides.retries, overrides.connect_timeout.as_millis()), (3, 1000));
        assert_eq!((overrides.total.as_secs(), overrides.read_timeout.as_secs()), (12, 12));
        assert!(overrides.retries_after(FailureKind::ServerError) && overrides.retries_after(FailureKind::Read));
        assert!(!overrides.retries_after(FailureKind::Connect) && !overrides.retries_after(FailureKind::Other));
    }

    #[test]
    fn without_a_fragment_one_failed_connection_is_retried() {
        let overrides = Overrides::of("https://x/y", Duration::from_secs(15));
        assert_eq!((overrides.retries, overrides.total.as_secs()), (1, 15));
        assert!(overrides.retries_after(FailureKind::Connect) && !overrides.retries_after(FailureKind::ServerError));
    }
}
