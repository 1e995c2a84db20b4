//! Which calendars do not work, and since when: for `/ready`, and for one line in the log at each change.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};

use crate::google::GoogleError;

/// A fault that passes by itself is worth telling after this.
const PATIENCE: TimeDelta = TimeDelta::seconds(60);

/// Nobody has met it for so long: the calendar is no longer used.
const FORGOTTEN: TimeDelta = TimeDelta::minutes(15);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Passing,
    Exhausted,
    /// A person has to share or connect the calendar.
    Closed,
}

#[derive(Debug, Clone, Copy)]
struct Trouble {
    kind: Kind,
    since: DateTime<Utc>,
    met: DateTime<Utc>,
}

/// By practice and calendar.
#[derive(Debug, Default)]
pub(super) struct Troubles(Mutex<BTreeMap<(String, String), Trouble>>);

fn kind(error: &GoogleError) -> Option<Kind> {
    match error {
        GoogleError::NeedsReconnect(_) | GoogleError::Forbidden(_) | GoogleError::NotFound => Some(Kind::Closed),
        GoogleError::Exhausted(_) => Some(Kind::Exhausted),
        GoogleError::Retry { .. } | GoogleError::Unreachable(_) | GoogleError::Garbled(_) => Some(Kind::Passing),
        // Of one event, not of its calendar.
        GoogleError::Gone(_) | GoogleError::Conflict | GoogleError::Stale | GoogleError::Rejected(_) => None,
    }
}

impl Troubles {
    /// Notes how a request about a calendar ended.
    pub(super) fn note(&self, tenant: &str, calendar: &str, error: Option<&GoogleError>, now: DateTime<Utc>) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (tenant.to_owned(), calendar.to_owned());
        let Some(error) = error else {
            if let Some(before) = all.remove(&key) {
                let minutes = (now - before.since).num_minutes();
                tracing::info!(tenant, calendar, minutes, "a calendar works again");
            }
            return;
        };
        let Some(kind) = kind(error) else { return };
        let before = all.get(&key).copied().filter(|before| before.kind == kind);
        if before.is_none() {
            tracing::warn!(tenant, calendar, %error, "a calendar does not work");
        }
        all.insert(key, Trouble { kind, since: before.map_or(now, |before| before.since), met: now });
    }

    /// The worst there is, for `/ready`.
    pub(super) fn degraded(&self, now: DateTime<Utc>) -> Option<&'static str> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|_, trouble| now - trouble.met < FORGOTTEN);
        let told = |trouble: &&Trouble| trouble.kind != Kind::Passing || now - trouble.since >= PATIENCE;
        Some(match all.values().filter(told).map(|trouble| trouble.kind).max()? {
            Kind::Passing => "google: does not answer, appointments are written to calendars later",
            Kind::Exhausted => "google: the quota of requests is used up, calendars are out of date",
            Kind::Closed => "google: a calendar cannot be opened, its practice must share or connect it again",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::google::Reason;

    #[test]
    fn what_passes_is_told_after_a_minute_and_what_does_not_at_once() {
        let (troubles, now) = (Troubles::default(), DateTime::UNIX_EPOCH);
        let away = GoogleError::Unreachable("no connection");
        troubles.note("a", "one", Some(&away), now);
        assert_eq!(troubles.degraded(now), None);
        troubles.note("a", "one", Some(&away), now + PATIENCE);
        assert!(troubles.degraded(now + PATIENCE).is_some_and(|told| told.contains("does not answer")));
        troubles.note("b", "two", Some(&GoogleError::NeedsReconnect(Reason::new("invalid_grant"))), now + PATIENCE);
        assert!(troubles.degraded(now + PATIENCE).is_some_and(|told| told.contains("connect it again")));
        troubles.note("b", "two", None, now + PATIENCE);
        troubles.note("a", "one", Some(&GoogleError::Stale), now + PATIENCE);
        assert!(troubles.degraded(now + PATIENCE).is_some_and(|told| told.contains("does not answer")));
        assert_eq!(troubles.degraded(now + PATIENCE + FORGOTTEN), None);
    }
}
