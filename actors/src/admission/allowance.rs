//! The limit of one metered thing, as far as it is known. Pure.

use std::time::Duration;

use tokio::time::Instant;

/// After a refusal no more than was in use then, for so long: the plan may have shrunk, or somebody else uses the account.
pub const REFUSED_FOR: Duration = Duration::from_secs(60);

/// The vendor says when it counts anew; a date further away than this is a slip of a clock.
const LONGEST_CLOSED: Duration = Duration::from_secs(600);

/// What may be used of something, in its own unit (calls, requests, tokens).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Allowance {
    /// What the configuration says; `None`: it says nothing.
    plan: Option<u64>,
    /// What the vendor said last.
    told: Option<u64>,
    /// Of the limit, in percent: kept free for calls that need more than one.
    headroom: u8,
    /// The vendor refused: no more than so many until then.
    refused: Option<(u64, Instant)>,
    /// Spent for now: nothing until then.
    closed_until: Option<Instant>,
}

impl Allowance {
    /// `headroom` in percent; above 100 counts as 100.
    pub fn new(plan: Option<u64>, headroom: u8) -> Self {
        Self { plan, headroom: headroom.min(100), ..Self::default() }
    }

    /// The lower of what is configured and what the vendor says; `None`: nobody has named one.
    pub fn limit(&self) -> Option<u64> {
        [self.plan, self.told].into_iter().flatten().min()
    }

    /// So many may be in use at this moment; `None`: there is no limit.
    ///
    /// Never above the limit less the headroom, except that the headroom leaves one of a limit that is not nothing.
    pub fn usable(&self, now: Instant) -> Option<u64> {
        if self.closed_until.is_some_and(|until| now < until) {
            return Some(0);
        }
        let planned = self.limit().map(|limit| (limit - self.kept_free(limit)).max(limit.min(1)));
        let refused = self.refused.filter(|(_, until)| now < *until).map(|(most, _)| most);
        [planned, refused].into_iter().flatten().min()
    }

    /// The vendor named its limit.
    pub fn told(&mut self, limit: u64) {
        self.told = Some(limit);
    }

    /// The vendor refused while so many were in use. No plan of it allows fewer than `least`: a refusal below is not about
    /// ours.
    pub fn refused(&mut self, in_use: u64, least: u64, now: Instant) {
        self.refused = Some((in_use.saturating_sub(1).max(least), now + REFUSED_FOR));
    }

    /// Nothing is left for so long.
    pub fn closed_for(&mut self, wait: Duration, now: Instant) {
        self.closed_until = Some(now + wait.min(LONGEST_CLOSED));
    }

    /// There is more than the headroom again, whatever was said before.
    pub fn reopened(&mut self) {
        self.closed_until = None;
    }

    /// Whether so little is left that it belongs to the headroom.
    pub fn is_headroom(&self, remaining: u64) -> bool {
        let limit = self.told.or(self.plan).unwrap_or(0);
        remaining == 0 || remaining < self.kept_free(limit)
    }

    /// The headroom of a limit, rounded up.
    fn kept_free(&self, limit: u64) -> u64 {
        let headroom = u64::from(self.headroom);
        limit / 100 * headroom + (limit % 100 * headroom).div_ceil(100)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(plan: Option<u64>, headroom: u8, told: Option<u64>, expected: Option<u64>) {
        let mut allowance = Allowance::new(plan, headroom);
        if let Some(limit) = told {
            allowance.told(limit);
        }
        assert_eq!(allowance.usable(Instant::now()), expected);
    }

    #[test]
    fn the_lower_of_plan_and_vendor_counts_less_the_headroom() {
        check(None, 10, None, None);
        check(Some(50), 10, None, Some(45));
        check(Some(50), 10, Some(40), Some(36));
        check(Some(50), 10, Some(100), Some(45));
        check(None, 10, Some(10), Some(9));
        check(Some(5), 10, None, Some(4));
        check(Some(2), 0, None, Some(2));
        check(Some(2), 10, None, Some(1));
        check(Some(1), 10, None, Some(1));
        check(Some(1), 100, None, Some(1));
        check(Some(0), 10, None, Some(0));
        check(Some(u64::MAX), 200, None, Some(1));
    }

    #[test]
    fn after_a_refusal_there_is_less_for_a_minute() {
        let (mut allowance, now) = (Allowance::new(Some(50), 10), Instant::now());
        allowance.refused(20, 4, now);
        assert_eq!(allowance.usable(now), Some(19));
        assert_eq!(allowance.usable(now + REFUSED_FOR), Some(45));
        let mut unknown = Allowance::new(None, 10);
        unknown.refused(0, 4, now);
        assert_eq!(unknown.usable(now), Some(4), "every plan has that");
        assert_eq!(unknown.usable(now + REFUSED_FOR), None);
    }

    #[test]
    fn what_is_spent_is_there_again_when_the_vendor_counts_anew() {
        let (mut allowance, now) = (Allowance::new(Some(50), 10), Instant::now());
        allowance.closed_for(Duration::from_secs(7), now);
        assert_eq!(allowance.usable(now + Duration::from_secs(6)), Some(0));
        assert_eq!(allowance.usable(now + Duration::from_secs(7)), Some(45));
        allowance.closed_for(Duration::MAX, now);
        assert_eq!(allowance.usable(now + LONGEST_CLOSED), Some(45), "no clock of theirs closes us for good");
        allowance.reopened();
        assert_eq!(allowance.usable(now), Some(45), "what they said later counts");
    }

    #[test]
    fn the_last_of_a_minute_belongs_to_the_headroom() {
        let mut allowance = Allowance::new(None, 10);
        allowance.told(1_000);
        assert!(!allowance.is_headroom(100) && allowance.is_headroom(99) && allowance.is_headroom(0));
        assert!(Allowance::new(None, 0).is_headroom(0));
    }

    proptest! {
        #[test]
        fn never_above_limit_minus_headroom(
            plan in prop::option::of(0_u64..10_000), told in prop::option::of(0_u64..10_000), headroom in 0_u8..=110,
            refused in prop::option::of(0_u64..10_000), later in 0_u64..120,
        ) {
            let now = Instant::now();
            let mut allowance = Allowance::new(plan, headroom);
            if let Some(limit) = told { allowance.told(limit); }
            if let Some(in_use) = refused { allowance.refused(in_use, 4, now); }
            let usable = allowance.usable(now + Duration::from_secs(later));
            for limit in [plan, told].into_iter().flatten() {
                let most = limit * u64::from(100 - headroom.min(100)) / 100;
                let usable = usable.expect("there is a limit");
                prop_assert!(usable <= most.max(1) && usable <= limit, "{usable} of {limit} with {headroom} % kept free");
            }
        }
    }
}
