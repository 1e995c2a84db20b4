//! How long to wait before the same request is made again, and when to stop trying. Pure: the caller throws the dice.

use std::time::Duration;

use super::GoogleError;

/// How patiently a request is repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Policy {
    /// Longest wait before the second try; doubled for each further one. Too short, and a rate limit never recovers.
    pub first: Duration,
    /// No wait that we choose ourselves is longer.
    pub longest: Duration,
    /// Tries in all, the first included.
    pub tries: u32,
    /// All waits together. A longer wait than what is left of it is not begun.
    pub total: Duration,
}

impl Policy {
    /// While a caller waits on the phone: one short second try, then the request becomes a task for later.
    pub const ON_A_CALL: Self = Self {
        first: Duration::from_millis(400),
        longest: Duration::from_millis(400),
        tries: 2,
        total: Duration::from_secs(1),
    };

    /// Work that nobody waits for (Calendar API, "Handle API errors": 1, 2, 4 … s, cut at 32 to 64 s).
    pub const IN_THE_BACKGROUND: Self = Self {
        first: Duration::from_secs(1),
        longest: Duration::from_secs(32),
        tries: 6,
        total: Duration::from_secs(120),
    };

    /// Decides after a failed try. `tried` counts the tries made, `waited` is the sum of the waits so far, `dice` lies
    /// in `0.0..1.0`.
    ///
    /// The wait is drawn from zero to the bound (full jitter), so that many clients that failed together do not come
    /// back together. When Google named a time, it is that and a little more: never earlier.
    pub fn decide(&self, tried: u32, waited: Duration, error: &GoogleError, dice: f64) -> Decision {
        if tried >= self.tries || !error.is_transient() {
            return Decision::GiveUp;
        }
        let dice = dice.clamp(0.0, 1.0);
        let wait = match error.retry_after() {
            Some(asked) => asked.saturating_add(self.first.mul_f64(dice)),
            None => self.bound(tried).mul_f64(dice),
        };
        if waited.saturating_add(wait) > self.total { Decision::GiveUp } else { Decision::After(wait) }
    }

    fn bound(&self, tried: u32) -> Duration {
        let doubled = 1_u32.checked_shl(tried.saturating_sub(1)).unwrap_or(u32::MAX);
        self.first.saturating_mul(doubled).min(self.longest)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Make the request again after this wait.
    After(Duration),
    GiveUp,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::Reason;
    use super::*;

    const POLICY: Policy = Policy {
        first: Duration::from_secs(1),
        longest: Duration::from_secs(8),
        tries: 6,
        total: Duration::from_secs(60),
    };

    fn retry(after: Option<u64>) -> GoogleError {
        GoogleError::Retry { after: after.map(Duration::from_secs), reason: Reason::new("backendError") }
    }

    const NONE: Option<u64> = None;

    #[track_caller]
    fn check(tried: u32, waited: u64, after: Option<u64>, dice: f64, expected: Option<u64>) {
        let decision = POLICY.decide(tried, Duration::from_secs(waited), &retry(after), dice);
        let expected = expected.map_or(Decision::GiveUp, |ms| Decision::After(Duration::from_millis(ms)));
        assert_eq!(decision, expected);
    }

    #[test]
    fn the_bound_doubles_is_cut_and_the_wait_is_drawn_below_it() {
        check(1, 0, NONE, 1.0, Some(1_000));
        check(1, 0, NONE, 0.0, Some(0));
        check(2, 0, NONE, 0.5, Some(1_000));
        check(3, 0, NONE, 1.0, Some(4_000));
        check(4, 0, NONE, 1.0, Some(8_000));
        check(5, 0, NONE, 1.0, Some(8_000));
    }

    #[test]
    fn tries_and_time_run_out() {
        check(6, 0, NONE, 0.0, None);
        check(4, 52, NONE, 1.0, Some(8_000));
        check(4, 53, NONE, 1.0, None);
    }

    #[test]
    fn the_wait_that_google_asks_for_is_kept_or_not_begun() {
        check(1, 0, Some(10), 0.0, Some(10_000));
        check(1, 0, Some(10), 0.5, Some(10_500));
        check(1, 0, Some(0), 0.0, Some(0));
        check(1, 0, Some(61), 0.0, None);
        check(1, 0, Some(u64::MAX), 1.0, None);
    }

    #[test]
    fn what_does_not_pass_by_itself_is_not_tried_again() {
        assert_eq!(POLICY.decide(1, Duration::ZERO, &GoogleError::NotFound, 0.0), Decision::GiveUp);
        let unreachable = GoogleError::Unreachable("no answer");
        assert_eq!(POLICY.decide(1, Duration::ZERO, &unreachable, 1.0), Decision::After(Duration::from_secs(1)));
    }

    proptest! {
        #[test]
        fn whatever_fails_the_waits_stay_within_the_total_and_never_undercut_google(
            failures in proptest::collection::vec((proptest::option::of(0_u64..40), 0.0_f64..1.0), 0..12)
        ) {
            let mut waited = Duration::ZERO;
            for (tried, (after, dice)) in (1..).zip(failures) {
                let Decision::After(wait) = POLICY.decide(tried, waited, &retry(after), dice) else { break };
                prop_assert!(tried < POLICY.tries);
                prop_assert!(after.is_none_or(|after| wait >= Duration::from_secs(after)));
                waited += wait;
            }
            prop_assert!(waited <= POLICY.total);
        }
    }
}
