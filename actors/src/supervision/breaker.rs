//! A circuit breaker: a way to a vendor that has failed several times in a row is left alone for a while, then tried
//! by one caller, and taken into use again when that goes well.

use std::time::Duration;

use tokio::time::Instant;

use crate::vendor::FailureKind;

/// Failures in a row, of whichever calls, before the way counts as broken. One that no retry can mend counts at once.
const IN_A_ROW: u32 = 3;
/// How long a broken way is left alone the first time; doubled each time its trial fails, up to the longest.
const FIRST_PAUSE: Duration = Duration::from_secs(5);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// A trial that reports nothing for this long is forgotten, and the next caller tries.
const TRIAL_LASTS: Duration = Duration::from_secs(15);

/// What may be done with a way now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It works, as far as anybody knows.
    Sound,
    /// It was broken; one caller may try whether it still is.
    Due,
    /// It is broken, or being tried by somebody else.
    Broken,
}

/// One way to one vendor. Pure: the caller passes the time.
#[derive(Debug, Default)]
pub struct Breaker {
    in_a_row: u32,
    broken: Option<Broken>,
}

#[derive(Debug, Clone, Copy)]
struct Broken {
    pause: Duration,
    until: Instant,
    trial: Option<Instant>,
}

impl Breaker {
    pub fn standing(&self, now: Instant) -> Standing {
        match self.broken {
            None => Standing::Sound,
            Some(broken) if broken.trial.is_some_and(|since| now < since + TRIAL_LASTS) => Standing::Broken,
            Some(broken) if broken.until <= now => Standing::Due,
            Some(_) => Standing::Broken,
        }
    }

    /// Somebody tries a way that is [`Standing::Due`].
    pub fn try_it(&mut self, now: Instant) {
        if let Some(broken) = &mut self.broken {
            broken.trial = Some(now);
        }
    }

    /// Something useful came. Says whether this mended a broken way.
    pub fn worked(&mut self) -> bool {
        self.in_a_row = 0;
        self.broken.take().is_some()
    }

    /// It failed. Says whether it is broken from now on and was not before.
    pub fn failed(&mut self, kind: FailureKind, now: Instant) -> bool {
        self.in_a_row += 1;
        if let Some(broken) = &mut self.broken {
            // The failure of a trial. One of a session from before the break says nothing new.
            if broken.trial.take().is_some() {
                broken.pause = (broken.pause * 2).min(LONGEST_PAUSE);
                broken.until = now + broken.pause;
            }
            return false;
        }
        let hopeless = matches!(kind, FailureKind::Unauthorized | FailureKind::Quota);
        if !hopeless && self.in_a_row < IN_A_ROW {
            return false;
        }
        self.broken = Some(Broken { pause: FIRST_PAUSE, until: now + FIRST_PAUSE, trial: None });
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TIMEOUT: FailureKind = FailureKind::Timeout;

    #[test]
    fn three_failures_in_a_row_break_it_and_a_success_between_them_does_not() {
        let now = Instant::now();
        let mut breaker = Breaker::default();
        for _ in 0..9 {
            assert!(!breaker.failed(TIMEOUT, now));
            assert!(!breaker.failed(TIMEOUT, now));
            assert!(!breaker.worked());
        }
        assert_eq!(breaker.standing(now), Standing::Sound);
        let broke = [TIMEOUT; 3].map(|kind| breaker.failed(kind, now));
        assert_eq!((broke, breaker.standing(now)), ([false, false, true], Standing::Broken));
    }

    #[test]
    fn a_failure_that_no_retry_mends_breaks_it_at_once() {
        for kind in [FailureKind::Unauthorized, FailureKind::Quota] {
            assert!(Breaker::default().failed(kind, Instant::now()), "{kind:?}");
        }
    }

    #[test]
    fn one_caller_tries_it_and_each_failed_trial_doubles_the_pause() {
        let mut now = Instant::now();
        let mut breaker = Breaker::default();
        breaker.failed(FailureKind::Quota, now);
        for pause in [5, 10, 20, 40, 60, 60] {
            assert_eq!(breaker.standing(now + Duration::from_secs(pause - 1)), Standing::Broken, "{pause}");
            now += Duration::from_secs(pause);
            assert_eq!(breaker.standing(now), Standing::Due, "{pause}");
            breaker.try_it(now);
            assert_eq!(breaker.standing(now), Standing::Broken, "one at a time");
            assert!(!breaker.failed(TIMEOUT, now));
        }
        now += LONGEST_PAUSE;
        breaker.try_it(now);
        assert!(breaker.worked());
        assert_eq!(breaker.standing(now), Standing::Sound);
    }

    #[test]
    fn a_trial_that_nobody_hears_of_again_is_forgotten() {
        let now = Instant::now();
        let mut breaker = Breaker::default();
        breaker.failed(FailureKind::Quota, now);
        let tried = now + FIRST_PAUSE;
        breaker.try_it(tried);
        assert_eq!(breaker.standing(tried + TRIAL_LASTS), Standing::Due);
    }

    #[test]
    fn old_sessions_that_die_later_prolong_nothing() {
        let now = Instant::now();
        let mut breaker = Breaker::default();
        for quarter in 0..9 {
            breaker.failed(TIMEOUT, now + quarter * Duration::from_millis(250));
        }
        assert_eq!(breaker.standing(now + Duration::from_secs(6)), Standing::Due);
    }
}
