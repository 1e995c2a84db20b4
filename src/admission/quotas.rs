//! Places at the vendors: one for each call at the recogniser and at the voice, counted by all nodes together, and the
//! model's minute.
//!
//! A place is a lease that its node renews while the call lives. A node that dies gives its places up by not renewing them.
//! The holder is the call, so a call that goes on at another node keeps its places.

pub(crate) mod fullest;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use actix::Addr;
use frontdesk_actors::admission::{Metered, VendorLimits};
use frontdesk_actors::registry::{CallRegistry, List};
use frontdesk_schema::CallId;
use tokio::time::{Instant, MissedTickBehavior, interval};
use uuid::Uuid;

use crate::metrics;
use crate::shared::counters::{CounterKey, Counters, Lease};
use fullest::{Fullest, Moment};

/// Long enough for a call that was admitted to open its stream, and for Redis to be away for a moment.
const LEASE: Duration = Duration::from_secs(60);

/// Several times within a lease.
const RENEW_EVERY: Duration = Duration::from_secs(10);

/// How soon the places of a call that has ended are free, and how fresh the gauges are.
const ROUND_EVERY: Duration = Duration::from_secs(1);

const A_MINUTE: Duration = Duration::from_secs(60);

/// Of one node. Locked for moments, never across an await.
pub struct Quotas {
    limits: Arc<VendorLimits>,
    counters: Arc<dyn Counters>,
    held: Mutex<HashMap<CallId, Held>>,
    /// Of what is counted by the minute, in the order of [`Metered::RATES`].
    fullest: Mutex<[Fullest; 2]>,
    lease: Duration,
}

/// The places of a call.
#[derive(Debug, Clone, Copy)]
struct Held {
    renewed_at: Instant,
    /// Whether its call has been seen alive: until then it is only admitted.
    has_lived: bool,
}

/// What a round does about the places that are held.
#[derive(Debug, Default, PartialEq, Eq)]
struct Round {
    renew: Vec<CallId>,
    release: Vec<CallId>,
}

impl Quotas {
    pub fn new(limits: Arc<VendorLimits>, counters: Arc<dyn Counters>) -> Self {
        Self { limits, counters, held: Mutex::default(), fullest: Mutex::default(), lease: LEASE }
    }

    /// Takes a place for this call at every vendor. Asking again for the same call changes nothing.
    ///
    /// # Errors
    /// What there is no room at; nothing is taken then.
    pub async fn admit(&self, call: CallId) -> Result<(), Metered> {
        let now = Instant::now();
        if let Some(spent) = Metered::RATES.into_iter().find(|what| !self.limits.has_room(*what, now)) {
            return Err(spent);
        }
        for (position, what) in Metered::SESSIONS.into_iter().enumerate() {
            if let Lease::Refused { .. } = self.take(what, call, self.limits.usable(what, now)).await {
                for taken in &Metered::SESSIONS[..position] {
                    self.counters.release(key(*taken), call.as_uuid()).await;
                }
                return Err(what);
            }
        }
        let held = Held { renewed_at: now, has_lived: false };
        self.held().entry(call).and_modify(|held| held.renewed_at = now).or_insert(held);
        Ok(())
    }

    /// The call is over, or does not get the agent.
    pub async fn release(&self, call: CallId) {
        if self.held().remove(&call).is_some() {
            self.give_back(call).await;
        }
    }

    /// Renews the places of these live calls, frees those of calls that have ended, and counts what all nodes use.
    pub async fn round(&self, live: &[CallId]) {
        let now = Instant::now();
        let Round { renew, release } = plan(&mut self.held(), live, now);
        for call in renew {
            for what in Metered::SESSIONS {
                // A live call is never refused its place, whatever became of the limit.
                self.take(what, call, None).await;
            }
        }
        for call in release {
            self.give_back(call).await;
        }
        for what in Metered::SESSIONS {
            // Asking for one of no places takes none, and tells how many are held.
            let (Lease::Granted { held } | Lease::Refused { held }) =
                self.counters.acquire(key(what), Uuid::nil(), 0, self.lease).await;
            self.limits.set_in_use(what, held as u64);
        }
        for what in Metered::RATES {
            let used = self.counters.add(key(what), self.limits.take_unreported(what), A_MINUTE).await;
            self.limits.set_in_use(what, used);
        }
        for (what, Moment { in_use, usable }) in self.to_show(now) {
            metrics::vendor_sessions(what, in_use, usable);
        }
    }

