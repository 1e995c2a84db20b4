//! The limits of all vendors, shared by a process: calls report what they see, the server reads what is left.
//!
//! They are those of the first way to each vendor: what another way says is about another plan, or another model.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chrono::Utc;
use tokio::time::Instant;

use super::{Allowance, Metered, Observed, observed};
use crate::supervision::routes::Route;

/// Calls that one place of the voice's plan carries. An open socket counts only while it generates (ElevenLabs, "WebSockets:
/// concurrency"): an agent speaks for less than half of a call, and speech is made at several times its own speed.
pub const CALLS_PER_GENERATION: u64 = 4;

/// Sessions, or generations, that every plan of every vendor has (ElevenLabs' free one: 4).
pub const LEAST_PLAN: u64 = 4;

/// The model's minute is over by then.
const A_MINUTE: Duration = Duration::from_secs(60);

/// What our plans allow; `None`: as much as the vendor gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plans {
    /// Recogniser sessions at once.
    pub recogniser: Option<u64>,
    /// Generations of the voice at once.
    pub voice: Option<u64>,
    /// Requests to the model a minute.
    pub model_requests: Option<u64>,
    /// Tokens that the model reads in a minute.
    pub model_tokens: Option<u64>,
    /// Of each, in percent: kept free.
    pub headroom: u8,
}

impl Default for Plans {
    fn default() -> Self {
        Self { recogniser: None, voice: None, model_requests: None, model_tokens: None, headroom: 10 }
    }
}

/// Locked for moments by every call of the process.
#[derive(Debug)]
pub struct VendorLimits(Mutex<[Meter; 4]>);

#[derive(Debug, Default)]
struct Meter {
    allowance: Allowance,
    /// On all nodes, as far as this one has heard.
    in_use: u64,
    /// Used here, and not told to the other nodes yet.
    unreported: u64,
}

impl Default for VendorLimits {
    fn default() -> Self {
        Self::new(Plans::default())
    }
}

impl VendorLimits {
    pub fn new(plans: Plans) -> Self {
        let meter = |what: Metered| {
            let plan = match what {
                Metered::Recogniser => plans.recogniser,
                Metered::Voice => plans.voice,
                Metered::ModelRequests => plans.model_requests,
                Metered::ModelTokens => plans.model_tokens,
            };
            let plan = plan.map(|plan| in_our_unit(what, plan));
            Meter { allowance: Allowance::new(plan, plans.headroom), ..Meter::default() }
        };
        Self(Mutex::new(Metered::ALL.map(meter)))
    }

    /// So many may be in use; `None`: there is no limit.
    pub fn usable(&self, what: Metered, now: Instant) -> Option<u64> {
        self.meters()[index(what)].allowance.usable(now)
    }

    pub fn in_use(&self, what: Metered) -> u64 {
        self.meters()[index(what)].in_use
    }

    /// What all nodes together use.
    pub fn set_in_use(&self, what: Metered, in_use: u64) {
        self.meters()[index(what)].in_use = in_use;
    }

    /// Whether one more call fits, by what this node knows.
    pub fn has_room(&self, what: Metered, now: Instant) -> bool {
        let meter = &self.meters()[index(what)];
        meter.allowance.usable(now).is_none_or(|usable| meter.in_use < usable)
    }

    /// What was used here since this was last asked.
    pub fn take_unreported(&self, what: Metered) -> u64 {
        std::mem::take(&mut self.meters()[index(what)].unreported)
    }

    /// Something was used, e.g. tokens.
    pub(crate) fn used(&self, what: Metered, amount: u64) {
        let meter = &mut self.meters()[index(what)];
        meter.unreported = meter.unreported.saturating_add(amount);
        meter.in_use = meter.in_use.saturating_add(amount);
    }

    /// A model has answered, well or not. Each has limits of its own; ours are the first one's.
    pub(crate) fn model_answered<'h>(&self, route: Route, header: impl Fn(&str) -> Option<&'h str>) {
        if route != Route(0) {
            return;
        }
        for told in observed::of_model(header, Utc::now()).into_iter().flatten() {
            self.observe(told, Instant::now());
        }
    }

    /// The voice has answered a request over HTTP.
    pub(crate) fn voice_answered<'h>(&self, header: impl Fn(&str) -> Option<&'h str>) {
        if let Some(told) = observed::of_voice(header) {
            self.observe(told, Instant::now());
        }
    }

    fn observe(&self, told: Observed, now: Instant) {
        let allowance = &mut self.meters()[index(told.what)].allowance;
        if let Some(limit) = told.limit {
            allowance.told(in_our_unit(told.what, limit));
        }
        match told.remaining {
            Some(remaining) if allowance.is_headroom(remaining) => {
                allowance.closed_for(told.resets_in.unwrap_or(A_MINUTE), now);
            }
            Some(_) => allowance.reopened(),
            None => {}
        }
    }

    /// The first way to a vendor refused a call its place, for having too many.
    pub(crate) fn refused(&self, what: Metered, now: Instant) {
        let meter = &mut self.meters()[index(what)];
        let in_use = meter.in_use;
        meter.allowance.refused(in_use, in_our_unit(what, LEAST_PLAN), now);
    }

    fn meters(&self) -> MutexGuard<'_, [Meter; 4]> {
        // A panic while it was locked leaves counts that are valid, if not up to date.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The voice's vendor counts generations, and we count calls.