    /// Calls as they are now, and of what is counted by the minute the fullest moment lately.
    fn to_show(&self, now: Instant) -> Vec<(Metered, Moment)> {
        let moment = |what| Moment { in_use: self.limits.in_use(what), usable: self.limits.usable(what, now) };
        let mut fullest = self.fullest.lock().unwrap_or_else(PoisonError::into_inner);
        let rates = Metered::RATES.into_iter().zip(fullest.iter_mut());
        let rates = rates.map(|(what, fullest)| (what, fullest.see(moment(what), now)));
        Metered::SESSIONS.into_iter().map(|what| (what, moment(what))).chain(rates).collect()
    }

    /// Where there is no room for another call.
    pub fn degraded(&self) -> Option<&'static str> {
        let now = Instant::now();
        let full = Metered::ALL.into_iter().find(|what| !self.limits.has_room(*what, now))?;
        Some(match full {
            Metered::Recogniser => "quota: no room at the recogniser's vendor",
            Metered::Voice => "quota: no room at the voice's vendor",
            Metered::ModelRequests => "quota: the model's requests of this minute are spent",
            Metered::ModelTokens => "quota: the model's tokens of this minute are spent",
        })
    }

    async fn take(&self, what: Metered, call: CallId, usable: Option<u64>) -> Lease {
        let most = usable.map_or(usize::MAX, |usable| usize::try_from(usable).unwrap_or(usize::MAX));
        let lease = self.counters.acquire(key(what), call.as_uuid(), most, self.lease).await;
        let (Lease::Granted { held } | Lease::Refused { held }) = lease;
        self.limits.set_in_use(what, held as u64);
        lease
    }

    async fn give_back(&self, call: CallId) {
        for what in Metered::SESSIONS {
            self.counters.release(key(what), call.as_uuid()).await;
        }
    }

    fn held(&self) -> MutexGuard<'_, HashMap<CallId, Held>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Pure: what to renew and what to free. A live call that holds nothing has come here from another node.
fn plan(held: &mut HashMap<CallId, Held>, live: &[CallId], now: Instant) -> Round {
    let mut round = Round::default();
    for call in live {
        let known = held.get_mut(call);
        let is_due = known.as_ref().is_none_or(|held| now.duration_since(held.renewed_at) >= RENEW_EVERY);
        match known {
            Some(held) => held.has_lived = true,
            None => drop(held.insert(*call, Held { renewed_at: now, has_lived: true })),
        }
        if is_due {
            held.entry(*call).and_modify(|held| held.renewed_at = now);
            round.renew.push(*call);
        }
    }
    held.retain(|call, held| {
        let is_over = if held.has_lived { !live.contains(call) } else { now.duration_since(held.renewed_at) >= LEASE };
        if is_over {
            round.release.push(*call);
        }
        !is_over
    });
    round
}

fn key(what: Metered) -> CounterKey {
    CounterKey::vendor("vendor", what.label())
}

/// Keeps the places of this node's calls, for as long as it is polled.
pub(crate) async fn keep(registry: Addr<CallRegistry>, quotas: Arc<Quotas>) {
    let mut rounds = interval(ROUND_EVERY);
    rounds.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        rounds.tick().await;
        let Ok(calls) = registry.send(List).await else { return };
        let live: Vec<_> = calls.into_iter().map(|listed| listed.call).collect();
        quotas.round(&live).await;
    }
}

#[cfg(test)]
mod tests;