fn in_our_unit(what: Metered, theirs: u64) -> u64 {
    if what == Metered::Voice { theirs.saturating_mul(CALLS_PER_GENERATION) } else { theirs }
}

const fn index(what: Metered) -> usize {
    match what {
        Metered::Recogniser => 0,
        Metered::Voice => 1,
        Metered::ModelRequests => 2,
        Metered::ModelTokens => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plans() -> Plans {
        Plans { recogniser: Some(50), voice: Some(10), model_requests: Some(1_000), ..Plans::default() }
    }

    #[test]
    fn each_plan_is_the_limit_of_its_own() {
        let (limits, now) = (VendorLimits::new(plans()), Instant::now());
        let usable = Metered::ALL.map(|what| limits.usable(what, now));
        assert_eq!(usable, [Some(45), Some(36), Some(900), None]);
        for (position, what) in Metered::ALL.into_iter().enumerate() {
            assert_eq!(index(what), position);
        }
    }

    #[test]
    fn there_is_room_until_what_is_usable_is_in_use() {
        let (limits, now) = (VendorLimits::new(plans()), Instant::now());
        limits.set_in_use(Metered::Recogniser, 44);
        assert!(limits.has_room(Metered::Recogniser, now));
        limits.set_in_use(Metered::Recogniser, 45);
        assert!(!limits.has_room(Metered::Recogniser, now) && limits.has_room(Metered::ModelTokens, now));
    }

    #[test]
    fn requests_count_at_once_and_are_told_to_the_others_once() {
        let limits = VendorLimits::new(plans());
        limits.used(Metered::ModelRequests, 2);
        limits.used(Metered::ModelRequests, 3);
        assert_eq!(limits.in_use(Metered::ModelRequests), 5);
        assert_eq!((1..=2).map(|_| limits.take_unreported(Metered::ModelRequests)).collect::<Vec<_>>(), [5, 0]);
    }

    #[test]
    fn a_refusal_for_having_too_much_lowers_that_limit_and_no_other() {
        let (limits, now) = (VendorLimits::new(plans()), Instant::now());
        Metered::ALL.into_iter().for_each(|what| limits.set_in_use(what, 20));
        limits.refused(Metered::Recogniser, now);
        let usable = Metered::ALL.map(|what| limits.usable(what, now));
        assert_eq!(usable, [Some(19), Some(36), Some(900), None]);
    }

    /// The smallest plan has four sessions, or four generations, which are enough for sixteen calls.
    #[test]
    fn no_refusal_takes_away_what_the_smallest_plan_has() {
        let (limits, now) = (VendorLimits::new(plans()), Instant::now());
        for what in Metered::SESSIONS {
            limits.set_in_use(what, 3);
            limits.refused(what, now);
        }
        assert_eq!(Metered::SESSIONS.map(|what| limits.usable(what, now)), [Some(4), Some(16)]);
    }

    fn told(remaining: u64) -> Observed {
        Observed {
            what: Metered::ModelTokens,
            limit: Some(1_000),
            remaining: Some(remaining),
            resets_in: Some(Duration::from_secs(9)),
        }
    }

    #[test]
    fn headers_lower_a_limit_and_close_it_when_the_rest_is_headroom() {
        let (limits, now) = (VendorLimits::new(plans()), Instant::now());
        limits.voice_answered(|name| (name == "maximum-concurrent-requests").then_some("5"));
        assert_eq!(limits.usable(Metered::Voice, now), Some(18));
        limits.observe(told(100), now);
        assert_eq!(limits.usable(Metered::ModelTokens, now), Some(900));
        limits.observe(told(99), now);
        assert_eq!(limits.usable(Metered::ModelTokens, now), Some(0));
        assert_eq!(limits.usable(Metered::ModelTokens, now + Duration::from_secs(9)), Some(900));
    }

    #[test]
    fn what_was_closed_is_open_again_when_a_later_answer_says_so() {
        let (limits, now) = (VendorLimits::new(plans()), Instant::now());
        limits.observe(told(0), now);
        limits.observe(Observed { what: Metered::ModelRequests, ..told(4_000) }, now);
        limits.observe(Observed { remaining: None, ..told(0) }, now);
        assert_eq!(limits.usable(Metered::ModelTokens, now), Some(0), "nobody has said that there is more");
        limits.observe(told(800), now);
        assert_eq!(limits.usable(Metered::ModelTokens, now), Some(900));
    }

    #[test]
    fn what_another_model_says_of_its_limits_is_not_about_ours() {
        let limits = VendorLimits::new(plans());
        let spent = |name: &str| name.ends_with("requests-remaining").then_some("0");
        limits.model_answered(Route(1), spent);
        assert_eq!(limits.usable(Metered::ModelRequests, Instant::now()), Some(900));
        limits.model_answered(Route(0), spent);
        assert_eq!(limits.usable(Metered::ModelRequests, Instant::now()), Some(0));
    }
}
